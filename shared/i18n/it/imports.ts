import type { Translated } from '../catalog.ts';
import type { imports as english } from '../en/imports.ts';
import { metric } from './metric.ts';

export const imports = {
  title: { calendar: 'Importa un calendario editoriale', metrics: 'Importa dati', any: 'Importa un file' },
  intro: {
    calendar: 'Le righe di un foglio diventano post. Vedi tutto prima che qualcosa cambi.',
    metrics: 'Giorni e numeri di un foglio diventano rilevazioni. Vedi tutto prima che qualcosa cambi.',
  },

  file: {
    choose: 'Scegli un file',
    chooseAnother: 'Scegli un altro file',
    drop: 'oppure trascinalo qui',
    limits: 'CSV, TSV, XLSX, ICS, JSON di Trello o ZIP di Notion, fino a 25 MB e 100.000 righe',
    reading: 'Lettura di {name}…',
  },
  mapping: {
    title: 'Colonne',
    intro:
      'Indica che cosa contiene ogni colonna. Ciò che non ha un campo proprio resta nelle note private del post.',
    introMetrics: 'Indica che cosa conta ogni colonna. Le colonne senza campo vengono tralasciate.',
    column: 'Colonna',

    field: 'Diventa',
    unnamed: 'Colonna {number}',
    keepInNotes: 'Conserva nelle note',
    notUsed: 'Tralascia',

    language: 'Lingua dei testi',
    dateOrder: 'Come va letto 03/04?',
    dayFirst: '3 aprile: prima il giorno',
    monthFirst: '4 marzo: prima il mese',
    dateOrderMissing: 'Prima di importare, indica come leggere le date: il file si presta a due letture.',
  },
  field: {
    date: 'Giorno',
    time: 'Ora',
    channel: 'Canale',
    format: 'Formato',
    pillar: 'Tema portante',
    campaign: 'Campagna',
    title: 'Titolo',
    text: 'Testo',
    hashtags: 'Hashtag',
    visualBrief: 'Immagine o video necessari',
    callToAction: 'Invito all’azione',
    link: 'Link',
    firstComment: 'Primo commento',
    status: 'Stato',
    audience: 'Pubblico',
    objective: 'Obiettivo',
    owner: 'Responsabile',
    language: 'Lingua',
    notes: 'Note private',
    ignore: 'Tralascia',
    headline: 'Titolo sulla rete',
    media: 'File',
    altText: 'Testo alternativo',
    list: 'Stato o canale',
    labels: 'Etichette',
    effort: 'Impegno in ore',
    timeZone: 'Fuso orario',
    key: 'Identificativo',
    periodStart: 'Primo giorno del periodo',
    metric: 'Nome della metrica',
    value: 'Valore',
    lostFollowers: 'Follower persi',
    // The vocabulary of metrics: the same names as everywhere else.
    followers: metric.followers.name,
    subscribers: metric.subscribers.name,
    newFollowers: metric.newFollowers.name,
    reach: metric.reach.name,
    impressions: metric.impressions.name,
    views: metric.views.name,
    likes: metric.likes.name,
    comments: metric.comments.name,
    reposts: metric.reposts.name,
    saves: metric.saves.name,
    engagements: metric.engagements.name,
    linkClicks: metric.linkClicks.name,
    visitsFromSocial: metric.visitsFromSocial.name,
    ordersFromSocial: metric.ordersFromSocial.name,
    leadsFromSocial: metric.leadsFromSocial.name,
    revenueFromSocial: metric.revenueFromSocial.name,
    mentions: metric.mentions.name,
    engagementRateByReach: metric.engagementRateByReach.name,
    engagementRateByFollowers: metric.engagementRateByFollowers.name,
    engagementRateByImpressions: metric.engagementRateByImpressions.name,
    clickThroughRate: metric.clickThroughRate.name,
    conversionRate: metric.conversionRate.name,
    videoCompletionRate: metric.videoCompletionRate.name,
    shareOfVoice: metric.shareOfVoice.name,
    netSentiment: metric.netSentiment.name,
    responseRate: metric.responseRate.name,
    firstResponseTime: metric.firstResponseTime.name,
    postsPublished: metric.postsPublished.name,
    custom: metric.custom.name,
  },
  source: {
    title: 'Da dove viene',
    table: 'Tabella',
    own: 'Tabella di Planwright',
    hootsuite: 'File in blocco di Hootsuite',
    buffer: 'File in blocco di Buffer',
    metricool: 'Piano di Metricool',
    trello: 'Bacheca di Trello',
    notion: 'Esportazione di Notion',
    icalendar: 'File di calendario (ICS)',
    sheets: 'Fogli',
    sheet: '{name} ({count, plural, one {# riga} other {# righe}})',
    headerRow: 'Riga con le intestazioni',
    headerRowOption: 'Riga {line}: {text}',
    noHeader: 'Nessuna intestazione',
    channel: 'Canale dei post che non ne indicano uno',
    noChannel: 'Nessun canale',
    archived:
      '{count, plural, one {Importa anche # elemento archiviato} other {Importa anche # elementi archiviati}}',
    remembered: 'Le colonne vengono lette come in «{name}», che hai impostato in precedenza.',
    rememberedNoName: 'Le colonne vengono lette come le hai impostate in precedenza.',
    willRemember:
      'Queste colonne vengono ricordate: il prossimo file con le stesse intestazioni sarà letto subito così.',
    readAgain: 'Riconosci di nuovo le colonne',
  },
  counts: {
    new: '{count, plural, one {# nuovo} other {# nuovi}}',
    changed: '{count, plural, one {# modificato} other {# modificati}}',
    same: '{count, plural, one {# già presente} other {# già presenti}}',
    skipped: '{count, plural, one {# riga tralasciata} other {# righe tralasciate}}',
    alsoNew: 'Si aggiungono anche: {list}.',
    channels: '{count, plural, one {# canale} other {# canali}}',
    pillars: '{count, plural, one {# tema portante} other {# temi portanti}}',
    campaigns: '{count, plural, one {# campagna} other {# campagne}}',
    moments: '{count, plural, one {# ricorrenza} other {# ricorrenze}}',
  },
  outcome: { new: 'Nuovo', changed: 'Modificato', same: 'Già presente', skipped: 'Tralasciato' },
  preview: {
    sheet: 'Foglio',
    title: 'Anteprima',
    shown: 'Le prime {shown} righe su {total}',
    line: 'Riga',
    outcome: 'Esito',
    empty: 'Con queste colonne non si è potuta leggere nessuna riga.',
  },
  problems: {
    lineOfSheet: '{sheet}, riga {line}',
    title: 'Da controllare',
    none: 'Tutte le righe sono state comprese.',
    line: 'Riga {line}',
    skipped: 'Tralasciata',
    kept: 'Importata',
    save: 'Salva l’elenco',
  },
  accept: {
    posts: 'Importa {count, plural, one {# post} other {# post}}',
    moments: 'Importa {count, plural, one {# ricorrenza} other {# ricorrenze}}',
    figures: 'Importa {count, plural, one {# dato} other {# dati}}',
    nothing: 'Niente da importare',
    nothingNote: 'Tutto il contenuto di questo file è già nel piano.',
  },
  done: {
    posts: '{count, plural, one {# post importato.} other {# post importati.}}',
    moments: '{count, plural, one {# ricorrenza importata.} other {# ricorrenze importate.}}',
    figures: '{count, plural, one {# dato importato.} other {# dati importati.}}',
  },
  undo: {
    calendar: 'Importazione di {count, plural, one {# post} other {# post}}',
    moments: 'Importazione di {count, plural, one {# ricorrenza} other {# ricorrenze}}',
    metrics: 'Importazione di {count, plural, one {# dato} other {# dati}}',
    rememberImport: 'Ricorda le colonne di un’importazione',
    changeProfile: 'Modifica un’importazione memorizzata',
    removeProfile: 'Dimentica un’importazione memorizzata',
  },
  problem: {
    requoted:
      'Ogni riga di questo file è racchiusa tra virgolette come se fosse una sola cella. Le virgolette sono state tolte.',
    archivedLeftOut:
      '{count, plural, one {# elemento è archiviato e resta fuori.} other {# elementi sono archiviati e restano fuori.}} Puoi importarli comunque.',
    brokenLine:
      'Questa riga del file di calendario non è comprensibile. Il resto dell’evento viene importato.',
    eventUnended: 'A metà di questo evento il file finisce o ne comincia un altro. Viene tralasciato.',
    ruleNotUnderstood:
      'L’evento si ripete con una regola che qui non si può leggere: «{value}». Viene importato solo il suo primo giorno.',
    cardUnreadable: 'Questa card della bacheca non si può leggere. Viene tralasciata.',
    tooManyDays:
      'L’evento si ripete in questo piano più volte di quante se ne possano prendere: entrano solo i suoi primi {count} giorni.',
    notInPlan: 'L’evento non ha giorni nel periodo di questo piano. Viene tralasciato.',
    zoneUnknown: '«{value}» non è un fuso orario noto. L’ora viene letta sull’orologio di questo piano.',
    unreadableEffort: '«{value}» non è un numero di ore. Resta nelle note.',
    encodingGuessed:
      'Il file non dice come sono codificate le lettere. Se gli accenti sono sbagliati, salvalo come «CSV UTF-8».',
    lettersPutRight:
      'Un altro programma ha letto male le lettere di questo file, per esempio «Ã¹» al posto di «ù». Sono state corrette.',
    nulRemoved: 'Il file contiene caratteri invisibili che non sono testo. Sono stati tolti.',
    unterminatedQuote:
      'Qui si apre una virgoletta che non si chiude mai. È stata letta come un carattere qualsiasi.',
    cellTooLong: 'Una cella ha più di {limit, number} caratteri. Il resto è stato tagliato.',
    otherSheets: 'Letti: {sheet}. Tralasciati: {others}.',
    moreProblems:
      '{count, plural, one {Un’altra osservazione non è elencata.} other {Altre # osservazioni non sono elencate.}}',
    noDateColumn:
      'Nessuna colonna contiene giorni. Scegli quella giusta, altrimenti i post arrivano come idee senza giorno.',
    ambiguousDates:
      'Date come 03/04 si possono leggere in due modi. Per ora {order, select, monthFirst {viene prima il mese} other {viene prima il giorno}}: controlla qui sopra.',
    unreadableDate: '«{value}» non è una data. La riga viene tralasciata.',
    noDate: 'Questa riga non ha un giorno. Arriva come idea senza giorno.',
    yearGuessed: '«{value}» non indica l’anno. È stato preso il {year}.',
    unreadableTime: '«{value}» non è un’ora. Resta nelle note.',
    onlyNotes: 'Questa riga contiene solo un’annotazione e nessun post: «{value}»',
    linkNotUsable: '«{value}» non è un indirizzo web. Resta nelle note.',
    unknownStatus:
      '«{value}» non è uno stato conosciuto. Il post arriva come idea e la parola resta nelle note.',
    channelUnclear: '«{value}» corrisponde a più canali. È stato preso il primo.',
    rowDiffersFromEdited:
      '«{title}» è stato modificato qui dopo un’importazione precedente. Resta la tua versione.',
    editedPostReplaced:
      '«{title}» è stato modificato qui, ma è cambiata anche la riga del file. La versione del file sostituisce la tua; con Annulla la recuperi.',
    figuresWithoutDay: 'Scegli la colonna con i giorni: i dati senza giorno non si possono importare.',
    noMetricColumn: 'Nessuna colonna conta qualcosa di conosciuto. Scegline almeno una.',
    unreadableNumber: '«{value}» sotto «{column}» non è un numero semplice. Viene tralasciato.',
    ambiguousNumbers:
      'I numeri sotto «{column}» si possono leggere in due modi, come 1.234. La colonna viene tralasciata.',
    unknownMetric: '«{value}» non è una metrica conosciuta. La riga viene tralasciata.',
    duplicateFigure:
      'Un dato per questo giorno e questo canale c’è già più in alto. Questo viene tralasciato.',
    handFigureKept: 'Per il {date} c’è un dato inserito a mano. Resta quello.',
    readAsFraction: 'I valori sotto «{column}» sono frazioni di uno. Sono stati convertiti in percentuali.',
    yearsGuessed: 'Le date non indicano l’anno. Sono state lette come {from} – {to}.',
    grossFollowers:
      'Il file conta solo i nuovi follower e non quelli persi. Il dato è più alto della crescita netta.',
    followersAreNew:
      'In questo tipo di file «{column}» conta i nuovi follower di ogni giorno, non tutti i follower.',
    ownCellUnread: '«{value}» non si è potuto leggere. Resta ciò che c’era prima.',
    ownDayUnread: '«{value}» non è un giorno. Resta il giorno di prima.',
    ownRowDamaged: 'In questa riga manca ciò che serve a Planwright per leggerla. Viene tralasciata.',
    ownApprovalOpen:
      'Questo post era approvato. Un file non può provare da chi: serve di nuovo l’approvazione.',
    ownTextStays:
      'Il testo di «{title}» è cambiato in questo file. Il file tiene insieme i testi di tutti i canali: nel piano resta quello di prima, modificalo nel post.',
    momentStays:
      '«{title}» è cambiato in questo file. Le ricorrenze restano come sono nel piano: modificale nel suo calendario.',
    ownRowsDiffer: '«{value}» è diverso da un’altra riga dello stesso post. Vale la prima riga.',
  },
  fileKind: {
    picture:
      'Questo file è un’immagine, qualunque cosa dica il nome. Scegli una tabella in formato CSV o XLSX.',
    video:
      'Questo file è un video o un audio, qualunque cosa dica il nome. Scegli una tabella in formato CSV o XLSX.',
    pdf: 'Questo file è un PDF. Chiedi la tabella da cui è nato, in formato CSV o XLSX.',
    archive:
      'Questo archivio non contiene né una tabella né una cartella di lavoro. Estrailo e scegli il file che ti serve.',
    oldSpreadsheet: 'Questo è un file Excel di vecchio tipo. Aprilo e salvalo come XLSX o CSV.',
    webPage:
      'Questo file è una pagina web, qualunque cosa dica il nome. Scegli una tabella in formato CSV o XLSX.',
    document:
      'Questo file è un documento di testo. Copia la tabella in un foglio di calcolo e salvalo come CSV o XLSX.',
    json: 'Questo è un file di dati per programmi e non l’esportazione di una bacheca di Trello. Scegli una tabella in formato CSV o XLSX.',
    calendarFile:
      'Questo è un file di calendario con appuntamenti. Scegli una tabella in formato CSV o XLSX.',
    planwright:
      'Questo è uno spazio di lavoro di Planwright. Aprilo dall’elenco degli spazi di lavoro invece di importarlo.',
    backup:
      'Questa è una copia di sicurezza di Planwright. Ripristinala dall’elenco degli spazi di lavoro invece di importarla.',
    binary: 'Questo file non contiene testo. Scegli una tabella in formato CSV o XLSX.',
    noKnownColumns:
      'Nessuna riga somiglia alle intestazioni di un calendario o di una tabella di dati. Controlla che la tabella sia nel primo foglio e abbia una colonna con i giorni.',
    postLevel:
      'Ogni riga di questo file è un singolo post con i suoi risultati. Planwright legge i dati per giorno: esporta la panoramica giornaliera.',
    severalRowsPerDay:
      'Questo file ha più righe per lo stesso giorno. Planwright legge una riga al giorno: esporta i totali giornalieri.',
    severalBlocks: 'Questo file contiene più tabelle una sotto l’altra. Salva ciascuna in un file a sé.',
    noDays: 'Questi dati non dicono in quale giorno sono stati rilevati. Esportali per giorno.',
  },
  tooLarge: {
    bytes: 'Il file supera i 25 MB.',
    rows: 'La tabella ha più di 100.000 righe.',
    columns: 'La tabella ha più colonne di quante Planwright ne legga.',
    cells: 'Il foglio ha più di dieci milioni di celle.',
    entries: 'La cartella di lavoro è fatta di troppe parti per essere sicura.',
    unpacked: 'Una volta estratta, la cartella di lavoro supererebbe i 200 MB.',
    ratio: 'Una volta estratta, la cartella di lavoro è molto più grande di quanto sia plausibile.',
  },
  damaged: {
    json: 'Il file comincia come un file di dati ma non si può leggere. Esportalo di nuovo.',
    archive: 'La cartella di lavoro è incompleta. Salvala di nuovo o fattela inviare ancora.',
    entryName: 'La cartella di lavoro indica parti al di fuori di sé. Non aprirla e verifica da dove viene.',
    workbook:
      'La cartella di lavoro non si può leggere. Aprila nel tuo foglio di calcolo e salvala di nuovo.',
  },
  panel: {
    title: 'Importazioni memorizzate',
    intro:
      'Quando cambi le colonne di un’importazione, Planwright le ricorda. Il prossimo file con le stesse intestazioni viene letto allo stesso modo.',
    empty: 'Non c’è ancora nulla di memorizzato',
    emptyWhy: 'Importa un file e indica che cosa contengono le sue colonne: comparirà qui.',
    unnamed: 'Colonne senza nome',
    column: 'Intestazione {number}',
    remove: 'Dimentica',
    removed: 'L’importazione memorizzata «{name}» è stata dimenticata.',
    kind: {
      calendar: 'Calendario dei contenuti',
      metrics: 'Dati',
    },
    noOrder: 'Non serve',
  },
  paste: {
    title: 'Incolla righe',
    intro:
      'Copia le righe da un foglio di calcolo e incollale qui. Una prima riga con le intestazioni aiuta, ma non serve.',
    label: 'Righe da un foglio di calcolo',
    placeholder: 'Giorno, ora, canale e titolo, separati da tabulazioni',
    read: 'Leggi le righe',
    source: 'Righe incollate',
    nothing: 'Incolla prima almeno una riga.',
    back: 'Modifica le righe',
  },
  profile: {
    field: {
      name: 'Nome',
      kind: 'Per',
      header: 'Intestazioni',
      headerRow: 'Riga di intestazione',
      columns: 'Colonne',
      dateOrder: 'Ordine di giorno e mese',
      language: 'Lingua dei testi',
    },
  },
} satisfies Translated<typeof english>;
