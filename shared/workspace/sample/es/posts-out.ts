import { samplePost } from '../content.ts';

/** Subjects that are out, and the one that was called off. */
export const postsOut = {
  meetEva: samplePost(
    'Esta es Eva',
    'Eva lleva las cuentas, los pedidos y las preocupaciones. Y cuece el horno, porque nadie más se despierta a las tres sin despertador. ¿Qué le preguntarías?',
    '#cerámica #detrásdelbarro #gresalasal',
    { alt: ['Eva con delantal gris, apoyada en los ladrillos calientes del horno.'] },
  ),
  letterSummer: samplePost(
    'Carta del taller: lo que nos dio el horno',
    'De 214 piezas, 189 salieron bien. En esta carta: las tres de las que estamos orgullosos, la que no sabemos explicar y la lista anticipada para todas las demás.',
    '',
    {
      alt: ['El horno abierto con tres pisos de cuencos marrones y grises.'],
      callToAction: 'Apúntate a la lista',
    },
  ),
  offTheHump: samplePost(
    'Tornear de la pella',
    'Una pella grande, doce cuencos pequeños. Fíjate en el pulgar: es el que mide.',
    '#torno #cerámica #hechoamano',
  ),
  quoteCard: samplePost(
    'Cita',
    '«Una pieza está terminada cuando alguien la friega.» Así lo dice Jonas.',
    '#cerámica #artesanía',
    {
      alt: ['Letras blancas sobre fondo gris: Una pieza está terminada cuando alguien la friega.'],
      notes: 'No la guardó nadie. Se acabaron las citas sin personas en la imagen.',
    },
  ),
  stallTour: samplePost(
    'Vuelta al puesto',
    'Cuatro metros de caballetes, 160 piezas, un termo. Un paseo por el puesto antes de que abra el mercado.',
    '#mercadodecerámica #cerámica',
  ),
  pastaBowls: samplePost(
    'Platos de pasta de ala ancha',
    'Ala ancha, centro hondo: la salsa se queda donde debe. Gres a la sal, 24 cm, 46 €. Se apila, va al lavavajillas y se vende por unidades.',
    '#platodepasta #gres #gresalasal #vajilla',
    {
      alt: [
        'Un plato marrón ancho con espaguetis sobre una mesa de madera.',
        'Cuatro platos apilados, vistos de lado.',
      ],
    },
  ),
  firstFiring: samplePost(
    'Cocción a la sal, hora a hora',
    'Diecinueve horas en doce minutos: la carga, la mañana lenta, el rugido a 1280 grados y el momento en que entra la sal. Temperaturas y tiempos, en los capítulos.',
    '#gresalasal #hornodeleña #cocción #gres',
    { callToAction: 'Escribe qué hora quieres ver entera' },
  ),
  threeMugs: samplePost(
    'Nuevo en la tienda: tres tazas',
    'Tres tazas nuevas en la tienda: una baja, una alta y una para manos grandes.',
    '#tazas #gres #novedad',
    { alt: ['Tres tazas grises en fila sobre un estante.'] },
  ),
  minuteOfSlip: samplePost(
    'Un minuto de engobe',
    'Sin palabras. Solo un pincel, engobe blanco y un cuenco que no se está quieto.',
    '#engobe #cerámica #sonidosdeltaller',
  ),
  glazeTest38: samplePost(
    'Prueba de esmalte n.º 38',
    'Más ceniza, menos feldespato, el mismo horno. A la izquierda lo que queríamos, a la derecha lo que salió. Nos quedamos con la derecha. ¿De cuál comerías?',
    '#pruebadeesmalte #esmaltedeceniza #gres #cerámica',
    {
      alt: [
        'Dos placas de prueba, una verde mate y otra brillante con chorreos marrones.',
        'Primer plano de los chorreos, que acaban en gotas pequeñas.',
        'Una ficha escrita a mano con la receta de la prueba 38.',
      ],
    },
  ),
  espressoCups: samplePost(
    'Tazas de café sin asa',
    'Calientes en la mano, nunca demasiado: la pared es doble donde van los dedos. Dos piezas, 38 €.',
    '#café #gres #pausadelcafé #gresalasal',
    { alt: ['Dos tacitas marrones en un alféizar, vapor a la luz de la mañana.'] },
  ),
  letterReport: samplePost(
    'Carta del taller: el informe sobre Moos',
    'Nos preguntasteis si nuestro esmalte verde es seguro. Aquí está el informe completo del laboratorio, qué dicen las cifras y qué hemos cambiado en casa.',
    '',
    { alt: ['Primera página del informe, con la tabla de resultados marcada en verde.'] },
  ),
  labReport: samplePost(
    'El informe de laboratorio de Moos, completo',
    'Ni plomo ni cadmio: por debajo del límite de detección en las cuatro muestras. Enseñamos todas las páginas, porque «confiad en nosotros» no es una respuesta. Preguntad lo que queráis, estamos aquí hasta las ocho.',
    '#sinplomo #esmalte #gres #cerámica',
    {
      alt: [
        'Página uno del informe, con el nombre del esmalte y la fecha.',
        'Página dos: una tabla con cuatro muestras, todas «no detectable».',
      ],
    },
  ),
  leadFree: samplePost(
    'Qué significa «sin plomo»',
    'El plomo hace que los esmaltes fundan pronto y brillen. Los nuestros funden a 1280 grados y no lo necesitan. Cuarenta segundos sobre por qué importa el calor.',
    '#sinplomo #químicadelesmalte #cerámica',
  ),
  moosMug: samplePost(
    'Vuelve la taza Moos',
    'Analizada, cocida de nuevo, otra vez en el estante: 0,3 l, verde como el lado en sombra de un muro. Apta para lavavajillas. 34 €.',
    '#taza #esmalteverde #gres',
    { alt: ['Una taza verde musgo en un escalón de piedra, gotas de lluvia en el borde.'] },
  ),
  saltKiln: samplePost(
    'Construimos el horno de sal',
    '2400 ladrillos, cuatro meses y un error que no vimos hasta los 1100 grados. La construcción entera de nuestro horno, con el plano para descargar.',
    '#horno #hornodesal #cerámica #hornodeleña',
  ),
  breakfastBowls: samplePost(
    'Cuencos de desayuno',
    'Gachas, fruta o solo leche y el último pan. El cuenco mide 14 cm porque eso es lo que abarcan dos manos. ¿Qué hay en el tuyo?',
    '#desayuno #gres #gresalasal #decadadía',
    {
      alt: [
        'Un cuenco marrón con gachas y ciruelas, visto desde arriba.',
        'Dos manos alrededor de un cuenco caliente.',
        'Cinco cuencos en fila, cada uno de un color algo distinto.',
      ],
    },
  ),
  warmKiln: samplePost(
    'Así suena un horno caliente',
    'Hace tictac. Durante dos días. Ponte los auriculares.',
    '#horno #cerámica #consonido',
  ),
  wedgingDay: samplePost(
    'Día de amasar',
    'Ochenta kilos antes de comer. Amasar saca el aire del barro y las dudas de la cabeza. Desliza hasta la cabeza de carnero.',
    '#amasar #barro #cerámica #taller',
    {
      alt: [
        'Bloques grises de barro apilados en una mesa.',
        'Jonas aprieta un bloque de barro con las dos manos.',
        'Una pella terminada, plegada como una cabeza de carnero.',
      ],
    },
  ),
  wedgingFilm: samplePost(
    'Amasar, 40 segundos',
    'Empuja, gira, empuja. Si parece fácil, cuenta las veces.',
    '#amasar #barro #artesanía',
  ),
  testTiles: samplePost(
    'Placas de prueba 33 a 40',
    'Ocho placas, una receta, ocho sitios en el horno. La sal no llega igual a todas partes, y de eso se trata. La número 37 será un plato.',
    '#placasdeprueba #gresalasal #gres #esmalte',
    {
      alt: [
        'Ocho placas de barro numeradas en dos filas, del gris al marrón oscuro.',
        'Placa 33, casi sin sal, apagada y clara.',
        'Placa 37, cubierta de una textura regular como piel de naranja.',
      ],
    },
  ),
  letterHands: samplePost(
    'Carta del taller: seis pares de manos',
    'Quién tornea, quién retornea, quién esmalta, quién embala. Una carta sobre las personas que hay detrás de una hornada, con las fechas de los próximos cursos.',
    '',
    { alt: ['Seis personas con delantal delante de la puerta del taller, riendo.'] },
  ),
  meetJonas: samplePost(
    'Este es Jonas',
    'Jonas lleva 31 años torneando tazas y todavía las firma todas. Es el que tararea en los vídeos. Pregúntale algo, esta noche lo lee todo.',
    '#ceramista #cerámica #hechoamano',
    { alt: ['Jonas en el torno levanta la vista, con barro hasta los codos.'] },
  ),
  ashGlaze: samplePost(
    'El esmalte de ceniza chorrea',
    'La ceniza es de nuestra estufa; las gotas, de la paciencia. Míralo a cámara lenta si puedes.',
    '#esmaltedeceniza #cerámica #esmalte',
  ),
  openDoor: samplePost(
    'Puertas abiertas',
    'La puerta está abierta de diez a cinco. Tornos para todos, tarta de Lena y segunda selección a mitad de precio.',
    '#puertasabiertas #cerámica #segundaselección',
    { alt: ['La puerta verde del taller, abierta de par en par, con un cartel pintado a mano.'] },
  ),
  throwingLid: samplePost(
    'Tornear una tapa',
    'Una tapa se tornea boca abajo y se mide dos veces. Desliza: compás, pestaña, primera prueba.',
    '#torno #tapa #cerámica #taller',
    {
      alt: [
        'Un compás sobre un tarro todavía húmedo.',
        'Una tapa boca abajo en el torno.',
        'La tapa seca sobre su tarro, sin rendija.',
      ],
    },
  ),
  teaForTwo: samplePost(
    'Té para dos',
    'Una tetera, dos cuencos y un pico que no gotea: servimos trescientas veces para estar seguros. Juego para dos, 118 €.',
    '#tetera #horadelté #gres #gresalasal',
    {
      alt: [
        'Una tetera redonda marrón con dos cuencos sobre un mantel de lino.',
        'El té sale del pico, de cerca.',
      ],
    },
  ),
  lidThatFits: samplePost(
    'Una tapa que encaja',
    'Gira, levanta, escucha. Ese clic es una hora de trabajo.',
    '#cerámica #artesanía #torno',
  ),
  twoGlazes: samplePost(
    'Por qué dos esmaltes nunca salen iguales',
    'El mismo cubo, el mismo pincel, la misma placa y, aun así, dos colores. Nueve minutos sobre el tiro, la sal y el punto en que la llama da la vuelta.',
    '#esmalte #gresalasal #horno #gres',
  ),
  saltInKiln: samplePost(
    'La sal en el horno',
    'A 1280 grados entra la sal. Revienta, se hace vapor y se posa en todo, también en nosotros. Lo que saldrá mañana no lo sabe nadie, y por eso lo hacemos.',
    '#gresalasal #hornodesal #cocción #gres',
    { alt: ['Una bolsa de sal en un hierro largo ante la mirilla al rojo.'] },
  ),
  dayAtStall: samplePost(
    'Un día en el puesto',
    'Montado a las cinco, sin tazas a las once, lluvia a las dos. Un día de mercado en 50 segundos.',
    '#mercadodecerámica #undíaconmigo #cerámica',
  ),
  flashSale: samplePost('Oferta relámpago', 'Veinte por ciento en todos los platos, solo hoy.', '#oferta', {
    notes: 'Cancelada por Eva: no acostumbramos a nadie a esperar descuentos.',
  }),
  feetAndTrimming: samplePost(
    'Pies y retorneado',
    'El pie decide cómo se apoya, suena y se siente un cuenco. Desliza por tres pies y dinos cuál darías la vuelta en una tienda.',
    '#retorneado #torno #cerámica #gres',
    {
      alt: [
        'Un cuenco boca abajo en el torno, se desprende una viruta de barro.',
        'Tres cuencos boca abajo con pies distintos.',
        'Un pulgar sobre un pie liso y estrecho.',
      ],
    },
  ),
  trimmingFilm: samplePost(
    'Retornear, de cerca',
    'Dureza de cuero, herramienta afilada, sin segundo intento.',
    '#retorneado #cerámica #artesanía',
  ),
  dinnerPlates: samplePost(
    'Platos llanos para una mesa llena',
    'Lo bastante llanos para el cuchillo, con un borde que retiene la salsa. 26 cm, vidriado a la sal, 42 € cada uno. Doce en esta hornada; los próximos, dentro de un mes.',
    '#platos #gres #gresalasal #mesa',
    {
      alt: ['Seis platos oscuros en una mesa puesta, desde arriba.', 'El borde de un plato con luz rasante.'],
    },
  ),
};
