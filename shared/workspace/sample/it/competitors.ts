import type { SampleCompetitors } from '../content.ts';

export const competitors: SampleCompetitors = {
  markets: { home: 'Mercato interno', abroad: 'Scandinavia, come esempio' },
  competitors: {
    halm: {
      style:
        'Immagini tranquille di tavole apparecchiate, sempre con la stessa luce. Vende ai mercati e con una lista d’attesa.',
      strengths: ['Risponde a ogni commento entro un’ora', 'Sottotitoli sotto ogni video'],
      weaknesses: ['Non mostra mai un errore', 'Nessun link al negozio'],
      gaps: ['Dire quanto costa un pezzo', 'Spiegare perché uno smalto è sicuro'],
      notes: '',
    },
    sieben: {
      style: 'Tre amici con un forno, rumorosi e divertenti, soprattutto storie.',
      strengths: ['La gente torna per le battute'],
      weaknesses: ['Mesi di silenzio', 'Immagini senza descrizione'],
      gaps: ['Dire quanto costa un pezzo', 'Consegnare alla data promessa'],
      notes: 'Eva ha imparato con uno di loro. Non commentare lì con il nostro account.',
    },
    lerhus: {
      style:
        'Un laboratorio di dodici persone vicino al mare. Video senza parole, sottotitoli in due lingue.',
      strengths: ['Fa partecipare i follower alle decisioni', 'Il primo secondo mostra il pezzo finito'],
      weaknesses: ['Risponde dopo giorni'],
      gaps: ['Spiegare perché uno smalto è sicuro'],
      notes: '',
    },
  },
  techniques: {
    vote: {
      title: 'I follower danno il nome al nuovo smalto',
      description:
        'Mostrano cinque piastrelle di prova e fanno proporre e scegliere il nome. Funziona perché chi ha votato vuole vedere la prima tazza.',
      adaptation: 'Chiediamo i nomi per lo smalto 41 e stampiamo il vincitore sull’etichetta.',
      hypothesis: '',
      measure: '',
      result: '',
      notes: '',
    },
    first: {
      title: 'Il pezzo finito nel primo secondo',
      description:
        'Ogni video comincia per un secondo con la ciotola finita e solo dopo torna al blocco d’argilla. Si resta per vedere come ci è arrivata.',
      adaptation: 'Quattro video con il pezzo finito all’inizio, il suono del laboratorio come sempre.',
      hypothesis:
        'Se i nostri video mostrano il pezzo finito nel primo secondo, allora più persone li guardano fino alla fine, perché sanno che cosa aspettano.',
      measure: 'TikTok, quota vista fino alla fine: media dei quattro video contro gli otto precedenti',
      result: '',
      notes: '',
    },
    captions: {
      title: 'Sottotitoli sotto ogni video',
      description: 'Ogni video si capisce senza audio. Metà delle persone guarda in treno.',
      adaptation: 'Sottotitoli in due lingue, scritti a mano, non dalla macchina.',
      hypothesis: '',
      measure: '',
      result:
        'I salvataggi per video sono saliti da 9 a 14 in sei settimane; due persone ci hanno ringraziato.',
      notes: 'A Jonas costano venti minuti per video.',
    },
  },
};
