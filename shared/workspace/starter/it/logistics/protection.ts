import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Molti pacchi in ritardo insieme: maltempo, sciopero, guasto informatico',
      holding:
        'Dalle [ora] consegniamo in ritardo a [zona] per [causa]. I pacchi sono al sicuro, non serve riordinare nulla. Entro le [ora] diremo qui quando arrivano. Per urgenze: [numero].',
    },
    {
      name: 'Si diffonde un video di pacchi trattati male',
      holding:
        'Abbiamo visto il video. I pacchi non si trattano così. Stiamo chiarendo dove e quando è stato girato, parliamo con chi c’era e scriveremo qui entro le [ora]. Se il tuo pacco è danneggiato mandaci il numero con un messaggio.',
    },
    {
      name: 'Incidente con un nostro furgone',
      holding:
        'Il [giorno] c’è stato un incidente con un nostro mezzo a [luogo]. Il nostro pensiero va alle persone coinvolte. Collaboriamo con le autorità e non commentiamo le cause finché si indaga. Scriveremo di nuovo qui entro le [ora].',
    },
    {
      name: 'Indirizzi o firme dei destinatari in mani sbagliate',
      holding:
        'Il [giorno] ci siamo accorti che alcuni dati dei destinatari potrebbero essere diventati accessibili. La falla è chiusa. Stiamo informando gli interessati e l’autorità competente e diremo qui entro le [ora] di quali dati si tratta. Domande: [numero].',
    },
  ],
  decisions: {
    fit: {
      will: 'Chi organizza i giri segnala i ritardi, una persona risponde, ogni giorno lavorativo.',
      willNot: 'Non lasciamo le risposte a una macchina né a chi capita.',
    },
    brand: {
      will: 'Diciamo causa, luogo e ora, e ammettiamo gli errori.',
      willNot: 'Non promettiamo di essere i più veloci o sempre puntuali.',
    },
    audiences: {
      will: 'Prima chi riceve, poi chi spedisce, poi chi vuole guidare.',
      willNot: 'Non facciamo filmati d’immagine per nessuno in particolare.',
    },
    competitors: {
      will: 'Ogni trimestre guardiamo come altri due annunciano i ritardi, uno all’estero.',
      willNot: 'Non ci rallegriamo in pubblico dei guai altrui.',
    },
    channels: {
      will: 'Restiamo dove chiede chi riceve e lì rispondiamo in poche ore.',
      willNot: 'Non apriamo un canale che durante i giri non legge nessuno.',
    },
    goals: {
      will: 'Contiamo il tempo di risposta, le domande con risposta e le richieste dei mittenti.',
      willNot: 'Non contiamo la copertura che ci ha portato la rabbia.',
    },
    content: {
      will: 'Ogni post risparmia a qualcuno una telefonata, una rottura o un’attesa.',
      willNot: 'Non mostriamo indirizzi, etichette o persone che non hanno acconsentito.',
    },
    tools: {
      will: 'I numeri dei pacchi si cercano nel nostro sistema, mai sul social network.',
      willNot: 'Non teniamo gli indirizzi dei messaggi più a lungo del necessario.',
    },
    crisis: {
      will: 'Da dieci domande uguali in un’ora parte l’avviso; le immagini di pacchi si verificano in giornata.',
      willNot: 'Non facciamo il nome di chi guidava e non indoviniamo le cause.',
    },
  },
  avoid: {
    fit: 'Aprire una pagina su cui nessuno risponde. Per un corriere ogni post diventa uno sportello reclami.',
    brand: 'Fare pubblicità alla velocità. Il primo pacco in ritardo ti si ritorce contro.',
    audiences: 'Pensare solo a chi spedisce perché paga. Chi riceve decide quale corriere resta.',
    competitors: 'Copiare i filmati dei grandi. La vicinanza è ciò che a loro manca.',
    channels: 'Numeri di pacchi e indirizzi nei commenti pubblici.',
    goals: 'Contare i follower. Ti seguono finché il pacco è in viaggio.',
    content: 'Foto comprate di corrieri sorridenti. Mostra pioggia, magazzino e mani.',
    tools: 'Chiedere i dati del pacco in cinque caselle che nessuno svuota.',
    crisis: 'Tacere finché la causa è certa. Luogo e ora si possono dire subito.',
  },
} as const satisfies ProtectionWords;
