import type { StarterWords } from '../content.ts';

export const words = {
  business:
    'Uno studio di consulenza di tre persone per imprese a conduzione familiare: processi, passaggio generazionale, crescita senza caos',
  brand: {
    mission: 'Aiutare le imprese familiari a lavorare in modo che il titolare possa mancare due settimane.',
    promise:
      'Dopo il primo colloquio sai che cosa faremmo, quanto costa e quando ti diremmo di lasciar perdere.',
    audiencePromise:
      'Chi ci legge porta in azienda un passo utile ogni settimana, anche senza affidarci un incarico.',
    values: [
      'Dire che cosa non funzionerà',
      'Decidere con i numeri dell’azienda',
      'Il risultato è del cliente',
      'Riservato vuol dire riservato',
    ],
    voice: [
      {
        trait: 'Concreta',
        example: 'Tre preventivi sono fermi da più di dieci giorni. Partiamo da lì.',
        avoid: 'Attiviamo sinergie lungo la catena del valore.',
      },
      {
        trait: 'Alla pari',
        example: 'I clienti li conoscete voi. Noi mettiamo ordine in ciò che segue l’ordine.',
        avoid: 'Da esperti raccomandiamo una trasformazione radicale.',
      },
      {
        trait: 'Sobria',
        example: 'Ha fatto risparmiare due ore a settimana, non dieci.',
        avoid: 'Con questo trucco raddoppi l’utile.',
      },
    ],
    wordsUsed: ['ordine', 'passaggio di consegne', 'prossimo passo', 'numero'],
    wordsAvoided: ['disruptive', 'game changer', 'best practice', 'a 360 gradi'],
    visualNotes:
      'Tavoli, lavagne e officine veri, con il consenso del cliente, disegni a mano, pagine semplici. Niente strette di mano, niente grattacieli, nessuno che indica un grafico.',
    claimsToProve: [
      '«[ore] risparmiate a settimana»: misurate prima e dopo, con il consenso scritto del cliente',
      '«[numero] imprese seguite»: elenco dei progetti conclusi',
      'Certificazioni e iscrizioni: valide il giorno del post',
    ],
    keyMessages: [
      'Prima misuriamo che cosa succede, poi cambiamo una cosa.',
      'Un buon processo è quello che nessuno deve più spiegare.',
    ],
  },
  offerings: [
    {
      name: 'Due giorni su un processo',
      kind: 'service',
      message: 'Dall’ordine alla fattura: dove si ferma, quanto costa e i tre passi che rendono per primi.',
    },
    {
      name: 'Passaggio alla nuova generazione',
      kind: 'service',
      message: 'Chi sa che cosa, chi decide che cosa, entro quando: scritto finché ci sono ancora tutti.',
    },
    {
      name: 'Un giorno al mese accanto al titolare',
      kind: 'service',
      message:
        'Numeri, decisioni, questioni aperte, e qualcuno che chiede che fine hanno fatto quelle del mese prima.',
    },
  ],
  audiences: [
    {
      name: 'Il titolare che firma tutto',
      summary: 'Guida da quindici a sessanta persone ed è il collo di bottiglia senza volerlo',
      place: 'Entro due ore di viaggio; artigianato, produzione, servizi',
      job: 'Titolare o socio amministratore',
      household: 'Famiglia, in parte in azienda',
      activeTimes: 'Prima delle 8 e la domenica sera',
      needs: [
        'Sapere da dove cominciare',
        'Un prezzo e una data di fine',
        'Nessuno che faccia la lezione ai suoi',
      ],
      pains: ['Le ferie con il telefono in mano', 'Consulenti che hanno lasciato un faldone'],
      beliefNow: 'I consulenti costano e conoscono il nostro mestiere meno di noi.',
      beliefWished: 'Prima misurano, cambiano poco, e regge quando se ne vanno.',
      sources: ['Chiedere agli ultimi dieci clienti che cosa stavano per fare al posto di chiamarci'],
      accessibilityNeeds: 'Documenti con testo vero, caratteri grandi, leggibili sul telefono',
    },
    {
      name: 'Il braccio destro',
      summary: 'Manda avanti ufficio o reparto e deve far funzionare i cambiamenti',
      place: 'Le stesse imprese',
      job: 'Responsabile operativo, office manager, procuratore',
      household: 'Spesso famiglia giovane, poco tempo libero',
      activeTimes: 'Pausa pranzo e fra due riunioni',
      needs: ['Modelli da usare domani', 'Argomenti per il capo', 'Vedere come hanno fatto altri'],
      pains: ['Software nuovi senza tempo per impararli', 'Riunioni senza una decisione'],
      beliefNow: 'Anche il prossimo progetto ricadrà su di me.',
      beliefWished: 'Con loro il lavoro è diviso prima di cominciare.',
      sources: ['Chiedere a ogni incontro quale modello si usa ancora un mese dopo'],
      accessibilityNeeds: 'Sottotitoli nei video, liste di controllo come testo da copiare',
    },
    {
      name: 'Cinque anni al passaggio',
      summary: 'Vuole smettere in ordine e non l’ha ancora detto ad alta voce',
      place: 'La zona, imprese di seconda generazione',
      job: 'Titolare, socia, a volte il commercialista di famiglia',
      household: 'Figli adulti, uno forse interessato',
      activeTimes: 'Nel fine settimana, con calma, più nella newsletter che in un feed',
      needs: [
        'Riservatezza',
        'Un piano di anni, non di settimane',
        'Uno sguardo esterno sul valore dell’impresa',
      ],
      pains: ['Discorsi che finiscono in lite', 'Conoscenze che stanno in una testa sola'],
      beliefNow: 'C’è ancora tanto tempo.',
      beliefWished: 'Chi comincia adesso può ancora scegliere.',
      sources: ['Chiedere a due commercialisti della zona quando arrivano da loro questi clienti'],
      accessibilityNeeds: 'Caratteri grandi, pagina tranquilla, un numero di telefono accanto a ogni modulo',
    },
  ],
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
  competitors: [
    {
      name: 'Il consulente singolo con un profilo personale forte',
      market: 'mercato di casa',
      style: 'Ogni giorno un’opinione in righe brevi, con una sua foto',
      strengths: ['Resta in mente', 'Risponde a ogni commento'],
      weaknesses: ['Pochi casi con numeri', 'Nessuna seconda voce quando è malato'],
      gaps: ['Nessuno mostra un progetto andato male'],
    },
    {
      name: 'Un piccolo studio all’estero con una newsletter molto letta',
      market: 'esempio dall’estero',
      style: 'Un caso a settimana, asciutto, con un disegno',
      strengths: ['Un tema per lettera', 'I lettori mandano i loro casi'],
      weaknesses: ['Quasi nessun legame con un territorio', 'Tace sui prezzi'],
      gaps: ['Modelli che si possono modificare'],
    },
  ],
  techniques: [
    {
      title: 'Casi dei lettori',
      description: 'Una volta al mese si risponde a fondo alla domanda di un lettore, senza nomi.',
      adaptation:
        'Ogni mese una domanda dai nostri primi colloqui, con il permesso, come testo con un disegno',
      hypothesis: 'Se i lettori vedono le loro domande, ne fanno di più.',
      measure: 'Domande ricevute al mese',
    },
    {
      title: 'Il prezzo in pubblico',
      description: 'Il prezzo dell’offerta d’ingresso sta nel post e sulla pagina.',
      adaptation: 'Quattro settimane con il prezzo nel post, quattro senza',
      hypothesis: 'Con il prezzo in vista i primi colloqui sono meno, ma più adatti.',
      measure: 'Primi colloqui e quanti sono diventati incarichi',
    },
  ],
  scenarios: [
    {
      name: 'Un ex cliente ci critica in pubblico',
      holding:
        'Abbiamo letto la critica e la prendiamo sul serio. Poiché i progetti sono riservati, qui non ne parliamo. Oggi abbiamo chiamato il cliente; entro le [ora] diremo ciò che si può dire.',
    },
    {
      name: 'È uscito qualcosa di riservato',
      holding:
        'Informazioni di un cliente sono arrivate a persone a cui non erano destinate. Abbiamo avvisato il cliente, chiuso la via e stiamo verificando con lui che cosa ne segue. Sul contenuto non diciamo nulla. Prossimo aggiornamento: [ora].',
    },
    {
      name: 'Un numero in un post era sbagliato',
      holding:
        'Nel nostro post del [data] un numero era sbagliato: è [numero], non [numero]. Abbiamo corretto il post e segnalato la correzione. Grazie a chi ce l’ha fatto notare.',
    },
    {
      name: 'Si dice che il nostro consiglio abbia portato a licenziamenti',
      holding:
        'Si dice che i licenziamenti presso [luogo] dipendano da un nostro consiglio. Stiamo verificando che cosa abbiamo raccomandato e che cosa è stato deciso senza di noi. Entro le [ora] diremo qui ciò che sappiamo e possiamo dire.',
    },
  ],
  decisions: {
    fit: {
      will: 'tenere due ore fisse, martedì e giovedì, per scrivere e rispondere.',
      willNot: 'far scrivere i casi a qualcuno di esterno senza controllarli.',
    },
    brand: {
      will: 'mostrare in ogni post un numero o un modello.',
      willNot: 'nominare un cliente senza consenso scritto.',
    },
    audiences: {
      will: 'scrivere per titolari e bracci destri di imprese da quindici a sessanta persone.',
      willNot: 'scrivere per altri consulenti.',
    },
    competitors: {
      will: 'leggere altri due una volta al mese e provare una tecnica a trimestre.',
      willNot: 'commentare i progetti degli altri.',
    },
    channels: {
      will: 'mettere la maggior parte delle ore nel primo canale e nella lettera.',
      willNot: 'stare in reti dove nessuno guida un’impresa.',
    },
    goals: {
      will: 'chiedere in ogni primo colloquio come sono arrivati a noi.',
      willNot: 'contare i «mi piace» come successo.',
    },
    content: {
      will: 'pubblicare un caso a settimana, controllato da chi c’era.',
      willNot: 'commentare le notizie del giorno.',
    },
    tools: {
      will: 'tenere casi, consensi e numeri in una cartella nostra.',
      willNot: 'mettere dati dei clienti in strumenti di cui non sappiamo dove li conservano.',
    },
    crisis: {
      will: 'prima telefonare e poi scrivere, entro due ore.',
      willNot: 'discutere di un progetto nei commenti, nemmeno per difenderci.',
    },
  },
  avoid: {
    fit: 'Assumere qualcuno per pubblicare prima che qualcuno abbia un’ora a settimana per raccontare che cosa succede nelle imprese.',
    brand: 'Parole che usa ogni studio. «Su misura e a 360 gradi» non dice niente.',
    audiences: 'Scrivere per i colleghi, perché sono i primi ad applaudire.',
    competitors: 'Copiare il tono di un consulente famoso. Si sente.',
    channels: 'Cinque canali e un podcast. Due in cui qualcuno risponde rendono di più.',
    goals: 'I follower come obiettivo. Tre colloqui con le imprese giuste valgono di più.',
    content: 'Massime generali. Un caso con un numero si legge fino in fondo.',
    tools: 'Uno strumento per ogni idea. Una tabella e un calendario condiviso bastano il primo anno.',
    crisis: 'Voler avere ragione in pubblico. La riservatezza pesa più dell’ultima parola.',
  },
} as const satisfies StarterWords;
