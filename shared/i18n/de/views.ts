import type { Translated } from '../catalog.ts';
import type { views as english } from '../en/views.ts';

export const views = {
  label: 'Ansicht',
  all: 'Alle Ansichten',
  allNow: 'Ansicht: {view}. Alle Ansichten',
  previous: 'Früher',
  next: 'Später',
  today: 'Heute',
  week: '{range} · KW {week}',
  name: {
    day: 'Tag',
    week: 'Woche',
    month: 'Monat',
    year: 'Jahr',
    agenda: 'Agenda',
    board: 'Board',
    channels: 'Nach Kanal',
    table: 'Tabelle',
    pictures: 'Überblick',
  },
  time: {
    dayName: 'Beiträge am {date} nach Uhrzeit',
    weekName: 'Beiträge der Woche ab {date} nach Uhrzeit',
    help: 'Mit den Pfeiltasten gehen Sie durch Tage und Beiträge. Alt mit Pfeiltaste verschiebt den Beitrag: nach oben und unten um eine Viertelstunde, nach links und rechts um einen Tag.',
    hour: 'Uhrzeit',
    untimed: 'Ohne Uhrzeit',
  },
  agenda: {
    name: 'Beiträge im {month}, Tag für Tag',
    help: 'Mit den Pfeiltasten gehen Sie durch Tage und Beiträge. Alt mit Pfeil nach oben oder unten verschiebt den Beitrag um einen Tag.',
  },
  board: {
    name: 'Beiträge im {month} nach Status',
    help: 'Mit den Pfeiltasten gehen Sie durch Spalten und Beiträge. Alt mit Pfeil nach links oder rechts gibt dem Beitrag den Status der nächsten Spalte.',
  },
  channels: {
    name: 'Beiträge der Woche ab {date} nach Kanal',
    help: 'Mit den Pfeiltasten gehen Sie durch Kanäle, Tage und Beiträge. Alt mit Pfeiltaste verschiebt den Beitrag auf einen anderen Tag oder Kanal.',
    channel: 'Kanal',
    none: 'Kein Kanal',
    count: '{count, plural, =0 {keine Beiträge} one {# Beitrag} other {# Beiträge}}',
    ofWished: '{count, number} von {wished, number} pro Woche',
  },
  year: {
    name: 'Beiträge {year}',
    help: 'Mit den Pfeiltasten gehen Sie durch die Tage. Die Eingabetaste öffnet die Beiträge eines Tages; dort verschiebt M einen Beitrag.',
  },
} satisfies Translated<typeof english>;
