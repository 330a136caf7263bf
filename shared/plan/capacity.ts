import { addDays, type CalendarDate, startOfWeek, weekdayOf } from '#shared/base/calendar-date.ts';
import type { Channel } from './channel.ts';
import type { FormatPlan } from './content/format-plan.ts';
import { daysOff } from './moments/shown-moments.ts';
import { POST_FORMATS, type Post, type PostFormat } from './post/post.ts';
import type { Routine } from './tasks/routine.ts';
import type { WorkspaceProfile } from './workspace-profile.ts';

/** What the hours are made from. A workspace's tables fit. */
export type CapacityRecords = {
  readonly profile: ReadonlyMap<string, WorkspaceProfile>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly formatPlans: ReadonlyMap<string, FormatPlan>;
  readonly routines: ReadonlyMap<string, Routine>;
};

/** Twelve months over the weeks of a mean Gregorian year of 365.2425 days. */
const MONTHLY_PER_WEEK = (12 * 7) / 365.2425;

/**
 * Hours of work for one piece: `hours + hoursPerLanguage x (languages - 1)` of its format's plan; a gap in the second
 * counts as nothing, a gap in the first makes the piece unknown (null).
 */
export function hoursOfPiece(plan: FormatPlan | undefined, languages: number): number | null {
  if (plan === undefined || plan.hours === null) return null;
  return plan.hours + (plan.hoursPerLanguage ?? 0) * Math.max(0, languages - 1);
}

/**
 * Hours of work for a post: its own effort where one is set, else what its format's plan says for its languages. A post
 * counts once, on however many channels it goes out. Cancelled posts take none; null where nobody has said.
 */
export function hoursOfPost(post: Post, plans: ReadonlyMap<string, FormatPlan>): number | null {
  if (post.status === 'cancelled') return 0;
  if (post.effort !== null) return post.effort;
  if (post.format === null) return null;
  return hoursOfPiece(plans.get(post.format), new Set(post.variants.map(({ language }) => language)).size);
}

/** How often a week a routine is done: its weekdays, 1, or 12 months over 52.18 weeks; a paused one never. */
export function timesAWeek({ rhythm, weekdays, isPaused }: Routine): number {
  if (isPaused) return 0;
  switch (rhythm) {
    case 'daily':
      return weekdays.length === 0 ? 7 : new Set(weekdays).size;
    case 'weekly':
      return 1;
    case 'monthly':
      return MONTHLY_PER_WEEK;
  }
}

/** Hours a week that routines take: minutes x times a week. A routine without minutes counts as none. */
export function routineHours(routines: Iterable<Routine>): number {
  let minutes = 0;
  for (const routine of routines) minutes += (routine.minutes ?? 0) * timesAWeek(routine);
  return minutes / 60;
}

export type WeekLoad = {
  /** First day of the week. */
  readonly from: CalendarDate;
  readonly posts: number;
  /** Hours for the posts of that week. */
  readonly postHours: number;
  /** Posts of which nobody has said how long they take; they are in no sum. */
  readonly unknown: number;
  /** Posts and routines together. */
  readonly hours: number;
  /** Workdays of the week that the law makes free in the plan's region. */
  readonly daysOff: number;
  /** Hours there are that week, its days off taken from them; null where nobody has said. */
  readonly available: number | null;
  /** More hours than there are. False where nobody has said how many there are. */
  readonly isOverfull: boolean;
};

/**
 * The load of whole weeks from the one that holds `from` to the one that holds `to`: every post with a day in them that
 * is not cancelled, and the routines. A post belongs to the week of its day on the wall.
 */
