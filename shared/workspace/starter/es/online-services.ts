import type { StarterWords } from '../content.ts';

export const words = {
  business:
    'Una escuela de idiomas pequeña que enseña solo en línea: clases en directo para adultos, a solas o de tres en tres',
  brand: {
    mission: 'Llevar a los adultos hasta donde hablan, no hasta donde se acaba un libro.',
    promise:
      'Cada semana la misma profesora, un plan de ocho semanas, y se puede dejar a fin de cualquier mes.',
    audiencePromise: 'Quien nos sigue sabe decir una frase más a la semana, con clases o sin ellas.',
    values: [
      'Hablar antes que gramática',
      'Cada semana la misma cara',
      'Sin letra pequeña',
      'Los errores son material',
    ],
    voice: [
      {
        trait: 'Que anima',
        example: 'Se ha entendido. Ahora la misma frase, un poco más corta.',
        avoid: '¡Habla como un nativo en 30 días!',
      },
      {
        trait: 'Práctica',
        example: 'Tres frases para la llamada de mañana.',
        avoid: 'Sumérgete en una experiencia de aprendizaje integral.',
      },
      {
        trait: 'Abierta',
        example: 'Con una clase a la semana, a este nivel se llega en un año más o menos.',
        avoid: 'Resultados garantizados.',
      },
    ],
    wordsUsed: ['hablar', 'clase', 'tu profesora', 'la siguiente frase'],
    wordsAvoided: ['fluidez en semanas', 'método secreto', 'sin esfuerzo', 'solo hoy'],
    visualNotes:
      'Caras de los profesores en sus propias habitaciones, letra a mano, pantallas con letra grande. Alumnos solo con permiso por escrito. Nada de banderas de adorno ni gente saltando de alegría.',
    claimsToProve: [
      '«Nivel [nivel] en [semanas] semanas»: los resultados de todas las personas que terminaron',
      'Opiniones: reales, enteras, con permiso',
      '«Profesorado certificado»: certificados archivados y vigentes',
    ],
    keyMessages: [
      'Hablas desde la primera clase, cada semana con la misma persona.',
      'Lo dejas a fin de cualquier mes, con un clic, sin preguntar.',
    ],
  },
  offerings: [
    {
      name: 'Clases individuales, 45 minutos a la semana',
      kind: 'service',
      message: 'Una profesora, un plan de ocho semanas, material de tu trabajo y de tu vida.',
    },
    {
      name: 'Hablar de tres en tres',
      kind: 'service',
      message: 'Tres personas del mismo nivel, una hora, veinte minutos de palabra cada una.',
    },
    {
      name: 'Idiomas para el equipo',
      kind: 'service',
      message:
        'Para empresas: clases en horario de trabajo, un informe al trimestre, los textos de la propia empresa.',
    },
  ],
  audiences: [
    {
      name: 'La reunión del jueves',
      summary: 'Lo entiende casi todo y se queda en blanco cuando le preguntan en una reunión',
      place: 'En cualquier sitio con buena conexión, sobre todo ciudades',
      job: 'Oficina, técnica, cuidados; colegas o clientes de fuera',
      household: 'Sola o en pareja, poco tiempo libre',
      activeTimes: 'A la hora de comer y de vuelta a casa, de 18 a 20',
      needs: [
        'Frases para la semana que viene',
        'Hablar sin que se rían',
        'Una hora fija que se pueda mover',
      ],
      pains: ['Diez años de escuela y ningún valor', 'Aplicaciones que nunca hacen hablar'],
      beliefNow: 'Primero necesito más gramática.',
      beliefWished: 'Hablo con lo que tengo, y cada semana va mejor.',
      sources: ['Preguntar en cada clase de prueba qué situación la trajo'],
      accessibilityNeeds: 'Subtítulos en los dos idiomas, nada de texto en cortes rápidos',
    },
    {
      name: 'Idioma nuevo, vida nueva',
      summary: 'Se ha mudado o está a punto y quiere arreglarse con oficinas, colegio y vecinos',
      place: 'Un país nuevo, o los últimos meses antes',
      job: 'Entre dos trabajos, a veces aún sin ninguno',
      household: 'Parejas y familias en tránsito',
      activeTimes: 'Por la noche desde las 21, fines de semana',
      needs: ['Palabras para lo de cada día', 'Alguien con paciencia', 'Un precio que encaje ahora'],
      pains: ['Cursos que empiezan en septiembre', 'Las oficinas por teléfono'],
      beliefNow: 'Soy demasiado mayor para otro idioma.',
      beliefWished: 'Sé pedir una cita por teléfono, y ese fue el principio.',
      sources: ['Preguntar a quienes lo dejaron qué ayudó y qué faltó'],
      accessibilityNeeds: 'Frases sencillas, letra grande, hablar despacio con una pausa',
    },
    {
      name: 'Responsable del equipo',
      summary: 'Tiene que lograr que ocho personas hablen con clientes y justificar el gasto',
      place: 'Empresas de veinte a doscientas personas',
      job: 'Personal, jefatura de equipo, formación',
      household: 'Aquí no importa',
      activeTimes: 'Días laborables, de 8 a 10',
      needs: ['Una prueba de que funciona', 'Un contacto y una factura', 'Clases que encajen con los turnos'],
      pains: ['Plazas pagadas y sin usar', 'Informes llenos de porcentajes'],
      beliefNow: 'Los cursos de idiomas son un detalle que se esfuma.',
      beliefWished: 'Al cabo de un trimestre veo quién habla, y si no, lo dejo.',
      sources: ['Hablar con tres empresas que preguntaron y no compraron'],
      accessibilityNeeds: 'Documentos que funcionen con lectores de pantalla, cifras en tabla',
    },
  ],
  channels: [
    {
      role: 'Da una frase útil cada vez y lleva a la clase de prueba por mensaje.',
      bio: 'Hablas desde la primera clase. En directo, cada semana la misma profesora. Prueba: escribe «prueba». {brand}',
      pinned: 'Cómo es una clase de prueba y cuánto cuesta después.',
    },
    {
      role: 'Mantiene cerca a quien aprende y a quien lo piensa: una frase, una historia, una tarea a la semana.',
      bio: 'Una frase, una historia, una tarea pequeña. Cada miércoles, de {brand}. Te das de baja con un clic.',
      pinned: 'Las diez tareas con más respuestas.',
    },
    {
      role: 'Lo encuentra durante años quien busca una situación.',
      bio: 'Qué digo cuando … Vídeos cortos para adultos que aprenden un idioma. Del profesorado de {brand}.',
      pinned: 'Presentarse en una reunión, en tres duraciones.',
    },
    {
      role: 'Llega a quien decide por un equipo, con cifras y casos.',
      bio: 'Idiomas para equipos, en directo y en línea. Un trimestre, un informe, y se puede dejar. {brand}',
      pinned: 'Cuánto cuesta y qué trae un trimestre con ocho personas.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Llenar las semanas del profesorado con alumnos que se queden',
      socialGoal: 'Más gente reserva una prueba porque nos ha oído enseñar',
    },
    {
      businessGoal: 'Que los alumnos se queden más de tres meses',
      socialGoal: 'Alumnos y seguidores practican con nosotros entre clases y reciben respuesta',
    },
    {
      businessGoal: 'Que equipos y recién llegados nos conozcan por el habla',
      socialGoal: 'Más gente que necesita hablar nos ve cada semana',
    },
  ],
  targets: [
    {
      why: 'Se decide en la clase de prueba. Más de cincuenta no podríamos darlas bien.',
      source: 'Sistema de reservas: pruebas con «de dónde» redes sociales',
    },
    {
      why: 'Si prueban muchos y se quedan pocos, las publicaciones prometen lo que la clase no es.',
      source: 'Cursos reservados entre pruebas venidas de redes sociales, al mes',
    },
    {
      why: 'Lo que se guarda se practica. Un corazón no.',
      source: 'Estadísticas de la cuenta: guardados del mes',
    },
    {
      why: 'Quien pregunta de noche por una hora, por la mañana reserva en otro sitio.',
      source: 'Bandeja de mensajes: mediana de las primeras respuestas, una vez al mes',
    },
    {
      why: 'La cifra dice si se nos ve; no es la meta.',
      source: 'Estadísticas de la cuenta el último día del mes',
    },
  ],
  pillars: [
    {
      name: 'Una frase más',
      description: 'Situaciones y sus palabras, breves y para repetir en voz alta.',
      examples: [
        'Interrumpir con educación',
        'Preguntar el precio por teléfono',
        'Charla que acaba a tiempo',
      ],
    },
    {
      name: 'Alumnos de verdad',
      description: 'Caminos con rodeos, con permiso, contados por quienes los hicieron.',
      examples: ['Mi primera llamada a una oficina', 'Por qué lo dejé y volví', 'Semana 1 y semana 20'],
    },
    {
      name: 'Dentro de una clase',
      description: 'Lo que pasa en una clase: errores, correcciones, risas, plan.',
      examples: ['Tres minutos de prueba', 'Cómo corregimos', 'Un plan de ocho semanas'],
    },
    {
      name: 'Claro sobre nosotros',
      description: 'Precios, dejarlo, profesorado, y quién está mejor en otro sitio.',
      examples: ['Cuánto cuesta un mes', 'Cómo se deja', 'Cuándo basta una aplicación'],
    },
  ],
  posts: [
    {
      title: 'Interrumpir con educación',
      text: 'Alguien habla y habla, y tú tienes una pregunta.\nDi: «Perdona que te corte, ¿puedo preguntar una cosa?»\nLuego una pausa. Luego la pregunta, de un tirón.\nEl vídeo lo enseña tres veces: despacio, normal y con un compañero que no para. Repite en voz alta: funciona mejor que leer.\n¿Para qué reunión la necesitas?',
      hashtags: '#AprenderAHablar #Reuniones #UnaFraseMás',
      callToAction: 'Dila en voz alta y guárdala',
      brief: 'Una profesora a cámara, la frase grande como subtítulo, luego una segunda persona que no para.',
      alt: 'Una profesora levanta un poco la mano; debajo, la frase «¿Puedo preguntar una cosa?».',
    },
    {
      title: 'Semana 1 y semana 20',
      text: '[nombre] nos deja enseñar las dos grabaciones, con todos los errores.\nSemana 1: once palabras, cuatro de ellas «perdón».\nSemana 20: una reclamación por una factura, dos minutos, entendida a la primera.\nEn medio: 19 clases, tres perdidas, una semana sin ninguna gana.\nLo que más ayudó: las mismas 15 frases hasta que nos aburrieron a los dos.',
      hashtags: '#AprenderAHablar #AlumnosDeVerdad',
      callToAction: 'Escribe dónde estás: ¿semana 1 o semana 20?',
      brief:
        'Cuatro imágenes: citas de las dos grabaciones, lo de en medio, la frase favorita; cara solo con permiso.',
      alt: 'Dos bocadillos escritos a mano: arriba «Semana 1» con pocas palabras, abajo «Semana 20» con muchas.',
    },
    {
      title: 'Carta: la llamada',
      text: 'La frase de esta semana: «Llamo por mi cita del [día].»\nAbre casi cualquier llamada, porque la otra persona ya sabe qué buscar.\nLa tarea: llama a un sitio abierto, pregunta el horario, da las gracias. Dos minutos.\nResponde en una línea cómo fue, también si colgaste. El miércoles que viene publicamos tres respuestas, sin nombres.',
      hashtags: '',
      callToAction: 'Responde en una línea',
      brief: 'Solo texto, la frase aparte y en grande.',
      alt: '',
    },
    {
      title: '¿Qué te frena?',
      text: 'Cuando tienes que hablar, ¿qué te frena primero?\nPreguntamos porque el [día] hacemos un vídeo sobre la respuesta más frecuente, con frases para ese momento.',
      hashtags: '#AprenderAHablar',
      callToAction: 'Vota',
      brief:
        'Encuesta con cuatro respuestas: faltan palabras, acento, velocidad de los demás, miedo a equivocarse.',
      alt: '',
    },
    {
      title: 'Cuánto cuesta un mes',
      text: 'Cuatro clases individuales: [precio]. Hablar de tres en tres: [precio]. Prueba: gratis, una vez.\nDejarlo: a fin de cualquier mes, con un clic. Nadie te llama.\nClases cambiadas: gratis hasta 24 horas antes.\nNo incluye: certificados de otros centros. Si necesitas uno, te decimos qué más hace falta.',
      hashtags: '#SinLetraPequeña',
      callToAction: 'Pregunta lo que no esté claro',
      brief: 'Foto de una lista de precios a mano sobre un escritorio junto a un portátil.',
      alt: 'Una lista a mano con tres precios junto a un portátil abierto sobre una mesa de madera.',
    },
    {
      title: 'Tres minutos de clase de prueba',
      text: 'Así es: [nombre] quiere explicar en qué trabaja. A los tres minutos lo ha hecho dos veces.\nFíjate en cuántas veces corregimos (dos) y cuántas lo dejamos pasar (nueve). Lo que se entiende se queda.\nPruebas de esta semana: [horas]. Escribe «prueba» y el idioma.',
      hashtags: '#ClaseDePrueba #AprenderAHablar',
      callToAction: 'Escribe «prueba» por mensaje',
      brief: 'Grabación de una clase con permiso, las dos caras, correcciones como texto; subtítulos.',
      alt: 'Videollamada entre profesora y alumna; debajo, una frase con una palabra corregida.',
    },
    {
      title: 'Charla que acaba a tiempo',
      text: 'Empezar es fácil. Irse es difícil. Cinco frases para el final:\n1. «No te entretengo más.»\n2. «Te dejo seguir.»\n3. «Me ha gustado verte.»\n4. «Tengo que irme, nos vemos el [día].»\n5. «Seguimos la próxima vez.»\nElige una, dila tres veces en voz alta, úsala hoy.',
      hashtags: '#Charla #UnaFraseMás',
      callToAction: 'Escribe el número de la tuya',
      brief: 'Siete imágenes, una frase en letra grande cada una, la última como lista para guardar.',
      alt: 'Imagen con letra grande: «No te entretengo más.»',
    },
    {
      title: 'Al trimestre, un informe de una página',
      text: 'Un equipo de [número], una hora a la semana en dos grupos. Al trimestre, quien lleva el personal recibe una página: quién vino, qué se sabe decir ahora y antes no, con tres grabaciones, y si nosotros seguiríamos.\nEn [número] de los últimos [número] informes aconsejamos a alguien dejarlo, porque ya no nos necesitaba.\n¿Quiere ver un informe? Responda «informe».',
      hashtags: '#IdiomasParaEquipos',
      callToAction: 'Responder «informe»',
      brief: 'Texto; el informe de ejemplo sin nombres, adjunto.',
      alt: '',
    },
    {
      title: 'Cuándo basta una aplicación',
      text: 'No todo el mundo necesita clases.\nBasta una aplicación si quieres palabras y tienes diez minutos al día.\nUn curso de tarde si quieres compañía y un certificado.\nUna profesora si tienes que hablar, pronto, de lo tuyo.\nLas tres cosas: un tiempo, y luego solo una.\n¿Cuál es tu caso? Si no somos nosotros, lo decimos.',
      hashtags: '#SinLetraPequeña #AprenderIdiomas',
      callToAction: 'Describe tu caso en una frase',
      brief: 'Cinco imágenes, un caso en cada una, mismo diseño, la última una pregunta.',
      alt: 'Imagen con las palabras «Basta una aplicación si …» y un teléfono dibujado.',
    },
    {
      title: 'Por qué lo dejé y volví',
      text: '[nombre] lo dejó a las seis semanas: trabajo nuevo, ninguna tarde libre y la sensación de dar vueltas.\nA los cuatro meses volvió a escribir, con una frase que había necesitado y no tenía.\nEn el vídeo cuenta qué hicimos distinto los dos la segunda vez. No fue el método. Fue la hora.',
      hashtags: '#AlumnosDeVerdad #Seguir',
      callToAction: 'Cuenta qué te hizo dejarlo',
      brief:
        'Conversación tranquila en una mesa de cocina o por vídeo, dos minutos, subtítulos; con permiso por escrito.',
      alt: 'Un hombre habla a cámara en una mesa de cocina, delante de él un cuaderno.',
    },
  ],
  campaign: {
    name: 'Treinta días, treinta frases',
    message:
      'Una frase al día para una situación que llega de verdad; quien las haya dicho todas en voz alta reserva una prueba.',
  },
  hashtagGroups: [
    { name: 'Aprender', tags: ['#AprenderAHablar', '#UnaFraseMás', '#AlumnosDeVerdad', '#Charla'] },
    { name: 'Sobre nosotros', tags: ['#ClaseDePrueba', '#SinLetraPequeña', '#IdiomasParaEquipos'] },
  ],
  competitors: [
    {
      name: 'La gran aplicación para aprender',
      market: 'mercado propio',
      style: 'Divertida, rápida, una mascota en cada imagen',
      strengths: ['Se recuerda', 'Reacciona a todo en horas'],
      weaknesses: ['Nadie habla', 'Ninguna respuesta a preguntas personales'],
      gaps: ['Frases para una situación concreta de esta semana'],
    },
    {
      name: 'Una profesora sola, de fuera, con mucho público',
      market: 'ejemplo de fuera',
      style: 'Un error, una corrección, treinta segundos',
      strengths: ['Se la reconoce al momento', 'Cada vídeo sirve el mismo día'],
      weaknesses: ['Sin clases libres', 'Precios solo si se piden'],
      gaps: ['Qué pasa entre dos clases'],
    },
  ],
  techniques: [
    {
      title: 'Contéstame con tu voz',
      description: 'El vídeo acaba con una pregunta y la gente responde con su propia grabación.',
      adaptation:
        'Una vez a la semana una pregunta al final, tres voces de las respuestas en el siguiente vídeo, con permiso',
      hypothesis: 'Si los seguidores se oyen entre sí, más se atreven a hablar y a reservar.',
      measure: 'Grabaciones recibidas y pruebas de quienes enviaron una',
    },
    {
      title: 'El precio en el perfil',
      description: 'Los precios están en el perfil y en una de cada cuatro publicaciones.',
      adaptation: 'Cuatro semanas con los precios a la vista, cuatro con «escríbenos»',
      hypothesis: 'Con los precios a la vista hay menos mensajes y más pruebas que acaban en curso.',
      measure: 'Mensajes, pruebas, cursos; al mes',
    },
  ],
  scenarios: [
    {
      name: 'No hay clases porque falla la conexión o la plataforma',
      holding:
        'Ahora mismo no puede haber clases: [motivo]. Quien tenga una hoy recibe un mensaje con una alternativa o una nueva hora; no se pierde ni se cobra ninguna clase. Próxima noticia aquí a las [hora].',
    },
    {
      name: 'Quejas por una baja o un cobro',
      holding:
        'Varias personas escribís que se os ha cobrado pese a haberos dado de baja. Lo estamos revisando y hemos parado todos los cobros hasta aclararlo. A quien le afecte se le devuelve sin que tenga que pedirlo. Próxima noticia: [hora].',
    },
    {
      name: 'Una alumna acusa a un profesor',
      holding:
        'Nos ha llegado una acusación grave contra un profesor. Estamos hablando con la persona afectada, hemos anulado las clases del profesor hasta aclararlo y protegemos la intimidad de ambos. No entramos en suposiciones. Si sabes algo: [dirección].',
    },
    {
      name: 'Grabaciones o datos de alumnos se hicieron públicos',
      holding:
        'Grabaciones de clases pudieron verlas personas a las que no iban dirigidas. Hemos cerrado el acceso a las [hora], avisamos en persona a quienes afecta y hemos informado a la autoridad de protección de datos. Lo seguro lo diremos aquí antes de las [hora].',
    },
  ],
  decisions: {
    fit: {
      will: 'que una profesora dé una clase menos a la semana y responda mensajes.',
      willNot: 'dejar que responda sobre las clases alguien que no enseña.',
    },
    brand: {
      will: 'enseñar en cada publicación algo que sirva el mismo día.',
      willNot: 'prometer un nivel o un plazo que no podamos probar.',
    },
    audiences: {
      will: 'hablar a adultos que tienen que hablar pronto y a quien decide por un equipo.',
      willNot: 'dirigirnos a escolares antes de exámenes.',
    },
    competitors: {
      will: 'probar una técnica ajena por trimestre y contar pruebas.',
      willNot: 'burlarnos de aplicaciones o de otros profesores.',
    },
    channels: {
      will: 'mantener vivas cada semana una red y la carta, antes que nada.',
      willNot: 'estar donde nadie responde en un día.',
    },
    goals: {
      will: 'contar cada mes las pruebas y quién se queda, por procedencia.',
      willNot: 'celebrar visualizaciones.',
    },
    content: {
      will: 'grabar cuatro vídeos en una mañana al mes.',
      willNot: 'enseñar alumnos sin permiso por escrito.',
    },
    tools: {
      will: 'guardar reservas, permisos y grabaciones en un solo sitio en la UE.',
      willNot: 'conservar grabaciones más de [semanas] semanas.',
    },
    crisis: {
      will: 'avisar en persona a quien afecta antes de escribir en público.',
      willNot: 'hablar de alumnos o profesores concretos en los comentarios.',
    },
  },
  avoid: {
    fit: 'Prever solo los vídeos. En este sector venden los mensajes, y alguien tiene que responderlos.',
    brand: 'Banderas, globos terráqueos y «abre el mundo». Los tiene cualquier escuela.',
    audiences: 'Todo el que quiera aprender idiomas. Nadie se da por aludido.',
    competitors: 'Querer ser tan graciosos como la gran aplicación. Tiene más gente para eso.',
    channels: 'Seis redes con el mismo vídeo.',
    goals: 'Seguidores en países donde nadie reserva.',
    content: 'Listas de palabras. Se guarda la frase que encaja mañana.',
    tools: 'Una plataforma nueva cada medio año. Los alumnos tienen que mudarse cada vez.',
    crisis: 'Defenderse antes de haber llamado a la persona afectada.',
  },
} as const satisfies StarterWords;
