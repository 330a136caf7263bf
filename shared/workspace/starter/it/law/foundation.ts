import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Uno studio legale con tre avvocati: lavoro, locazioni, successioni e contratti delle piccole imprese',
  brand: {
    mission: 'Rendere comprensibile il diritto a chi ne ha bisogno una volta ogni dieci anni.',
    promise: 'Prima di cominciare sa di che cosa si tratta, quanto costa e quanto può durare.',
    audiencePromise: 'Chi ci legge sa che cosa fare per primo e quando è meglio non aspettare.',
    values: [
      'Prima chiari, poi brillanti',
      'Riservati senza eccezioni',
      'Costi detti prima',
      'Niente paura, niente promesse',
    ],
    voice: [
      {
        trait: 'Calma',
        example: 'Annoti il giorno in cui è arrivata la lettera. Il resto può aspettare domani.',
        avoid: 'Agisca subito o perderà tutto!',
      },
      {
        trait: 'Chiara',
        example: 'Il termine decorre dal giorno in cui la lettera Le è stata consegnata.',
        avoid: 'Il termine perentorio decorre dalla ricezione dell’atto di cui in oggetto.',
      },
      {
        trait: 'Prudente con le promesse',
        example: 'Dipende da due cose: che cosa era stato concordato e che cosa si può provare.',
        avoid: 'Vinciamo la Sua causa.',
      },
    ],
    wordsUsed: ['il primo passo', 'termine', 'per iscritto', 'dipende da'],
    wordsAvoided: ['garantito', 'specialisti in tutto', 'combattiamo', 'percentuale di successo'],
    visualNotes:
      'Stanze luminose, volti di chi lavora qui, mani con dei fogli. Niente martelletti, bilance o fascicoli con nomi leggibili. Mai un cliente, nemmeno con il consenso.',
    claimsToProve: [
      'Specialista: solo con il titolo conferito o nei limiti del codice deontologico',
      'Confronti con altri studi, classifiche, cause vinte: non li usiamo',
      'Primo colloquio gratuito: solo indicando che cosa è gratuito e da quando si paga',
    ],
    keyMessages: [
      'Prima capire, poi decidere: Le diciamo che cosa significa la lettera e che cosa può fare.',
      'Conosce i costi prima che cominciamo.',
    ],
  },
  offerings: [
    {
      name: 'Primo colloquio',
      kind: 'service',
      message:
        '[45] minuti a prezzo fisso di [importo]: di che cosa si tratta, che cosa è urgente, quanto può costare.',
    },
    {
      name: 'Esame di contratti per piccole imprese',
      kind: 'service',
      message:
        'Contratti, condizioni e disdette letti in [cinque] giorni lavorativi, con note in parole semplici.',
    },
    {
      name: 'Testamento e tutela delle proprie scelte',
      kind: 'service',
      message: 'Due colloqui e un documento che capisce anche la famiglia.',
    },
  ],
  audiences: [
    {
      name: 'La lettera sul tavolo della cucina',
      summary:
        'Ha ricevuto una lettera dal datore di lavoro o dal proprietario, non dorme e cerca sul telefono che cosa vuol dire.',
      place: 'La nostra città e la provincia',
      job: 'Dipendente, qualsiasi settore',
      household: 'In affitto, coppia o famiglia',
      activeTimes: 'La sera tardi, la domenica',
      needs: ['Sapere entro quando agire', 'Sapere quanto costa un avvocato', 'Essere preso sul serio'],
      pains: ['Paura della parcella', 'Consigli dei forum che si contraddicono'],
      beliefNow: 'L’avvocato è per chi ha soldi.',
      beliefWished: 'Un colloquio, un prezzo fisso, e so a che punto sono.',
      sources: ['Chiedere a dieci nuovi clienti che cosa hanno cercato prima di telefonare'],
      accessibilityNeeds: 'Frasi brevi, un pensiero alla volta; legge sul telefono, sotto pressione.',
    },
    {
      name: 'Titolare senza ufficio legale',
      summary: 'Guida un’impresa da 5 a 40 persone e firma contratti che nessuno ha letto.',
      place: 'La regione',
      job: 'Titolare, amministratore, responsabile d’ufficio',
      household: 'Non conta',
      activeTimes: 'La mattina presto, la pausa pranzo',
      needs: ['Le novità in cinque righe', 'Qualcuno a cui chiedere in fretta', 'Modelli che tengono'],
      pains: ['Sapere delle scadenze troppo tardi', 'Risposte lunghe come una tesi'],
      beliefNow: 'L’avvocato lo chiamo quando qualcosa è andato storto.',
      beliefWished: 'Chiedo prima di firmare: costa meno.',
      sources: ['Chiedere a dieci imprese clienti quale norma le ha colte di sorpresa quest’anno'],
      accessibilityNeeds: 'Legge tra due appuntamenti: prima il risultato, sotto i motivi.',
    },
    {
      name: 'Mettere le cose in ordine',
      summary: 'Sui 65 anni, in salute, vuole sistemare testamento e deleghe prima che sia urgente.',
      place: 'La nostra città e i paesi intorno',
      job: 'Vicino alla pensione o in pensione',
      household: 'Coppia con figli adulti, a volte di due matrimoni',
      activeTimes: 'La mattina',
      needs: ['Un elenco di ciò che serve', 'Parole senza latino', 'Un colloquio senza fretta'],
      pains: ['Non voler pesare sui figli', 'Storie terribili sentite dai conoscenti'],
      beliefNow: 'C’è ancora tempo.',
      beliefWished: 'Due appuntamenti, ed era fatto.',
      sources: ['Chiedere a dieci clienti in materia di successioni che cosa li ha infine decisi a venire'],
      accessibilityNeeds: 'Caratteri grandi, buon contrasto, niente testo solo nell’immagine.',
    },
  ],
  competitors: [
    {
      name: 'Studio più grande nella città vicina [nome]',
      market: 'La regione',
      style: 'Premi, nomine, articoli lunghi nella lingua dei giuristi',
      strengths: ['Molte materie', 'Pubblica con regolarità'],
      weaknesses: ['I privati non si riconoscono', 'Dei costi non si parla mai'],
      gaps: ['Risposte chiare con un prezzo'],
    },
    {
      name: 'Piccolo studio estero che spiega con i video [nome]',
      market: 'Esempio dall’estero; regole diverse sulla pubblicità',
      style: 'Un’avvocata, una domanda, un minuto',
      strengths: ['Lo capiscono tutti', 'Volti che danno fiducia'],
      weaknesses: ['A volte semplifica troppo', 'Mancano le fonti'],
      gaps: ['Lo stesso, con fonti e limiti della risposta'],
    },
  ],
  techniques: [
    {
      title: 'Una domanda, un minuto',
      description:
        'Un’avvocata risponde in video a una domanda frequente e dice da che cosa dipende la risposta. Funziona perché si sente una voce prima di telefonare.',
      adaptation:
        'Un video al mese, solo documenti di esempio, alla fine i limiti della risposta, sottotitoli.',
      hypothesis:
        'Se rispondiamo con un video, più persone aprono l’articolo collegato che con il solo testo.',
      measure: 'Clic sull’articolo ogni 100 visualizzazioni, tre video contro tre testi',
    },
    {
      title: 'Dire il prezzo',
      description:
        'Gli studi che dicono quanto costa il primo colloquio perdono chi fa solo confronti e trovano chi aveva paura.',
      adaptation: 'Prezzo e durata del primo colloquio in un post su quattro e sul sito.',
      hypothesis: 'Se diciamo il prezzo, cresce la quota di prime telefonate che diventano appuntamenti.',
      measure: 'Appuntamenti ogni dieci prime telefonate, quattro settimane prima e dopo',
    },
  ],
} as const satisfies FoundationWords;
