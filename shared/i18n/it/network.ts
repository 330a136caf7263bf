import type { Translated } from '../catalog.ts';
import type { network as english } from '../en/network.ts';

export const network = {
  blog: 'Blog',
  newsletter: 'Newsletter',
  other: 'Altro canale',
} satisfies Translated<typeof english>;
