import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'I pacchi arrivano tardi prima di una festa',
      holding:
        'I pacchi partiti dal [data] ci mettono più di quanto avevamo detto. Ci dispiace, soprattutto se il tuo è un regalo. Scriviamo a tutte le persone coinvolte entro le [ora]: con la nuova data e la scelta tra aspettare e riavere i soldi. Domande qui o a [indirizzo].',
    },
    {
      name: 'Un lotto è difettoso o forse dannoso',
      holding:
        'Alcuni [prodotto] del lotto [numero] potrebbero avere [difetto]. Per favore non usarli finché non ne sappiamo di più. Il numero si trova [punto]. Abbiamo fermato la vendita, li facciamo controllare e rimborsiamo in ogni caso. Prossime notizie qui alle [ora].',
    },
    {
      name: 'Ci accusano di recensioni false o di aver copiato',
      holding:
        'Si dice che [accusa]. Lo prendiamo sul serio e lo verifichiamo oggi, ordine per ordine. Non cancelliamo i commenti. Quello che troviamo, anche se per noi è spiacevole, sarà qui entro le [ora].',
    },
    {
      name: 'Un negozio falso vende con il nostro nome',
      holding:
        'Su [indirizzo] qualcuno vende con il nostro nome. Non siamo noi, e la merce non è nostra. Il nostro unico negozio è [indirizzo]. Se hai ordinato lì: parla oggi con la tua banca e sporgi denuncia. Noi abbiamo già segnalato il sito e ti aiutiamo con i documenti: [indirizzo].',
    },
  ],
  decisions: {
    fit: {
      will: 'tenere libero un giorno ogni due settimane per filmare e mezz’ora al giorno per rispondere.',
      willNot: 'trascurare la produzione pur di avere qualcosa da pubblicare.',
    },
    brand: {
      will: 'mostrare tutto quello che affermiamo: il passaggio, il luogo, il rapporto.',
      willNot: 'mettere fretta con conti alla rovescia o scarsità inventate.',
    },
    audiences: {
      will: 'parlare a chi cerca un regalo, a chi ha già comprato e a chi ha dubbi.',
      willNot: 'inseguire cacciatori di sconti o rivenditori.',
    },
    competitors: {
      will: 'guardare una volta al mese un laboratorio di qui e uno all’estero e annotare che cosa si chiede lì invano.',
      willNot: 'riprendere prodotti, immagini o frasi di altri.',
    },
    channels: {
      will: 'portare da ogni canale al negozio e alla lettera.',
      willNot: 'dipendere da un solo social per più di metà degli ordini.',
    },
    goals: {
      will: 'guardare ordini e visite con link tracciati, mese per mese.',
      willNot: 'scambiare i «mi piace» per successo né dare sconti a chi ci segue.',
    },
    content: {
      will: 'filmare mentre lavoriamo comunque e mostrare anche quello che riesce male.',
      willNot: 'mostrare foto dei clienti senza consenso scritto.',
    },
    tools: {
      will: 'farci bastare le statistiche del negozio, il servizio newsletter e questo piano.',
      willNot: 'far rispondere in automatico a chi si lamenta.',
    },
    crisis: {
      will: 'scrivere alle persone coinvolte prima di scrivere in pubblico.',
      willNot: 'aspettare la certezza del laboratorio per dare un avviso.',
    },
  },
  avoid: {
    fit: 'Pianificare post per i giorni in cui si preparano i pacchi. Prima delle feste riescono male entrambi.',
    brand: 'Parole che usa ogni negozio. «Con amore» e «alta qualità» non si possono verificare.',
    audiences: 'Fare tutto per chi è nuovo. Il secondo ordine è più facile da ottenere del primo.',
    competitors:
      'Confrontare i prezzi con i marketplace. Confronta invece che cosa si chiede lì senza avere risposta.',
    channels:
      'Costruire solo in affitto. Se il profilo viene bloccato, restano gli indirizzi della newsletter.',
    goals: 'Un obiettivo di ordini senza un numero di visite. Così nessuno sa che cosa cambiare.',
    content: 'Solo prodotti finiti su fondo neutro. I dubbi spariscono dove si vedono mani al lavoro.',
    tools:
      'Tre programmi che pubblicano la stessa cosa. Il tempo finisce nello strumento, non nella risposta.',
    crisis: 'Cancellare le critiche sui ritardi. Chi aspetta si accorge che sono sparite.',
  },
} as const satisfies ProtectionWords;
