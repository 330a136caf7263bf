import type { Translated } from '../catalog.ts';
import type { quickPost as english } from '../en/quick-post.ts';

export const quickPost = {} satisfies Translated<typeof english>;
