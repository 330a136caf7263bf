import type { Translated } from '../catalog.ts';
import type { guide as english } from '../en/guide.ts';

export const guide = {
  step: 'Passo {step, number} di {count, number} · circa {minutes, number} minuti',
  example: 'Un esempio svolto',
  avoid: 'Da evitare:',
  next: 'Avanti: {section}',
  finish: 'Vai alla panoramica',
  later: 'Decidi più tardi',
  open: '{count, plural, one {un punto aperto} other {# punti aperti}}',
  allDecided: 'tutto deciso',
  steps: 'Passi della guida',
  fit: {
    title: 'Ti serve un community manager?',
    why: 'Non serve a tutti. Nove risposte dicono se conviene, in quale forma, e che cosa cambierebbe il verdetto.',
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
  },
  audiences: {
    title: 'Chi vuoi raggiungere',
    why: 'Bastano due o tre tipi di persone. Di che cosa hanno bisogno, che cosa le infastidisce e dove le incontri? Un post per tutti non raggiunge nessuno.',
  },
  channels: {
    title: 'Dove parli',
    why: 'Ogni canale costa ore ogni settimana. Tieni quelli che servono a un traguardo, dai a ciascuno un compito e una persona, e chiudi gli altri senza rimorsi.',
  },
  goals: {
    title: 'Obiettivi e traguardi misurabili',
    why: 'Un obiettivo senza numero non si può né mancare né raggiungere. Scegli poche metriche, annota a che punto sono oggi e fissa che cosa deve cambiare ed entro quando.',
  },
  content: {
    title: 'Contenuti e temi portanti',
    why: 'Da tre a cinque temi bastano per un anno, se ciascuno serve a un obiettivo. Le quote mostrano subito quando uno prende il sopravvento.',
  },
  crisis: {
    title: 'Pronti per un giorno difficile',
    why: 'In una crisi nessuno legge un manuale. Stabilisci ora chi decide, chi parla, che cosa accade nel primo quarto d’ora, e tieni pronte le prime frasi.',
  },
} satisfies Translated<typeof english>;
