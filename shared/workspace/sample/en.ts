import type { SampleContent } from './content.ts';
import { campaigns } from './en/campaigns.ts';
import { competitors } from './en/competitors.ts';
import { crisis, incident } from './en/crisis.ts';
import { fit } from './en/fit.ts';
import { looksBack } from './en/looks-back.ts';
import { plan } from './en/plan.ts';
import { postsAhead } from './en/posts-ahead.ts';
import { postsOut } from './en/posts-out.ts';
import { register } from './en/register.ts';
import { tasks } from './en/tasks.ts';

export const english: SampleContent = {
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
