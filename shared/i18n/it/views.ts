import type { Translated } from '../catalog.ts';
import type { views as english } from '../en/views.ts';

export const views = {
  label: 'Vista',
  all: 'Tutte le viste',
  allNow: 'Vista: {view}. Tutte le viste',
  previous: 'Prima',
  next: 'Dopo',
  today: 'Oggi',
  week: '{range} · settimana {week}',
  name: {
    day: 'Giorno',
    week: 'Settimana',
    month: 'Mese',
    year: 'Anno',
    agenda: 'Agenda',
    board: 'Bacheca',
    channels: 'Per canale',
    table: 'Tabella',
    pictures: 'Panoramica',
  },
  time: {
    dayName: 'Post del {date} per ora',
    weekName: 'Post della settimana dal {date} per ora',
    help: 'Le frecce scorrono giorni e post. Alt con una freccia sposta il post: su e giù di un quarto d’ora, a sinistra e a destra di un giorno.',
    hour: 'Ora',
    untimed: 'Senza ora',
  },
  agenda: {
    name: 'Post di {month}, giorno per giorno',
    help: 'Le frecce scorrono giorni e post. Alt con freccia su o giù sposta il post di un giorno.',
  },
  board: {
    name: 'Post di {month} per stato',
    help: 'Le frecce scorrono colonne e post. Alt con freccia a sinistra o a destra dà al post lo stato della colonna accanto.',
  },
  channels: {
    name: 'Post della settimana dal {date} per canale',
    help: 'Le frecce scorrono canali, giorni e post. Alt con una freccia sposta il post a un altro giorno o canale.',
    channel: 'Canale',
    none: 'Nessun canale',
    count: '{count, plural, =0 {nessun post} one {# post} other {# post}}',
    ofWished: '{count, number} di {wished, number} a settimana',
  },
  year: {
    name: 'Post del {year}',
    help: 'Le frecce scorrono i giorni. Invio apre i post di un giorno; lì M ne sposta uno.',
  },
} satisfies Translated<typeof english>;
