import type { Translated } from '../catalog.ts';
import type { portfolio as english } from '../en/portfolio.ts';

export const portfolio = {} satisfies Translated<typeof english>;
