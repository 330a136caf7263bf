import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Un pequeño taller que vende solo por internet los productos que hace',
  brand: {
    mission: 'Hacer pocas cosas, conocer cada una y venderlas directamente a quien las usa.',
    promise: 'Hacemos lo que vendemos, decimos qué lleva, y lo que decepciona se puede devolver.',
    audiencePromise:
      'Quien nos sigue ve cómo nacen las cosas, se entera antes de las nuevas tiradas y recibe respuestas sinceras sobre precio, material y entrega.',
    values: [
      'Hecho por nosotros, no solo etiquetado',
      'Decir qué lleva',
      'Tiradas pequeñas, sin prisas fingidas',
      'Un paquete es una promesa',
    ],
    voice: [
      {
        trait: 'Precisa',
        example: '62 piezas en esta tirada. La próxima estará en cinco semanas.',
        avoid: '¡Quedan muy pocas! ¡Corre!',
      },
      {
        trait: 'Cercana',
        example: 'El tuyo lo embalé el martes, con la cinta de reserva porque la buena se acabó.',
        avoid: 'Su pedido ha sido tramitado por nuestro equipo de logística.',
      },
      {
        trait: 'Sincera',
        example: 'El color sale más cálido que en la foto. Hemos hecho otra.',
        avoid: 'Las ligeras variaciones no son motivo de reclamación.',
      },
    ],
    wordsUsed: ['tirada', 'hecho por nosotros', 'en uso', 'recambio'],
    wordsAvoided: ['imprescindible', 'revolucionario', 'última oportunidad', 'sostenible'],
    visualNotes:
      'Una cosa en cada imagen, con luz natural y donde se usa. Una mano o una moneda da la medida. Los colores como son: antes de publicar, compara la pantalla con el producto.',
    claimsToProve: [
      '«Hecho en [lugar]»: qué pasos se dan allí, con facturas',
      '«Sin [sustancia]»: informe de laboratorio de cada tirada',
      '«Dura [número] años»: prueba propia con fecha y fotos',
    ],
    keyMessages: [
      'Compras a quien lo ha hecho, y quien lo ha hecho te responde.',
      'Tiradas pequeñas: lo agotado vuelve, y decimos cuándo.',
    ],
  },
  offerings: [
    {
      name: 'El producto principal: [producto]',
      kind: 'product',
      message: 'De qué está hecho, qué hace bien y para quién no es, en tres frases.',
    },
    {
      name: 'Caja de regalo',
      kind: 'product',
      message: 'Preparada a mano, con una tarjeta con tus palabras; en el paquete no va el precio.',
    },
    {
      name: 'Recambios y recargas',
      kind: 'service',
      message: 'Lo que se gasta se pide suelto, para que el resto se siga usando.',
    },
  ],
  audiences: [
    {
      name: 'Un regalo con historia',
      summary: 'Busca algo que nadie tenga aún y que llegue a tiempo',
      place: 'Allí donde enviamos, sobre todo en ciudades',
      job: 'Con empleo y poco tiempo durante el día',
      household: 'Pareja o grupo de amigos con muchos cumpleaños',
      activeTimes:
        'En la pausa de comer, por la noche en el sofá, en las cuatro semanas antes de las fiestas',
      needs: [
        'Ideas por precio y por persona',
        'Una fecha de entrega de fiar',
        'Algo que contar al entregarlo',
      ],
      pains: ['Regalos que llevan otros tres', 'Un paquete que llega un día tarde'],
      beliefNow: 'Las tiendas pequeñas son preciosas, pero a saber si llega a tiempo.',
      beliefWished: 'Llega el día que dicen, y puedo contar quién lo ha hecho.',
      sources: ['Durante un mes, una pregunta en el pedido: «¿Para ti o para regalar?»'],
      accessibilityNeeds:
        'Precio y fecha de entrega en texto, no solo en la imagen; enlaces que se aciertan con el pulgar',
    },
    {
      name: 'Comprado y en casa',
      summary: 'Ya ha pedido, está contento y volvería si alguien se lo recuerda',
      place: 'Allí donde enviamos',
      job: 'De todo tipo',
      household: 'De todo tipo; la mitad lo usa a diario',
      activeTimes: 'El domingo por la mañana y la tarde en que llega el paquete',
      needs: ['Cuidados para que dure', 'Enterarse a tiempo de las tiradas', 'Recargas sin tener que buscar'],
      pains: ['Agotado antes de enterarse', 'Un correo cada dos días'],
      beliefNow: 'Me gusta, casi había olvidado de dónde era.',
      beliefWished: 'Sé cuándo llega la próxima tirada y se lo cuento a otros.',
      sources: ['Escribe a diez personas que han pedido dos veces y pregunta qué las hizo volver'],
      accessibilityNeeds: 'Una newsletter que se lea bien como texto sin formato; imágenes con descripción',
    },
    {
      name: 'Lee la letra pequeña',
      summary: 'Le gusta, pero antes de pagar quiere saber quién hay detrás',
      place: 'Allí donde enviamos',
      job: 'A menudo en oficios técnicos o de cuidados, con costumbre de mirar bien',
      household: 'Vive a solas o con una familia joven',
      activeTimes: 'Tarde por la noche, después de ver un vídeo',
      needs: [
        'Qué lleva y de dónde viene',
        'Devolución y garantía en dos frases',
        'Reseñas en las que se pueda creer',
      ],
      pains: ['Tiendas que solo existen en los anuncios', 'El mismo género con cinco nombres'],
      beliefNow: 'Seguro que lo compran barato y le cambian la etiqueta.',
      beliefWished: 'He visto cómo se hace, y responden a lo que se les pregunta.',
      sources: ['Reúne durante cuatro semanas las preguntas que llegan antes del primer pedido'],
      accessibilityNeeds: 'Vídeos con subtítulos, datos del producto en texto y no en imagen',
    },
  ],
  channels: [
    {
      role: 'Enseña cómo nacen y se usan las cosas, resuelve dudas antes de comprar y lleva a la tienda.',
      bio: 'Hacemos [producto] en [lugar] y te lo enviamos. Tiradas pequeñas, respuestas sinceras. Próxima tirada: [fecha]',
      pinned: 'Quiénes somos, qué hacemos, cuánto tarda el envío: tres imágenes.',
    },
    {
      role: 'Es solo nuestra: avisa a los clientes de las tiradas antes que a nadie y los trae de vuelta.',
      bio: 'La carta de {brand}: una por semana, con la próxima tirada, algo del taller y un consejo. Nunca a diario.',
      pinned: 'La carta de bienvenida: quién escribe, cada cuánto, y los cuidados del primer producto.',
    },
    {
      role: 'Se deja encontrar durante meses por quien busca regalos e ideas.',
      bio: 'Regalos e ideas con [producto] de {brand}, en tiradas pequeñas. Precios en la imagen, envíos a [países].',
      pinned: 'Regalos por precio: el tablero con todo lo que se puede enviar ahora.',
    },
    {
      role: 'Trae a gente que no nos conocía, con vídeos del taller.',
      bio: 'Cómo nace [producto], contado por quienes lo hacen. Pregunta lo que quieras: respondemos con un vídeo.',
      pinned: 'De [material] a [producto] acabado en un minuto.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vender más en la tienda propia y menos en los grandes mercados en línea',
      socialGoal: 'Más personas llegan a la tienda desde nuestros canales y piden allí',
    },
    {
      businessGoal: 'Que uno de cada tres clientes vuelva a pedir',
      socialGoal:
        'Los clientes saben de nosotros con regularidad, reciben pronto respuesta y enseñan lo que usan',
    },
    {
      businessGoal: 'Darnos a conocer a quien aún no nos busca',
      socialGoal: 'Más gente adecuada ve cómo nacen nuestras cosas',
    },
  ],
  targets: [
    {
      why: 'El trabajo se hace por los pedidos. Las redes solas rara vez traen muchos; por eso la cifra es pequeña y real.',
      source: 'Programa de la tienda: pedidos por origen, con enlaces marcados',
    },
    {
      why: 'Sin visitas no hay pedidos. Con dos o tres pedidos por cada cien visitas se ve qué falta.',
      source: 'Analítica de la tienda, visitas desde redes sociales',
    },
    {
      why: 'Una dirección que nos han dado se queda, aunque una red cambie sus reglas.',
      source: 'Servicio de newsletter: suscripciones confirmadas el último día del mes',
    },
    {
      why: 'Quien pregunta por el envío o el material está a punto de comprar. Ocho horas significa: el mismo día.',
      source: 'Buzones de todos los canales: mediana de las primeras respuestas, una vez al mes',
    },
    {
      why: 'Un círculo mayor son más primeras visitas. Cuenta quien se queda, no quien vino por un sorteo.',
      source: 'Estadísticas de la cuenta el último día del mes',
    },
  ],
  pillars: [
    {
      name: 'Cómo nace',
      description: 'Material, pasos, herramientas, fallos: lo que solo puede enseñar quien lo hace.',
      examples: [
        'De la materia prima al producto en un minuto',
        'El paso que más veces sale mal',
        'Por qué una tirada tiene solo [número] piezas',
      ],
    },
    {
      name: 'En uso',
      description:
        'El producto en casas y manos de verdad: regalos, cuidados, fotos de clientes con su permiso.',
      examples: [
        'Cómo está después de un año',
        'Cuidados en tres pasos',
        'Una clienta y el sitio que le encontró',
      ],
    },
    {
      name: 'Respuestas claras',
      description: 'Precio, material, envío, devolución, críticas: las preguntas de antes de pedir.',
      examples: [
        'De qué se compone el precio',
        'Cuánto tarda el envío este mes',
        'Qué nos enseñó una reseña de dos estrellas',
      ],
    },
    {
      name: 'Próxima tirada',
      description: 'Fechas, votaciones, primeras imágenes: sin prisas fingidas, pero a tiempo.',
      examples: [
        'La fecha de la próxima tirada',
        'Se vota el color nuevo',
        'Qué está agotado y cuándo vuelve',
      ],
    },
  ],
  posts: [
    {
      title: 'De [material] a [producto]',
      text: 'Un minuto, [número] pasos, dos manos.\nEmpezamos con [material] de [lugar], después [primer paso] y luego un reposo de [tiempo]. Contenemos la respiración al llegar a [paso]: ahí se estropea más o menos una de cada [número]. Aquí también ves una.\nAl final, cada [producto] pasa una última prueba: ¿nos lo quedaríamos? Si no, no sale.\n¿Qué paso te ha sorprendido?',
      hashtags: '#CómoSeHace #TiradaPequeña #HechoPorNosotros',
      callToAction: 'Pregúntanos por un paso',
      brief:
        'Vertical, cámara fija, un plano por paso, sonido del taller, sin música. La pieza fallida se queda. Subtítulos.',
      alt: 'Dos manos trabajan una pieza de material en el banco; detrás, un producto acabado.',
    },
    {
      title: 'Para quien lo tiene todo',
      text: 'Es difícil que otro lo lleve también: solo hacemos [número] cada vez.\n[Producto], [tamaño], [precio]. Preparado a mano, con una tarjeta con tus palabras y sin precio en el paquete.\nPedido antes del [día], en tu casa antes del [día]. Si no es seguro que llegue a tiempo, te escribimos antes de que pagues.',
      hashtags: '#IdeasParaRegalar #TiradaPequeña #HechoPorNosotros',
      callToAction: 'Mira qué llega a tiempo',
      brief:
        'El producto a medio desenvolver en una mesa, la tarjeta al lado, luz natural. Para el pin: el precio en la imagen.',
      alt: 'Un producto a medio desenvolver sobre papel marrón y, al lado, una tarjeta escrita a mano.',
    },
    {
      title: 'De qué se compone el precio',
      text: 'Un [producto] cuesta [precio]. ¿Adónde va?\nMaterial: [importe]. Trabajo: [minutos], o sea [importe]. Embalaje y envío: [importe]. Tienda, comisiones, impuestos: [importe]. Quedan [importe], para herramientas, arreglos y los meses flojos.\nMás barato sería con otro material o con manos que ganen menos. No queremos ni lo uno ni lo otro. ¿Preguntas? Todas las que quieras.',
      hashtags: '#PrecioSincero #TiradaPequeña #HechoPorNosotros',
      callToAction: 'Pregunta por el precio',
      brief:
        'Seis láminas: el producto, luego una partida en cada una como barra sencilla con su importe, y al final la invitación a preguntar.',
      alt: 'Primera lámina: un solo producto sobre fondo liso y «De qué se compone el precio».',
    },
    {
      title: 'La próxima tirada llega el [fecha]',
      text: 'Hola:\nEl [fecha] a las [hora] entran en la tienda las próximas [número] piezas. Lo sabes un día antes que los demás porque lees esta carta.\nNuevo: [qué hay de nuevo]. Igual que antes: el precio.\n¿La tuya no está? Responde a esta carta: apuntamos quién espera qué y empezamos por ahí.\nDesde el taller: [una frase].\nHasta pronto, [nombre]',
      hashtags: '',
      callToAction: 'Responde qué estás esperando',
      brief: 'Una carta, no hace falta imagen. El título es el asunto: pon en él la fecha.',
      alt: '',
    },
    {
      title: 'Un año después',
      text: '[Nombre] usa un [producto] desde [mes]. A diario, dice, también los días en que los platos se quedan sin fregar.\nSe nota: [qué ha cambiado]. Nos gusta más que nuevo.\n¿Tienes uno que lleva tiempo contigo? Mándanos una foto. Antes de enseñarla te preguntamos, y tu nombre solo lo ponemos si quieres.',
      hashtags: '#EnUso #HechoParaDurar #HechoPorNosotros',
      callToAction: 'Mándanos una foto del tuyo',
      brief:
        'La foto del cliente, sin retocar, con permiso por escrito; al lado, una pieza nueva para comparar.',
      alt: 'Un producto con señales de un año de uso y, al lado, la misma pieza nueva.',
    },
    {
      title: 'Preparamos tu pedido',
      text: 'Pedido número [número], camino de [región].\nPrimero lo miramos al trasluz. Luego papel, y después la prueba del meneo: si suena, se vuelve a embalar. Al final, la tarjeta. Hoy ayuda [nombre].\nLo pedido antes de las [hora] sale el mismo día. Y si aun así se rompe: una foto, y otro va de camino.',
      hashtags: '#PreparandoPedidos #PequeñoNegocio #TiradaPequeña',
      callToAction: 'Dinos qué pondrías en la tarjeta',
      brief:
        'Desde arriba, a velocidad real, la prueba del meneo con sonido. Tapa nombre y dirección o usa un paquete inventado.',
      alt: 'Unas manos envuelven un producto en papel sobre la mesa; al lado, una pila de cajas.',
    },
    {
      title: 'El próximo color lo eliges tú',
      text: 'Dos muestras, un hueco en la próxima tirada. A la izquierda: [color]. A la derecha: [color]. Se vota hasta mañana a mediodía, y el que gane lo hacemos de verdad.',
      hashtags: '',
      callToAction: 'Vota en la historia',
      brief:
        'Las dos muestras con la misma luz natural, sin filtros; encuesta con los nombres de los colores.',
      alt: 'Dos muestras de color del producto, una junto a otra en una ventana.',
    },
    {
      title: 'Cuidados en tres pasos',
      text: 'Para que te dure mucho:\n1. Después de usarlo: [paso].\n2. Una vez al mes: [paso].\n3. Nunca: [error]. Lo hemos probado por ti, y no quedó bonito.\nSi algo se gasta, no hace falta uno nuevo: [recambio] cuesta [precio] y sirve para todas las piezas desde [año].\nGuárdalo para cuando te haga falta.',
      hashtags: '#ConsejosDeCuidado #HechoParaDurar #EnUso',
      callToAction: 'Guárdalo',
      brief:
        'El producto mientras se cuida, manos y paño, de cerca. Para el pin: título y los tres pasos en la imagen.',
      alt: 'Una mano cuida un producto con un paño; al lado, el bote y un recambio.',
    },
    {
      title: 'Cinco preguntas que nos habéis hecho',
      text: 'Hola:\nEl mes pasado se repitieron cinco preguntas.\n¿Cuánto tarda el envío? Ahora, [número] días.\n¿Se puede devolver? Sí, en [número] días y sin motivo.\n¿Sirve también para [uso]? [Respuesta].\n¿Por qué se agota tanto [producto]? [Respuesta].\n¿Va a subir de precio? [Respuesta].\nLa sexta es tuya: responde a esta carta.\nHasta pronto, [nombre]',
      hashtags: '',
      callToAction: 'Responde con tu pregunta',
      brief: 'Una carta, no hace falta imagen. Solo preguntas que se hayan hecho de verdad.',
      alt: '',
    },
    {
      title: 'Lo que no enviamos',
      text: 'Esta caja se llama «casi». Este mes hay en ella [número] piezas.\nEsta: [fallo]. Esta: [fallo], solo se ve por debajo. Esta no nos la explicamos ni nosotros.\nNo las vendemos como nuevas. Unas las usamos, otras son segunda selección por [precio] y el resto vuelve a ser [material].\n¿Habrías visto el fallo de la tercera?',
      hashtags: '#CómoSeHace #SegundaSelección #TiradaPequeña',
      callToAction: 'Adivina el fallo en los comentarios',
      brief: 'Una pieza tras otra a la luz, el fallo de cerca. Con voz y subtítulos.',
      alt: 'Una caja de productos con pequeños fallos; una mano acerca uno a la luz.',
    },
  ],
  campaign: {
    name: 'La tirada de [mes]',
    message:
      '[Número] piezas, hechas entre el [fecha] y el [fecha], contadas paso a paso y a la venta antes para quien lee la carta.',
  },
  hashtagGroups: [
    { name: 'Cómo nace', tags: ['#CómoSeHace', '#TiradaPequeña', '#HechoPorNosotros', '#PrecioSincero'] },
    {
      name: 'Usar y regalar',
      tags: ['#IdeasParaRegalar', '#EnUso', '#HechoParaDurar', '#ConsejosDeCuidado'],
    },
  ],
  competitors: [
    {
      name: 'La pequeña marca conocida con el mismo tipo de producto',
      market: 'Nuestro país',
      style: 'Fotos luminosas, una cara que todos conocen, tiradas que vuelan en minutos',
      strengths: ['Quien lo hace habla a cámara', 'Las fechas de las tiradas se saben pronto'],
      weaknesses: [
        'Las preguntas sobre el material quedan abiertas',
        'Quien se queda sin nada se queja en público',
      ],
      gaps: ['Allí nadie enseña el producto después de un año de uso'],
    },
    {
      name: 'Un taller extranjero que envía a todo el mundo',
      market: 'Ejemplo del extranjero',
      style: 'Vídeos tranquilos sin palabras, desde hace años con el mismo encuadre',
      strengths: ['Se entiende sin saber el idioma', 'Una serie que se reconoce en un segundo'],
      weaknesses: ['El envío y la aduana solo aparecen al pagar', 'Las respuestas tardan días'],
      gaps: ['Cifras sinceras: precio, envío, devoluciones'],
    },
  ],
  techniques: [
    {
      title: 'El mismo encuadre cada semana',
      description: 'Una cámara que no se mueve nunca y, cada semana, otro paso en el mismo banco.',
      adaptation: 'Un soporte fijo para el móvil sobre el banco, un vídeo por semana durante ocho semanas',
      hypothesis: 'Una serie con marco fijo se reconoce y se ve entera más veces que los vídeos sueltos.',
      measure: 'Porcentaje de reproducciones completas en ocho vídeos, comparado con los anteriores',
    },
    {
      title: 'Lista de espera en lugar de cuenta atrás',
      description: 'Quien tiene interés se apunta, se entera antes y nadie tiene que correr.',
      adaptation:
        'Para una tirada, una lista respondiendo a la newsletter; para la siguiente, solo la fecha, como ahora',
      hypothesis: 'Con lista pide una parte mayor de los interesados y hay menos decepciones.',
      measure: 'Pedidos por cada cien interesados y quejas por «agotado», en las dos tiradas',
    },
  ],
  scenarios: [
    {
      name: 'Los paquetes llegan tarde antes de una fiesta',
      holding:
        'Los paquetes que salieron desde el [fecha] tardan más de lo que dijimos. Lo sentimos, sobre todo si el tuyo es un regalo. Escribimos a todas las personas afectadas antes de las [hora], con la nueva fecha y la opción de esperar o recuperar el dinero. Preguntas aquí o en [dirección].',
    },
    {
      name: 'Una tirada sale defectuosa o quizá dañina',
      holding:
        'Algunos [producto] de la tirada [número] pueden tener [fallo]. Por favor, no los uses hasta que sepamos más. El número está [lugar]. Hemos parado la venta, los estamos analizando y devolvemos el dinero en todo caso. Próxima información aquí a las [hora].',
    },
    {
      name: 'Nos acusan de reseñas falsas o de copiar',
      holding:
        'Se dice que [acusación]. Lo tomamos en serio y lo comprobamos hoy, pedido por pedido. No borramos los comentarios. Lo que encontremos, aunque nos resulte incómodo, estará aquí antes de las [hora].',
    },
    {
      name: 'Una tienda falsa vende con nuestro nombre',
      holding:
        'En [dirección] alguien vende con nuestro nombre. No somos nosotros y el género no es nuestro. Nuestra única tienda es [dirección]. Si pediste allí, habla hoy con tu banco y denúncialo. Nosotros ya lo hemos denunciado y te ayudamos con la documentación: [dirección].',
    },
  ],
  decisions: {
    fit: {
      will: 'reservar un día cada dos semanas para grabar y media hora diaria para responder.',
      willNot: 'descuidar la producción para tener algo que publicar.',
    },
    brand: {
      will: 'enseñar todo lo que afirmamos: el paso, el lugar, el informe.',
      willNot: 'meter prisa con cuentas atrás ni con escasez inventada.',
    },
    audiences: {
      will: 'hablar a quien busca un regalo, a quien ya compró y a quien duda.',
      willNot: 'perseguir a cazadores de descuentos ni a revendedores.',
    },
    competitors: {
      will: 'mirar una vez al mes un taller de aquí y otro de fuera y apuntar qué se pregunta allí en vano.',
      willNot: 'tomar productos, imágenes ni frases de otros.',
    },
    channels: {
      will: 'llevar desde cada canal a la tienda y a la carta.',
      willNot: 'depender de una sola red para más de la mitad de los pedidos.',
    },
    goals: {
      will: 'mirar pedidos y visitas con enlaces marcados, mes a mes.',
      willNot: 'tomar los «me gusta» por éxito ni dar descuentos por seguirnos.',
    },
    content: {
      will: 'grabar mientras trabajamos de todos modos y enseñar también lo que sale mal.',
      willNot: 'enseñar fotos de clientes sin permiso por escrito.',
    },
    tools: {
      will: 'arreglarnos con las estadísticas de la tienda, el servicio de newsletter y este plan.',
      willNot: 'responder de forma automática a quien se queja.',
    },
    crisis: {
      will: 'escribir a las personas afectadas antes de escribir en público.',
      willNot: 'esperar a que el laboratorio esté seguro para avisar.',
    },
  },
  avoid: {
    fit: 'Planificar publicaciones para los días de embalar. Antes de las fiestas salen mal las dos cosas.',
    brand: 'Palabras que usa cualquier tienda. «Con amor» y «alta calidad» no se pueden comprobar.',
    audiences: 'Hacerlo todo para gente nueva. El segundo pedido cuesta menos que el primero.',
    competitors:
      'Comparar precios con los grandes mercados en línea. Compara qué se pregunta allí y nadie responde.',
    channels:
      'Construir solo en terreno alquilado. Si bloquean la cuenta, quedan las direcciones de la newsletter.',
    goals: 'Una meta de pedidos sin una cifra de visitas. Así nadie sabe qué cambiar.',
    content: 'Solo productos acabados sobre fondo liso. Las dudas se van cuando se ven manos trabajando.',
    tools: 'Tres programas que publican lo mismo. El tiempo se va en la herramienta y no en la respuesta.',
    crisis: 'Borrar las críticas por retrasos. Todo el que espera ve que han desaparecido.',
  },
} as const satisfies StarterWords;
