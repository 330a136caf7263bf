import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
