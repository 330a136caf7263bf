import type { Translated } from '../catalog.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = {} satisfies Translated<typeof english>;
