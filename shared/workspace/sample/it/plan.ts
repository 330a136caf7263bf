import type { SamplePlan } from '../content.ts';

export const plan: SamplePlan = {
  description:
    'Una bottega di ceramica a conduzione familiare, con un forno a sale a legna, un negozio online proprio e due mercati all’anno. Sei persone, un’infornata al mese.',
  profileNotes:
    'Eva legge tutto il lunedì mattina. Chiamarla prima delle dieci o niente: il forno viene prima.',
  brand: {
    mission: 'Fare stoviglie che si usano ogni giorno e che dopo dieci anni sono più belle di prima.',
    promise: 'Ogni pezzo è tornito da una sola persona, cotto al sale e sostituito se cede durante l’uso.',
    audiencePromise:
      'Chi ci segue vede come nasce davvero un pezzo, anche quelli che si crepano, e riceve risposta in giornata.',
    values: [
      'Prima l’uso, poi la vetrina',
      'Mostrare il lavoro',
      'Dire che cosa è andato storto',
      'Pochi pezzi, fatti bene',
    ],
    voice: [
      {
        trait: 'Semplice',
        example: 'Due ciotole sono venute quasi nere. A noi piacciono.',
        avoid: 'Scopri la magia delle nostre ceramiche uniche!',
      },
      {
        trait: 'Vicina al lavoro',
        example: 'A 1280 gradi il sale entra nel forno, in sacchetti di carta, dallo spioncino.',
        avoid: 'Fatto con amore e passione.',
      },
      {
        trait: 'Sincera sugli errori',
        example: 'Il manico si è staccato durante il viaggio. Una tazza nuova è già partita.',
        avoid: 'Le piccole imperfezioni ne fanno il fascino.',
      },
    ],
    wordsUsed: ['infornata', 'smalto al sale', 'tornito', 'seconda scelta', 'in uso'],
    wordsAvoided: ['unico', 'must have', 'magia', 'esclusivo', 'contenuto'],
    visualNotes:
      'Luce naturale di lato, argilla bagnata, mani al lavoro, nessun oggetto che non sia nostro. Su Pinterest il prezzo sta nell’immagine. Mai il fondo bianco da studio.',
    claimsToProve: [
      'Senza piombo e cadmio: rapporto di laboratorio, uno per smalto',
      'Adatto alla lavastoviglie: 500 cicli, prova nostra',
      'Argilla del Westerwald: bolle di consegna',
    ],
    keyMessages: [
      'Cotto al sale: non ci sono due pezzi uguali, e tutti sono fatti per ogni giorno.',
      'Quello che si rompe con l’uso lo sostituiamo. Senza foto e senza moduli.',
    ],
    notes: 'Jonas preferisce non parlare del costo del forno. Non citarlo finché Eva non decide.',
  },
  offerings: {
    saltGlaze: {
      name: 'Stoviglie con smalto al sale',
      message:
        'Ciotole, piatti e tazze dal forno a sale. La superficie a buccia d’arancia la fa il fuoco, non il pennello.',
    },
    moos: {
      name: 'La serie Moos',
      message:
        'Il nostro smalto verde, controllato in laboratorio lotto per lotto. Per alimenti, forno e lavastoviglie.',
    },
    courses: {
      name: 'Corso di tornio nel fine settimana',
      message: 'Sei persone, sei torni, due giorni. A casa si porta quello che resta in piedi.',
    },
    cafeware: {
      name: 'Stoviglie per caffè e bar',
      message: 'Da 40 pezzi, impilabili, ogni pezzo riordinabile per cinque anni.',
    },
  },
  audiences: {
    home: {
      name: 'Anna arreda con calma',
      summary: 'Compra poche cose e le tiene. Vuole sapere chi ha fatto la ciotola in cui mangia.',
      place: 'Città del Nord e del Centro Italia',
      job: 'Insegnante, infermiera, ufficio; lavora a tempo pieno',
      household: 'Con il partner, con o senza figli',
      activeTimes: 'La sera dalle otto, la domenica mattina',
      beliefNow: 'L’artigianato è bello, ma troppo delicato per tutti i giorni.',
      beliefWished: 'Queste ciotole le uso ogni mattina, e se una si rompe ne trovo un’altra.',
      accessibilityNeeds: 'Guarda spesso senza audio: sottotitoli in ogni video.',
      needs: [
        'Stoviglie che reggono l’uso quotidiano',
        'Sapere da dove vengono le cose',
        'Comprare un pezzo alla volta',
      ],
      pains: ['Serie esaurite dopo una stagione', 'Negozi che non rispondono', 'Foto diverse dall’oggetto'],
      sources: ['Sondaggio nella newsletter, 212 risposte', 'Domande ricevute, ultime dodici settimane'],
      notes: 'Ispirata ad Anna B., che ordina due volte l’anno. Non usare il suo nome nell’esportazione.',
    },
    craft: {
      name: 'Tommaso è al tornio il giovedì',
      summary: 'Frequenta corsi serali, legge ricette di smalti, gira i nostri video al suo gruppo.',
      place: 'Italia, Svizzera, Regno Unito',
      job: 'Di tutto, ma non il ceramista; tornisce la sera',
      household: 'Da solo o in un appartamento condiviso',
      activeTimes: 'Pausa pranzo, tarda sera',
      beliefNow: 'Lo smalto al sale è roba d’altri tempi.',
      beliefWished: 'Se si parla di sale, chiedo a Lindenhof.',
      accessibilityNeeds: 'Legge anche in inglese; gli servono i termini tecnici in entrambe le lingue.',
      needs: ['Video che mostrano il gesto intero', 'Ricette e temperature', 'Gli errori, spiegati'],
      pains: ['Clip che finiscono prima del punto difficile', 'Segreti tenuti senza motivo'],
      sources: ['Commenti su TikTok e YouTube', 'Chiacchiere alla giornata di porte aperte'],
      notes: '',
    },
    cafe: {
      name: 'Sofia apre il secondo caffè',
      summary: 'Le servono 60 tazze impilabili, robuste e riordinabili. Decide in una settimana.',
      place: 'Bolzano, Trento, Verona',
      job: 'Gestisce un caffè con quattro persone',
      household: 'Qui non conta',
      activeTimes: 'Martedì e mercoledì pomeriggio',
      beliefNow: 'I ceramisti non rispettano le consegne.',
      beliefWished: 'Lindenhof consegna il giorno stabilito e fra tre anni avrà ancora la mia tazza.',
      accessibilityNeeds: '',
      needs: ['Un listino con le date', 'Campioni entro una settimana', 'Pezzi da riordinare'],
      pains: ['Bordi sbeccati', 'Fornitori che a dicembre spariscono'],
      sources: ['Quattro interviste', 'Richieste dell’ultimo anno'],
      notes:
        'Nessun traguardo serve ancora questo pubblico. Parlarne con Eva: ha senso prima del secondo forno?',
    },
  },
  channels: {
    instagram: {
      role: 'Mostrare il lavoro e la tavola; il posto delle domande',
      accessNote: 'Mira ed Eva; codici di recupero nella cassaforte dell’ufficio',
      bio: 'Stoviglie dal forno a sale. Tornite, cotte e imballate da sei persone.',
      pinned: 'Apertura del forno, che cosa vuol dire senza piombo, come ordinare',
      audience: 'Donne dai 30 ai 45 anni, due terzi in città; una su cinque ordina',
      topContent: 'Aperture del forno e mani al tornio',
      strengths: ['La stessa luce in ogni foto', 'Risposte in giornata'],
      weaknesses: [
        'I reel sono scesi da quattro a uno a settimana',
        'Il link porta alla pagina iniziale, non a ciò che si vede',
      ],
      notes: '',
    },
    pinterest: {
      role: 'Farsi trovare da chi cerca una ciotola, con il prezzo nell’immagine',
      accessNote: 'Mira; account aziendale della bottega',
      bio: 'Ciotole, piatti e tazze con smalto al sale, per tutti i giorni.',
      pinned: 'Bacheca «Apparecchiare»',
      audience: 'Chi arreda casa; metà dall’estero',
      topContent: 'Pin con il prezzo nell’immagine',
      strengths: ['I pin dell’anno scorso portano ancora visite'],
      weaknesses: ['Bacheche senza descrizione'],
      notes: '',
    },
    tiktok: {
      role: 'Un solo gesto in meno di un minuto, con i suoni della bottega',
      accessNote: 'Jonas sul telefono della bottega, Mira come seconda',
      bio: 'Argilla, fuoco, sale. Niente musica.',
      pinned: 'Centrare 3 kg di argilla',
      audience: 'Ceramisti per hobby dai 18 ai 30 anni',
      topContent: 'Centratura e apertura, sotto i 40 secondi',
      strengths: ['Guardato fino alla fine più spesso degli altri'],
      weaknesses: ['Nessun link nel profilo che porti alla newsletter'],
      notes: '',
    },
    youtube: {
      role: 'La risposta lunga: cotture intere e pezzi interi',
      accessNote: 'Mira; account della marca, la proprietaria è Eva',
      bio: 'Come nasce il gres al sale, dall’argilla al pacco.',
      pinned: 'Costruiamo il forno a sale',
      audience: 'Ceramisti e insegnanti, più adulti che altrove',
      topContent: 'Cotture intere di 12 minuti e più',
      strengths: ['Tempo di visione lungo'],
      weaknesses: ['Troppo pochi video per giudicare'],
      notes: 'Nuovo da questo piano. Lasciargli tempo fino alla fine del periodo prima di giudicarlo.',
    },
    newsletter: {
      role: 'Vendere l’infornata prima di tutto a chi l’ha chiesta',
      accessNote: 'Eva e Mira; del dominio mittente si occupa il fornitore del negozio',
      bio: 'Una lettera dalla bottega, due volte al mese.',
      pinned: 'Iscrizione alla lista anticipata',
      audience: 'Chi compra e chi aspetta un’infornata',
      topContent: 'La lettera con la data della prossima infornata',
      strengths: ['Metà delle aperture arriva entro un’ora'],
      weaknesses: ['Ancora nessuna lettera in inglese'],
      notes: '',
    },
    facebook: {
      role: 'Solo date dei mercati e orari di apertura',
      accessNote: 'Eva',
      bio: 'Lindenhof Keramik, bottega e negozio.',
      pinned: 'Orari del negozio',
      audience: 'Vicini di casa, più adulti che altrove',
      topContent: 'Date dei mercati',
      strengths: [],
      weaknesses: ['Meno di 40 persone raggiunte da un post'],
      notes:
        'In pausa. 1900 follower, meno di 40 raggiunti da un post. Chiudere se entro la fine del piano nessuno lo chiede.',
    },
  },
  objectives: {
    sell: {
      businessGoal: 'Vendere una parte maggiore di ogni infornata nel nostro negozio',
      socialGoal: 'Portare chi ama il lavoro nel negozio e nella newsletter',
    },
    name: {
      businessGoal: 'Diventare il nome che si lega allo smalto al sale',
      socialGoal: 'Essere visti, salvati e citati quando si parla di smalto al sale',
    },
    answer: {
      businessGoal: 'Nessuno aspetta un giorno per una risposta',
      socialGoal: 'Rispondere a ogni domanda nel giorno in cui viene fatta',
    },
  },
  targets: {
    newsletterSubscribers: {
      why: '',
      baselineSource: 'Programma della newsletter, iscritti attivi',
      notes: '',
    },
    shopVisits: {
      why: 'Una visita su 34 diventa un ordine: per questo le visite vengono prima.',
      baselineSource: 'Statistiche del negozio, visite dai social',
      notes: '',
    },
    orders: {
      why: 'Ogni ordine nel nostro negozio fa risparmiare il 22 per cento di commissioni.',
      baselineSource: 'Statistiche del negozio, ordini dai social',
      notes: 'Eva voleva 100. Ci siamo accordati su 75 e su una verifica dopo tre mesi.',
    },
    instagramFollowers: {
      why: 'Chi compra per la prima volta di solito ci segue già da mesi.',
      baselineSource: 'Insight di Instagram',
      notes: '',
    },
    pinterestClicks: {
      why: 'Un pin vende ancora dopo un anno; una storia domani non c’è più.',
      baselineSource: 'Analisi di Pinterest, clic in uscita',
      notes: '',
    },
    tiktokWatched: {
      why: 'I video visti fino in fondo vengono mostrati anche a chi non ci conosce.',
      baselineSource: 'Analisi di TikTok, media di tutti i video',
      notes: '',
    },
    youtubeSubscribers: {
      why: 'Da 1000 in su il canale si può collegare in più posti e le riviste lo prendono sul serio.',
      usualSource: 'Canali di quattro botteghe come la nostra, guardati a mano',
      baselineSource: 'YouTube Studio',
      notes: '',
    },
    firstAnswer: {
      why: 'Metà di chi aspetta più di un giorno non compra più.',
      baselineSource: 'Messaggi, mediana di tutte le prime risposte',
      notes: '',
    },
    sameDay: {
      why: 'La mediana nasconde i pochi che aspettano tre giorni.',
      baselineSource: 'Messaggi, quota con risposta in giornata',
      notes: '',
    },
  },
  pillars: {
    workshop: {
      name: 'Bottega',
      description: 'Mani, tornio e argilla: un gesto alla volta, con i suoni della stanza.',
      examples: ['Centrare', 'Tirare un manico', 'Che cosa insegna una crepa'],
    },
    glaze: {
      name: 'Smalto e forno',
      description: 'Sale, cenere e fuoco: prove, cotture e l’apertura del forno.',
      examples: ['Apertura del forno', 'Provini', 'Temperature'],
    },
    table: {
      name: 'Tavola',
      description: 'I pezzi in uso: colazione, zuppa, caffè, ospiti.',
      examples: ['Ciotole per la colazione', 'Tè per due', 'La tavolata'],
    },
    people: {
      name: 'Persone',
      description: 'Chi li fa, chi li vende, chi li usa.',
      examples: ['Questo è Jonas', 'Un giorno al banco', 'Chiedi al ceramista'],
    },
    shop: {
      name: 'Negozio',
      description: 'Che cosa c’è, quanto costa, quando arriva.',
      examples: ['Novità in negozio', 'Lista anticipata', 'Seconda scelta'],
    },
  },
  sources: {
    shop: 'Statistiche del negozio',
    inbox: 'Messaggi, contati il lunedì',
    newsletter: 'Programma della newsletter',
  },
};
