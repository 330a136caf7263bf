import type { Translated } from '../catalog.ts';
import type { guide as english } from '../en/guide.ts';

export const guide = {} satisfies Translated<typeof english>;
