import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Un reso o un rimborso conteso diventa pubblico',
      holding:
        'Abbiamo letto ciò che descrivi e ce ne stiamo occupando. Mandaci per messaggio il numero dell’ordine: ti rispondiamo di persona oggi e scriviamo qui come è stato risolto.',
    },
    {
      name: 'Capo difettoso: colore, ago dimenticato, reazione della pelle',
      holding:
        'Ci è stato segnalato un problema con [capo]. Non indossarlo finché non ne sappiamo di più. Lo abbiamo tolto dalla vendita, stiamo sentendo il produttore e scriveremo qui di nuovo entro le [ora]. Puoi riportarlo e riavere i soldi.',
    },
    {
      name: 'Critiche alle condizioni di lavoro presso un fornitore',
      holding:
        'Prendiamo sul serio la notizia su [fornitore]. Stiamo verificando quali nostri capi riguarda e che cosa ne sappiamo, e lo diremo qui entro [giorno], compreso ciò che non sappiamo.',
    },
    {
      name: 'Un post è percepito come irrispettoso',
      holding:
        'Il nostro post del [giorno] ha ferito delle persone. Lo abbiamo tolto, stiamo ascoltando e risponderemo qui entro le [ora]. Grazie a chi ce l’ha detto.',
    },
  ],
  decisions: {
    fit: {
      will: 'Una persona del negozio cura i canali a ore fisse, per cominciare per sei mesi.',
      willNot: 'Non affidiamo la nostra voce a chi non è mai stato in negozio.',
    },
    brand: {
      will: 'Mostriamo persone vere, taglie vere e ogni prezzo.',
      willNot: 'Non parliamo di difetti fisici e non chiamiamo nulla sostenibile senza prova.',
    },
    audiences: {
      will: 'Scriviamo per chi vive vicino e viene o prenota.',
      willNot: 'Non inseguiamo follower dove non consegniamo.',
    },
    competitors: {
      will: 'Ogni trimestre guardiamo due negozi, uno all’estero, e proviamo una cosa.',
      willNot: 'Non copiamo immagini e non rincorriamo ogni sconto.',
    },
    channels: {
      will: 'Teniamo pochi canali e rispondiamo su ognuno.',
      willNot: 'Non ne apriamo un altro prima che questi vadano bene per tre mesi.',
    },
    goals: {
      will: 'Contiamo prenotazioni, visite e tempo di risposta.',
      willNot: 'Non compriamo follower e non facciamo concorsi per averne.',
    },
    content: {
      will: 'Ogni post aiuta a scegliere, portare o curare qualcosa.',
      willNot: 'Non pubblichiamo solo perché è martedì.',
    },
    tools: {
      will: 'Lavoriamo con ciò che abbiamo e teniamo le foto in una cartella nostra.',
      willNot:
        'Non ci abboniamo a nulla prima di quattro settimane di prova che dimostrino il tempo risparmiato.',
    },
    crisis: {
      will: 'In orario di apertura i reclami hanno una prima risposta entro un’ora; i capi difettosi si ritirano subito.',
      willNot: 'Non cancelliamo le critiche e non litighiamo nei commenti.',
    },
  },
  avoid: {
    fit: 'Farlo fare a tempo perso all’apprendista perché è giovane. Chi parla per te deve poter decidere.',
    brand: 'Sembrare una rivista di moda. Si segue un negozio per farsi consigliare.',
    audiences: '«Donne dai 18 ai 65 anni» non è nessuno. Descrivi qualcuno che è stato nel tuo camerino.',
    competitors: 'Misurarti con le catene. Cerca un negozio grande come il tuo che fa meglio una cosa.',
    channels: 'Essere dappertutto e non rispondere da nessuna parte.',
    goals: 'I follower come unico obiettivo. Cento persone vicine comprano più di diecimila lontane.',
    content: 'Mostrare solo la merce. Si salva e si passa agli altri l’aiuto su taglie e cura.',
    tools: 'Pagare un programma mentre le foto stanno su tre telefoni privati.',
    crisis: 'Aspettare lunedì quando la rabbia cresce di sabato.',
  },
} as const satisfies ProtectionWords;
