import type { Translated } from '../catalog.ts';
import type { workspace as english } from '../en/workspace.ts';

export const workspace = {} satisfies Translated<typeof english>;
