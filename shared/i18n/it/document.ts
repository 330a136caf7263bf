import type { Translated } from '../catalog.ts';
import type { document as english } from '../en/document.ts';

export const document = {} satisfies Translated<typeof english>;
