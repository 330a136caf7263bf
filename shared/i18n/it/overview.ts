import type { Translated } from '../catalog.ts';
import type { overview as english } from '../en/overview.ts';

export const overview = {} satisfies Translated<typeof english>;
