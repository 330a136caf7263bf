import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Un prodotto viene richiamato',
      holding:
        'Non usare più [prodotto], comprato da noi fra il [data] e il [data]: [motivo]. Riportalo, anche senza scontrino; rimborsiamo o sostituiamo. Telefoniamo a tutti quelli di cui conosciamo l’ordine. Domande: [telefono]',
    },
    {
      name: 'Qualcuno si è fatto male con attrezzatura nostra',
      holding:
        'In occasione di [evento] una persona si è fatta male, e c’entra attrezzatura del nostro negozio. Il nostro pensiero è per lei. L’abbiamo messa al sicuro, avvisato il produttore e aiutiamo a chiarire. Finché non sappiamo di più non facciamo ipotesi. Prossimo aggiornamento: [ora].',
    },
    {
      name: 'Critiche sull’origine di un prodotto',
      holding:
        'Ci chiedete dove si fa [prodotto] e in quali condizioni. È una domanda giusta. Abbiamo chiesto prove al produttore e pubblichiamo qui la risposta entro il [data], anche se non è bella. Fino ad allora non riordiniamo.',
    },
    {
      name: 'Gli ordini arrivano tardi prima delle feste',
      holding:
        'Gli ordini dal [data] arrivano in ritardo: [motivo]. Chi è coinvolto riceve oggi un messaggio con la nuova data e può annullare gratis. Ciò che è in negozio si ritira fino alle [ora].',
    },
  ],
  decisions: {
    fit: {
      will: 'dare una mattina a settimana ai post e dieci minuti, due volte al giorno, alle risposte.',
      willNot: 'affidare l’account a chi non è mai stato in negozio.',
    },
    brand: {
      will: 'mostrare solo ciò che abbiamo usato, e dire per quanto.',
      willNot: 'ripetere gli slogan dei produttori.',
    },
    audiences: {
      will: 'scrivere per chi, in zona, va fuori, mette su casa o ci conosce da tanto.',
      willNot: 'rincorrere chi abita a trecento chilometri.',
    },
    competitors: {
      will: 'guardare due negozi al mese e provare una tecnica a stagione.',
      willNot: 'fare la guerra dei prezzi in pubblico.',
    },
    channels: {
      will: 'tenere vivi due canali tutto l’anno, anche nelle settimane piene.',
      willNot: 'cominciare con un video breve al giorno.',
    },
    goals: {
      will: 'segnare alla cassa e nell’elenco ordini che cosa arriva da un post.',
      willNot: 'fare concorsi per avere follower.',
    },
    content: {
      will: 'mostrare ogni settimana una cosa in uso, un elenco e una riparazione.',
      willNot: 'pubblicare foto di catalogo.',
    },
    tools: {
      will: 'pianificare due settimane in un calendario che in negozio vedono tutti.',
      willNot: 'pagare uno strumento che sa usare uno solo.',
    },
    crisis: {
      will: 'avvisare di un prodotto non sicuro il giorno stesso, anche in vetrina.',
      willNot: 'aspettare il produttore prima di avvisare.',
    },
  },
  avoid: {
    fit: 'Contare solo sui mesi tranquilli. A dicembre arrivano anche le domande.',
    brand: '«Qualità e servizio dal [anno].» Lo dicono tutti nella via.',
    audiences: 'Chiunque cucini o cammini. Cioè tutti.',
    competitors: 'Guardare solo le catene. Un piccolo negozio all’estero insegna di più.',
    channels: 'Un nuovo account per ogni reparto.',
    goals: 'Follower da un concorso. Vogliono il premio, non la padella.',
    content: 'Novità ogni giorno. Uno scarpone consumato racconta di più.',
    tools: 'Foto su tre telefoni e password su un biglietto alla cassa.',
    crisis: 'Aspettare il comunicato del produttore mentre la padella è sul fuoco di qualcuno.',
  },
} as const satisfies ProtectionWords;
