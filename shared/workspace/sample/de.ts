import type { SampleContent } from './content.ts';
import { campaigns } from './de/campaigns.ts';
import { competitors } from './de/competitors.ts';
import { crisis, incident } from './de/crisis.ts';
import { fit } from './de/fit.ts';
import { looksBack } from './de/looks-back.ts';
import { plan } from './de/plan.ts';
import { postsAhead } from './de/posts-ahead.ts';
import { postsOut } from './de/posts-out.ts';
import { register } from './de/register.ts';
import { tasks } from './de/tasks.ts';

export const german: SampleContent = {
  plan,
  campaigns,
  posts: { ...postsOut, ...postsAhead },
  crisis,
  incident,
  looksBack,
  competitors,
  fit,
  register,
  tasks,
};
