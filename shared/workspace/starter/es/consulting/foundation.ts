import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Una consultora de tres personas para empresas familiares: procesos, relevo generacional, crecer sin caos',
  brand: {
    mission: 'Ayudar a las empresas familiares a trabajar de modo que quien manda pueda faltar dos semanas.',
    promise:
      'Después de la primera conversación sabes qué haríamos, cuánto cuesta y cuándo te diríamos que no.',
    audiencePromise: 'Quien nos lee se lleva cada semana un paso útil a su empresa, aunque no nos contrate.',
    values: [
      'Decir lo que no va a funcionar',
      'Decidir con cifras de la propia empresa',
      'El resultado es del cliente',
      'Confidencial es confidencial',
    ],
    voice: [
      {
        trait: 'Concreta',
        example: 'Tres presupuestos llevan parados más de diez días. Empezamos por ahí.',
        avoid: 'Activamos sinergias en toda la cadena de valor.',
      },
      {
        trait: 'De igual a igual',
        example: 'Tú conoces a tus clientes. Nosotros ponemos orden en lo que viene después del pedido.',
        avoid: 'Como expertos recomendamos una transformación profunda.',
      },
      {
        trait: 'Sobria',
        example: 'Ahorró dos horas a la semana, no diez.',
        avoid: 'Con este truco duplicas tu beneficio.',
      },
    ],
    wordsUsed: ['pedido', 'traspaso', 'siguiente paso', 'cifra'],
    wordsAvoided: ['disruptivo', 'game changer', 'best practice', 'solución integral'],
    visualNotes:
      'Mesas, pizarras y talleres de verdad, con permiso del cliente, dibujos a mano, páginas sencillas. Nada de apretones de manos, rascacielos ni gente señalando gráficos.',
    claimsToProve: [
      '«[horas] ahorradas a la semana»: medidas antes y después, con permiso por escrito del cliente',
      '«[número] empresas asesoradas»: lista de proyectos terminados',
      'Certificados y colegiaciones: vigentes el día de la publicación',
    ],
    keyMessages: [
      'Primero medimos lo que pasa, después cambiamos una cosa.',
      'Un buen proceso es el que nadie tiene que explicar ya.',
    ],
  },
  offerings: [
    {
      name: 'Dos días para un proceso',
      kind: 'service',
      message: 'Del pedido a la factura: dónde se para, cuánto cuesta y los tres pasos que antes compensan.',
    },
    {
      name: 'Traspaso a la siguiente generación',
      kind: 'service',
      message: 'Quién sabe qué, quién decide qué y para cuándo: por escrito, mientras siguen todos.',
    },
    {
      name: 'Un día al mes junto a la dirección',
      kind: 'service',
      message: 'Cifras, decisiones, preguntas abiertas, y alguien que pregunta por las del mes pasado.',
    },
  ],
  audiences: [
    {
      name: 'El jefe que lo firma todo',
      summary: 'Dirige a entre quince y sesenta personas y es el cuello de botella sin quererlo',
      place: 'A menos de dos horas de viaje; oficios, fabricación, servicios',
      job: 'Propietaria o socio gerente',
      household: 'Familia, en parte dentro de la empresa',
      activeTimes: 'Antes de las 8 y el domingo por la noche',
      needs: ['Saber por dónde empezar', 'Un precio y una fecha de fin', 'Que nadie dé lecciones a su gente'],
      pains: ['Vacaciones con el teléfono en la mano', 'Consultores que dejaron una carpeta gorda'],
      beliefNow: 'Los consultores cuestan mucho y conocen nuestro oficio peor que nosotros.',
      beliefWished: 'Primero miden, cambian poco, y aguanta cuando se van.',
      sources: ['Preguntar a los diez últimos clientes qué estuvieron a punto de hacer en lugar de llamar'],
      accessibilityNeeds: 'Documentos con texto de verdad, letra grande, legibles en el teléfono',
    },
    {
      name: 'La mano derecha',
      summary: 'Lleva la oficina o el taller y tiene que hacer que los cambios funcionen',
      place: 'Las mismas empresas',
      job: 'Dirección de operaciones, jefatura de oficina, apoderada',
      household: 'A menudo familia joven, poco tiempo libre',
      activeTimes: 'A la hora de comer y entre dos reuniones',
      needs: ['Plantillas para mañana', 'Argumentos para la dirección', 'Ver cómo lo resolvieron otros'],
      pains: ['Programas nuevos sin tiempo para aprenderlos', 'Reuniones sin una decisión'],
      beliefNow: 'El próximo proyecto me tocará otra vez a mí.',
      beliefWished: 'Con ellos el trabajo está repartido antes de empezar.',
      sources: ['Preguntar en cada taller qué plantilla se sigue usando un mes después'],
      accessibilityNeeds: 'Subtítulos en los vídeos, listas como texto que se pueda copiar',
    },
    {
      name: 'A cinco años del relevo',
      summary: 'Quiere dejarlo en orden y aún no lo ha dicho en voz alta',
      place: 'La zona, empresas de segunda generación',
      job: 'Propietario, socia, a veces el asesor fiscal de la familia',
      household: 'Hijos mayores, quizá uno interesado',
      activeTimes: 'El fin de semana, con calma, más en el boletín que en un muro',
      needs: [
        'Discreción',
        'Un plan de años, no de semanas',
        'Una mirada de fuera sobre el valor de la empresa',
      ],
      pains: ['Conversaciones que acaban en pelea', 'Conocimiento que está en una sola cabeza'],
      beliefNow: 'Para eso queda mucho tiempo.',
      beliefWished: 'Quien empieza ahora todavía puede elegir.',
      sources: ['Preguntar a dos asesorías de la zona cuándo les llegan estos clientes'],
      accessibilityNeeds: 'Letra grande, página tranquila, un teléfono junto a cada formulario',
    },
  ],
  competitors: [
    {
      name: 'El consultor solo con un perfil personal fuerte',
      market: 'mercado propio',
      style: 'Cada día una opinión en líneas cortas, con una foto suya',
      strengths: ['Se le recuerda', 'Responde a cada comentario'],
      weaknesses: ['Pocos casos con cifras', 'Ninguna segunda voz cuando está enfermo'],
      gaps: ['Nadie enseña un proyecto que salió mal'],
    },
    {
      name: 'Una consultora pequeña de fuera con un boletín muy leído',
      market: 'ejemplo de fuera',
      style: 'Un caso a la semana, seco, con un dibujo',
      strengths: ['Un tema por carta', 'Los lectores mandan sus propios casos'],
      weaknesses: ['Casi sin vínculo con una zona', 'Calla los precios'],
      gaps: ['Plantillas que se puedan cambiar'],
    },
  ],
  techniques: [
    {
      title: 'Casos de lectores',
      description: 'Una vez al mes se responde a fondo la pregunta de una lectora, sin nombres.',
      adaptation:
        'Cada mes una pregunta de nuestras primeras conversaciones, con permiso, como texto con dibujo',
      hypothesis: 'Si los lectores ven sus propias preguntas, preguntan más.',
      measure: 'Preguntas recibidas al mes',
    },
    {
      title: 'El precio a la vista',
      description: 'El precio de la oferta de entrada está en la publicación y en la página.',
      adaptation: 'Cuatro semanas con el precio en la publicación, cuatro sin él',
      hypothesis: 'Con el precio a la vista hay menos primeras conversaciones, pero encajan mejor.',
      measure: 'Primeras conversaciones y cuántas acabaron en proyecto',
    },
  ],
} as const satisfies FoundationWords;
