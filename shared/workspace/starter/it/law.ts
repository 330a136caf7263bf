import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Farsi conoscere in zona da imprese, colleghi e candidati',
      bio: 'Studio legale a [città]: lavoro, locazioni, successioni, contratti. Parole chiare, costi detti prima.',
      pinned: 'Quanto costa il primo colloquio e che cosa portare',
    },
    {
      role: 'Rispondere per esteso a ciò che la gente cerca e portare a un appuntamento',
      bio: 'Il diritto in parole semplici. Non sostituisce una consulenza sul caso concreto.',
      pinned: 'È arrivata una lettera: i primi tre passi',
    },
    {
      role: 'Esserci per chi vive in città e ha una domanda',
      bio: 'Studio legale a [città]. Nessuna consulenza nei commenti o nei messaggi: chiami il [numero].',
      pinned: 'Come raggiungerci; dati dello studio; perché non diamo pareri nei commenti',
    },
    {
      role: 'Informare i clienti una volta al mese delle novità che li riguardano',
      bio: 'Una volta al mese: che cosa cambia e che cosa fare. Ci si cancella quando si vuole.',
      pinned: 'Iscrizione con un numero di esempio',
    },
  ],
  objectives: [
    {
      businessGoal: 'Più richieste nelle materie in cui vogliamo lavorare',
      socialGoal: 'Portare da una risposta a un appuntamento',
    },
    {
      businessGoal: 'Essere lo studio che in zona si nomina quando serve un avvocato',
      socialGoal: 'Farsi leggere da chi oggi non ha bisogno di un avvocato',
    },
    {
      businessGoal: 'I clienti tornano e ci consigliano',
      socialGoal: 'Rispondere presto, non parlare mai di un caso in pubblico, tenere informati i clienti',
    },
  ],
  targets: [
    {
      why: 'Poche richieste ma adatte: di più nessuno potrebbe seguirle.',
      source: 'Domanda alla prima telefonata: come ci ha conosciuti?',
    },
    {
      why: 'Chi ha letto un articolo intero chiama più preparato.',
      source: 'Statistiche del sito, visite che arrivano dai social network',
    },
    {
      why: 'Il nome va letto più volte prima di averne bisogno.',
      source: 'Statistiche del social network, somma del mese',
    },
    {
      why: 'Imprese, colleghi e candidati della zona; gli altri non aiutano.',
      source: 'Statistiche del social network, il primo del mese',
    },
    {
      why: 'Chi ha una scadenza deve sapere lo stesso giorno se possiamo aiutarlo.',
      source: 'Tempo tra messaggio e prima risposta nei giorni lavorativi, tutti quelli del mese',
    },
  ],
  pillars: [
    {
      name: 'Il diritto di ogni giorno',
      description: 'Domande frequenti, con una risposta generale e i suoi limiti.',
      examples: ['Licenziamento: la prima settimana', 'Leggere le scadenze', 'Quanto vale un accordo a voce'],
    },
    {
      name: 'Che cosa cambia',
      description: 'Che cosa cambia, da quando, per chi e che cosa fare fino ad allora.',
      examples: ['Una novità in cinque righe', 'Una sentenza e che cosa ne segue', 'La domanda del mese'],
    },
    {
      name: 'Come lavoriamo',
      description: 'Costi, svolgimento e riservatezza: ciò che trattiene dal telefonare.',
      examples: ['Primo colloquio e prezzo', 'Che cosa portare', 'Perché niente pareri nei commenti'],
    },
    {
      name: 'Le persone dello studio',
      description: 'Chi lavora qui, chi fa pratica, chi risponde al telefono.',
      examples: ['La voce al telefono', 'Cerchiamo collaboratori', 'Un giorno in tribunale, senza il caso'],
    },
  ],
  posts: [
    {
      title: 'Lettera di licenziamento: la prima settimana',
      text: 'La lettera di licenziamento è sul tavolo. Tre cose per la prima settimana: annoti il giorno in cui è arrivata. Non firmi nulla che non abbia letto con calma. Faccia controllare subito il termine per impugnarlo; in [Paese] è di [termine]. Se convenga agire dipende dal caso. Questa è un’informazione generale, non un parere.',
      hashtags: '#DirittoDelLavoro #OcchioAiTermini',
      callToAction: 'Fissi un appuntamento',
      brief: 'Solo testo. Verificare il termine prima di pubblicare.',
      alt: '',
    },
    {
      title: 'Dal [data]: che cosa controllare in una piccola impresa',
      text: 'Dal [data] vale una nuova regola su [tema]. Riguarda le imprese con almeno [numero] dipendenti. Da fare prima: controllare [documento], informare [chi], mettere per iscritto [che cosa]. Nell’articolo: l’elenco completo e tre domande che ci hanno fatto i clienti.',
      hashtags: '#PiccoleImprese #CosaCambia',
      callToAction: 'Legga l’elenco',
      brief: 'Link all’articolo; anteprima senza testo.',
      alt: '',
    },
    {
      title: 'Primo colloquio: quanto costa, che cosa portare',
      text: 'Molti aspettano perché temono la parcella. Da noi il primo colloquio costa [importo] e dura [45] minuti. Porti: la lettera con la busta, il contratto e un foglio con le date. Dopo saprà che cosa è urgente, che cosa è possibile e quanto costerebbe. Poi decide Lei, non noi.',
      hashtags: '#PrimoColloquio #CostiChiari',
      callToAction: 'Fissi un appuntamento',
      brief: 'Tre immagini: prezzo e durata, che cosa portare, che cosa saprà dopo.',
      alt: 'Un tavolo con una busta, un contratto senza nomi leggibili, una penna e un foglio di date.',
    },
    {
      title: 'Chi risponde al telefono: [nome]',
      text: 'Quando ci chiama parla prima con [nome]. Le chiede di che cosa si tratta, se c’è una scadenza e chi è la controparte, per escludere conflitti di interesse. Tutto resta riservato, anche se poi non ci affida l’incarico. Riceve una risposta lo stesso giorno lavorativo.',
      hashtags: '#PersoneDelloStudio #Riservatezza',
      callToAction: 'Ci chiami',
      brief: 'Ritratto alla reception, nessun fascicolo in vista. Consenso scritto.',
      alt: 'Donna con le cuffie a una reception luminosa, sorridente, senza documenti in vista.',
    },
    {
      title: 'Una stretta di mano: vale?',
      text: 'Un accordo a voce spesso è valido. Il problema viene dopo: chi può provare che cosa si era detto? In molti casi basta una riga per e-mail lo stesso giorno: «Come concordato oggi: …». Alcuni contratti vogliono una forma precisa, per esempio [esempi]. Nel dubbio, prima si chiede e poi si firma.',
      hashtags: '#Contratti #PerIscritto',
      callToAction: 'Lo salvi per il prossimo accordo',
      brief: 'Solo testo. Verificare gli esempi per il nostro ordinamento.',
      alt: '',
    },
    {
      title: 'Testamento e deleghe: l’elenco di ciò che serve',
      text: 'Chi decide quando non posso farlo io? E che cosa va a chi? Due domande che non piacciono a nessuno, più facili finché tutti stanno bene. Nell’articolo: che cosa raccogliere, che cosa si può scrivere da soli e dove conta la forma. Di solito bastano due colloqui.',
      hashtags: '#Successioni #Testamento',
      callToAction: 'Legga l’elenco',
      brief: 'Link all’articolo; anteprima: mani con una cartella sul tavolo della cucina.',
      alt: '',
    },
    {
      title: 'A quale domanda rispondiamo?',
      text: 'Il mese prossimo approfondiamo un tema. Quale Le serve di più: lavoro da casa, straordinari, periodo di prova o permessi? Voti. E per favore nessun dettaglio del Suo caso nei commenti: sono pubblici.',
      hashtags: '#PiccoleImprese #DirittoDelLavoro',
      callToAction: 'Voti',
      brief: 'Sondaggio con quattro risposte, dura una settimana.',
      alt: '',
    },
    {
      title: 'Perché non diamo pareri nei commenti',
      text: 'A volte la nostra risposta è: «Ci telefoni». Non per scortesia. Un commento è pubblico, il Suo caso no. E una risposta seria ha bisogno del contratto, della lettera e della data. Quindi: le domande generali volentieri qui. La Sua questione in via riservata, al [numero] o in studio.',
      hashtags: '#Riservatezza #ComeLavoriamo',
      callToAction: 'Ci chiami',
      brief: 'Solo testo.',
      alt: '',
    },
    {
      title: 'Dov’è la scadenza in questa lettera?',
      text: '60 secondi con una lettera di esempio: dov’è la data, dov’è il termine e da quando decorre. Conservi la busta: il timbro può contare. Un termine scaduto spesso non si recupera. Se ha un dubbio, chieda il giorno in cui la lettera arriva.',
      hashtags: '#OcchioAiTermini #DirittoSpiegato',
      callToAction: 'La mandi a chi lascia le lettere chiuse',
      brief: 'Lettera inventata, dito sui tre punti, sottotitoli.',
      alt: 'Un dito indica la data di una lettera di esempio, accanto la busta con il timbro.',
    },
    {
      title: 'Cerchiamo [una segretaria o un segretario legale]',
      text: 'Cerchiamo [una segretaria o un segretario legale], [part-time o tempo pieno], da [data]. Offriamo: [retribuzione], [orario flessibile] e uno studio in cui si dice per favore. Chiediamo: precisione, ascolto e [titolo]. Ci scriva o chiami [nome]; per cominciare bastano tre frasi.',
      hashtags: '#OffertaDiLavoro #StudioLegale',
      callToAction: 'Si candidi con tre frasi',
      brief: 'Solo testo, o foto del gruppo all’ingresso.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Capire la lettera',
    message:
      'È arrivata una lettera: che cosa significa, entro quando agire e quanto costa il primo colloquio.',
  },
  hashtagGroups: [
    { name: 'Materie', tags: ['#DirittoDelLavoro', '#Locazioni', '#Successioni', '#PiccoleImprese'] },
    {
      name: 'Lo studio',
      tags: ['#ComeLavoriamo', '#PersoneDelloStudio', '#Riservatezza', '#DirittoSpiegato'],
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
  scenarios: [
    {
      name: 'Recensione negativa a cui il segreto professionale non permette di rispondere',
      holding:
        'Grazie per averci scritto. Siamo tenuti al segreto professionale e non diciamo in pubblico se e per chi lavoriamo. Se qualcosa non è andato bene vogliamo saperlo: chiami [nome] al [numero].',
    },
    {
      name: 'Dati riservati potrebbero essere usciti',
      holding:
        'Il [giorno] abbiamo rilevato un incidente in cui alcuni dati potrebbero essere diventati accessibili. Abbiamo messo in sicurezza i sistemi, stiamo informando gli interessati e l’autorità competente e scriveremo qui entro le [ora]. Nel frattempo rispondiamo al [numero].',
    },
    {
      name: 'Un incarico attira sullo studio la rabbia del pubblico',
      holding:
        'Non commentiamo gli incarichi. Chiunque ha diritto a una difesa; assistere qualcuno non significa condividerne le idee. Chiediamo di lasciare in pace chi lavora nello studio.',
    },
    {
      name: 'Informazione sbagliata in un nostro post',
      holding:
        'Nel nostro post del [giorno] c’era un errore su [tema]. La versione corretta è: [frase]. Abbiamo modificato il post. Chi vi ha fatto affidamento ci chiami oggi al [numero].',
    },
  ],
  decisions: {
    fit: {
      will: 'Un avvocato ne è responsabile, una persona dello studio fa il lavoro; ogni post lo legge un secondo avvocato.',
      willNot: 'Nessuno dall’esterno pubblica a nostro nome senza approvazione.',
    },
    brand: {
      will: 'Spieghiamo con misura, diciamo da che cosa dipende una risposta e indichiamo i costi.',
      willNot: 'Non promettiamo risultati, non ci confrontiamo e non usiamo i casi come pubblicità.',
    },
    audiences: {
      will: 'Scriviamo per tre tipi di persone, ognuno con le sue parole.',
      willNot: 'Non scriviamo per i colleghi dove leggono i clienti.',
    },
    competitors: {
      will: 'Due volte all’anno guardiamo come altri spiegano il diritto, una volta all’estero.',
      willNot: 'Non commentiamo altri studi.',
    },
    channels: {
      will: 'Curiamo i canali in cui ci cercano le imprese e la gente della città.',
      willNot: 'Non diamo pareri nei messaggi o nei commenti, su nessun canale.',
    },
    goals: {
      will: 'Contiamo le richieste adatte e il tempo fino alla prima risposta.',
      willNot: 'Non contiamo come successo follower di altre regioni.',
    },
    content: {
      will: 'Ogni affermazione giuridica si verifica prima di uscire e porta la data.',
      willNot: 'Non pubblichiamo nulla da cui si possa riconoscere un cliente.',
    },
    tools: {
      will: 'Usiamo solo strumenti compatibili con il segreto professionale.',
      willNot: 'Non carichiamo documenti dei clienti in servizi per immagini o testi.',
    },
    crisis: {
      will: 'Un avvocato decide entro un’ora che cosa si dice; ordine e assicurazione sono nell’elenco.',
      willNot: 'Non confermiamo né smentiamo in pubblico che qualcuno sia nostro cliente.',
    },
  },
  avoid: {
    fit: 'Affidarlo a un’agenzia che non conosce la deontologia. Ciò che pubblica vale come tuo.',
    brand: 'Martelletti, bilance e «combattiamo per te». Chi ha paura cerca calma.',
    audiences: 'Scrivere per i colleghi. Annuiscono, ma non portano incarichi.',
    competitors: 'Leggere solo lo studio accanto. Guarda come spiegano i medici o i commercialisti.',
    channels:
      'Rispondere a un caso con un messaggio. Ne soffrono segreto, responsabilità e conflitti di interesse.',
    goals: 'Contare i mi piace. Tre richieste adatte al mese sono un buon risultato.',
    content: 'Raccontare sentenze. Di’ che cosa ne segue per chi legge.',
    tools: 'App gratuite sui telefoni privati, con dentro la rubrica dello studio.',
    crisis: 'Difendersi da una recensione con fatti del fascicolo. Il segreto vale anche allora.',
  },
} as const satisfies StarterWords;
