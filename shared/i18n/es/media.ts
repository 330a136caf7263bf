import type { Translated } from '../catalog.ts';
import type { media as english } from '../en/media.ts';

export const media = {} satisfies Translated<typeof english>;
