import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Una tienda de segunda mano de ropa, bolsos y cosas pequeñas para casa, con ojo para el buen vintage',
  brand: {
    mission: 'Encontrar un nuevo dueño para las cosas buenas, a un precio justo para las dos partes.',
    promise: 'Cada prenda se revisa, se limpia y se describe con sinceridad antes de colgarla.',
    audiencePromise:
      'Quien nos sigue ve antes lo nuevo, aprende a reconocer la calidad y sabe qué aceptamos y qué no.',
    values: [
      'Decir cada defecto',
      'Trato justo a quien trae y a quien compra',
      'Para llevarlo, no solo para tenerlo',
      'De cada prenda hay una',
    ],
    voice: [
      {
        trait: 'Observadora',
        example: 'Abrigo de lana, hacia 1978, solapa cosida a mano, un botón cambiado.',
        avoid: '¡Precioso tesoro vintage, absolutamente único!',
      },
      {
        trait: 'Con chispa',
        example: 'La chaqueta ha sobrevivido a tres modas. A la tuya también.',
        avoid: '¡Arrasa con este look icónico!',
      },
      {
        trait: 'Directa',
        example: 'Pequeño agujero de polilla en el puño, zurcido, se ve de cerca. Por eso 24 y no 40.',
        avoid: 'En buen estado para su edad.',
      },
    ],
    wordsUsed: ['revisado', 'zurcido', 'solo hay una', 'señales de uso'],
    wordsAvoided: ['tesoro', 'lujo', 'como nuevo', 'tirado de precio'],
    visualNotes:
      'Cada prenda con luz natural y ante la misma pared: delante, detrás, etiqueta, defecto. El defecto no falta nunca. Medidas tomadas con cinta, en centímetros. Personas solo con permiso, mejor si trabajan o compran aquí.',
    claimsToProve: [
      'La marca o la edad de una prenda: etiqueta, costuras, tique o dictamen por escrito',
      '«Limpia»: cómo y cuándo, anotado en la etiqueta',
      '«Ahorra agua» y similares: mejor no decirlo si no se puede citar una fuente',
    ],
    keyMessages: [
      'Revisado, limpio y descrito con sinceridad: segunda mano sin adivinanzas.',
      'Trae lo que ya no te pones: tendrá una segunda vida, y tú, tu parte.',
    ],
  },
  offerings: [
    {
      name: 'Prendas del perchero',
      kind: 'product',
      message: 'Nuevas cada [día], con medidas, material y cada defecto en la etiqueta.',
    },
    {
      name: 'Recogida y venta por encargo',
      kind: 'service',
      message:
        'Elegimos, ponemos precio y vendemos; al venderse te llevas el [porcentaje] % y una lista de todo.',
    },
    {
      name: 'Pequeños arreglos',
      kind: 'service',
      message:
        'Botones, bajos, agujeros de polilla: lo que lo merece se arregla antes de venderlo, y si quieres también lo tuyo.',
    },
  ],
  audiences: [
    {
      name: 'A la caza de la prenda',
      summary: 'Mira cada día, decide en segundos y cuenta a todos lo que le costó',
      place: 'En la ciudad o a una hora de tren',
      job: 'Estudia, está en prácticas o en su primer trabajo',
      household: 'Piso compartido o primer piso propio',
      activeTimes: 'A partir de las 18 h, el sábado por la mañana, de vez en cuando bajo la mesa',
      needs: ['Ver antes lo nuevo', 'Medidas en vez de tallas', 'Reservar con un mensaje'],
      pains: ['Vendido antes de poder preguntar', 'Fotos en las que falta el defecto'],
      beliefNow: 'Lo bueno está en internet; en la tienda cuelgan las sobras.',
      beliefWished: 'Allí hay cada semana algo que solo tendré yo.',
      sources: ['Pregunta en la caja durante dos semanas: «¿lo viste antes en nuestro canal?»'],
      accessibilityNeeds: 'Medidas y precio en texto; vídeos con subtítulos; cortes tranquilos',
    },
    {
      name: 'El armario lleno',
      summary: 'Tiene cosas buenas que nadie se pone y no quiere fotografiarlas una a una',
      place: 'En la ciudad y alrededores, llega en coche o con dos bolsas grandes',
      job: 'En activo o en la jubilación, con poca paciencia para regatear por internet',
      household: 'Familia, o con los hijos recién independizados',
      activeTimes: 'Mañanas entre semana, domingo por la noche, en cada cambio de temporada',
      needs: [
        'Saber qué se acepta',
        'Una parte clara y una fecha para el dinero',
        'No quedarse con mala conciencia por el resto',
      ],
      pains: ['Que le rechacen con las bolsas llenas', 'No saber qué fue de sus cosas'],
      beliefNow: 'O lo regalo o me paso los fines de semana regateando.',
      beliefWished: 'Lo llevo una vez, me dan una lista y llega el dinero.',
      sources: ['Anota durante un mes la primera pregunta de quien llama para traer algo'],
      accessibilityNeeds: 'La lista de lo que aceptamos en texto y letra grande; teléfono además de mensajes',
    },
    {
      name: 'Me gustaría, pero…',
      summary: 'Le parece sensato comprar usado, pero teme olores, falsificaciones y líos al devolver',
      place: 'En la ciudad',
      job: 'A menudo oficina, enseñanza o cuidados',
      household: 'Pareja o familia, compra también para niños',
      activeTimes: 'En la pausa de comer y por la noche',
      needs: ['Ver cómo se revisa', 'Probarse con calma', 'Poder devolver algo'],
      pains: ['Percheros atestados y sin orden', 'Una mala experiencia con un particular'],
      beliefNow: 'Nunca se sabe quién lo llevó ni si es auténtico.',
      beliefWished: 'Allí lo revisan mejor que todo lo que compro nuevo.',
      sources: ['Pregunta a diez personas que se van sin comprar qué les faltó'],
      accessibilityNeeds:
        'Los defectos con palabras, no solo en foto; indica la entrada sin escalones y las horas tranquilas',
    },
  ],
  competitors: [
    {
      name: 'La tienda de vintage selecto de la gran ciudad vecina',
      market: 'La región',
      style: 'Parece una revista: pocas prendas, precios altos, poco texto',
      strengths: ['Un estilo que se reconoce', 'Cada prenda se ve puesta'],
      weaknesses: ['El precio, solo si preguntas', 'Los defectos no se mencionan'],
      gaps: ['Allí nadie explica cómo se revisa una prenda'],
    },
    {
      name: 'Una tienda solidaria extranjera con un canal alegre',
      market: 'Ejemplo del extranjero',
      style: 'Voluntarios que enseñan hallazgos raros, sin ensayar y con gracia',
      strengths: ['Se mira por la gente que trabaja allí', 'El público adivina para qué servían las cosas'],
      weaknesses: ['No se puede reservar nada', 'Publican sin regularidad'],
      gaps: ['Ayuda para quien quiere traer cosas buenas'],
    },
  ],
  techniques: [
    {
      title: 'La hora fija de las novedades',
      description: 'Lo nuevo sale siempre los mismos días a la misma hora, y la gente lo espera.',
      adaptation: 'Dos días fijos a las 18 h, anunciados en la biografía, durante seis semanas',
      hypothesis: 'Con una hora fija llegan más reservas esa misma tarde.',
      measure: 'Reservas en las tres horas tras cada publicación, seis semanas antes y después',
    },
    {
      title: 'El defecto en la primera foto',
      description: 'El defecto se enseña al principio y no al final.',
      adaptation: 'Diez prendas con el defecto en la primera foto y diez en la última, con precios parecidos',
      hypothesis: 'Con el defecto por delante se anulan menos reservas al probarse la prenda.',
      measure: 'Reservas anuladas por cada diez prendas, según el cuaderno de reservas',
    },
  ],
} as const satisfies FoundationWords;
