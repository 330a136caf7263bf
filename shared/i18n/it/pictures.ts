import type { Translated } from '../catalog.ts';
import type { pictures as english } from '../en/pictures.ts';

export const pictures = {} satisfies Translated<typeof english>;
