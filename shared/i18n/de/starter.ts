import type { Translated } from '../catalog.ts';
import type { starter as english } from '../en/starter.ts';

export const starter = {} as const satisfies Translated<typeof english>;
