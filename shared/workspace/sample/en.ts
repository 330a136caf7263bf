import type { SampleContent } from './content.ts';
import { campaigns } from './en/campaigns.ts';
import { crisis, incident } from './en/crisis.ts';
import { looksBack } from './en/looks-back.ts';
import { plan } from './en/plan.ts';
import { postsAhead } from './en/posts-ahead.ts';
import { postsOut } from './en/posts-out.ts';

export const english: SampleContent = {
  plan,
  campaigns,
  posts: { ...postsOut, ...postsAhead },
  crisis,
  incident,
  looksBack,
};
