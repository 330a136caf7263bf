import type { SampleContent } from './content.ts';
import { campaigns } from './it/campaigns.ts';
import { competitors } from './it/competitors.ts';
import { crisis, incident } from './it/crisis.ts';
import { fit } from './it/fit.ts';
import { looksBack } from './it/looks-back.ts';
import { plan } from './it/plan.ts';
import { postsAhead } from './it/posts-ahead.ts';
import { postsOut } from './it/posts-out.ts';
import { register } from './it/register.ts';
import { tasks } from './it/tasks.ts';

export const italian: SampleContent = {
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
