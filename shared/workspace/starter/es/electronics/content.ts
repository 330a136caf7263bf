import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Enseña reparaciones y consejos, y convierte el «¿merece la pena?» en un mensaje para nosotros.',
      bio: 'Reparación y consejo en [ciudad]. Escríbenos modelo y avería: el precio llega antes que el destornillador. [horario]',
      pinned: 'Cómo funciona aquí una reparación: mensaje, precio, cita, listo. Cuatro imágenes.',
    },
    {
      role: 'Llega a vecinos y familias: horarios, fechas, ayuda para reenviar, respuestas a las reseñas.',
      bio: '{brand}: electrónica y reparación en [ciudad]. Móviles, tabletas, portátiles. [horario]. Respondemos en días laborables.',
      pinned: 'Horario, dirección, lista de precios cerrados y cómo contactar.',
    },
    {
      role: 'Mantiene las guías cortas fáciles de encontrar durante años y lleva a la tienda a quien tiene una duda.',
      bio: 'Guías cortas de un taller de [ciudad]: ajustes, copias de seguridad, qué se puede reparar. Una duda, un vídeo.',
      pinned: 'Copia de seguridad del móvil antes de una reparación, paso a paso.',
    },
    {
      role: 'Avisa a quien lo ha pedido: fechas, alertas de estafas y reacondicionados recién revisados.',
      bio: 'Novedades de {brand}, [ciudad]: como mucho una por semana. Avisos, fechas, reacondicionados revisados.',
      pinned: 'Qué llega por aquí, cada cuánto y cómo darse de baja.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Llenar el taller de forma regular y vender más aparatos con consejo',
      socialGoal: 'Más personas nos piden precio o consejo antes de comprar en otra parte',
    },
    {
      businessGoal: 'Conservar a los clientes más allá de un aparato',
      socialGoal: 'Cada pregunta se responde pronto y las guías ahorran algún viaje',
    },
    {
      businessGoal: 'Ser el primer nombre que se recuerda en la ciudad cuando algo se rompe',
      socialGoal: 'Más gente de la zona nos conoce antes de que se le estropee algo',
    },
  ],
  targets: [
    {
      why: 'Antes de cada reparación hay una consulta con modelo y avería. Cuentan todas, también cuando desaconsejamos.',
      source: 'Recuento en el mostrador y en el buzón: «os vi en …», sumado a fin de mes',
    },
    {
      why: 'Quien mira la lista de precios llega preparado. Dice si las publicaciones llevan más allá de un «me gusta».',
      source: 'Analítica de la web, visitas desde redes sociales',
    },
    {
      why: 'Con el móvil roto se escribe a tres tiendas y gana la primera respuesta clara.',
      source: 'Buzón de mensajes: mediana de las primeras respuestas, leída una vez al mes',
    },
    {
      why: 'Solo nos sirven seguidores de la zona. La cifra será modesta, y así está bien.',
      source: 'Estadísticas de la cuenta el último día del mes, mirando también las ciudades',
    },
    {
      why: 'Si a quien nos ve le resulta útil: los guardados y las preguntas pesan más que los «me gusta».',
      source: 'Estadísticas de la cuenta: interacciones entre alcance, en el mes',
    },
  ],
  pillars: [
    {
      name: 'Reparado, no tirado',
      description: 'Reparaciones reales del taller: la avería, la pieza, el precio y cuándo no compensa.',
      examples: [
        'Un conector de carga antes y después de limpiarlo',
        'Cuánto cuesta una batería en móviles de cuatro edades',
        'Tres reparaciones que este mes hemos desaconsejado',
      ],
    },
    {
      name: '¿Cuál me conviene?',
      description: 'Consejos de compra sin clasificaciones: pocas preguntas que llevan a una decisión.',
      examples: [
        'Cuánta memoria llena de verdad una familia',
        'Qué significan nuestros grados en los reacondicionados',
        'Nuevo o usado: portátiles para el primer curso',
      ],
    },
    {
      name: 'Ayuda para reenviar',
      description: 'Un ajuste, un aviso, un paso cada vez, hechos para padres y amigos.',
      examples: [
        'Letra más grande en un minuto',
        'Cómo reconocer un falso mensaje de paquetería',
        'Guardar las fotos antes de la reparación',
      ],
    },
    {
      name: 'Detrás del mostrador',
      description: 'Quién trabaja aquí, cómo tratamos los datos y qué pasa con lo que no tiene arreglo.',
      examples: [
        'Un día en el taller en ocho imágenes',
        'Adónde van las baterías viejas',
        'Cómo aprendió a soldar nuestro aprendiz',
      ],
    },
  ],
  posts: [
    {
      title: 'Una pantalla nueva en 45 segundos',
      text: 'En la vida real son [minutos]. Aquí, 45 segundos: calentar, levantar, limpiar, poner la pantalla nueva, probar cada esquina.\nEl [modelo] estaba roto de arriba abajo; las fotos siguen todas ahí. Precio de esta reparación: [precio], dicho antes de empezar.\n¿El tuyo también está roto? Mándanos el modelo y te mandamos el precio.',
      hashtags: '#ReparaciónDeMóviles #CambioDePantalla #RepararNoTirar',
      callToAction: 'Mándanos el modelo por mensaje',
      brief:
        'Desde arriba bajo la lámpara, a cámara rápida, con una pausa en el cable viejo. Nada privado en la pantalla. Los precios, como texto en el vídeo.',
      alt: 'Dos manos levantan el cristal roto de un móvil; al lado está la pantalla nueva.',
    },
    {
      title: 'Cuatro preguntas antes de comprar un portátil',
      text: '1. ¿Qué haces con él un martes cualquiera?\n2. ¿Cuántos años tiene que durar?\n3. ¿Qué hay que conectarle: cámara, impresora, segunda pantalla?\n4. ¿De qué cifra no quieres pasar?\nCon cuatro respuestas, cien modelos se quedan en tres. Tráelas o escríbenoslas. También te decimos si el viejo aún te basta.',
      hashtags: '#ConsejosPortátil #GuíaDeCompra #QueDureMás',
      callToAction: 'Guárdalo para la próxima compra',
      brief:
        'Cinco láminas: una pregunta en cada una con foto de la tienda; en la última, dirección y horario.',
      alt: 'Primera lámina: un portátil abierto en el mostrador y «Cuatro preguntas antes de comprar».',
    },
    {
      title: 'Antes de la reparación: cinco minutos para tus fotos',
      text: 'Casi todas las reparaciones dejan tus datos como están. Aun así, mejor una copia: un aparato roto a veces se rompe más.\nEnchúfalo, conéctalo al wifi, abre los ajustes, busca «Copia de seguridad» y espera a que la fecha y la hora sean de hoy. Ya está.\n¿No puedes porque la pantalla está negra? Ven sin copia. Miramos juntos qué se puede hacer.',
      hashtags: '#PrimeroLaCopia #AyudaMóvil',
      callToAction: 'Pásaselo a quien tenga la pantalla rota',
      brief:
        'Un móvil cargando, en la pantalla la copia terminada, fecha legible. Solo con un aparato de prueba.',
      alt: 'Móvil conectado al cargador; en la pantalla se lee que la última copia es de hoy.',
    },
    {
      title: 'Quién abre tu móvil',
      text: 'Te presentamos a [nombre]. Lleva [número] años reparando aquí y abrió su primera radio a los [edad].\nLo que [nombre] necesita: la avería en una frase. Lo que no: tus fotos, tus mensajes, tus contraseñas. Si hay que probar algo, estás delante o usamos el modo invitado.\n¿Qué te gustaría preguntarle?',
      hashtags: '#DetrásDelMostrador #TallerDeReparación #TusDatos',
      callToAction: 'Pregunta en los comentarios',
      brief: 'Retrato en el banco, luz natural de lado, la lupa subida. Antes, consentimiento por escrito.',
      alt: 'Una persona sentada en el banco de trabajo con lupa y una tableta abierta delante.',
    },
    {
      title: '¿Nuevo o reacondicionado?',
      text: 'El mismo dinero, dos caminos: un modelo nuevo y sencillo o uno mejor de hace dos años, revisado por nosotros, con batería nueva y [número] meses de garantía. ¿Con cuál te quedas? La semana que viene te enseñamos qué miramos primero.',
      hashtags: '',
      callToAction: 'Vota en la historia',
      brief: 'Los dos aparatos juntos, con los precios a la vista; encuesta con «Nuevo» y «Reacondicionado».',
      alt: 'Dos móviles juntos en el mostrador, uno en su caja y otro con la etiqueta «revisado».',
    },
    {
      title: 'Lo que tenía que decir el ventilador',
      text: '«Últimamente hace mucho ruido.» El motivo estaba entre el ventilador y el disipador: [número] años de polvo, prensado como fieltro.\nLimpieza, pasta térmica nueva y una hora de prueba. El portátil trabaja con [número] grados menos y no hizo falta ninguna pieza. [precio].\nSi el tuyo silba, tráelo antes del verano. El calor es lo que lo envejece.',
      hashtags: '#ReparaciónDePortátiles #RepararNoTirar',
      callToAction: 'Pide cita',
      brief:
        'La tira de polvo sobre un paño blanco y el ventilador abierto. Cerca, nítido, sin números de serie.',
      alt: 'Una tira gris de polvo sobre un paño y, al lado, el ventilador abierto de un portátil.',
    },
    {
      title: 'Letra más grande en un minuto',
      text: 'Para quien aleja el móvil todo lo que da el brazo, y para quien luego recibe la llamada.\nAjustes, pantalla, tamaño de letra: a la derecha hasta que se lea bien. Después, letra en negrita y más brillo.\nEl vídeo lo enseña despacio y en grande. Mándaselo a quien te preguntó el domingo. ¿En su móvil es distinto? Dinos el modelo.',
      hashtags: '#LetraGrande #AyudaMóvil #LeerMejor',
      callToAction: 'Mándaselo a tus padres',
      brief:
        'Vertical, la pantalla llena la imagen, un dedo, sin música. Cada paso dicho y subtitulado, y después un segundo de calma.',
      alt: 'Un dedo mueve hacia la derecha el control del tamaño de letra en un móvil.',
    },
    {
      title: 'Qué significan nuestros grados',
      text: '«Reacondicionado» dice poco si nadie cuenta qué se ha hecho. Aquí:\nA: a un brazo de distancia no se ve nada.\nB: arañazos finos, pantalla perfecta.\nC: marcas de uso, más barato, va igual de bien.\nEn todos: batería al [porcentaje] % o más, datos borrados, revisión punto por punto, [número] meses de garantía. La hoja de revisión va en la caja.',
      hashtags: '#Reacondicionado #QueDureMás #GuíaDeCompra',
      callToAction: 'Pregunta qué hay esta semana',
      brief: 'Una lámina por grado con un aparato real y la misma luz; en la última, la hoja de revisión.',
      alt: 'Primera lámina: tres móviles con las etiquetas A, B y C, por detrás y con la misma luz.',
    },
    {
      title: 'Cuándo te decimos que no',
      text: 'Un [modelo] de diez años con la placa dañada por el agua. Repararlo habría costado [precio], sin poder prometer que dure.\nDijimos: mejor no. Salvamos las fotos, borramos el aparato y lo llevamos a reciclar.\nNuestra regla: compensa reparar si cuesta menos de la mitad que uno equivalente. ¿Y la tuya?',
      hashtags: '#ConsejoSincero #RepararNoTirar',
      callToAction: 'Cuéntanos tu regla',
      brief: 'El punto corroído al microscopio y después la frase dicha a cámara por quien repara.',
      alt: 'Placa ampliada con corrosión verde y blanca alrededor de un conector.',
    },
    {
      title: 'Día de recogida de baterías',
      text: 'El [fecha], de [hora] a [hora], recogemos baterías, móviles y cargadores viejos, también comprados en otro sitio y sin comprar nada.\nTapa los polos con cinta. Las baterías hinchadas no se aprietan ni se cargan: ponlas en arena o en una lata y llámanos antes al [teléfono].\nLo que aún funciona va a [organización]. Después te contamos cuánto fue.',
      hashtags: '#BateríasViejas #Reciclaje',
      callToAction: 'Apunta la fecha y díselo a los vecinos',
      brief: 'No hace falta imagen; la fecha va en la primera línea.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Semanas de la batería',
    message: 'Batería nueva en vez de móvil nuevo: medimos gratis, decimos el precio y decides tú.',
  },
  hashtagGroups: [
    {
      name: 'Reparación y ayuda',
      tags: ['#RepararNoTirar', '#ReparaciónDeMóviles', '#ReparaciónDePortátiles', '#AyudaMóvil'],
    },
    {
      name: 'Consejo y tienda',
      tags: ['#GuíaDeCompra', '#Reacondicionado', '#QueDureMás', '#TallerDeReparación'],
    },
  ],
} as const satisfies ContentWords;
