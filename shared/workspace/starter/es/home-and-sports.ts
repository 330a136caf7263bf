import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Enseña cosas en uso y trae a la gente a probarlas: tienda, web, mensaje.',
      bio: 'Cocina, hogar y aire libre en [ciudad]. Antes lo probamos nosotros. Jueves, taller. Pedidos y dudas por mensaje. {brand}',
      pinned: 'Qué afilamos, enceramos y pegamos, con precios.',
    },
    {
      role: 'Mantiene informada a la ciudad: fechas, horarios, días de taller, hallazgos, gracias.',
      bio: '{brand}, [calle], [ciudad]. Abierto [horario]. Los jueves se afila. Teléfono [teléfono].',
      pinned: 'Horarios, precios del taller, entrada sin escalones.',
    },
    {
      role: 'Responde a las preguntas que vuelven cada temporada, y se encuentra durante años.',
      bio: 'Cuidado, talla, reparación: respuestas cortas de una tienda de hogar y deporte. Una pregunta, un vídeo.',
      pinned: 'Curar una sartén de hierro, del primer al último paso.',
    },
    {
      role: 'Avisa antes a los de siempre: fechas, hallazgos, lo que toca.',
      bio: 'Cada dos semanas, de {brand}: fechas, cuidado, un hallazgo. Nada más.',
      pinned: 'El calendario de los días de taller.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vender más de lo que mejor conocemos, en la tienda y por encargo',
      socialGoal: 'La gente viene con una publicación en la cabeza o pide desde ella',
    },
    {
      businessGoal: 'Ser en la zona el primer sitio para hogar y aire libre',
      socialGoal: 'Más gente de la zona sabe qué tenemos y qué sabemos hacer',
    },
    {
      businessGoal: 'Los clientes vuelven y traen a otros',
      socialGoal: 'La gente guarda nuestros consejos, nos pregunta y recibe respuesta',
    },
  ],
  targets: [
    {
      why: 'Quien mira la página viene preparado. Dice si las publicaciones llevan más allá de un corazón.',
      source: 'Estadísticas de la web, visitas con origen «social»',
    },
    {
      why: 'Pedidos por mensaje y web que nombran una publicación. Las compras en tienda se suman y se apuntan.',
      source: 'Lista de pedidos con la columna «de dónde» y las rayas en la caja',
    },
    {
      why: 'Cuenta la gente de la zona. Una cifra lenta y honrada.',
      source: 'Estadísticas de la cuenta el último día del mes, mirando también los lugares',
    },
    {
      why: 'Lo que se guarda hace falta: cuidado, listas, rutas. Es lo nuestro.',
      source: 'Estadísticas de la cuenta: guardados del mes',
    },
    {
      why: 'Las preguntas por tallas y existencias son compras que esperan.',
      source: 'Bandeja de mensajes: mediana de las primeras respuestas, una vez al mes',
    },
  ],
  pillars: [
    {
      name: 'Al cabo de un año',
      description: 'Cosas que hemos usado mucho: qué aguanta, qué no, para quién es.',
      examples: ['Botas tras 600 kilómetros', 'Una sartén y su recubrimiento', 'La mochila que devolvimos'],
    },
    {
      name: 'Lo que de verdad hace falta',
      description: 'Listas cortas y medidas para casa y ruta, con precios.',
      examples: [
        'Con tres cuchillos basta',
        'La primera excursión con un niño',
        'Una cocina en un armario pequeño',
      ],
    },
    {
      name: 'Cuidar y reparar',
      description: 'Afilar, encerar, curar, coser: hazlo tú o tráelo.',
      examples: ['Curar el hierro', 'Encerar botas', 'Cuándo se puede pegar una suela'],
    },
    {
      name: 'Aquí, en la ciudad',
      description: 'Personas, fechas, rutas desde la puerta y la propia tienda.',
      examples: ['El banco de los jueves', 'Una vuelta de dos horas', 'Quién está detrás del mostrador'],
    },
  ],
  posts: [
    {
      title: 'Botas tras 600 kilómetros',
      text: 'Compradas en [mes], 600 kilómetros, nunca mimadas. Lo que vemos: suela a [milímetros], la costura de la puntera aguanta, el forro del talón está roto.\n¿Las compraríamos otra vez? Sí, para bosque y colinas. No, para pedregal.\nNuevas: [precio]. Forro nuevo del talón: [precio].\n¿De qué par lo quieres saber?',
      hashtags: '#Botas #ProbadoDeVerdad #Equipo',
      callToAction: 'Escribe qué par miramos',
      brief:
        'Las botas usadas en el banco, primeros planos de suela, puntera y talón, una frase cada uno; luz de día.',
      alt: 'Botas usadas en un banco de taller, el dibujo de la suela está claramente gastado.',
    },
    {
      title: 'Con tres cuchillos basta',
      text: 'El bloque de doce cuchillos queda bonito. En nuestra cocina se usan tres:\nuno de cocinero de [largo] cm,\nuno pequeño de hoja corta,\nuno de sierra para pan y tomate.\nJuntos desde [precio]. El resto del dinero va a un afilado al año: [precio] por hoja.\n¿Cuál coges más?',
      hashtags: '#CuchillosDeCocina #PocosYBuenos',
      callToAction: 'Guarda la lista para la próxima compra',
      brief: 'Cuatro imágenes: los tres cuchillos uno a uno sobre una tabla, la última con precios.',
      alt: 'Un cuchillo de cocinero, uno pequeño y uno de pan, juntos sobre una tabla de madera.',
    },
    {
      title: 'El jueves se afila',
      text: 'Este jueves desde las [hora] funciona el banco: cuchillos de cocina [precio], tijeras [precio], tijeras de jardín [precio].\nEnvuelve las hojas en papel de periódico, pon tu nombre y recógelas el viernes.\n¿El jueves no puedes? Déjalas en caja cualquier día.\n{brand}, [calle], teléfono [teléfono]',
      hashtags: '#AfiladoDeCuchillos',
      callToAction: 'Trae tu cuchillo menos afilado',
      brief: 'Quien afila en el banco, chispas o agua, manos enfocadas.',
      alt: 'Unas manos guían un cuchillo de cocina sobre una piedra mojada.',
    },
    {
      title: '¿Cera o espray?',
      text: '¿Qué haces con las botas al acabar la temporada?\nPreguntamos antes de enseñar el sábado cómo lo hacemos nosotros, y por qué una de las cuatro respuestas estropea el cuero en dos inviernos.',
      hashtags: '#CuidadoDeBotas',
      callToAction: 'Vota',
      brief: 'Encuesta con cuatro respuestas: cera, espray, nada, «están en el trastero».',
      alt: '',
    },
    {
      title: 'Botas cuidadas en cinco pasos',
      text: 'La respuesta más frecuente fue «nada». Así que:\n1. Fuera cordones, cepilla lo seco.\n2. Lava con agua y poco jabón.\n3. Seca lejos del calor, con papel dentro.\n4. Encera con el cuero algo templado.\n5. Una noche de reposo y un paño.\nMedia hora al año. Según nuestra experiencia duplica el tiempo hasta el siguiente par.',
      hashtags: '#CuidadoDeBotas #CuidarAntes',
      callToAction: 'Guárdalo para el domingo',
      brief: 'Una bota encerada a medias: izquierda mate y seca, derecha oscura y lisa.',
      alt: 'Una bota de cuero, una mitad mate y seca, la otra recién encerada y oscura.',
    },
    {
      title: 'Una cocina en un armario',
      text: 'Primer piso, un armario, [importe] para gastar. Lo que meteríamos:\nuna olla, una sartén, tres cuchillos, una tabla, un colador, dos cuencos que encajan.\nLo que dejaríamos: el juego de once tapas, el prensaajos, el cuecehuevos.\nEn el vídeo entra todo. Y vuelve a salir: esa es la prueba.',
      hashtags: '#PrimerPiso #CocinaPequeña',
      callToAction: 'Mándaselo a quien se muda',
      brief: 'Un solo plano: un armario vacío se llena pieza a pieza, nombres y precios como texto.',
      alt: 'Un armario estrecho con olla, sartén, cuchillos, tabla, colador y dos cuencos.',
    },
    {
      title: 'Dos horas desde la puerta',
      text: 'Sábado, [tiempo]: saliendo de la tienda, a la izquierda en la iglesia, junto al arroyo hasta [lugar], vuelta por la colina. Dos horas, [metros] metros de subida, con carrito hasta el puente.\n¿Quién viene el sábado a las [hora]? Sin apuntarse, después hay café.',
      hashtags: '#CaminarCerca',
      callToAction: 'Vente el sábado',
      brief: 'Tres imágenes verticales: puerta, arroyo, vista; en la última el camino como línea.',
      alt: 'Vista desde una colina sobre una ciudad pequeña, delante un camino con dos personas.',
    },
    {
      title: 'El hallazgo del mes',
      text: 'Doce ollas esmaltadas del almacén de un fabricante que cerró en [año]. Azules, tres litros, con tapa, dos con un pequeño golpe en el asa.\n[precio] cada una, con golpe [precio]. Valen para gas e inducción, lo hemos probado.\nGuardamos dos días: mensaje o teléfono [teléfono].',
      hashtags: '#Esmalte #CosasDeAntes',
      callToAction: 'Pide que te guardemos una',
      brief: 'Las ollas apiladas en el mostrador con luz de día, el golpe bien visible.',
      alt: 'Ollas esmaltadas azules apiladas en un mostrador, una con un pequeño golpe en el asa.',
    },
    {
      title: 'Lo que devolvimos',
      text: 'Una mochila que queríamos vender. Antes la llevamos ocho semanas.\nImagen 1: buena espalda.\nImagen 2: bolsillos que se alcanzan andando.\nImagen 3: la hebilla tras la quinta semana.\nImagen 4: qué contestó el fabricante.\nNo va a la estantería. Si ya la tienes: hebillas de recambio a [precio].',
      hashtags: '#ProbadoDeVerdad #Equipo',
      callToAction: 'Pregúntanos por tu mochila',
      brief:
        'Cuatro imágenes en primer plano; en la tercera la hebilla rota; ningún nombre de fabricante a la vista.',
      alt: 'Primer plano de una hebilla de plástico rota en la correa de una mochila.',
    },
    {
      title: 'Curar una sartén de hierro',
      text: '¿Óxido en la sartén? No está perdida.\nFrota con sal, seca al fuego, una capa finísima de aceite, una hora al horno a [grados], deja enfriar dentro. Dos veces.\nEl vídeo enseña lo fina que es «finísima». ¿No te apetece? Tráela: [precio], lista en una semana.',
      hashtags: '#SarténDeHierro #CuidarAntes',
      callToAction: 'Enséñanos tu sartén más oxidada',
      brief: 'Antes, sal, aceite con el paño, horno, después; solo manos, subtítulos.',
      alt: 'A la izquierda una sartén de hierro oxidada, a la derecha la misma sartén negra y lisa.',
    },
  ],
  campaign: {
    name: 'Listos para el invierno',
    message:
      'Trae lo que tienes antes de comprar: afilamos, enceramos, pegamos y decimos lo que ya no compensa.',
  },
  hashtagGroups: [
    {
      name: 'Cuidado y pruebas',
      tags: ['#CuidarAntes', '#ProbadoDeVerdad', '#CuidadoDeBotas', '#SarténDeHierro'],
    },
    { name: 'Listas y ciudad', tags: ['#PocosYBuenos', '#PrimerPiso', '#CaminarCerca', '#CocinaPequeña'] },
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
  scenarios: [
    {
      name: 'Se retira un producto',
      holding:
        'No uses más [producto], comprado aquí entre el [fecha] y el [fecha]: [motivo]. Tráelo, también sin tique; devolvemos el dinero o lo cambiamos. Llamamos a todas las personas cuyo pedido conocemos. Preguntas: [teléfono]',
    },
    {
      name: 'Alguien se ha hecho daño con equipo nuestro',
      holding:
        'En [ocasión] una persona se hizo daño y había equipo de nuestra tienda de por medio. Pensamos en ella. Lo hemos puesto a salvo, avisado al fabricante y ayudamos a aclararlo. Hasta saber más no suponemos nada. Próxima noticia: [hora].',
    },
    {
      name: 'Críticas al origen de un producto',
      holding:
        'Preguntáis dónde se fabrica [producto] y en qué condiciones. Es una pregunta justa. Hemos pedido pruebas al fabricante y publicamos aquí la respuesta antes del [fecha], aunque no sea bonita. Hasta entonces no pedimos más.',
    },
    {
      name: 'Los pedidos llegan tarde antes de las fiestas',
      holding:
        'Los pedidos desde el [fecha] llegan tarde: [motivo]. Las personas afectadas reciben hoy un mensaje con la nueva fecha y pueden anular gratis. Lo que hay en la tienda se puede recoger hasta las [hora].',
    },
  ],
  decisions: {
    fit: {
      will: 'dar una mañana a la semana a las publicaciones y diez minutos, dos veces al día, a las respuestas.',
      willNot: 'dejar la cuenta a quien nunca ha estado en la tienda.',
    },
    brand: {
      will: 'enseñar solo lo que hemos usado, y decir cuánto tiempo.',
      willNot: 'repetir lemas de los fabricantes.',
    },
    audiences: {
      will: 'escribir para gente de la zona que sale, se muda o nos conoce hace mucho.',
      willNot: 'perseguir a quien vive a trescientos kilómetros.',
    },
    competitors: {
      will: 'mirar dos tiendas al mes y probar una técnica por temporada.',
      willNot: 'competir en precio a la vista de todos.',
    },
    channels: {
      will: 'mantener vivos dos canales todo el año, también en las semanas llenas.',
      willNot: 'empezar con un vídeo corto al día.',
    },
    goals: {
      will: 'apuntar en caja y en la lista de pedidos lo que vino de una publicación.',
      willNot: 'hacer sorteos para ganar seguidores.',
    },
    content: {
      will: 'enseñar cada semana una cosa en uso, una lista y una reparación.',
      willNot: 'publicar fotos de catálogo.',
    },
    tools: {
      will: 'planificar dos semanas en un calendario que vea toda la tienda.',
      willNot: 'pagar una herramienta que solo sabe usar una persona.',
    },
    crisis: {
      will: 'avisar de un producto inseguro el mismo día, también en el escaparate.',
      willNot: 'esperar al fabricante antes de avisar.',
    },
  },
  avoid: {
    fit: 'Contar solo con los meses tranquilos. En diciembre también llegan las preguntas.',
    brand: '«Calidad y servicio desde [año].» Lo dice toda la calle.',
    audiences: 'Todo el que cocina o camina. O sea, todos.',
    competitors: 'Mirar solo las cadenas. Una tienda pequeña de fuera enseña más.',
    channels: 'Una cuenta nueva para cada sección.',
    goals: 'Seguidores de un sorteo. Quieren el premio, no la sartén.',
    content: 'Novedades cada día. Una bota gastada cuenta más.',
    tools: 'Fotos en tres teléfonos y contraseñas en un papel de la caja.',
    crisis: 'Esperar el comunicado del fabricante mientras la sartén está en algún fuego.',
  },
} as const satisfies StarterWords;
