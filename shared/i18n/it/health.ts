import type { Translated } from '../catalog.ts';
import type { health as english } from '../en/health.ts';

export const health = {} as const satisfies Translated<typeof english>;
