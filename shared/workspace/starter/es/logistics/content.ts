import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Decir a quien espera qué pasa hoy, y responder',
      bio: 'Tu paquetería de [zona]. Avisos de retrasos, respuestas [de lunes a sábado, de 7 a 18 h].',
      pinned:
        'Cómo encontrarnos; qué necesitamos para localizar tu paquete; qué no va nunca en un comentario',
    },
    {
      role: 'Que los remitentes de la zona sepan que con nosotros se puede hablar',
      bio: 'Recogida y entrega para tiendas y empresas de [zona]. Horas fijas, una persona de contacto.',
      pinned: 'Recogida: horas, precios, a quién llamar',
    },
    {
      role: 'Enseñar a quienes conducen y preparan, y encontrar gente nueva',
      bio: 'Doce furgonetas, [número] personas, una zona. Aquí ves cómo viaja tu paquete.',
      pinned: 'Un día de reparto; trabaja con nosotros',
    },
    {
      role: 'Avisos cortos de retrasos para quien los ha pedido',
      bio: 'Avisos de retrasos en [zona] y nada más. Aquí no respondemos: llama al [número].',
      pinned: 'Qué llega aquí y cómo darse de baja',
    },
  ],
  objectives: [
    {
      businessGoal: 'Menos llamadas por dónde está un paquete y menos clientes perdidos',
      socialGoal: 'Decir pronto qué pasa y responder cada pregunta en el día',
    },
    {
      businessGoal: 'Ganar remitentes de la zona para la recogida regular',
      socialGoal: 'Ser útiles a las tiendas pequeñas hasta que pidan una oferta',
    },
    {
      businessGoal: 'Que nos conozcan en la zona y cubrir las rutas libres con buena gente',
      socialGoal: 'Enseñar el trabajo como es, para que nos conozcan y se fíen',
    },
  ],
  targets: [
    {
      why: 'Quien espera un paquete espera también una respuesta; a las pocas horas escribe una reseña.',
      source:
        'Tiempo de la pregunta a la primera respuesta en horario de servicio, todos los mensajes del mes',
    },
    {
      why: 'Una pregunta sin respuesta cuesta más de lo que traen diez buenas publicaciones.',
      source: 'Mensajes y comentarios respondidos entre todos los que preguntaban algo, en el mes',
    },
    {
      why: 'Cuatro remitentes nuevos al mes son los que podemos atender bien.',
      source: 'Pregunta en el formulario y por teléfono: ¿cómo nos has conocido?',
    },
    {
      why: 'Quien ya ha leído horas y precios pide una oferta que encaja.',
      source: 'Estadísticas de la web, visitas que llegan de redes sociales',
    },
    {
      why: 'Los avisos solo sirven a quien le llegan.',
      source: 'Estadísticas de la red, suma del mes',
    },
  ],
  pillars: [
    {
      name: 'Hoy en ruta',
      description: 'Retrasos, festivos, mal tiempo: lo que hay que saber antes de preguntar.',
      examples: ['Obras en la ruta', 'Horarios antes de las fiestas', '¿Dónde lo dejamos?'],
    },
    {
      name: 'Bien embalado',
      description: 'Qué puede hacer cada cual para que un paquete llegue entero y a la primera.',
      examples: ['Cinco pasos contra roturas', 'No estás en casa: tres maneras', 'Reconocer mensajes falsos'],
    },
    {
      name: 'Para quien envía',
      description: 'Recogida, devoluciones y costes para tiendas pequeñas, con cifras.',
      examples: [
        '¿Hasta qué hora recogemos?',
        'Lo que cuesta de verdad una devolución',
        'Del escáner a la puerta',
      ],
    },
    {
      name: 'Quienes lo traen',
      description: 'Reparto, coordinación, almacén: días, calles y puestos libres.',
      examples: ['En ruta a las 5:40', 'Quién coge el teléfono', 'Buscamos repartidores'],
    },
  ],
  posts: [
    {
      title: 'Esta semana en ruta',
      text: 'Esta semana: [calle] está cortada hasta el [viernes], así que en [barrio] llegamos hasta [una hora] más tarde. El [día] no repartimos por [festivo]. ¿Esperas algo que no puede esperar? Mándanos el número del paquete por mensaje, no en un comentario. Lo miramos y te respondemos hoy.',
      hashtags: '#AvisoDeReparto #HoyEnRuta',
      callToAction: 'Escríbenos un mensaje',
      brief: 'Solo texto, datos comprobados a las 7 con coordinación.',
      alt: '',
    },
    {
      title: 'Embalado para que nada se rompa',
      text: 'Cinco pasos: una caja firme, no la vieja de esquinas blandas. Dos dedos de relleno por cada lado. Botellas y vasos separados y de pie. Cinta por todos los bordes. Una segunda etiqueta dentro, por si se cae la de fuera. Y agita: si algo se mueve, falta relleno.',
      hashtags: '#BienEmbalado #TrucosDeEnvío',
      callToAction: 'Guárdalo para el próximo paquete',
      brief: 'Cinco fotos desde arriba, un paso en cada una, sin dirección real en la etiqueta.',
      alt: 'Una caja abierta desde arriba, un tarro en el centro y dos dedos de relleno alrededor.',
    },
    {
      title: 'Recogido a las [17:30], en camino esa misma noche',
      text: 'Muchas tiendas pequeñas embalan cuando se van los clientes. Por eso recogemos hasta las [17:30] y clasificamos esa misma noche. Desde [cinco] paquetes por semana, días fijos, una persona de contacto: [nombre], [número]. El precio depende de peso y cantidad; una semana de prueba lo enseña mejor que una lista.',
      hashtags: '#TiendaPequeña #RecogidaDePaquetes',
      callToAction: 'Pide una semana de prueba',
      brief: 'Furgoneta en la puerta trasera de una tienda, carro medio lleno, luz de tarde.',
      alt: 'Un repartidor carga paquetes de un carro en la furgoneta, en la puerta trasera de una tienda.',
    },
    {
      title: 'En ruta a las 5:40',
      text: '5:40, luces del almacén, café, [120] paquetes. [Nombre] enseña cómo nace una ruta: ordenar por calles, cargar al revés, para que la primera parada quede junto a la puerta. Lo que no se ve desde fuera: un timbre sin nombre nos cuesta dos minutos. Con [120] paradas es mucho.',
      hashtags: '#DetrásDelPaquete #EnRuta',
      callToAction: 'Pon tu nombre en el timbre',
      brief: '40 segundos, almacén y carga, nunca conduciendo; etiquetas ilegibles; subtítulos.',
      alt: 'Un hombre con chaqueta de trabajo ordena paquetes en una furgoneta, almacén con luz, fuera es de noche.',
    },
    {
      title: '¿Dónde dejamos tu paquete?',
      text: 'Tú estás fuera, nosotros en la puerta. ¿Qué prefieres: vecinos, garaje o trastero, punto de recogida o un segundo intento mañana? Vota. También puedes decírnoslo de una vez por todas: está explicado en la publicación fijada. Por favor, sin direcciones en los comentarios.',
      hashtags: '#PreguntaDelDía #HoyEnRuta',
      callToAction: 'Vota',
      brief: 'Encuesta con cuatro respuestas, dura tres días.',
      alt: '',
    },
    {
      title: '¿No estás en casa? Tres maneras',
      text: '¿Mañana no estás en casa? Una: autoriza un sitio donde dejarlo, de una vez por todas. Dos: otro día; se cambia hasta las [20 h] de la víspera. Tres: recógelo en [punto de recogida], abierto hasta las [hora]. Todo con el número de nuestro mensaje. Y si nada te va bien: llámanos, [número].',
      hashtags: '#TrucosDeEntrega #AvisoDeReparto',
      callToAction: 'Elige tu manera',
      brief: 'Puerta con buzón de paquetes, sin número de casa a la vista.',
      alt: 'Un buzón gris de paquetes junto a una puerta, con la tapa abierta y un paquete dentro.',
    },
    {
      title: 'Lo que cuesta de verdad una devolución',
      text: 'El porte es la parte pequeña. Abrir, revisar, volver a embalar, anotar: [15] minutos cada vez. Tres cosas que ayudan a una tienda pequeña: medidas en vez de S, M, L. Una foto del objeto en la mano. Una hoja en el paquete que diga cómo se cambia. Hemos preparado una hoja para echar cuentas.',
      hashtags: '#TiendaPequeña #MenosDevoluciones',
      callToAction: 'Pide la hoja de cálculo',
      brief: 'Cuatro láminas: costes y tres medidas. Cifras marcadas como ejemplo.',
      alt: 'Un paquete devuelto y abierto en una mesa, al lado un cuaderno con una cuenta breve.',
    },
    {
      title: 'Buscamos gente para el reparto',
      text: 'Buscamos [dos] personas para el reparto desde el [fecha]. Claro y en cifras: [horas] por semana, [sueldo], rutas de unas [número] paradas, fines de semana [libres]. Furgoneta, combustible y seguro los ponemos nosotros. Hace falta carné [B] y paciencia con los timbres. Antes de decidir, ven un día: [nombre], [número].',
      hashtags: '#TrabajaConNosotros #EmpleoEnReparto',
      callToAction: 'Ven un día con nosotros',
      brief: 'Dos del equipo ante la furgoneta, riendo, matrícula ilegible. Consentimiento por escrito.',
      alt: 'Dos personas con chaqueta de trabajo, apoyadas en una furgoneta en el patio, ríen.',
    },
    {
      title: 'Mensajes falsos en nuestro nombre',
      text: 'Circulan mensajes así: «Tu paquete está retenido, paga [1,99].» No son nuestros. Nunca pedimos dinero ni datos de la tarjeta por SMS, y nuestros enlaces llevan solo a [nuestra dirección]. Si dudas, no toques el enlace y llámanos: [número]. ¿Ya has pagado? Llama enseguida a tu banco.',
      hashtags: '#OjoConLasEstafas #TrucosDeEntrega',
      callToAction: 'Pásaselo a tus padres',
      brief: 'Solo texto.',
      alt: '',
    },
    {
      title: 'Del escáner a la puerta',
      text: '¿Dónde está el paquete cuando pone «en tránsito»? Un minuto por nuestro almacén: recogido, leído, clasificado, cargado, entregado. Cinco lecturas para poder deciros, a ti y a tus clientes, dónde está. Si falta una, lo buscamos antes de que preguntes. Quien envía puede venir a verlo el [día].',
      hashtags: '#DetrásDelPaquete #TiendaPequeña',
      callToAction: 'Ven a ver el almacén',
      brief: 'Un minuto, un paquete seguido con la cámara; etiqueta inventada; subtítulos.',
      alt: 'Un lector de mano apunta a un paquete en la cinta, detrás estantes con nombres de calles.',
    },
  ],
  campaign: {
    name: 'Te lo decimos antes',
    message: 'Retrasos, festivos, mensajes falsos: te enteras por nosotros antes de tener que preguntar.',
  },
  hashtagGroups: [
    {
      name: 'Para quien recibe',
      tags: ['#AvisoDeReparto', '#HoyEnRuta', '#TrucosDeEntrega', '#BienEmbalado'],
    },
    {
      name: 'Remitentes y equipo',
      tags: ['#TiendaPequeña', '#RecogidaDePaquetes', '#DetrásDelPaquete', '#TrabajaConNosotros'],
    },
  ],
} as const satisfies ContentWords;
