import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
