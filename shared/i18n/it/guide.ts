import type { Translated } from '../catalog.ts';
import type { guide as english } from '../en/guide.ts';

export const guide = {
  step: 'Passo {step, number} di {count, number} · circa {minutes, number} minuti',
  example: 'Un esempio svolto',
  examples: {
    shop: 'Negozio online',
    law: 'Studio legale',
  },
  avoid: 'Da evitare:',
  back: 'Indietro',
  next: 'Avanti: {section}',
  finish: 'Vai alla panoramica',
  later: 'Decidi più tardi',
  open: '{count, plural, one {un punto aperto} other {# punti aperti}}',
  allDecided: 'tutto deciso',
  steps: 'Passi della guida',
  about: {
    shop: 'Zaini cuciti a mano, due persone, negozio e Instagram',
    law: 'Quattro avvocati, locazioni e successioni, una città',
  },
  fit: {
    title: 'Ti serve davvero?',
    why: 'Non serve a tutti. Otto risposte dicono se conviene, in quale forma, e che cosa cambierebbe il verdetto.',
  },
  competitors: {
    title: 'Che cosa fanno bene gli altri',
    why: 'Ne bastano due o tre, uno all’estero. Non copiare: annota la tecnica, adattala e verifica se funziona anche per te.',
  },
  tools: {
    title: 'Con che cosa lavori',
    why: 'Ogni strumento costa denaro, attenzione e dati. Scrivi chi paga, quando si rinnova e come ne usciresti.',
  },
  brand: {
    title: 'Chi sei',
    why: 'Chiunque scriva per te deve sembrare la stessa persona. Di’ in poche frasi perché esisti, che cosa prometti e come parli.',
    shop: {
      one: { label: 'Missione', text: 'Zaini che sopravvivono alle mode' },
      two: { label: 'Voce', text: 'Semplice, precisa, ogni tanto una battuta asciutta' },
      three: { label: 'Non lo faremo', text: 'chiamare qualcosa «imperdibile»' },
      avoid: '«La qualità è la nostra passione.» Lo dicono tutti.',
    },
    law: {
      one: { label: 'Missione', text: 'Un diritto che capisce anche la vicina' },
      two: { label: 'Voce', text: 'Calma, senza numeri di articoli' },
      three: { label: 'Non lo faremo', text: 'commentare cause in corso' },
      avoid: 'Il latino e le foto di strette di mano.',
    },
  },
  audiences: {
    title: 'Chi vuoi raggiungere',
    why: 'Bastano due o tre tipi di persone. Di che cosa hanno bisogno, che cosa le infastidisce e dove le incontri? Un post per tutti non raggiunge nessuno.',
    shop: {
      one: { label: 'Chi', text: 'Pendolari in bici con ogni tempo' },
      two: { label: 'Bisogno', text: 'Una borsa asciutta dentro dopo un’ora di pioggia' },
      three: { label: 'Dove', text: 'la sera su Instagram, la domenica nei forum' },
      avoid: '«Donne e uomini dai 18 ai 65 anni.» Cioè tutti.',
    },
    law: {
      one: { label: 'Chi', text: 'Inquilini al primo aumento del canone' },
      two: { label: 'Bisogno', text: 'Sapere in un giorno se è legittimo' },
      three: { label: 'Dove', text: 'nei gruppi Facebook della città, nelle ricerche' },
      avoid: 'Descrivere solo i clienti che hai già.',
    },
  },
  channels: {
    title: 'Dove parli',
    why: 'Ogni canale costa ore ogni settimana. Tieni quelli che servono a un traguardo, dai a ciascuno un compito e una persona, e chiudi gli altri senza rimorsi.',
    shop: {
      one: { label: 'Instagram', text: 'mostra la lavorazione, tre post a settimana, Lea' },
      two: { label: 'Newsletter', text: 'vende, due volte al mese, Tom' },
      three: { label: 'Facebook', text: 'in pausa fino a primavera' },
      avoid: 'Un profilo aggiornato l’ultima volta due anni fa.',
    },
    law: {
      one: { label: 'LinkedIn', text: 'una sentenza spiegata a settimana, avv. Roth' },
      two: { label: 'Facebook', text: 'risposta in giornata, la segreteria' },
      three: { label: 'TikTok', text: 'non adesso' },
      avoid: 'Aprire un canale perché ce l’ha un concorrente.',
    },
  },
  goals: {
    title: 'Obiettivi e traguardi misurabili',
    why: 'Un obiettivo senza numero non si può né mancare né raggiungere. Scegli poche cifre, annota dove sono oggi e fissa che cosa deve cambiare ed entro quando.',
    shop: {
      one: { label: 'Obiettivo aziendale', text: 'Non dipendere più dai marketplace' },
      two: { label: 'Obiettivo nei canali', text: 'Portare visite al negozio' },
      three: { label: 'Traguardo', text: 'Visite da Instagram: da 420 a 700 al mese entro il 31 marzo' },
      avoid: '«Vogliamo essere più conosciuti.» Non si può verificare.',
    },
    law: {
      one: { label: 'Obiettivo aziendale', text: 'Tre nuovi incarichi al mese dalla città' },
      two: { label: 'Obiettivo nei canali', text: 'Essere i primi a cui chiedere degli affitti' },
      three: { label: 'Traguardo', text: 'Prima risposta a una domanda: da 20 a 6 ore entro il 30 giugno' },
      avoid: 'Contare i follower quando servono richieste.',
    },
  },
  content: {
    title: 'Contenuti e temi portanti',
    why: 'Da tre a cinque temi bastano per un anno, se ciascuno serve a un obiettivo. Le quote mostrano subito quando uno prende il sopravvento.',
    shop: {
      one: { label: 'Laboratorio, 40%', text: 'come nasce e si ripara una borsa' },
      two: { label: 'Per strada, 35%', text: 'i clienti e i loro percorsi' },
      three: { label: 'Negozio, 25%', text: 'nuovi colori, ultimi pezzi' },
      avoid: 'Un tema portante chiamato «Altro».',
    },
    law: {
      one: { label: 'Sentenze, 50%', text: 'che cosa significano per te' },
      two: { label: 'Domande, 30%', text: 'arrivate questa settimana, risposte brevi' },
      three: { label: 'Lo studio, 20%', text: 'persone e orari' },
      avoid: 'Un post per ogni giornata mondiale.',
    },
  },
  crisis: {
    title: 'Pronti per un giorno difficile',
    why: 'In una crisi nessuno legge un manuale. Stabilisci ora chi decide, chi parla, che cosa accade nel primo quarto d’ora, e tieni pronte le prime frasi.',
    shop: {
      one: { label: 'Livello 2', text: 'da 50 commenti arrabbiati o 5 volte il solito' },
      two: {
        label: 'Primi 15 minuti',
        text: 'salvare le schermate, chiamare Tom, sospendere i post previsti',
      },
      three: { label: 'Prima frase', text: 'L’abbiamo visto, stiamo verificando, aggiornamento alle [ora]' },
      avoid: 'Cancellare commenti. Litigare di notte.',
    },
    law: {
      one: { label: 'Livello 2', text: 'chiama la stampa o viene nominato un cliente' },
      two: { label: 'Primi 15 minuti', text: 'avvisare i soci, nessuno commenta' },
      three: { label: 'Prima frase', text: 'Non possiamo parlare delle cause; chiama il [numero]' },
      avoid: 'Correggere un cliente in pubblico.',
    },
  },
} satisfies Translated<typeof english>;
