import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
