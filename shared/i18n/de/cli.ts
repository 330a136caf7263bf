import type { Translated } from '../catalog.ts';
import type { cli as english } from '../en/cli.ts';

export const cli = {} satisfies Translated<typeof english>;
