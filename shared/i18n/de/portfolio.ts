import type { Translated } from '../catalog.ts';
import type { portfolio as english } from '../en/portfolio.ts';

export const portfolio = {
  title: 'Alle Kunden',
  subtitle: '{date} · wer Sie zuerst braucht',
  backUpAll: 'Alle sichern',
  add: 'Kunde',
  statement: '{need, number} von {all, plural, one {# Kunden braucht} other {# Kunden brauchen}} Sie',
  statementNone: 'Heute braucht Sie kein Kunde',
  column: {
    client: 'Kunde',
    needs: 'Braucht Aufmerksamkeit',
    decided: 'Entschieden',
    targets: 'Zielwerte',
    week: 'KW{week, number}',
  },
  need: {
    incident: '{count, plural, one {Vorfall läuft} other {# Vorfälle laufen}}',
    offTrack: '{count, plural, one {Ein Zielwert nicht auf Kurs} other {# Zielwerte nicht auf Kurs}}',
    reviewLate: 'Rückblick {count, plural, one {einen Tag} other {# Tage}} überfällig',
    emptyWeeks:
      '{count, plural, one {Eine der nächsten drei Wochen ist leer} other {# der nächsten drei Wochen sind leer}}',
    approvals:
      '{count, plural, one {Ein Beitrag wartet auf Freigabe} other {# Beiträge warten auf Freigabe}}',
    atRisk: '{count, plural, one {Ein Zielwert gefährdet} other {# Zielwerte gefährdet}}',
    stale: '{count, plural, one {Zahlen eines Zielwerts veraltet} other {Zahlen von # Zielwerten veraltet}}',
    nothing: 'Nichts',
  },
  state: {
    damaged: 'Beschädigt: öffnen Sie ihn, um zu sehen, was sich zurückholen lässt',
    sealed: 'Verschlüsselt: öffnet sich mit der Passphrase',
    away: 'Derzeit nur in der Cloud',
    newer: 'Von einer neueren Version von Planwright geschrieben.',
    locked: 'In einem anderen Programm geöffnet',
  },
  percent: '{percent, number} %',
  postsInWeek:
    '{count, plural, =0 {kein Beitrag} one {ein Beitrag} other {# Beiträge}} in Woche {week, number}',
  heatLabel: 'Beiträge der nächsten acht Wochen',
  footer: '{count, plural, one {Ein Kunde} other {# Kunden}}, alle auf diesem Computer',
  postsPlanned: 'Geplante Beiträge',
  failed: 'Die Liste der Kunden lässt sich nicht lesen. {reason}',
} satisfies Translated<typeof english>;
