import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Una tienda familiar de cocina, hogar y deporte al aire libre en una ciudad pequeña, con pedidos por la web',
  brand: {
    mission: 'Equipar a la gente, dentro y fuera de casa, con cosas que se sigan usando dentro de diez años.',
    promise: 'Lo que vendemos lo hemos usado nosotros, y decimos para quién no es.',
    audiencePromise: 'Quien nos sigue aprende a elegir, cuidar y reparar antes de comprar nuevo.',
    values: ['Probado por nosotros', 'Menos, pero que dure', 'Cuidar antes que comprar', 'Primero el vecino'],
    voice: [
      {
        trait: 'Práctica',
        example: 'Dos años en nuestra cocina: el mango aguanta, el recubrimiento no.',
        avoid: 'Calidad premium para los más exigentes.',
      },
      {
        trait: 'De vecinos',
        example: 'Pásate y átate las dos. Un pie siempre es más grande.',
        avoid: '¡Corre, hasta fin de existencias!',
      },
      {
        trait: 'Clara en los límites',
        example: 'Bien para caminos de bosque. Para pedregal, la otra.',
        avoid: 'El compañero perfecto para cada aventura.',
      },
    ],
    wordsUsed: ['probado', 'en uso', 'cuidado', 'recambio'],
    wordsAvoided: ['imprescindible', 'perfecto', 'lifestyle', 'solo hoy'],
    visualNotes:
      'Cosas en uso, con arañazos y vapor: la cocina de la familia, el bosque detrás de la ciudad, el banco de taller. Luz de día. Nada de fotos de catálogo como publicación, nada de modelos.',
    claimsToProve: [
      '«Impermeable», «sin tóxicos», «apto para alimentos»: informe del fabricante, con fecha',
      '«Sostenible»: decir exactamente qué, con prueba; nunca como palabra suelta',
      '«Rebajado»: al lado, el precio más bajo de los últimos 30 días',
    ],
    keyMessages: [
      'Primero se usa aquí y después va a la estantería.',
      'Antes de comprar otro, pregúntanos si el viejo se salva.',
    ],
  },
  offerings: [
    {
      name: 'Cocina y hogar',
      kind: 'product',
      message:
        'Sartenes, cuchillos, conservas: pocos fabricantes con recambios, y alguien que cocina con ellos.',
    },
    {
      name: 'Caminar, correr, invierno',
      kind: 'product',
      message: 'Probado con gente que camina por aquí. Un día en casa con ellas y se cambian si aprietan.',
    },
    {
      name: 'Taller: afilar, encerar, pegar',
      kind: 'service',
      message: 'Cuchillos, esquís, suelas, mochilas. El precio va en la nota antes de empezar.',
    },
  ],
  audiences: [
    {
      name: 'Fuera cada fin de semana',
      summary: 'Camina, corre, esquía; lee durante horas y compra botas una vez',
      place: 'La ciudad y cuarenta minutos alrededor',
      job: 'Con empleo, semanas llenas y sábados libres',
      household: 'Parejas, familias con hijos que van detrás',
      activeTimes: 'Jueves y viernes por la tarde, domingo por la noche',
      needs: ['Saber cómo está al año', 'Una ruta que encaje con el tiempo', 'Probarse con calma'],
      pains: ['Cinco estrellas tras un día', 'Paquetes que van y vienen'],
      beliefNow: 'En internet hay más donde elegir.',
      beliefWished: 'Allí conocen el camino que haré y dicen qué suela pide.',
      sources: ['Preguntar dos semanas en caja para qué ruta se compra'],
      accessibilityNeeds: 'Vídeos con subtítulos; desniveles y tiempos también como texto',
    },
    {
      name: 'La primera cocina de verdad',
      summary: 'Se muda, tiene poco sitio y quiere comprar algo bueno una vez',
      place: 'Ciudad, pisos y primeras casas',
      job: 'Primer o segundo empleo, mirando el gasto',
      household: 'Pareja, familia joven, piso compartido',
      activeTimes: 'A la hora de comer, por la noche desde las 21',
      needs: ['Una lista corta de lo necesario', 'Los precios a la vista', 'Saber cómo se cuida'],
      pains: ['Una sartén mala cada año', 'Consejos que solo nombran lo más caro'],
      beliefNow: 'Lo bueno es para quien tiene dinero.',
      beliefWished: 'Tres piezas buenas cuestan menos que diez malas, y me lo explican.',
      sources: ['Repasar las listas de boda y mudanza de un año'],
      accessibilityNeeds: 'Precios y medidas como texto, contraste, nada de letra pequeña en la imagen',
    },
    {
      name: 'Nos conoce desde siempre',
      summary: 'Compra aquí desde hace décadas, trae cuchillos a afilar y pide consejo',
      place: 'Ciudad y pueblos',
      job: 'Jubilada o a punto',
      household: 'Parejas, huerto, nietos',
      activeTimes: 'Por la mañana, en Facebook y en el boletín',
      needs: ['Horarios y fechas', 'Recambios para cosas viejas', 'Alguien con quien hablar'],
      pains: ['Tiendas que cierran una tras otra', 'Pedir por internet con cinco contraseñas'],
      beliefNow: 'Algún día cerrarán también.',
      beliefWished: 'Están aquí, saben hacer más que antes, y lo cuento.',
      sources: ['Hablar con diez clientes de siempre en el taller'],
      accessibilityNeeds: 'Letra grande, teléfono en cada publicación con fecha',
    },
  ],
  competitors: [
    {
      name: 'La sucursal de una cadena deportiva en la circunvalación',
      market: 'mercado propio',
      style: 'Ofertas, deportistas, cortes rápidos',
      strengths: ['Siempre novedades', 'Muchas tallas'],
      weaknesses: ['Los comentarios se quedan sin respuesta', 'Nada sobre cuidado o reparación'],
      gaps: ['Nadie enseña una pieza tras un año de uso'],
    },
    {
      name: 'Una tienda de menaje de fuera con vídeos desde su cocina',
      market: 'ejemplo de fuera',
      style: 'La dueña cocina y las cosas se nombran de paso',
      strengths: ['Se ven las cosas en uso', 'Siempre la misma persona'],
      weaknesses: ['Faltan los precios', 'Pocas respuestas en otros idiomas'],
      gaps: ['Reparar en lugar de comprar'],
    },
  ],
  techniques: [
    {
      title: 'Usado de paso',
      description: 'El producto no se presenta: se usa mientras se cocina.',
      adaptation: 'Una vez a la semana un plato de nuestra hora de comer con una pieza de la tienda',
      hypothesis: 'Si una pieza se ve en uso, preguntan más por ella que tras una foto de producto.',
      measure: 'Preguntas y pedidos por publicación, frente a las fotos de producto del mes pasado',
    },
    {
      title: 'La dueña en la ruta',
      description: 'El equipo se enseña en la misma colina con cualquier tiempo.',
      adaptation: 'Cada mes una pieza en nuestra vuelta de siempre, con el tiempo que haga',
      hypothesis: 'Los vídeos desde un lugar conocido se ven más hasta el final.',
      measure: 'Parte de visualizaciones hasta el final, cuatro vídeos contra cuatro',
    },
  ],
} as const satisfies FoundationWords;
