import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Un ex cliente ci critica in pubblico',
      holding:
        'Abbiamo letto la critica e la prendiamo sul serio. Poiché i progetti sono riservati, qui non ne parliamo. Oggi abbiamo chiamato il cliente; entro le [ora] diremo ciò che si può dire.',
    },
    {
      name: 'È uscito qualcosa di riservato',
      holding:
        'Informazioni di un cliente sono arrivate a persone a cui non erano destinate. Abbiamo avvisato il cliente, chiuso la via e stiamo verificando con lui che cosa ne segue. Sul contenuto non diciamo nulla. Prossimo aggiornamento: [ora].',
    },
    {
      name: 'Un numero in un post era sbagliato',
      holding:
        'Nel nostro post del [data] un numero era sbagliato: è [numero], non [numero]. Abbiamo corretto il post e segnalato la correzione. Grazie a chi ce l’ha fatto notare.',
    },
    {
      name: 'Si dice che il nostro consiglio abbia portato a licenziamenti',
      holding:
        'Si dice che i licenziamenti presso [luogo] dipendano da un nostro consiglio. Stiamo verificando che cosa abbiamo raccomandato e che cosa è stato deciso senza di noi. Entro le [ora] diremo qui ciò che sappiamo e possiamo dire.',
    },
  ],
  decisions: {
    fit: {
      will: 'tenere due ore fisse, martedì e giovedì, per scrivere e rispondere.',
      willNot: 'far scrivere i casi a qualcuno di esterno senza controllarli.',
    },
    brand: {
      will: 'mostrare in ogni post un numero o un modello.',
      willNot: 'nominare un cliente senza consenso scritto.',
    },
    audiences: {
      will: 'scrivere per titolari e bracci destri di imprese da quindici a sessanta persone.',
      willNot: 'scrivere per altri consulenti.',
    },
    competitors: {
      will: 'leggere altri due una volta al mese e provare una tecnica a trimestre.',
      willNot: 'commentare i progetti degli altri.',
    },
    channels: {
      will: 'mettere la maggior parte delle ore nel primo canale e nella lettera.',
      willNot: 'stare in reti dove nessuno guida un’impresa.',
    },
    goals: {
      will: 'chiedere in ogni primo colloquio come sono arrivati a noi.',
      willNot: 'contare i «mi piace» come successo.',
    },
    content: {
      will: 'pubblicare un caso a settimana, controllato da chi c’era.',
      willNot: 'commentare le notizie del giorno.',
    },
    tools: {
      will: 'tenere casi, consensi e numeri in una cartella nostra.',
      willNot: 'mettere dati dei clienti in strumenti di cui non sappiamo dove li conservano.',
    },
    crisis: {
      will: 'prima telefonare e poi scrivere, entro due ore.',
      willNot: 'discutere di un progetto nei commenti, nemmeno per difenderci.',
    },
  },
  avoid: {
    fit: 'Assumere qualcuno per pubblicare prima che qualcuno abbia un’ora a settimana per raccontare che cosa succede nelle imprese.',
    brand: 'Parole che usa ogni studio. «Su misura e a 360 gradi» non dice niente.',
    audiences: 'Scrivere per i colleghi, perché sono i primi ad applaudire.',
    competitors: 'Copiare il tono di un consulente famoso. Si sente.',
    channels: 'Cinque canali e un podcast. Due in cui qualcuno risponde rendono di più.',
    goals: 'I follower come obiettivo. Tre colloqui con le imprese giuste valgono di più.',
    content: 'Massime generali. Un caso con un numero si legge fino in fondo.',
    tools: 'Uno strumento per ogni idea. Una tabella e un calendario condiviso bastano il primo anno.',
    crisis: 'Voler avere ragione in pubblico. La riservatezza pesa più dell’ultima parola.',
  },
} as const satisfies ProtectionWords;
