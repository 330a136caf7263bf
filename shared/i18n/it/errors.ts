import type { Translated } from '../catalog.ts';
import type { errors as english } from '../en/errors.ts';

export const errors = {} satisfies Translated<typeof english>;
