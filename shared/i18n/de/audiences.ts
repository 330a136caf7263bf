import type { Translated } from '../catalog.ts';
import type { audiences as english } from '../en/audiences.ts';

export const audiences = {} satisfies Translated<typeof english>;
