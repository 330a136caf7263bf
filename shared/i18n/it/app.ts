import type { Translated } from '../catalog.ts';
import type { app as english } from '../en/app.ts';

export const app = {} satisfies Translated<typeof english>;
