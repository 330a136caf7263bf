import type { StarterWords } from '../content.ts';

export const words = {
  business:
    'Un despacho de tres abogados: laboral, arrendamientos, herencias y contratos de pequeñas empresas',
  brand: {
    mission: 'Hacer comprensible el derecho a quien lo necesita una vez cada diez años.',
    promise: 'Antes de empezar sabe de qué se trata, cuánto cuesta y cuánto puede durar.',
    audiencePromise: 'Quien nos lee sabe qué hacer primero y cuándo es mejor no esperar.',
    values: [
      'Claridad antes que lucimiento',
      'Confidencialidad sin excepción',
      'Costes dichos de antemano',
      'Sin miedo y sin promesas',
    ],
    voice: [
      {
        trait: 'Serena',
        example: 'Apunte el día en que llegó la carta. Lo demás puede esperar a mañana.',
        avoid: '¡Actúe ya o lo perderá todo!',
      },
      {
        trait: 'Clara',
        example: 'El plazo corre desde el día en que le entregan la carta.',
        avoid: 'El plazo de caducidad se computará desde la recepción de la notificación.',
      },
      {
        trait: 'Prudente con las promesas',
        example: 'Depende de dos cosas: qué se acordó y qué se puede probar.',
        avoid: 'Ganamos su caso.',
      },
    ],
    wordsUsed: ['el primer paso', 'plazo', 'por escrito', 'depende de'],
    wordsAvoided: ['garantizado', 'especialistas en todo', 'luchamos', 'porcentaje de éxito'],
    visualNotes:
      'Salas luminosas, caras del equipo, manos con papeles. Sin mazos, balanzas ni expedientes con nombres legibles. Nunca un cliente, ni siquiera con su consentimiento.',
    claimsToProve: [
      'Especialista: solo con el título correspondiente o en lo que permiten las normas de la profesión',
      'Comparaciones con otros despachos, clasificaciones, casos ganados: no las usamos',
      'Primera consulta gratuita: solo diciendo qué es gratis y desde cuándo se cobra',
    ],
    keyMessages: [
      'Primero entender, después decidir: le decimos qué significa la carta y qué puede hacer.',
      'Conoce los costes antes de que empecemos.',
    ],
  },
  offerings: [
    {
      name: 'Primera consulta',
      kind: 'service',
      message:
        '[45] minutos a precio fijo de [importe]: de qué se trata, qué corre prisa, cuánto puede costar.',
    },
    {
      name: 'Revisión de contratos para pequeñas empresas',
      kind: 'service',
      message:
        'Contratos, condiciones y rescisiones leídos en [cinco] días laborables, con notas en lenguaje claro.',
    },
    {
      name: 'Testamento y poderes',
      kind: 'service',
      message: 'Dos conversaciones y un documento que también entiende su familia.',
    },
  ],
  audiences: [
    {
      name: 'La carta en la mesa de la cocina',
      summary:
        'Ha recibido una carta de la empresa o del casero, no duerme y busca en el móvil qué significa.',
      place: 'Nuestra ciudad y la comarca',
      job: 'Asalariado de cualquier sector',
      household: 'De alquiler, pareja o familia',
      activeTimes: 'Última hora de la noche, domingo',
      needs: ['Saber hasta cuándo hay que actuar', 'Saber cuánto cuesta un abogado', 'Que lo tomen en serio'],
      pains: ['Miedo a la minuta', 'Consejos de foros que se contradicen'],
      beliefNow: 'Los abogados son para gente con dinero.',
      beliefWished: 'Una conversación, un precio fijo, y sé a qué atenerme.',
      sources: ['Preguntar a diez clientes nuevos qué buscaron antes de llamar'],
      accessibilityNeeds: 'Frases cortas, una idea en cada una; lee en el móvil y con angustia.',
    },
    {
      name: 'Empresaria sin departamento jurídico',
      summary: 'Dirige una empresa de 5 a 40 personas y firma contratos que nadie ha leído.',
      place: 'La región',
      job: 'Gerencia, propietaria, jefa de oficina',
      household: 'No importa',
      activeTimes: 'A primera hora, pausa de la comida',
      needs: ['Las novedades en cinco líneas', 'Alguien a quien preguntar rápido', 'Modelos que aguanten'],
      pains: ['Enterarse tarde de los plazos', 'Respuestas largas como una tesis'],
      beliefNow: 'Al abogado lo llamo cuando algo ha salido mal.',
      beliefWished: 'Pregunto antes de firmar: sale más barato.',
      sources: ['Preguntar a diez empresas clientes qué norma las sorprendió este año'],
      accessibilityNeeds: 'Lee entre dos citas: primero el resultado, debajo los motivos.',
    },
    {
      name: 'Dejar las cosas en orden',
      summary: 'Ronda los 65, tiene salud y quiere arreglar testamento y poderes antes de que corra prisa.',
      place: 'Nuestra ciudad y los pueblos de alrededor',
      job: 'A punto de jubilarse o jubilado',
      household: 'Pareja con hijos adultos, a veces de dos matrimonios',
      activeTimes: 'Por la mañana',
      needs: ['Una lista de lo que hace falta', 'Palabras sin latín', 'Una conversación sin prisa'],
      pains: ['No querer ser una carga para los hijos', 'Historias terribles de conocidos'],
      beliefNow: 'Aún hay tiempo.',
      beliefWished: 'Dos citas, y quedó hecho.',
      sources: ['Preguntar a diez clientes de herencias qué les decidió por fin a venir'],
      accessibilityNeeds: 'Letra grande, buen contraste, nada de texto solo en la imagen.',
    },
  ],
  channels: [
    {
      role: 'Darse a conocer en la región entre empresas, colegas y candidatos',
      bio: 'Despacho en [ciudad]: laboral, alquileres, herencias, contratos. Lenguaje claro y costes por adelantado.',
      pinned: 'Cuánto cuesta la primera consulta y qué traer',
    },
    {
      role: 'Responder a fondo lo que la gente busca y llevar a una cita',
      bio: 'El derecho en palabras claras. No sustituye al asesoramiento en su caso.',
      pinned: 'Ha llegado una carta: los tres primeros pasos',
    },
    {
      role: 'Estar ahí para la gente de la ciudad que tiene una pregunta',
      bio: 'Despacho en [ciudad]. Sin asesoramiento en comentarios ni mensajes: llame al [número].',
      pinned: 'Cómo encontrarnos; aviso legal; por qué no asesoramos en comentarios',
    },
    {
      role: 'Informar a los clientes una vez al mes de los cambios que les afectan',
      bio: 'Una vez al mes: qué cambia y qué hay que hacer. Puede darse de baja cuando quiera.',
      pinned: 'Alta con un número de muestra',
    },
  ],
  objectives: [
    {
      businessGoal: 'Más consultas en las materias en las que queremos trabajar',
      socialGoal: 'Llevar de una respuesta a una cita',
    },
    {
      businessGoal: 'Ser el despacho que se nombra en la región cuando hace falta un abogado',
      socialGoal: 'Que nos lea gente que hoy no necesita abogado',
    },
    {
      businessGoal: 'Los clientes vuelven y nos recomiendan',
      socialGoal: 'Responder pronto, no hablar nunca de un caso en público, tener informados a los clientes',
    },
  ],
  targets: [
    {
      why: 'Pocas consultas, pero adecuadas: más no se podrían atender.',
      source: 'Pregunta en la primera llamada: ¿cómo nos ha conocido?',
    },
    {
      why: 'Quien ha leído un artículo entero llama mejor preparado.',
      source: 'Estadísticas de la web, visitas que llegan de redes sociales',
    },
    {
      why: 'Hay que haber leído el nombre varias veces antes de necesitarlo.',
      source: 'Estadísticas de la red, suma del mes',
    },
    {
      why: 'Empresas, colegas y candidatos de la región; los demás no ayudan.',
      source: 'Estadísticas de la red, el día uno de cada mes',
    },
    {
      why: 'Quien tiene un plazo debe saber el mismo día si podemos ayudarle.',
      source: 'Tiempo entre mensaje y primera respuesta en días laborables, todos los del mes',
    },
  ],
  pillars: [
    {
      name: 'El derecho de cada día',
      description: 'Preguntas frecuentes, con una respuesta general y sus límites.',
      examples: ['Despido: la primera semana', 'Leer los plazos', 'Cuánto vale un acuerdo de palabra'],
    },
    {
      name: 'Qué cambia',
      description: 'Qué cambia, desde cuándo, para quién y qué hacer hasta entonces.',
      examples: [
        'Una novedad en cinco líneas',
        'Una sentencia y qué se deduce de ella',
        'La pregunta del mes',
      ],
    },
    {
      name: 'Cómo trabajamos',
      description: 'Costes, pasos y confidencialidad: lo que frena una llamada.',
      examples: ['Primera consulta y precio', 'Qué traer', 'Por qué no asesoramos en comentarios'],
    },
    {
      name: 'Las personas del despacho',
      description: 'Quién trabaja aquí, quién se forma, quién coge el teléfono.',
      examples: ['La voz del teléfono', 'Puesto vacante', 'Un día en el juzgado, sin el caso'],
    },
  ],
  posts: [
    {
      title: 'Carta de despido: la primera semana',
      text: 'La carta de despido está en la mesa. Tres cosas para la primera semana: apunte el día en que llegó. No firme nada que no haya leído con calma. Haga comprobar enseguida el plazo para reclamar; en [país] es de [plazo]. Si conviene dar un paso depende del caso. Esto es información general y no asesoramiento.',
      hashtags: '#DerechoLaboral #OjoConLosPlazos',
      callToAction: 'Pida cita',
      brief: 'Solo texto. Comprobar el plazo antes de publicar.',
      alt: '',
    },
    {
      title: 'Desde el [fecha]: qué debe revisar una pequeña empresa',
      text: 'Desde el [fecha] rige una norma nueva sobre [tema]. Afecta a empresas de [número] empleados o más. Hasta entonces: revisar [documento], informar a [quién], dejar por escrito [qué]. En el artículo: la lista completa y tres preguntas que nos han hecho los clientes.',
      hashtags: '#PequeñaEmpresa #QuéCambia',
      callToAction: 'Lea la lista',
      brief: 'Enlace al artículo; vista previa sin texto.',
      alt: '',
    },
    {
      title: 'Primera consulta: cuánto cuesta, qué traer',
      text: 'Mucha gente espera por miedo a la minuta. Con nosotros la primera consulta cuesta [importe] y dura [45] minutos. Traiga: la carta con su sobre, el contrato y una hoja con fechas. Después sabrá qué corre prisa, qué es posible y cuánto costaría. Entonces decide usted, no nosotros.',
      hashtags: '#PrimeraConsulta #CostesClaros',
      callToAction: 'Pida cita',
      brief: 'Tres láminas: precio y duración, qué traer, qué sabrá después.',
      alt: 'Una mesa con un sobre, un contrato sin nombres legibles, un bolígrafo y una hoja con fechas.',
    },
    {
      title: 'Quién coge el teléfono: [nombre]',
      text: 'Cuando nos llama habla primero con [nombre]. Le pregunta de qué se trata, si corre un plazo y quién es la otra parte, para descartar conflictos de interés. Todo queda en confianza, aunque al final no nos encargue el asunto. Tendrá respuesta el mismo día laborable.',
      hashtags: '#PersonasDelDespacho #Confidencial',
      callToAction: 'Llámenos',
      brief: 'Retrato en recepción, sin expedientes a la vista. Consentimiento por escrito.',
      alt: 'Mujer con auriculares en una recepción luminosa, sonriente, sin papeles a la vista.',
    },
    {
      title: 'Un apretón de manos: ¿vale?',
      text: 'Un acuerdo de palabra suele ser válido. El problema viene después: ¿quién puede probar lo que se dijo? En muchos casos basta una línea por correo el mismo día: «Como hemos acordado hoy: …». Algunos contratos exigen una forma concreta, por ejemplo [ejemplos]. Ante la duda, primero pregunte y después firme.',
      hashtags: '#Contratos #PorEscrito',
      callToAction: 'Guárdelo para el próximo acuerdo',
      brief: 'Solo texto. Comprobar los ejemplos para nuestro país.',
      alt: '',
    },
    {
      title: 'Testamento y poderes: la lista',
      text: '¿Quién decide cuando yo no pueda? ¿Y qué será para quién? Dos preguntas que no gustan a nadie y que son más fáciles mientras todos están bien. En el artículo: qué reunir, qué puede escribir usted y dónde importa la forma. Suelen bastar dos conversaciones.',
      hashtags: '#Herencias #Testamento',
      callToAction: 'Lea la lista',
      brief: 'Enlace al artículo; vista previa: manos con una carpeta en la mesa de la cocina.',
      alt: '',
    },
    {
      title: '¿Qué pregunta respondemos?',
      text: 'El mes que viene tratamos un tema a fondo. ¿Cuál le ayudaría más: teletrabajo, horas extra, periodo de prueba o permisos? Vote. Y, por favor, sin detalles de su propio caso en los comentarios: son públicos.',
      hashtags: '#PequeñaEmpresa #DerechoLaboral',
      callToAction: 'Vote',
      brief: 'Encuesta con cuatro respuestas, dura una semana.',
      alt: '',
    },
    {
      title: 'Por qué no asesoramos en comentarios',
      text: 'A veces nuestra respuesta es: «Llámenos, por favor». No es descortesía. Un comentario es público; su caso, no. Y una respuesta seria necesita el contrato, la carta y la fecha. Por eso: las preguntas generales, con gusto aquí. Su asunto, en confianza, en el [número] o en el despacho.',
      hashtags: '#Confidencial #CómoTrabajamos',
      callToAction: 'Llámenos',
      brief: 'Solo texto.',
      alt: '',
    },
    {
      title: '¿Dónde está el plazo en esta carta?',
      text: '60 segundos con una carta de muestra: dónde está la fecha, dónde el plazo y desde cuándo corre. Guarde el sobre: el matasellos puede importar. Un plazo vencido a menudo no tiene arreglo. Si tiene dudas, pregunte el mismo día en que llega la carta.',
      hashtags: '#OjoConLosPlazos #DerechoExplicado',
      callToAction: 'Mándesela a quien deja las cartas sin abrir',
      brief: 'Carta inventada, el dedo en los tres sitios, subtítulos.',
      alt: 'Un dedo señala la fecha de una carta de muestra, al lado el sobre con matasellos.',
    },
    {
      title: 'Buscamos [una persona para administración]',
      text: 'Buscamos [una persona para administración], [media jornada o completa], desde el [fecha]. Ofrecemos: [salario], [horario flexible] y un despacho donde se dice por favor. Pedimos: cuidado, buen oído y [titulación]. Escríbanos o llame a [nombre]; para empezar bastan tres frases.',
      hashtags: '#OfertaDeEmpleo #Despacho',
      callToAction: 'Preséntese con tres frases',
      brief: 'Solo texto, o foto del equipo en la entrada.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Entender la carta',
    message:
      'Ha llegado una carta: qué significa, hasta cuándo hay que actuar y cuánto cuesta la primera consulta.',
  },
  hashtagGroups: [
    { name: 'Materias', tags: ['#DerechoLaboral', '#Alquileres', '#Herencias', '#PequeñaEmpresa'] },
    {
      name: 'El despacho',
      tags: ['#CómoTrabajamos', '#PersonasDelDespacho', '#Confidencial', '#DerechoExplicado'],
    },
  ],
  competitors: [
    {
      name: 'Despacho mayor en la ciudad más cercana [nombre]',
      market: 'La región',
      style: 'Premios, nombramientos, artículos largos en lenguaje de juristas',
      strengths: ['Muchas materias', 'Publica con regularidad'],
      weaknesses: ['Los particulares no se reconocen', 'Nunca se habla de costes'],
      gaps: ['Respuestas claras con un precio'],
    },
    {
      name: 'Despacho pequeño de otro país que explica con vídeos [nombre]',
      market: 'Ejemplo del extranjero; otras normas de publicidad',
      style: 'Una abogada, una pregunta, un minuto',
      strengths: ['Lo entiende todo el mundo', 'Caras que dan confianza'],
      weaknesses: ['A veces simplifica demasiado', 'Faltan las fuentes'],
      gaps: ['Lo mismo, con fuentes y límites de la respuesta'],
    },
  ],
  techniques: [
    {
      title: 'Una pregunta, un minuto',
      description:
        'Una abogada responde ante la cámara a una pregunta frecuente y dice de qué depende la respuesta. Funciona porque se oye una voz antes de llamar.',
      adaptation:
        'Un vídeo al mes, solo documentos de muestra, al final los límites de la respuesta, subtítulos.',
      hypothesis: 'Si respondemos con un vídeo, más gente abre el artículo que con texto solo.',
      measure: 'Clics en el artículo por cada 100 visualizaciones, tres vídeos frente a tres textos',
    },
    {
      title: 'Decir el precio',
      description:
        'Los despachos que dicen cuánto cuesta la primera conversación pierden a quien solo compara y ganan a quien tenía miedo.',
      adaptation: 'Precio y duración de la primera consulta en una de cada cuatro publicaciones y en la web.',
      hypothesis: 'Si decimos el precio, más primeras llamadas acaban en cita.',
      measure: 'Citas por cada diez primeras llamadas, cuatro semanas antes y después',
    },
  ],
  scenarios: [
    {
      name: 'Mala reseña a la que el secreto profesional impide responder',
      holding:
        'Gracias por escribirnos. Estamos obligados al secreto profesional y no decimos en público si actuamos ni para quién. Si algo no fue bien, queremos saberlo: llame a [nombre] al [número].',
    },
    {
      name: 'Pueden haber salido datos confidenciales',
      holding:
        'El [día] detectamos un incidente por el que pueden haber quedado accesibles datos. Hemos asegurado los sistemas, estamos informando a los afectados y a la autoridad competente y escribiremos aquí antes de las [hora]. Hasta entonces atendemos en el [número].',
    },
    {
      name: 'Un encargo atrae la indignación pública sobre el despacho',
      holding:
        'No comentamos encargos. Toda persona tiene derecho a un abogado; defender a alguien no significa compartir sus ideas. Pedimos que se deje en paz a quienes trabajan aquí.',
    },
    {
      name: 'Dato erróneo en una publicación nuestra',
      holding:
        'En nuestra publicación del [día] había un error sobre [tema]. Lo correcto es: [frase]. La hemos corregido. Quien se haya guiado por ella, llámenos hoy al [número].',
    },
  ],
  decisions: {
    fit: {
      will: 'Una abogada responde de ello, alguien del equipo hace el trabajo; cada publicación la lee un segundo abogado.',
      willNot: 'Nadie de fuera publica en nuestro nombre sin aprobación.',
    },
    brand: {
      will: 'Explicamos con objetividad, decimos de qué depende la respuesta y nombramos los costes.',
      willNot: 'No prometemos resultados, no nos comparamos ni hacemos publicidad con casos.',
    },
    audiences: {
      will: 'Escribimos para tres tipos de personas, a cada una con sus palabras.',
      willNot: 'No escribimos para colegas donde leen clientes.',
    },
    competitors: {
      will: 'Dos veces al año miramos cómo otros explican el derecho, una vez fuera del país.',
      willNot: 'No comentamos otros despachos.',
    },
    channels: {
      will: 'Cuidamos los canales en los que nos buscan empresas y gente de la ciudad.',
      willNot: 'No asesoramos en mensajes ni comentarios, en ningún canal.',
    },
    goals: {
      will: 'Contamos consultas adecuadas y el tiempo hasta la primera respuesta.',
      willNot: 'No contamos como éxito seguidores de otras regiones.',
    },
    content: {
      will: 'Toda afirmación jurídica se comprueba antes de salir y lleva su fecha.',
      willNot: 'No publicamos nada por lo que se pueda reconocer a un cliente.',
    },
    tools: {
      will: 'Usamos solo herramientas compatibles con el secreto profesional.',
      willNot: 'No subimos documentos de clientes a servicios de imagen o texto.',
    },
    crisis: {
      will: 'Una abogada decide en una hora qué se dice; el colegio y el seguro están en la lista.',
      willNot: 'No confirmamos ni negamos en público que alguien sea cliente.',
    },
  },
  avoid: {
    fit: 'Dárselo a una agencia que no conoce las normas de la profesión. Lo que publica cuenta como tuyo.',
    brand: 'Mazos, balanzas y «luchamos por ti». Quien tiene miedo busca calma.',
    audiences: 'Escribir para los colegas. Asienten, pero no traen asuntos.',
    competitors: 'Leer solo al despacho de al lado. Mira cómo explican los médicos o los asesores fiscales.',
    channels:
      'Responder un caso por mensaje. Sufren el secreto, la responsabilidad y los conflictos de interés.',
    goals: 'Contar me gusta. Tres consultas adecuadas al mes son un buen resultado.',
    content: 'Contar sentencias. Di qué se deduce de ellas para quien lee.',
    tools: 'Aplicaciones gratuitas en móviles privados con la agenda del despacho dentro.',
    crisis: 'Defenderse de una reseña con datos del expediente. El secreto vale también entonces.',
  },
} as const satisfies StarterWords;
