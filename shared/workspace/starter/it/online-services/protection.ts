import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Saltano le lezioni perché linea o piattaforma non vanno',
      holding:
        'Al momento le lezioni non si possono tenere: [motivo]. Chi ne ha una oggi riceve un messaggio con un’alternativa o un nuovo orario; nessuna lezione va persa, nessuna viene addebitata. Prossimo aggiornamento qui alle [ora].',
    },
    {
      name: 'Reclami su disdetta o addebito',
      holding:
        'Alcuni di voi scrivono di un addebito nonostante la disdetta. Stiamo verificando e abbiamo fermato tutti gli addebiti finché non è chiaro. Chi è coinvolto riceve il rimborso senza doverlo chiedere. Prossimo aggiornamento: [ora].',
    },
    {
      name: 'Un’allieva accusa un insegnante',
      holding:
        'Ci è arrivata un’accusa grave contro un insegnante. Stiamo parlando con la persona coinvolta, abbiamo annullato le lezioni dell’insegnante fino al chiarimento e proteggiamo la riservatezza di entrambi. Non partecipiamo a supposizioni. Chi sa qualcosa: [indirizzo].',
    },
    {
      name: 'Registrazioni o dati di chi impara sono diventati pubblici',
      holding:
        'Registrazioni di lezioni sono state visibili a persone a cui non erano destinate. Abbiamo chiuso l’accesso alle [ora], avvisiamo di persona chi è coinvolto e abbiamo informato il Garante. Ciò che è certo lo diciamo qui entro le [ora].',
    },
  ],
  decisions: {
    fit: {
      will: 'far fare a un’insegnante una lezione in meno a settimana per rispondere ai messaggi.',
      willNot: 'far scrivere le risposte sulle lezioni a chi non insegna.',
    },
    brand: {
      will: 'insegnare in ogni post qualcosa che serve il giorno stesso.',
      willNot: 'promettere un livello o un tempo che non possiamo provare.',
    },
    audiences: {
      will: 'parlare ad adulti che devono parlare presto, e a chi decide per un team.',
      willNot: 'rivolgerci agli studenti prima degli esami.',
    },
    competitors: {
      will: 'provare una tecnica altrui a trimestre e contare le prove.',
      willNot: 'prendere in giro app o altri insegnanti.',
    },
    channels: {
      will: 'tenere viva ogni settimana una rete e la lettera, prima di ogni altra cosa.',
      willNot: 'stare dove nessuno risponde entro un giorno.',
    },
    goals: {
      will: 'contare ogni mese le prove e chi resta, per provenienza.',
      willNot: 'festeggiare le visualizzazioni.',
    },
    content: {
      will: 'registrare quattro video in una mattina al mese.',
      willNot: 'mostrare chi impara senza consenso scritto.',
    },
    tools: {
      will: 'tenere prenotazioni, consensi e registrazioni in un solo posto nell’UE.',
      willNot: 'conservare le registrazioni più di [settimane] settimane.',
    },
    crisis: {
      will: 'avvisare di persona chi è coinvolto prima di scrivere in pubblico.',
      willNot: 'parlare nei commenti di singoli allievi o insegnanti.',
    },
  },
  avoid: {
    fit: 'Prevedere solo i video. In questo settore vendono i messaggi, e qualcuno deve rispondere.',
    brand: 'Bandiere, mappamondi e «apri il mondo». Ce li ha ogni scuola.',
    audiences: 'Chiunque voglia imparare le lingue. Nessuno si sente chiamato.',
    competitors: 'Voler essere divertenti come la grande app. Ha più persone per farlo.',
    channels: 'Sei reti con lo stesso video.',
    goals: 'Follower in Paesi dove nessuno prenota.',
    content: 'Liste di parole. Si salva la frase che serve domani.',
    tools: 'Una piattaforma nuova ogni sei mesi. Chi impara deve traslocare ogni volta.',
    crisis: 'Difendersi prima di aver chiamato la persona coinvolta.',
  },
} as const satisfies ProtectionWords;
