import type { Catalog } from './catalog.ts';
import { app } from './it/app.ts';
import { audiences } from './it/audiences.ts';
import { brand } from './it/brand.ts';
import { calendar } from './it/calendar.ts';
import { channels } from './it/channels.ts';
import { cli } from './it/cli.ts';
import { competitors } from './it/competitors.ts';
import { content } from './it/content.ts';
import { crisis } from './it/crisis.ts';
import { data } from './it/data.ts';
import { document } from './it/document.ts';
import { errors } from './it/errors.ts';
import { exports } from './it/exports.ts';
import { fit } from './it/fit.ts';
import { goals } from './it/goals.ts';
import { guide } from './it/guide.ts';
import { health } from './it/health.ts';
import { imports } from './it/imports.ts';
import { media } from './it/media.ts';
import { merge } from './it/merge.ts';
import { metric } from './it/metric.ts';
import { moments } from './it/moments.ts';
import { network } from './it/network.ts';
import { networks } from './it/networks.ts';
import { overview } from './it/overview.ts';
import { people } from './it/people.ts';
import { pictures } from './it/pictures.ts';
import { portfolio } from './it/portfolio.ts';
import { posting } from './it/posting.ts';
import { posts } from './it/posts.ts';
import { quickPost } from './it/quick-post.ts';
import { recovery } from './it/recovery.ts';
import { reviews } from './it/reviews.ts';
import { seal } from './it/seal.ts';
import { series } from './it/series.ts';
import { settings } from './it/settings.ts';
import { starter } from './it/starter.ts';
import { tasks } from './it/tasks.ts';
import { tools } from './it/tools.ts';
import { views } from './it/views.ts';
import { workspace } from './it/workspace.ts';
export const it = {
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
