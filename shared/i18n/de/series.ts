import type { Translated } from '../catalog.ts';
import type { series as english } from '../en/series.ts';

export const series = {
  field: {
    start: 'Beginnt am',
    recurrence: 'Wiederholung',
    exceptions: 'Nicht am',
    seriesId: 'Serie',
    seriesDate: 'Tag in der Serie',
  },
} satisfies Translated<typeof english>;
