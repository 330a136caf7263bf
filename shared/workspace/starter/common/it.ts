import type { CommonWords } from '../content.ts';

export const common = {
  adapt: 'Adatta ciò che sta tra [parentesi]: lo sai solo tu. Togli quello che non va bene.',
  choiceReason:
    'Ripreso da ciò che di solito rispondono le attività di questo tipo. Verifica le risposte e decidi tu.',
  usualSource: 'Regola empirica per piccole attività; dopo quattro settimane sostituiscila con i tuoi dati',
  role: {
    purpose:
      'Parla a nome di {brand} dove sono i clienti: programma e scrive i post, risponde alle domande, riferisce ciò che dice la gente e si accorge presto se qualcosa va storto.',
    tasks: [
      'Programmare, scrivere e pubblicare i post',
      'Rispondere a commenti e messaggi nei tempi concordati',
      'Inoltrare domande e reclami e seguirli finché sono risolti',
      'Leggere i dati una volta al mese e dire che cosa significano',
      'Tenere aggiornato il piano di crisi e dare l’allarme',
    ],
    expectations: {
      languages: 'Scrive senza errori nelle lingue dei nostri clienti e coglie il tono tra le righe.',
      innovation: 'Porta ogni mese un’idea sua, la prova in piccolo e la lascia perdere se non funziona.',
      'brand-knowledge': 'Sa che cosa offriamo, che cosa no e perché. Chiede invece di tirare a indovinare.',
      decisiveness: 'Decide in pochi minuti se rispondere, aspettare o dare l’allarme, e sa spiegare perché.',
      empathy:
        'Risponde a chi è arrabbiato in modo che si senta ascoltato, senza promettere ciò che non possiamo mantenere.',
      writing: 'Scrive frasi brevi che un estraneo capisce alla prima lettura.',
      video: 'In un’ora gira, monta e sottotitola con il telefono un filmato di 30 secondi.',
    },
    trialTask:
      'Due ore pagate: scrivere tre post con il nostro materiale, rispondere a una domanda e a un reclamo e dire in cinque frasi che cosa cambieresti per prima cosa nel nostro profilo.',
  },
  tools: [
    {
      name: 'Planwright',
      use: 'Piano, calendario, traguardi, piano di crisi e revisioni',
      dataKept: 'Sul nostro computer',
      exitPlan: 'Esportazione in HTML, CSV e file di calendario in qualsiasi momento',
    },
    {
      name: 'Posta dei social network',
      use: 'Rispondere a commenti e messaggi da un solo posto',
      dataKept: 'Presso il social network',
      exitPlan: 'Chiedere al social network una copia dei dati una volta all’anno',
    },
    {
      name: 'Programma per immagini e video [nome]',
      use: 'Ritagliare immagini, montare filmati, mettere i sottotitoli',
      dataKept: '[Dove stanno i file?]',
      exitPlan: 'Conservare gli originali in una cartella nostra',
    },
    {
      name: 'Statistiche dei social network e del sito',
      use: 'Leggere una volta al mese follower, copertura, clic e richieste',
      dataKept: 'Presso il social network e il fornitore del sito',
      exitPlan: 'Salvare ogni mese i dati in un file e importarlo qui',
    },
  ],
  routines: [
    {
      title: 'Guardare e rispondere',
      items: [
        'Rispondere a commenti e messaggi nuovi',
        'Leggere che cosa si dice di noi altrove',
        'Controllare che sia uscito ciò che era previsto oggi',
        'Segnalare ciò che promette guai',
      ],
    },
    {
      title: 'Preparare la settimana',
      items: [
        'Controllare i post della settimana: testo, immagine, testo alternativo, link',
        'Ottenere le approvazioni',
        'Raccogliere idee e domande da chi lavora con i clienti',
        'Scrivere una cosa imparata la settimana scorsa',
      ],
    },
    {
      title: 'Revisione del mese',
      items: [
        'Inserire o importare i dati',
        'Confrontare i traguardi con il piano',
        'Indicare il post migliore e il più debole, e perché',
        'Decidere: avanti così oppure cambiare una cosa',
        'Provare i numeri del piano di crisi',
      ],
    },
  ],
  tasks: [
    {
      title: 'Completare le [parentesi] della prima settimana',
      details:
        'Leggi ad alta voce i post della prima settimana, metti i tuoi dati, togli ciò che non suona tuo.',
    },
    {
      title: 'Mettere in ordine il profilo principale',
      details: 'Immagine, biografia, orari, dati legali, link, e chi risponde entro quando.',
    },
    {
      title: 'Annotare da dove partono i traguardi',
      details:
        'Leggi i dati di oggi e inseriscili come valore di partenza di ogni traguardo, con giorno e fonte.',
    },
    {
      title: 'Stabilire chi fa che cosa',
      details:
        'Chi scrive, chi approva, chi sostituisce durante le ferie, chi si chiama in caso di crisi. Inserisci i nomi.',
    },
    {
      title: 'Trovare tre concorrenti veri',
      details: 'Cerca i tipi descritti in «Concorrenti» e inserisci nomi, link e dati. Uno dall’estero.',
    },
    {
      title: 'Verificare una persona tipo con dieci persone',
      details: 'Fai a dieci clienti la domanda che trovi in «Fonti» e correggi la persona tipo.',
    },
    {
      title: 'Chiamare tutti i numeri del piano di crisi',
      details: 'Tutti conoscono il proprio compito? Annota il giorno in cui ogni numero è stato provato.',
    },
    {
      title: 'Tirare le somme e preparare altre due settimane',
      details:
        'Che cosa ha chiesto la gente? Quale argomento ha avuto più risposte? Parti da lì per i prossimi post.',
    },
  ],
} as const satisfies CommonWords;
