import type { Translated } from '../catalog.ts';
import type { exports as english } from '../en/exports.ts';

export const exports = {} satisfies Translated<typeof english>;
