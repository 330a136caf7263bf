import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
