import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Riparazioni in ritardo perché manca un ricambio',
      holding:
        'Le riparazioni di [modello] richiedono più tempo perché [ricambio] non è arrivato. Chi aspetta riceve un nostro messaggio entro le [ora], con una data o la possibilità di annullare senza spese. Scrivici qui o chiama il [telefono].',
    },
    {
      name: 'Un cliente dice che abbiamo danneggiato il dispositivo',
      holding:
        'Abbiamo letto che cosa è successo a [dispositivo] e lo prendiamo sul serio. Abbiamo chiesto di riportarcelo per guardarlo insieme, con la scheda della riparazione. L’esito lo diciamo qui entro il [data], se il cliente è d’accordo.',
    },
    {
      name: 'Dati rimasti su un dispositivo reso o rivenduto',
      holding:
        'Su un dispositivo venduto da noi c’erano ancora dati di chi lo usava prima. Non deve succedere. Lo abbiamo ritirato, abbiamo sospeso la vendita dei ricondizionati e stiamo informando la persona interessata e l’autorità competente. Altre notizie qui alle [ora].',
    },
    {
      name: 'Una batteria gonfia o il richiamo di un dispositivo',
      holding:
        'Se tra il [data] e il [data] hai comprato da noi [modello]: spegnilo, non caricarlo, non premerlo, tienilo lontano da ciò che brucia. Lo cambiamo noi. Chiama il [telefono]; prossime informazioni qui alle [ora].',
    },
  ],
  decisions: {
    fit: {
      will: 'dedicare ai messaggi due mezz’ore fisse al giorno e ai post una mattina a settimana.',
      willNot: 'lasciare i profili a chi in quel momento non ha clienti.',
    },
    brand: {
      will: 'indicare un prezzo o una fascia di prezzo in ogni post di riparazione.',
      willNot: 'promettere dati recuperati o tempi che non possiamo dimostrare.',
    },
    audiences: {
      will: 'parlare a chi in città ha un dispositivo rotto o vecchio e a chi aiuta i propri genitori.',
      willNot: 'scrivere per gli appassionati che cercano le misure degli ultimi modelli.',
    },
    competitors: {
      will: 'guardare una volta al mese come due laboratori rispondono alle lamentele e imparare una cosa.',
      willNot: 'confrontare in pubblico i nostri prezzi con i loro.',
    },
    channels: {
      will: 'curare con costanza i primi due canali prima di aggiungere video e messaggi.',
      willNot: 'aprire un altro canale solo per arrivarci presto.',
    },
    goals: {
      will: 'contare le richieste al banco e nella posta, ogni mese allo stesso modo.',
      willNot: 'comprare follower né mettere in palio un telefono nuovo.',
    },
    content: {
      will: 'filmare una riparazione vera a settimana e dire ogni volta quanto è costata.',
      willNot: 'mostrare qualcosa di privato di un cliente, nemmeno sfocato.',
    },
    tools: {
      will: 'usare una posta condivisa e un elenco di risposte pronte con i prezzi.',
      willNot: 'pagare uno strumento prima di aver perso due messaggi per la sua mancanza.',
    },
    crisis: {
      will: 'avvisare entro un’ora dei dispositivi pericolosi e dire che cosa farne.',
      willNot: 'discutere nei commenti della riparazione di un cliente né farne il nome.',
    },
  },
  avoid: {
    fit: 'Contare solo le ore per i post. In questo mestiere le domande portano via più tempo delle foto.',
    brand: 'Parlare come una scheda tecnica. Si compra una risposta, non una specifica.',
    audiences: 'Credere di essere il proprio pubblico. Chi ripara non ha paura di perdere le foto.',
    competitors:
      'Guardare solo le grandi catene. Spesso i clienti chiedono prima al chiosco dietro l’angolo.',
    channels: 'Recensioni su cinque canali. Due canali con prezzi e risposte portano più appuntamenti.',
    goals: 'Rallegrarsi delle visualizzazioni da lontano. Da riparare si porta solo se si è vicini.',
    content: 'Novità ogni giorno. Lo fanno già i produttori; il tuo banco non può mostrarlo nessun altro.',
    tools: 'Le password su un foglietto alla cassa. Quando qualcuno se ne va, se ne va anche il profilo.',
    crisis: 'Prima spiegare e poi avvisare. Con una batteria che scotta, la prima frase dice che cosa fare.',
  },
} as const satisfies ProtectionWords;
