import type { SampleContent } from './content.ts';
import { campaigns } from './es/campaigns.ts';
import { competitors } from './es/competitors.ts';
import { crisis, incident } from './es/crisis.ts';
import { fit } from './es/fit.ts';
import { looksBack } from './es/looks-back.ts';
import { plan } from './es/plan.ts';
import { postsAhead } from './es/posts-ahead.ts';
import { postsOut } from './es/posts-out.ts';
import { register } from './es/register.ts';
import { tasks } from './es/tasks.ts';

export const spanish: SampleContent = {
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
