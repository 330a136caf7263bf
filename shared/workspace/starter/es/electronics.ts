import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Una tienda de electrónica con taller de reparación propio en una ciudad mediana',
  brand: {
    mission: 'Hacer que los aparatos duren más y vender solo lo que también repararíamos.',
    promise: 'Sabes el precio antes de que abramos el aparato, y si algo cambia te avisamos.',
    audiencePromise:
      'Quien nos sigue se entera de qué se puede reparar y qué merece la pena comprar, y recibe respuesta el mismo día laborable.',
    values: [
      'Reparar antes que sustituir',
      'El precio antes que el destornillador',
      'Tus datos no son asunto nuestro',
      'Aconsejar también es desaconsejar',
    ],
    voice: [
      {
        trait: 'Clara',
        example: 'La batería aguanta un 71 %. Por debajo del 80 % compensa cambiarla.',
        avoid: 'El dispositivo presenta una degradación significativa de la capacidad.',
      },
      {
        trait: 'Tranquila',
        example: '¿Agua en el móvil? Apágalo, no lo cargues, tráelo.',
        avoid: '¡PARA! ¡Este error destroza tu móvil!',
      },
      {
        trait: 'Sincera con los límites',
        example: 'Esta placa no la salvamos. Intentamos sacar las fotos.',
        avoid: 'Lo arreglamos todo.',
      },
    ],
    wordsUsed: ['reparación', 'precio cerrado', 'recambio', 'reacondicionado'],
    wordsAvoided: ['imbatible', 'chollo', 'revolucionario', 'a prueba de tontos'],
    visualNotes:
      'Manos, herramientas, el aparato abierto bajo la lámpara del banco. Primeros planos nítidos, tapete ordenado, nada de fotos de catálogo. Nunca se ven nombres, números ni fotos en la pantalla de un cliente.',
    claimsToProve: [
      'Recambios originales: albaranes del proveedor, por aparato',
      'Reparado en [plazo]: los tiempos de entrega de los últimos tres meses',
      'Datos borrados del todo: el informe del programa de borrado',
    ],
    keyMessages: [
      'Primero el diagnóstico y el precio; luego decides tú.',
      'Vendemos aparatos que dentro de cinco años aún sabremos reparar.',
    ],
  },
  offerings: [
    {
      name: 'Reparación de móviles, tabletas y portátiles',
      kind: 'service',
      message: 'Pantalla, batería, conector: un precio antes de empezar y un mensaje cuando está listo.',
    },
    {
      name: 'Aparatos nuevos y reacondicionados',
      kind: 'product',
      message: 'Pocos modelos, elegidos por los años de actualizaciones y por si hay recambios.',
    },
    {
      name: 'Puesta a punto y traspaso de datos',
      kind: 'service',
      message: 'El aparato nuevo sale listo para usar y el viejo se borra delante de ti.',
    },
  ],
  audiences: [
    {
      name: 'Pantalla rota, día lleno',
      summary: 'Necesita el móvil para el trabajo y la familia, y lo quiere hoy',
      place: 'En la ciudad o de paso, a veinte minutos como mucho',
      job: 'Con empleo, estudios u oficio; rara vez todo el día ante una mesa',
      household: 'Vive a solas o con una familia joven',
      activeTimes: 'De camino al trabajo, en la pausa de comer, a partir de las 18 h',
      needs: ['Un precio antes de salir de casa', 'Una hora que se cumpla', 'Saber que nadie mira las fotos'],
      pains: ['Pasar días sin móvil', 'Una factura más alta de lo hablado'],
      beliefNow: 'Reparar tarda una eternidad y cuesta casi como uno nuevo.',
      beliefWished: 'Primero pregunto, en una hora sé el precio y muchas veces me ahorro el nuevo.',
      sources: ['Pregunta en el mostrador a diez clientes de reparación qué habrían hecho si no'],
      accessibilityNeeds:
        'Vídeos con subtítulos, porque la mayoría se ven sin sonido; precios también en el texto, no solo en la imagen',
    },
    {
      name: 'Uno para muchos años',
      summary: 'Compara durante semanas, compra una vez y quiere conservarlo',
      place: 'La ciudad y los pueblos de alrededor',
      job: 'Oficina, enseñanza o un pequeño negocio propio',
      household: 'Pareja o familia con hijos en edad escolar',
      activeTimes: 'Por la noche desde las 21 h y el domingo por la mañana',
      needs: [
        'Pocos criterios claros en vez de tablas',
        'Una respuesta sincera sobre los reacondicionados',
        'Alguien a quien preguntar después de comprar',
      ],
      pains: ['Reseñas que suenan todas igual', 'Consejos que solo suben el precio'],
      beliefNow: 'En la tienda me venden lo que quieren quitarse de encima.',
      beliefWished: 'Allí primero preguntan para qué lo necesito, y a veces dicen: quédate con el tuyo.',
      sources: ['Anota durante un mes qué tres preguntas preceden a cada venta de un portátil'],
      accessibilityNeeds: 'Comparaciones en texto con buen contraste y una sola idea en cada imagen',
    },
    {
      name: 'El servicio técnico de la familia',
      summary: 'Le llaman en cuanto el móvil de sus padres hace algo raro',
      place: 'En la ciudad; los padres, a menudo más lejos',
      job: 'En activo o recién jubilado',
      household: 'Hijos ya mayores, padres de más de setenta y cinco años',
      activeTimes: 'A última hora de la tarde y en fin de semana, más en grupos y mensajes que en el muro',
      needs: [
        'Guías cortas para reenviar',
        'Un sitio donde traten a sus padres con paciencia',
        'Ayuda contra los mensajes de estafa',
      ],
      pains: [
        'Explicar por teléfono el mismo ajuste por tercera vez',
        'El miedo a que sus padres pierdan dinero o fotos',
      ],
      beliefNow: 'Me toca hacerlo todo a mí.',
      beliefWished: 'Puedo mandarlos allí, y vuelven más tranquilos de lo que fueron.',
      sources: ['Pregunta en cada cita de puesta a punto quién recomendó la tienda y por qué'],
      accessibilityNeeds: 'Letra grande, cortes lentos, pasos dichos en voz alta y también escritos',
    },
  ],
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
  competitors: [
    {
      name: 'El puesto de reparación rápida del centro comercial',
      market: 'Nuestra ciudad',
      style: 'Un precio en cada imagen, cortes rápidos, respuestas de una palabra',
      strengths: ['Precios a primera vista', 'Abierto cuando los demás cierran'],
      weaknesses: ['Ni caras ni una palabra sobre la garantía', 'Quejas que quedan sin respuesta'],
      gaps: ['Allí nadie dice cuándo no compensa reparar'],
    },
    {
      name: 'Un taller extranjero con muchos espectadores',
      market: 'Ejemplo del extranjero',
      style: 'Vídeos largos y tranquilos de reparaciones, explicadas al microscopio',
      strengths: [
        'La gente se queda hasta el final para saber si funciona',
        'Los fallos se quedan en el vídeo',
      ],
      weaknesses: ['Apenas nada para profanos', 'Quien mira vive demasiado lejos para ser cliente'],
      gaps: ['Guías cortas para quien solo quiere usar su aparato'],
    },
  ],
  techniques: [
    {
      title: 'La reparación como pregunta',
      description: 'El vídeo empieza por la avería y deja abierto hasta el final si tiene arreglo.',
      adaptation: 'Una vez al mes, un caso difícil con el desenlace al final, también cuando sale mal',
      hypothesis: 'Si el desenlace queda abierto hasta el final, más gente ve el vídeo entero.',
      measure: 'Porcentaje de reproducciones completas, comparado con los últimos cuatro vídeos',
    },
    {
      title: 'El precio en la primera imagen',
      description:
        'El precio de la reparación está en la primera imagen en lugar de «escríbenos para presupuesto».',
      adaptation:
        'Cuatro publicaciones con el precio en la imagen y cuatro sin él, del mismo tipo de reparación',
      hypothesis: 'Con el precio a la vista pregunta menos gente, pero viene más de la que pregunta.',
      measure: 'Consultas y citas por publicación, contadas en el mostrador',
    },
  ],
  scenarios: [
    {
      name: 'Las reparaciones se retrasan porque falta una pieza',
      holding:
        'Las reparaciones de [modelo] tardan más porque no ha llegado [pieza]. Quien espera recibirá un mensaje nuestro antes de las [hora], con una fecha o la opción de anular sin coste. Pregúntanos aquí o en el [teléfono].',
    },
    {
      name: 'Un cliente dice que le hemos dañado el aparato',
      holding:
        'Hemos leído lo que ha pasado con [aparato] y lo tomamos en serio. Hemos pedido que nos lo traigan para mirarlo juntos con la hoja de reparación. El resultado lo contamos aquí antes del [fecha], si el cliente está de acuerdo.',
    },
    {
      name: 'Quedaron datos en un aparato devuelto o revendido',
      holding:
        'En un aparato que vendimos había datos de quien lo usó antes. No debe pasar. Lo hemos recuperado, hemos parado la venta de reacondicionados y estamos informando a la persona afectada y a la autoridad competente. Más información aquí a las [hora].',
    },
    {
      name: 'Una batería hinchada o la retirada de un aparato',
      holding:
        'Si compraste aquí un [modelo] entre el [fecha] y el [fecha]: apágalo, no lo cargues, no lo aprietes, aléjalo de lo que pueda arder. Te lo cambiamos. Llama al [teléfono]; próxima información aquí a las [hora].',
    },
  ],
  decisions: {
    fit: {
      will: 'dedicar a los mensajes dos medias horas fijas al día y a las publicaciones una mañana por semana.',
      willNot: 'dejar las cuentas a quien en ese momento no tenga clientes.',
    },
    brand: {
      will: 'poner un precio o una horquilla en cada publicación sobre una reparación.',
      willNot: 'prometer datos recuperados ni plazos que no podamos demostrar.',
    },
    audiences: {
      will: 'hablar a la gente de la ciudad con un aparato roto o viejo y a quienes ayudan a sus padres.',
      willNot: 'escribir para aficionados que buscan mediciones de los últimos modelos.',
    },
    competitors: {
      will: 'mirar una vez al mes cómo responden dos talleres a las quejas y aprender una cosa.',
      willNot: 'comparar en público nuestros precios con los suyos.',
    },
    channels: {
      will: 'cuidar con constancia los dos primeros canales antes de añadir vídeos y mensajes.',
      willNot: 'abrir otro canal solo por llegar pronto.',
    },
    goals: {
      will: 'contar las consultas en el mostrador y en el buzón, cada mes de la misma forma.',
      willNot: 'comprar seguidores ni sortear un móvil nuevo.',
    },
    content: {
      will: 'grabar una reparación real por semana y decir siempre cuánto costó.',
      willNot: 'enseñar nada privado de un cliente, ni siquiera desenfocado.',
    },
    tools: {
      will: 'usar un buzón compartido y una lista de respuestas con precios.',
      willNot: 'pagar una herramienta antes de haber perdido dos mensajes por no tenerla.',
    },
    crisis: {
      will: 'avisar de los aparatos peligrosos en menos de una hora y decir qué hacer con ellos.',
      willNot: 'discutir en comentarios la reparación de un cliente ni dar su nombre.',
    },
  },
  avoid: {
    fit: 'Contar solo las horas de las publicaciones. En este oficio las preguntas llevan más tiempo que las fotos.',
    brand: 'Sonar a ficha técnica. La gente compra una respuesta, no una especificación.',
    audiences: 'Tomarte a ti por el público. Quien repara aparatos no teme perder sus fotos.',
    competitors: 'Mirar solo a las grandes cadenas. Muchas veces preguntan antes en el puesto de la esquina.',
    channels: 'Análisis de producto en cinco canales. Dos canales con precios y respuestas traen más citas.',
    goals: 'Alegrarse de las visitas de lejos. A reparar solo viene quien vive cerca.',
    content: 'Novedades a diario. Eso ya lo hacen los fabricantes; tu taller no puede enseñarlo nadie más.',
    tools: 'Las contraseñas en un papel junto a la caja. Cuando alguien se va, la cuenta se va también.',
    crisis: 'Explicar primero y avisar después. Con una batería caliente, la primera frase dice qué hacer.',
  },
} as const satisfies StarterWords;
