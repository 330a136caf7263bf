import { sampleIdea, samplePost } from '../content.ts';

/** Subjects from today on, and those without a day. */
export const postsAhead = {
  kilnOpening: samplePost(
    'Apertura del horno: los cuencos a la sal',
    'Siete cuencos, una cocción, ninguno igual a otro. Esta mañana a las once hemos abierto el horno de sal: la piel de naranja ha salido y dos cuencos están casi negros.\n¿Con cuál te quedarías?',
    '#gresalasal #gres #aperturadelhorno',
    {
      alt: [
        'Siete cuencos en el borde del horno abierto, del gris claro al casi negro.',
        'El cuenco más oscuro en la mano, con superficie de piel de naranja.',
        'Vista del interior del horno: las placas vidriadas por la sal.',
      ],
      callToAction: 'Reserva uno por mensaje',
      notes: 'Los negros están prometidos a Ana B. durante una semana.',
    },
  ),
  centring: samplePost(
    'Centrar 3 kg de barro',
    'Tres kilos, dos codos, un respiro. Cuenta cuánto tiempo baila.',
    '#centrar #torno #cerámica',
    { brief: 'Móvil en el trípode, desde la izquierda, sonido de la sala.' },
  ),
  letterSalt: samplePost(
    'Carta del taller: sal y paciencia',
    'Qué nos ha enseñado esta hornada, qué cuencos llegan a la tienda el sábado a las diez y cómo conseguir uno antes. Con una receta de la sopa que les va.',
    '',
    { alt: ['Dos cuencos de sopa en un banco delante del horno.'], callToAction: 'Reserva antes del sábado' },
  ),
  longTable: samplePost(
    'La mesa larga',
    'Once invitados, cuatro clases de platos, nadie se dio cuenta. Lo que sale de un mismo horno siempre combina.',
    '#mesa #gres #gresalasal #invitados',
    { alt: ['Una mesa larga en el patio, puesta con platos marrones y grises.'] },
  ),
  handlePulled: samplePost(
    'Cómo se estira un asa',
    'Mano mojada, gesto largo, sin prisa. El barro te dice cuándo basta.',
    '#cerámica #taza #asa',
    { brief: 'Muy cerca de la mano; dejar la gota del final.' },
  ),
  market: samplePost(
    'Mercado de ceramistas',
    'Estamos junto al lago, puesto 48, bajo el tilo grande. Llevamos los cuencos de esta semana, los últimos juegos de té y una caja de segunda selección. Para las tazas, ven pronto.',
    '#mercadodecerámica #ceramistas #cerámica #hechoamano',
    { alt: ['El puesto de frente, cuencos en tres filas.'] },
  ),
  marketFilm: samplePost(
    'El mercado, la película',
    'De embalar por la noche al último cuenco: un día de mercado contado por quienes están en el puesto.',
    '#mercadodecerámica #cerámica #ceramistas',
    { brief: 'Tres voces: Lena, una clienta, el vecino del puesto de al lado.' },
  ),
  glazeTest41: samplePost(
    'Prueba de esmalte n.º 41',
    'Hierro, ceniza y una cucharada de más de algo que no apuntamos. Es la mejor del año. Ahora buscamos esa cucharada.',
    '#pruebadeesmalte #esmaltedeceniza #gres #cerámica',
    {
      alt: [
        'Una placa de un pardo rojizo profundo que pasa al azul.',
        'La página del cuaderno con un hueco en la receta.',
      ],
    },
  ),
  soupBowls: samplePost(
    'Cuencos de sopa, juego de cuatro',
    'Cuatro cuencos que se apilan, con labio para beber. Vidriado a la sal, 0,5 l, aptos para lavavajillas. 148 € el juego, y cada uno se puede reponer.',
    '#sopa #gres #gresalasal #vajilla',
    { alt: ['Cuatro cuencos marrones apilados en un estante de madera.'] },
  ),
  askPotter: sampleIdea(
    'Pregunta al ceramista',
    'En directo desde el torno, veinte minutos. Reunir preguntas el día antes.',
  ),
  oneBowl: samplePost(
    'Un cuenco, de principio a fin',
    'De la pella al paquete: tres semanas de un cuenco en catorce minutos. Con todo lo que podía salir mal y una cosa que salió mal.',
    '#torno #gresalasal #cerámica #gres',
    { brief: 'Capítulos: barro, torno, pie, secado, cocción, apertura, paquete.' },
  ),
  soupWeather: samplePost(
    'Tiempo de sopa',
    'Llueve, la estufa está encendida y alguien ha pelado las cebollas. ¿Qué hay en tu olla?',
    '#sopa #gres #decadadía',
    { brief: 'Vapor contra la ventana. Ninguna cuchara que no sea nuestra.' },
  ),
  kilnHeat: sampleIdea('El horno a 1280 °C', 'Por la mirilla con el cristal oscuro. Bastan diez segundos.'),
  newClay: samplePost(
    'Barro nuevo del Westerwald',
    'Tonelada y media, sacada a 40 metros, con algo más de hierro que la última. Torneamos diez cuencos de prueba antes de fiarnos.',
    '#westerwald #barro #cerámica',
    { alt: ['Un camión en el patio con bloques grises de barro en palés.'] },
  ),
  clayDelivery: sampleIdea('Llega el barro', 'Acelerado: del palé al sótano en treinta segundos.'),
  candleHolders: samplePost(
    'Candeleros bajos y pesados',
    'No se caen. Esa es toda la idea. 24 € cada uno, en tres alturas.',
    '#candelero #gres #gresalasal',
  ),
  badWeather: samplePost(
    'Cocer con mal tiempo',
    'Viento del oeste, leña húmeda, cuatro horas más de lo previsto. Qué quemamos cuando el horno no quiere tirar.',
    '#hornodeleña #hornodesal #cerámica',
    { notes: 'En pausa: antes viene el deshollinador. Hasta entonces, nada de llamas con vendaval.' },
  ),
  earlyList: samplePost(
    'Serie corta: la lista anticipada',
    'Cuarenta piezas, una noche. Quien lee esta carta puede pedir dos días antes que los demás.',
    '',
    { callToAction: 'Apúntame en la lista' },
  ),
  smallBatch: samplePost(
    'Serie corta: cuarenta piezas',
    'Cuarenta piezas de una sola cocción, cada una con su número. En la tienda mañana a las siete de la tarde.',
    '#seriecorta #gres #gresalasal #cerámica',
    { alt: ['Números sellados en los pies de varios cuencos.'] },
  ),
  packing: sampleIdea('Embalar 60 paquetes', 'Paul embala, sin cortes. Papel, paja, listo.'),
  vases: sampleIdea('Jarrones para un solo tallo', 'Un tallo en cada uno, del jardín, nada de floristería.'),
  apprentice: sampleIdea('La primera semana de la aprendiza', 'Preguntar a Lena si quiere salir.'),
  seconds: sampleIdea(
    'Segunda selección: qué tiene de malo',
    'Enseñar cada fallo con el dedo y luego el precio.',
  ),
  kilnLog: sampleIdea(
    'Leer el diario del horno',
    'El cuaderno de las diez últimas hornadas, página a página.',
  ),
  butterDish: sampleIdea('La mantequillera', 'Con mantequilla de verdad, algo blanda.'),
  letterTable: sampleIdea('Carta del taller: poner la mesa'),
  cafeVisit: sampleIdea('Visita a una cafetería que usa nuestras tazas', 'Pedir permiso por escrito.'),
  storageLids: sampleIdea('¿Tapas para los tarros?', '', 'Las han pedido seis veces este mes. Que voten.'),
  wheelSounds: sampleIdea('Así suenan seis tornos'),
  dishwasher: sampleIdea('¿Aguanta el lavavajillas?', '500 ciclos, la pieza antes y después.'),
  saltHistory: sampleIdea(
    'De dónde viene el vidriado a la sal',
    'Museo de Höhr-Grenzhausen: preguntar si se puede grabar.',
  ),
  brokenPots: sampleIdea('Adónde van los pedazos'),
  glazeNames: sampleIdea(
    'Poned nombre al nuevo esmalte',
    'Dos nombres para elegir; el ganador va en la etiqueta.',
  ),
};
