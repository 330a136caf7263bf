import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Enseña cómo pensamos, caso a caso, y convierte a quien lee en una primera conversación.',
      bio: '{brand}: procesos y relevo en empresas familiares. Primero medimos. Primera conversación: 30 minutos, gratis. [ciudad]',
      pinned: 'Cómo es una primera conversación con nosotros y cuándo decimos que no.',
    },
    {
      role: 'Mantiene cerca a clientes e interesados: un caso, una plantilla, dos veces al mes.',
      bio: 'Dos veces al mes: un caso y una plantilla de empresas familiares. Sin publicidad de terceros.',
      pinned: 'Las tres plantillas más usadas.',
    },
    {
      role: 'Se encuentra durante años y explica lo que no cabe en una publicación.',
      bio: 'Cómo se pone orden en pedidos, traspasos y decisiones. Escrito por quienes estuvieron allí.',
      pinned: 'Por dónde empezar: cinco artículos según la pregunta.',
    },
    {
      role: 'Responde una pregunta en tres minutos, para quien prefiere escuchar.',
      bio: 'Una pregunta de una empresa, tres minutos, una respuesta útil. De {brand}.',
      pinned: 'Por qué medimos dos semanas antes de cambiar nada.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Tres proyectos nuevos al trimestre que nos encajen',
      socialGoal: 'Quien dirige pide una conversación porque ha leído un caso como el suyo',
    },
    {
      businessGoal: 'Que en la zona se nos conozca por relevo y procesos',
      socialGoal: 'Más personas que deciden, de la zona, nos ven con regularidad',
    },
    {
      businessGoal: 'Los clientes vuelven y nos recomiendan',
      socialGoal: 'Clientes y lectores hablan con nosotros y usan lo que compartimos',
    },
  ],
  targets: [
    {
      why: 'Dos buenas conversaciones al mes llenan el año. Más de seis no podríamos atenderlas bien.',
      source: 'Lista de primeras conversaciones con la pregunta «¿cómo llegaste a nosotros?»',
    },
    {
      why: 'Quien lee la página de precios y método está cerca de preguntar.',
      source: 'Estadísticas de la web, visitas con origen «linkedin»',
    },
    {
      why: 'Solo cuentan personas de empresas como las que asesoramos; la cifra dice si se nos ve.',
      source: 'Estadísticas de la página el último día del mes, mirando también los sectores',
    },
    {
      why: 'El boletín es nuestro, cambie lo que cambie mañana una red.',
      source: 'Número de suscriptores el último día del mes',
    },
    {
      why: 'Un comentario de quien dirige una empresa nos dice más que cien «me gusta».',
      source: 'Estadísticas de la página: comentarios del mes, sin contar los nuestros',
    },
  ],
  pillars: [
    {
      name: 'Casos de empresas',
      description: 'Qué encontramos, qué se cambió, qué trajo; sin nombres, con cifras.',
      examples: [
        'Por qué los presupuestos esperaban once días',
        'Una firma menos, dos días ganados',
        'Un proyecto que terminamos antes, y por qué',
      ],
    },
    {
      name: 'Relevo',
      description: 'Lo que debe quedar resuelto antes de que alguien se vaya: saber, decisiones, familia.',
      examples: [
        'La lista que se escribe cinco años antes',
        'Dos herederos, una empresa',
        'Lo que solo sabe el encargado',
      ],
    },
    {
      name: 'Para llevar',
      description: 'Plantillas, listas, preguntas: útiles el mismo día, sin nosotros.',
      examples: [
        'Una reunión en 25 minutos',
        'La pizarra de presupuestos abiertos',
        'Cinco preguntas antes de un programa',
      ],
    },
    {
      name: 'Cómo trabajamos',
      description: 'Nuestro método, precios, errores, y a quién no asesoramos.',
      examples: [
        'Cuánto cuesta un día con nosotros',
        'Nuestra lista antes de la primera conversación',
        'Cuándo decimos que no',
      ],
    },
  ],
  posts: [
    {
      title: 'Once días para un presupuesto',
      text: 'Una empresa de [número] personas. Un presupuesto tardaba once días de media. Todos decían: falta gente.\nMedimos dos semanas. El trabajo de un presupuesto: 50 minutos. El resto era esperar: un precio, una firma, el jueves.\nHoy dos personas pueden firmar hasta [importe]. Los presupuestos salen a los tres días. No se contrató a nadie.\n¿Dónde se paran en tu empresa?',
      hashtags: '#EmpresaFamiliar #Procesos',
      callToAction: 'Escribe dónde esperan los presupuestos en tu empresa',
      brief: 'No hace falta imagen; líneas cortas, la cifra en la primera frase.',
      alt: '',
    },
    {
      title: 'Una reunión en 25 minutos',
      text: 'Ocho páginas para pasar: la reunión que más repartimos.\n1. Tres cifras de la semana.\n2. ¿Qué se prometió, y está hecho?\n3. Una decisión, no cinco.\n4. Quién hace qué y para cuándo.\nQuien no tenga nada que aportar se queda trabajando.\nLlévate la plantilla, cámbiala y dinos qué quitaste.',
      hashtags: '#Reuniones #Plantillas',
      callToAction: 'Guarda la plantilla para el lunes',
      brief:
        'Documento de ocho páginas sencillas, una frase en cada una, la última como formulario para imprimir.',
      alt: 'Primera página de un documento: «Una reunión en 25 minutos», debajo cuatro líneas numeradas.',
    },
    {
      title: '¿Quién puede decidir hasta cuánto?',
      text: 'En tu empresa, ¿hasta qué importe puede decidir alguien sin la dirección?\nLo preguntamos porque es la palanca más barata que conocemos: cuesta una conversación y ahorra días.\nEl [fecha] enseñamos lo que salió, con lo que vemos en nuestros proyectos.',
      hashtags: '#Liderazgo',
      callToAction: 'Vota y di por qué',
      brief: 'Encuesta con cuatro respuestas: nada, 500, 5.000, más.',
      alt: '',
    },
    {
      title: 'Carta: lo que solo sabe el encargado',
      text: 'El señor B. se jubila dentro de catorce meses. Sabe qué máquina no se engrasa los lunes, qué cliente paga tarde pero paga siempre, y por qué la tercera estantería está vacía.\nNada de eso está escrito.\nEn esta carta: las ocho preguntas que hacemos en estos casos, en el orden en que la gente las contesta con gusto, y una página para rellenar.\nResponde si te atascas en alguna.',
      hashtags: '',
      callToAction: 'Responde a esta carta',
      brief: 'Solo texto; el formulario adjunto, una página.',
      alt: '',
    },
    {
      title: 'Cuándo decimos que no',
      text: 'Cuatro encargos que no aceptamos:\nreducir plantilla sin hablar con la gente,\nimplantar un programa ya comprado,\n«haced que trabajen más rápido»,\ny todo aquello para lo que la dirección no tiene una hora a la semana.\nNo es cuestión de principios. Los hemos probado todos una vez.\n¿Qué rechazas tú?',
      hashtags: '#Consultoría #EmpresaFamiliar',
      callToAction: 'Cuenta qué rechazas',
      brief: 'Foto de la hoja con los cuatro puntos escritos a mano, sobre nuestra mesa.',
      alt: 'Una hoja con cuatro líneas escritas a mano sobre una mesa de madera, al lado un lápiz.',
    },
    {
      title: 'Cinco años son pocos',
      text: '«Para eso queda mucho tiempo.» Lo oímos en una de cada dos conversaciones.\nEntonces contamos hacia atrás: un año para los impuestos, uno para pasar clientes, dos hasta que alguien decida de verdad solo, uno porque siempre surge algo.\nSon cinco. Quien empieza ahora todavía puede elegir a quién.\nMedia hora, confidencial, sin compromiso: [enlace]',
      hashtags: '#RelevoGeneracional #NegocioFamiliar',
      callToAction: 'Pide media hora confidencial',
      brief: 'Sin imagen; la cuenta está en el texto.',
      alt: '',
    },
    {
      title: 'Cinco preguntas antes de un programa',
      text: 'Antes de que nadie firme por un programa hacemos cinco preguntas:\n1. ¿Qué cifra será mejor dentro de un año?\n2. ¿Qué dejaremos de hacer?\n3. ¿Quién se ocupa los viernes?\n4. ¿Cómo recuperamos nuestros datos?\n5. ¿Qué pasa si no hacemos nada?\nSi la tercera no tiene nombre, paramos ahí.\nEn el documento hay una página para cada una.',
      hashtags: '#Software #ListaDeControl',
      callToAction: 'Lleva la lista a la próxima conversación',
      brief: 'Documento de siete páginas, una pregunta en letra grande, debajo una línea vacía.',
      alt: 'Página con la pregunta «¿Qué cifra será mejor dentro de un año?» y debajo una línea vacía.',
    },
    {
      title: 'Por qué medimos dos semanas',
      text: 'Antes de cambiar nada miramos dos semanas y apuntamos tiempos. ¿Aburrido? Sí.\nEn [número] de nuestros últimos [número] proyectos la causa estaba en otro sitio del que todos pensaban, nosotros también.\nEn tres minutos: qué apuntamos, quién lo hace y qué aspecto tiene al final.',
      hashtags: '#Procesos #Cifras',
      callToAction: 'Pide la hoja que usamos',
      brief: 'Una persona en la pizarra dibuja un pedido como línea con los tiempos de espera; subtítulos.',
      alt: 'Una mano dibuja un pedido como línea en una pizarra; los tramos largos dicen «espera».',
    },
    {
      title: 'Cuánto cuesta un día con nosotros',
      text: 'Nos lo preguntan en una de cada dos conversaciones, así que está en nuestra página: dos días para un proceso cuestan [precio], viaje incluido. A cambio recibes el proceso medido, tres pasos por orden y lo que probablemente traiga cada uno.\nSi en la primera media hora vemos que no compensa, lo decimos.',
      hashtags: '#Consultoría',
      callToAction: 'Lee la página de precios y método',
      brief: 'Enlace a la página de precios; basta su vista previa.',
      alt: '',
    },
    {
      title: 'Un error nuestro',
      text: 'El año pasado pusimos una pizarra de presupuestos abiertos y al mes nadie la miraba.\nEl error fue nuestro: estaba en la oficina. Los presupuestos nacen en la furgoneta.\nAhora es una lista en el teléfono, cuatro líneas. Se usa desde [mes].\n¿Qué buena idea estaba en el sitio equivocado en tu empresa?',
      hashtags: '#AprenderDeLosErrores',
      callToAction: 'Cuenta la tuya',
      brief: 'Sin imagen; sincero y breve.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Prueba de vacaciones',
    message: 'Dos semanas fuera sin teléfono: ¿qué tendría que estar resuelto? Una lista y una conversación.',
  },
  hashtagGroups: [
    {
      name: 'Casos y relevo',
      tags: ['#EmpresaFamiliar', '#Procesos', '#RelevoGeneracional', '#NegocioFamiliar'],
    },
    { name: 'Herramientas y método', tags: ['#Plantillas', '#ListaDeControl', '#Reuniones', '#Consultoría'] },
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
  scenarios: [
    {
      name: 'Un antiguo cliente nos critica en público',
      holding:
        'Hemos leído la crítica y la tomamos en serio. Como los proyectos son confidenciales, aquí no hablamos de ellos. Hoy hemos llamado al cliente y antes de las [hora] diremos lo que se pueda decir.',
    },
    {
      name: 'Ha salido algo confidencial',
      holding:
        'Información de un cliente ha llegado a personas a las que no iba dirigida. Hemos avisado al cliente, cerrado la vía y estamos aclarando con él qué se sigue de ello. Sobre el contenido no decimos nada. Próxima noticia: [hora].',
    },
    {
      name: 'Una cifra de una publicación era falsa',
      holding:
        'En nuestra publicación del [fecha] había una cifra equivocada: es [cifra], no [cifra]. La hemos corregido y señalado la corrección. Gracias a quienes nos avisaron.',
    },
    {
      name: 'Se dice que nuestro consejo llevó a despidos',
      holding:
        'Se dice que los despidos en [lugar] se deben a nuestro consejo. Estamos revisando qué recomendamos y qué se decidió sin nosotros. Antes de las [hora] diremos aquí lo que sabemos y podemos decir.',
    },
  ],
  decisions: {
    fit: {
      will: 'reservar dos horas fijas, martes y jueves, para escribir y responder.',
      willNot: 'dejar que alguien de fuera escriba casos sin revisarlos.',
    },
    brand: {
      will: 'enseñar en cada publicación una cifra o una plantilla.',
      willNot: 'nombrar a un cliente sin permiso por escrito.',
    },
    audiences: {
      will: 'escribir para quienes dirigen y su mano derecha en empresas de quince a sesenta personas.',
      willNot: 'escribir para otros consultores.',
    },
    competitors: {
      will: 'leer a otros dos una vez al mes y probar una técnica por trimestre.',
      willNot: 'comentar proyectos de otros.',
    },
    channels: {
      will: 'dedicar la mayor parte de las horas al primer canal y a la carta.',
      willNot: 'estar en redes donde nadie dirige una empresa.',
    },
    goals: {
      will: 'preguntar en cada primera conversación cómo llegaron a nosotros.',
      willNot: 'contar los «me gusta» como éxito.',
    },
    content: {
      will: 'publicar un caso a la semana, revisado por quien estuvo allí.',
      willNot: 'comentar las noticias del día.',
    },
    tools: {
      will: 'guardar casos, permisos y cifras en una carpeta propia.',
      willNot: 'meter datos de clientes en herramientas cuyo lugar de almacenamiento desconocemos.',
    },
    crisis: {
      will: 'llamar primero y escribir después, en menos de dos horas.',
      willNot: 'discutir un proyecto en los comentarios, ni para defendernos.',
    },
  },
  avoid: {
    fit: 'Contratar a alguien para publicar antes de que alguien tenga una hora a la semana para contar lo que pasa en las empresas.',
    brand: 'Palabras que usa cualquier consultora. «A medida e integral» no dice nada.',
    audiences: 'Escribir para colegas, porque son los primeros en aplaudir.',
    competitors: 'Imitar el tono de un consultor conocido. Se nota.',
    channels: 'Cinco canales y un pódcast. Dos en los que alguien responde rinden más.',
    goals: 'Los seguidores como objetivo. Tres conversaciones con las empresas adecuadas valen más.',
    content: 'Verdades generales. Un caso con una cifra se lee hasta el final.',
    tools: 'Una herramienta para cada idea. Una tabla y un calendario compartido bastan el primer año.',
    crisis: 'Querer tener razón en público. La confidencialidad pesa más que la última palabra.',
  },
} as const satisfies StarterWords;
