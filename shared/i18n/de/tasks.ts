import type { Translated } from '../catalog.ts';
import type { tasks as english } from '../en/tasks.ts';

export const tasks = {} as const satisfies Translated<typeof english>;
