import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Enseñar cómo queda y tomar reservas por mensaje',
      bio: 'Moda en [ciudad]. Tallas reales, gente real. Reserva por mensaje y pruébatelo en la tienda.',
      pinned: 'Cómo reservar; nuestras tallas; el equipo',
    },
    {
      role: 'Horarios, citas y novedades para la clientela de siempre',
      bio: 'Tu tienda de ropa en [ciudad]: consejo, arreglos, abierto [de lunes a sábado].',
      pinned: 'Horario y cómo llegar',
    },
    {
      role: 'Avisar primero a la clientela habitual, dos veces al mes',
      bio: 'Novedades y citas, dos veces al mes. Te das de baja cuando quieras.',
      pinned: 'Formulario de alta: qué recibes y cada cuánto',
    },
    {
      role: 'Que nos encuentre quien busca ideas para combinar',
      bio: 'Conjuntos de tres o cuatro prendas, con tallas y precios. De una tienda de [ciudad].',
      pinned: 'Tablero «Una americana, tres maneras»',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vender a precio completo una parte mayor de cada pedido que llega',
      socialGoal: 'Llevar de la publicación a la reserva, a la tienda o a la tienda en línea',
    },
    {
      businessGoal: 'Ser la primera tienda en la que se piensa en la zona',
      socialGoal: 'Que nos vea y nos guarde gente cercana que aún no nos conoce',
    },
    {
      businessGoal: 'Que la clientela vuelva al menos dos veces al año',
      socialGoal: 'Responder pronto, aconsejar y mantener la conversación con quien ya nos conoce',
    },
  ],
  targets: [
    {
      why: 'Quien mira la tienda en línea sabe el precio antes de venir.',
      source: 'Estadísticas de la web, visitas que llegan de redes sociales',
    },
    {
      why: 'Las reservas por mensaje cuentan como pedidos: es lo que una publicación puede conseguir.',
      source: 'Pedidos en línea más un recuento en caja de las reservas por mensaje',
    },
    {
      why: 'Solo cuenta la gente cercana; lo que crece por sorteos, no.',
      source: 'Estadísticas de la red, el día uno de cada mes',
    },
    {
      why: 'Muestra si las publicaciones valen más que un vistazo para quien las ve.',
      source: 'Me gusta, comentarios, guardados y compartidos entre alcance, media del mes',
    },
    {
      why: 'Quien pregunta por una talla quiere saberlo hoy, no el lunes.',
      source: 'Tiempo entre pregunta y respuesta en la bandeja, veinte mensajes del mes',
    },
  ],
  pillars: [
    {
      name: 'Recién llegado',
      description: 'Qué ha llegado, en qué tallas, a qué precio y cómo queda.',
      examples: ['Abrimos la caja', 'Una prenda en tres tallas', 'Lo que casi se acaba'],
    },
    {
      name: 'Cómo llevarlo',
      description: 'Ayuda para combinar, medir y elegir, con lo que ya hay en el armario.',
      examples: ['Una americana, tres maneras', 'Cómo tomarse las medidas', '¿Esto o aquello?'],
    },
    {
      name: 'Detrás del perchero',
      description: 'Personas, arreglos y cuidado: por qué aquí la ropa dura más.',
      examples: ['Lavar la lana', 'Un bajo en cuatro minutos', 'Quién te aconseja'],
    },
    {
      name: 'Nuestra ciudad',
      description: 'Citas, vecinos y clientas que enseñan lo que llevan.',
      examples: ['Abierto hasta tarde', 'El bar de al lado', 'La prenda favorita de una clienta'],
    },
  ],
  posts: [
    {
      title: 'Recién llegada: la [chaqueta de lana]',
      text: 'Acabamos de abrir la caja: la [chaqueta de lana] en [azul marino y verde musgo], tallas [38 a 48], [129 euros]. En los hombros talla un poco pequeño; si llevas jersey debajo, coge una más. Escríbenos tu talla y te la guardamos hasta el sábado.',
      hashtags: '#ReciénLlegado #ChaquetaDeLana #TiendaDeBarrio',
      callToAction: 'Escríbenos tu talla',
      brief: 'La chaqueta en alguien del equipo junto al escaparate, cuerpo entero, manos libres.',
      alt: 'Mujer con chaqueta de lana verde musgo junto al escaparate, manos en los bolsillos y vaqueros.',
    },
    {
      title: '¿Esto o aquello?',
      text: 'Estamos haciendo el pedido de [otoño] y no nos ponemos de acuerdo. ¿Pierna recta o pierna ancha? Vota y cuéntanos por qué. Lo que gane estará aquí en [seis semanas].',
      hashtags: '#EstoOAquello #TiendaDeBarrio',
      callToAction: 'Vota',
      brief: 'Dos pantalones uno al lado del otro, a la misma altura.',
      alt: '',
    },
    {
      title: 'Una americana, tres maneras',
      text: 'Oficina, mercado del sábado, cena: una americana, tres veces con cosas que seguramente ya tienes. Desliza. Americana [149 euros], tallas [38 a 48]. Los zapatos son siempre los mismos: ¿quién se cambia tres veces al día?',
      hashtags: '#UnaAmericanaTresManeras #IdeasDeLook #RepiteLook',
      callToAction: 'Guárdalo para el lunes',
      brief: 'Tres fotos en el mismo sitio: camisa, camiseta, vestido. Misma americana, mismos zapatos.',
      alt: 'Americana gris sobre camisa blanca y pantalón recto, el primero de tres conjuntos.',
    },
    {
      title: 'El [jueves] abrimos hasta tarde',
      text: 'El [jueves] abrimos hasta las [20 h]. Para quien a esa hora sale del trabajo: hay calma, hay [té] y está nuestra modista para coger bajos. Sin cita. Nos encuentras en [calle, número].',
      hashtags: '#AbiertoHastaTarde #TiendaDeBarrio',
      callToAction: 'Pásate',
      brief: 'El escaparate al anochecer, luces encendidas, puerta abierta.',
      alt: 'El escaparate al anochecer con luz, la puerta abierta y dentro un perchero con abrigos.',
    },
    {
      title: 'Cómo lavar un jersey de lana',
      text: 'La lana se lava poco; casi siempre basta una noche junto a la ventana abierta. Si hace falta: 30 grados, programa de lana, detergente para lana y nada de suavizante. Enróllalo en una toalla, aprieta y sécalo en plano. No lo cuelgues mojado: así se alargan las mangas.',
      hashtags: '#CuidadoDeLaLana #QueDureMás #TrucosDeCuidado',
      callToAction: 'Mándaselo a quien encogió uno',
      brief: 'Manos, barreño, toalla, 30 segundos, subtítulos; al final, el jersey secándose en plano.',
      alt: 'Manos que enrollan un jersey gris en una toalla blanca sobre una mesa.',
    },
    {
      title: 'Quién te aconseja: [nombre]',
      text: 'Te presentamos a [nombre]. Lleva en la tienda desde [año], sabe en tres segundos qué talla necesitas y prefiere que te vayas sin bolsa a que te lleves lo que no es. Su prenda de esta temporada: [la camisa de pana]. Pregunta por [ella] si no sabes por dónde empezar.',
      hashtags: '#NuestroEquipo #TiendaDeBarrio',
      callToAction: 'Reserva media hora con [nombre]',
      brief: 'Retrato entre los percheros, mirando a cámara. Consentimiento por escrito.',
      alt: 'Compañera con una cinta métrica al cuello, sonriente entre dos percheros.',
    },
    {
      title: 'Un vestido, tres tallas',
      text: 'El mismo vestido en la [38, la 44 y la 50], en tres de nosotras. Mira dónde queda suelto y dónde no: la cintura cede, el pecho no. [89 euros], y tiene bolsillos. ¿Dudas con la talla? Escríbenos y te medimos la prenda.',
      hashtags: '#TallasReales #Probador #ConBolsillos',
      callToAction: 'Pregunta por tu talla',
      brief: 'Tres personas, mismo sitio, cada una da una vuelta. Las tallas en los subtítulos.',
      alt: 'Tres mujeres de tallas distintas, una al lado de la otra, con el mismo vestido azul oscuro.',
    },
    {
      title: 'Lo que ha llegado y lo que recomendamos',
      text: 'Novedades de la semana: [dos abrigos, una camisa de pana y punto de Portugal]. Precios y tallas están en la tienda en línea. Lo que reserves antes del [viernes] te espera el sábado en el probador. Se decide delante del espejo.',
      hashtags: '#ReciénLlegado #TiendaDeBarrio',
      callToAction: 'Ver las novedades',
      brief: 'Enlace a la página de novedades; vista previa con el abrigo.',
      alt: '',
    },
    {
      title: 'Tres medidas que te ahorran un paquete',
      text: 'Pecho, cintura, tiro interior: te mides una vez y devuelves mucho menos. La cinta plana, respirando normal, sin apretar. Compara con la tabla de la prenda y no con el número de tu último pantalón. Guárdalo para el próximo pedido.',
      hashtags: '#GuíaDeTallas #CómoMedirse #TallasReales',
      callToAction: 'Guárdalo',
      brief: 'Tres fotos con una línea dibujada en cada una; los datos también en el texto.',
      alt: 'Cinta métrica plana alrededor del pecho de una persona con camiseta blanca.',
    },
    {
      title: '¿Cuál es tu prenda más antigua?',
      text: 'La nuestra: un abrigo de [1994], forrado dos veces, todos los inviernos en su gancho. ¿Cuál es la prenda más antigua que aún llevas? Mándanos una foto. Si nos das permiso, la enseñamos aquí, y a quien necesite forro nuevo nuestra modista le aconseja gratis.',
      hashtags: '#QueDureMás #PrendaFavorita #TiendaDeBarrio',
      callToAction: 'Mándanos tu foto',
      brief: 'El abrigo viejo en su gancho, luz de lado, con el forro a la vista.',
      alt: 'Un viejo abrigo marrón de lana en un gancho, con el forro nuevo de rayas a la vista.',
    },
  ],
  campaign: {
    name: 'Reserva y pruébatelo',
    message: 'Visto en línea, guardado por mensaje, probado en la tienda: ni paquete ni devolución.',
  },
  hashtagGroups: [
    { name: 'Prendas y conjuntos', tags: ['#ReciénLlegado', '#IdeasDeLook', '#TallasReales', '#RepiteLook'] },
    {
      name: 'Tienda y ciudad',
      tags: ['#TiendaDeBarrio', '#NuestroEquipo', '#QueDureMás', '#PrendaFavorita'],
    },
  ],
} as const satisfies ContentWords;
