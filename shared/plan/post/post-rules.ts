import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { minutesBetween, toZoned } from '#shared/base/zoned-time.ts';
import { CALENDAR_SETTINGS_ID, type CalendarSettings } from '../calendar/calendar-settings.ts';
import type { Campaign } from '../content/campaign.ts';
import type { Incident } from '../crisis/incident.ts';
import { ruleFor } from '../networks/network.ts';
import type { WorkspaceProfile } from '../workspace-profile.ts';
import { isLetThrough } from './approval.ts';
import { campaignTags, type LinkPlan, linkWordsOf } from './link-words.ts';
import type { Post } from './post.ts';
import { gapSeverity, type PostFinding, SEVERITY_RANK, warningUnlessIdea } from './post-finding.ts';
import { instantOf, isClockSetOn, type Neighbour, type Neighbours, neighboursOf } from './post-neighbours.ts';
import { type VariantSurroundings, variantFindings } from './variant-rules.ts';

/** What a post is looked at beside. */
export type PostSurroundings = VariantSurroundings & {
  readonly posts: ReadonlyMap<string, Post>;
  readonly incidents: ReadonlyMap<string, Incident>;
  /** The workspace's zone, for posts without one. */
  readonly zone: string;
};

/** The part of a workspace's tables that surrounds its posts. */
export type PostTables = Omit<PostSurroundings, 'languages' | 'zone' | 'linkWords'> & {
  readonly calendarSettings: ReadonlyMap<string, CalendarSettings>;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly profile: ReadonlyMap<string, WorkspaceProfile>;
};

/** What the posts of a workspace are looked at beside. */
export function surroundingsOf(tables: PostTables): PostSurroundings {
  const profile = tables.profile.get('profile');
  const { channels, networkRules, posts, incidents, campaigns } = tables;
  const languages = profile?.languages ?? NO_LANGUAGES;
  const { settings, language } = linkPlanOf(tables);
  const linkWords = linkWordsOf(channels, settings, campaignTags(campaigns, language));
  const zone = profile?.timeZone ?? 'UTC';
  return { channels, networkRules, posts, incidents, languages, linkWords, zone };
}

/** Where the words of its links come from. */
export function linkPlanOf(
  tables: Pick<PostTables, 'channels' | 'campaigns' | 'calendarSettings' | 'profile'>,
): LinkPlan {
  const { channels, campaigns } = tables;
  const settings = tables.calendarSettings.get(CALENDAR_SETTINGS_ID);
  return { channels, campaigns, settings, language: tables.profile.get('profile')?.languages[0] ?? 'en' };
}

const NO_LANGUAGES: readonly string[] = [];

/** Two posts on one channel take each other's readers away when they are closer than this (product.md 2.1, 1779). */
const CLASH_MINUTES = 60;

/** Clocks are set forward or back by an hour at most where posts are planned: by the wall they may be this close. */
const CLASH_WALL_MINUTES = 2 * CLASH_MINUTES;

/**
 * What keeps a post from going out well, worst first. A cancelled post has no findings. The posts beside it are found in an
 * index: the work is in proportion to what is in the post and what goes out near it.
 */
export function postFindings(post: Post, surroundings: PostSurroundings): readonly PostFinding[] {
  if (post.status === 'cancelled') return [];
  const own = contentFindings(post, surroundings);
  const others = neighbourFindings(post, surroundings);
  return others.length === 0 ? own : [...own, ...others].sort(bySeverity);
}

/**
 * What is off in a post by itself, worst first: nothing of posts beside it. Remembered while post, channels, rules,
 * languages and words of links stay the same, for none of them changes in place.
 */
export function contentFindings(post: Post, surroundings: VariantSurroundings): readonly PostFinding[] {
  if (post.status === 'cancelled') return [];
  const { channels, networkRules, languages, linkWords } = surroundings;
  const known = CONTENT.get(post);
  if (
    known?.channels === channels &&
    known.networkRules === networkRules &&
    known.languages === languages &&
    known.linkWords === linkWords
  )
    return known.findings;
  const findings = [
    ...wholeFindings(post),
    ...approvalFindings(post),
    ...post.variants.flatMap((variant) => variantFindings(variant, post, surroundings)),
  ].sort(bySeverity);
  CONTENT.set(post, { channels, networkRules, languages, linkWords, findings });
  return findings;
}

