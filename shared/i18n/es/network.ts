import type { Translated } from '../catalog.ts';
import type { network as english } from '../en/network.ts';

export const network = {
  blog: 'Blog',
  newsletter: 'Boletín',
  other: 'Otro canal',
} satisfies Translated<typeof english>;
