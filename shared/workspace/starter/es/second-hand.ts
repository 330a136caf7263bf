import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Enseña antes lo nuevo, recoge reservas y demuestra, con los defectos a la vista, que se puede confiar en nosotros.',
      bio: 'Segunda mano en [ciudad]. Novedades [días], 18 h. Reserva por mensaje, recoge en [número] días. [horario]',
      pinned: 'Cómo funciona aquí: reservar, probar, recoger, devolver. Cuatro imágenes.',
    },
    {
      role: 'Llega a quien trae ropa y a familias: días de recogida, horarios, respuestas a reseñas.',
      bio: '{brand}: segunda mano en [ciudad]. Compra o trae lo tuyo, todo revisado y limpio. Recogida: [días]. Horario: [horario].',
      pinned: 'Qué aceptamos, qué no, y cómo recibes tu dinero.',
    },
    {
      role: 'Trae a gente que no nos conoce, con hallazgos, zurcidos y nuevas combinaciones.',
      bio: 'Cosas viejas, cosas buenas. Hallazgos, zurcidos y defectos a la vista de una tienda de segunda mano en [ciudad].',
      pinned: 'Cómo revisamos una prenda antes de colgarla, en un minuto.',
    },
    {
      role: 'Se deja encontrar durante meses por quien busca un estilo y lo lleva a lo que hay ahora.',
      bio: 'Segunda mano por estilo y década, de {brand} en [ciudad]. Lo vendido está marcado; cada semana, algo nuevo.',
      pinned: 'El tablero con lo que cuelga esta semana en la tienda.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vender las prendas en cuatro semanas y recibir suficientes que sean buenas',
      socialGoal: 'Más personas reservan por mensaje o nos ofrecen buenas prendas',
    },
    {
      businessGoal: 'Gente que vuelve, a comprar y a traer',
      socialGoal: 'Cada pregunta se responde el mismo día, y la gente enseña lo que lleva de nosotros',
    },
    {
      businessGoal: 'Ser lo primero que se piensa en la ciudad antes de comprar nuevo',
      socialGoal: 'Más gente de la zona ve lo que tenemos',
    },
  ],
  targets: [
    {
      why: 'Una reserva o una oferta de prendas es el paso antes de la venta y de la recogida.',
      source: 'Cuaderno de reservas y lista de recogida: anotar cada vez si llegó por un canal',
    },
    {
      why: 'Lo que se guarda se viene a ver. Con piezas únicas, guardar dice más que un «me gusta».',
      source: 'Estadísticas de la cuenta: guardados de todas las publicaciones del mes',
    },
    {
      why: 'De todo hay uno. Quien no recibe respuesta por la tarde, por la noche compra en otro sitio.',
      source: 'Buzón: mediana de las primeras respuestas, una vez al mes',
    },
    {
      why: 'Quien enseña puesta una prenda nuestra nos recomienda sin cobrar.',
      source:
        'Contar publicaciones e historias que nos etiquetan y anotarlas: las historias se van en un día',
    },
    {
      why: 'Solo cuenta quien puede venir. Mejor despacio desde cerca que deprisa desde cualquier parte.',
      source: 'Estadísticas de la cuenta el último día del mes, ciudades incluidas',
    },
  ],
  pillars: [
    {
      name: 'Recién colgado',
      description: 'Prendas nuevas con precio, medidas y defecto, siempre los mismos días.',
      examples: [
        'Nueve prendas desde el sábado',
        'Un abrigo, una historia',
        'Abrimos las cajas de un desván',
      ],
    },
    {
      name: 'Mirado de cerca',
      description: 'Cómo revisamos, limpiamos, fechamos y describimos, y cómo se hace en casa.',
      examples: [
        'Auténtico o no: cuatro puntos de un bolso',
        'Qué dicen nuestras etiquetas',
        'Quitar el olor de la lana',
      ],
    },
    {
      name: 'Segunda vida',
      description: 'Prendas en uso: zurcidas, combinadas de otra forma, enseñadas por quien las compró.',
      examples: [
        'Desaparece un agujero de polilla',
        'Una chaqueta, tres décadas',
        'Lo que hizo [nombre] con la cortina',
      ],
    },
    {
      name: 'De tu armario',
      description: 'Cómo funciona traer: qué aceptamos, cuánto da, qué pasa con el resto.',
      examples: ['Qué buscamos este mes', 'Cómo se pone un precio', 'Adónde va lo que no se vende'],
    },
  ],
  posts: [
    {
      title: 'Nueve prendas desde el sábado',
      text: 'Recién colgadas, de cada una hay solo una:\n1. [prenda], [talla], [precio]\n2. [prenda], [talla], [precio]\n3. [prenda], [talla], [precio]\ny seis más en las imágenes, con medidas y cada defecto.\nPara reservar, mándanos el número. Vale el primer mensaje y te la guardamos [número] días. Si no te queda bien, al día siguiente vuelve al perchero.\n¿Cuál es tu número?',
      hashtags: '#SegundaMano #ReciénColgado #EstiloVintage',
      callToAction: 'Manda el número por mensaje',
      brief:
        'Nueve fotos ante la misma pared con luz natural, número y precio en la imagen, el defecto de cerca en la segunda foto de cada una.',
      alt: 'Primera foto: un abrigo vintage en su percha ante una pared clara, con el número 1 y el precio.',
    },
    {
      title: 'Cómo revisamos un abrigo',
      text: 'Antes de tener precio, una prenda pasa diez minutos con [nombre].\nA contraluz: ¿agujeros? Del revés: costuras, forro, etiqueta. Nariz: sincera, sin perfume encima. Cremallera arriba y abajo cinco veces. Luego, la limpieza: [cómo].\nLo que aparece va en la etiqueta. Lo que no pasa no se cuelga. Este mes: [número] de [número].\n¿Tú qué miras primero?',
      hashtags: '#ConsejosSegundaMano #DefectosALaVista #RevisadoAMano',
      callToAction: 'Cuéntanos qué miras primero',
      brief: 'Vertical, manos y abrigo, un plano por revisión, con voz y subtítulos. Termina en la etiqueta.',
      alt: 'Dos manos sostienen el forro de un abrigo a contraluz ante una ventana.',
    },
    {
      title: 'Una prenda, una historia',
      text: 'Esta prenda ([prenda]) se compró en [año], en [ciudad], con el primer sueldo. Bailó en dos bodas y luego pasó [número] años a oscuras.\n[Material], [medidas]. Defecto: [defecto]. [Precio].\nLa señora que la trajo quiere que vuelva a salir a bailar. Le prometimos decirlo.\n¿Quién la saca?',
      hashtags: '#UnaPrendaUnaHistoria #EstiloVintage #SegundaMano',
      callToAction: 'Reserva por mensaje',
      brief:
        'La prenda sola, luz natural de lado, segunda foto de la etiqueta. La historia, solo con permiso.',
      alt: 'Un vestido de otra década en una percha de madera, con la luz que llega de lado.',
    },
    {
      title: 'Qué aceptamos este mes',
      text: 'Sí, encantados: [abrigos], [punto], [bolsos de piel], zapatos con buena suela.\nAhora no: [vestidos de verano], cremalleras rotas, ropa interior, [marcas o tipos].\nTodo lavado, como mucho [número] prendas cada vez, [días] de [hora] a [hora]. Al venderse recibes el [porcentaje] %, y en el momento, una lista de lo que nos quedamos.\n¿Dudas? Basta una foto por mensaje. Respondemos el mismo día.',
      hashtags: '#VaciarElArmario #VenderSegundaMano',
      callToAction: 'Manda una foto de lo que quieres traer',
      brief: 'Dos montones doblados en el mostrador con los carteles «sí» y «ahora no». Letra bien legible.',
      alt: 'Dos montones de ropa doblada en el mostrador, uno con el cartel «sí» y otro con «ahora no».',
    },
    {
      title: '¿A o B?',
      text: 'Una americana, dos maneras: A sobre el vestido, B remangada y con zapatillas. Tu voto decide qué lleva el maniquí del escaparate hasta el sábado que viene.',
      hashtags: '',
      callToAction: 'Vota en la historia',
      brief: 'Dos fotos del mismo maniquí desde el mismo sitio; encuesta con A y B.',
      alt: 'La misma americana dos veces en el maniquí: sobre un vestido y con zapatillas.',
    },
    {
      title: 'Diez prendas por menos de [importe]',
      text: 'Para quien quiera probar si la segunda mano es lo suyo: diez prendas por menos de [importe], todas revisadas y limpias.\nTallas de la [talla] a la [talla]; las medidas están en las imágenes. Para probarse con calma: el [día] de [hora] a [hora] es cuando hay menos gente.\n¿Al final no te queda bien? Devuélvela en [número] días con su etiqueta: dinero o vale, como prefieras.',
      hashtags: '#SegundaMano #BienRevisado',
      callToAction: 'Ven a una hora tranquila',
      brief:
        'Diez fotos, la misma pared, precio grande, talla pequeña. Primera foto: las diez en un perchero.',
      alt: 'Primera foto: diez prendas en un perchero, ordenadas por color, con los precios a la vista.',
    },
    {
      title: 'Desaparece un agujero de polilla',
      text: 'Una buena chaqueta de punto, un agujero como una lenteja. ¿A la basura? No.\nHacen falta: hilo del mismo color, una aguja, [minutos] y algo que escuchar. Desde dentro, siguiendo los puntos, sin apretar, y al final un poco de vapor.\nDe cerca aún se ve. Lo ponemos en la etiqueta y lo dice el precio: [precio] en vez de [precio].\n¿Qué espera un zurcido en tu casa?',
      hashtags: '#ZurcidoVisible #SegundaVida #RepararNoTirar',
      callToAction: 'Guárdalo para el próximo agujero',
      brief:
        'Desde arriba, cerca, la puntada difícil en tiempo real y el resto acelerado. Subtítulos, sonido de la sala.',
      alt: 'Una aguja pasa hilo por un pequeño agujero de una chaqueta de punto.',
    },
    {
      title: 'Qué dicen nuestras etiquetas',
      text: 'Muy bien: poco uso, ningún defecto encontrado.\nBien: usada; a un brazo de distancia no se ve nada.\nCon señales: un defecto, escrito en la etiqueta y contado en el precio.\nPara manos hábiles: buena tela, necesita trabajo.\nLo que no sabemos no lo escribimos. Edad y marca solo aparecen si lo dicen etiqueta, costura o tique. Si nos equivocamos, te devolvemos el dinero.',
      hashtags: '#DefectosALaVista #ConsejosSegundaMano',
      callToAction: 'Guárdalo antes de tu próxima visita',
      brief: 'Cuatro etiquetas reales sobre cuatro telas, nítidas, una de ellas junto a un defecto.',
      alt: 'Cuatro etiquetas escritas a mano sobre telas distintas, una junto a una mancha pequeña.',
    },
    {
      title: '¿Y lo que no se vende?',
      text: 'A las [número] semanas te escribimos. Entonces eliges: recogerlo, bajar el precio o donarlo.\nLo que se dona va a [organización]. La temporada pasada fueron [número] prendas. Lo que está roto se convierte en [uso].\nNada acaba en el contenedor de detrás de la tienda; puedes venir a mirarlo.\n¿Alguna otra duda sobre cómo traer tus cosas? Aquí responde [nombre].',
      hashtags: '#VaciarElArmario #QueSigaRodando',
      callToAction: 'Pregunta en los comentarios',
      brief:
        'Cajas listas para la entrega, etiqueta con quien las recibe, la persona que recoge si está de acuerdo.',
      alt: 'Tres cajas de ropa doblada junto a la puerta de la tienda, listas para recoger.',
    },
    {
      title: 'Cuatro cajas de un desván',
      text: 'Cuatro cajas, cerradas desde [año]. Las abrimos contigo.\nCaja uno: [hallazgo]. La dos huele a [olor], pero: [hallazgo]. La tres tuvimos que volver a cerrarla. En la cuatro está la razón por la que hacemos este trabajo.\nEn el perchero desde el [día], a las [hora]. La familia nos lo entregó todo con lista y firma, como siempre.\n¿Tú con qué te habrías quedado?',
      hashtags: '#SegundaMano #EstiloVintage #ReciénColgado',
      callToAction: 'Cuéntanos con qué te habrías quedado',
      brief:
        'Una mano abre una caja tras otra, un plano cada una, el último hallazgo solo insinuado. Sin nombres ni cartas a la vista.',
      alt: 'Cuatro cajas de cartón viejas sobre un suelo de madera; una mano abre la primera.',
    },
  ],
  campaign: {
    name: 'Cambio de armario',
    message:
      'Trae lo que ya no te pones y encuentra lo que necesitas: dos semanas de recogida y percheros nuevos.',
  },
  hashtagGroups: [
    {
      name: 'Prendas y estilo',
      tags: ['#SegundaMano', '#ReciénColgado', '#EstiloVintage', '#SegundaVida'],
    },
    {
      name: 'Confianza y recogida',
      tags: ['#DefectosALaVista', '#ConsejosSegundaMano', '#VaciarElArmario', '#VenderSegundaMano'],
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
  scenarios: [
    {
      name: 'Polillas, chinches u olores: alguien duda de la higiene',
      holding:
        'Hemos leído que en una prenda nuestra se ha encontrado algo. Hoy revisamos todo con [empresa] y hemos cerrado el perchero afectado. Si desde el [fecha] compraste [tipo de prenda], guárdala en una bolsa cerrada y escríbenos: la recogemos y te devolvemos el dinero. Más información aquí antes de las [hora].',
    },
    {
      name: 'Dicen que una prenda es falsa',
      holding:
        'De una prenda ([prenda]) que vendimos el [fecha] se dice que no es auténtica. Hemos retirado las parecidas y la va a examinar [experto]. Quien la compró recupera ya su dinero, sea cual sea el resultado. Antes del [fecha] contamos aquí qué ha salido.',
    },
    {
      name: 'Dicen que una prenda a la venta es robada',
      holding:
        'Una persona ha reconocido en nuestra tienda algo suyo. La prenda está retirada y a salvo. De todo anotamos quién lo trajo, y damos a la policía lo que sabemos. Por favor, comunicad lo demás allí y no en los comentarios. Próxima información: [hora].',
    },
    {
      name: 'Quien trajo prendas espera su dinero',
      holding:
        'Algunas personas esperáis aún vuestra parte de [mes]. La culpa es nuestra: [motivo en una frase]. Todas las personas afectadas recibirán una lista y una fecha antes del [día]. Si para entonces no sabes nada, escribe a [dirección] o llama al [teléfono].',
    },
  ],
  decisions: {
    fit: {
      will: 'hacer fotos en dos mañanas fijas y responder mensajes dos veces al día.',
      willNot: 'convertir en publicación cada minuto libre en la tienda.',
    },
    brand: {
      will: 'enseñar y decir el defecto de cada prenda.',
      willNot: 'poner marcas o edades que no podamos demostrar.',
    },
    audiences: {
      will: 'hablar a quien busca, a quien trae y a quien duda.',
      willNot: 'atraer a revendedores que vacían el perchero.',
    },
    competitors: {
      will: 'mirar una vez al mes cómo enseñan dos tiendas el estado y el precio.',
      willNot: 'hablar mal de las plataformas donde también venden nuestros clientes.',
    },
    channels: {
      will: 'enseñar lo nuevo primero en un canal y marcar allí lo vendido.',
      willNot: 'ofrecer la misma pieza única en cuatro sitios a la vez.',
    },
    goals: {
      will: 'contar reservas y ofertas de prendas, en el cuaderno junto a la caja.',
      willNot: 'celebrar visitas de lugares de los que nadie viene.',
    },
    content: {
      will: 'dedicar al menos una de cada cinco publicaciones a quien trae ropa.',
      willNot: 'reírnos de las prendas ni de quien las llevó.',
    },
    tools: {
      will: 'llevar una sola lista con número, precio, dueño y estado de cada prenda.',
      willNot: 'abrir una tienda en línea antes de que las reservas nos desborden.',
    },
    crisis: {
      will: 'retirar enseguida una prenda dudosa y devolver el dinero antes que nada.',
      willNot: 'juzgar en público si algo es auténtico o robado.',
    },
  },
  avoid: {
    fit: 'Creer que las piezas únicas se venden solas. Cada una pide una foto, medidas y una respuesta.',
    brand: 'Llamar vintage a todo. Quien entiende deja de creerse el resto.',
    audiences: 'Olvidar a quien trae. Sin buenas prendas, el mejor canal está vacío.',
    competitors: 'Medirte con las plataformas. Tú tienes un probador, una nariz y una cara.',
    channels: 'Ofrecer una prenda en todas partes. Dos promesas por una chaqueta cuestan una clienta fiel.',
    goals: 'Contar seguidores de lejos. A probarse ropa se viene desde una hora de camino como mucho.',
    content: 'Solo prendas, nunca personas ni trabajo. La confianza nace de ver cómo revisas.',
    tools: 'Reservas en cinco buzones. Un cuaderno y un número por prenda.',
    crisis: 'Discutir en comentarios si es auténtico. Primero retirar, luego examinar, después hablar.',
  },
} as const satisfies StarterWords;
