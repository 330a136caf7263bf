import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Dà una frase utile alla volta e porta alla lezione di prova per messaggio.',
      bio: 'Parli dalla prima lezione. Dal vivo, online, ogni settimana la stessa insegnante. Prova: scrivi «prova». {brand}',
      pinned: 'Come va una lezione di prova e quanto costa dopo.',
    },
    {
      role: 'Tiene vicini chi impara e chi ci pensa: una frase, una storia, un compito a settimana.',
      bio: 'Una frase, una storia, un piccolo compito. Ogni mercoledì da {brand}. Ti cancelli con un clic.',
      pinned: 'I dieci compiti con più risposte.',
    },
    {
      role: 'Si fa trovare per anni da chi cerca una situazione.',
      bio: 'Che cosa dico quando … Video brevi per adulti che imparano una lingua. Dagli insegnanti di {brand}.',
      pinned: 'Presentarsi in riunione, in tre lunghezze.',
    },
    {
      role: 'Raggiunge chi decide per un team, con numeri e casi.',
      bio: 'Lingue per il team, dal vivo e online. Un trimestre, un rapporto, e si può smettere. {brand}',
      pinned: 'Quanto costa e che cosa porta un trimestre con otto persone.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Riempire le settimane degli insegnanti con persone che restano',
      socialGoal: 'Più persone prenotano una prova perché ci hanno sentito insegnare',
    },
    {
      businessGoal: 'Chi impara resta più di tre mesi',
      socialGoal: 'Chi impara e chi segue si esercita con noi fra una lezione e l’altra e riceve risposta',
    },
    {
      businessGoal: 'Essere conosciuti da team e nuovi arrivati per il parlato',
      socialGoal: 'Più persone che devono parlare ci vedono ogni settimana',
    },
  ],
  targets: [
    {
      why: 'Si decide alla lezione di prova. Più di cinquanta non potremmo darle bene.',
      source: 'Sistema di prenotazione: prove con «da dove» reti sociali',
    },
    {
      why: 'Se provano in molti e restano in pochi, i post promettono ciò che la lezione non è.',
      source: 'Corsi prenotati diviso prove dalle reti sociali, al mese',
    },
    {
      why: 'Ciò che si salva si ripassa. Un cuore no.',
      source: 'Statistiche dell’account: salvataggi del mese',
    },
    {
      why: 'Chi di notte chiede un orario, al mattino prenota altrove.',
      source: 'Posta in arrivo: mediana delle prime risposte, una volta al mese',
    },
    {
      why: 'Il numero dice se ci vedono; non è l’obiettivo.',
      source: 'Statistiche dell’account l’ultimo giorno del mese',
    },
  ],
  pillars: [
    {
      name: 'Una frase in più',
      description: 'Situazioni e le parole che servono, brevi, da ripetere ad alta voce.',
      examples: [
        'Interrompere con garbo',
        'Chiedere il prezzo al telefono',
        'Due chiacchiere che finiscono in tempo',
      ],
    },
    {
      name: 'Chi impara davvero',
      description: 'Percorsi con deviazioni, con il consenso, raccontati da chi li ha fatti.',
      examples: [
        'La mia prima telefonata a un ufficio',
        'Perché ho smesso e ricominciato',
        'Settimana 1 e settimana 20',
      ],
    },
    {
      name: 'Dentro una lezione',
      description: 'Che cosa succede a lezione: errori, correzioni, risate, piano.',
      examples: ['Tre minuti di prova', 'Come correggiamo', 'Un piano di otto settimane'],
    },
    {
      name: 'Chiaro su di noi',
      description: 'Prezzi, come smettere, insegnanti, e chi sta meglio altrove.',
      examples: ['Quanto costa un mese', 'Come si smette', 'Quando basta un’app'],
    },
  ],
  posts: [
    {
      title: 'Interrompere con garbo',
      text: 'Qualcuno parla e parla, e tu hai una domanda.\nDi’: «Scusa se ti interrompo, posso chiedere una cosa?»\nPoi una pausa. Poi la domanda, in un fiato.\nIl video lo mostra tre volte: piano, normale, e con un collega che non smette. Ripeti ad alta voce: funziona meglio che leggere.\nPer quale riunione ti serve?',
      hashtags: '#ImparareAParlare #Riunioni #UnaFraseInPiù',
      callToAction: 'Dilla ad alta voce e salvala',
      brief:
        'Un’insegnante in camera, la frase grande come sottotitolo, poi una seconda persona che non smette.',
      alt: 'Un’insegnante alza appena la mano; sotto, la frase «Posso chiedere una cosa?».',
    },
    {
      title: 'Settimana 1 e settimana 20',
      text: '[nome] ci lascia mostrare entrambe le registrazioni, errori compresi.\nSettimana 1: undici parole, quattro «scusi».\nSettimana 20: un reclamo per una fattura, due minuti, capito subito.\nIn mezzo: 19 lezioni, tre saltate, una settimana senza nessuna voglia.\nChe cosa è servito di più: le stesse 15 frasi, finché hanno annoiato tutti e due.',
      hashtags: '#ImparareAParlare #ChiImparaDavvero',
      callToAction: 'Scrivi dove sei: settimana 1 o settimana 20?',
      brief:
        'Quattro riquadri: citazioni dalle due registrazioni, che cosa c’è in mezzo, la frase preferita; viso solo con consenso.',
      alt: 'Due fumetti scritti a mano: sopra «Settimana 1» con poche parole, sotto «Settimana 20» con molte.',
    },
    {
      title: 'Lettera: la telefonata',
      text: 'La frase di questa settimana: «Chiamo per il mio appuntamento di [giorno].»\nApre quasi ogni telefonata, perché chi risponde sa subito che cosa cercare.\nIl compito: chiama un posto aperto, chiedi gli orari, ringrazia. Due minuti.\nRispondi in una riga com’è andata, anche se hai riagganciato. Mercoledì prossimo pubblichiamo tre risposte, senza nomi.',
      hashtags: '',
      callToAction: 'Rispondi in una riga',
      brief: 'Solo testo, la frase staccata e in grande.',
      alt: '',
    },
    {
      title: 'Che cosa ti blocca?',
      text: 'Quando devi parlare, che cosa ti blocca per prima?\nLo chiediamo perché [giorno] facciamo un video sulla risposta più frequente, con le frasi per quel momento.',
      hashtags: '#ImparareAParlare',
      callToAction: 'Vota',
      brief:
        'Sondaggio con quattro risposte: mancano le parole, l’accento, la velocità degli altri, la paura di sbagliare.',
      alt: '',
    },
    {
      title: 'Quanto costa un mese',
      text: 'Quattro lezioni individuali: [prezzo]. Parlare in tre: [prezzo]. Prova: gratis, una volta.\nSmettere: alla fine di qualunque mese, con un clic. Nessuno ti telefona.\nLezioni spostate: gratis fino a 24 ore prima.\nNon è compreso: i certificati di altri istituti. Se te ne serve uno, ti diciamo che cosa ci vuole ancora.',
      hashtags: '#NienteClausole',
      callToAction: 'Chiedi ciò che non è chiaro',
      brief: 'Foto di un listino scritto a mano su una scrivania accanto a un portatile.',
      alt: 'Un elenco scritto a mano con tre prezzi accanto a un portatile aperto su un tavolo di legno.',
    },
    {
      title: 'Tre minuti di lezione di prova',
      text: 'È così: [nome] vuole spiegare che lavoro fa. Dopo tre minuti l’ha fatto due volte.\nGuarda quante volte correggiamo (due) e quante lasciamo correre (nove). Ciò che si capisce resta.\nProve di questa settimana: [orari]. Scrivi «prova» e la lingua.',
      hashtags: '#LezioneDiProva #ImparareAParlare',
      callToAction: 'Scrivi «prova» in un messaggio',
      brief:
        'Registrazione di una lezione con consenso, entrambi i visi, correzioni come testo; sottotitoli.',
      alt: 'Videochiamata fra insegnante e allieva; sotto, una frase con una parola corretta.',
    },
    {
      title: 'Due chiacchiere che finiscono in tempo',
      text: 'Cominciare è facile. Andarsene è difficile. Cinque frasi per la fine:\n1. «Non ti trattengo oltre.»\n2. «Ti lascio continuare.»\n3. «È stato bello vederti.»\n4. «Devo scappare, ci vediamo [giorno].»\n5. «Ne riparliamo la prossima volta.»\nScegline una, dilla tre volte ad alta voce, usala oggi.',
      hashtags: '#DueChiacchiere #UnaFraseInPiù',
      callToAction: 'Scrivi il numero della tua',
      brief: 'Sette riquadri, una frase a caratteri grandi, l’ultimo come elenco da salvare.',
      alt: 'Riquadro a caratteri grandi: «Non ti trattengo oltre.»',
    },
    {
      title: 'Dopo un trimestre, un rapporto di una pagina',
      text: 'Un team di [numero], un’ora a settimana in due gruppi. Dopo un trimestre chi dirige riceve una pagina: chi c’era, che cosa si sa dire ora e prima no, con tre registrazioni, e se noi continueremmo.\nIn [numero] degli ultimi [numero] rapporti abbiamo consigliato a qualcuno di smettere, perché non aveva più bisogno di noi.\nVuole vedere un rapporto? Risponda «rapporto».',
      hashtags: '#LinguePerIlTeam',
      callToAction: 'Rispondere «rapporto»',
      brief: 'Testo; il rapporto d’esempio senza nomi in allegato.',
      alt: '',
    },
    {
      title: 'Quando basta un’app',
      text: 'Non a tutti servono lezioni.\nBasta un’app se vuoi parole e hai dieci minuti al giorno.\nUn corso serale se vuoi compagnia e un certificato.\nUn’insegnante se devi parlare, presto, delle tue cose.\nTutti e tre: per un po’, e poi uno solo.\nQual è il tuo caso? Se non siamo noi, lo diciamo.',
      hashtags: '#NienteClausole #ImparareLeLingue',
      callToAction: 'Descrivi il tuo caso in una frase',
      brief: 'Cinque riquadri, un caso ciascuno, stessa grafica, l’ultimo una domanda.',
      alt: 'Riquadro con le parole «Basta un’app se …» e un telefono disegnato.',
    },
    {
      title: 'Perché ho smesso e ricominciato',
      text: '[nome] ha smesso dopo sei settimane: lavoro nuovo, nessuna sera libera e la sensazione di girare in tondo.\nDopo quattro mesi ha riscritto, con una frase che gli era servita e non aveva.\nNel video racconta che cosa abbiamo fatto di diverso la seconda volta. Non era il metodo. Era l’ora.',
      hashtags: '#ChiImparaDavvero #NonMollare',
      callToAction: 'Racconta che cosa ti ha fatto smettere',
      brief:
        'Conversazione tranquilla a un tavolo di cucina o in video, due minuti, sottotitoli; con consenso scritto.',
      alt: 'Un uomo parla in camera a un tavolo di cucina, davanti a lui un quaderno.',
    },
  ],
  campaign: {
    name: 'Trenta giorni, trenta frasi',
    message:
      'Una frase al giorno per una situazione che arriva davvero; chi le ha dette tutte ad alta voce prenota una prova.',
  },
  hashtagGroups: [
    {
      name: 'Imparare',
      tags: ['#ImparareAParlare', '#UnaFraseInPiù', '#ChiImparaDavvero', '#DueChiacchiere'],
    },
    { name: 'Su di noi', tags: ['#LezioneDiProva', '#NienteClausole', '#LinguePerIlTeam'] },
  ],
} as const satisfies ContentWords;
