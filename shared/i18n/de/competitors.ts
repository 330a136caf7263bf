import type { Translated } from '../catalog.ts';
import type { competitors as english } from '../en/competitors.ts';

export const competitors = {} as const satisfies Translated<typeof english>;
