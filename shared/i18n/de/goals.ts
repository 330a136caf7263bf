import type { Translated } from '../catalog.ts';
import type { goals as english } from '../en/goals.ts';

export const goals = {
  stage: {
    reach: 'Reichweite',
    act: 'Interesse',
    convert: 'Abschluss',
    engage: 'Bindung',
    care: 'Betreuung',
  },
} satisfies Translated<typeof english>;
