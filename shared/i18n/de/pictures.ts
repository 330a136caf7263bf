import type { Translated } from '../catalog.ts';
import type { pictures as english } from '../en/pictures.ts';

export const pictures = {
  name: 'Bilder des Kalenders',
  answer:
    '{gaps, plural, =0 {Keine Lücke in den nächsten vier Wochen} one {Eine Lücke in den nächsten vier Wochen} other {# Lücken in den nächsten vier Wochen}}; {days, plural, =0 {kein Tag ist überfüllt.} one {{date} ist überfüllt.} other {# Tage sind überfüllt, der erste ist {date}.}}',
  weeks:
    '{count, plural, one {Die Woche ab {week} enthält mehr Arbeit, als Stunden da sind.} other {# Wochen enthalten mehr Arbeit, als Stunden da sind, die erste beginnt am {week}.}}',
  cell: '{date}: {count, plural, =0 {keine Beiträge} one {# Beitrag} other {# Beiträge}}',
  heat: {
    title: 'Beiträge nach Tagen',
    previous: 'Ein Jahr zurück',
    next: 'Ein Jahr weiter',
    busiest:
      '<b>{date} ist der vollste Tag:</b> {count, plural, one {# Beitrag} other {# Beiträge}}. {total, plural, one {# Beitrag} other {# Beiträge}} im Jahr {year}, an {days, plural, one {# Tag} other {# Tagen}}.',
    none: 'Im Jahr {year} hat kein Beitrag einen Tag.',
    week: 'Woche ab',
    sum: 'Summe',
  },
  gaps: {
    title: 'Lücken und überfüllte Tage',
    period: '{from} bis {to}',
    channel: 'Kanal',
    rhythm: '{count, number} pro Woche',
    planned: '{count, number} von {wished, number}',
    plannedColumn: 'Geplant von gewünscht',
    gap: '<b>{channel}:</b> {from} bis {to} ohne Beitrag, {days, plural, one {# Tag} other {# Tage}}.',
    gapRest:
      'Bei {count, number} pro Woche beginnt eine Lücke ab {limit, plural, one {# Tag} other {# Tagen}}.',
    overfull: '<b>{date}:</b> {count, plural, one {# Beitrag} other {# Beiträge}}, sonst {usual, number}.',
    overfullOn:
      '<b>{date}:</b> {count, plural, one {# Beitrag} other {# Beiträge}} auf {channel}, sonst {usual, number}.',
    open: 'Tag öffnen',
    none: 'Jeder Kanal hält seinen Rhythmus, und kein Tag ist überfüllt.',
    noRhythm:
      'Noch kein aktiver Kanal hat eine gewünschte Zahl von Beiträgen pro Woche. Lücken lassen sich deshalb nicht erkennen.',
    found: 'Gefundene Lücken und überfüllte Tage',
  },
  hours: {
    title: 'Wochentag und Stunde',
    busiest:
      '<b>{weekday}, {hour}:</b> Hier erscheinen die meisten Beiträge, {count, number} von {total, number} im Zeitraum {period}.',
    none: 'Kein Beitrag mit Uhrzeit im Zeitraum {period}.',
    withoutTime:
      '{count, plural, one {# Beitrag hat keine Uhrzeit.} other {# Beiträge haben keine Uhrzeit.}}',
    cell: '{weekday}, {hour}: {count, plural, =0 {keine Beiträge} one {# Beitrag} other {# Beiträge}}',
    weekday: 'Wochentag',
  },
  mix: {
    title: 'Mischung und Wunsch',
    pillars: 'Themensäulen',
    formats: 'Formate',
    channels: 'Kanäle',
    languages: 'Sprachen',
    row: '{planned, number} % von {wished, number} %',
    rowOpen: '{planned, number} %',
    legend:
      'Balken: geplant. Strich: gewünscht. Im Zeitraum {period}, {count, plural, one {# Beitrag} other {# Beiträge}}.',
    none: 'Im Zeitraum {period} ist noch nichts geplant.',
    part: 'Teil',
    posts: 'Beiträge',
    planned: 'Geplant',
    wished: 'Gewünscht',
    share: '{value, number} %',
    noWish: 'ohne Wunsch',
  },
} satisfies Translated<typeof english>;
