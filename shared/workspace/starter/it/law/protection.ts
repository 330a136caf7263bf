import type { ProtectionWords } from '../../content.ts';

export const protection = {
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
} as const satisfies ProtectionWords;
