import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Mostra riparazioni e consigli e trasforma il «ne vale la pena?» in un messaggio per noi.',
      bio: 'Riparazioni e consigli a [città]. Scrivici modello e guasto: il prezzo arriva prima del cacciavite. [orari]',
      pinned:
        'Come funziona una riparazione da noi: messaggio, prezzo, appuntamento, fatto. Quattro immagini.',
    },
    {
      role: 'Raggiunge vicini e famiglie: orari, date, aiuti da inoltrare, risposte alle recensioni.',
      bio: '{brand}: elettronica e riparazioni a [città]. Telefoni, tablet, portatili. [orari]. Rispondiamo nei giorni lavorativi.',
      pinned: 'Orari, indirizzo, listino dei prezzi fissi e come contattarci.',
    },
    {
      role: 'Tiene le guide brevi a portata di ricerca per anni e porta in negozio chi ha una domanda.',
      bio: 'Guide brevi da un laboratorio di [città]: impostazioni, copie di sicurezza, riparazioni. Una domanda, un video.',
      pinned: 'Salvare i dati del telefono prima di una riparazione, passo per passo.',
    },
    {
      role: 'Avvisa chi lo ha chiesto: date, allarmi sulle truffe e ricondizionati appena controllati.',
      bio: 'Novità da {brand}, [città]: al massimo una volta a settimana. Avvisi, date, ricondizionati controllati.',
      pinned: 'Che cosa arriva qui, ogni quanto, e come uscire.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Riempire il banco in modo regolare e vendere più dispositivi con un consiglio',
      socialGoal: 'Più persone ci chiedono un prezzo o un parere prima di ordinare altrove',
    },
    {
      businessGoal: 'Tenere i clienti per più di un dispositivo',
      socialGoal: 'Ogni domanda ha una risposta veloce e le guide risparmiano qualche viaggio',
    },
    {
      businessGoal: 'Essere il primo nome che viene in mente in città quando qualcosa si rompe',
      socialGoal: 'Più persone della zona ci conoscono prima che il loro dispositivo si guasti',
    },
  ],
  targets: [
    {
      why: 'Una richiesta con modello e guasto precede ogni riparazione. Contano tutte, anche quando sconsigliamo.',
      source: 'Conteggio al banco e nella posta: «vi ho visti su …», sommato a fine mese',
    },
    {
      why: 'Chi guarda il listino arriva preparato. Dice se i post portano più in là di un «mi piace».',
      source: 'Statistiche del sito, visite dai social network',
    },
    {
      why: 'Con il telefono rotto si scrive a tre negozi, e vince la prima risposta chiara.',
      source: 'Posta in arrivo: mediana delle prime risposte, letta una volta al mese',
    },
    {
      why: 'Ci servono solo follower della zona. Il numero resta modesto, ed è giusto così.',
      source: 'Statistiche del profilo l’ultimo giorno del mese, controllando anche le città',
    },
    {
      why: 'Se chi ci vede lo trova utile: salvataggi e domande pesano più dei «mi piace».',
      source: 'Statistiche del profilo: interazioni diviso copertura, sul mese',
    },
  ],
  pillars: [
    {
      name: 'Riparato, non buttato',
      description: 'Riparazioni vere dal banco: il guasto, il pezzo, il prezzo, e quando non conviene.',
      examples: [
        'Una presa di ricarica prima e dopo la pulizia',
        'Quanto costa una batteria per telefoni di quattro età',
        'Tre riparazioni che questo mese abbiamo sconsigliato',
      ],
    },
    {
      name: 'Quale fa per me?',
      description: 'Consigli d’acquisto senza classifiche: poche domande che portano a una scelta.',
      examples: [
        'Quanta memoria riempie davvero una famiglia',
        'Che cosa significano i nostri gradi per i ricondizionati',
        'Nuovo o usato: portatili per il primo semestre',
      ],
    },
    {
      name: 'Aiuti da inoltrare',
      description: 'Un’impostazione, un avviso, un passo alla volta, fatti per genitori e amici.',
      examples: [
        'Caratteri più grandi in un minuto',
        'Come riconoscere un falso messaggio del corriere',
        'Salvare le foto prima della riparazione',
      ],
    },
    {
      name: 'Dietro il banco',
      description: 'Chi lavora qui, come trattiamo i dati e che fine fa quello che non si salva.',
      examples: [
        'Una giornata al banco in otto immagini',
        'Dove vanno le batterie esauste',
        'Come il nostro apprendista ha imparato a saldare',
      ],
    },
  ],
  posts: [
    {
      title: 'Uno schermo nuovo in 45 secondi',
      text: 'Dal vivo ci vogliono [minuti]. Qui sono 45 secondi: scaldare, sollevare, pulire, montare lo schermo nuovo, provare ogni angolo.\nIl [modello] era rotto da cima a fondo, le foto sono ancora tutte lì. Prezzo di questa riparazione: [prezzo], detto prima di cominciare.\nAnche il tuo è crepato? Mandaci il modello, ti mandiamo il prezzo.',
      hashtags: '#RiparazioneTelefono #CambioSchermo #RiparareNonButtare',
      callToAction: 'Mandaci il modello con un messaggio',
      brief:
        'Dall’alto sotto la lampada del banco, accelerato, con una pausa sul vecchio cavo. Niente di privato sullo schermo. Prezzi come testo nel video.',
      alt: 'Due mani sollevano un vetro crepato da un telefono; accanto c’è lo schermo nuovo.',
    },
    {
      title: 'Quattro domande prima di comprare un portatile',
      text: '1. Che cosa ci fai in un martedì qualunque?\n2. Quanti anni deve durare?\n3. Che cosa ci devi collegare: fotocamera, stampante, secondo schermo?\n4. Qual è la cifra oltre la quale non vai?\nCon quattro risposte, cento modelli diventano tre. Portacele o scrivicele. Ti diciamo anche se il vecchio basta ancora.',
      hashtags: '#ConsigliPortatile #GuidaAllAcquisto #FarDurare',
      callToAction: 'Salvalo per il prossimo acquisto',
      brief: 'Cinque schede: una domanda ciascuna con una foto del negozio, sull’ultima indirizzo e orari.',
      alt: 'Prima scheda: un portatile aperto sul banco e la scritta «Quattro domande prima di comprare».',
    },
    {
      title: 'Prima della riparazione: cinque minuti per le tue foto',
      text: 'Quasi tutte le riparazioni lasciano i dati come sono. Una copia è comunque meglio: un dispositivo rotto a volte peggiora.\nCollegalo alla corrente e al Wi-Fi, apri le impostazioni, cerca «Backup», aspetta finché data e ora sono di oggi. Fatto.\nNon ci riesci perché lo schermo è nero? Vieni lo stesso: guardiamo insieme che cosa si può fare.',
      hashtags: '#PrimaIlBackup #AiutoTelefono',
      callToAction: 'Giralo a chi ha lo schermo rotto',
      brief:
        'Un telefono in carica, sullo schermo il backup concluso, data leggibile. Solo un telefono di prova.',
      alt: 'Telefono collegato al cavo; sullo schermo si legge che l’ultimo backup è di oggi.',
    },
    {
      title: 'Chi apre il tuo telefono',
      text: 'Questa persona è [nome]. Ripara qui da [numero] anni e ha aperto la sua prima radio a [età].\nChe cosa serve a [nome]: il guasto in una frase. Che cosa non serve: le tue foto, i messaggi, le password. Se dobbiamo provare qualcosa, ci sei anche tu, oppure usiamo la modalità ospite.\nChe cosa vorresti chiedere a [nome]?',
      hashtags: '#DietroIlBanco #Riparazioni #ITuoiDati',
      callToAction: 'Fai la tua domanda nei commenti',
      brief:
        'Ritratto al banco, luce naturale di lato, lente alzata sulla fronte. Prima il consenso scritto.',
      alt: 'Una persona siede al banco di lavoro con la lente, davanti a sé un tablet aperto.',
    },
    {
      title: 'Nuovo o ricondizionato?',
      text: 'Stessa spesa, due strade: un modello nuovo e semplice oppure uno migliore di due anni, controllato da noi, con batteria nuova e [numero] mesi di garanzia. Tu che cosa sceglieresti? La prossima settimana ti mostriamo da dove cominciamo a controllare.',
      hashtags: '',
      callToAction: 'Vota nella storia',
      brief: 'I due dispositivi affiancati, cartellini visibili; sondaggio con «Nuovo» e «Ricondizionato».',
      alt: 'Due telefoni affiancati sul banco, uno nella scatola, uno con l’etichetta «controllato».',
    },
    {
      title: 'Che cosa aveva da dire la ventola',
      text: '«Ultimamente fa un gran rumore.» Il motivo era tra ventola e dissipatore: [numero] anni di polvere, pressata come feltro.\nPulito, pasta termica nuova, un’ora di prova. Adesso il portatile lavora con [numero] gradi in meno, e non abbiamo cambiato nessun pezzo. [prezzo].\nSe il tuo fischia, portalo prima dell’estate: è il calore che lo fa invecchiare.',
      hashtags: '#RiparazionePortatile #RiparareNonButtare',
      callToAction: 'Chiedi un appuntamento',
      brief:
        'La striscia di polvere su un panno bianco, accanto la ventola aperta. Vicino, nitido, nessun numero di serie.',
      alt: 'Una striscia grigia di polvere su un panno, accanto la ventola aperta di un portatile.',
    },
    {
      title: 'Caratteri più grandi in un minuto',
      text: 'Per chi tiene il telefono a braccio teso, e per chi poi riceve la chiamata.\nImpostazioni, schermo, dimensione del testo: sposta verso destra finché si legge bene. Poi testo in grassetto e più luminosità.\nIl video lo mostra piano e in grande. Mandalo a chi te l’ha chiesto domenica scorsa. Su quel telefono è diverso? Dicci il modello.',
      hashtags: '#TestoGrande #AiutoTelefono #LeggereMeglio',
      callToAction: 'Mandalo ai tuoi genitori',
      brief:
        'In verticale, lo schermo riempie l’immagine, un dito, niente musica. Ogni passo detto e sottotitolato, poi un secondo di pausa.',
      alt: 'Un dito sposta verso destra il cursore della dimensione del testo su un telefono.',
    },
    {
      title: 'Che cosa significano i nostri gradi',
      text: '«Ricondizionato» dice poco finché nessuno spiega che cosa è stato fatto. Da noi:\nA: a un braccio di distanza non si vede nulla.\nB: graffi sottili, schermo perfetto.\nC: segni d’uso, costa meno, funziona uguale.\nPer tutti: batteria almeno al [percentuale] %, dati cancellati, controllo punto per punto, [numero] mesi di garanzia. La scheda del controllo è nella scatola.',
      hashtags: '#Ricondizionato #FarDurare #GuidaAllAcquisto',
      callToAction: 'Chiedi che cosa c’è questa settimana',
      brief:
        'Una scheda per grado con un dispositivo vero nella stessa luce, sull’ultima il foglio del controllo.',
      alt: 'Prima scheda: tre telefoni con i cartellini A, B e C, tutti di schiena e nella stessa luce.',
    },
    {
      title: 'Quando lo sconsigliamo',
      text: 'Un [modello] di dieci anni, scheda rovinata dall’acqua. La riparazione sarebbe costata [prezzo], senza poter promettere che tenga.\nAbbiamo detto: lascia stare. Abbiamo salvato le foto, cancellato il dispositivo e l’abbiamo mandato al riciclo.\nLa nostra regola: conviene riparare se costa meno della metà di uno equivalente. E la tua?',
      hashtags: '#ConsiglioOnesto #RiparareNonButtare',
      callToAction: 'Scrivi la tua regola',
      brief: 'Il punto corroso al microscopio, poi chi ripara dice la frase guardando in camera.',
      alt: 'Scheda elettronica ingrandita con corrosione verde e bianca attorno a un connettore.',
    },
    {
      title: 'Giornata di raccolta delle batterie',
      text: 'Il [data], dalle [ora] alle [ora], raccogliamo vecchie batterie, telefoni e caricatori, anche comprati altrove e senza obbligo di acquisto.\nCopri i poli con del nastro. Batterie gonfie: non premere, non caricare, mettile nella sabbia o in una scatola di latta e chiamaci prima al [telefono].\nQuello che funziona ancora va a [organizzazione]. Poi ti diciamo quanto abbiamo raccolto.',
      hashtags: '#BatterieEsauste #Riciclo',
      callToAction: 'Segna la data e dillo ai vicini',
      brief: 'Non serve un’immagine; la data va nella prima riga.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Settimane della batteria',
    message: 'Batteria nuova al posto del telefono nuovo: misuriamo gratis, diciamo il prezzo e decidi tu.',
  },
  hashtagGroups: [
    {
      name: 'Riparazioni e aiuto',
      tags: ['#RiparareNonButtare', '#RiparazioneTelefono', '#RiparazionePortatile', '#AiutoTelefono'],
    },
    {
      name: 'Consigli e negozio',
      tags: ['#GuidaAllAcquisto', '#Ricondizionato', '#FarDurare', '#Riparazioni'],
    },
  ],
} as const satisfies ContentWords;
