import type { Translated } from '../catalog.ts';
import type { goals as english } from '../en/goals.ts';

export const goals = {} satisfies Translated<typeof english>;
