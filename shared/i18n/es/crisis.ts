import type { Translated } from '../catalog.ts';
import type { crisis as english } from '../en/crisis.ts';

export const crisis = {
  phase: {
    first15Minutes: 'Primeros 15 minutos',
    firstHour: 'Primera hora',
    firstDay: 'Primer día',
  },
  statementKind: {
    holding: 'Declaración inicial',
    update: 'Actualización',
    full: 'Respuesta completa',
    apology: 'Disculpa',
  },
} satisfies Translated<typeof english>;
