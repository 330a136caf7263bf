import type { Translated } from '../catalog.ts';
import type { quickPost as english } from '../en/quick-post.ts';

export const quickPost = {
  label: 'Nuovo post in una riga',
  placeholder: 'mar 9:30 ig reel Unboxing #lancio',
  add: 'Aggiungi',
  close: 'Chiudi la riga',
  help: 'Giorno, ora, canale e formato stanno all’inizio o alla fine, tutto il resto diventa il titolo. # indica un tema portante, una campagna o un hashtag, @ il responsabile, ~2h l’impegno, :de la lingua.',
  keys: 'Invio aggiunge, Maiusc+Invio aggiunge e apre.',
  understood: 'Compreso',
  noTitle: 'ancora senza titolo',
  noDay: 'senza giorno: un’idea',
  noChannel: 'senza canale',
  hours: '{hours, number} h',
  partOfDay: '{time} per «{words}»',
  missing: 'Non c’è ancora un canale su {network}. La parola resta nel titolo.',
  lines: '{count, plural, one {# post dalla riga incollata} other {# post dalle righe incollate}}',
  left: 'Si prendono solo le prime {limit, number} righe; {count, plural, one {ne resta fuori # altra} other {ne restano fuori altre #}}. Incolla il resto dopo.',
  more: '{count, plural, one {e un altro} other {e altri #}}',
  addLines: '{count, plural, one {Aggiungi # post} other {Aggiungi # post}}',
  discard: 'Scarta',
  added: '«{title}» aggiunto per {date}.',
  addedIdea: '«{title}» aggiunto alle idee.',
  addedMany: '{count, plural, one {# post aggiunto.} other {# post aggiunti.}}',
  open: 'Apri',
  undo: { add: 'Aggiunta di {count, plural, one {# post} other {# post}}' },
} satisfies Translated<typeof english>;
