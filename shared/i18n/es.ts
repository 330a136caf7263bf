import type { Catalog } from './catalog.ts';
import { app } from './es/app.ts';
import { audiences } from './es/audiences.ts';
import { brand } from './es/brand.ts';
import { calendar } from './es/calendar.ts';
import { channels } from './es/channels.ts';
import { cli } from './es/cli.ts';
import { competitors } from './es/competitors.ts';
import { content } from './es/content.ts';
import { crisis } from './es/crisis.ts';
import { data } from './es/data.ts';
import { document } from './es/document.ts';
import { errors } from './es/errors.ts';
import { exports } from './es/exports.ts';
import { fit } from './es/fit.ts';
import { goals } from './es/goals.ts';
import { guide } from './es/guide.ts';
import { health } from './es/health.ts';
import { imports } from './es/imports.ts';
import { media } from './es/media.ts';
import { merge } from './es/merge.ts';
import { metric } from './es/metric.ts';
import { moments } from './es/moments.ts';
import { network } from './es/network.ts';
import { networks } from './es/networks.ts';
import { overview } from './es/overview.ts';
import { people } from './es/people.ts';
import { pictures } from './es/pictures.ts';
import { portfolio } from './es/portfolio.ts';
import { posting } from './es/posting.ts';
import { posts } from './es/posts.ts';
import { quickPost } from './es/quick-post.ts';
import { recovery } from './es/recovery.ts';
import { reviews } from './es/reviews.ts';
import { seal } from './es/seal.ts';
import { series } from './es/series.ts';
import { settings } from './es/settings.ts';
import { starter } from './es/starter.ts';
import { tasks } from './es/tasks.ts';
import { tools } from './es/tools.ts';
import { views } from './es/views.ts';
import { workspace } from './es/workspace.ts';
export const es = {
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
} satisfies Catalog;
