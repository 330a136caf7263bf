import type { Translated } from '../catalog.ts';
import type { network as english } from '../en/network.ts';

export const network = {
  blog: 'Blog',
  newsletter: 'Newsletter',
  other: 'Anderer Kanal',
} satisfies Translated<typeof english>;
