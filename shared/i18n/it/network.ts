import type { Translated } from '../catalog.ts';
import type { network as english } from '../en/network.ts';

export const network = {} satisfies Translated<typeof english>;
