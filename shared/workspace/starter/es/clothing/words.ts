import type { StarterWords } from '../../content.ts';
import { content } from './content.ts';
import { foundation } from './foundation.ts';
import { protection } from './protection.ts';

export const words = { ...foundation, ...content, ...protection } as const satisfies StarterWords;