export function weekLoads(
  records: Omit<CapacityRecords, 'channels'>,
  posts: Iterable<Post>,
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly WeekLoad[] {
  const profile = records.profile.get('profile');
  if (profile === undefined || period.to < period.from) return [];
  const routine = routineHours(records.routines.values());
  const weeks = new Map<CalendarDate, { posts: number; postHours: number; unknown: number }>();
  for (let from = startOfWeek(period.from, profile.weekStart); from <= period.to; from = addDays(from, 7))
    weeks.set(from, { posts: 0, postHours: 0, unknown: 0 });
  for (const post of posts) {
    if (post.date === null || post.status === 'cancelled') continue;
    const week = weeks.get(startOfWeek(post.date, profile.weekStart));
    if (week === undefined) continue;
    const hours = hoursOfPost(post, records.formatPlans);
    week.posts += 1;
    if (hours === null) week.unknown += 1;
    else week.postHours += hours;
  }
  const free = daysOff(
    profile.holidayRegion,
    startOfWeek(period.from, profile.weekStart),
    addDays(period.to, 6),
  );
  return [...weeks].map(([from, week]) => {
    const hours = week.postHours + routine;
    const daysFree = workdaysOff(profile, free, from);
    const available = hoursOfWeek(profile, daysFree);
    return { from, ...week, hours, daysOff: daysFree, available, isOverfull: isOver(hours, available) };
  });
}

/** Workdays among the seven from a day on that are public holidays. */
function workdaysOff(
  { workdays }: WorkspaceProfile,
  free: ReadonlySet<CalendarDate>,
  from: CalendarDate,
): number {
  if (free.size === 0) return 0;
  const week = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  return week.filter((date) => free.has(date) && workdays.includes(weekdayOf(date))).length;
}

/** Each workday holds the same share of a week's hours, and a holiday takes its own away. */
function hoursOfWeek({ hoursPerWeek, workdays }: WorkspaceProfile, daysFree: number): number | null {
  const days = new Set(workdays).size;
  if (hoursPerWeek === null || daysFree === 0 || days === 0) return hoursPerWeek;
  return (hoursPerWeek * (days - daysFree)) / days;
}

export type FormatHours = {
  /** Null for posts, or wished posts, without a format. */
  readonly format: PostFormat | null;
  readonly pieces: number;
  readonly hours: number;
  /** Pieces of which nobody has said how long they take. */
  readonly unknown: number;
};

/** Hours of the posts with a day in the period by format: those with pieces only, most hours first. */
export function hoursByFormat(
  posts: Iterable<Post>,
  plans: ReadonlyMap<string, FormatPlan>,
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly FormatHours[] {
  const sums = emptySums();
  for (const post of posts) {
    const { date, status, format } = post;
    if (date === null || date < period.from || date > period.to || status === 'cancelled') continue;
    add(sums, format, 1, hoursOfPost(post, plans));
  }
  return toFormatHours(sums);
}

export type ChannelHours = {
  readonly channelId: string;
  readonly pieces: number;
  readonly hours: number;
  /** Hours of them that go into languages beyond the first. */
  readonly languageHours: number;
};

/** What the wished rhythm needs a week. */
export type RhythmNeed = {
  readonly pieces: number;
  readonly hours: number;
  readonly languageHours: number;
  /** Wished pieces of which nobody has said how long they take; they are in no sum. */
  readonly unknown: number;
  readonly byChannel: readonly ChannelHours[];
  readonly byFormat: readonly FormatHours[];
};

/**
 * Hours a week that the wished rhythm needs at most: for each channel that is not paused or closed its cadence by
 * format, and what `postsPerWeek` asks beyond it as pieces of a middling format; each in every language of its channel.
 * A piece that goes out on two channels is counted on both, since a rhythm does not say which ones are shared.
 */
export function rhythmNeed({
  channels,
  formatPlans,
}: Pick<CapacityRecords, 'channels' | 'formatPlans'>): RhythmNeed {
  const sums = emptySums();
  const byChannel = [...channels.values()].filter(isRunning).map((channel): ChannelHours => {
    const languages = Math.max(1, new Set(channel.languages).size);
    let [pieces, hours, alone] = [0, 0, 0];
    for (const { format, perWeek } of wishedPieces(channel)) {
      const hoursOf = (count: number) =>
        format === null ? middling(formatPlans, count) : hoursOfPiece(formatPlans.get(format), count);
      add(sums, format, perWeek, hoursOf(languages));
      pieces += perWeek;
      hours += (hoursOf(languages) ?? 0) * perWeek;
      alone += (hoursOf(1) ?? 0) * perWeek;
    }
    return { channelId: channel.id, pieces, hours, languageHours: hours - alone };
  });
  const byFormat = toFormatHours(sums);
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    pieces: sumOf(byChannel.map(({ pieces }) => pieces)),
    hours: sumOf(byChannel.map(({ hours }) => hours)),
    languageHours: sumOf(byChannel.map(({ languageHours }) => languageHours)),
    unknown: sumOf(byFormat.map(({ unknown }) => unknown)),
    byChannel: byChannel.filter(({ pieces }) => pieces > 0),
    byFormat,
  };
}

export type CapacityAnswer = {
  /** Hours a week: the rhythm and the routines. Answering people is not in it. */
  readonly needed: number;
  /** Null where nobody has said. */
  readonly available: number | null;
  readonly routines: number;
  readonly rhythm: RhythmNeed;
  /** `unknown`: there is nothing to compare, or no hours are known. */
  readonly state: 'fits' | 'over' | 'unknown';
  /**
   * What would bring it down, each with the hours a week it would save: first what is enough by itself, the mildest of it
   * ahead, then the rest, the greatest ahead.
   */
  readonly levers: readonly CapacityLever[];
};

export type CapacityLever =
  | { readonly kind: 'channel'; readonly channelId: string; readonly saves: number }
  | { readonly kind: 'format'; readonly format: PostFormat; readonly saves: number }
  | { readonly kind: 'post' | 'languages' | 'routines'; readonly saves: number };

/** Whether what is promised a week can be kept with the hours there are, before a single post is planned. */
export function capacityOf(records: CapacityRecords): CapacityAnswer {
  const rhythm = rhythmNeed(records);
  const routines = routineHours(records.routines.values());
  const available = records.profile.get('profile')?.hoursPerWeek ?? null;
  const needed = rhythm.hours + routines;
  const fit = isOver(needed, available) ? 'over' : 'fits';
  const state = available === null || needed === 0 ? 'unknown' : fit;
  return {
    needed,
    available,
    routines,
    rhythm,
    state,
    levers: leversOf(rhythm, routines, records.formatPlans, needed - (available ?? 0)),
  };
}

/** Hours as they are shown: to a tenth. */
export function toTenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}

