import type { Translated } from '../catalog.ts';
import type { metric as english } from '../en/metric.ts';

export const metric = {} satisfies Translated<typeof english>;
