import type { Translated } from '../catalog.ts';
import type { series as english } from '../en/series.ts';

export const series = {
  field: {
    start: 'Empieza el',
    recurrence: 'Se repite',
    exceptions: 'Excepto el',
    seriesId: 'Serie',
    seriesDate: 'Día en la serie',
  },
} satisfies Translated<typeof english>;
