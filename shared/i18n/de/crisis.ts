import type { Translated } from '../catalog.ts';
import type { crisis as english } from '../en/crisis.ts';

export const crisis = {
  phase: {
    first15Minutes: 'Erste 15 Minuten',
    firstHour: 'Erste Stunde',
    firstDay: 'Erster Tag',
  },
  statementKind: {
    holding: 'Erste Stellungnahme',
    update: 'Zwischenstand',
    full: 'Vollständige Antwort',
    apology: 'Entschuldigung',
  },
} satisfies Translated<typeof english>;
