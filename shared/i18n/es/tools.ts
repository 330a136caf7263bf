import type { Translated } from '../catalog.ts';
import type { tools as english } from '../en/tools.ts';

export const tools = {} as const satisfies Translated<typeof english>;
