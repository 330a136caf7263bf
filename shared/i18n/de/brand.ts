import type { Translated } from '../catalog.ts';
import type { brand as english } from '../en/brand.ts';

export const brand = {} satisfies Translated<typeof english>;
