import type { Translated } from '../catalog.ts';
import type { pictures as english } from '../en/pictures.ts';

export const pictures = {
  name: 'Immagini del calendario',
  answer:
    '{gaps, plural, =0 {Nessun vuoto nelle prossime quattro settimane} one {Un vuoto nelle prossime quattro settimane} other {# vuoti nelle prossime quattro settimane}}; {days, plural, =0 {nessun giorno è troppo pieno.} one {{date} è troppo pieno.} other {# giorni sono troppo pieni, il primo è {date}.}}',
  weeks:
    '{count, plural, one {La settimana dal {week} richiede più lavoro delle ore disponibili.} other {# settimane richiedono più lavoro delle ore disponibili, la prima è quella dal {week}.}}',
  cell: '{date}: {count, plural, =0 {nessun post} one {# post} other {# post}}',
  heat: {
    title: 'Post per giorno',
    previous: 'Anno precedente',
    next: 'Anno successivo',
    busiest:
      '<b>{date} è il giorno più pieno:</b> {count, plural, one {# post} other {# post}}. {total, plural, one {# post} other {# post}} nel {year}, in {days, plural, one {# giorno} other {# giorni}}.',
    none: 'Nel {year} nessun post ha un giorno.',
    week: 'Settimana dal',
    sum: 'Somma',
  },
  gaps: {
    title: 'Vuoti e giorni troppo pieni',
    period: 'dal {from} al {to}',
    channel: 'Canale',
    rhythm: '{count, number} a settimana',
    planned: '{count, number} di {wished, number}',
    plannedColumn: 'Previsti sui desiderati',
    gap: '<b>{channel}:</b> dal {from} al {to} senza post, {days, plural, one {# giorno} other {# giorni}}.',
    gapRest:
      'Con {count, number} a settimana un vuoto comincia da {limit, plural, one {# giorno} other {# giorni}}.',
    overfull: '<b>{date}:</b> {count, plural, one {# post} other {# post}}, di solito {usual, number}.',
    overfullOn:
      '<b>{date}:</b> {count, plural, one {# post} other {# post}} su {channel}, di solito {usual, number}.',
    open: 'Apri il giorno',
    none: 'Ogni canale mantiene il suo ritmo e nessun giorno è troppo pieno.',
    noRhythm:
      'Nessun canale attivo ha ancora un numero desiderato di post a settimana: i vuoti non si possono riconoscere.',
    found: 'Vuoti e giorni troppo pieni trovati',
  },
  hours: {
    title: 'Giorno della settimana e ora',
    busiest:
      '<b>{weekday}, {hour}:</b> qui esce la maggior parte dei post, {count, number} su {total, number} nel periodo {period}.',
    none: 'Nessun post con un’ora nel periodo {period}.',
    withoutTime: '{count, plural, one {# post non ha un’ora.} other {# post non hanno un’ora.}}',
    cell: '{weekday}, {hour}: {count, plural, =0 {nessun post} one {# post} other {# post}}',
    weekday: 'Giorno',
  },
  mix: {
    title: 'Mix e desiderio',
    pillars: 'Temi portanti',
    formats: 'Formati',
    channels: 'Canali',
    languages: 'Lingue',
    row: '{planned, number}% su {wished, number}%',
    rowOpen: '{planned, number}%',
    legend:
      'Barra: previsto. Linea: desiderato. Nel periodo {period}, {count, plural, one {# post} other {# post}}.',
    none: 'Nel periodo {period} non è ancora previsto niente.',
    part: 'Parte',
    posts: 'Post',
    planned: 'Previsto',
    wished: 'Desiderato',
    share: '{value, number}%',
    noWish: 'nessuno',
  },
} satisfies Translated<typeof english>;
