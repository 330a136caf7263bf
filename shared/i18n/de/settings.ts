import type { Translated } from '../catalog.ts';
import type { settings as english } from '../en/settings.ts';

export const settings = {
  title: 'Einstellungen',
  intro: 'Sie gelten für diesen Computer, in jedem Arbeitsbereich.',
  language: 'Sprache',
  languageSystem: 'Wie dieser Computer ({language})',
  theme: 'Darstellung',
  themes: { system: 'Wie dieser Computer', light: 'Hell', dark: 'Dunkel' },
  dataTitle: 'Ihre Daten',
  dataText:
    'Alles liegt in diesem Ordner auf Ihrem Computer, ein Ordner je Kunde. Nichts wird irgendwohin gesendet.',
  dataMore: 'Sicherungen aller Kunden und Papierkorb',
  backUpAll: 'Alle Kunden jetzt sichern',
  backedUp:
    '{count, plural, one {Ein Kunde wurde} other {# Kunden wurden}} gesichert und die Sicherung geprüft. Die Kopien liegen in {folder}',
  backUpNone: 'Es gibt noch keinen Kunden zu sichern.',
  version: 'Planwright {version}',
} satisfies Translated<typeof english>;
