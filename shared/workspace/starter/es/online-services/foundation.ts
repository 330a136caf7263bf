import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
