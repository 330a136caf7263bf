import type { Catalog } from './catalog.ts';
import { app } from './de/app.ts';
import { audiences } from './de/audiences.ts';
import { brand } from './de/brand.ts';
import { calendar } from './de/calendar.ts';
import { channels } from './de/channels.ts';
import { cli } from './de/cli.ts';
import { competitors } from './de/competitors.ts';
import { content } from './de/content.ts';
import { crisis } from './de/crisis.ts';
import { data } from './de/data.ts';
import { document } from './de/document.ts';
import { errors } from './de/errors.ts';
import { exports } from './de/exports.ts';
import { fit } from './de/fit.ts';
import { goals } from './de/goals.ts';
import { guide } from './de/guide.ts';
import { health } from './de/health.ts';
import { imports } from './de/imports.ts';
import { media } from './de/media.ts';
import { merge } from './de/merge.ts';
import { metric } from './de/metric.ts';
import { moments } from './de/moments.ts';
import { network } from './de/network.ts';
import { networks } from './de/networks.ts';
import { overview } from './de/overview.ts';
import { people } from './de/people.ts';
import { pictures } from './de/pictures.ts';
import { portfolio } from './de/portfolio.ts';
import { posting } from './de/posting.ts';
import { posts } from './de/posts.ts';
import { quickPost } from './de/quick-post.ts';
import { recovery } from './de/recovery.ts';
import { reviews } from './de/reviews.ts';
import { seal } from './de/seal.ts';
import { series } from './de/series.ts';
import { settings } from './de/settings.ts';
import { starter } from './de/starter.ts';
import { tasks } from './de/tasks.ts';
import { tools } from './de/tools.ts';
import { views } from './de/views.ts';
import { workspace } from './de/workspace.ts';
export const de = {
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
