import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Un negozio di elettronica con laboratorio di riparazione in una città di medie dimensioni',
  brand: {
    mission: 'Far durare di più i dispositivi e vendere solo quello che ripareremmo anche noi.',
    promise: 'Sai il prezzo prima che apriamo il dispositivo, e se qualcosa cambia ti avvisiamo.',
    audiencePromise:
      'Chi ci segue scopre che cosa si può riparare e che cosa vale la pena comprare, e riceve risposta nello stesso giorno lavorativo.',
    values: [
      'Prima riparare, poi sostituire',
      'Prima il prezzo, poi il cacciavite',
      'I tuoi dati non ci riguardano',
      'Consigliare vuol dire anche sconsigliare',
    ],
    voice: [
      {
        trait: 'Chiara',
        example: 'La batteria tiene ancora il 71 %. Sotto l’80 % conviene cambiarla.',
        avoid: 'Il dispositivo presenta un significativo degrado della capacità.',
      },
      {
        trait: 'Tranquilla',
        example: 'Acqua nel telefono? Spegnilo, non caricarlo, portalo da noi.',
        avoid: 'FERMO! Questo errore distrugge il tuo telefono!',
      },
      {
        trait: 'Sincera sui limiti',
        example: 'Questa scheda non la salviamo. Proviamo a recuperare le foto.',
        avoid: 'Ripariamo qualsiasi cosa.',
      },
    ],
    wordsUsed: ['riparazione', 'prezzo fisso', 'ricambio', 'ricondizionato'],
    wordsAvoided: ['imbattibile', 'affarone', 'rivoluzionario', 'a prova di stupido'],
    visualNotes:
      'Mani, attrezzi, il dispositivo aperto sotto la lampada del banco. Primi piani nitidi, tappetino in ordine, niente foto da catalogo. Nomi, numeri e foto sugli schermi dei clienti non si vedono mai.',
    claimsToProve: [
      'Ricambi originali: bolle del fornitore, divise per dispositivo',
      'Riparato in [tempo]: i tempi di consegna degli ultimi tre mesi',
      'Dati cancellati in modo definitivo: il rapporto del programma di cancellazione',
    ],
    keyMessages: [
      'Prima la diagnosi e il prezzo, poi decidi tu.',
      'Vendiamo dispositivi che tra cinque anni sapremo ancora riparare.',
    ],
  },
  offerings: [
    {
      name: 'Riparazione di telefoni, tablet e portatili',
      kind: 'service',
      message:
        'Schermo, batteria, presa di ricarica: il prezzo prima di iniziare e un messaggio quando è pronto.',
    },
    {
      name: 'Dispositivi nuovi e ricondizionati',
      kind: 'product',
      message:
        'Pochi modelli, scelti in base a quanto durano gli aggiornamenti e a quali ricambi si trovano.',
    },
    {
      name: 'Configurazione e trasferimento dei dati',
      kind: 'service',
      message: 'Il dispositivo nuovo va a casa pronto all’uso, quello vecchio si cancella davanti a te.',
    },
  ],
  audiences: [
    {
      name: 'Schermo rotto, giornata piena',
      summary: 'Usa il telefono per lavoro e famiglia e lo rivuole entro oggi',
      place: 'In città o di passaggio, a non più di venti minuti',
      job: 'Dipendente, studente o artigiano, di rado tutto il giorno alla scrivania',
      household: 'Da solo o con una famiglia giovane',
      activeTimes: 'Nel tragitto verso il lavoro, in pausa pranzo, dopo le 18',
      needs: [
        'Un prezzo prima di mettersi in strada',
        'Un orario che venga rispettato',
        'La certezza che nessuno guardi le foto',
      ],
      pains: ['Giorni senza telefono', 'Un conto più alto di quello concordato'],
      beliefNow: 'Riparare richiede un’eternità e costa quasi come comprarne uno nuovo.',
      beliefWished: 'Prima chiedo, in un’ora so il prezzo e spesso evito di ricomprarlo.',
      sources: ['Chiedi a dieci clienti al banco che cosa avrebbero fatto altrimenti'],
      accessibilityNeeds:
        'Video con sottotitoli, perché quasi tutti li guardano senza audio; prezzi anche nel testo, non solo nell’immagine',
    },
    {
      name: 'Uno solo, per tanti anni',
      summary: 'Confronta per settimane, compra una volta e vuole tenerselo',
      place: 'La città e i paesi intorno',
      job: 'Ufficio, scuola o una piccola attività propria',
      household: 'Coppia o famiglia con figli a scuola',
      activeTimes: 'La sera dopo le 20 e la domenica mattina',
      needs: [
        'Pochi criteri chiari al posto delle tabelle',
        'Una risposta onesta sui ricondizionati',
        'Qualcuno a cui rivolgersi anche dopo l’acquisto',
      ],
      pains: ['Recensioni che si somigliano tutte', 'Consigli che fanno solo salire il prezzo'],
      beliefNow: 'In negozio mi vendono quello che vogliono smaltire.',
      beliefWished: 'Lì prima mi chiedono a che cosa mi serve, e a volte dicono: tieniti il tuo.',
      sources: ['Annota per un mese le tre domande che precedono ogni vendita di un portatile'],
      accessibilityNeeds: 'Confronti come testo ben contrastato, una sola idea per immagine',
    },
    {
      name: 'Il pronto soccorso di famiglia',
      summary: 'Squilla il suo telefono ogni volta che quello dei genitori fa qualcosa di strano',
      place: 'In città; i genitori spesso più fuori',
      job: 'Lavora o è in pensione da poco',
      household: 'Figli grandi, genitori oltre i settantacinque anni',
      activeTimes: 'Nel tardo pomeriggio e nel fine settimana, più nei gruppi e nei messaggi che nel feed',
      needs: [
        'Guide brevi da inoltrare',
        'Un posto dove i genitori trovino pazienza',
        'Aiuto contro i messaggi truffa',
      ],
      pains: [
        'Spiegare al telefono la stessa impostazione per la terza volta',
        'La paura che i genitori perdano soldi o foto',
      ],
      beliefNow: 'Tocca tutto a me.',
      beliefWished: 'Posso mandarli lì, e tornano più tranquilli di prima.',
      sources: ['Chiedi a ogni appuntamento di configurazione chi ha consigliato il negozio e perché'],
      accessibilityNeeds: 'Caratteri grandi, montaggio lento, passaggi detti a voce e anche scritti',
    },
  ],
  competitors: [
    {
      name: 'Il chiosco di riparazioni veloci nel centro commerciale',
      market: 'La nostra città',
      style: 'Un prezzo su ogni immagine, montaggio rapido, risposte di una parola',
      strengths: ['Prezzi visibili subito', 'Aperto quando gli altri sono chiusi'],
      weaknesses: ['Nessun volto e nessuna parola sulla garanzia', 'Lamentele lasciate senza risposta'],
      gaps: ['Lì nessuno dice quando una riparazione non conviene'],
    },
    {
      name: 'Un laboratorio all’estero con molti spettatori',
      market: 'Esempio dall’estero',
      style: 'Video lunghi e calmi di singole riparazioni, spiegate al microscopio',
      strengths: ['Si resta fino alla fine per sapere se funziona', 'Gli errori restano nel video'],
      weaknesses: [
        'Quasi nulla per chi non è del mestiere',
        'Chi guarda vive troppo lontano per diventare cliente',
      ],
      gaps: ['Guide brevi per chi vuole solo usare il proprio dispositivo'],
    },
  ],
  techniques: [
    {
      title: 'La riparazione come domanda',
      description: 'Il video parte dal guasto e lascia in sospeso fino alla fine se si può salvare.',
      adaptation: 'Una volta al mese un caso difficile con l’esito alla fine, anche quando va male',
      hypothesis: 'Se l’esito resta aperto fino alla fine, più persone guardano tutto il video.',
      measure: 'Quota di visualizzazioni complete, rispetto agli ultimi quattro video',
    },
    {
      title: 'Il prezzo nella prima immagine',
      description:
        'Il prezzo della riparazione sta nella prima immagine invece di «scrivici per un preventivo».',
      adaptation:
        'Quattro post con il prezzo nell’immagine e quattro senza, per riparazioni dello stesso tipo',
      hypothesis: 'Con il prezzo in vista chiedono in meno, ma di questi vengono in più.',
      measure: 'Richieste e appuntamenti per ogni post, contati al banco',
    },
  ],
} as const satisfies FoundationWords;
