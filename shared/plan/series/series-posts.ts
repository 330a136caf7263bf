import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { isSameJson } from '#shared/base/json.ts';
import { createPost, type Post, type PostVariant } from '../post/post.ts';
import { nextOccurrence, occurrencesBefore, occurrencesOf } from './recurrence.ts';
import { createSeries, type Series } from './series.ts';

/** What a post takes from its series. Its day comes from the rule; status, approval and notes are its own. */
export const SERIES_FIELDS = [
  'title',
  'time',
  'timeZone',
  'format',
  'pillarId',
  'objectiveId',
  'audienceId',
  'campaignId',
  'owner',
  'effort',
  'visualBrief',
  'variants',
] as const satisfies readonly (keyof Series & keyof Post)[];

export type SeriesField = (typeof SERIES_FIELDS)[number];
export type SeriesFields = Pick<Series, SeriesField>;

/** The most posts one series makes: four years of every day. A plan may end in any year; a calendar must stay usable. */
export const MOST_SERIES_POSTS = 1_500;

/** Parts of a version that may differ from the series while channel and language are the same. */
const VARIANT_PARTS = [
  'text',
  'title',
  'hashtags',
  'mentions',
  'link',
  'linkTags',
  'firstComment',
  'callToAction',
  'media',
] as const satisfies readonly (keyof PostVariant)[];

/** `date`: moved from the day the series gave it; `variants`: other channels or languages. */
export type SeriesDifference = 'date' | SeriesField | `variant.${(typeof VARIANT_PARTS)[number]}`;

/** The days on which the series has a post, up to its own end or the plan's, whichever is first; exceptions left out. */
export function seriesDays(series: Series, planEnd: CalendarDate): readonly CalendarDate[] {
  const known = DAYS.get(series);
  if (known?.planEnd === planEnd) return known.days;
  const without = new Set(series.exceptions);
  const most = MOST_SERIES_POSTS + without.size;
  const days = occurrencesOf(series.recurrence, series.start, { to: planEnd, most })
    .filter((day) => !without.has(day))
    .slice(0, MOST_SERIES_POSTS);
  DAYS.set(series, { planEnd, days });
  return days;
}

// Records never change in place, so what was worked out for one stays true.
const DAYS = new WeakMap<
  Series,
  { readonly planEnd: CalendarDate; readonly days: readonly CalendarDate[] }
>();

/** The last day of a series that ends by itself, exceptions left out; null where it goes on or has no day. */
export function lastDayOf(series: Series): CalendarDate | null {
  const { until, count } = series.recurrence;
  if (until === null && count === null) return null;
  const known = LAST_DAYS.get(series);
  if (known !== undefined) return known;
  const without = new Set(series.exceptions);
  const days = occurrencesOf(series.recurrence, series.start, { most: MOST_SERIES_POSTS + without.size });
  const last = days.findLast((day) => !without.has(day)) ?? null;
  LAST_DAYS.set(series, last);
  return last;
}

const LAST_DAYS = new WeakMap<Series, CalendarDate | null>();

/**
 * The id of the series' post of a day: the same on every device, so that two that make it make one post. At most 120
 * characters; of a series id that is too long for that only the end is taken, which holds its random part.
 */
export function seriesPostId(seriesId: string, day: CalendarDate): string {
  return `${seriesId.slice(-100)}:${day}`;
}

/** Only the fields that a post and its series share. */
export function seriesFieldsOf(record: SeriesFields): SeriesFields {
  return Object.fromEntries(SERIES_FIELDS.map((field) => [field, record[field]])) as SeriesFields; // every field once
}

/** A new post of the series on one of its days. Its versions keep the ids they have in the series. */
export function createSeriesPost(
  series: Series,
  day: CalendarDate,
  making: { readonly id: string; readonly now: string; readonly approval: Post['approval']['kind'] },
): Post {
  return createPost(
    { id: making.id, now: making.now },
    {
      ...seriesFieldsOf(series),
      status: 'drafting',
      date: day,
      approval: { kind: making.approval, fingerprint: null, by: '', at: null },
      seriesId: series.id,
      seriesDate: day,
    },
  );
}

