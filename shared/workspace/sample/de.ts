import type { SampleContent } from './content.ts';
import { campaigns } from './de/campaigns.ts';
import { crisis, incident } from './de/crisis.ts';
import { looksBack } from './de/looks-back.ts';
import { plan } from './de/plan.ts';
import { postsAhead } from './de/posts-ahead.ts';
import { postsOut } from './de/posts-out.ts';

export const german: SampleContent = {
  plan,
  campaigns,
  posts: { ...postsOut, ...postsAhead },
  crisis,
  incident,
  looksBack,
};
