import type { Translated } from '../catalog.ts';
import type { crisis as english } from '../en/crisis.ts';

export const crisis = {} satisfies Translated<typeof english>;
