import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
