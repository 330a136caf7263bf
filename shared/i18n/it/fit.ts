import type { Translated } from '../catalog.ts';
import type { fit as english } from '../en/fit.ts';

export const fit = {} as const satisfies Translated<typeof english>;