const CONTENT = new WeakMap<
  Post,
  VariantSurroundings & {
    readonly findings: readonly PostFinding[];
  }
>();

function bySeverity(left: PostFinding, right: PostFinding): number {
  return SEVERITY_RANK[left.severity] - SEVERITY_RANK[right.severity];
}

const NO_FINDINGS: readonly PostFinding[] = [];

const WHOLE = { variantId: null, channelId: null, values: {} } as const;

function wholeFindings(post: Post): readonly PostFinding[] {
  const severity = gapSeverity(post);
  const findings: PostFinding[] = [];
  if (post.title.trim() === '')
    findings.push({ rule: 'noTitle', severity: 'note', field: 'title', ...WHOLE });
  if (post.date === null) findings.push({ rule: 'noDay', severity, field: 'date', ...WHOLE });
  else if (post.time === null && post.status !== 'published')
    findings.push({ rule: 'noTime', severity: 'note', field: 'time', ...WHOLE });
  if (post.variants.length === 0) findings.push({ rule: 'noVariant', severity, field: 'channel', ...WHOLE });
  if (post.isHeld && post.status !== 'published')
    findings.push({ rule: 'held', severity: warningUnlessIdea(post), field: 'date', ...WHOLE });
  return findings;
}

/** Let through without the yes that it needs: while the text is approved that is a gap, once it is scheduled a mistake. */
function approvalFindings(post: Post): readonly PostFinding[] {
  if (!isLetThrough(post)) return [];
  const rule = post.approval.fingerprint === null ? 'notApproved' : 'changedSinceApproval';
  const severity = post.status === 'scheduled' ? 'error' : 'warning';
  return [{ rule, severity, field: 'approval', ...WHOLE }];
}

function neighbourFindings(post: Post, surroundings: PostSurroundings): readonly PostFinding[] {
  const neighbours = neighboursOf(surroundings.posts, surroundings.zone);
  return [
    ...clashFindings(post, neighbours, surroundings.zone),
    ...sameTextFindings(post, neighbours),
    ...dailyFindings(post, neighbours, surroundings),
    ...incidentFindings(post, surroundings),
  ];
}

function channelsOf({ variants }: Post): ReadonlySet<string> {
  return new Set(variants.flatMap(({ channelId }) => channelId ?? []));
}

function clashFindings(post: Post, neighbours: Neighbours, zone: string): readonly PostFinding[] {
  const own = neighbours.placeOf(post);
  if (own.day === null || own.minute === null) return NO_FINDINGS;
  const found = new Map<string, PostFinding>();
  for (const channelId of own.channels.keys())
    for (let day = own.day - 1; day <= own.day + 1; day += 1)
      for (const { id, post: other, minute } of neighbours.onChannel(channelId, day)) {
        if (minute === null) continue;
        const apart = Math.abs(minute - own.minute);
        if (apart > CLASH_WALL_MINUTES || id === own.id || found.has(id)) continue;
        if (!isWithinHour(post, other, apart, zone)) continue;
        found.set(id, clashWith(other, post, channelId));
      }
  return [...found.values()];
}

function clashWith(other: Post, post: Post, channelId: string): PostFinding {
  return {
    rule: 'sameHour',
    severity: post.status === 'published' ? 'note' : 'warning',
    field: 'time',
    variantId: null,
    channelId,
    values: { title: other.title, time: other.time ?? '' },
  };
}

/** `apart` are the minutes between them by the clock of the workspace, which are the true ones unless it is set between them. */
function isWithinHour(post: Post, other: Post, apart: number, zone: string): boolean {
  if (post.date === other.date && post.timeZone === null && other.timeZone === null)
    if (apart === 0 || !isClockSetOn(post.date ?? '', zone)) return apart < CLASH_MINUTES;
  const [own, at] = [instantOf(post, zone), instantOf(other, zone)];
  return own !== null && at !== null && Math.abs(minutesBetween(own, at)) < CLASH_MINUTES;
}

