import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Campaign } from './content/campaign.ts';
import type { Pillar } from './content/pillar.ts';
import { decisionInForce } from './decision.ts';
import type { PlanRecords } from './plan-records.ts';
import type { Post } from './post/post.ts';
import type { PlanSection } from './section.ts';

/** What the columns of the coverage matrix are. */
export const RED_THREAD_VIEWS = ['pillar', 'audience', 'language', 'channel', 'campaign'] as const;
export type RedThreadView = (typeof RED_THREAD_VIEWS)[number];

export type RedThreadRecords = Pick<
  PlanRecords,
  'profile' | 'objectives' | 'pillars' | 'audiences' | 'channels' | 'techniques' | 'sectionDecisions'
> & {
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly posts: ReadonlyMap<string, Post>;
};

/** Posts in a place of the matrix, in the order in which they stand in the workspace. */
export type RedThreadCell = { readonly columnId: string | null; readonly postIds: readonly string[] };

/** One objective, or null for posts that serve none. */
export type RedThreadRow = {
  readonly objectiveId: string | null;
  /** One for each column, in its order. */
  readonly cells: readonly RedThreadCell[];
  /** Distinct posts of the row. */
  readonly posts: number;
};

export type RedThread = {
  readonly view: RedThreadView;
  /** Ids, of languages their tags; last null for posts without one, where there are such. */
  readonly columns: readonly { readonly id: string | null; readonly posts: number }[];
  /** Objectives in their order; last null for posts without one, where there are such. */
  readonly rows: readonly RedThreadRow[];
  /** Posts with a day in the period, cancelled ones left out. */
  readonly posts: number;
  /** The fullest place: for the strength of the picture. */
  readonly most: number;
  readonly unserved: Unserved;
  /** Posts that serve no objective; and those among them without pillar, audience and campaign too. */
  readonly withoutObjective: readonly string[];
  readonly withoutAnything: readonly string[];
};

/** What is in the plan and no post of the period serves. */
export type Unserved = {
  readonly objectives: readonly string[];
  readonly pillars: readonly string[];
  readonly audiences: readonly string[];
  readonly languages: readonly string[];
  readonly channels: readonly string[];
  /** Campaigns that run in the period. */
  readonly campaigns: readonly string[];
  /** Sections whose decision in force ("we will …") no post carries; only of sections that posts can carry. */
  readonly decisions: readonly PlanSection[];
};

export type RedThreadPeriod = { readonly from: CalendarDate; readonly to: CalendarDate };

/**
 * The red thread from objectives to posts: how many posts of a period serve each objective, by pillar, audience, language,
 * channel or campaign. A post serves the objective it names; else that of its campaign; else those of its pillar, which may be
 * several: it then counts once in each of their rows, and likewise in each language and channel it goes out in. One pass
 * over the posts.
 */
export function redThreadOf(plan: RedThreadRecords, view: RedThreadView, period: RedThreadPeriod): RedThread {
  const seen = emptySeen();
  const adapted = new Set([...plan.techniques.values()].map(({ postId }) => postId));
  const places = new Map<string | null, Map<string | null, string[]>>();
  const rowPosts = new Map<string | null, number>();
  const columnPosts = new Map<string | null, number>();
  const withoutObjective: string[] = [];
  const withoutAnything: string[] = [];
  let count = 0;
  for (const post of plan.posts.values()) {
    if (!isCounted(post, period)) continue;
    count += 1;
    const objectives = objectivesOf(plan, post);
    const columns = columnsOf(plan, post, view);
    notice(seen, post, objectives);
    seen.hasTechnique ||= adapted.has(post.id);
    if (objectives.length === 0) {
      withoutObjective.push(post.id);
      if (post.audienceId === null && post.campaignId === null && post.pillarId === null)
        withoutAnything.push(post.id);
    }
    const rows = orNone(objectives);
    for (const row of rows) {
      rowPosts.set(row, (rowPosts.get(row) ?? 0) + 1);
      const cells = places.get(row) ?? new Map<string | null, string[]>();
      places.set(row, cells);
      for (const column of columns) push(cells, column, post.id);
    }
    for (const column of columns) columnPosts.set(column, (columnPosts.get(column) ?? 0) + 1);
  }
  const columnIds = withNone(columnIdsOf(plan, view, columnPosts), columnPosts);
  const rows = withNone(inOrder(plan.objectives), rowPosts).map((objectiveId): RedThreadRow => {
    const cells = columnIds.map((columnId) => ({
      columnId,
      postIds: places.get(objectiveId)?.get(columnId) ?? [],
    }));
    return { objectiveId, cells, posts: rowPosts.get(objectiveId) ?? 0 };
  });
  return {
    view,
    columns: columnIds.map((id) => ({ id, posts: columnPosts.get(id) ?? 0 })),
    rows,
    posts: count,
    most: rows.reduce(
      (most, { cells }) => cells.reduce((top, { postIds }) => Math.max(top, postIds.length), most),
      0,
    ),
    unserved: unservedOf(plan, seen, period),
    withoutObjective,
    withoutAnything,
  };
}

/** The objectives that a post serves: its own, else its campaign's, else its pillar's. Those that are gone do not count. */
function objectivesOf(
  { objectives, campaigns, pillars }: Pick<RedThreadRecords, 'objectives' | 'campaigns' | 'pillars'>,
  { objectiveId, campaignId, pillarId }: Post,
): readonly string[] {
  if (objectiveId !== null && objectives.has(objectiveId)) return [objectiveId];
  const ofCampaign = campaigns.get(campaignId ?? '')?.objectiveId ?? null;
  if (ofCampaign !== null && objectives.has(ofCampaign)) return [ofCampaign];
  const ofPillar = pillars.get(pillarId ?? '')?.objectiveIds ?? [];
  return [...new Set(ofPillar)].filter((id) => objectives.has(id));
}

