import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Una empresa de paquetería y mensajería con doce furgonetas, para tiendas y hogares de la zona',
  brand: {
    mission: 'Llevar paquetes a la gente y decir dónde están cuando algo va mal.',
    promise: 'Sabes cuándo llegamos, y encuentras a una persona cuando no llegamos.',
    audiencePromise: 'Quien nos sigue se entera de los retrasos antes de ponerse a esperar.',
    values: ['Avisar pronto', 'Responde una persona', 'Manos cuidadosas', 'Justos con quien conduce'],
    voice: [
      {
        trait: 'Como quien organiza bien las rutas',
        example: 'La ronda está cortada hasta las cuatro. Llegamos una hora más tarde, pero hoy.',
        avoid: 'Por causas imprevistas pueden producirse demoras.',
      },
      {
        trait: 'Da la cara',
        example: 'Lo dejamos bajo la lluvia. No debe pasar; te lo reponemos.',
        avoid: 'Lamentamos las molestias que se hayan podido ocasionar.',
      },
      {
        trait: 'Práctica',
        example: 'Dos dedos de relleno por cada lado y no se mueve nada.',
        avoid: 'Optimiza tus procesos de embalaje.',
      },
    ],
    wordsUsed: ['hoy', 'te llamamos', 'antes de las [hora]', 'tu repartidor'],
    wordsAvoided: ['imprevisto', 'molestias', 'los más rápidos', 'siempre puntuales'],
    visualNotes:
      'Furgonetas reales, tiempo real, manos y paquetes. Sin direcciones, etiquetas, matrículas ni fachadas reconocibles. Quien reparte sale solo si quiere, y nunca mientras conduce.',
    claimsToProve: [
      'Puntuales, los más rápidos, 99 % entregado: solo con periodo, número de paquetes y cómo se midió',
      'Entrega neutra en carbono: solo diciendo qué se compensa y cómo, donde la ley lo permite',
      'Asegurado hasta [importe]: tal como está en las condiciones, con las excepciones',
    ],
    keyMessages: [
      'Si algo va con retraso, lo decimos antes de que preguntes.',
      'Recogido por la tarde, en camino esa misma noche.',
    ],
  },
  offerings: [
    {
      name: 'Paquetes en la zona',
      kind: 'service',
      message: 'Recogido hoy, entregado mañana; con un mensaje antes de llamar al timbre.',
    },
    {
      name: 'Recogida para tiendas',
      kind: 'service',
      message:
        'Cada día laborable a hora fija, desde [cinco] paquetes por semana, con una sola persona de contacto.',
    },
    {
      name: 'Mensajería en el día',
      kind: 'service',
      message: 'Directo de puerta a puerta, para recambios, papeles y lo que no puede esperar.',
    },
  ],
  audiences: [
    {
      name: 'Esperando tras la puerta',
      summary: 'Ha pedido algo, lo espera y quiere saber si puede salir un momento.',
      place: 'Nuestra zona de reparto',
      job: 'De todo, a menudo desde casa',
      household: 'Pisos y casas, vecinos que recogen paquetes',
      activeTimes: 'Antes de las nueve, a mediodía, a media tarde',
      needs: ['Una hora que se cumpla', 'Elegir dónde dejarlo', 'Una persona cuando sale mal'],
      pains: ['Avisos que dicen que no había nadie', 'Teléfonos con música'],
      beliefNow: 'Nunca llaman al timbre.',
      beliefWished: 'Si se retrasan me lo dicen, y alguien responde.',
      sources: ['Lee cincuenta mensajes del último mes y cuenta qué preguntan'],
      accessibilityNeeds:
        'Hay quien no llega rápido a la puerta o no oye el timbre: una manera de decírnoslo de una vez por todas.',
    },
    {
      name: 'Veinte envíos al día',
      summary:
        'Lleva una pequeña tienda en línea, embala en la cocina o en el almacén y paga cada devolución.',
      place: 'La zona, polígonos y centros urbanos',
      job: 'Propietaria o propietario de una tienda',
      household: 'No importa',
      activeTimes: 'A primera hora, por la noche después de embalar',
      needs: ['Recogida fija a última hora', 'Una sola persona de contacto', 'Menos roturas y devoluciones'],
      pains: ['Precios que nadie puede comparar', 'Daños de los que nadie se hace cargo'],
      beliefNow: 'Quien envía poco no cuenta.',
      beliefWished: 'Tengo un número, y lo coge alguien que conozco.',
      sources: ['Pregunta a diez remitentes qué les hizo pensar en cambiar la última vez'],
      accessibilityNeeds: 'Lee entre dos tareas: primero precio y hora.',
    },
    {
      name: 'Quiere conducir',
      summary:
        'Busca trabajo estable, quizá ya ha repartido para otros y pregunta primero por horas y sueldo.',
      place: 'Nuestra ciudad y 30 kilómetros a la redonda',
      job: 'Reparto, almacén, quien cambia de oficio',
      household: 'A menudo con familia',
      activeTimes: 'Por la noche, el fin de semana',
      needs: [
        'Horas y sueldo en cifras claras',
        'Rutas que se puedan hacer',
        'Que pregunten en vez de mandar',
      ],
      pains: ['Promesas que duran una semana', 'Formularios antes de hablar con nadie'],
      beliefNow: 'Las empresas de reparto queman a la gente.',
      beliefWished: 'Me dicen antes cómo es un día.',
      sources: ['Pregunta a los diez últimos candidatos qué querían saber primero'],
      accessibilityNeeds:
        'Para muchos el español es la segunda lengua: palabras sencillas, subtítulos, imágenes del día.',
    },
  ],
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
  competitors: [
    {
      name: 'Empresa nacional de paquetería [nombre]',
      market: 'Nuestra zona',
      style: 'Publicidad y vídeos de imagen; responde a las preguntas con frases hechas',
      strengths: ['La conoce todo el mundo', 'El seguimiento funciona bien'],
      weaknesses: ['No responde nadie de aquí', 'Nadie anuncia los retrasos'],
      gaps: ['Avisos para una sola ciudad, la misma mañana'],
    },
    {
      name: 'Cooperativa de mensajería en bicicleta de otro país [nombre]',
      market: 'Ejemplo del extranjero',
      style: 'Quien pedalea cuenta su día, con lluvia, cuestas y timbres',
      strengths: ['La gente conoce las caras', 'Los candidatos llegan solos'],
      weaknesses: ['Casi nada para quien envía', 'Faltan los precios'],
      gaps: ['La misma cercanía, más ayuda para tiendas pequeñas'],
    },
  ],
  techniques: [
    {
      title: 'El aviso de la mañana',
      description:
        'Una hora fija por la mañana para todo lo que ese día llegará tarde. La gente mira ahí primero y llama menos.',
      adaptation: 'Los lunes a las 7:30 y siempre que haya una calle cortada: tres líneas, con lugar y hora.',
      hypothesis:
        'Si en los días malos avisamos antes de las ocho, llama menos gente por su paquete que hasta ahora.',
      measure: 'Llamadas «dónde está mi paquete» en días malos, cuatro semanas antes y después',
    },
    {
      title: 'Lo cuenta quien conduce',
      description:
        'Vídeos cortos con las palabras de quien reparte. Creíbles, porque se ven el tiempo y el esfuerzo.',
      adaptation: 'Un vídeo cada dos semanas, una pregunta en cada uno, voluntario y en horas de trabajo.',
      hypothesis: 'Si habla quien conduce, más gente pide venir un día que después de un anuncio de empleo.',
      measure:
        'Solicitudes de venir un día por cada 1000 personas alcanzadas, dos vídeos frente a dos anuncios',
    },
  ],
  scenarios: [
    {
      name: 'Muchos paquetes tarde a la vez: mal tiempo, huelga, caída del sistema',
      holding:
        'Desde las [hora] repartimos con retraso en [zona] por [causa]. Los paquetes están a salvo; no hay que volver a pedir nada. Antes de las [hora] diremos aquí cuándo llegan. Urgencias: [número].',
    },
    {
      name: 'Se difunde un vídeo de paquetes maltratados',
      holding:
        'Hemos visto el vídeo. Los paquetes no se tratan así. Estamos averiguando dónde y cuándo se grabó, hablamos con quienes estaban y escribiremos aquí antes de las [hora]. Si tu paquete está dañado, mándanos el número por mensaje.',
    },
    {
      name: 'Accidente con una de nuestras furgonetas',
      holding:
        'El [día] hubo un accidente con un vehículo nuestro en [lugar]. Pensamos en las personas afectadas. Colaboramos con la policía y no comentamos las causas mientras se investigan. Volveremos a escribir aquí antes de las [hora].',
    },
    {
      name: 'Direcciones o firmas de destinatarios en malas manos',
      holding:
        'El [día] vimos que pueden haber quedado accesibles datos de destinatarios. El fallo está cerrado. Estamos informando a los afectados y a la autoridad competente y diremos aquí antes de las [hora] qué datos son. Preguntas: [número].',
    },
  ],
  decisions: {
    fit: {
      will: 'Coordinación avisa de lo que va tarde, una persona responde, cada día laborable.',
      willNot: 'No dejamos las respuestas a una máquina ni a quien tenga un rato.',
    },
    brand: {
      will: 'Decimos causa, lugar y hora, y reconocemos los errores.',
      willNot: 'No prometemos ser los más rápidos ni llegar siempre puntuales.',
    },
    audiences: {
      will: 'Primero quien recibe, después quien envía, después quien quiere conducir.',
      willNot: 'No hacemos vídeos de imagen para nadie en concreto.',
    },
    competitors: {
      will: 'Cada trimestre miramos cómo anuncian los retrasos otros dos, uno de fuera.',
      willNot: 'No nos alegramos en público de las averías ajenas.',
    },
    channels: {
      will: 'Seguimos donde pregunta quien recibe y allí respondemos en horas.',
      willNot: 'No abrimos un canal que nadie lee durante las rutas.',
    },
    goals: {
      will: 'Contamos tiempo de respuesta, preguntas respondidas y solicitudes de remitentes.',
      willNot: 'No contamos el alcance que nos ha traído el enfado.',
    },
    content: {
      will: 'Cada publicación ahorra a alguien una llamada, una rotura o una espera.',
      willNot: 'No enseñamos direcciones, etiquetas ni personas que no han dado permiso.',
    },
    tools: {
      will: 'Los números de paquete se buscan en nuestro sistema, nunca en la red social.',
      willNot: 'No guardamos direcciones de mensajes más tiempo del que dura el caso.',
    },
    crisis: {
      will: 'Con diez preguntas iguales en una hora sale un aviso; las imágenes de paquetes se investigan en el día.',
      willNot: 'No damos el nombre de quien conducía ni adivinamos causas.',
    },
  },
  avoid: {
    fit: 'Abrir una página en la que nadie responde. En paquetería cada publicación se vuelve ventanilla de quejas.',
    brand: 'Presumir de rapidez. El primer paquete tarde vuelve la frase contra ti.',
    audiences: 'Pensar solo en quien envía porque paga. Quien recibe decide con quién se queda.',
    competitors: 'Copiar los vídeos de los grandes. La cercanía es lo que no tienen.',
    channels: 'Números de paquete y direcciones en comentarios públicos.',
    goals: 'Contar seguidores. Te siguen mientras el paquete está en camino.',
    content: 'Fotos compradas de mensajeros sonrientes. Enseña lluvia, almacén y manos.',
    tools: 'Pedir datos del paquete en cinco bandejas que nadie vacía.',
    crisis: 'Callar hasta saber la causa. Lugar y hora se pueden decir enseguida.',
  },
} as const satisfies StarterWords;
