import type { Translated } from '../catalog.ts';
import type { series as english } from '../en/series.ts';

export const series = {
  field: {
    start: 'Inizia il',
    recurrence: 'Si ripete',
    exceptions: 'Tranne il',
    seriesId: 'Serie',
    seriesDate: 'Giorno nella serie',
  },
} satisfies Translated<typeof english>;
