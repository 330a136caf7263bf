import type { Translated } from '../catalog.ts';
import type { goals as english } from '../en/goals.ts';

export const goals = {
  stage: {
    reach: 'Visibilità',
    act: 'Interesse',
    convert: 'Conversione',
    engage: 'Coinvolgimento',
    care: 'Assistenza',
  },
} satisfies Translated<typeof english>;
