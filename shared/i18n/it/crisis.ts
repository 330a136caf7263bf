import type { Translated } from '../catalog.ts';
import type { crisis as english } from '../en/crisis.ts';

export const crisis = {
  phase: {
    first15Minutes: 'Primi 15 minuti',
    firstHour: 'Prima ora',
    firstDay: 'Primo giorno',
  },
  statementKind: {
    holding: 'Prima dichiarazione',
    update: 'Aggiornamento',
    full: 'Risposta completa',
    apology: 'Scuse',
  },
} satisfies Translated<typeof english>;
