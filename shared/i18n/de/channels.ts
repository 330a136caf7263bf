import type { Translated } from '../catalog.ts';
import type { channels as english } from '../en/channels.ts';

export const channels = {} satisfies Translated<typeof english>;
