import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Mostra come ragioniamo, un caso vero alla volta, e trasforma chi legge in primi colloqui.',
      bio: '{brand}: processi e passaggio generazionale nelle imprese familiari. Prima misuriamo. Primo colloquio: 30 minuti, gratis. [città]',
      pinned: 'Come va un primo colloquio con noi e quando diciamo di no.',
    },
    {
      role: 'Tiene caldi clienti e interessati: un caso, un modello, due volte al mese.',
      bio: 'Due volte al mese: un caso e un modello dalle imprese familiari. Nessuna pubblicità di terzi.',
      pinned: 'I tre modelli più usati.',
    },
    {
      role: 'Si fa trovare per anni e spiega ciò che in un post non ci sta.',
      bio: 'Come si mette ordine in ordini, passaggi e decisioni. Scritto da chi c’era.',
      pinned: 'Da dove cominciare: cinque articoli, domanda per domanda.',
    },
    {
      role: 'Risponde a una domanda in tre minuti, per chi preferisce ascoltare.',
      bio: 'Una domanda da un’impresa, tre minuti, una risposta utile. Di {brand}.',
      pinned: 'Perché misuriamo due settimane prima di cambiare qualcosa.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Tre nuovi incarichi a trimestre, adatti a noi',
      socialGoal: 'I titolari chiedono un colloquio perché hanno letto un caso come il loro',
    },
    {
      businessGoal: 'Essere conosciuti in zona per passaggio generazionale e processi',
      socialGoal: 'Più persone che decidono, della zona, ci vedono con regolarità',
    },
    {
      businessGoal: 'I clienti tornano e ci consigliano',
      socialGoal: 'Clienti e lettori parlano con noi e usano ciò che condividiamo',
    },
  ],
  targets: [
    {
      why: 'Due buoni colloqui al mese riempiono l’anno. Più di sei non potremmo seguirli bene.',
      source: 'Elenco dei primi colloqui con la domanda «come siete arrivati a noi?»',
    },
    {
      why: 'Chi legge la pagina con prezzi e metodo è vicino a chiedere.',
      source: 'Statistiche del sito, visite con origine «linkedin»',
    },
    {
      why: 'Contano solo persone di imprese come quelle che seguiamo; il numero dice se ci vedono.',
      source: 'Statistiche della pagina l’ultimo giorno del mese, guardando anche i settori',
    },
    {
      why: 'La newsletter è nostra, qualunque cosa cambi domani una rete.',
      source: 'Numero di iscritti l’ultimo giorno del mese',
    },
    {
      why: 'Il commento di chi guida un’impresa ci dice più di cento «mi piace».',
      source: 'Statistiche della pagina: commenti del mese, esclusi i nostri',
    },
  ],
  pillars: [
    {
      name: 'Casi dalle imprese',
      description:
        'Che cosa abbiamo trovato, che cosa è cambiato, che cosa ha portato; senza nomi, con i numeri.',
      examples: [
        'Perché i preventivi restavano fermi undici giorni',
        'Una firma in meno, due giorni guadagnati',
        'Un progetto che abbiamo chiuso prima, e perché',
      ],
    },
    {
      name: 'Passaggio generazionale',
      description: 'Che cosa va sistemato prima che qualcuno esca: conoscenze, decisioni, famiglia.',
      examples: [
        'L’elenco da scrivere cinque anni prima',
        'Due eredi, un’impresa',
        'Che cosa sa solo il capofficina',
      ],
    },
    {
      name: 'Da portare via',
      description: 'Modelli, liste, domande: utili il giorno stesso, senza di noi.',
      examples: [
        'Una riunione in 25 minuti',
        'La lavagna dei preventivi aperti',
        'Cinque domande prima di un software',
      ],
    },
    {
      name: 'Come lavoriamo',
      description: 'Metodo, prezzi, errori, e chi non seguiamo.',
      examples: [
        'Quanto costa un giorno con noi',
        'La nostra lista prima del primo colloquio',
        'Quando diciamo di no',
      ],
    },
  ],
  posts: [
    {
      title: 'Undici giorni per un preventivo',
      text: 'Un’impresa con [numero] persone. Un preventivo impiegava in media undici giorni. Tutti dicevano: siamo in pochi.\nAbbiamo misurato due settimane. Il lavoro su un preventivo: 50 minuti. Il resto era attesa: un prezzo, una firma, giovedì.\nOggi in due possono firmare fino a [importo]. I preventivi partono in tre giorni. Nessuna assunzione.\nDa voi dove si fermano?',
      hashtags: '#ImpreseFamiliari #Processi',
      callToAction: 'Scrivi dove si fermano i preventivi da voi',
      brief: 'Non serve un’immagine; righe brevi, il numero nella prima frase.',
      alt: '',
    },
    {
      title: 'Una riunione in 25 minuti',
      text: 'Otto pagine da sfogliare: la riunione che consegniamo più spesso.\n1. Tre numeri della settimana.\n2. Che cosa avevamo promesso, ed è fatto?\n3. Una decisione, non cinque.\n4. Chi fa che cosa entro quando.\nChi non ha nulla da portare resta al lavoro.\nPrendi il modello, cambialo e dicci che cosa hai tolto.',
      hashtags: '#Riunioni #Modelli',
      callToAction: 'Salva il modello per lunedì',
      brief: 'Documento di otto pagine semplici, una frase ciascuna, l’ultima come modulo da stampare.',
      alt: 'Prima pagina di un documento: «Una riunione in 25 minuti», sotto quattro righe numerate.',
    },
    {
      title: 'Chi può decidere fino a quanto?',
      text: 'Da voi, fino a quale importo qualcuno può decidere senza il titolare?\nLo chiediamo perché è la leva più economica che conosciamo: costa un colloquio e fa risparmiare giorni.\nIl [data] mostriamo che cosa è uscito, con quello che vediamo nei nostri progetti.',
      hashtags: '#Leadership',
      callToAction: 'Vota e di’ perché',
      brief: 'Sondaggio con quattro risposte: niente, 500, 5.000, di più.',
      alt: '',
    },
    {
      title: 'Lettera: che cosa sa solo il capofficina',
      text: 'Il signor B. va in pensione fra quattordici mesi. Sa quale macchina non va oliata il lunedì, quale cliente paga tardi ma paga sempre, e perché il terzo scaffale è vuoto.\nNon è scritto da nessuna parte.\nIn questa lettera: le otto domande che facciamo in questi casi, nell’ordine in cui le persone rispondono volentieri, e una pagina da compilare.\nRispondi se ti fermi su una.',
      hashtags: '',
      callToAction: 'Rispondi a questa lettera',
      brief: 'Solo testo; il modulo in allegato, una pagina.',
      alt: '',
    },
    {
      title: 'Quando diciamo di no',
      text: 'Quattro incarichi che non accettiamo:\nridurre il personale senza parlarne con le persone,\nintrodurre un software già comprato,\n«fate in modo che lavorino più in fretta»,\ne tutto ciò per cui il titolare non ha un’ora a settimana.\nNon è una questione di principio. Li abbiamo provati tutti una volta.\nE tu, che cosa rifiuti?',
      hashtags: '#Consulenza #ImpreseFamiliari',
      callToAction: 'Racconta che cosa rifiuti',
      brief: 'Foto del foglio con i quattro punti scritti a mano, sul nostro tavolo.',
      alt: 'Un foglio con quattro righe scritte a mano su un tavolo di legno, accanto una matita.',
    },
    {
      title: 'Cinque anni sono pochi',
      text: '«C’è ancora tanto tempo.» Lo sentiamo in un colloquio su due.\nPoi contiamo all’indietro: un anno per il fisco, uno per passare i clienti, due perché qualcuno decida davvero da solo, uno perché c’è sempre un imprevisto.\nFanno cinque. Chi comincia adesso può ancora scegliere a chi.\nMezz’ora, riservata, senza impegno: [link]',
      hashtags: '#PassaggioGenerazionale #ImpresaDiFamiglia',
      callToAction: 'Fissa mezz’ora riservata',
      brief: 'Nessuna immagine; il conto è nel testo.',
      alt: '',
    },
    {
      title: 'Cinque domande prima di un software',
      text: 'Prima che qualcuno firmi per un software facciamo cinque domande:\n1. Quale numero sarà migliore fra un anno?\n2. Che cosa smetteremo di fare?\n3. Chi se ne occupa il venerdì?\n4. Come riprendiamo i nostri dati?\n5. Che cosa succede se non facciamo nulla?\nSe la terza non ha un nome, ci fermiamo lì.\nNel documento c’è una pagina per ciascuna.',
      hashtags: '#Software #ListaDiControllo',
      callToAction: 'Porta la lista al prossimo incontro',
      brief: 'Documento di sette pagine, una domanda a caratteri grandi, sotto una riga vuota.',
      alt: 'Pagina con la domanda «Quale numero sarà migliore fra un anno?» e sotto una riga vuota.',
    },
    {
      title: 'Perché prima misuriamo due settimane',
      text: 'Prima di cambiare qualcosa guardiamo per due settimane e scriviamo i tempi. Noioso? Sì.\nIn [numero] degli ultimi [numero] progetti la causa era altrove rispetto a quanto tutti pensavano, noi compresi.\nIn tre minuti: che cosa scriviamo, chi lo fa e che aspetto ha alla fine.',
      hashtags: '#Processi #Numeri',
      callToAction: 'Chiedi il foglio che usiamo',
      brief: 'Una persona alla lavagna disegna un ordine come linea con i tempi di attesa; sottotitoli.',
      alt: 'Una mano disegna un ordine come linea su una lavagna; i tratti lunghi dicono «attesa».',
    },
    {
      title: 'Quanto costa un giorno con noi',
      text: 'Ce lo chiedono in un colloquio su due, perciò sta sulla nostra pagina: due giorni su un processo costano [prezzo], viaggio compreso. In cambio avete il processo misurato, tre passi in ordine e quanto può rendere ciascuno.\nSe nella prima mezz’ora vediamo che non conviene, lo diciamo.',
      hashtags: '#Consulenza',
      callToAction: 'Leggi la pagina con prezzi e metodo',
      brief: 'Link alla pagina dei prezzi; basta la sua anteprima.',
      alt: '',
    },
    {
      title: 'Un errore nostro',
      text: 'L’anno scorso abbiamo introdotto una lavagna dei preventivi aperti, e dopo un mese nessuno la guardava.\nL’errore era nostro: stava in ufficio. I preventivi nascono nel furgone.\nAdesso è un elenco sul telefono, quattro righe. Si usa da [mese].\nDa voi quale buona idea stava nel posto sbagliato?',
      hashtags: '#ImparareDagliErrori',
      callToAction: 'Racconta la tua',
      brief: 'Nessuna immagine; onesto e breve.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Prova ferie',
    message: 'Due settimane via senza telefono: che cosa andrebbe sistemato? Una lista e un colloquio.',
  },
  hashtagGroups: [
    {
      name: 'Casi e passaggio',
      tags: ['#ImpreseFamiliari', '#Processi', '#PassaggioGenerazionale', '#ImpresaDiFamiglia'],
    },
    { name: 'Attrezzi e metodo', tags: ['#Modelli', '#ListaDiControllo', '#Riunioni', '#Consulenza'] },
  ],
} as const satisfies ContentWords;
