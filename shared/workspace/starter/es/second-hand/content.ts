import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Enseña antes lo nuevo, recoge reservas y demuestra, con los defectos a la vista, que se puede confiar en nosotros.',
      bio: 'Segunda mano en [ciudad]. Novedades [días], 18 h. Reserva por mensaje, recoge en [número] días. [horario]',
      pinned: 'Cómo funciona aquí: reservar, probar, recoger, devolver. Cuatro imágenes.',
    },
    {
      role: 'Llega a quien trae ropa y a familias: días de recogida, horarios, respuestas a reseñas.',
      bio: '{brand}: segunda mano en [ciudad]. Compra o trae lo tuyo, todo revisado y limpio. Recogida: [días]. Horario: [horario].',
      pinned: 'Qué aceptamos, qué no, y cómo recibes tu dinero.',
    },
    {
      role: 'Trae a gente que no nos conoce, con hallazgos, zurcidos y nuevas combinaciones.',
      bio: 'Cosas viejas, cosas buenas. Hallazgos, zurcidos y defectos a la vista de una tienda de segunda mano en [ciudad].',
      pinned: 'Cómo revisamos una prenda antes de colgarla, en un minuto.',
    },
    {
      role: 'Se deja encontrar durante meses por quien busca un estilo y lo lleva a lo que hay ahora.',
      bio: 'Segunda mano por estilo y década, de {brand} en [ciudad]. Lo vendido está marcado; cada semana, algo nuevo.',
      pinned: 'El tablero con lo que cuelga esta semana en la tienda.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vender las prendas en cuatro semanas y recibir suficientes que sean buenas',
      socialGoal: 'Más personas reservan por mensaje o nos ofrecen buenas prendas',
    },
    {
      businessGoal: 'Gente que vuelve, a comprar y a traer',
      socialGoal: 'Cada pregunta se responde el mismo día, y la gente enseña lo que lleva de nosotros',
    },
    {
      businessGoal: 'Ser lo primero que se piensa en la ciudad antes de comprar nuevo',
      socialGoal: 'Más gente de la zona ve lo que tenemos',
    },
  ],
  targets: [
    {
      why: 'Una reserva o una oferta de prendas es el paso antes de la venta y de la recogida.',
      source: 'Cuaderno de reservas y lista de recogida: anotar cada vez si llegó por un canal',
    },
    {
      why: 'Lo que se guarda se viene a ver. Con piezas únicas, guardar dice más que un «me gusta».',
      source: 'Estadísticas de la cuenta: guardados de todas las publicaciones del mes',
    },
    {
      why: 'De todo hay uno. Quien no recibe respuesta por la tarde, por la noche compra en otro sitio.',
      source: 'Buzón: mediana de las primeras respuestas, una vez al mes',
    },
    {
      why: 'Quien enseña puesta una prenda nuestra nos recomienda sin cobrar.',
      source:
        'Contar publicaciones e historias que nos etiquetan y anotarlas: las historias se van en un día',
    },
    {
      why: 'Solo cuenta quien puede venir. Mejor despacio desde cerca que deprisa desde cualquier parte.',
      source: 'Estadísticas de la cuenta el último día del mes, ciudades incluidas',
    },
  ],
  pillars: [
    {
      name: 'Recién colgado',
      description: 'Prendas nuevas con precio, medidas y defecto, siempre los mismos días.',
      examples: [
        'Nueve prendas desde el sábado',
        'Un abrigo, una historia',
        'Abrimos las cajas de un desván',
      ],
    },
    {
      name: 'Mirado de cerca',
      description: 'Cómo revisamos, limpiamos, fechamos y describimos, y cómo se hace en casa.',
      examples: [
        'Auténtico o no: cuatro puntos de un bolso',
        'Qué dicen nuestras etiquetas',
        'Quitar el olor de la lana',
      ],
    },
    {
      name: 'Segunda vida',
      description: 'Prendas en uso: zurcidas, combinadas de otra forma, enseñadas por quien las compró.',
      examples: [
        'Desaparece un agujero de polilla',
        'Una chaqueta, tres décadas',
        'Lo que hizo [nombre] con la cortina',
      ],
    },
    {
      name: 'De tu armario',
      description: 'Cómo funciona traer: qué aceptamos, cuánto da, qué pasa con el resto.',
      examples: ['Qué buscamos este mes', 'Cómo se pone un precio', 'Adónde va lo que no se vende'],
    },
  ],
  posts: [
    {
      title: 'Nueve prendas desde el sábado',
      text: 'Recién colgadas, de cada una hay solo una:\n1. [prenda], [talla], [precio]\n2. [prenda], [talla], [precio]\n3. [prenda], [talla], [precio]\ny seis más en las imágenes, con medidas y cada defecto.\nPara reservar, mándanos el número. Vale el primer mensaje y te la guardamos [número] días. Si no te queda bien, al día siguiente vuelve al perchero.\n¿Cuál es tu número?',
      hashtags: '#SegundaMano #ReciénColgado #EstiloVintage',
      callToAction: 'Manda el número por mensaje',
      brief:
        'Nueve fotos ante la misma pared con luz natural, número y precio en la imagen, el defecto de cerca en la segunda foto de cada una.',
      alt: 'Primera foto: un abrigo vintage en su percha ante una pared clara, con el número 1 y el precio.',
    },
    {
      title: 'Cómo revisamos un abrigo',
      text: 'Antes de tener precio, una prenda pasa diez minutos con [nombre].\nA contraluz: ¿agujeros? Del revés: costuras, forro, etiqueta. Nariz: sincera, sin perfume encima. Cremallera arriba y abajo cinco veces. Luego, la limpieza: [cómo].\nLo que aparece va en la etiqueta. Lo que no pasa no se cuelga. Este mes: [número] de [número].\n¿Tú qué miras primero?',
      hashtags: '#ConsejosSegundaMano #DefectosALaVista #RevisadoAMano',
      callToAction: 'Cuéntanos qué miras primero',
      brief: 'Vertical, manos y abrigo, un plano por revisión, con voz y subtítulos. Termina en la etiqueta.',
      alt: 'Dos manos sostienen el forro de un abrigo a contraluz ante una ventana.',
    },
    {
      title: 'Una prenda, una historia',
      text: 'Esta prenda ([prenda]) se compró en [año], en [ciudad], con el primer sueldo. Bailó en dos bodas y luego pasó [número] años a oscuras.\n[Material], [medidas]. Defecto: [defecto]. [Precio].\nLa señora que la trajo quiere que vuelva a salir a bailar. Le prometimos decirlo.\n¿Quién la saca?',
      hashtags: '#UnaPrendaUnaHistoria #EstiloVintage #SegundaMano',
      callToAction: 'Reserva por mensaje',
      brief:
        'La prenda sola, luz natural de lado, segunda foto de la etiqueta. La historia, solo con permiso.',
      alt: 'Un vestido de otra década en una percha de madera, con la luz que llega de lado.',
    },
    {
      title: 'Qué aceptamos este mes',
      text: 'Sí, encantados: [abrigos], [punto], [bolsos de piel], zapatos con buena suela.\nAhora no: [vestidos de verano], cremalleras rotas, ropa interior, [marcas o tipos].\nTodo lavado, como mucho [número] prendas cada vez, [días] de [hora] a [hora]. Al venderse recibes el [porcentaje] %, y en el momento, una lista de lo que nos quedamos.\n¿Dudas? Basta una foto por mensaje. Respondemos el mismo día.',
      hashtags: '#VaciarElArmario #VenderSegundaMano',
      callToAction: 'Manda una foto de lo que quieres traer',
      brief: 'Dos montones doblados en el mostrador con los carteles «sí» y «ahora no». Letra bien legible.',
      alt: 'Dos montones de ropa doblada en el mostrador, uno con el cartel «sí» y otro con «ahora no».',
    },
    {
      title: '¿A o B?',
      text: 'Una americana, dos maneras: A sobre el vestido, B remangada y con zapatillas. Tu voto decide qué lleva el maniquí del escaparate hasta el sábado que viene.',
      hashtags: '',
      callToAction: 'Vota en la historia',
      brief: 'Dos fotos del mismo maniquí desde el mismo sitio; encuesta con A y B.',
      alt: 'La misma americana dos veces en el maniquí: sobre un vestido y con zapatillas.',
    },
    {
      title: 'Diez prendas por menos de [importe]',
      text: 'Para quien quiera probar si la segunda mano es lo suyo: diez prendas por menos de [importe], todas revisadas y limpias.\nTallas de la [talla] a la [talla]; las medidas están en las imágenes. Para probarse con calma: el [día] de [hora] a [hora] es cuando hay menos gente.\n¿Al final no te queda bien? Devuélvela en [número] días con su etiqueta: dinero o vale, como prefieras.',
      hashtags: '#SegundaMano #BienRevisado',
      callToAction: 'Ven a una hora tranquila',
      brief:
        'Diez fotos, la misma pared, precio grande, talla pequeña. Primera foto: las diez en un perchero.',
      alt: 'Primera foto: diez prendas en un perchero, ordenadas por color, con los precios a la vista.',
    },
    {
      title: 'Desaparece un agujero de polilla',
      text: 'Una buena chaqueta de punto, un agujero como una lenteja. ¿A la basura? No.\nHacen falta: hilo del mismo color, una aguja, [minutos] y algo que escuchar. Desde dentro, siguiendo los puntos, sin apretar, y al final un poco de vapor.\nDe cerca aún se ve. Lo ponemos en la etiqueta y lo dice el precio: [precio] en vez de [precio].\n¿Qué espera un zurcido en tu casa?',
      hashtags: '#ZurcidoVisible #SegundaVida #RepararNoTirar',
      callToAction: 'Guárdalo para el próximo agujero',
      brief:
        'Desde arriba, cerca, la puntada difícil en tiempo real y el resto acelerado. Subtítulos, sonido de la sala.',
      alt: 'Una aguja pasa hilo por un pequeño agujero de una chaqueta de punto.',
    },
    {
      title: 'Qué dicen nuestras etiquetas',
      text: 'Muy bien: poco uso, ningún defecto encontrado.\nBien: usada; a un brazo de distancia no se ve nada.\nCon señales: un defecto, escrito en la etiqueta y contado en el precio.\nPara manos hábiles: buena tela, necesita trabajo.\nLo que no sabemos no lo escribimos. Edad y marca solo aparecen si lo dicen etiqueta, costura o tique. Si nos equivocamos, te devolvemos el dinero.',
      hashtags: '#DefectosALaVista #ConsejosSegundaMano',
      callToAction: 'Guárdalo antes de tu próxima visita',
      brief: 'Cuatro etiquetas reales sobre cuatro telas, nítidas, una de ellas junto a un defecto.',
      alt: 'Cuatro etiquetas escritas a mano sobre telas distintas, una junto a una mancha pequeña.',
    },
    {
      title: '¿Y lo que no se vende?',
      text: 'A las [número] semanas te escribimos. Entonces eliges: recogerlo, bajar el precio o donarlo.\nLo que se dona va a [organización]. La temporada pasada fueron [número] prendas. Lo que está roto se convierte en [uso].\nNada acaba en el contenedor de detrás de la tienda; puedes venir a mirarlo.\n¿Alguna otra duda sobre cómo traer tus cosas? Aquí responde [nombre].',
      hashtags: '#VaciarElArmario #QueSigaRodando',
      callToAction: 'Pregunta en los comentarios',
      brief:
        'Cajas listas para la entrega, etiqueta con quien las recibe, la persona que recoge si está de acuerdo.',
      alt: 'Tres cajas de ropa doblada junto a la puerta de la tienda, listas para recoger.',
    },
    {
      title: 'Cuatro cajas de un desván',
      text: 'Cuatro cajas, cerradas desde [año]. Las abrimos contigo.\nCaja uno: [hallazgo]. La dos huele a [olor], pero: [hallazgo]. La tres tuvimos que volver a cerrarla. En la cuatro está la razón por la que hacemos este trabajo.\nEn el perchero desde el [día], a las [hora]. La familia nos lo entregó todo con lista y firma, como siempre.\n¿Tú con qué te habrías quedado?',
      hashtags: '#SegundaMano #EstiloVintage #ReciénColgado',
      callToAction: 'Cuéntanos con qué te habrías quedado',
      brief:
        'Una mano abre una caja tras otra, un plano cada una, el último hallazgo solo insinuado. Sin nombres ni cartas a la vista.',
      alt: 'Cuatro cajas de cartón viejas sobre un suelo de madera; una mano abre la primera.',
    },
  ],
  campaign: {
    name: 'Cambio de armario',
    message:
      'Trae lo que ya no te pones y encuentra lo que necesitas: dos semanas de recogida y percheros nuevos.',
  },
  hashtagGroups: [
    {
      name: 'Prendas y estilo',
      tags: ['#SegundaMano', '#ReciénColgado', '#EstiloVintage', '#SegundaVida'],
    },
    {
      name: 'Confianza y recogida',
      tags: ['#DefectosALaVista', '#ConsejosSegundaMano', '#VaciarElArmario', '#VenderSegundaMano'],
    },
  ],
} as const satisfies ContentWords;
