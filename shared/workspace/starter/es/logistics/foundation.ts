import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Una empresa de paquetería y mensajería con doce furgonetas, para tiendas y hogares de la zona',
  brand: {
    mission: 'Llevar paquetes a la gente y decir dónde están cuando algo va mal.',
    promise: 'Sabes cuándo llegamos, y encuentras a una persona cuando no llegamos.',
    audiencePromise: 'Quien nos sigue se entera de los retrasos antes de ponerse a esperar.',
    values: ['Avisar pronto', 'Responde una persona', 'Manos cuidadosas', 'Justos con quien conduce'],
    voice: [
      {
        trait: 'Como quien organiza bien las rutas',
        example: 'La ronda está cortada hasta las cuatro. Llegamos una hora más tarde, pero hoy.',
        avoid: 'Por causas imprevistas pueden producirse demoras.',
      },
      {
        trait: 'Da la cara',
        example: 'Lo dejamos bajo la lluvia. No debe pasar; te lo reponemos.',
        avoid: 'Lamentamos las molestias que se hayan podido ocasionar.',
      },
      {
        trait: 'Práctica',
        example: 'Dos dedos de relleno por cada lado y no se mueve nada.',
        avoid: 'Optimiza tus procesos de embalaje.',
      },
    ],
    wordsUsed: ['hoy', 'te llamamos', 'antes de las [hora]', 'tu repartidor'],
    wordsAvoided: ['imprevisto', 'molestias', 'los más rápidos', 'siempre puntuales'],
    visualNotes:
      'Furgonetas reales, tiempo real, manos y paquetes. Sin direcciones, etiquetas, matrículas ni fachadas reconocibles. Quien reparte sale solo si quiere, y nunca mientras conduce.',
    claimsToProve: [
      'Puntuales, los más rápidos, 99 % entregado: solo con periodo, número de paquetes y cómo se midió',
      'Entrega neutra en carbono: solo diciendo qué se compensa y cómo, donde la ley lo permite',
      'Asegurado hasta [importe]: tal como está en las condiciones, con las excepciones',
    ],
    keyMessages: [
      'Si algo va con retraso, lo decimos antes de que preguntes.',
      'Recogido por la tarde, en camino esa misma noche.',
    ],
  },
  offerings: [
    {
      name: 'Paquetes en la zona',
      kind: 'service',
      message: 'Recogido hoy, entregado mañana; con un mensaje antes de llamar al timbre.',
    },
    {
      name: 'Recogida para tiendas',
      kind: 'service',
      message:
        'Cada día laborable a hora fija, desde [cinco] paquetes por semana, con una sola persona de contacto.',
    },
    {
      name: 'Mensajería en el día',
      kind: 'service',
      message: 'Directo de puerta a puerta, para recambios, papeles y lo que no puede esperar.',
    },
  ],
  audiences: [
    {
      name: 'Esperando tras la puerta',
      summary: 'Ha pedido algo, lo espera y quiere saber si puede salir un momento.',
      place: 'Nuestra zona de reparto',
      job: 'De todo, a menudo desde casa',
      household: 'Pisos y casas, vecinos que recogen paquetes',
      activeTimes: 'Antes de las nueve, a mediodía, a media tarde',
      needs: ['Una hora que se cumpla', 'Elegir dónde dejarlo', 'Una persona cuando sale mal'],
      pains: ['Avisos que dicen que no había nadie', 'Teléfonos con música'],
      beliefNow: 'Nunca llaman al timbre.',
      beliefWished: 'Si se retrasan me lo dicen, y alguien responde.',
      sources: ['Lee cincuenta mensajes del último mes y cuenta qué preguntan'],
      accessibilityNeeds:
        'Hay quien no llega rápido a la puerta o no oye el timbre: una manera de decírnoslo de una vez por todas.',
    },
    {
      name: 'Veinte envíos al día',
      summary:
        'Lleva una pequeña tienda en línea, embala en la cocina o en el almacén y paga cada devolución.',
      place: 'La zona, polígonos y centros urbanos',
      job: 'Propietaria o propietario de una tienda',
      household: 'No importa',
      activeTimes: 'A primera hora, por la noche después de embalar',
      needs: ['Recogida fija a última hora', 'Una sola persona de contacto', 'Menos roturas y devoluciones'],
      pains: ['Precios que nadie puede comparar', 'Daños de los que nadie se hace cargo'],
      beliefNow: 'Quien envía poco no cuenta.',
      beliefWished: 'Tengo un número, y lo coge alguien que conozco.',
      sources: ['Pregunta a diez remitentes qué les hizo pensar en cambiar la última vez'],
      accessibilityNeeds: 'Lee entre dos tareas: primero precio y hora.',
    },
    {
      name: 'Quiere conducir',
      summary:
        'Busca trabajo estable, quizá ya ha repartido para otros y pregunta primero por horas y sueldo.',
      place: 'Nuestra ciudad y 30 kilómetros a la redonda',
      job: 'Reparto, almacén, quien cambia de oficio',
      household: 'A menudo con familia',
      activeTimes: 'Por la noche, el fin de semana',
      needs: [
        'Horas y sueldo en cifras claras',
        'Rutas que se puedan hacer',
        'Que pregunten en vez de mandar',
      ],
      pains: ['Promesas que duran una semana', 'Formularios antes de hablar con nadie'],
      beliefNow: 'Las empresas de reparto queman a la gente.',
      beliefWished: 'Me dicen antes cómo es un día.',
      sources: ['Pregunta a los diez últimos candidatos qué querían saber primero'],
      accessibilityNeeds:
        'Para muchos el español es la segunda lengua: palabras sencillas, subtítulos, imágenes del día.',
    },
  ],
  competitors: [
    {
      name: 'Empresa nacional de paquetería [nombre]',
      market: 'Nuestra zona',
      style: 'Publicidad y vídeos de imagen; responde a las preguntas con frases hechas',
      strengths: ['La conoce todo el mundo', 'El seguimiento funciona bien'],
      weaknesses: ['No responde nadie de aquí', 'Nadie anuncia los retrasos'],
      gaps: ['Avisos para una sola ciudad, la misma mañana'],
    },
    {
      name: 'Cooperativa de mensajería en bicicleta de otro país [nombre]',
      market: 'Ejemplo del extranjero',
      style: 'Quien pedalea cuenta su día, con lluvia, cuestas y timbres',
      strengths: ['La gente conoce las caras', 'Los candidatos llegan solos'],
      weaknesses: ['Casi nada para quien envía', 'Faltan los precios'],
      gaps: ['La misma cercanía, más ayuda para tiendas pequeñas'],
    },
  ],
  techniques: [
    {
      title: 'El aviso de la mañana',
      description:
        'Una hora fija por la mañana para todo lo que ese día llegará tarde. La gente mira ahí primero y llama menos.',
      adaptation: 'Los lunes a las 7:30 y siempre que haya una calle cortada: tres líneas, con lugar y hora.',
      hypothesis:
        'Si en los días malos avisamos antes de las ocho, llama menos gente por su paquete que hasta ahora.',
      measure: 'Llamadas «dónde está mi paquete» en días malos, cuatro semanas antes y después',
    },
    {
      title: 'Lo cuenta quien conduce',
      description:
        'Vídeos cortos con las palabras de quien reparte. Creíbles, porque se ven el tiempo y el esfuerzo.',
      adaptation: 'Un vídeo cada dos semanas, una pregunta en cada uno, voluntario y en horas de trabajo.',
      hypothesis: 'Si habla quien conduce, más gente pide venir un día que después de un anuncio de empleo.',
      measure:
        'Solicitudes de venir un día por cada 1000 personas alcanzadas, dos vídeos frente a dos anuncios',
    },
  ],
} as const satisfies FoundationWords;
