import type { Translated } from '../catalog.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar = {} satisfies Translated<typeof english>;
