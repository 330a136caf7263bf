import { app } from './en/app.ts';
import { audiences } from './en/audiences.ts';
import { brand } from './en/brand.ts';
import { calendar } from './en/calendar.ts';
import { channels } from './en/channels.ts';
import { cli } from './en/cli.ts';
import { competitors } from './en/competitors.ts';
import { content } from './en/content.ts';
import { crisis } from './en/crisis.ts';
import { data } from './en/data.ts';
import { document } from './en/document.ts';
import { errors } from './en/errors.ts';
import { exports } from './en/exports.ts';
import { fit } from './en/fit.ts';
import { goals } from './en/goals.ts';
import { guide } from './en/guide.ts';
import { health } from './en/health.ts';
import { imports } from './en/imports.ts';
import { media } from './en/media.ts';
import { merge } from './en/merge.ts';
import { metric } from './en/metric.ts';
import { moments } from './en/moments.ts';
import { network } from './en/network.ts';
import { networks } from './en/networks.ts';
import { overview } from './en/overview.ts';
import { people } from './en/people.ts';
import { pictures } from './en/pictures.ts';
import { portfolio } from './en/portfolio.ts';
import { posting } from './en/posting.ts';
import { posts } from './en/posts.ts';
import { quickPost } from './en/quick-post.ts';
import { recovery } from './en/recovery.ts';
import { reviews } from './en/reviews.ts';
import { seal } from './en/seal.ts';
import { series } from './en/series.ts';
import { settings } from './en/settings.ts';
import { starter } from './en/starter.ts';
import { tasks } from './en/tasks.ts';
import { tools } from './en/tools.ts';
import { views } from './en/views.ts';
import { workspace } from './en/workspace.ts';
export const en = {
  app,
  errors,
  metric,
  network,
  portfolio,
  workspace,
  settings,
  overview,
  guide,
  fit,
  competitors,
  people,
  tools,
  tasks,
  health,
  pictures,
  views,
  quickPost,
  posts,
  media,
  networks,
  moments,
  series,
  posting,
  starter,
  brand,
  audiences,
  channels,
  goals,
  content,
  calendar,
  crisis,
  reviews,
  data,
  recovery,
  seal,
  merge,
  imports,
  exports,
  document,
  cli,
} as const;
