import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
