import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
