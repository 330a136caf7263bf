import { samplePost } from '../content.ts';

/** Subjects that are out, and the one that was called off. */
export const postsOut = {
  meetEva: samplePost(
    'Questa è Eva',
    'Eva fa i conti, gli ordini e si preoccupa per tutti. E cuoce il forno, perché nessun altro si sveglia alle tre senza sveglia. Che cosa le chiederesti?',
    '#ceramica #dietrolequinte #gresalsale',
    { alt: ['Eva con un grembiule grigio, appoggiata ai mattoni caldi del forno.'] },
  ),
  letterSummer: samplePost(
    'Lettera dalla bottega: che cosa ci ha dato il forno',
    'Di 214 pezzi, 189 sono venuti bene. In questa lettera: i tre di cui andiamo fieri, quello che non sappiamo spiegare e la lista anticipata per tutti gli altri.',
    '',
    {
      alt: ['Il forno aperto con tre ripiani di ciotole marroni e grigie.'],
      callToAction: 'Iscriviti alla lista anticipata',
    },
  ),
  offTheHump: samplePost(
    'Tornire dal blocco',
    'Un blocco grande, dodici ciotoline. Guarda il pollice: è lui che misura.',
    '#tornio #ceramica #fattoamano',
  ),
  quoteCard: samplePost(
    'Citazione',
    '«Un pezzo è finito quando qualcuno lo lava.» Parola di Jonas.',
    '#ceramica #artigianato',
    {
      alt: ['Scritta bianca su fondo grigio: Un pezzo è finito quando qualcuno lo lava.'],
      notes: 'Non l’ha salvata nessuno. Basta citazioni senza persone nell’immagine.',
    },
  ),
  stallTour: samplePost(
    'Giro del banco',
    'Quattro metri di cavalletti, 160 pezzi, un thermos. Una passeggiata lungo il banco prima che apra il mercato.',
    '#mercato #ceramica',
  ),
  pastaBowls: samplePost(
    'Piatti da pasta con la tesa larga',
    'Tesa larga, centro profondo: il sugo resta dove deve stare. Gres al sale, 24 cm, 46 €. Si impila, va in lavastoviglie e si compra anche uno alla volta.',
    '#piattodapasta #gres #gresalsale #stoviglie',
    {
      alt: [
        'Un piatto marrone largo con gli spaghetti su un tavolo di legno.',
        'Quattro piatti impilati, di lato.',
      ],
    },
  ),
  firstFiring: samplePost(
    'Cottura al sale, ora per ora',
    'Diciannove ore in dodici minuti: il carico, la mattina lenta, il rombo a 1280 gradi e il momento in cui entra il sale. Temperature e tempi sono nei capitoli.',
    '#gresalsale #fornoalegna #cottura #gres',
    { callToAction: 'Scrivi quale ora vuoi vedere per intero' },
  ),
  threeMugs: samplePost(
    'Novità in negozio: tre tazze',
    'Tre tazze nuove in negozio: una bassa, una alta e una per chi ha le mani grandi.',
    '#tazze #gres #novità',
    { alt: ['Tre tazze grigie in fila su una mensola.'] },
  ),
  minuteOfSlip: samplePost(
    'Un minuto di ingobbio',
    'Nessuna parola. Solo un pennello, ingobbio bianco e una ciotola che non sta ferma.',
    '#ingobbio #ceramica #suonidibottega',
  ),
  glazeTest38: samplePost(
    'Prova di smalto n. 38',
    'Più cenere, meno feldspato, stesso forno. A sinistra quello che volevamo, a destra quello che è venuto. Teniamo quello di destra. E tu da quale mangeresti?',
    '#provasmalto #smaltodicenere #gres #ceramica',
    {
      alt: [
        'Due provini affiancati, uno verde opaco, uno lucido con colature marroni.',
        'Primo piano delle colature marroni, che finiscono in piccole gocce.',
        'Un cartoncino scritto a mano con la ricetta della prova 38.',
      ],
    },
  ),
  espressoCups: samplePost(
    'Tazzine da espresso senza manico',
    'Calde in mano, mai troppo: la parete è doppia dove poggiano le dita. Due pezzi, 38 €.',
    '#espresso #gres #pausacaffè #gresalsale',
    { alt: ['Due tazzine marroni su un davanzale, il vapore nella luce del mattino.'] },
  ),
  letterReport: samplePost(
    'Lettera dalla bottega: il rapporto su Moos',
    'Ci avete chiesto se il nostro smalto verde è sicuro. Ecco il rapporto di laboratorio completo, che cosa dicono i numeri e che cosa abbiamo cambiato da noi.',
    '',
    { alt: ['Prima pagina del rapporto di laboratorio, la tabella dei risultati evidenziata in verde.'] },
  ),
  labReport: samplePost(
    'Il rapporto di laboratorio su Moos, completo',
    'Niente piombo, niente cadmio: sotto il limite di rilevazione in tutti e quattro i campioni. Mostriamo ogni pagina, perché «fidatevi» non è una risposta. Chiedete pure, siamo qui fino alle otto.',
    '#senzapiombo #smalto #gres #ceramica',
    {
      alt: [
        'Pagina uno del rapporto con il nome dello smalto e la data.',
        'Pagina due: una tabella con quattro campioni, tutti «non rilevabile».',
      ],
    },
  ),
  leadFree: samplePost(
    'Che cosa vuol dire «senza piombo»',
    'Il piombo fa fondere presto gli smalti e li fa brillare. I nostri fondono a 1280 gradi e non ne hanno bisogno. Quaranta secondi sul perché il calore conta.',
    '#senzapiombo #chimicadeglismalti #ceramica',
  ),
  moosMug: samplePost(
    'La tazza Moos è tornata',
    'Controllata, ricotta, di nuovo sullo scaffale: 0,3 l, verde come il lato in ombra di un muro. Va in lavastoviglie. 34 €.',
    '#tazza #smaltoverde #gres',
    { alt: ['Una tazza verde muschio su un gradino di pietra, gocce di pioggia sul bordo.'] },
  ),
  saltKiln: samplePost(
    'Costruiamo il forno a sale',
    '2400 mattoni, quattro mesi e un errore che abbiamo scoperto solo a 1100 gradi. Tutta la costruzione del nostro forno, con il progetto da scaricare.',
    '#forno #fornoasale #ceramica #fornoalegna',
  ),
  breakfastBowls: samplePost(
    'Ciotole per la colazione',
    'Porridge, frutta, oppure solo latte e l’ultimo pane. La ciotola è larga 14 cm, perché tanto tengono due mani. Nella tua che cosa c’è?',
    '#colazione #gres #gresalsale #ognigiorno',
    {
      alt: [
        'Una ciotola marrone con porridge e prugne, vista dall’alto.',
        'Due mani attorno a una ciotola calda.',
        'Cinque ciotole in fila, ognuna di un colore un po’ diverso.',
      ],
    },
  ),
  warmKiln: samplePost(
    'Il suono di un forno caldo',
    'Ticchetta. Per due giorni. Metti le cuffie.',
    '#forno #ceramica #audioon',
  ),
  wedgingDay: samplePost(
    'Giorno d’impasto',
    'Ottanta chili prima di pranzo. Impastare toglie l’aria dall’argilla e i dubbi dalla testa. Scorri fino alla testa d’ariete.',
    '#argilla #impasto #ceramica #bottega',
    {
      alt: [
        'Blocchi grigi di argilla accatastati su un tavolo.',
        'Jonas che preme un blocco d’argilla con tutte e due le mani.',
        'Un pane d’argilla finito, piegato a testa d’ariete.',
      ],
    },
  ),
  wedgingFilm: samplePost(
    'Impastare, 40 secondi',
    'Spingi, gira, spingi. Se sembra facile, conta le volte.',
    '#argilla #impasto #artigianato',
  ),
  testTiles: samplePost(
    'Provini dal 33 al 40',
    'Otto provini, una ricetta, otto posti nel forno. Il sale non arriva ovunque allo stesso modo, ed è proprio questo il punto. Il numero 37 diventa un piatto.',
    '#provini #gresalsale #gres #provasmalto',
    {
      alt: [
        'Otto provini d’argilla numerati su due file, dal grigio al marrone scuro.',
        'Provino 33, quasi senza sale, spento e chiaro.',
        'Provino 37, coperto da una grana regolare come una buccia d’arancia.',
      ],
    },
  ),
  letterHands: samplePost(
    'Lettera dalla bottega: sei paia di mani',
    'Chi tornisce, chi rifinisce, chi smalta, chi imballa. Una lettera sulle persone dietro un’infornata, con le date dei prossimi corsi.',
    '',
    { alt: ['Sei persone in grembiule davanti alla porta della bottega, ridono.'] },
  ),
  meetJonas: samplePost(
    'Questo è Jonas',
    'Jonas tornisce tazze da 31 anni e le firma ancora tutte. È lui che canticchia nei video. Chiedigli qualcosa, stasera legge tutto.',
    '#ceramista #ceramica #fattoamano',
    { alt: ['Jonas al tornio alza lo sguardo, argilla fino ai gomiti.'] },
  ),
  ashGlaze: samplePost(
    'Lo smalto di cenere cola',
    'La cenere viene dalla nostra stufa, le gocce dalla pazienza. Se puoi, guardalo al rallentatore.',
    '#smaltodicenere #ceramica #smalto',
  ),
  openDoor: samplePost(
    'Porte aperte',
    'La porta è aperta dalle dieci alle cinque. Torni per tutti, torta di Lena, seconda scelta a metà prezzo.',
    '#porteaperte #ceramica #secondascelta',
    { alt: ['La porta verde della bottega, spalancata, con un cartello dipinto a mano.'] },
  ),
  throwingLid: samplePost(
    'Tornire un coperchio',
    'Un coperchio si tornisce capovolto e si misura due volte. Scorri: compasso, battuta, prima prova.',
    '#tornio #coperchio #ceramica #bottega',
    {
      alt: [
        'Un compasso sopra un barattolo ancora bagnato.',
        'Un coperchio capovolto sul tornio.',
        'Il coperchio asciutto sul suo barattolo, senza fessure.',
      ],
    },
  ),
  teaForTwo: samplePost(
    'Tè per due',
    'Una teiera, due ciotole e un beccuccio che non gocciola: abbiamo versato trecento volte per esserne sicuri. Set per due, 118 €.',
    '#teiera #oradelte #gres #gresalsale',
    {
      alt: [
        'Una teiera rotonda marrone con due ciotole su una tovaglia di lino.',
        'Il tè che esce dal beccuccio, da vicino.',
      ],
    },
  ),
  lidThatFits: samplePost(
    'Un coperchio che chiude',
    'Gira, solleva, ascolta. Quel clic è un’ora di lavoro.',
    '#ceramica #artigianato #tornio',
  ),
  twoGlazes: samplePost(
    'Perché due smalti non sono mai uguali',
    'Stesso secchio, stesso pennello, stesso ripiano, eppure due colori. Nove minuti su tiraggio, sale e il punto in cui la fiamma torna indietro.',
    '#smalto #gresalsale #forno #gres',
  ),
  saltInKiln: samplePost(
    'Il sale nel forno',
    'A 1280 gradi entra il sale. Scoppia, diventa vapore e si posa su tutto, anche su di noi. Che cosa uscirà domani non lo sa nessuno, ed è per questo che lo facciamo.',
    '#gresalsale #fornoasale #cottura #gres',
    { alt: ['Un sacchetto di sale su un lungo ferro davanti allo spioncino incandescente.'] },
  ),
  dayAtStall: samplePost(
    'Un giorno al banco',
    'Montato alle cinque, tazze finite alle undici, pioggia alle due. Una giornata di mercato in 50 secondi.',
    '#mercato #ungiornoconme #ceramica',
  ),
  flashSale: samplePost('Offerta lampo', 'Venti per cento su tutti i piatti, solo oggi.', '#sconti', {
    notes: 'Annullata da Eva: non abituiamo nessuno ad aspettare gli sconti.',
  }),
  feetAndTrimming: samplePost(
    'Piedi e rifinitura',
    'È il piede a decidere come una ciotola sta in piedi, suona e si tiene in mano. Scorri i tre piedi e dicci quale capovolgeresti in un negozio.',
    '#rifinitura #tornio #ceramica #gres',
    {
      alt: [
        'Una ciotola capovolta sul tornio, si stacca un ricciolo d’argilla.',
        'Tre ciotole capovolte con piedi diversi.',
        'Un pollice su un piede liscio e sottile.',
      ],
    },
  ),
  trimmingFilm: samplePost(
    'Rifinitura, da vicino',
    'Durezza cuoio, ferro affilato, nessuna seconda prova.',
    '#rifinitura #ceramica #artigianato',
  ),
  dinnerPlates: samplePost(
    'Piatti piani per una tavola piena',
    'Abbastanza piani per il coltello, con un bordo che tiene il sugo. 26 cm, smalto al sale, 42 € l’uno. Dodici in questa infornata, i prossimi fra un mese.',
    '#piatti #gres #gresalsale #tavola',
    {
      alt: [
        'Sei piatti scuri su una tavola apparecchiata, dall’alto.',
        'Il bordo di un piatto in luce radente.',
      ],
    },
  ),
};
