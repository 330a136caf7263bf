import type { Translated } from '../catalog.ts';
import type { goals as english } from '../en/goals.ts';

export const goals = {
  stage: {
    reach: 'Alcance',
    act: 'Interés',
    convert: 'Conversión',
    engage: 'Vinculación',
    care: 'Atención',
  },
} satisfies Translated<typeof english>;
