import type { Translated } from '../catalog.ts';
import type { exports as english } from '../en/exports.ts';

export const exports = {
  reader: 'Wer liest es?',
  readers: { client: 'Kunde', own: 'Nur ich' },
  readerNote: {
    client:
      'Private Notizen, Kontakte und Zugangshinweise bleiben weg. Das Dokument führt auf, was weggelassen wurde.',
    own: 'Alles kommt hinein, auch private Notizen.',
  },
  format: 'Format',
  formats: {
    pdf: 'PDF, A4',
    html: 'HTML, eine Datei',
    ics: 'Kalenderdatei (ICS)',
    csv: 'Kalendertabelle (CSV)',
    bundle: 'Ganzer Arbeitsbereich (Paket)',
  },
  formatNote: {
    pdf: 'Zum Drucken, Versenden, Ablegen.',
    html: 'Öffnet sich in jedem Browser, auch ohne Netz.',
    ics: 'Für Outlook, Google Kalender, Apple Kalender.',
    csv: 'Für Tabellenprogramme; lässt sich hier verlustfrei wieder einlesen.',
    bundle: 'Ein anderes Planwright öffnet es als eigenen Arbeitsbereich.',
  },
  language: 'Sprache',
  sectionsTitle: 'Was hineinkommt',
  sections: {
    summary: 'Zusammenfassung',
    brand: 'Marke',
    audiences: 'Zielgruppen',
    channels: 'Kanäle',
    goals: 'Ziele und Zielwerte',
    content: 'Themensäulen',
    calendar: 'Kalender',
    crisis: 'Krisenplan',
    reviews: 'Rückblicke',
  },
  noSection: 'Wählen Sie mindestens einen Abschnitt.',
  period: 'Tage des Kalenders',
  from: 'Von',
  to: 'Bis',
  periodReversed: 'Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.',
  zone: 'Die Uhrzeiten gelten in der Zeitzone {zone}.',
  save: '{format} speichern',
  formatShort: { pdf: 'PDF', html: 'HTML', ics: 'ICS', csv: 'CSV', bundle: 'Paket' },
  saved: '{name} wurde gespeichert, meist im Ordner „Downloads“.',
  preview: 'So wird es gelesen',
  previewNone: 'Für dieses Format gibt es keine Vorschau: Es ist für Programme gedacht, nicht zum Lesen.',
  previewFailed: 'Die Vorschau ließ sich nicht erstellen. Das Speichern kann trotzdem gelingen.',
  working: 'Wird vorbereitet …',
} satisfies Translated<typeof english>;
