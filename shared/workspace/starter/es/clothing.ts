import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Una tienda de ropa en una ciudad mediana, con asesoría en el probador y tienda en línea',
  brand: {
    mission: 'Ayudar a la gente a encontrar ropa que siga llevando con gusto dentro de tres años.',
    promise: 'Decimos con franqueza si te sienta bien y arreglamos lo que casi queda perfecto.',
    audiencePromise:
      'Quien nos sigue ve la ropa en personas reales, en tallas reales y con el precio al lado.',
    values: [
      'Que siente bien antes que estar de moda',
      'Consejo sincero',
      'Pocas prendas, muy usadas',
      'Una tienda con cara',
    ],
    voice: [
      {
        trait: 'Como en el probador',
        example: 'La manga le queda larga a todo el mundo. La acortamos para el viernes.',
        avoid: '¡La prenda que revolucionará tu armario!',
      },
      {
        trait: 'Concreta',
        example: '70 % lana; sin abrigo aguanta hasta noviembre.',
        avoid: 'Calidad premium para los más exigentes.',
      },
      {
        trait: 'Amable con los cuerpos',
        example: 'Holgada en la cintura; talla pequeño en los hombros.',
        avoid: 'Disimula tus defectos.',
      },
    ],
    wordsUsed: ['queda bien', 'talla pequeño', 'arreglar', 'combinar con lo que tienes'],
    wordsAvoided: ['imprescindible', 'estiliza', 'defectos', 'última oportunidad'],
    visualNotes:
      'Luz natural junto al escaparate, gente del equipo y clientas en lugar de modelos, la prenda entera al menos una vez, el precio en el texto. Consentimiento por escrito de quien sale.',
    claimsToProve: [
      'Sostenible, ético, ecológico: solo con número de certificado y qué abarca exactamente',
      'Hecho en [país]: prueba del proveedor para cada prenda',
      'Rebajado de: el precio más bajo de los últimos 30 días, donde la ley lo exige',
    ],
    keyMessages: [
      'Ropa que queda bien y alguien que te dice la verdad.',
      'Resérvala por mensaje, pruébatela en la tienda, decide con calma.',
    ],
  },
  offerings: [
    {
      name: 'Moda de mujer y hombre',
      kind: 'product',
      message: 'Una selección pequeña para cada día, nueva cada mes, en tallas de la [36 a la 50].',
    },
    {
      name: 'Asesoría con cita',
      kind: 'service',
      message: 'Media hora, cinco conjuntos, sin compromiso de compra. Trae los zapatos.',
    },
    {
      name: 'Arreglos',
      kind: 'service',
      message: 'Bajos, mangas y cinturas, normalmente en [cinco] días laborables.',
    },
  ],
  audiences: [
    {
      name: 'Vestida a las ocho',
      summary:
        'Trabaja, tiene poco tiempo y busca tres prendas buenas por temporada que vayan con lo que ya tiene.',
      place: 'Nuestra ciudad y 20 kilómetros a la redonda',
      job: 'Oficina, colegio, consulta',
      household: 'Pareja o familia con hijos en el colegio',
      activeTimes: 'Por la noche después de cenar, el domingo',
      needs: ['Ver cómo le queda a alguien como ella', 'Saber qué hay en su talla', 'Reservar sin llamar'],
      pains: ['Paquetes que hay que devolver', 'Tallas que en cada marca son otra cosa'],
      beliefNow: 'En el centro nunca tienen mi talla.',
      beliefWished: 'Escribo, me lo guardan y me queda bien.',
      sources: ['Pregunta a diez clientas en caja: ¿dónde viste por primera vez lo que te llevas?'],
      accessibilityNeeds: 'Ve los vídeos sin sonido en el tren: subtítulos en todos.',
    },
    {
      name: 'Clienta de veinte años',
      summary:
        'Conoce al equipo por su nombre, se fía de su ojo y quiere que la avisen cuando llega su marca.',
      place: 'Nuestra ciudad y los pueblos de alrededor',
      job: 'Media jornada o jubilada',
      household: 'Pareja, los hijos ya no viven en casa',
      activeTimes: 'Por la mañana y a media tarde',
      needs: [
        'Consejo de alguien que la conoce',
        'Enterarse a tiempo de lo nuevo',
        'Arreglos en la propia tienda',
      ],
      pains: ['Moda que parece hecha para veinteañeros', 'Avisos que llegan cuando ya no queda nada'],
      beliefNow: 'En internet solo hablan a los jóvenes.',
      beliefWished: 'Se acuerdan de mí y me escriben antes de que pregunte.',
      sources: ['Pregunta a diez clientas habituales cómo quieren saber de nosotros'],
      accessibilityNeeds: 'Lee en el móvil sin gafas: líneas cortas, nada de texto solo en la imagen.',
    },
    {
      name: 'El primer abrigo de verdad',
      summary:
        'Empieza a trabajar, hasta ahora compraba mucho y barato, y busca algo bueno que se pueda permitir.',
      place: 'La provincia, quienes estudian en la ciudad',
      job: 'Prácticas, estudios, primer empleo',
      household: 'Piso compartido o en solitario',
      activeTimes: 'Pausa de la comida, última hora de la noche',
      needs: [
        'Entender qué cuesta una buena tela',
        'Combinar una prenda de muchas maneras',
        'Que nadie presione en la tienda',
      ],
      pains: ['Miedo a que lo miren de arriba abajo', 'Dinero gastado en cosas que duran un verano'],
      beliefNow: 'Una tienda así no es para mí.',
      beliefWished: 'Entré solo a mirar, y no pasó nada.',
      sources: ['Pregunta a diez personas de menos de 30 qué casi les hizo no entrar'],
      accessibilityNeeds: 'Describe las imágenes y nombra los colores: no todo el mundo distingue el tono.',
    },
  ],
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
  competitors: [
    {
      name: 'Tienda de una cadena en el centro [nombre]',
      market: 'Nuestra ciudad',
      style: 'Muchas publicaciones desde la central, casi ninguna respuesta, descuentos cada semana',
      strengths: ['Mucha variedad en todas las tallas', 'Precios bajos'],
      weaknesses: ['No habla nadie de aquí', 'Las preguntas quedan sin respuesta'],
      gaps: ['Consejo sobre cómo queda de gente a la que se puede ver'],
    },
    {
      name: 'Boutique independiente de otro país [nombre]',
      market: 'Ejemplo del extranjero',
      style: 'La dueña se lo prueba todo y habla de tallas y telas',
      strengths: ['Se la reconoce enseguida', 'Vende por mensaje'],
      weaknesses: ['Depende de una sola persona', 'A menudo faltan los precios'],
      gaps: ['Vídeo con subtítulos y tabla de tallas'],
    },
  ],
  techniques: [
    {
      title: 'El día de llegada como cita fija',
      description:
        'Cada semana, el mismo día, se abre la caja ante la cámara. La gente lo espera, y las primeras horas traen la mayoría de las reservas.',
      adaptation: 'Lunes a las seis: tres prendas, tres tallas, tres precios. Un minuto como mucho.',
      hypothesis:
        'Si enseñamos lo que llega un día fijo, más gente reserva por mensaje en las primeras 24 horas.',
      measure: 'Reservas por mensaje en las 24 horas siguientes a la publicación',
    },
    {
      title: 'La misma prenda en varias tallas',
      description:
        'En lugar de una modelo, varias personas enseñan la prenda. En los comentarios se pregunta menos por la talla y más por el color.',
      adaptation: 'Tres personas entre equipo y clientela, mismo sitio, tallas en los subtítulos.',
      hypothesis: 'Si enseñamos una prenda en tres tallas, se guarda más que en una sola persona.',
      measure: 'Guardados por cada 100 personas alcanzadas, cuatro publicaciones de cada tipo',
    },
  ],
  scenarios: [
    {
      name: 'Una devolución o un reembolso discutido se hace público',
      holding:
        'Hemos leído lo que cuentas y lo estamos mirando ahora. Mándanos por mensaje el número de pedido; te respondemos hoy en persona y diremos aquí cómo se resolvió.',
    },
    {
      name: 'Prenda defectuosa: tinte, aguja olvidada, reacción en la piel',
      holding:
        'Nos han avisado de un problema con [prenda]. No la uses hasta que sepamos más. La hemos retirado de la venta, estamos preguntando al fabricante y volveremos a escribir aquí antes de las [hora]. Puedes devolverla y recuperar tu dinero.',
    },
    {
      name: 'Críticas por las condiciones de trabajo de un proveedor',
      holding:
        'Nos tomamos en serio la información sobre [proveedor]. Estamos comprobando a qué prendas nuestras afecta y qué sabemos de ellas, y lo diremos aquí antes del [día], también lo que no sabemos.',
    },
    {
      name: 'Una publicación se percibe como irrespetuosa',
      holding:
        'Nuestra publicación del [día] ha hecho daño. La hemos retirado, estamos escuchando y responderemos aquí antes de las [hora]. Gracias a quienes nos lo habéis dicho.',
    },
  ],
  decisions: {
    fit: {
      will: 'Una persona de la tienda se ocupa de los canales a horas fijas, de momento seis meses.',
      willNot: 'No dejamos nuestra voz a quien nunca ha estado en la tienda.',
    },
    brand: {
      will: 'Enseñamos gente real, tallas reales y todos los precios.',
      willNot: 'No hablamos de defectos ni llamamos sostenible a nada sin prueba.',
    },
    audiences: {
      will: 'Escribimos para gente cercana que viene o reserva.',
      willNot: 'No perseguimos seguidores donde no enviamos.',
    },
    competitors: {
      will: 'Cada trimestre miramos dos tiendas, una de fuera, y probamos una cosa.',
      willNot: 'No copiamos fotos ni nos sumamos a todos los descuentos.',
    },
    channels: {
      will: 'Mantenemos pocos canales y respondemos en todos.',
      willNot: 'No abrimos otro antes de que estos funcionen bien tres meses.',
    },
    goals: {
      will: 'Contamos reservas, visitas y tiempo de respuesta.',
      willNot: 'No compramos seguidores ni sorteamos nada para ganarlos.',
    },
    content: {
      will: 'Cada publicación ayuda a elegir, llevar o cuidar algo.',
      willNot: 'No publicamos solo porque es martes.',
    },
    tools: {
      will: 'Trabajamos con lo que hay y guardamos las fotos en una carpeta propia.',
      willNot: 'No contratamos nada antes de que cuatro semanas de prueba muestren que ahorra tiempo.',
    },
    crisis: {
      will: 'En horario de tienda, las quejas tienen una primera respuesta en una hora; lo defectuoso se retira al momento.',
      willNot: 'No borramos críticas ni discutimos en los comentarios.',
    },
  },
  avoid: {
    fit: 'Que lo lleve la aprendiz a ratos porque es joven. Quien habla por ti tiene que poder decidir.',
    brand: 'Sonar como una revista de moda. A una tienda se la sigue para que aconseje.',
    audiences: '«Mujeres de 18 a 65» no es nadie. Describe a alguien que haya estado en tu probador.',
    competitors: 'Compararte con cadenas. Busca una tienda de tu tamaño que haga mejor una cosa.',
    channels: 'Estar en todas partes y no responder en ninguna.',
    goals: 'Los seguidores como único objetivo. Cien personas cerca compran más que diez mil lejos.',
    content: 'Enseñar solo género. Lo que se guarda y se comparte es la ayuda con tallas y cuidado.',
    tools: 'Pagar un programa mientras las fotos están en tres móviles privados.',
    crisis: 'Esperar al lunes cuando el enfado crece el sábado.',
  },
} as const satisfies StarterWords;
