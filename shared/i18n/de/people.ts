import type { Translated } from '../catalog.ts';
import type { people as english } from '../en/people.ts';

export const people = {} as const satisfies Translated<typeof english>;
