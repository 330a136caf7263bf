import type { Translated } from '../catalog.ts';
import type { views as english } from '../en/views.ts';

export const views = {} satisfies Translated<typeof english>;
