import { sampleIdea, samplePost } from '../content.ts';

/** Subjects from today on, and those without a day. */
export const postsAhead = {
  kilnOpening: samplePost(
    'Apertura del forno: le ciotole al sale',
    'Sette ciotole, una cottura, nessuna uguale all’altra. Stamattina alle undici abbiamo aperto il forno a sale: la buccia d’arancia è venuta, e due ciotole sono quasi nere.\nQuale terresti?',
    '#gresalsale #gres #aperturadelforno',
    {
      alt: [
        'Sette ciotole sul bordo del forno aperto, dal grigio chiaro al quasi nero.',
        'La ciotola più scura in mano, la superficie a buccia d’arancia.',
        'Uno sguardo nel forno: i ripiani smaltati dal sale.',
      ],
      callToAction: 'Prenotane una per messaggio',
      notes: 'Quelle nere sono promesse ad Anna B. per una settimana.',
    },
  ),
  centring: samplePost(
    'Centrare 3 kg di argilla',
    'Tre chili, due gomiti, un respiro. Conta per quanto balla.',
    '#centratura #tornio #ceramica',
    { brief: 'Telefono sul treppiede, da sinistra, audio della stanza.' },
  ),
  letterSalt: samplePost(
    'Lettera dalla bottega: sale e pazienza',
    'Che cosa ci ha insegnato questa cottura, quali ciotole arrivano in negozio sabato alle dieci e come averne una prima. Con la ricetta della zuppa che ci va dentro.',
    '',
    { alt: ['Due ciotole di zuppa su una panca davanti al forno.'], callToAction: 'Prenota prima di sabato' },
  ),
  longTable: samplePost(
    'La tavolata',
    'Undici ospiti, quattro tipi di piatti, nessuno se n’è accorto. Quello che esce da un solo forno sta sempre bene insieme.',
    '#tavola #gres #gresalsale #ospiti',
    { alt: ['Una lunga tavola nel cortile, apparecchiata con piatti marroni e grigi.'] },
  ),
  handlePulled: samplePost(
    'Come si tira un manico',
    'Mano bagnata, gesto lungo, nessuna fretta. È l’argilla a dirti quando basta.',
    '#ceramica #tazza #manico',
    { brief: 'Molto vicino alla mano; tenere la goccia finale.' },
  ),
  market: samplePost(
    'Mercato dei ceramisti',
    'Siamo in riva al lago, banco 48, sotto il tiglio grande. Con noi: le ciotole di questa settimana, gli ultimi set da tè e una cassa di seconda scelta. Per le tazze conviene arrivare presto.',
    '#mercato #ceramisti #ceramica #fattoamano',
    { alt: ['Il banco visto di fronte, ciotole su tre file.'] },
  ),
  marketFilm: samplePost(
    'Il mercato, il film',
    'Dagli imballaggi di notte all’ultima ciotola: una giornata di mercato raccontata da chi sta al banco.',
    '#mercato #ceramica #ceramisti',
    { brief: 'Tre voci: Lena, una cliente, il vicino del banco accanto.' },
  ),
  glazeTest41: samplePost(
    'Prova di smalto n. 41',
    'Ferro, cenere e un cucchiaio di troppo di qualcosa che non abbiamo annotato. È la migliore dell’anno. Ora cerchiamo quel cucchiaio.',
    '#provasmalto #smaltodicenere #gres #ceramica',
    {
      alt: [
        'Un provino di un bruno rossastro profondo che sfuma nel blu.',
        'La pagina del quaderno con un vuoto nella ricetta.',
      ],
    },
  ),
  soupBowls: samplePost(
    'Ciotole da zuppa, set da quattro',
    'Quattro ciotole che si impilano, con un labbro per bere. Smalto al sale, 0,5 l, per lavastoviglie. 148 € il set, e ognuna si può ricomprare da sola.',
    '#zuppa #gres #gresalsale #stoviglie',
    { alt: ['Quattro ciotole marroni impilate su una mensola di legno.'] },
  ),
  askPotter: sampleIdea(
    'Chiedi al ceramista',
    'In diretta dal tornio, venti minuti. Raccogliere le domande il giorno prima.',
  ),
  oneBowl: samplePost(
    'Una ciotola, dall’inizio alla fine',
    'Dal blocco al pacco: tre settimane di una ciotola in quattordici minuti. Con tutto quello che poteva andare storto, e una cosa che è andata storta.',
    '#tornio #gresalsale #ceramica #gres',
    { brief: 'Capitoli: argilla, tornio, piede, asciugatura, cottura, apertura, pacco.' },
  ),
  soupWeather: samplePost(
    'Tempo da zuppa',
    'Piove, la stufa è accesa e qualcuno ha sbucciato le cipolle. Nella tua pentola che cosa c’è?',
    '#zuppa #gres #ognigiorno',
    { brief: 'Vapore contro la finestra. Nessun cucchiaio che non sia nostro.' },
  ),
  kilnHeat: sampleIdea('Il forno a 1280 °C', 'Dallo spioncino con il vetro scuro. Bastano dieci secondi.'),
  newClay: samplePost(
    'Argilla nuova dal Westerwald',
    'Una tonnellata e mezza, scavata a 40 metri, con un po’ più di ferro dell’ultima. Prima di fidarci torniamo dieci ciotole di prova.',
    '#westerwald #argilla #ceramica',
    { alt: ['Un camion nel cortile con blocchi grigi di argilla sui bancali.'] },
  ),
  clayDelivery: sampleIdea('Arriva l’argilla', 'Accelerato: dal bancale alla cantina in trenta secondi.'),
  candleHolders: samplePost(
    'Portacandele, bassi e pesanti',
    'Non cadono. L’idea è tutta qui. 24 € l’uno, in tre altezze.',
    '#portacandele #gres #gresalsale',
  ),
  badWeather: samplePost(
    'Cuocere col brutto tempo',
    'Vento da ovest, legna umida, quattro ore più del previsto. Che cosa bruciamo quando il forno non tira.',
    '#fornoalegna #fornoasale #ceramica',
    {
      notes: 'Sospeso: prima viene lo spazzacamino. Fino ad allora niente fiamme libere col vento forte.',
    },
  ),
  earlyList: samplePost(
    'Piccola serie: la lista anticipata',
    'Quaranta pezzi, una sera. Chi legge questa lettera può ordinare due giorni prima di tutti gli altri.',
    '',
    { callToAction: 'Mettimi in lista' },
  ),
  smallBatch: samplePost(
    'Piccola serie: quaranta pezzi',
    'Quaranta pezzi da una sola cottura, ognuno con il suo numero. In negozio domani sera alle sette.',
    '#piccolaserie #gres #gresalsale #ceramica',
    { alt: ['Numeri impressi nei piedi di alcune ciotole.'] },
  ),
  packing: sampleIdea('Imballare 60 pacchi', 'Paul imballa, senza tagli. Carta, paglia, fatto.'),
  vases: sampleIdea('Vasi per uno stelo solo', 'Uno stelo ciascuno, dal giardino, niente fiori del fioraio.'),
  apprentice: sampleIdea('La prima settimana dell’apprendista', 'Chiedere a Lena se vuole farsi vedere.'),
  seconds: sampleIdea('Seconda scelta: che cosa non va', 'Mostrare ogni difetto col dito, poi il prezzo.'),
  kilnLog: sampleIdea(
    'Leggere il diario del forno',
    'Il quaderno delle ultime dieci cotture, pagina per pagina.',
  ),
  butterDish: sampleIdea('La burriera', 'Con burro vero, un po’ morbido.'),
  letterTable: sampleIdea('Lettera dalla bottega: apparecchiare'),
  cafeVisit: sampleIdea('Visita a un caffè che usa le nostre tazze', 'Chiedere il permesso per iscritto.'),
  storageLids: sampleIdea('Coperchi per i barattoli?', '', 'Chiesti sei volte questo mese. Far votare.'),
  wheelSounds: sampleIdea('Il suono di sei torni'),
  dishwasher: sampleIdea('Resiste alla lavastoviglie?', '500 cicli, il pezzo prima e dopo.'),
  saltHistory: sampleIdea(
    'Da dove viene lo smalto al sale',
    'Museo di Höhr-Grenzhausen: chiedere se si può filmare.',
  ),
  brokenPots: sampleIdea('Dove finiscono i cocci'),
  glazeNames: sampleIdea(
    'Date un nome al nuovo smalto',
    'Due nomi a scelta, il vincitore va sull’etichetta.',
  ),
};
