import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Un piccolo laboratorio che vende solo online i prodotti che fa',
  brand: {
    mission: 'Fare poche cose, conoscerle una per una e venderle direttamente a chi le usa.',
    promise:
      'Facciamo quello che vendiamo, diciamo che cosa c’è dentro, e ciò che delude può tornare indietro.',
    audiencePromise:
      'Chi ci segue vede come nascono le cose, sa prima degli altri dei nuovi lotti e riceve risposte oneste su prezzo, materiali e consegna.',
    values: [
      'Fatto da noi, non solo etichettato',
      'Dire che cosa c’è dentro',
      'Piccoli lotti, nessuna fretta finta',
      'Un pacco è una promessa',
    ],
    voice: [
      {
        trait: 'Precisa',
        example: '62 pezzi in questo lotto. Il prossimo è pronto tra cinque settimane.',
        avoid: 'Ultimissimi pezzi! Affrettati!',
      },
      {
        trait: 'Personale',
        example:
          'Il tuo l’ho impacchettato martedì, con il nastro di riserva perché quello buono era finito.',
        avoid: 'Il tuo ordine è stato elaborato dal nostro reparto logistica.',
      },
      {
        trait: 'Sincera',
        example: 'Il colore è più caldo che in foto. Ne abbiamo scattata una nuova.',
        avoid: 'Lievi difformità non costituiscono motivo di reclamo.',
      },
    ],
    wordsUsed: ['lotto', 'fatto da noi', 'in uso', 'ricambio'],
    wordsAvoided: ['must have', 'rivoluzionario', 'ultima occasione', 'sostenibile'],
    visualNotes:
      'Una cosa per immagine, alla luce del giorno, dove si usa. Una mano o una moneta dà la misura. I colori come sono: prima di pubblicare, confronta lo schermo con il prodotto.',
    claimsToProve: [
      '«Fatto a [luogo]»: quali passaggi avvengono lì, con le fatture',
      '«Senza [sostanza]»: rapporto di laboratorio per ogni lotto',
      '«Dura [numero] anni»: prova nostra con data e foto',
    ],
    keyMessages: [
      'Compri da chi l’ha fatto, e chi l’ha fatto ti risponde.',
      'Piccoli lotti: quello che è esaurito torna, e diciamo quando.',
    ],
  },
  offerings: [
    {
      name: 'Il prodotto principale: [prodotto]',
      kind: 'product',
      message: 'Di che cosa è fatto, che cosa fa bene e per chi non va bene, in tre frasi.',
    },
    {
      name: 'Confezione regalo',
      kind: 'product',
      message: 'Preparata a mano con un biglietto scritto con le tue parole; nel pacco il prezzo non c’è.',
    },
    {
      name: 'Ricambi e ricariche',
      kind: 'service',
      message: 'Quello che si consuma si ordina da solo, così il resto si continua a usare.',
    },
  ],
  audiences: [
    {
      name: 'Un regalo con una storia',
      summary: 'Cerca qualcosa che nessuno ha ancora e che arrivi in tempo',
      place: 'Ovunque consegniamo, soprattutto in città',
      job: 'Lavora, e durante il giorno ha poco tempo',
      household: 'Coppia o gruppo di amici con molti compleanni',
      activeTimes: 'In pausa pranzo, la sera sul divano, nelle quattro settimane prima delle feste',
      needs: [
        'Idee per prezzo e per persona',
        'Una data di consegna su cui contare',
        'Qualcosa da raccontare quando lo si regala',
      ],
      pains: ['Regali che portano anche altri tre', 'Un pacco che arriva il giorno dopo'],
      beliefNow: 'I piccoli negozi sono belli, ma chissà se arriva in tempo.',
      beliefWished: 'Arriva per la data che dicono, e so raccontare chi l’ha fatto.',
      sources: ['Per un mese una domanda nel modulo d’ordine: «Per te o da regalare?»'],
      accessibilityNeeds:
        'Prezzo e data di consegna come testo, non solo nell’immagine; link facili da toccare con il pollice',
    },
    {
      name: 'Comprato e tenuto',
      summary: 'Ha già ordinato, è contento, tornerebbe se qualcuno glielo ricordasse',
      place: 'Ovunque consegniamo',
      job: 'I mestieri più diversi',
      household: 'Di ogni tipo; metà lo usa tutti i giorni',
      activeTimes: 'La domenica mattina e la sera in cui arriva il pacco',
      needs: [
        'Una cura che lo mantenga bene',
        'Sapere dei lotti in tempo',
        'Ricariche senza doverle cercare',
      ],
      pains: ['Esaurito prima di averne sentito parlare', 'Una mail ogni due giorni'],
      beliefNow: 'Bell’oggetto, avevo quasi dimenticato da dove viene.',
      beliefWished: 'So quando arriva il prossimo lotto e lo racconto in giro.',
      sources: ['Scrivi a dieci persone che hanno ordinato due volte e chiedi che cosa le ha riportate'],
      accessibilityNeeds: 'Una newsletter che si legge bene anche come solo testo; immagini descritte',
    },
    {
      name: 'Legge le clausole',
      summary: 'Gli piace, ma prima di pagare vuole sapere chi c’è dietro',
      place: 'Ovunque consegniamo',
      job: 'Spesso mestieri tecnici o di cura, con l’abitudine a guardare bene',
      household: 'Da solo o con una famiglia giovane',
      activeTimes: 'La sera tardi, dopo aver visto un video',
      needs: [
        'Che cosa c’è dentro e da dove viene',
        'Reso e garanzia in due frasi',
        'Recensioni a cui si può credere',
      ],
      pains: ['Negozi che esistono solo nelle pubblicità', 'La stessa merce sotto cinque nomi'],
      beliefNow: 'Sarà roba comprata a poco e rietichettata.',
      beliefWished: 'Ho visto come si fa, e alle domande rispondono.',
      sources: ['Raccogli per quattro settimane le domande che precedono il primo ordine'],
      accessibilityNeeds: 'Video con sottotitoli, dati del prodotto come testo e non come immagine',
    },
  ],
  channels: [
    {
      role: 'Mostra come le cose nascono e si usano, scioglie i dubbi prima dell’acquisto e porta al negozio.',
      bio: 'Facciamo [prodotto] a [luogo] e te lo spediamo. Piccoli lotti, risposte oneste. Prossimo lotto: [data]',
      pinned: 'Chi siamo, che cosa facciamo, quanto ci mette la consegna: tre immagini.',
    },
    {
      role: 'È solo nostro: avvisa i clienti dei lotti prima di tutti e li riporta da noi.',
      bio: 'La lettera di {brand}: una volta a settimana il prossimo lotto, una cosa dal laboratorio, un consiglio. Mai ogni giorno.',
      pinned: 'La lettera di benvenuto: chi scrive, ogni quanto, e i consigli di cura per il primo prodotto.',
    },
    {
      role: 'Si fa trovare per mesi da chi cerca regali e idee.',
      bio: 'Regali e idee con [prodotto] di {brand}, in piccoli lotti. Prezzi nell’immagine, consegna in [paesi].',
      pinned: 'Regali per prezzo: la bacheca con tutto quello che si può spedire ora.',
    },
    {
      role: 'Porta chi non ci conosceva, con video dal laboratorio.',
      bio: 'Come nasce [prodotto], mostrato da chi lo fa. Chiedi quello che vuoi, rispondiamo con un video.',
      pinned: 'Da [materiale] a [prodotto] finito in un minuto.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vendere di più nel nostro negozio online e meno sui marketplace',
      socialGoal: 'Più persone arrivano al negozio dai nostri canali e ordinano lì',
    },
    {
      businessGoal: 'Un cliente su tre ordina una seconda volta',
      socialGoal: 'I clienti ci sentono con regolarità, ricevono presto risposta e mostrano quello che usano',
    },
    {
      businessGoal: 'Farci conoscere da chi ancora non ci cerca',
      socialGoal: 'Più persone giuste vedono come nascono le nostre cose',
    },
  ],
  targets: [
    {
      why: 'Gli ordini sono lo scopo del lavoro. I soli social di rado ne portano molti: per questo la cifra è piccola e vera.',
      source: 'Gestionale del negozio: ordini per provenienza, con link tracciati',
    },
    {
      why: 'Senza visite niente ordini. Con due o tre ordini ogni cento visite si vede che cosa manca.',
      source: 'Statistiche del negozio, visite dai social network',
    },
    {
      why: 'Un indirizzo che ci è stato dato resta, anche se un social cambia le regole.',
      source: 'Servizio newsletter: iscrizioni confermate l’ultimo giorno del mese',
    },
    {
      why: 'Chi chiede di consegna o materiali sta per comprare. Otto ore vuol dire: in giornata.',
      source: 'Posta di tutti i canali: mediana delle prime risposte, una volta al mese',
    },
    {
      why: 'Un pubblico più ampio porta più prime visite. Conta chi resta, non chi arriva per un concorso.',
      source: 'Statistiche del profilo l’ultimo giorno del mese',
    },
  ],
  pillars: [
    {
      name: 'Come nasce',
      description: 'Materiali, passaggi, attrezzi, errori: quello che può mostrare solo chi lo fa.',
      examples: [
        'Dalla materia prima al prodotto in un minuto',
        'Il passaggio che riesce male più spesso',
        'Perché un lotto ha solo [numero] pezzi',
      ],
    },
    {
      name: 'In uso',
      description: 'Il prodotto in stanze e mani vere: regali, cura, foto dei clienti con il loro consenso.',
      examples: [
        'Com’è dopo un anno',
        'La cura in tre passaggi',
        'Una cliente e il posto che gli ha trovato',
      ],
    },
    {
      name: 'Risposte chiare',
      description: 'Prezzo, materiali, consegna, resi, critiche: le domande che precedono un ordine.',
      examples: [
        'Di che cosa è fatto il prezzo',
        'Quanto ci mette la consegna questo mese',
        'Che cosa ci ha insegnato una recensione da due stelle',
      ],
    },
    {
      name: 'Prossimo lotto',
      description: 'Date, scelte, anteprime: senza fretta finta, ma in tempo utile.',
      examples: [
        'La data del prossimo lotto',
        'Si vota il nuovo colore',
        'Che cosa è esaurito e quando torna',
      ],
    },
  ],
  posts: [
    {
      title: 'Da [materiale] a [prodotto]',
      text: 'Un minuto, [numero] passaggi, due mani.\nSi parte da [materiale] di [luogo], poi [primo passaggio], poi un riposo di [tempo]. Tratteniamo il fiato quando arriva [passaggio]: lì ne va storto circa uno su [numero]. Qui ne vedi uno.\nAlla fine ogni [prodotto] passa un’ultima prova: lo terremmo per noi? Se no, non parte.\nQuale passaggio ti ha sorpreso?',
      hashtags: '#ComeSiFa #PiccoliLotti #FattoDaNoi',
      callToAction: 'Chiedici di un passaggio',
      brief:
        'In verticale, camera fissa, un’inquadratura per passaggio, suono del laboratorio, niente musica. Il pezzo venuto male resta. Sottotitoli.',
      alt: 'Due mani lavorano un pezzo di materiale al banco; dietro c’è un prodotto finito.',
    },
    {
      title: 'Per chi ha già tutto',
      text: 'Difficile che lo porti anche qualcun altro: ne facciamo solo [numero] alla volta.\n[Prodotto], [misura], [prezzo]. Preparato a mano, con un biglietto scritto con le tue parole e senza prezzo nel pacco.\nOrdinato entro [giorno], da te entro [giorno]. Se non è sicuro che arrivi in tempo, ti scriviamo prima che tu paghi.',
      hashtags: '#IdeeRegalo #PiccoliLotti #FattoDaNoi',
      callToAction: 'Guarda che cosa arriva in tempo',
      brief:
        'Il prodotto scartato a metà su un tavolo, il biglietto accanto, luce naturale. Per il pin: prezzo nell’immagine.',
      alt: 'Un prodotto scartato a metà su carta marrone, accanto un biglietto scritto a mano.',
    },
    {
      title: 'Di che cosa è fatto il prezzo',
      text: 'Un [prodotto] costa [prezzo]. Dove vanno?\nMateriale: [importo]. Lavoro: [minuti], cioè [importo]. Imballo e spedizione: [importo]. Negozio, commissioni, tasse: [importo]. Restano [importo], per attrezzi, riparazioni e i mesi in cui si ordina poco.\nCosterebbe meno con altri materiali o con mani pagate meno. Non vogliamo né l’uno né l’altro. Domande? Tutte quelle che vuoi.',
      hashtags: '#PrezzoOnesto #PiccoliLotti #FattoDaNoi',
      callToAction: 'Chiedi del prezzo',
      brief:
        'Sei schede: il prodotto, poi una voce ciascuna come barra semplice con l’importo, sull’ultima l’invito a chiedere.',
      alt: 'Prima scheda: un solo prodotto su fondo semplice e la scritta «Di che cosa è fatto il prezzo».',
    },
    {
      title: 'Il prossimo lotto arriva il [data]',
      text: 'Ciao,\nil [data] alle [ora] arrivano in negozio i prossimi [numero] pezzi. Lo sai un giorno prima degli altri perché leggi questa lettera.\nDi nuovo: [che cosa c’è di nuovo]. Come prima: il prezzo.\nIl tuo non c’è? Rispondi a questa lettera: segniamo chi aspetta che cosa e cominciamo da lì.\nDal laboratorio: [una frase].\nA presto, [nome]',
      hashtags: '',
      callToAction: 'Rispondi con quello che aspetti',
      brief: 'Una lettera, non serve un’immagine. Il titolo è l’oggetto: mettici la data.',
      alt: '',
    },
    {
      title: 'Un anno dopo',
      text: '[Nome] usa un [prodotto] da [mese]. Tutti i giorni, dice, anche quando i piatti restano nel lavello.\nSi vede: [che cosa è cambiato]. A noi piace più che da nuovo.\nNe hai uno che è con te da un po’? Mandaci una foto. Prima di mostrarla ti chiediamo il permesso, e il tuo nome lo mettiamo solo se vuoi.',
      hashtags: '#InUso #FattoPerDurare #FattoDaNoi',
      callToAction: 'Mandaci una foto del tuo',
      brief:
        'La foto del cliente, senza ritocchi, con consenso scritto; accanto un pezzo nuovo per confronto.',
      alt: 'Un prodotto con i segni di un anno d’uso, accanto lo stesso pezzo nuovo.',
    },
    {
      title: 'Prepariamo il tuo ordine',
      text: 'Ordine numero [numero], in partenza per [regione].\nPrima lo guardiamo in controluce. Poi la carta, poi la prova dello scossone: se si sente qualcosa, si rifà. Alla fine il biglietto. Oggi dà una mano [nome].\nGli ordini entro le [ora] partono in giornata. E se si rompe lo stesso: una foto a noi, e un altro è in viaggio.',
      hashtags: '#PrepariamoIPacchi #PiccolaImpresa #PiccoliLotti',
      callToAction: 'Dicci che cosa scrivere sul biglietto',
      brief:
        'Dall’alto, velocità reale, prova dello scossone con l’audio. Copri nome e indirizzo o usa un pacco inventato.',
      alt: 'Mani avvolgono un prodotto nella carta sul tavolo; accanto una pila di scatole.',
    },
    {
      title: 'Il prossimo colore lo scegli tu',
      text: 'Due campioni, un posto nel prossimo lotto. A sinistra: [colore]. A destra: [colore]. Si vota fino a domani a mezzogiorno, e quello che vince lo facciamo davvero.',
      hashtags: '',
      callToAction: 'Vota nella storia',
      brief: 'I due campioni nella stessa luce naturale, senza filtri; sondaggio con i nomi dei colori.',
      alt: 'Due campioni di colore del prodotto affiancati vicino a una finestra.',
    },
    {
      title: 'La cura in tre passaggi',
      text: 'Per tenerlo bene a lungo:\n1. Dopo l’uso: [passaggio].\n2. Una volta al mese: [passaggio].\n3. Mai: [errore]. L’abbiamo provato noi al posto tuo, e non era bello.\nSe qualcosa si consuma, non ne serve uno nuovo: [ricambio] costa [prezzo] e va bene per tutti i pezzi dal [anno].\nSalvalo per quando ti servirà.',
      hashtags: '#ConsigliDiCura #FattoPerDurare #InUso',
      callToAction: 'Salvalo',
      brief:
        'Il prodotto durante la cura, mani e panno, da vicino. Per il pin: titolo e i tre passaggi nell’immagine.',
      alt: 'Una mano cura un prodotto con un panno; accanto il barattolo e un ricambio.',
    },
    {
      title: 'Cinque domande che ci avete fatto',
      text: 'Ciao,\nil mese scorso cinque domande sono tornate più volte.\nQuanto ci mette la consegna? Adesso [numero] giorni.\nSi può rendere? Sì, entro [numero] giorni, senza motivo.\nVa bene anche per [uso]? [Risposta].\nPerché [prodotto] è spesso esaurito? [Risposta].\nIl prezzo salirà? [Risposta].\nLa sesta è tua: basta rispondere.\nA presto, [nome]',
      hashtags: '',
      callToAction: 'Rispondi con la tua domanda',
      brief: 'Una lettera, non serve un’immagine. Solo domande fatte davvero.',
      alt: '',
    },
    {
      title: 'Quello che non spediamo',
      text: 'Questa cassetta si chiama «quasi». Questo mese contiene [numero] pezzi.\nQuesto: [difetto]. Questo: [difetto], si vede solo da sotto. Questo non ce lo spieghiamo nemmeno noi.\nNon li vendiamo come nuovi. Alcuni li usiamo, altri sono seconde scelte a [prezzo], il resto torna a essere [materiale].\nIl difetto del terzo l’avresti visto?',
      hashtags: '#ComeSiFa #SecondaScelta #PiccoliLotti',
      callToAction: 'Indovina il difetto nei commenti',
      brief: 'Un pezzo dopo l’altro verso la luce, il difetto da vicino. A voce, con sottotitoli.',
      alt: 'Una cassetta di prodotti con piccoli difetti; una mano ne tiene uno verso la luce.',
    },
  ],
  campaign: {
    name: 'Il lotto di [mese]',
    message:
      '[Numero] pezzi, fatti tra il [data] e il [data], mostrati passo per passo, in vendita prima per chi legge la lettera.',
  },
  hashtagGroups: [
    { name: 'Come nasce', tags: ['#ComeSiFa', '#PiccoliLotti', '#FattoDaNoi', '#PrezzoOnesto'] },
    { name: 'Usare e regalare', tags: ['#IdeeRegalo', '#InUso', '#FattoPerDurare', '#ConsigliDiCura'] },
  ],
  competitors: [
    {
      name: 'Il piccolo marchio noto con lo stesso tipo di prodotto',
      market: 'Il nostro Paese',
      style: 'Foto luminose, un volto che tutti conoscono, lotti che finiscono in pochi minuti',
      strengths: ['Chi lo fa parla in prima persona', 'Le date dei lotti si sanno presto'],
      weaknesses: [
        'Le domande sui materiali restano aperte',
        'Chi resta a mani vuote si lamenta in pubblico',
      ],
      gaps: ['Lì nessuno mostra il prodotto dopo un anno d’uso'],
    },
    {
      name: 'Un laboratorio all’estero che spedisce in tutto il mondo',
      market: 'Esempio dall’estero',
      style: 'Video silenziosi senza parole, da anni con la stessa inquadratura',
      strengths: ['Si capisce senza conoscere la lingua', 'Una serie che si riconosce in un secondo'],
      weaknesses: ['Spedizione e dogana si scoprono solo alla cassa', 'Le risposte arrivano dopo giorni'],
      gaps: ['Cifre oneste: prezzo, consegna, resi'],
    },
  ],
  techniques: [
    {
      title: 'La stessa inquadratura ogni settimana',
      description: 'Una camera che non si muove mai e, ogni settimana, un altro passaggio allo stesso banco.',
      adaptation: 'Un supporto fisso per il telefono sopra il banco, un video a settimana per otto settimane',
      hypothesis:
        'Una serie con una cornice fissa si riconosce e si guarda fino alla fine più dei video singoli.',
      measure: 'Quota di visualizzazioni complete su otto video, rispetto a quelli di prima',
    },
    {
      title: 'La lista d’attesa al posto del conto alla rovescia',
      description: 'Chi è interessato si iscrive, viene avvisato per primo e nessuno deve correre.',
      adaptation:
        'Per un lotto una lista rispondendo alla newsletter, per il successivo solo la data come finora',
      hypothesis: 'Con una lista ordina una parte più grande degli interessati, e i delusi sono meno.',
      measure: 'Ordini ogni cento interessati e lamentele su «esaurito», nei due lotti',
    },
  ],
  scenarios: [
    {
      name: 'I pacchi arrivano tardi prima di una festa',
      holding:
        'I pacchi partiti dal [data] ci mettono più di quanto avevamo detto. Ci dispiace, soprattutto se il tuo è un regalo. Scriviamo a tutte le persone coinvolte entro le [ora]: con la nuova data e la scelta tra aspettare e riavere i soldi. Domande qui o a [indirizzo].',
    },
    {
      name: 'Un lotto è difettoso o forse dannoso',
      holding:
        'Alcuni [prodotto] del lotto [numero] potrebbero avere [difetto]. Per favore non usarli finché non ne sappiamo di più. Il numero si trova [punto]. Abbiamo fermato la vendita, li facciamo controllare e rimborsiamo in ogni caso. Prossime notizie qui alle [ora].',
    },
    {
      name: 'Ci accusano di recensioni false o di aver copiato',
      holding:
        'Si dice che [accusa]. Lo prendiamo sul serio e lo verifichiamo oggi, ordine per ordine. Non cancelliamo i commenti. Quello che troviamo, anche se per noi è spiacevole, sarà qui entro le [ora].',
    },
    {
      name: 'Un negozio falso vende con il nostro nome',
      holding:
        'Su [indirizzo] qualcuno vende con il nostro nome. Non siamo noi, e la merce non è nostra. Il nostro unico negozio è [indirizzo]. Se hai ordinato lì: parla oggi con la tua banca e sporgi denuncia. Noi abbiamo già segnalato il sito e ti aiutiamo con i documenti: [indirizzo].',
    },
  ],
  decisions: {
    fit: {
      will: 'tenere libero un giorno ogni due settimane per filmare e mezz’ora al giorno per rispondere.',
      willNot: 'trascurare la produzione pur di avere qualcosa da pubblicare.',
    },
    brand: {
      will: 'mostrare tutto quello che affermiamo: il passaggio, il luogo, il rapporto.',
      willNot: 'mettere fretta con conti alla rovescia o scarsità inventate.',
    },
    audiences: {
      will: 'parlare a chi cerca un regalo, a chi ha già comprato e a chi ha dubbi.',
      willNot: 'inseguire cacciatori di sconti o rivenditori.',
    },
    competitors: {
      will: 'guardare una volta al mese un laboratorio di qui e uno all’estero e annotare che cosa si chiede lì invano.',
      willNot: 'riprendere prodotti, immagini o frasi di altri.',
    },
    channels: {
      will: 'portare da ogni canale al negozio e alla lettera.',
      willNot: 'dipendere da un solo social per più di metà degli ordini.',
    },
    goals: {
      will: 'guardare ordini e visite con link tracciati, mese per mese.',
      willNot: 'scambiare i «mi piace» per successo né dare sconti a chi ci segue.',
    },
    content: {
      will: 'filmare mentre lavoriamo comunque e mostrare anche quello che riesce male.',
      willNot: 'mostrare foto dei clienti senza consenso scritto.',
    },
    tools: {
      will: 'farci bastare le statistiche del negozio, il servizio newsletter e questo piano.',
      willNot: 'far rispondere in automatico a chi si lamenta.',
    },
    crisis: {
      will: 'scrivere alle persone coinvolte prima di scrivere in pubblico.',
      willNot: 'aspettare la certezza del laboratorio per dare un avviso.',
    },
  },
  avoid: {
    fit: 'Pianificare post per i giorni in cui si preparano i pacchi. Prima delle feste riescono male entrambi.',
    brand: 'Parole che usa ogni negozio. «Con amore» e «alta qualità» non si possono verificare.',
    audiences: 'Fare tutto per chi è nuovo. Il secondo ordine è più facile da ottenere del primo.',
    competitors:
      'Confrontare i prezzi con i marketplace. Confronta invece che cosa si chiede lì senza avere risposta.',
    channels:
      'Costruire solo in affitto. Se il profilo viene bloccato, restano gli indirizzi della newsletter.',
    goals: 'Un obiettivo di ordini senza un numero di visite. Così nessuno sa che cosa cambiare.',
    content: 'Solo prodotti finiti su fondo neutro. I dubbi spariscono dove si vedono mani al lavoro.',
    tools:
      'Tre programmi che pubblicano la stessa cosa. Il tempo finisce nello strumento, non nella risposta.',
    crisis: 'Cancellare le critiche sui ritardi. Chi aspetta si accorge che sono sparite.',
  },
} as const satisfies StarterWords;
