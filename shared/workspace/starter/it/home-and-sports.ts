import type { StarterWords } from '../content.ts';

export const words = {
  business:
    'Un negozio di famiglia per cucina, casa e sport all’aperto in una cittadina, con ordini dal sito',
  brand: {
    mission: 'Attrezzare le persone, dentro e fuori casa, con cose che fra dieci anni si usano ancora.',
    promise: 'Quello che vendiamo lo abbiamo usato noi, e diciamo per chi non va bene.',
    audiencePromise: 'Chi ci segue impara a scegliere, curare e riparare prima di comprare nuovo.',
    values: ['Provato da noi', 'Meno, ma che dura', 'Curare prima di ricomprare', 'Prima i vicini'],
    voice: [
      {
        trait: 'Pratica',
        example: 'Due anni nella nostra cucina: il manico tiene, il rivestimento no.',
        avoid: 'Qualità premium per i più esigenti.',
      },
      {
        trait: 'Da vicini di casa',
        example: 'Passa e allaccia tutti e due. Un piede è sempre più grande.',
        avoid: 'Approfitta subito, fino a esaurimento scorte!',
      },
      {
        trait: 'Chiara sui limiti',
        example: 'Va bene per i sentieri nel bosco. Per la ghiaia prendi l’altro.',
        avoid: 'Il compagno perfetto per ogni avventura.',
      },
    ],
    wordsUsed: ['provato', 'in uso', 'cura', 'ricambio'],
    wordsAvoided: ['must-have', 'perfetto', 'lifestyle', 'solo oggi'],
    visualNotes:
      'Cose in uso, con graffi e vapore: la cucina di famiglia, il bosco dietro il paese, il banco da lavoro. Luce del giorno. Niente foto di catalogo come post, niente modelli.',
    claimsToProve: [
      '«Impermeabile», «senza sostanze nocive», «per alimenti»: rapporto di prova del produttore, con data',
      '«Sostenibile»: dire esattamente che cosa, con una prova; mai come parola sola',
      '«Scontato»: accanto, il prezzo più basso degli ultimi 30 giorni',
    ],
    keyMessages: [
      'Prima si usa da noi, poi va sullo scaffale.',
      'Prima di ricomprare, chiedici se il vecchio si salva.',
    ],
  },
  offerings: [
    {
      name: 'Cucina e casa',
      kind: 'product',
      message: 'Padelle, coltelli, conserve: pochi produttori con i ricambi, e qualcuno che ci cucina.',
    },
    {
      name: 'Camminare, correre, inverno',
      kind: 'product',
      message:
        'Provati con chi cammina qui. Si tengono ai piedi un giorno in casa, si cambiano se stringono.',
    },
    {
      name: 'Officina: affilare, sciolinare, incollare',
      kind: 'service',
      message: 'Coltelli, sci, suole, zaini. Il prezzo è sul biglietto prima di cominciare.',
    },
  ],
  audiences: [
    {
      name: 'Fuori ogni fine settimana',
      summary: 'Cammina, corre, scia; legge per ore e poi compra gli scarponi una volta',
      place: 'La cittadina e quaranta minuti intorno',
      job: 'Dipendenti con settimane piene e sabati liberi',
      household: 'Coppie, famiglie con figli che vengono dietro',
      activeTimes: 'Giovedì e venerdì sera, domenica notte',
      needs: ['Sapere com’è dopo un anno', 'Un giro adatto al tempo che fa', 'Provare con calma'],
      pains: ['Cinque stelle dopo un giorno', 'Pacchi avanti e indietro'],
      beliefNow: 'In rete c’è più scelta.',
      beliefWished: 'Lì conoscono il sentiero che farò e dicono quale suola ci vuole.',
      sources: ['Chiedere alla cassa per due settimane per quale giro si compra'],
      accessibilityNeeds: 'Video con sottotitoli; dislivelli e tempi anche come testo',
    },
    {
      name: 'La prima vera cucina',
      summary: 'Va ad abitare, ha poco spazio e vuole comprare bene una volta sola',
      place: 'In città, appartamenti e prime case',
      job: 'Primo o secondo lavoro, attenta al budget',
      household: 'Coppia, famiglia giovane, casa condivisa',
      activeTimes: 'Pausa pranzo, la sera dopo le 21',
      needs: ['Un elenco breve di ciò che serve', 'I prezzi in vista', 'Sapere come si cura'],
      pains: ['Una padella scadente all’anno', 'Consigli che indicano solo il più caro'],
      beliefNow: 'Le cose buone sono per chi ha soldi.',
      beliefWished: 'Tre pezzi buoni costano meno di dieci cattivi, e me lo spiegano.',
      sources: ['Rileggere le liste nozze e i traslochi di un anno'],
      accessibilityNeeds: 'Prezzi e misure come testo, contrasto, niente scritte piccole nelle immagini',
    },
    {
      name: 'Ci conosce da sempre',
      summary: 'Compra qui da decenni, porta i coltelli ad affilare e chiede consiglio',
      place: 'Cittadina e paesi',
      job: 'In pensione o quasi',
      household: 'Coppie, orto, nipoti',
      activeTimes: 'La mattina, su Facebook e nella newsletter',
      needs: ['Orari e date', 'Ricambi per cose vecchie', 'Qualcuno con cui parlare'],
      pains: ['Negozi che chiudono uno dopo l’altro', 'Ordini in rete con cinque password'],
      beliefNow: 'Prima o poi chiuderanno anche loro.',
      beliefWished: 'Ci sono, fanno più di prima, e lo dico in giro.',
      sources: ['Parlare con dieci clienti abituali in officina'],
      accessibilityNeeds: 'Caratteri grandi, numero di telefono in ogni post con una data',
    },
  ],
  channels: [
    {
      role: 'Mostra le cose in uso e porta le persone a provarle: negozio, sito, messaggio.',
      bio: 'Cucina, casa, aria aperta a [città]. Prima lo proviamo noi. Giovedì officina. Domande e ordini per messaggio. {brand}',
      pinned: 'Che cosa affiliamo, sciolinamo e incolliamo, con i prezzi.',
    },
    {
      role: 'Tiene informato il paese: date, orari, giorni di officina, ritrovamenti, grazie.',
      bio: '{brand}, [via], [città]. Aperto [orari]. Il giovedì si affila. Telefono [telefono].',
      pinned: 'Orari, prezzi dell’officina, ingresso senza gradini.',
    },
    {
      role: 'Risponde alle domande che tornano a ogni stagione, e si trova per anni.',
      bio: 'Cura, misura, riparazione: risposte brevi da un negozio di casa e sport. Una domanda, un video.',
      pinned: 'Condizionare una padella di ghisa, dal primo all’ultimo passo.',
    },
    {
      role: 'Avvisa per primi gli abituali: date, ritrovamenti, che cosa è di stagione.',
      bio: 'Ogni due settimane da {brand}: date, cura, un ritrovamento. Niente di più.',
      pinned: 'Il calendario dei giorni di officina.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vendere di più ciò che conosciamo meglio, in negozio e su ordine',
      socialGoal: 'Le persone arrivano con un post in mente o ordinano da lì',
    },
    {
      businessGoal: 'Essere in zona il primo posto per casa e aria aperta',
      socialGoal: 'Più persone della zona sanno che cosa abbiamo e sappiamo fare',
    },
    {
      businessGoal: 'I clienti tornano e portano altri',
      socialGoal: 'Le persone salvano i nostri consigli, ci chiedono e ricevono risposta',
    },
  ],
  targets: [
    {
      why: 'Chi guarda la pagina arriva preparato. Dice se i post portano oltre un cuore.',
      source: 'Statistiche del sito, visite con origine «social»',
    },
    {
      why: 'Ordini per messaggio e dal sito che nominano un post. Gli acquisti in negozio si aggiungono e si segnano.',
      source: 'Elenco ordini con la colonna «da dove» e i segni alla cassa',
    },
    {
      why: 'Contano le persone della zona. Un numero lento e onesto.',
      source: 'Statistiche dell’account l’ultimo giorno del mese, guardando anche i luoghi',
    },
    {
      why: 'Ciò che si salva serve: cura, elenchi, giri. È il nostro campo.',
      source: 'Statistiche dell’account: salvataggi del mese',
    },
    {
      why: 'Le domande su taglie e disponibilità sono acquisti che aspettano.',
      source: 'Posta in arrivo: mediana delle prime risposte, una volta al mese',
    },
  ],
  pillars: [
    {
      name: 'Dopo un anno',
      description: 'Cose che abbiamo usato a lungo: che cosa regge, che cosa no, per chi è fatto.',
      examples: [
        'Scarponi dopo 600 chilometri',
        'Una padella e il suo rivestimento',
        'Lo zaino che abbiamo reso',
      ],
    },
    {
      name: 'Che cosa serve davvero',
      description: 'Elenchi brevi e misure per casa e gite, con i prezzi.',
      examples: ['Tre coltelli bastano', 'La prima gita con un bambino', 'Una cucina in un armadietto'],
    },
    {
      name: 'Curare e riparare',
      description: 'Affilare, cerare, condizionare, cucire: da soli o da noi.',
      examples: ['Condizionare la ghisa', 'Cerare gli scarponi', 'Quando una suola si può incollare'],
    },
    {
      name: 'Qui in paese',
      description: 'Persone, date, giri dalla porta di casa, e il negozio.',
      examples: ['Il banco del giovedì', 'Un giro di due ore', 'Chi sta dietro il banco'],
    },
  ],
  posts: [
    {
      title: 'Scarponi dopo 600 chilometri',
      text: 'Comprati a [mese], 600 chilometri, mai risparmiati. Che cosa vediamo: suola a [millimetri], la cucitura in punta tiene, la fodera al tallone è andata.\nLi ricompreremmo? Sì, per boschi e colline. No, per la ghiaia.\nNuovi: [prezzo]. Fodera nuova al tallone: [prezzo].\nDi quale paio vuoi saperlo?',
      hashtags: '#Scarponi #ProvatoALungo #Attrezzatura',
      callToAction: 'Scrivi quale paio dobbiamo guardare',
      brief:
        'Gli scarponi usati sul banco, primi piani di suola, punta e tallone, una frase ciascuno; luce del giorno.',
      alt: 'Scarponi usati su un banco da lavoro, il disegno della suola è chiaramente consumato.',
    },
    {
      title: 'Tre coltelli bastano',
      text: 'Il ceppo con dodici coltelli fa scena. Nella nostra cucina se ne usano tre:\nuno da cuoco da [lunghezza] cm,\nuno piccolo a lama corta,\nuno seghettato per pane e pomodori.\nInsieme da [prezzo]. Il resto dei soldi va in un’affilatura all’anno: [prezzo] a lama.\nQuale prendi in mano più spesso?',
      hashtags: '#ColtelliDaCucina #PochiMaBuoni',
      callToAction: 'Salva l’elenco per il prossimo acquisto',
      brief: 'Quattro riquadri: i tre coltelli uno per uno su un tagliere, l’ultimo con i prezzi.',
      alt: 'Un coltello da cuoco, uno piccolo e uno da pane, affiancati su un tagliere di legno.',
    },
    {
      title: 'Giovedì si affila',
      text: 'Questo giovedì dalle [ora] il banco è in funzione: coltelli da cucina [prezzo], forbici [prezzo], cesoie [prezzo].\nAvvolgi le lame nel giornale, scrivi il nome, ritira venerdì.\nGiovedì non puoi? Lascia tutto alla cassa in qualsiasi giorno.\n{brand}, [via], telefono [telefono]',
      hashtags: '#AffilaturaColtelli',
      callToAction: 'Porta il coltello meno affilato che hai',
      brief: 'Chi affila al banco, scintille o acqua, mani a fuoco.',
      alt: 'Mani guidano un coltello da cucina su una pietra bagnata.',
    },
    {
      title: 'Cera o spray?',
      text: 'Che cosa fai con gli scarponi a fine stagione?\nLo chiediamo prima di mostrare, sabato, come facciamo noi, e perché una delle quattro risposte rovina il cuoio in due inverni.',
      hashtags: '#CuraScarponi',
      callToAction: 'Vota',
      brief: 'Sondaggio con quattro risposte: cera, spray, niente, «stanno in cantina».',
      alt: '',
    },
    {
      title: 'Scarponi curati in cinque passi',
      text: 'La risposta più frequente era «niente». Quindi:\n1. Via i lacci, spazzola il secco.\n2. Lava con acqua e poco sapone.\n3. Asciuga lontano dal calore, con giornale dentro.\n4. Cera, con il cuoio appena tiepido.\n5. Una notte di riposo, poi un panno.\nMezz’ora all’anno. Per la nostra esperienza raddoppia il tempo fino al paio successivo.',
      hashtags: '#CuraScarponi #CurarePrima',
      callToAction: 'Salvalo per domenica',
      brief: 'Uno scarpone cerato a metà: a sinistra opaco e secco, a destra scuro e liscio.',
      alt: 'Uno scarpone di cuoio, metà opaco e secco, metà appena cerato e scuro.',
    },
    {
      title: 'Una cucina in un armadietto',
      text: 'Prima casa, un armadietto, [importo] da spendere. Che cosa ci metteremmo:\nuna pentola, una padella, tre coltelli, un tagliere, un colino, due ciotole che si impilano.\nChe cosa lasceremmo: il set con undici coperchi, lo spremiaglio, il cuociuova.\nNel video entra tutto. E poi esce di nuovo: è quella la prova.',
      hashtags: '#PrimaCasa #CucinaPiccola',
      callToAction: 'Mandalo a chi trasloca',
      brief:
        'Una sola inquadratura: un armadietto vuoto si riempie pezzo per pezzo, nomi e prezzi come testo.',
      alt: 'Un armadietto stretto con pentola, padella, coltelli, tagliere, colino e due ciotole.',
    },
    {
      title: 'Due ore dalla porta del negozio',
      text: 'Sabato, [tempo]: fuori dal negozio, a sinistra alla chiesa, lungo il torrente fino a [luogo], ritorno dalla collina. Due ore, [metri] metri di dislivello, con il passeggino fino al ponte.\nChi viene sabato alle [ora]? Senza iscrizione, dopo c’è il caffè.',
      hashtags: '#CamminareVicino',
      callToAction: 'Vieni sabato',
      brief: 'Tre immagini verticali: porta, torrente, vista; sull’ultima il percorso come linea.',
      alt: 'Vista da una collina su una cittadina, davanti un sentiero con due persone.',
    },
    {
      title: 'Il ritrovamento del mese',
      text: 'Dodici pentole smaltate dal magazzino di un produttore che ha chiuso nel [anno]. Blu, tre litri, con coperchio, due con una piccola sbeccatura al manico.\n[prezzo] l’una, con sbeccatura [prezzo]. Vanno su gas e induzione, le abbiamo provate.\nLe teniamo da parte due giorni: messaggio o telefono [telefono].',
      hashtags: '#Smalto #CoseBuoneDiUnaVolta',
      callToAction: 'Fatti tenere da parte la tua',
      brief: 'Le pentole impilate sul banco alla luce del giorno, la sbeccatura ben visibile.',
      alt: 'Pentole smaltate blu impilate su un banco, una con una piccola sbeccatura al manico.',
    },
    {
      title: 'Che cosa abbiamo reso',
      text: 'Uno zaino che volevamo vendere. Prima l’abbiamo portato otto settimane.\nImmagine 1: buono schienale.\nImmagine 2: tasche che si raggiungono camminando.\nImmagine 3: la fibbia dopo la quinta settimana.\nImmagine 4: che cosa ha risposto il produttore.\nNon va sullo scaffale. Se ce l’hai: fibbie di ricambio a [prezzo].',
      hashtags: '#ProvatoALungo #Attrezzatura',
      callToAction: 'Chiedici del tuo zaino',
      brief:
        'Quattro riquadri in primo piano; sul terzo la fibbia rotta; nessun nome di produttore in vista.',
      alt: 'Primo piano di una fibbia di plastica rotta sulla cinghia di uno zaino.',
    },
    {
      title: 'Condizionare la ghisa',
      text: 'Ruggine sulla padella? Non è persa.\nStrofina con il sale, asciuga sul fuoco, un velo d’olio, un’ora in forno a [gradi], lascia raffreddare dentro. Due volte.\nIl video mostra quant’è sottile «un velo». Non ti va? Portala: [prezzo], pronta in una settimana.',
      hashtags: '#Ghisa #CurarePrima',
      callToAction: 'Mostraci la tua padella più arrugginita',
      brief: 'Prima, sale, olio con il panno, forno, dopo; solo mani, sottotitoli.',
      alt: 'A sinistra una padella di ghisa arrugginita, a destra la stessa padella nera e liscia.',
    },
  ],
  campaign: {
    name: 'Pronti per l’inverno',
    message:
      'Porta quello che hai prima di comprare: affiliamo, ceriamo, incolliamo e diciamo che cosa non conviene più.',
  },
  hashtagGroups: [
    { name: 'Cura e prove', tags: ['#CurarePrima', '#ProvatoALungo', '#CuraScarponi', '#Ghisa'] },
    { name: 'Elenchi e paese', tags: ['#PochiMaBuoni', '#PrimaCasa', '#CamminareVicino', '#CucinaPiccola'] },
  ],
  competitors: [
    {
      name: 'La filiale di una catena sportiva sulla tangenziale',
      market: 'mercato di casa',
      style: 'Offerte, atleti, montaggi veloci',
      strengths: ['Sempre novità', 'Molte taglie'],
      weaknesses: ['I commenti restano senza risposta', 'Niente su cura o riparazione'],
      gaps: ['Nessuno mostra un oggetto dopo un anno d’uso'],
    },
    {
      name: 'Un negozio di casalinghi all’estero con video dalla propria cucina',
      market: 'esempio dall’estero',
      style: 'La titolare cucina, gli oggetti si nominano di passaggio',
      strengths: ['Si vedono le cose in uso', 'Sempre la stessa persona'],
      weaknesses: ['Mancano i prezzi', 'Poche risposte in altre lingue'],
      gaps: ['Riparare invece di ricomprare'],
    },
  ],
  techniques: [
    {
      title: 'Usato di passaggio',
      description: 'Il prodotto non si presenta: si usa mentre si cucina.',
      adaptation: 'Una volta a settimana un piatto della nostra pausa pranzo con un pezzo del negozio',
      hypothesis: 'Se un pezzo si vede in uso, lo chiedono più persone che dopo una foto di prodotto.',
      measure: 'Domande e ordini per post, a confronto con le foto di prodotto del mese prima',
    },
    {
      title: 'La titolare sul giro',
      description: 'L’attrezzatura si mostra sulla stessa collina con ogni tempo.',
      adaptation: 'Ogni mese un pezzo sul nostro giro di casa, con il tempo che fa',
      hypothesis: 'I video da un luogo noto si guardano più spesso fino in fondo.',
      measure: 'Quota di visualizzazioni fino in fondo, quattro video contro quattro',
    },
  ],
  scenarios: [
    {
      name: 'Un prodotto viene richiamato',
      holding:
        'Non usare più [prodotto], comprato da noi fra il [data] e il [data]: [motivo]. Riportalo, anche senza scontrino; rimborsiamo o sostituiamo. Telefoniamo a tutti quelli di cui conosciamo l’ordine. Domande: [telefono]',
    },
    {
      name: 'Qualcuno si è fatto male con attrezzatura nostra',
      holding:
        'In occasione di [evento] una persona si è fatta male, e c’entra attrezzatura del nostro negozio. Il nostro pensiero è per lei. L’abbiamo messa al sicuro, avvisato il produttore e aiutiamo a chiarire. Finché non sappiamo di più non facciamo ipotesi. Prossimo aggiornamento: [ora].',
    },
    {
      name: 'Critiche sull’origine di un prodotto',
      holding:
        'Ci chiedete dove si fa [prodotto] e in quali condizioni. È una domanda giusta. Abbiamo chiesto prove al produttore e pubblichiamo qui la risposta entro il [data], anche se non è bella. Fino ad allora non riordiniamo.',
    },
    {
      name: 'Gli ordini arrivano tardi prima delle feste',
      holding:
        'Gli ordini dal [data] arrivano in ritardo: [motivo]. Chi è coinvolto riceve oggi un messaggio con la nuova data e può annullare gratis. Ciò che è in negozio si ritira fino alle [ora].',
    },
  ],
  decisions: {
    fit: {
      will: 'dare una mattina a settimana ai post e dieci minuti, due volte al giorno, alle risposte.',
      willNot: 'affidare l’account a chi non è mai stato in negozio.',
    },
    brand: {
      will: 'mostrare solo ciò che abbiamo usato, e dire per quanto.',
      willNot: 'ripetere gli slogan dei produttori.',
    },
    audiences: {
      will: 'scrivere per chi, in zona, va fuori, mette su casa o ci conosce da tanto.',
      willNot: 'rincorrere chi abita a trecento chilometri.',
    },
    competitors: {
      will: 'guardare due negozi al mese e provare una tecnica a stagione.',
      willNot: 'fare la guerra dei prezzi in pubblico.',
    },
    channels: {
      will: 'tenere vivi due canali tutto l’anno, anche nelle settimane piene.',
      willNot: 'cominciare con un video breve al giorno.',
    },
    goals: {
      will: 'segnare alla cassa e nell’elenco ordini che cosa arriva da un post.',
      willNot: 'fare concorsi per avere follower.',
    },
    content: {
      will: 'mostrare ogni settimana una cosa in uso, un elenco e una riparazione.',
      willNot: 'pubblicare foto di catalogo.',
    },
    tools: {
      will: 'pianificare due settimane in un calendario che in negozio vedono tutti.',
      willNot: 'pagare uno strumento che sa usare uno solo.',
    },
    crisis: {
      will: 'avvisare di un prodotto non sicuro il giorno stesso, anche in vetrina.',
      willNot: 'aspettare il produttore prima di avvisare.',
    },
  },
  avoid: {
    fit: 'Contare solo sui mesi tranquilli. A dicembre arrivano anche le domande.',
    brand: '«Qualità e servizio dal [anno].» Lo dicono tutti nella via.',
    audiences: 'Chiunque cucini o cammini. Cioè tutti.',
    competitors: 'Guardare solo le catene. Un piccolo negozio all’estero insegna di più.',
    channels: 'Un nuovo account per ogni reparto.',
    goals: 'Follower da un concorso. Vogliono il premio, non la padella.',
    content: 'Novità ogni giorno. Uno scarpone consumato racconta di più.',
    tools: 'Foto su tre telefoni e password su un biglietto alla cassa.',
    crisis: 'Aspettare il comunicato del produttore mentre la padella è sul fuoco di qualcuno.',
  },
} as const satisfies StarterWords;