/** A tenth of an hour over is no news: sums of halves and thirds do not meet a limit exactly. */
const SLACK_HOURS = 0.05;

function isOver(hours: number, available: number | null): boolean {
  return available !== null && hours > available + SLACK_HOURS;
}

function leversOf(
  { byChannel, byFormat, languageHours }: RhythmNeed,
  routines: number,
  plans: ReadonlyMap<string, FormatPlan>,
  over: number,
): readonly CapacityLever[] {
  const levers: CapacityLever[] = [
    ...byChannel.map(({ channelId, hours }) => ({ kind: 'channel' as const, channelId, saves: hours })),
    ...byFormat.flatMap(({ format, pieces, hours }): readonly CapacityLever[] => {
      if (pieces < 1) return [];
      if (format === null) return [{ kind: 'post', saves: hours / pieces }];
      return [{ kind: 'format', format, saves: hoursOfPiece(plans.get(format), 1) ?? 0 }];
    }),
    { kind: 'languages', saves: languageHours },
    { kind: 'routines', saves: routines },
  ];
  const useful = levers.filter(({ saves }) => saves > 0).sort((left, right) => left.saves - right.saves);
  const enough = useful.filter(({ saves }) => saves >= over);
  return [...enough, ...useful.filter(({ saves }) => saves < over).reverse()];
}

function isRunning({ state }: Channel): boolean {
  return state !== 'pause' && state !== 'close';
}

function wishedPieces({
  cadence,
  postsPerWeek,
}: Channel): readonly { readonly format: PostFormat | null; readonly perWeek: number }[] {
  const named = cadence.reduce((sum, { perWeek }) => sum + perWeek, 0);
  const rest = Math.max(0, (postsPerWeek ?? 0) - named);
  return [...cadence, { format: null, perWeek: rest }].filter(({ perWeek }) => perWeek > 0);
}

/**
 * Hours for a piece whose format is not said: the mean of the formats whose hours are known, weighted by their wished
 * shares where any of them has one.
 */
function middling(plans: ReadonlyMap<string, FormatPlan>, languages: number): number | null {
  const known = [...plans.values()].flatMap((plan) => {
    const hours = hoursOfPiece(plan, languages);
    return hours === null ? [] : [{ hours, share: plan.share ?? 0 }];
  });
  if (known.length === 0) return null;
  const whole = known.reduce((sum, { share }) => sum + share, 0);
  if (whole === 0) return known.reduce((sum, { hours }) => sum + hours, 0) / known.length;
  return known.reduce((sum, { hours, share }) => sum + hours * share, 0) / whole;
}

type Sums = Map<PostFormat | null, { pieces: number; hours: number; unknown: number }>;

function emptySums(): Sums {
  return new Map([...POST_FORMATS, null].map((format) => [format, { pieces: 0, hours: 0, unknown: 0 }]));
}

function add(sums: Sums, format: PostFormat | null, pieces: number, hoursEach: number | null): void {
  const sum = sums.get(format);
  if (sum === undefined) return;
  sum.pieces += pieces;
  if (hoursEach === null) sum.unknown += pieces;
  else sum.hours += hoursEach * pieces;
}

function toFormatHours(sums: Sums): readonly FormatHours[] {
  return [...sums]
    .filter(([, { pieces }]) => pieces > 0)
    .map(([format, sum]) => ({ format, ...sum }))
    .sort((left, right) => right.hours - left.hours);
}