function isCounted({ date, status }: Post, { from, to }: RedThreadPeriod): boolean {
  return date !== null && date >= from && date <= to && status !== 'cancelled';
}

type Ids = readonly (string | null)[];

/** The columns in which a post stands; at least one, null where it has none. */
function columnsOf(plan: RedThreadRecords, post: Post, view: RedThreadView): Ids {
  switch (view) {
    case 'pillar':
      return [knownIn(plan.pillars, post.pillarId)];
    case 'audience':
      return [knownIn(plan.audiences, post.audienceId)];
    case 'campaign':
      return [knownIn(plan.campaigns, post.campaignId)];
    case 'language':
      return orNone([...new Set(post.variants.map(({ language }) => language))]);
    case 'channel':
      return orNone(
        [...new Set(post.variants.map(({ channelId }) => channelId))].filter(
          (id) => id !== null && plan.channels.has(id),
        ),
      );
  }
}

function knownIn(records: ReadonlyMap<string, Pillar | object>, id: string | null): string | null {
  return id !== null && records.has(id) ? id : null;
}

function orNone(ids: Ids): Ids {
  return ids.length === 0 ? [null] : ids;
}

function push(cells: Map<string | null, string[]>, column: string | null, postId: string): void {
  const postIds = cells.get(column);
  if (postIds === undefined) cells.set(column, [postId]);
  else postIds.push(postId);
}

/** All columns of a view. Channels that are closed, and campaigns of other times, only where posts stand in them. */
function columnIdsOf(
  plan: RedThreadRecords,
  view: RedThreadView,
  used: ReadonlyMap<string | null, number>,
): readonly string[] {
  switch (view) {
    case 'pillar':
      return inOrder(plan.pillars);
    case 'audience':
      return inOrder(plan.audiences);
    case 'campaign':
      return inOrder(plan.campaigns);
    case 'channel':
      return inOrder(plan.channels).filter((id) => used.has(id) || plan.channels.get(id)?.state !== 'close');
    case 'language': {
      const planned = plan.profile.get('profile')?.languages ?? [];
      const others = [...used.keys()].filter((tag) => tag !== null && !planned.includes(tag)).sort();
      return [...planned, ...others.filter((tag) => tag !== null)];
    }
  }
}

/** In the order the user gave them, else in that of their making. */
function inOrder(records: ReadonlyMap<string, object>): readonly string[] {
  const orderOf = (record: object) =>
    'order' in record && typeof record.order === 'number' ? record.order : 0;
  return [...records]
    .sort(([leftId, left], [rightId, right]) => orderOf(left) - orderOf(right) || (leftId < rightId ? -1 : 1))
    .map(([id]) => id);
}

function withNone(ids: readonly string[], used: ReadonlyMap<string | null, number>): Ids {
  return used.has(null) ? [...ids, null] : ids;
}

/** What the posts of the period were seen to serve. */
type Seen = Record<
  'objectives' | 'pillars' | 'audiences' | 'languages' | 'channels' | 'campaigns',
  Set<string>
> & {
  hasTechnique: boolean;
};

function emptySeen(): Seen {
  return {
    objectives: new Set(),
    pillars: new Set(),
    audiences: new Set(),
    languages: new Set(),
    channels: new Set(),
    campaigns: new Set(),
    hasTechnique: false,
  };
}

function notice(seen: Seen, post: Post, objectives: readonly string[]): void {
  for (const id of objectives) seen.objectives.add(id);
  if (post.pillarId !== null) seen.pillars.add(post.pillarId);
  if (post.audienceId !== null) seen.audiences.add(post.audienceId);
  if (post.campaignId !== null) seen.campaigns.add(post.campaignId);
  for (const { language, channelId } of post.variants) {
    seen.languages.add(language);
    if (channelId !== null) seen.channels.add(channelId);
  }
}

function unservedOf(plan: RedThreadRecords, seen: Seen, period: RedThreadPeriod): Unserved {
  const missing = (ids: readonly string[], served: ReadonlySet<string>) =>
    ids.filter((id) => !served.has(id));
  const open = inOrder(plan.channels).filter((id) => {
    const state = plan.channels.get(id)?.state;
    return state === 'keep' || state === 'grow';
  });
  const running = inOrder(plan.campaigns).filter((id) => {
    const { start = null, end = null } = plan.campaigns.get(id) ?? {};
    return (start === null || start <= period.to) && (end === null || end >= period.from);
  });
  return {
    objectives: missing(inOrder(plan.objectives), seen.objectives),
    pillars: missing(inOrder(plan.pillars), seen.pillars),
    audiences: missing(inOrder(plan.audiences), seen.audiences),
    languages: missing(plan.profile.get('profile')?.languages ?? [], seen.languages),
    channels: missing(open, seen.channels),
    campaigns: missing(running, seen.campaigns),
    decisions: CARRIED_SECTIONS.filter((section) => {
      const will = decisionInForce(plan.sectionDecisions, section)?.will ?? '';
      return will.trim() !== '' && !isCarried(section, seen);
    }),
  };
}

/** Sections whose decisions show in posts: whom, where, what for, about what, and what was learned from others. */
const CARRIED_SECTIONS = ['audiences', 'competitors', 'channels', 'goals', 'content'] as const;

function isCarried(section: (typeof CARRIED_SECTIONS)[number], seen: Seen): boolean {
  switch (section) {
    case 'audiences':
      return seen.audiences.size > 0;
    case 'competitors':
      return seen.hasTechnique;
    case 'channels':
      return seen.channels.size > 0;
    case 'goals':
      return seen.objectives.size > 0;
    case 'content':
      return seen.pillars.size > 0;
  }
}
