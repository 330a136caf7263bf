import type { Translated } from '../catalog.ts';
import type { reviews as english } from '../en/reviews.ts';

export const reviews = {} satisfies Translated<typeof english>;
