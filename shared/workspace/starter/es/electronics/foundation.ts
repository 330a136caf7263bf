import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Una tienda de electrónica con taller de reparación propio en una ciudad mediana',
  brand: {
    mission: 'Hacer que los aparatos duren más y vender solo lo que también repararíamos.',
    promise: 'Sabes el precio antes de que abramos el aparato, y si algo cambia te avisamos.',
    audiencePromise:
      'Quien nos sigue se entera de qué se puede reparar y qué merece la pena comprar, y recibe respuesta el mismo día laborable.',
    values: [
      'Reparar antes que sustituir',
      'El precio antes que el destornillador',
      'Tus datos no son asunto nuestro',
      'Aconsejar también es desaconsejar',
    ],
    voice: [
      {
        trait: 'Clara',
        example: 'La batería aguanta un 71 %. Por debajo del 80 % compensa cambiarla.',
        avoid: 'El dispositivo presenta una degradación significativa de la capacidad.',
      },
      {
        trait: 'Tranquila',
        example: '¿Agua en el móvil? Apágalo, no lo cargues, tráelo.',
        avoid: '¡PARA! ¡Este error destroza tu móvil!',
      },
      {
        trait: 'Sincera con los límites',
        example: 'Esta placa no la salvamos. Intentamos sacar las fotos.',
        avoid: 'Lo arreglamos todo.',
      },
    ],
    wordsUsed: ['reparación', 'precio cerrado', 'recambio', 'reacondicionado'],
    wordsAvoided: ['imbatible', 'chollo', 'revolucionario', 'a prueba de tontos'],
    visualNotes:
      'Manos, herramientas, el aparato abierto bajo la lámpara del banco. Primeros planos nítidos, tapete ordenado, nada de fotos de catálogo. Nunca se ven nombres, números ni fotos en la pantalla de un cliente.',
    claimsToProve: [
      'Recambios originales: albaranes del proveedor, por aparato',
      'Reparado en [plazo]: los tiempos de entrega de los últimos tres meses',
      'Datos borrados del todo: el informe del programa de borrado',
    ],
    keyMessages: [
      'Primero el diagnóstico y el precio; luego decides tú.',
      'Vendemos aparatos que dentro de cinco años aún sabremos reparar.',
    ],
  },
  offerings: [
    {
      name: 'Reparación de móviles, tabletas y portátiles',
      kind: 'service',
      message: 'Pantalla, batería, conector: un precio antes de empezar y un mensaje cuando está listo.',
    },
    {
      name: 'Aparatos nuevos y reacondicionados',
      kind: 'product',
      message: 'Pocos modelos, elegidos por los años de actualizaciones y por si hay recambios.',
    },
    {
      name: 'Puesta a punto y traspaso de datos',
      kind: 'service',
      message: 'El aparato nuevo sale listo para usar y el viejo se borra delante de ti.',
    },
  ],
  audiences: [
    {
      name: 'Pantalla rota, día lleno',
      summary: 'Necesita el móvil para el trabajo y la familia, y lo quiere hoy',
      place: 'En la ciudad o de paso, a veinte minutos como mucho',
      job: 'Con empleo, estudios u oficio; rara vez todo el día ante una mesa',
      household: 'Vive a solas o con una familia joven',
      activeTimes: 'De camino al trabajo, en la pausa de comer, a partir de las 18 h',
      needs: ['Un precio antes de salir de casa', 'Una hora que se cumpla', 'Saber que nadie mira las fotos'],
      pains: ['Pasar días sin móvil', 'Una factura más alta de lo hablado'],
      beliefNow: 'Reparar tarda una eternidad y cuesta casi como uno nuevo.',
      beliefWished: 'Primero pregunto, en una hora sé el precio y muchas veces me ahorro el nuevo.',
      sources: ['Pregunta en el mostrador a diez clientes de reparación qué habrían hecho si no'],
      accessibilityNeeds:
        'Vídeos con subtítulos, porque la mayoría se ven sin sonido; precios también en el texto, no solo en la imagen',
    },
    {
      name: 'Uno para muchos años',
      summary: 'Compara durante semanas, compra una vez y quiere conservarlo',
      place: 'La ciudad y los pueblos de alrededor',
      job: 'Oficina, enseñanza o un pequeño negocio propio',
      household: 'Pareja o familia con hijos en edad escolar',
      activeTimes: 'Por la noche desde las 21 h y el domingo por la mañana',
      needs: [
        'Pocos criterios claros en vez de tablas',
        'Una respuesta sincera sobre los reacondicionados',
        'Alguien a quien preguntar después de comprar',
      ],
      pains: ['Reseñas que suenan todas igual', 'Consejos que solo suben el precio'],
      beliefNow: 'En la tienda me venden lo que quieren quitarse de encima.',
      beliefWished: 'Allí primero preguntan para qué lo necesito, y a veces dicen: quédate con el tuyo.',
      sources: ['Anota durante un mes qué tres preguntas preceden a cada venta de un portátil'],
      accessibilityNeeds: 'Comparaciones en texto con buen contraste y una sola idea en cada imagen',
    },
    {
      name: 'El servicio técnico de la familia',
      summary: 'Le llaman en cuanto el móvil de sus padres hace algo raro',
      place: 'En la ciudad; los padres, a menudo más lejos',
      job: 'En activo o recién jubilado',
      household: 'Hijos ya mayores, padres de más de setenta y cinco años',
      activeTimes: 'A última hora de la tarde y en fin de semana, más en grupos y mensajes que en el muro',
      needs: [
        'Guías cortas para reenviar',
        'Un sitio donde traten a sus padres con paciencia',
        'Ayuda contra los mensajes de estafa',
      ],
      pains: [
        'Explicar por teléfono el mismo ajuste por tercera vez',
        'El miedo a que sus padres pierdan dinero o fotos',
      ],
      beliefNow: 'Me toca hacerlo todo a mí.',
      beliefWished: 'Puedo mandarlos allí, y vuelven más tranquilos de lo que fueron.',
      sources: ['Pregunta en cada cita de puesta a punto quién recomendó la tienda y por qué'],
      accessibilityNeeds: 'Letra grande, cortes lentos, pasos dichos en voz alta y también escritos',
    },
  ],
  competitors: [
    {
      name: 'El puesto de reparación rápida del centro comercial',
      market: 'Nuestra ciudad',
      style: 'Un precio en cada imagen, cortes rápidos, respuestas de una palabra',
      strengths: ['Precios a primera vista', 'Abierto cuando los demás cierran'],
      weaknesses: ['Ni caras ni una palabra sobre la garantía', 'Quejas que quedan sin respuesta'],
      gaps: ['Allí nadie dice cuándo no compensa reparar'],
    },
    {
      name: 'Un taller extranjero con muchos espectadores',
      market: 'Ejemplo del extranjero',
      style: 'Vídeos largos y tranquilos de reparaciones, explicadas al microscopio',
      strengths: [
        'La gente se queda hasta el final para saber si funciona',
        'Los fallos se quedan en el vídeo',
      ],
      weaknesses: ['Apenas nada para profanos', 'Quien mira vive demasiado lejos para ser cliente'],
      gaps: ['Guías cortas para quien solo quiere usar su aparato'],
    },
  ],
  techniques: [
    {
      title: 'La reparación como pregunta',
      description: 'El vídeo empieza por la avería y deja abierto hasta el final si tiene arreglo.',
      adaptation: 'Una vez al mes, un caso difícil con el desenlace al final, también cuando sale mal',
      hypothesis: 'Si el desenlace queda abierto hasta el final, más gente ve el vídeo entero.',
      measure: 'Porcentaje de reproducciones completas, comparado con los últimos cuatro vídeos',
    },
    {
      title: 'El precio en la primera imagen',
      description:
        'El precio de la reparación está en la primera imagen en lugar de «escríbenos para presupuesto».',
      adaptation:
        'Cuatro publicaciones con el precio en la imagen y cuatro sin él, del mismo tipo de reparación',
      hypothesis: 'Con el precio a la vista pregunta menos gente, pero viene más de la que pregunta.',
      measure: 'Consultas y citas por publicación, contadas en el mostrador',
    },
  ],
} as const satisfies FoundationWords;