/** The same text on the same channel. Posts of one series repeat it on purpose. */
function sameTextFindings(post: Post, neighbours: Neighbours): readonly PostFinding[] {
  if (post.status === 'published') return [];
  return post.variants.flatMap((variant): readonly PostFinding[] => {
    const other = neighbours.saying(variant, (each) => each.id !== post.id && !isSameSeries(post, each));
    if (other === null) return [];
    return [
      {
        rule: 'sameText',
        severity: warningUnlessIdea(post),
        field: 'text',
        variantId: variant.id,
        channelId: variant.channelId,
        values: { title: other.title, date: other.date ?? '' },
      },
    ];
  });
}

/** Whether both belong to one series. */
export function isSameSeries(left: Post, right: Post): boolean {
  return left.seriesId !== null && left.seriesId === right.seriesId;
}

function dailyFindings(
  post: Post,
  neighbours: Neighbours,
  { channels, networkRules }: PostSurroundings,
): readonly PostFinding[] {
  const { day, channels: used } = neighbours.placeOf(post);
  if (day === null || post.status === 'published' || post.status === 'idea') return [];
  return [...used].flatMap(([channelId, own]): readonly PostFinding[] => {
    const limit = ruleFor(networkRules, channels.get(channelId)?.network ?? 'other').dailyLimit;
    if (limit === null) return [];
    const count = countOnDay(neighbours.onChannel(channelId, day), channelId, post.id) + own;
    if (count <= limit) return [];
    const values = { count, limit };
    return [
      { rule: 'overDailyLimit', severity: 'warning', field: 'date', variantId: null, channelId, values },
    ];
  });
}

/** How often the channel speaks on that day, ideas and the post itself left out; each language is a post of its own. */
function countOnDay(posts: Iterable<Neighbour>, channelId: string, except: string): number {
  let count = 0;
  for (const { id, isIdea, channels } of posts)
    if (!isIdea && id !== except) count += channels.get(channelId) ?? 0;
  return count;
}

/** A hold that is in force: from which day in the workspace's zone, on which channels, and what was decided about already. */
export type Hold = {
  readonly title: string;
  readonly from: CalendarDate;
  readonly channelIds: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
};

const STOPPABLE: ReadonlySet<Post['status']> = new Set(['drafting', 'review', 'approved', 'scheduled']);

function incidentFindings(post: Post, surroundings: PostSurroundings): readonly PostFinding[] {
  const hold = holdOver(post, surroundings);
  if (hold === null) return [];
  const values = { title: hold.title };
  return [{ ...WHOLE, rule: 'duringIncident', severity: 'warning', field: 'date', values }];
}

/**
 * The hold of a running incident over the channel of a post that is planned after it, is not held itself and was not
 * released from it; null where there is none.
 */
export function holdOver(
  post: Post,
  { incidents, posts, zone }: Pick<PostSurroundings, 'incidents' | 'posts' | 'zone'>,
): Hold | null {
  if (post.isHeld || post.date === null || !STOPPABLE.has(post.status)) return null;
  const holds = holdsOf(incidents, posts, zone);
  if (holds.length === 0) return null;
  const { date } = post;
  const used = channelsOf(post);
  const over = holds.find(
    ({ from, channelIds, known }) =>
      date >= from && !known.has(post.id) && [...used].some((id) => channelIds.has(id)),
  );
  return over ?? null;
}

/** The holds of incidents that are running. */
function holdsOf(
  incidents: ReadonlyMap<string, Incident>,
  posts: ReadonlyMap<string, Post>,
  zone: string,
): readonly Hold[] {
  const known = HOLDS.get(incidents);
  if (known?.posts === posts && known.zone === zone) return known.holds;
  const holds = [...incidents.values()].flatMap(({ title, openedAt, closedAt, held }): readonly Hold[] => {
    if (closedAt !== null) return [];
    const stopped = held.flatMap(({ postId }) => posts.get(postId) ?? []).filter(({ isHeld }) => isHeld);
    if (stopped.length === 0) return [];
    const channelIds = new Set(stopped.flatMap((post) => [...channelsOf(post)]));
    const from = toZoned(openedAt, zone).date;
    return [{ title, from, channelIds, known: new Set(held.map(({ postId }) => postId)) }];
  });
  HOLDS.set(incidents, { posts, zone, holds });
  return holds;
}

const HOLDS = new WeakMap<
  ReadonlyMap<string, Incident>,
  { readonly posts: ReadonlyMap<string, Post>; readonly zone: string; readonly holds: readonly Hold[] }
>();
