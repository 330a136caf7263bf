import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Tarme, cimici o odori: qualcuno dubita dell’igiene',
      holding:
        'Abbiamo letto che in un nostro capo è stato trovato qualcosa. Oggi controlliamo tutto con [ditta] e abbiamo chiuso lo stender interessato. Se dal [data] hai comprato [tipo di capo], tienilo in un sacchetto chiuso e scrivici: lo riprendiamo. Altre notizie qui entro le [ora].',
    },
    {
      name: 'Un capo sarebbe contraffatto',
      holding:
        'Di un capo ([capo]) venduto da noi il [data] si dice che non sia autentico. Abbiamo tolto dalla vendita quelli simili e lo facciamo esaminare da [esperto]. Chi l’ha comprato riceve subito i soldi, qualunque sia l’esito. Entro il [data] diciamo qui che cosa è emerso.',
    },
    {
      name: 'Un capo esposto sarebbe stato rubato',
      holding:
        'Una persona ha riconosciuto da noi qualcosa di suo. Il capo è fuori vendita e al sicuro. Di ogni cosa annotiamo chi l’ha portata e diamo alla polizia quello che sappiamo. Per favore segnalate lì ogni altra cosa e non nei commenti. Prossime notizie: ore [ora].',
    },
    {
      name: 'Chi ha portato capi aspetta i suoi soldi',
      holding:
        'Alcuni di voi aspettano ancora la propria parte di [mese]. La colpa è nostra: [motivo in una frase]. Tutte le persone interessate ricevono un elenco e una data entro [giorno]. Chi per allora non ha notizie scriva a [indirizzo] o chiami il [telefono].',
    },
  ],
  decisions: {
    fit: {
      will: 'fotografare in due mattine fisse e rispondere ai messaggi due volte al giorno.',
      willNot: 'trasformare in un post ogni minuto libero in negozio.',
    },
    brand: {
      will: 'mostrare e dire il difetto di ogni capo.',
      willNot: 'indicare marche o età che non possiamo dimostrare.',
    },
    audiences: {
      will: 'parlare a chi cerca, a chi porta e a chi esita.',
      willNot: 'cercare rivenditori che svuotano lo stender.',
    },
    competitors: {
      will: 'guardare una volta al mese come due negozi mostrano condizioni e prezzi.',
      willNot: 'parlare male delle piattaforme su cui vendono anche i nostri clienti.',
    },
    channels: {
      will: 'mostrare i nuovi arrivi prima su un canale e segnare lì che cosa è venduto.',
      willNot: 'offrire lo stesso pezzo unico in quattro posti insieme.',
    },
    goals: {
      will: 'contare prenotazioni e offerte di capi, nel quaderno accanto alla cassa.',
      willNot: 'festeggiare visualizzazioni da posti da cui non viene nessuno.',
    },
    content: {
      will: 'dedicare almeno un post su cinque a chi porta.',
      willNot: 'prendere in giro i capi o chi li ha indossati.',
    },
    tools: {
      will: 'tenere un solo elenco con numero, prezzo, proprietario e stato di ogni capo.',
      willNot: 'aprire un negozio online prima che le prenotazioni siano troppe.',
    },
    crisis: {
      will: 'togliere subito dalla vendita un capo dubbio e prima di tutto rimborsare.',
      willNot: 'giudicare in pubblico se qualcosa è autentico o rubato.',
    },
  },
  avoid: {
    fit: 'Credere che i pezzi unici si vendano da soli. Ognuno vuole una foto, le misure e una risposta.',
    brand: 'Chiamare tutto vintage. Chi se ne intende smette di credere anche al resto.',
    audiences: 'Dimenticare chi porta. Senza capi buoni anche il miglior canale è vuoto.',
    competitors: 'Misurarti con le piattaforme. Tu hai un camerino, un naso e un volto.',
    channels: 'Offrire un capo ovunque. Due promesse per una giacca costano un cliente affezionato.',
    goals: 'Contare follower lontani. Si viene a provare da un’ora di strada al massimo.',
    content: 'Solo capi, mai persone e lavoro. La fiducia nasce vedendo come controlli.',
    tools: 'Prenotazioni in cinque caselle. Un quaderno, un numero per capo.',
    crisis: 'Discutere di autenticità nei commenti. Prima fuori vendita, poi la perizia, poi si parla.',
  },
} as const satisfies ProtectionWords;
