import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
