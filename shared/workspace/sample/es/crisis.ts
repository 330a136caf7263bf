import type { SampleCrisis, SampleIncident } from '../content.ts';

export const crisis: SampleCrisis = {
  levels: [
    {
      name: 'Aviso',
      description: 'Un hilo enfadado o una afirmación falsa en un solo canal. Responde quien está de turno.',
    },
    {
      name: 'Serio',
      description:
        'Dudas sobre la seguridad de un producto, una afirmación que se extiende o una pregunta pública de alguien con mucho alcance.',
    },
    {
      name: 'Grave',
      description:
        'Hay alguien herido, se plantea una retirada o intervienen una autoridad o la prensa. Decide Eva, la abogada lo lee todo.',
    },
  ],
  roles: {
    lead: 'Dirige y decide',
    speaker: 'Habla en público',
    answers: 'Responde en todos los canales',
    facts: 'Averigua los hechos, habla con el laboratorio',
    parcels: 'Para la tienda y los paquetes en camino',
  },
  rolesNotes: 'Jonas no tiene suplente. Lena lo haría, después de un ensayo ante la cámara.',
  contacts: {
    laboratory: {
      organisation: 'Laboratorio de materiales en contacto con alimentos',
      when: 'Ante cualquier duda sobre un esmalte, enseguida',
    },
    lawyer: { organisation: 'Despacho Brückner', when: 'Desde el nivel 2, antes de la respuesta completa' },
    insurer: {
      organisation: 'Seguro de responsabilidad por productos',
      when: 'Si hay heridos o puede haber una retirada',
    },
    press: { organisation: 'Periódico local, sección de economía', when: 'Nivel 3, solo a través de Eva' },
  },
  steps: {
    'first-15-minutes': [
      'Guardar capturas de la publicación y de los primeros comentarios',
      'Fijar el nivel; en caso de duda, el más alto',
      'Localizar a Eva por teléfono',
      'Poner en pausa las publicaciones previstas en todos los canales',
    ],
    'first-hour': [
      'Pedir los datos: lote, esmalte, fecha, informe de laboratorio',
      'Publicar la primera declaración donde empezó todo',
      'Dar la respuesta breve a todos los que contestan',
      'Fijar nuestra respuesta bajo la publicación',
      'Publicar la declaración en el segundo idioma',
    ],
    'first-day': [
      'Publicar la respuesta completa con pruebas',
      'Retirar el producto de la tienda mientras quede una duda',
      'Decidir cada publicación en pausa: dejar, mover, cambiar o quitar',
      'Dar las gracias a quienes preguntaron y enviarles el resultado',
      'Escribir lo que pasó mientras está reciente',
    ],
  },
  scenario: 'Dudas sobre la seguridad de un esmalte',
  statements: {
    holding:
      'Hemos visto vuestras preguntas sobre el esmalte [nombre del esmalte] y las tomamos en serio. Estamos comprobando los datos con [quién lo comprueba]. Contaremos más aquí a las [hora de la próxima información]. Hasta entonces, preguntadnos directamente.',
    update:
      'Novedades sobre [nombre del esmalte]: el laboratorio [nombre del laboratorio] analiza una pieza de la misma hornada. El resultado estará aquí antes de las [hora]. Mientras tanto hemos retirado el esmalte de la tienda.',
    full: 'Ya está el resultado: [resultado en una frase]. El informe completo: [enlace al informe]. Qué cambiamos: [qué cambiamos]. Quien tenga una pieza y no esté tranquilo recibe [oferta], sin preguntas. Gracias por preguntar.',
  },
};

export const incident: SampleIncident = {
  title: 'Un vídeo afirma que el esmalte «Moos» lleva plomo',
  log: [
    'En un vídeo, una prueba casera sale roja en el borde de una taza Moos. Los primeros comentarios nos preguntan.',
    'Nivel 2: más de ocho veces nuestras menciones habituales',
    'Eva localizada por teléfono, dirige desde ahora',
    '7 publicaciones en pausa hasta que se aclare',
    'Una cuenta de cerámica con 41 000 seguidores pregunta en público',
    'Primera declaración publicada en Instagram y TikTok',
    'Laboratorio localizado: el informe del último lote llega antes de las 15:00',
    'El vídeo va por 184 000 visualizaciones, 214 menciones; lo habitual son 19 al día',
    'Ya está el informe: plomo y cadmio no detectables en ninguna muestra',
    'Respuesta completa con todas las páginas del informe, en los dos idiomas',
    'Las menciones vuelven a lo habitual. Publicaciones reanudadas una a una, una descartada.',
  ],
  statements: {
    holding:
      'Hemos visto el vídeo sobre nuestro esmalte «Moos» y nos tomamos la pregunta en serio. Todos nuestros esmaltes se preparan sin plomo. Para mayor seguridad hemos pedido al laboratorio el informe de este lote. Más información aquí a las 14:15.',
    update:
      'El laboratorio nos envía el informe antes de las 15:00. Hasta entonces «Moos» está fuera de la tienda. Enseñaremos todas las páginas, digan lo que digan.',
    full: 'Aquí está el informe: no se detecta plomo ni cadmio en ninguna de las cuatro muestras. Todas las páginas están en nuestras historias y en nuestra web. El rojo de la prueba casera viene del hierro del barro. Quien no esté tranquilo recibe su dinero u otra taza.',
  },
  notified: ['Dr. Weiss, laboratorio', 'R. Brückner, abogada', 'Eva Lindner', 'Jonas Lindner'],
  whatHappened:
    'Un vídeo con una prueba casera de plomo mostraba un bastoncillo rojo en una taza Moos. La prueba también reacciona al hierro. En cuatro horas hubo 214 menciones; lo habitual son 19 al día.',
  impact:
    'Se cancelaron 11 pedidos y 9 se volvieron a hacer. Se fueron 38 seguidores, llegaron 260. Dos tiendas pidieron el informe.',
  wentWell:
    'La primera declaración salió a los 48 minutos. Todos usaron la misma respuesta breve. El informe completo convenció más que cualquier frase.',
  wentBadly:
    'Durante una hora nadie pudo hablar en lugar de Jonas. La declaración en inglés llegó dos horas después. El informe estaba en un cajón y no en una carpeta.',
  actions: [
    'Poner los informes de todos los esmaltes en una página de la web',
    'Nombrar suplente de Jonas y ensayar ante la cámara',
    'Tener listas las declaraciones en los dos idiomas',
  ],
  notes: 'Quien hizo el vídeo se disculpó por mensaje. No citarlo.',
};
