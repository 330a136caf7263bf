import type { Translated } from '../catalog.ts';
import type { health as english } from '../en/health.ts';

export const health = {
  views: 'Viste',
  view: { findings: 'Segnalazioni', sections: 'Per sezione', thread: 'Filo conduttore', muted: 'Silenziate' },
  answer: {
    error:
      '{count, plural, one {Un errore impedisce} other {# errori impediscono}} a questo piano di funzionare.',
    warning: 'Nessun errore. {count, plural, one {Un avviso merita} other {# avvisi meritano}} il tuo tempo.',
    note: 'Nessun errore, nessun avviso. {count, plural, one {Una nota} other {# note}} da guardare.',
    none: 'Non manca nulla e tutto torna.',
  },
  sub: {
    counts:
      '{error, plural, =0 {nessun errore} one {un errore} other {# errori}} · {warning, plural, =0 {nessun avviso} one {un avviso} other {# avvisi}} · {note, plural, =0 {nessuna nota} one {una nota} other {# note}}',
    none: 'Tutte le regole hanno guardato l’intero piano.',
  },
  group: { error: 'Errori', warning: 'Avvisi', note: 'Note' },
  filter: 'Mostra',
  allSections: 'Tutte le sezioni',
  more: '{count, plural, one {Mostrane un’altra uguale} other {Mostrane altre # uguali}}',
  moreActions: 'Altro su «{title}»',
  look: 'Vai lì',
  none: {
    title: 'Nessuna segnalazione',
    text: 'Ogni regola è rispettata. Può cambiare con ogni modifica e ogni giorno.',
  },
  fixed: 'Risolto: {title}',
  nothingToFix: 'È già risolto.',
  sound: 'in ordine',
  column: {
    section: 'Sezione',
    state: 'Deciso',
    error: 'Errori',
    warning: 'Avvisi',
    note: 'Note',
    first: 'Per prima',
  },
  undo: {
    fix: 'Segnalazione risolta',
    add: 'Aggiunta di ciò che mancava',
    mute: 'Segnalazione silenziata',
    reason: 'Modifica del motivo di una segnalazione silenziata',
    unmute: 'Segnalazione riattivata',
  },
  mute: {
    this: 'Silenzia qui…',
    everywhere: 'Silenzia questa regola ovunque…',
    title: 'Silenzia una segnalazione',
    action: 'Silenzia',
    reasonMissing: 'Scrivi prima il motivo.',
    explainThis: '«{title}» non viene più mostrata per questa voce. Tutto il resto rimane.',
    explainEverywhere: 'La regola dietro «{title}» tace in tutto il piano, anche per ciò che verrà.',
    reason: 'Perché può restare così',
    done: 'Silenziata. La trovi con il motivo sotto «Silenziate».',
    undone: 'La segnalazione è di nuovo attiva.',
    emptyTitle: 'Niente è silenziato',
    emptyText:
      'Una segnalazione che lasci com’è per un buon motivo si può silenziare. Il motivo resta qui, così si può chiedere più avanti se vale ancora.',
    list: 'Segnalazioni silenziate',
    silentNow: 'Al momento non segnala nulla ({rule})',
    silentEverywhere:
      '{count, plural, =0 {Ovunque; al momento nulla.} one {Ovunque; al momento una segnalazione.} other {Ovunque; al momento # segnalazioni.}}',
    onlyHere: 'Solo per questa voce.',
    since: 'Silenziata il {date}.',
    unmute: 'Riattiva',
  },
  severity: { error: 'Errore', warning: 'Avviso', note: 'Nota' },
  muted: { field: { ruleId: 'Regola', recordId: 'Solo per', reason: 'Motivo', mutedOn: 'Silenziata il' } },
  rule: {
    profileWithoutOwner: {
      title: 'Nessuno risponde di questo piano',
      why: 'Ciò di cui si occupano tutti non lo segue nessuno.',
      action: 'Indica una persona',
    },
    profileWithoutApprover: {
      title: 'Non è indicato chi approva',
      why: 'Senza un nome l’approvazione arriva all’ultima sera, o non arriva.',
      action: 'Indica una persona',
    },
    profileWithoutHours: {
      title: 'Mancano le ore a settimana',
      why: 'Senza, nessuno vede quando si promette più di quanto si riesca a fare.',
      action: 'Inserisci le ore',
    },
    workTimesReversed: {
      title: 'Il lavoro finisce alle {to}, prima di cominciare alle {from}',
      why: 'Si pianificherebbero post in ore in cui non c’è nessuno.',
      action: 'Scambia gli orari',
    },
    planOver: {
      title: 'Il piano è finito il {date}',
      why: 'Gli obiettivi e il ritmo di un piano scaduto non guidano più nessuno.',
      action: 'Prolunga o ricomincia',
    },
    planEndsSoon: {
      title: 'Il piano finisce il {date}',
      why: 'Il prossimo richiede qualche settimana: dati da leggere, persone da sentire, decisioni da prendere.',
      action: 'Guarda il periodo',
    },
    fitUnanswered: {
      title: 'Le domande di «Serve davvero?» sono senza risposta',
      why: 'Se e quanto conviene il community management decide quanto può essere grande il resto del piano.',
      action: 'Rispondi',
    },
    fitUndecided: {
      title: '«Serve davvero?» non è deciso',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    choiceAgainstVerdict: {
      title:
        'La scelta va contro il risultato delle domande: {verdict, select, now {serve qualcuno} shared {basta una parte del tempo di qualcuno} other {per ora non serve nessuno}}',
      why: 'I motivi possono essere buoni, ma tra sei mesi non li ricorderà nessuno.',
      action: 'Scrivi i motivi',
    },
    notNowButPlanned: {
      title:
        'Hai deciso «non adesso», ma {count, plural, one {c’è un post in programma} other {ci sono # post in programma}}',
      why: 'O la decisione o il calendario non vale più, e un profilo che ammutolisce si nota.',
      action: 'Guarda la decisione',
    },
    choiceAgainstKnowledge: {
      title: 'Lo farà qualcuno di esterno, ma la conoscenza è in casa',
      why: 'Chi conosce i prodotti risponde prima e meglio: scrivi come la conoscenza arriva fuori.',
      action: 'Scrivi come',
    },
    roleProfileEmpty: {
      title: 'Il profilo del ruolo non pesa nessuna competenza',
      why: 'Senza pesi si sceglie per simpatia, non per ciò che il lavoro richiede.',
      action: 'Pesa le competenze',
    },
    candidateWithoutEvidence: {
      title: '{name}: {count, plural, one {un punteggio} other {# punteggi}} senza riscontro',
      why: 'Un punteggio che nessuno sa spiegare è un’impressione e non si può difendere.',
      action: 'Aggiungi i riscontri',
    },
    candidateLanguageLow: {
      title: '{name}: {language} sotto il livello {level}',
      why: 'Il ruolo chiede quel livello: gli errori in una risposta pubblica li leggono tutti.',
      action: 'Guarda le lingue',
    },
    missionMissing: {
      title: 'La missione non è scritta',
      why: 'È il metro di tutto il resto: senza, un’idea vale l’altra.',
      action: 'Scrivi la missione',
    },
    promiseMissing: {
      title: 'La promessa non è scritta',
      why: 'Le persone seguono per ciò che ne ricavano: dillo in una frase.',
      action: 'Scrivi la promessa',
    },
    valuesMissing: {
      title: 'Nessun valore indicato',
      why: 'I valori decidono la risposta il giorno in cui manca una regola.',
      action: 'Indica i valori',
    },
    voiceMissing: {
      title: 'La voce non ha ancora un tratto',
      why: 'Due persone suonano come due marche finché nessuno dice come deve suonare.',
      action: 'Descrivi la voce',
    },
    offeringsMissing: {
      title: 'Nessun prodotto o servizio indicato',
      why: 'I post che non portano da nessuna parte non vendono nulla.',
      action: 'Aggiungi',
    },
    brandUndecided: {
      title: 'La marca non è decisa',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    wordUsedAndAvoided: {
      title: '«{word}» è tra le parole da usare e tra quelle da evitare',
      why: 'Chi scrive non può seguire tutte e due le liste.',
      action: 'Scegli una lista',
    },
    keyMessageMissing: {
      title: 'Nessun messaggio chiave: {language}',
      why: 'Il piano parla questa lingua: chi scrive dovrà inventarsi il messaggio.',
      action: 'Scrivilo',
    },
    offeringInsecureLink: {
      title: '{name}: il link non è sicuro',
      why: 'I browser avvisano se manca https, e la gente torna indietro.',
      action: 'Metti https davanti',
    },
    avoidedWordInPost: {
      title: '{title}: dice «{word}»',
      why: 'La marca ha deciso di evitarlo.',
      action: 'Apri il post',
    },
    claimInPost: {
      title: '{title}: afferma «{claim}»',
      why: 'Questa affermazione va provata: senza prova è contestabile e nessuno ci crede.',
      action: 'Controlla la prova',
    },
    audiencesMissing: {
      title: 'Nessun pubblico è ancora descritto',
      why: 'Chi scrive per tutti non lo ascolta nessuno.',
      action: 'Descrivi qualcuno',
    },
    audienceWithoutNeeds: {
      title: '{name}: mancano i bisogni',
      why: 'Un contenuto che non risponde a un bisogno è pubblicità e si scorre via.',
      action: 'Aggiungi i bisogni',
    },
    audienceWithoutNetworks: {
      title: '{name}: nessun social network indicato',
      why: 'Le persone si incontrano solo dove sono.',
      action: 'Scegli i social',
    },
    audiencesUndecided: {
      title: 'I pubblici non sono decisi',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    audienceSharesOff: {
      title: 'Le quote di attenzione danno {sum, number}%',
      why: 'L’attenzione si divide, non si moltiplica: ciò che va a uno manca a un altro.',
      action: 'Porta al 100%',
    },
    audienceAgesReversed: {
      title: '{name}: età da {from, number} a {to, number}',
      why: 'In quella fascia non c’è nessuno.',
      action: 'Scambia le età',
    },
    audienceNetworkWithoutChannel: {
      title: '{name} usa {network} e tu non ci sei',
      why: 'Se è voluto, togli il social network; altrimenti pianifica un canale.',
      action: 'Pianifica un canale',
    },
    audienceLanguageUnplanned: {
      title: '{name} legge in un’altra lingua ({language}), che il piano non parla',
      why: 'I post che non sa leggere non arrivano.',
      action: 'Guarda le lingue',
    },
    audienceUnserved: {
      title: 'Nessun post è per {name}',
      why: 'Un pubblico a cui non è rivolto nessun post è un desiderio.',
      action: 'Pianifica un post',
    },
    audienceBeliefMissing: {
      title: '{name}: non è scritto che cosa pensa ora o dovrebbe pensare',
      why: 'Un cambiamento si vede solo tra due punti noti.',
      action: 'Scrivilo',
    },
    competitorsMissing: {
      title: 'Nessun concorrente indicato',
      why: 'Il tuo pubblico confronta, che tu lo faccia o no.',
      action: 'Aggiungi',
    },
    techniqueNotAdapted: {
      title: 'Nessuna tecnica ancora adattata',
      why: 'Altri hanno già pagato la lezione; guardare non costa nulla.',
      action: 'Adattane una',
    },
    competitorsUndecided: {
      title: 'I concorrenti non sono decisi',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    competitorNotLookedAt: {
      title:
        '{name}: {days, plural, =0 {mai guardato} one {guardato # giorno fa} other {guardato # giorni fa}}',
      why: 'Dopo tre mesi si sa com’erano, non come sono.',
      action: 'Guarda adesso',
    },
    competitorFiguresOld: {
      title: '{name}: i dati sono del {date}',
      why: 'Un confronto con dati vecchi favorisce chi ha quelli più recenti.',
      action: 'Inserisci dati nuovi',
    },
    competitorsNoneAbroad: {
      title: 'Nessun concorrente estero',
      why: 'Le idee di altri mercati qui sono nuove; quelle del vicino no.',
      action: 'Aggiungine uno estero',
    },
    techniqueWithoutResult: {
      title: '{title}: adottata, ma il risultato non è scritto',
      why: 'Chi non scrive che cosa ha portato la riproverà tra un anno.',
      action: 'Scrivi il risultato',
    },
    techniqueTestEnded: {
      title: '{title}: la prova è finita il {date} senza risultato',
      why: 'Un esperimento senza risposta è stato solo lavoro.',
      action: 'Scrivi il risultato',
    },
    techniqueWithoutMeasure: {
      title: '{title}: la prova non ha una misura',
      why: 'Dopo avranno tutti ragione sul fatto che abbia funzionato.',
      action: 'Scegli una misura',
    },
    channelsMissing: {
      title: 'Nessun canale indicato',
      why: 'Un piano senza un posto dove parlare resta nel cassetto.',
      action: 'Aggiungi un canale',
    },
    channelWithoutRole: {
      title: '{name}: nessun ruolo',
      why: 'Un canale senza ruolo riceve gli avanzi degli altri.',
      action: 'Dagli un ruolo',
    },
    channelWithoutOwner: {
      title: '{name}: nessun responsabile',
      why: 'Lì le domande aspettano chi passa per caso.',
      action: 'Indica una persona',
    },
    channelWithoutCadence: {
      title: '{name}: nessun ritmo',
      why: 'Senza un numero nessuno sa dire se il canale è curato.',
      action: 'Fissa un ritmo',
    },
    channelsUndecided: {
      title: 'I canali non sono decisi',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    channelNotAudited: {
      title: '{name}: nessuna verifica negli ultimi sei mesi',
      why: 'Descrizioni, link e post fissati invecchiano sotto gli occhi di chi li vede ogni giorno.',
      action: 'Verifica',
    },
    channelWithoutLink: {
      title: '{name}: nessun link',
      why: 'Senza l’indirizzo nessuno può verificare che sia davvero tuo.',
      action: 'Aggiungi il link',
    },
    channelInsecureLink: {
      title: '{name}: il link non è sicuro',
      why: 'I browser avvisano se manca https, e la gente torna indietro.',
      action: 'Metti https davanti',
    },
    channelHandleSpaces: {
      title: '{name}: il nome utente «{handle}» contiene uno spazio',
      why: 'Nessun social lo permette: chi lo copia non trova nulla.',
      action: 'Togli gli spazi',
    },
    channelAccessUnknown: {
      title: '{name}: non è scritto chi ha l’accesso',
      why: 'Se quella persona è malata, nessuno può rispondere o fermare un post.',
      action: 'Scrivilo',
    },
    channelCadenceSum: {
      title: '{name}: i formati danno {sum, number} a settimana, non {wished, number}',
      why: 'Due numeri per una promessa: qualcuno seguirà quello sbagliato.',
      action: 'Usa la somma',
    },
    channelCadenceUnmet: {
      title: '{name}: {wished, number} a settimana desiderati, {planned, number} previsti',
      why: 'Le prossime quattro settimane non tengono il ritmo promesso.',
      action: 'Guarda il ritmo',
    },
    closedChannelPosts: {
      title:
        '{name} è chiuso, ma dal {date} {count, plural, one {c’è un post previsto} other {ci sono # post previsti}}',
      why: 'Non usciranno, e mancherà ciò che dovevano dire.',
      action: 'Apri il primo',
    },
    pausedChannelPosts: {
      title:
        '{name} è in pausa, ma dal {date} {count, plural, one {c’è un post previsto} other {ci sono # post previsti}}',
      why: 'O il canale riparte, o questi post vanno altrove.',
      action: 'Apri il primo',
    },
    channelWeekEmpty: {
      title:
        '{name}: {count, plural, one {nessun post nella settimana {week, number} dal {from}} other {# settimane senza post, la prima è la {week, number} dal {from}}}',
      why: 'A chi segue questo canale è stato promesso qualcosa ogni settimana.',
      action: 'Pianifica un post',
    },
    networkRuleOld: {
      title: '{name}: limiti controllati l’ultima volta il {date}',
      why: 'I social cambiano i limiti più volte l’anno; ciò che ha più di sei mesi forse non vale più.',
      action: 'Ricontrolla',
    },
    channelLanguageWithoutAudience: {
      title: '{name}: nessun pubblico per la lingua {language}',
      why: 'Ogni lingua raddoppia il lavoro: dovrebbe avere dei lettori.',
      action: 'Guarda le lingue',
    },
    objectivesMissing: {
      title: 'Nessun obiettivo aziendale è scritto',
      why: 'I social fini a sé stessi sono la prima cosa che si taglia.',
      action: 'Scrivi un obiettivo',
    },
    objectiveWithoutTarget: {
      title: '{name}: nessun traguardo',
      why: 'Un obiettivo senza numero non si manca e non si raggiunge.',
      action: 'Fissa un traguardo',
    },
    targetWithoutGoal: {
      title: '{name}: manca il valore da raggiungere',
      why: 'Senza, è un dato da osservare, non un traguardo.',
      action: 'Fissa il valore',
    },
    targetWithoutBaseline: {
      title: '{name}: manca il valore di partenza',
      why: 'Senza il punto di partenza non si distingue il progresso dalla fortuna.',
      action: 'Inserisci il valore',
    },
    targetWithoutDue: {
      title: '{name}: nessuna scadenza',
      why: 'Un traguardo senza data non è mai in ritardo.',
      action: 'Fissa la data',
    },
    targetWithoutOwner: {
      title: '{name}: nessun responsabile',
      why: 'Nessuno alzerà la mano quando resterà indietro.',
      action: 'Indica una persona',
    },
    goalsUndecided: {
      title: 'Gli obiettivi non sono decisi',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    targetDueBeforeStart: {
      title: '{name}: scade il {due} ma comincia il {start}',
      why: 'Non c’è un giorno in cui si possa raggiungere.',
      action: 'Correggi le date',
    },
    targetDueOutsidePlan: {
      title: '{name}: scade il {due}, fuori dal piano che finisce il {end}',
      why: 'Quel giorno non lo guarderà nessuno.',
      action: 'Cambia la data',
    },
    targetGoalAgainstDirection: {
      title:
        '{name}: {direction, select, increase {deve salire da {baseline, number} a {goal, number}} other {deve scendere da {baseline, number} a {goal, number}}}',
      why: 'Il valore è dalla parte sbagliata: è raggiunto prima di cominciare, oppure mai.',
      action: 'Correggi il valore',
    },
    targetWithoutObjective: {
      title: '{name}: non serve a nessun obiettivo',
      why: 'Un numero che nessun obiettivo richiede toglie tempo a quelli che contano.',
      action: 'Scegli un obiettivo',
    },
    targetAgainstStage: {
      title: '{name}: dice poco su «{stage}»',
      why: 'Il dato può crescere mentre l’obiettivo si allontana.',
      action: 'Guarda la metrica',
    },
    targetTwice: {
      title: '{name}: due traguardi per lo stesso giorno',
      why: 'Due valori per un solo dato non possono essere giusti entrambi.',
      action: 'Apri il secondo',
    },
    targetChannelClosed: {
      title: '{name}: il suo canale è chiuso',
      why: 'Lì non succederà più nulla da misurare.',
      action: 'Scegli un canale',
    },
    targetSeasonMissing: {
      title: '{name}: segue la stagione, ma la stagione non è indicata',
      why: 'Senza il peso dei mesi non c’è un percorso con cui misurare.',
      action: 'Usa un percorso diritto',
    },
    targetBeyondUsual: {
      title: '{name}: valore {goal, number}, mentre di solito il meglio è {usual, number}',
      why: 'È possibile, ma promettilo solo se stavolta qualcosa è diverso.',
      action: 'Guarda il valore',
    },
    targetUnlikely: {
      title: '{name}: meno del 10% di probabilità secondo il tuo storico',
      why: 'Meglio abbassarlo ora, con i motivi, che spiegarlo poi.',
      action: 'Guarda il valore',
    },
    targetStale: {
      title: '{name}: nessun dato da {days, plural, one {# giorno} other {# giorni}}, l’ultimo il {date}',
      why: 'Non ci si orienta con un numero che nessuno legge.',
      action: 'Inserisci un dato',
    },
    targetBaselineUnsourced: {
      title: '{name}: manca il giorno o la fonte del valore di partenza',
      why: 'Tra tre mesi nessuno ritroverà quel numero.',
      action: 'Aggiungi',
    },
    objectiveWithoutPillar: {
      title: '{name}: nessun tema portante lo sostiene',
      why: 'Ciò di cui si parla sempre dovrebbe portare a ciò che si vuole.',
      action: 'Guarda l’obiettivo',
    },
    objectiveUnserved: {
      title: '{name}: nessun post lo serve',
      why: 'Un obiettivo assente da ogni post si raggiunge solo per caso.',
      action: 'Pianifica un post',
    },
    pillarsMissing: {
      title:
        '{count, plural, =0 {Nessun tema portante} one {Un solo tema portante} other {Troppo pochi temi portanti}}',
      why: 'Da due a cinque temi rendono riconoscibile una marca; senza, ogni settimana riparte da zero.',
      action: 'Aggiungi temi',
    },
    pillarSharesOff: {
      title: 'Le quote dei temi danno {sum, number}%',
      why: 'Il mix desiderato non si può pianificare e gli scostamenti non si vedono.',
      action: 'Porta al 100%',
    },
    pillarWithoutObjective: {
      title: '{name}: non serve a nessun obiettivo',
      why: 'Un tema che non porta da nessuna parte è un passatempo.',
      action: 'Scegli un obiettivo',
    },
    contentUndecided: {
      title: 'I contenuti non sono decisi',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    pillarUnserved: {
      title: '{name}: nessun post in programma',
      why: 'O non è un tema portante, o lo si sta dimenticando.',
      action: 'Pianifica un post',
    },
    pillarDrift: {
      title: '{name}: {planned, number}% dei post, {wished, number}% desiderato',
      why: 'Ciò che è facile da fare scaccia ciò che era deciso.',
      action: 'Guarda la quota',
    },
    formatSharesOff: {
      title: 'Le quote dei formati danno {sum, number}%',
      why: 'Il mix desiderato non si può confrontare con quello previsto.',
      action: 'Porta al 100%',
    },
    formatWithoutHours: {
      title: '{format}: ore per pezzo sconosciute',
      why: 'In ogni settimana in cui è previsto conta come nessun lavoro.',
      action: 'Inserisci le ore',
    },
    cadenceBeyondHours: {
      title: 'Il ritmo desiderato richiede {hours, number} ore a settimana, ce ne sono {available, number}',
      why: 'La differenza la pagano la qualità o le persone.',
      action: 'Guarda formati e ore',
    },
    campaignReversed: {
      title: '{name}: finisce il {end}, prima di cominciare il {start}',
      why: 'In quel periodo non può esserci nessun post.',
      action: 'Scambia le date',
    },
    campaignUnserved: {
      title: '{name}: nessun post ne fa parte',
      why: 'Una campagna senza post è un annuncio.',
      action: 'Pianifica un post',
    },
    campaignPostOutside: {
      title: '{title}: il {date}, fuori da «{name}»',
      why: 'Si leggerà prima o dopo ciò a cui appartiene.',
      action: 'Cambia il giorno',
    },
    campaignWithoutResult: {
      title: '{name}: finita il {date}, risultato non scritto',
      why: 'La prossima campagna ripartirà dalle stesse supposizioni.',
      action: 'Scrivi il risultato',
    },
    campaignUtmForm: {
      title: '{name}: «{utm}» non si conta in modo sicuro',
      why: 'Maiuscole e spazi dividono una campagna in più voci nelle statistiche.',
      action: 'Scrivi in minuscolo con trattini',
    },
    campaignInsecureLink: {
      title: '{name}: la pagina di destinazione non è sicura',
      why: 'I browser avvisano se manca https, e la gente torna indietro.',
      action: 'Metti https davanti',
    },
    hashtagTwice: {
      title: '{name}: {tag} c’è due volte',
      why: 'Occupa un posto e non porta nessuno.',
      action: 'Tienine uno',
    },
    hashtagUnusable: {
      title: '{name}: «{tag}» non è un hashtag',
      why: 'Senza cancelletto, o con uno spazio, i social leggono semplici parole.',
      action: 'Scrivilo come hashtag',
    },
    hashtagGroupTooLong: {
      title: '{name}: {count, number} hashtag, {network} ne permette {limit, number}',
      why: 'Inserito tutto insieme, il gruppo fa superare il limite.',
      action: 'Accorcia il gruppo',
    },
    toolsMissing: {
      title: 'Nessuno strumento indicato',
      why: 'Qualcuno paga qualcosa e ne sa la password: meglio saperlo prima che se ne vada.',
      action: 'Aggiungi uno strumento',
    },
    toolWithoutOwner: {
      title: '{name}: nessun responsabile',
      why: 'I contratti senza responsabile si rinnovano da soli.',
      action: 'Indica una persona',
    },
    toolWithoutCost: {
      title: '{name}: costo sconosciuto',
      why: 'Quanto costa il lavoro è metà di quanto vale.',
      action: 'Inserisci il costo',
    },
    toolsUndecided: {
      title: 'Gli strumenti non sono decisi',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    toolRenewalNear: {
      title: '{name}: si rinnova il {date}, disdetta entro il {notice}',
      why: 'Dopo quel giorno si paga di nuovo, che lo si voglia o no.',
      action: 'Decidi',
    },
    toolRenewalPast: {
      title: '{name}: il rinnovo del {date} è passato',
      why: 'Con la prossima data scritta non si perde la disdetta.',
      action: 'Passa alla prossima',
    },
    toolWithoutExit: {
      title: '{name}: nessuna via d’uscita',
      why: 'Il giorno in cui chiude o raddoppia il prezzo, i dati devono uscire.',
      action: 'Scrivi la via d’uscita',
    },
    toolDataUnknown: {
      title: '{name}: non si sa dove stanno i dati',
      why: 'Le persone possono chiederlo, e per i loro dati devi saper rispondere.',
      action: 'Scrivilo',
    },
    toolsBeyondBudget: {
      title:
        'Gli strumenti costano {cost, number} {currency} al mese, il budget è {budget, number} {currency}',
      why: 'Nel budget dovevano starci anche le persone e gli annunci.',
      action: 'Guarda i costi',
    },
    toolInsecureLink: {
      title: '{name}: il link non è sicuro',
      why: 'Lì si fa l’accesso: senza https la password si legge per strada.',
      action: 'Metti https davanti',
    },
    crisisLevelsMissing: {
      title:
        '{count, plural, =0 {Nessun livello di crisi} one {Un solo livello di crisi} other {Troppo pochi livelli di crisi}}',
      why: 'Senza livelli ogni brutto commento è un’emergenza, oppure nessuno lo è.',
      action: 'Aggiungi un livello',
    },
    crisisRolesUnfilled: {
      title: 'Nessun ruolo di crisi è assegnato',
      why: 'Quel giorno nessuno sa chi decide.',
      action: 'Indica una persona',
    },
    crisisRoleWithoutBackup: {
      title: '{role}: nessun sostituto',
      why: 'Succede di sabato, quando quella persona è in aereo.',
      action: 'Indica un sostituto',
    },
    crisisPhaseEmpty: {
      title:
        '{phase, select, minutes {Nessun passo per i primi 15 minuti} hour {Nessun passo per la prima ora} other {Nessun passo per il primo giorno}}',
      why: 'Sotto pressione si fa ciò che è scritto: nessuno pensa con lucidità.',
      action: 'Aggiungi un passo',
    },
    crisisStatementMissing: {
      title: 'Manca una prima dichiarazione: {language}',
      why: 'Le prime parole servono entro un’ora: tradotte in fretta, vengono male.',
      action: 'Scrivila',
    },
    crisisUndecided: {
      title: 'La crisi non è decisa',
      why: 'Una sezione senza decisione è una raccolta di appunti.',
      action: 'Decidi',
    },
    crisisLevelWithoutThreshold: {
      title: 'Livello {level, number} ({name}): non si capisce quando comincia',
      why: 'Senza un numero o una descrizione si discute del livello mentre brucia.',
      action: 'Fissa una soglia',
    },
    crisisLevelsDescending: {
      title: 'Il livello {level, number} non comincia dopo il livello {lower, number}',
      why: 'Il livello più lieve non si raggiunge mai: tutto è subito quello più grave.',
      action: 'Correggi la soglia',
    },
    crisisRoleUnreachable: {
      title: '{name}: nessun recapito',
      why: 'Un nome senza numero di notte non aiuta.',
      action: 'Aggiungi un recapito',
    },
    crisisBackupSame: {
      title: '{role}: {name} fa da sostituto a sé stesso',
      why: 'Chi non si trova non si trova nemmeno come sostituto.',
      action: 'Indica un’altra persona',
    },
    crisisContactUnchecked: {
      title: '{name}: recapito non provato da {days, number} giorni',
      why: 'I numeri cambiano in silenzio, e ce ne si accorge quel giorno.',
      action: 'Provalo',
    },
    crisisContactUnreachable: {
      title: '{name}: nessun recapito',
      why: 'Un nome senza numero di notte non aiuta.',
      action: 'Aggiungi un recapito',
    },
    personNextStepOverdue: {
      title: '{name}: il prossimo passo era per il {date}',
      why: 'Le persone ricordano le promesse più a lungo dei post.',
      action: 'Apri',
    },
    personSilent: {
      title: '{name}: nessun contatto da {days, number} giorni',
      why: 'Chi viene cercato solo quando serve, quando serve non c’è.',
      action: 'Fatti sentire',
    },
    agreementWithoutDisclosure: {
      title: '{name}: un accordo senza indicazione di pubblicità',
      why: 'La pubblicità non dichiarata è vietata e costa la fiducia di chi se ne accorge.',
      action: 'Scrivi come si indica',
    },
    personWithoutNextStep: {
      title: '{name}: nessun prossimo passo',
      why: 'Una relazione senza prossimo passo è un nome in una lista.',
      action: 'Pianifica un passo',
    },
    postOverLimit: {
      title: '{title}: {over, plural, one {un carattere} other {# caratteri}} di troppo per {channel}',
      why: 'Così non può uscire, o si taglia a metà.',
      action: 'Accorcia',
    },
    postIncomplete: {
      title:
        '{title}: approvato, ma {gap, select, noVariant {senza canale e testo} noChannel {senza canale} other {senza testo}}',
      why: 'Ciò che è stato approvato non è ciò che uscirà.',
      action: 'Completa',
    },
    postUnready: {
      title: '{title}: previsto per il {date}, non ancora approvato',
      why: 'Ciò che si approva all’ultima ora si approva senza leggere.',
      action: 'Preparalo',
    },
    postOverdue: {
      title: '{title}: era previsto per il {date} e non risulta pubblicato',
      why: 'O non è uscito, o nessuno l’ha segnato: i dati devono saperlo.',
      action: 'Segnalo o spostalo',
    },
    postHeldWithoutIncident: {
      title: '{title}: sospeso, anche se non c’è nessun incidente',
      why: 'Le sospensioni dimenticate sono vuoti nel calendario che nessuno ha deciso.',
      action: 'Decidi',
    },
    postWithoutAltText: {
      title: '{title}: manca il testo alternativo per {count, plural, one {un’immagine} other {# immagini}}',
      why: 'Chi non può vedere l’immagine non ne riceve nulla.',
      action: 'Descrivi',
    },
    postWithBrackets: {
      title: '{title}: {text} è ancora da compilare',
      why: 'Le parentesi di un modello escono così come sono, se nessuno guarda.',
      action: 'Compila',
    },
    postTooManyHashtags: {
      title: '{title}: più di {limit, number} hashtag su {channel}',
      why: 'Il social li scarta o mostra il post a meno persone.',
      action: 'Togline qualcuno',
    },
    postInsecureLink: {
      title: '{title}: il link non è sicuro',
      why: 'I browser avvisano se manca https, e la gente torna indietro.',
      action: 'Metti https davanti',
    },
    postsSameHour: {
      title: '{title}: meno di un’ora dopo «{other}» su {channel}, {date}',
      why: 'Due post insieme si tolgono i lettori a vicenda.',
      action: 'Spostalo',
    },
    postTextTwice: {
      title: '{title}: lo stesso testo di «{other}» su {channel}',
      why: 'I social mostrano le ripetizioni a meno persone, e chi segue se ne accorge.',
      action: 'Riscrivilo',
    },
    postPartOverLimit: {
      title: '{title}: {part} su {channel}, {over, number} oltre il limite di {limit, number}',
      why: 'Il social rifiuta il post o lo taglia.',
      action: 'Accorcia',
    },
    postMediumTooLarge: {
      title: '{title}: «{name}» supera i {limit, number} MB che {channel} accetta',
      why: 'Il caricamento fallisce proprio quando il post deve uscire.',
      action: 'Scegli un file più piccolo',
    },
    postDuringIncident: {
      title: '{title}: previsto per il {date} su un canale fermato da «{incident}»',
      why: 'Un post allegro in piena crisi la peggiora.',
      action: 'Decidi',
    },
    postLanguageOutside: {
      title: '{title}: {language} su {channel}, che non lo parla',
      why: 'Chi segue riceve ciò che non sa leggere, o nessuno gli risponde.',
      action: 'Guarda',
    },
    postNotApproved: {
      title: '{title}: passato senza l’approvazione necessaria',
      why: 'Chi deve dire di sì lo legge solo quando è già uscito.',
      action: 'Fallo approvare',
    },
    postChangedSinceApproval: {
      title: '{title}: modificato dopo l’approvazione',
      why: 'Quello che esce non è più quello che è stato approvato.',
      action: 'Fallo approvare di nuovo',
    },
    postStyledLetters: {
      title: '{title}: «{text}» è scritto con simboli',
      why: 'Gli screen reader li compitano o li saltano, e la ricerca non li trova.',
      action: 'Scrivi in lettere',
    },
    postTranslationOutdated: {
      title: '{title}: la versione in {language} non è aggiornata',
      why: 'Da quando è stata tradotta, l’originale dice altro.',
      action: 'Confronta',
    },
    postsOverDailyLimit: {
      title: '{channel}: {count, number} post il {date}, il social ne regge {limit, number} senza danni',
      why: 'Oltre, i social rallentano o bloccano l’account.',
      action: 'Distribuisci',
    },
    postHashtagCase: {
      title: '{title}: {tag} si legge meglio come {better}',
      why: 'Così gli screen reader dicono le parole, e anche gli occhi le trovano.',
      action: 'Cambia',
    },
    postsLinkTagsOff: {
      title:
        '{count, plural, one {Un post previsto ha} other {# post previsti hanno}} tag UTM incompleti o fuori dal vocabolario del piano',
      why: 'Le statistiche contano «Social» e «social» come due cose diverse: ogni grafia divide i numeri.',
      action: '{fixed, plural, =0 {Apri il primo} one {Correggi # post} other {Correggi # post}}',
    },
    postsUntaggedLink: {
      title: '{count, plural, one {Un post previsto ha} other {# post previsti hanno}} un link senza tag UTM',
      why: 'Senza tag nessuno può dire quale post ha portato le visite.',
      action: 'Apri il primo',
    },
    postsWithoutPillar: {
      title:
        '{count, plural, one {Un post previsto non ha} other {# post previsti non hanno}} un tema portante',
      why: 'Non contano nel mix, che così sembra migliore di com’è.',
      action: 'Controlla',
    },
    postsWithoutObjective: {
      title:
        '{count, plural, one {Un post previsto non serve} other {# post previsti non servono}} a nessun obiettivo',
      why: 'Il lavoro che non serve a nulla non si distingue da quello che serve.',
      action: 'Controlla',
    },
    weekEmpty: {
      title: 'La settimana {week, number} dal {from} è vuota',
      why: 'Un canale che tace viene poi mostrato a meno persone.',
      action: 'Pianifica un post',
    },
    seriesEnding: {
      title: 'Serie {title}: termina il giorno {date}',
      why: 'Ciò a cui le persone si sono abituate non dovrebbe finire per caso.',
      action: 'Prolungala o lasciala finire',
    },
    seriesToContinue: {
      title:
        'Serie {title}: {count, plural, one {un giorno del piano non ha} other {# giorni del piano non hanno}} ancora un post',
      why: 'Una serie che continua ha post finché dura il piano; altrimenti le prossime settimane sembrano più vuote di quanto siano.',
      action: 'Continua la serie',
    },
    seriesUnfinished: {
      title:
        'Serie {title}: {count, plural, one {il prossimo post non è finito} other {nessuno dei # prossimi post è finito}}',
      why: 'Il primo esce entro due settimane; un ritmo che nessuno prepara si rompe alla prima settimana piena.',
      action: 'Prepara il prossimo',
    },
    postOnHoliday: {
      title:
        '{count, plural, one {Un post esce} other {# post escono}} in un giorno festivo: {holiday}, {date}',
      why: 'Meno persone guardano i canali di lavoro e i commenti aspettano finché qualcuno torna.',
      action: 'Guarda il giorno',
    },
    weekOverfull: {
      title:
        'Settimana {week, number} dal {from}: {hours, number} ore previste, {available, number} disponibili',
      why: 'Ciò che non ci sta si fa male o di notte.',
      action: 'Sposta lavoro',
    },
    taskOverdue: {
      title: '{title}: era per il {date}',
      why: 'Fallo, spostalo o toglilo: una lista di date vecchie non la legge nessuno.',
      action: 'Apri',
    },
    taskWithoutOwner: {
      title: '{title}: non la fa nessuno',
      why: 'Un’attività di tutti non la fa nessuno.',
      action: 'Indica una persona',
    },
    taskDoneWithoutDate: {
      title: '{title}: fatta, ma senza giorno',
      why: 'Senza il giorno nessuno vede quanto tempo richiede.',
      action: 'Inserisci il giorno dell’ultima modifica',
    },
    routineMissed: {
      title: '{title}: non fatta da prima del {date}',
      why: 'Due giri saltati: o è troppo, o non serve a nessuno.',
      action: 'Guarda',
    },
    routineWithoutItems: {
      title: '{title}: la lista è vuota',
      why: 'Una routine è ciò che si spunta, non ciò che si intende.',
      action: 'Aggiungi voci',
    },
    routinesBeyondHours: {
      title: 'Solo le routine richiedono {hours, number} ore a settimana, ce ne sono {available, number}',
      why: 'Per i post non resta nulla.',
      action: 'Guarda le routine',
    },
    reviewOverdue: {
      title: 'È ora della revisione dal {from} al {to}',
      why: 'Chi non guarda indietro ripete ciò che non ha funzionato.',
      action: 'Apri le revisioni',
    },
    reviewWithoutLesson: {
      title: 'La revisione fino al {date} finisce senza una lezione',
      why: 'I dati senza una frase si dimenticano entro la prossima revisione.',
      action: 'Scrivi una frase',
    },
    decisionCheckOverdue: {
      title: '«{text}» era da verificare il {date}',
      why: 'Solo una decisione verificata insegna qualcosa, giusta o sbagliata.',
      action: 'Verifica',
    },
    decisionWithoutReason: {
      title: '«{text}» è senza motivo',
      why: 'Chi arriva dopo non può né tenerla né cambiarla bene.',
      action: 'Scrivi il motivo',
    },
    sectionDecisionOld: {
      title: 'La decisione su «{section}» è del {date}',
      why: 'Dopo un anno merita di essere presa di nuovo, anche identica.',
      action: 'Guardala',
    },
  },
} as const satisfies Translated<typeof english>;
