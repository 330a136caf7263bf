import type { StarterWords } from '../content.ts';

export const words = {
  business:
    'Un negozio di seconda mano per abiti, borse e piccole cose per la casa, con occhio per il buon vintage',
  brand: {
    mission: 'Trovare a ogni cosa buona il prossimo proprietario, a un prezzo giusto per entrambe le parti.',
    promise: 'Ogni capo è controllato, pulito e descritto con onestà prima di finire sullo stender.',
    audiencePromise:
      'Chi ci segue vede i nuovi arrivi prima degli altri, impara a riconoscere la qualità e sa che cosa prendiamo e che cosa no.',
    values: [
      'Dire ogni difetto',
      'Corretti con chi porta e con chi compra',
      'Da indossare, non solo da avere',
      'Di ogni capo ce n’è uno',
    ],
    voice: [
      {
        trait: 'Attenta',
        example: 'Cappotto di lana, circa 1978, bavero cucito a mano, un bottone sostituito.',
        avoid: 'Meraviglioso tesoro vintage, assolutamente unico!',
      },
      {
        trait: 'Spiritosa',
        example: 'Questa giacca è sopravvissuta a tre mode. Sopravvivrà anche alla tua.',
        avoid: 'Sfoggia questo look iconico!',
      },
      {
        trait: 'Diretta',
        example: 'Piccolo buco di tarma al polsino, rammendato, da vicino si vede. Per questo 24 e non 40.',
        avoid: 'In buone condizioni considerata l’età.',
      },
    ],
    wordsUsed: ['controllato', 'rammendato', 'ce n’è uno solo', 'segni d’uso'],
    wordsAvoided: ['tesoro', 'lusso', 'come nuovo', 'a due soldi'],
    visualNotes:
      'Ogni capo alla luce del giorno, davanti alla stessa parete: fronte, retro, etichetta, difetto. Il difetto non manca mai. Misure prese col metro, in centimetri. Persone solo con il consenso, meglio se lavorano o comprano qui.',
    claimsToProve: [
      'La marca o l’età di un capo: etichetta, cuciture, scontrino o perizia scritta',
      '«Pulito»: come e quando, annotato sul cartellino',
      '«Fa risparmiare acqua» e simili: da evitare se non si può citare una fonte',
    ],
    keyMessages: [
      'Controllato, pulito, descritto con onestà: seconda mano senza sorprese.',
      'Porta quello che non metti più: avrà una seconda vita, e tu la tua parte.',
    ],
  },
  offerings: [
    {
      name: 'Capi dallo stender',
      kind: 'product',
      message: 'Nuovi ogni [giorno], con misure, materiale e ogni difetto sul cartellino.',
    },
    {
      name: 'Conto vendita',
      kind: 'service',
      message:
        'Scegliamo, mettiamo il prezzo e vendiamo; a vendita fatta hai il [percentuale]% e un elenco di tutto.',
    },
    {
      name: 'Piccole riparazioni e modifiche',
      kind: 'service',
      message:
        'Bottoni, orli, buchi di tarma: ciò che merita si sistema prima della vendita, e se vuoi anche il tuo.',
    },
  ],
  audiences: [
    {
      name: 'A caccia del pezzo giusto',
      summary: 'Guarda ogni giorno, decide in pochi secondi, racconta a tutti quanto l’ha pagato',
      place: 'In città o a un’ora di treno',
      job: 'Studia, fa un tirocinio o ha il primo lavoro',
      household: 'Casa condivisa o primo appartamento',
      activeTimes: 'Dopo le 18, il sabato mattina, ogni tanto sotto il banco',
      needs: [
        'Vedere i nuovi arrivi prima degli altri',
        'Misure al posto delle taglie',
        'Prenotare con un messaggio',
      ],
      pains: ['Sparito prima di poter chiedere', 'Foto in cui manca il difetto'],
      beliefNow: 'Le cose belle sono online, in negozio restano gli avanzi.',
      beliefWished: 'Lì ogni settimana c’è qualcosa che avrò solo io.',
      sources: ['Chiedi in cassa per due settimane: «l’avevi visto prima sul nostro canale?»'],
      accessibilityNeeds: 'Misure e prezzo come testo; video con sottotitoli; montaggio calmo',
    },
    {
      name: 'L’armadio pieno',
      summary: 'Ha cose buone che nessuno mette e non vuole fotografarle una per una',
      place: 'In città e dintorni, arriva in auto o con due borse grandi',
      job: 'Lavora o è in pensione, poca pazienza per contrattare online',
      household: 'Famiglia, o figli appena usciti di casa',
      activeTimes: 'Le mattine dei giorni feriali, la domenica sera, a ogni cambio di stagione',
      needs: [
        'Sapere che cosa viene accettato',
        'Una percentuale chiara e una data per i soldi',
        'Nessun rimorso per il resto',
      ],
      pains: ['Essere rimandato a casa con le borse piene', 'Non sapere che fine hanno fatto le sue cose'],
      beliefNow: 'O lo regalo o passo i fine settimana a contrattare.',
      beliefWished: 'Lo porto una volta, ricevo un elenco e arrivano i soldi.',
      sources: ['Per un mese annota la prima domanda di chi chiama per portare qualcosa'],
      accessibilityNeeds:
        'L’elenco di ciò che prendiamo come testo a caratteri grandi; telefono oltre ai messaggi',
    },
    {
      name: 'Vorrei, ma non mi fido',
      summary: 'Trova sensato l’usato, ma teme odori, falsi e problemi con i resi',
      place: 'In città',
      job: 'Spesso ufficio, scuola o assistenza',
      household: 'Coppia o famiglia, compra anche per i bambini',
      activeTimes: 'In pausa pranzo e la sera',
      needs: ['Vedere come si controlla', 'Provare con calma', 'Poter riportare qualcosa'],
      pains: ['Stender stipati e senza ordine', 'Una brutta esperienza con un privato'],
      beliefNow: 'Non si sa mai chi l’ha messo e se è autentico.',
      beliefWished: 'Lì controllano meglio di qualsiasi cosa compro nuova.',
      sources: ['Chiedi a dieci persone che escono senza comprare che cosa è mancato'],
      accessibilityNeeds:
        'Difetti detti a parole, non solo mostrati; indica l’ingresso senza gradini e le ore tranquille',
    },
  ],
  channels: [
    {
      role: 'Mostra per primo i nuovi arrivi, raccoglie prenotazioni e dimostra con i difetti in vista che ci si può fidare.',
      bio: 'Seconda mano a [città]. Nuovi arrivi [giorni], ore 18. Prenota con un messaggio, ritira entro [numero] giorni. [orari]',
      pinned: 'Come funziona qui: prenotare, provare, ritirare, rendere. Quattro immagini.',
    },
    {
      role: 'Raggiunge chi porta e le famiglie: giorni di ritiro, orari, risposte alle recensioni.',
      bio: '{brand}: seconda mano a [città]. Compri e porti, tutto controllato e pulito. Ritiro capi: [giorni]. Orari: [orari].',
      pinned: 'Che cosa prendiamo, che cosa no, e come ricevi i tuoi soldi.',
    },
    {
      role: 'Porta chi non ci conosce, con scoperte, rammendi e nuovi abbinamenti.',
      bio: 'Cose vecchie, cose buone. Scoperte, rammendi e difetti dichiarati da un negozio di seconda mano a [città].',
      pinned: 'Come controlliamo un capo prima di esporlo, in un minuto.',
    },
    {
      role: 'Si fa trovare per mesi da chi cerca uno stile e lo porta a quello che c’è adesso.',
      bio: 'Seconda mano per stile e decennio, da {brand} a [città]. Il venduto è segnato, novità ogni settimana.',
      pinned: 'La bacheca con quello che c’è in negozio questa settimana.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vendere i capi entro quattro settimane e riceverne abbastanza di buoni',
      socialGoal: 'Più persone prenotano con un messaggio o ci offrono capi buoni',
    },
    {
      businessGoal: 'Persone che tornano, per comprare e per portare',
      socialGoal: 'Ogni domanda ha risposta in giornata, e la gente mostra quello che indossa di nostro',
    },
    {
      businessGoal: 'Essere il primo pensiero in città prima di comprare nuovo',
      socialGoal: 'Più persone della zona vedono che cosa abbiamo',
    },
  ],
  targets: [
    {
      why: 'Una prenotazione o un’offerta di capi precede la vendita e il ritiro.',
      source: 'Quaderno delle prenotazioni ed elenco dei ritiri: segnare ogni volta se arriva da un canale',
    },
    {
      why: 'Ciò che si salva poi si viene a vedere. Con i pezzi unici un salvataggio dice più di un «mi piace».',
      source: 'Statistiche del profilo: salvataggi di tutti i post del mese',
    },
    {
      why: 'Di tutto ce n’è uno. Chi non ha risposta nel pomeriggio, la sera compra altrove.',
      source: 'Posta in arrivo: mediana delle prime risposte, una volta al mese',
    },
    {
      why: 'Chi mostra addosso un nostro capo ci consiglia senza essere pagato.',
      source: 'Contare post e storie che ci taggano, e annotarle subito: le storie spariscono dopo un giorno',
    },
    {
      why: 'Contano solo quelli che possono passare. Meglio piano da vicino che in fretta da ovunque.',
      source: 'Statistiche del profilo l’ultimo giorno del mese, città comprese',
    },
  ],
  pillars: [
    {
      name: 'Nuovi arrivi',
      description: 'Capi appena esposti con prezzo, misure e difetto, sempre negli stessi giorni.',
      examples: ['Nove capi da sabato', 'Un cappotto, una storia', 'Apriamo gli scatoloni di una soffitta'],
    },
    {
      name: 'Guardato da vicino',
      description: 'Come controlliamo, puliamo, datiamo e descriviamo, e come si fa a casa.',
      examples: [
        'Autentica o no: quattro punti di una borsa',
        'Che cosa dicono i nostri cartellini',
        'Togliere gli odori dalla lana',
      ],
    },
    {
      name: 'Di nuovo addosso',
      description: 'Capi in uso: rammendati, abbinati in modo nuovo, mostrati da chi li ha comprati.',
      examples: [
        'Sparisce un buco di tarma',
        'Una giacca, tre decenni',
        'Che cosa ha fatto [nome] con la tenda',
      ],
    },
    {
      name: 'Dal tuo armadio',
      description: 'Come funziona portare: che cosa prendiamo, quanto rende, che fine fa il resto.',
      examples: ['Che cosa cerchiamo questo mese', 'Come nasce un prezzo', 'Dove va quello che non si vende'],
    },
  ],
  posts: [
    {
      title: 'Nove capi da sabato',
      text: 'Nuovi sullo stender, di ognuno ce n’è uno solo:\n1. [capo], [taglia], [prezzo]\n2. [capo], [taglia], [prezzo]\n3. [capo], [taglia], [prezzo]\ne altri sei nelle immagini, con misure e ogni difetto.\nPer prenotare mandaci il numero. Vale il primo messaggio, e te lo teniamo [numero] giorni. Se non va bene, il giorno dopo è di nuovo qui.\nQual è il tuo numero?',
      hashtags: '#SecondaMano #NuoviArrivi #StileVintage',
      callToAction: 'Mandaci il numero con un messaggio',
      brief:
        'Nove foto davanti alla stessa parete con luce naturale, numero e prezzo nell’immagine, difetto da vicino nella seconda foto di ognuno.',
      alt: 'Prima foto: un cappotto vintage sulla gruccia davanti a una parete chiara, numero 1 e prezzo.',
    },
    {
      title: 'Come controlliamo un cappotto',
      text: 'Prima di avere un prezzo, un capo passa dieci minuti con [nome].\nIn controluce: buchi? Al rovescio: cuciture, fodera, etichetta. Naso: onesto, senza profumo sopra. Cerniera su e giù cinque volte. Poi la pulizia: [come].\nQuello che si trova sta sul cartellino. Quello che non passa qui non c’è. Questo mese: [numero] su [numero].\nTu da dove cominci?',
      hashtags: '#ConsigliUsato #DifettiDichiarati #ControllatoAMano',
      callToAction: 'Dicci da dove cominci',
      brief:
        'In verticale, mani e cappotto, un’inquadratura per controllo, voce e sottotitoli. Si chiude sul cartellino.',
      alt: 'Due mani tengono la fodera di un cappotto controluce davanti a una finestra.',
    },
    {
      title: 'Un capo, una storia',
      text: 'Questo capo ([capo]) è stato comprato nel [anno] a [città], con il primo stipendio. Ha ballato a due matrimoni e poi è rimasto al buio per [numero] anni.\n[Materiale], [misure]. Difetto: [difetto]. [Prezzo].\nLa signora che l’ha portato vorrebbe che tornasse a ballare. Le abbiamo promesso di riferirlo.\nChi lo porta fuori?',
      hashtags: '#UnCapoUnaStoria #StileVintage #SecondaMano',
      callToAction: 'Prenota con un messaggio',
      brief:
        'Il capo da solo, luce naturale di lato, seconda foto dell’etichetta. La storia solo con il consenso.',
      alt: 'Un abito di un altro decennio su una gruccia di legno, con la luce che arriva di lato.',
    },
    {
      title: 'Che cosa prendiamo questo mese',
      text: 'Sì, volentieri: [cappotti], [maglieria], [borse di pelle], scarpe con suole buone.\nPer ora no: [abiti estivi], cerniere rotte, intimo, [marche o generi].\nTutto lavato, al massimo [numero] capi per volta, [giorni] dalle [ora] alle [ora]. A vendita fatta ricevi il [percentuale]%, e subito un elenco di quello che abbiamo preso.\nHai un dubbio? Basta una foto con un messaggio. Rispondiamo in giornata.',
      hashtags: '#SvuotaArmadio #VendereUsato',
      callToAction: 'Manda una foto di quello che vuoi portare',
      brief: 'Due pile piegate sul banco con i cartelli «sì» e «per ora no». Scritte ben leggibili.',
      alt: 'Due pile di vestiti piegati sul banco, una con il cartello «sì», una con «per ora no».',
    },
    {
      title: 'A o B?',
      text: 'Un blazer, due modi: A sopra il vestito, B con le maniche arrotolate e le scarpe da ginnastica. Il tuo voto decide che cosa porta il manichino in vetrina fino a sabato prossimo.',
      hashtags: '',
      callToAction: 'Vota nella storia',
      brief: 'Due foto dello stesso manichino dallo stesso punto; sondaggio con A e B.',
      alt: 'Lo stesso blazer due volte sul manichino: a sinistra sopra un vestito, a destra sportivo.',
    },
    {
      title: 'Dieci capi sotto [importo]',
      text: 'Per chi vuole capire se la seconda mano fa per sé: dieci capi a meno di [importo], tutti controllati e puliti.\nTaglie da [taglia] a [taglia], le misure sono nelle immagini. Per provare con calma: il [giorno] dalle [ora] alle [ora] qui c’è più tranquillità.\nPoi non va bene? Riportalo entro [numero] giorni con il cartellino: soldi o buono, come preferisci.',
      hashtags: '#SecondaMano #BenControllato',
      callToAction: 'Passa in un’ora tranquilla',
      brief:
        'Dieci foto, stessa parete, prezzo grande, taglia piccola. Prima foto: tutti e dieci su uno stender.',
      alt: 'Prima foto: dieci capi su uno stender, ordinati per colore, con i cartellini del prezzo in vista.',
    },
    {
      title: 'Sparisce un buco di tarma',
      text: 'Un buon cardigan, un buco grande come una lenticchia. Si butta? No.\nServono: filo dello stesso colore, un ago, [minuti] e qualcosa da ascoltare. Dall’interno, seguendo le maglie, senza tirare, e alla fine un po’ di vapore.\nDa vicino si vede ancora. Lo scriviamo sul cartellino, e lo dice anche il prezzo: [prezzo] invece di [prezzo].\nChe cosa aspetta un rammendo a casa tua?',
      hashtags: '#RammendoVisibile #DiNuovoAddosso #RiparareNonButtare',
      callToAction: 'Salvalo per il prossimo buco',
      brief:
        'Dall’alto, vicino, il punto difficile in tempo reale e il resto accelerato. Sottotitoli, suono della stanza.',
      alt: 'Un ago passa il filo in un piccolo buco di un cardigan a maglia.',
    },
    {
      title: 'Che cosa dicono i nostri cartellini',
      text: 'Ottimo: messo poco, nessun difetto trovato.\nBuono: messo, ma a un braccio di distanza non si vede nulla.\nCon segni: un difetto, scritto sul cartellino e contato nel prezzo.\nPer chi cuce: buona stoffa, c’è da lavorarci.\nQuello che non sappiamo non lo scriviamo. Età e marca ci sono solo se lo dicono etichetta, cuciture o scontrino. Se sbagliamo, riavrai i tuoi soldi.',
      hashtags: '#DifettiDichiarati #ConsigliUsato',
      callToAction: 'Salvalo prima della prossima visita',
      brief: 'Quattro cartellini veri su quattro stoffe, nitidi, uno accanto a un difetto.',
      alt: 'Quattro cartellini scritti a mano su stoffe diverse, uno accanto a una piccola macchia.',
    },
    {
      title: 'E quello che non si vende?',
      text: 'Dopo [numero] settimane ti scriviamo. Poi scegli tu: ritirarlo, abbassare il prezzo o donarlo.\nQuello che si dona va a [organizzazione]. La scorsa stagione erano [numero] capi. Quello che è strappato diventa [uso].\nNulla finisce nel bidone dietro al negozio, puoi venire a controllare.\nHai altre domande su come portare le tue cose? Qui risponde [nome].',
      hashtags: '#SvuotaArmadio #NuovaVita',
      callToAction: 'Chiedi nei commenti',
      brief: 'Scatole pronte per la consegna, etichetta con il destinatario, chi le ritira se è d’accordo.',
      alt: 'Tre scatole di vestiti piegati accanto alla porta del negozio, pronte per il ritiro.',
    },
    {
      title: 'Una soffitta svuotata',
      text: 'Quattro scatoloni, chiusi dal [anno]. Li apriamo con te.\nIl primo: [scoperta]. Il secondo sa di [odore], ma: [scoperta]. Il terzo abbiamo dovuto richiuderlo. Nel quarto c’è il motivo per cui facciamo questo lavoro.\nSullo stender da [giorno], ore [ora]. La famiglia ci ha affidato tutto con elenco e firma, come sempre.\nTu che cosa avresti tenuto?',
      hashtags: '#SecondaMano #StileVintage #NuoviArrivi',
      callToAction: 'Dicci che cosa avresti tenuto',
      brief:
        'Una mano apre uno scatolone dopo l’altro, un’inquadratura ciascuno, l’ultima scoperta solo accennata. Niente nomi né lettere in vista.',
      alt: 'Quattro vecchi scatoloni su un pavimento di legno; una mano apre il primo.',
    },
  ],
  campaign: {
    name: 'Cambio di stagione',
    message:
      'Porta quello che non metti più e trova quello che ti serve: due settimane di ritiri e stender rinnovati.',
  },
  hashtagGroups: [
    { name: 'Capi e stile', tags: ['#SecondaMano', '#NuoviArrivi', '#StileVintage', '#DiNuovoAddosso'] },
    {
      name: 'Fiducia e ritiri',
      tags: ['#DifettiDichiarati', '#ConsigliUsato', '#SvuotaArmadio', '#VendereUsato'],
    },
  ],
  competitors: [
    {
      name: 'Il vintage selezionato della grande città vicina',
      market: 'La regione',
      style: 'Sembra una rivista: pochi capi, prezzi alti, poco testo',
      strengths: ['Uno stile che si riconosce', 'Ogni capo si vede indossato'],
      weaknesses: ['Prezzo solo su richiesta', 'I difetti non vengono detti'],
      gaps: ['Lì nessuno spiega come si controlla un capo'],
    },
    {
      name: 'Un negozio solidale all’estero con un canale allegro',
      market: 'Esempio dall’estero',
      style: 'Volontari che mostrano oggetti curiosi, senza prove e con umorismo',
      strengths: [
        'Si guarda per le persone che ci lavorano',
        'Il pubblico indovina a che cosa servivano gli oggetti',
      ],
      weaknesses: ['Non si può prenotare nulla', 'I post arrivano a caso'],
      gaps: ['Un aiuto per chi vuole portare cose buone'],
    },
  ],
  techniques: [
    {
      title: 'L’ora fissa dei nuovi arrivi',
      description: 'I nuovi capi escono sempre negli stessi giorni alla stessa ora, e la gente li aspetta.',
      adaptation: 'Due giorni fissi alle 18, annunciati nella bio, per sei settimane',
      hypothesis: 'Con un’ora fissa arrivano più prenotazioni la sera stessa.',
      measure: 'Prenotazioni entro tre ore da ogni post, nelle sei settimane prima e dopo',
    },
    {
      title: 'Il difetto nella prima foto',
      description: 'Il difetto si mostra all’inizio e non alla fine.',
      adaptation: 'Dieci capi con il difetto nella prima foto, dieci nell’ultima, stessa fascia di prezzo',
      hypothesis: 'Con il difetto per primo si annullano meno prenotazioni al momento della prova.',
      measure: 'Prenotazioni annullate ogni dieci capi, dal quaderno delle prenotazioni',
    },
  ],
  scenarios: [
    {
      name: 'Tarme, cimici o odori: qualcuno dubita dell’igiene',
      holding:
        'Abbiamo letto che in un nostro capo è stato trovato qualcosa. Oggi controlliamo tutto con [ditta] e abbiamo chiuso lo stender interessato. Se dal [data] hai comprato [tipo di capo], tienilo in un sacchetto chiuso e scrivici: lo riprendiamo. Altre notizie qui entro le [ora].',
    },
    {
      name: 'Un capo sarebbe contraffatto',
      holding:
        'Di un capo ([capo]) venduto da noi il [data] si dice che non sia autentico. Abbiamo tolto dalla vendita quelli simili e lo facciamo esaminare da [esperto]. Chi l’ha comprato riceve subito i soldi, qualunque sia l’esito. Entro il [data] diciamo qui che cosa è emerso.',
    },
    {
      name: 'Un capo esposto sarebbe stato rubato',
      holding:
        'Una persona ha riconosciuto da noi qualcosa di suo. Il capo è fuori vendita e al sicuro. Di ogni cosa annotiamo chi l’ha portata e diamo alla polizia quello che sappiamo. Per favore segnalate lì ogni altra cosa e non nei commenti. Prossime notizie: ore [ora].',
    },
    {
      name: 'Chi ha portato capi aspetta i suoi soldi',
      holding:
        'Alcuni di voi aspettano ancora la propria parte di [mese]. La colpa è nostra: [motivo in una frase]. Tutte le persone interessate ricevono un elenco e una data entro [giorno]. Chi per allora non ha notizie scriva a [indirizzo] o chiami il [telefono].',
    },
  ],
  decisions: {
    fit: {
      will: 'fotografare in due mattine fisse e rispondere ai messaggi due volte al giorno.',
      willNot: 'trasformare in un post ogni minuto libero in negozio.',
    },
    brand: {
      will: 'mostrare e dire il difetto di ogni capo.',
      willNot: 'indicare marche o età che non possiamo dimostrare.',
    },
    audiences: {
      will: 'parlare a chi cerca, a chi porta e a chi esita.',
      willNot: 'cercare rivenditori che svuotano lo stender.',
    },
    competitors: {
      will: 'guardare una volta al mese come due negozi mostrano condizioni e prezzi.',
      willNot: 'parlare male delle piattaforme su cui vendono anche i nostri clienti.',
    },
    channels: {
      will: 'mostrare i nuovi arrivi prima su un canale e segnare lì che cosa è venduto.',
      willNot: 'offrire lo stesso pezzo unico in quattro posti insieme.',
    },
    goals: {
      will: 'contare prenotazioni e offerte di capi, nel quaderno accanto alla cassa.',
      willNot: 'festeggiare visualizzazioni da posti da cui non viene nessuno.',
    },
    content: {
      will: 'dedicare almeno un post su cinque a chi porta.',
      willNot: 'prendere in giro i capi o chi li ha indossati.',
    },
    tools: {
      will: 'tenere un solo elenco con numero, prezzo, proprietario e stato di ogni capo.',
      willNot: 'aprire un negozio online prima che le prenotazioni siano troppe.',
    },
    crisis: {
      will: 'togliere subito dalla vendita un capo dubbio e prima di tutto rimborsare.',
      willNot: 'giudicare in pubblico se qualcosa è autentico o rubato.',
    },
  },
  avoid: {
    fit: 'Credere che i pezzi unici si vendano da soli. Ognuno vuole una foto, le misure e una risposta.',
    brand: 'Chiamare tutto vintage. Chi se ne intende smette di credere anche al resto.',
    audiences: 'Dimenticare chi porta. Senza capi buoni anche il miglior canale è vuoto.',
    competitors: 'Misurarti con le piattaforme. Tu hai un camerino, un naso e un volto.',
    channels: 'Offrire un capo ovunque. Due promesse per una giacca costano un cliente affezionato.',
    goals: 'Contare follower lontani. Si viene a provare da un’ora di strada al massimo.',
    content: 'Solo capi, mai persone e lavoro. La fiducia nasce vedendo come controlli.',
    tools: 'Prenotazioni in cinque caselle. Un quaderno, un numero per capo.',
    crisis: 'Discutere di autenticità nei commenti. Prima fuori vendita, poi la perizia, poi si parla.',
  },
} as const satisfies StarterWords;