/** A series with the fields of a post. It begins on the rule's first day on or after the post's; null without such a day. */
export function seriesFromPost(
  post: Post,
  { id, now, recurrence }: { readonly id: string; readonly now: string } & Pick<Series, 'recurrence'>,
): Series | null {
  const start = post.date === null ? null : nextOccurrence(recurrence, post.date, post.date);
  return start === null ? null : createSeries({ id, now }, { ...seriesFieldsOf(post), start, recurrence });
}

/** What of a post is not as its series has it, in the order of the editor. */
export function differencesFrom(post: Post, series: Series): readonly SeriesDifference[] {
  const differences: SeriesDifference[] = post.date === post.seriesDate ? [] : ['date'];
  for (const field of SERIES_FIELDS) {
    if (field !== 'variants' && !isSameJson(post[field], series[field])) differences.push(field);
  }
  const own = new Map(post.variants.map((variant) => [variant.id, variant]));
  const isSameSet =
    own.size === series.variants.length &&
    series.variants.every(
      ({ id, channelId, language }) =>
        own.get(id)?.channelId === channelId && own.get(id)?.language === language,
    );
  if (!isSameSet) differences.push('variants');
  for (const part of VARIANT_PARTS) {
    const isOwn = series.variants.some((variant) => {
      const same = own.get(variant.id);
      return same !== undefined && !isSameJson(same[part], variant[part]);
    });
    if (isOwn) differences.push(`variant.${part}`);
  }
  return differences;
}

/** A post that went out or was cancelled is history: no change of the series touches what it says. */
export function isHistory({ status }: Post): boolean {
  return status === 'published' || status === 'cancelled';
}

/** Whether nobody has put work into the post: it is as the series made it. */
export function isUntouched(post: Post, series: Series): boolean {
  return (
    (post.status === 'idea' || post.status === 'drafting') &&
    !post.isHeld &&
    post.notes.trim() === '' &&
    differencesFrom(post, series).length === 0
  );
}

/** Which of the series' posts it is, counted by the days of the rule; null where the rule no longer has its day. */
export function placeInSeries(
  post: Post,
  series: Series,
  planEnd: CalendarDate,
): { readonly number: number; readonly of: number } | null {
  const days = seriesDays(series, planEnd);
  const index = post.seriesDate === null ? -1 : days.indexOf(post.seriesDate);
  return index === -1 ? null : { number: index + 1, of: days.length };
}

/**
 * The series cut in two before a day: the first part ends the day before, the second begins with the rule's next day and
 * has what is left of its count. Together they have the days of the whole. Null where one part would have no day.
 */
export function splitSeries(
  series: Series,
  day: CalendarDate,
  { id, now }: { readonly id: string; readonly now: string },
): { readonly before: Series; readonly after: Series } | null {
  const { recurrence, start, exceptions } = series;
  const next = nextOccurrence(recurrence, start, day);
  const count = occurrencesBefore(recurrence, start, day);
  if (next === null || count === 0) return null;
  return {
    before: {
      ...series,
      recurrence: { ...recurrence, until: addDays(day, -1), count: null },
      exceptions: exceptions.filter((each) => each < day),
    },
    after: {
      ...series,
      id,
      createdAt: now,
      updatedAt: now,
      start: next,
      recurrence: { ...recurrence, count: recurrence.count === null ? null : recurrence.count - count },
      exceptions: exceptions.filter((each) => each >= day),
    },
  };
}

/** Days apart at which a post still is the same one on a new day of a changed rule: within its week. */
const NEAR = 6;

/** For each of the days the nearest of the new ones that is not taken yet, at most so far away; in the order of the days. */
export function nearestDays(
  days: readonly CalendarDate[],
  free: readonly CalendarDate[],
  most = NEAR,
): ReadonlyMap<CalendarDate, CalendarDate> {
  const left = [...free];
  const pairs = new Map<CalendarDate, CalendarDate>();
  for (const day of days) {
    let best = -1;
    let least = most + 1;
    for (const [index, candidate] of left.entries()) {
      const distance = Math.abs(daysBetween(day, candidate));
      if (distance < least) [best, least] = [index, distance];
    }
    const [taken] = best === -1 ? [] : left.splice(best, 1);
    if (taken !== undefined) pairs.set(day, taken);
  }
  return pairs;
}
