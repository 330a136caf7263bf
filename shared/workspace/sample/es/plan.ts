import type { SamplePlan } from '../content.ts';

export const plan: SamplePlan = {
  description:
    'Un taller de cerámica familiar con horno de sal a leña, tienda en línea propia y dos mercados al año. Seis personas, una hornada al mes.',
  profileNotes:
    'Eva lo lee todo los lunes por la mañana. Llamarla antes de las diez o nada: el horno va primero.',
  brand: {
    mission: 'Hacer vajilla que se usa cada día y que diez años después está más bonita que el primero.',
    promise: 'Cada pieza la tornea una sola persona, se cuece a la sal y se repone si falla con el uso.',
    audiencePromise:
      'Quien nos sigue ve cómo se hace de verdad una pieza, también las que se agrietan, y recibe respuesta el mismo día.',
    values: [
      'El uso antes que la vitrina',
      'Enseñar el trabajo',
      'Decir lo que salió mal',
      'Pocas piezas, bien hechas',
    ],
    voice: [
      {
        trait: 'Sencilla',
        example: 'Dos cuencos han salido casi negros. A nosotros nos gustan.',
        avoid: '¡Descubre la magia de nuestra cerámica única!',
      },
      {
        trait: 'Cerca del trabajo',
        example: 'A 1280 grados entra la sal en el horno, en bolsas de papel, por la mirilla.',
        avoid: 'Hecho con amor y pasión.',
      },
      {
        trait: 'Sincera con los fallos',
        example: 'El asa se soltó en el camino. Ya ha salido una taza nueva.',
        avoid: 'Las pequeñas imperfecciones son parte de su encanto.',
      },
    ],
    wordsUsed: ['hornada', 'vidriado a la sal', 'torneado', 'segunda selección', 'en uso'],
    wordsAvoided: ['único', 'imprescindible', 'magia', 'exclusivo', 'contenido'],
    visualNotes:
      'Luz natural de lado, barro mojado, manos trabajando, ningún objeto que no sea nuestro. En Pinterest el precio va en la imagen. Nunca fondo blanco de estudio.',
    claimsToProve: [
      'Sin plomo ni cadmio: informe de laboratorio, uno por esmalte',
      'Apto para lavavajillas: 500 ciclos, prueba propia',
      'Barro del Westerwald: albaranes',
    ],
    keyMessages: [
      'Cocido a la sal: no hay dos piezas iguales y todas son para cada día.',
      'Lo que se rompe con el uso lo reponemos. Sin fotos ni formularios.',
    ],
    notes: 'Jonas prefiere no hablar de lo que costó el horno. No mencionarlo hasta que Eva decida.',
  },
  offerings: {
    saltGlaze: {
      name: 'Vajilla vidriada a la sal',
      message: 'Cuencos, platos y tazas del horno de sal. La piel de naranja la pone el fuego, no el pincel.',
    },
    moos: {
      name: 'La colección Moos',
      message: 'Nuestro esmalte verde, analizado lote a lote. Apto para alimentos, horno y lavavajillas.',
    },
    courses: {
      name: 'Curso de torno de fin de semana',
      message: 'Seis personas, seis tornos, dos días. A casa te llevas lo que aguante.',
    },
    cafeware: {
      name: 'Vajilla para cafeterías',
      message: 'Desde 40 piezas, apilables, cada una disponible durante cinco años.',
    },
  },
  audiences: {
    home: {
      name: 'Ana monta su casa sin prisa',
      summary: 'Compra pocas cosas y las conserva. Quiere saber quién ha hecho el cuenco en el que come.',
      place: 'Ciudades de España',
      job: 'Maestra, enfermera, oficina; trabaja a jornada completa',
      household: 'En pareja, con o sin hijos',
      activeTimes: 'Noches a partir de las nueve, domingos por la mañana',
      beliefNow: 'Lo hecho a mano es bonito, pero demasiado delicado para cada día.',
      beliefWished: 'Uso estos cuencos cada mañana y, si uno se rompe, consigo otro.',
      accessibilityNeeds: 'Suele mirar sin sonido: subtítulos en todos los vídeos.',
      needs: ['Vajilla que aguante el día a día', 'Saber de dónde vienen las cosas', 'Comprar pieza a pieza'],
      pains: [
        'Series agotadas tras una temporada',
        'Tiendas que no contestan',
        'Fotos que no se parecen a la pieza',
      ],
      sources: ['Encuesta en la newsletter, 212 respuestas', 'Preguntas recibidas, últimas doce semanas'],
      notes: 'Inspirada en Ana B., que compra dos veces al año. No usar su nombre en la exportación.',
    },
    craft: {
      name: 'Tomás tornea los jueves',
      summary: 'Va a clases por la tarde, lee recetas de esmaltes, comparte nuestros vídeos con su grupo.',
      place: 'España, Portugal, Reino Unido',
      job: 'De todo menos alfarero; tornea por las tardes',
      household: 'Solo o en un piso compartido',
      activeTimes: 'Pausa de la comida, noche avanzada',
      beliefNow: 'El vidriado a la sal es cosa del pasado.',
      beliefWished: 'Si se trata de sal, pregunto a Lindenhof.',
      accessibilityNeeds: 'También lee en inglés; necesita los términos técnicos en los dos idiomas.',
      needs: ['Vídeos que enseñen el gesto entero', 'Recetas y temperaturas', 'Los errores, explicados'],
      pains: ['Clips que se cortan antes de lo difícil', 'Secretos guardados sin motivo'],
      sources: ['Comentarios en TikTok y YouTube', 'Charlas en la jornada de puertas abiertas'],
      notes: '',
    },
    cafe: {
      name: 'Sofía abre su segunda cafetería',
      summary: 'Necesita 60 tazas que se apilen, duren y se puedan volver a pedir. Decide en una semana.',
      place: 'Barcelona, Valencia, Zaragoza',
      job: 'Lleva una cafetería con cuatro personas',
      household: 'Aquí no importa',
      activeTimes: 'Martes y miércoles por la tarde',
      beliefNow: 'Los ceramistas no cumplen los plazos.',
      beliefWished: 'Lindenhof entrega el día acordado y dentro de tres años seguirá teniendo mi taza.',
      accessibilityNeeds: '',
      needs: ['Una lista de precios con fechas', 'Muestras en una semana', 'Piezas que se puedan reponer'],
      pains: ['Bordes desportillados', 'Proveedores que desaparecen en diciembre'],
      sources: ['Cuatro entrevistas', 'Consultas del último año'],
      notes:
        'Ninguna meta sirve todavía a este público. Hablar con Eva: ¿vale la pena antes del segundo horno?',
    },
  },
  channels: {
    instagram: {
      role: 'Enseñar el trabajo y la mesa; el sitio de las preguntas',
      accessNote: 'Mira y Eva; códigos de recuperación en la caja fuerte de la oficina',
      bio: 'Vajilla del horno de sal. Torneada, cocida y embalada por seis personas.',
      pinned: 'Apertura del horno, qué significa sin plomo, cómo pedir',
      audience: 'Mujeres de 30 a 45 años, dos tercios en ciudades; una de cada cinco compra',
      topContent: 'Aperturas del horno y manos en el torno',
      strengths: ['La misma luz en cada foto', 'Respuestas en el día'],
      weaknesses: [
        'Los reels han bajado de cuatro a uno por semana',
        'El enlace lleva a la portada, no a lo que se enseña',
      ],
      notes: '',
    },
    pinterest: {
      role: 'Que nos encuentre quien busca un cuenco, con el precio en la imagen',
      accessNote: 'Mira; cuenta de empresa del taller',
      bio: 'Cuencos, platos y tazas vidriados a la sal, para cada día.',
      pinned: 'Tablero «Poner la mesa»',
      audience: 'Quien decora su casa; la mitad, de fuera',
      topContent: 'Pines con el precio en la imagen',
      strengths: ['Los pines del año pasado aún traen visitas'],
      weaknesses: ['Tableros sin descripción'],
      notes: '',
    },
    tiktok: {
      role: 'Un solo gesto en menos de un minuto, con el sonido del taller',
      accessNote: 'Jonas en el móvil del taller, Mira de segunda',
      bio: 'Barro, fuego, sal. Sin música.',
      pinned: 'Centrar 3 kg de barro',
      audience: 'Alfareros aficionados de 18 a 30 años',
      topContent: 'Centrar y abrir, en menos de 40 segundos',
      strengths: ['Se ve hasta el final más que otros'],
      weaknesses: ['Ningún enlace del perfil lleva al boletín'],
      notes: '',
    },
    youtube: {
      role: 'La respuesta larga: hornadas enteras y piezas enteras',
      accessNote: 'Mira; cuenta de marca, la propietaria es Eva',
      bio: 'Cómo se hace el gres a la sal, del barro al paquete.',
      pinned: 'Construimos el horno de sal',
      audience: 'Alfareros y docentes, mayores que en otros canales',
      topContent: 'Hornadas enteras de 12 minutos o más',
      strengths: ['Tiempo de visionado largo'],
      weaknesses: ['Muy pocos vídeos para juzgar'],
      notes: 'Nuevo desde este plan. Darle hasta el final del periodo antes de juzgarlo.',
    },
    newsletter: {
      role: 'Vender la hornada primero a quienes la pidieron',
      accessNote: 'Eva y Mira; del dominio remitente se ocupa el proveedor de la tienda',
      bio: 'Una carta del taller, dos veces al mes.',
      pinned: 'Apúntate a la lista anticipada',
      audience: 'Quien compra y quien espera una hornada',
      topContent: 'La carta con la fecha de la próxima hornada',
      strengths: ['La mitad de las aperturas llega en una hora'],
      weaknesses: ['Aún ninguna carta en inglés'],
      notes: '',
    },
    facebook: {
      role: 'Solo fechas de mercados y horarios',
      accessNote: 'Eva',
      bio: 'Lindenhof Keramik, taller y tienda.',
      pinned: 'Horario de la tienda',
      audience: 'Vecinos, mayores que en otros canales',
      topContent: 'Fechas de mercados',
      strengths: [],
      weaknesses: ['Menos de 40 personas alcanzadas por publicación'],
      notes:
        'En pausa. 1900 seguidores, una publicación no llega a 40. Cerrarlo si nadie pregunta antes de que acabe el plan.',
    },
  },
  objectives: {
    sell: {
      businessGoal: 'Vender más de cada hornada en nuestra propia tienda',
      socialGoal: 'Llevar a quien le gusta el trabajo a la tienda y a la newsletter',
    },
    name: {
      businessGoal: 'Ser el nombre que se asocia al vidriado a la sal',
      socialGoal: 'Que nos vean, nos guarden y nos citen cuando se habla de vidriado a la sal',
    },
    answer: {
      businessGoal: 'Nadie espera un día por una respuesta',
      socialGoal: 'Contestar cada pregunta el día en que se hace',
    },
  },
  targets: {
    newsletterSubscribers: {
      why: '',
      baselineSource: 'Programa de la newsletter, suscripciones activas',
      notes: '',
    },
    shopVisits: {
      why: 'Una de cada 34 visitas acaba en pedido, así que las visitas van primero.',
      baselineSource: 'Estadísticas de la tienda, visitas desde redes',
      notes: '',
    },
    orders: {
      why: 'Cada pedido en nuestra tienda ahorra un 22 por ciento de comisión.',
      baselineSource: 'Estadísticas de la tienda, pedidos desde redes',
      notes: 'Eva quería 100. Acordamos 75 y volver a mirarlo a los tres meses.',
    },
    instagramFollowers: {
      why: 'Quien compra por primera vez suele llevar meses siguiéndonos.',
      baselineSource: 'Estadísticas de Instagram',
      notes: '',
    },
    pinterestClicks: {
      why: 'Un pin sigue vendiendo un año después; una historia mañana ya no está.',
      baselineSource: 'Estadísticas de Pinterest, clics salientes',
      notes: '',
    },
    tiktokWatched: {
      why: 'Los vídeos que se ven hasta el final se enseñan también a desconocidos.',
      baselineSource: 'Estadísticas de TikTok, media de todos los vídeos',
      notes: '',
    },
    youtubeSubscribers: {
      why: 'A partir de 1000 el canal se puede enlazar en más sitios y las revistas lo toman en serio.',
      usualSource: 'Canales de cuatro talleres como el nuestro, mirados a mano',
      baselineSource: 'YouTube Studio',
      notes: '',
    },
    firstAnswer: {
      why: 'La mitad de quienes esperan más de un día ya no compra.',
      baselineSource: 'Mensajes, mediana de todas las primeras respuestas',
      notes: '',
    },
    sameDay: {
      why: 'La mediana esconde a los pocos que esperan tres días.',
      baselineSource: 'Mensajes, parte contestada el mismo día',
      notes: '',
    },
  },
  pillars: {
    workshop: {
      name: 'Taller',
      description: 'Manos, torno y barro: un gesto cada vez, con el sonido de la sala.',
      examples: ['Centrar', 'Estirar un asa', 'Lo que enseña una grieta'],
    },
    glaze: {
      name: 'Esmalte y horno',
      description: 'Sal, ceniza y fuego: pruebas, hornadas y la apertura del horno.',
      examples: ['Apertura del horno', 'Placas de prueba', 'Temperaturas'],
    },
    table: {
      name: 'Mesa',
      description: 'Las piezas en uso: desayuno, sopa, café, invitados.',
      examples: ['Cuencos de desayuno', 'Té para dos', 'La mesa larga'],
    },
    people: {
      name: 'Personas',
      description: 'Quién lo hace, quién lo vende, quién lo usa.',
      examples: ['Este es Jonas', 'Un día en el puesto', 'Pregunta al ceramista'],
    },
    shop: {
      name: 'Tienda',
      description: 'Qué hay, cuánto cuesta, cuándo llega.',
      examples: ['Nuevo en la tienda', 'Lista anticipada', 'Segunda selección'],
    },
  },
  sources: {
    shop: 'Estadísticas de la tienda',
    inbox: 'Mensajes, contados los lunes',
    newsletter: 'Programa de la newsletter',
  },
};
