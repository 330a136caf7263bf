import { type CalendarDate, daysAway, daysBetween } from '#shared/base/calendar-date.ts';
import { escapeText, unescapeText } from '#shared/base/escaped-text.ts';
import { type ClockTime, type Instant, toInstant, toZoned } from '#shared/base/zoned-time.ts';
import { POST_STATUSES, type Post, type PostStatus, type PostVariant } from '../post/post.ts';
import { movedToDay, placeOf, withStatus } from './calendar.ts';

/**
 * A place in a view: where posts lie, and to where they can be taken by pointer or by key. What a view does not tell is
 * null: a month knows days and no times, a board knows states and no days. '' is "without": without a day, a time, a channel.
 */
export type Slot = {
  readonly day: CalendarDate | '' | null;
  readonly time: ClockTime | '' | null;
  readonly channelId: string | null;
  readonly status: PostStatus | null;
};

/** Stands for "at some time of the day" in the slot of a timeline; a drop or a key says which. */
export const TIMELINE: ClockTime = '00:00';

const NOWHERE: Slot = { day: null, time: null, channelId: null, status: null };

/** A slot of which a view tells only these fields. */
export function slot(fields: Partial<Slot>): Slot {
  return { ...NOWHERE, ...fields };
}

/** The slot as one word, for attributes of elements; the same slot gives the same word. */
export function slotKey({ day, time, channelId, status }: Slot): string {
  const told = (value: string | null) => (value === null ? '' : `=${escapeText(value)}`);
  return [told(day), told(time), told(channelId), status ?? ''].join('/');
}

/** The slot of a word that `slotKey` made; null for any other text. */
export function slotFrom(key: string): Slot | null {
  const [day, time, channel, status, ...rest] = key.split('/');
  if (day === undefined || time === undefined || channel === undefined || status === undefined) return null;
  if (rest.length > 0) return null;
  const told = (value: string) => (value === '' ? null : unescapeText(value.slice(1)));
  return {
    day: told(day),
    time: told(time),
    channelId: told(channel),
    status: POST_STATUSES.find((each) => each === status) ?? null,
  };
}

/** What taking posts from one slot to another changes, and what stands against it. */
export type Taking = {
  readonly changes: ReadonlyMap<Post, Partial<Post>>;
  /** Posts that already go out on the other channel in the same language: their channels stay. */
  readonly doubled: readonly Post[];
};

export type TakingContext = {
  readonly now: Instant;
  readonly zone: string;
  /** A first version for a post that has none and is taken to a channel. */
  readonly newVariant: (channelId: string) => PostVariant;
};

/**
 * Takes posts from the slot of one of them to another slot. The first post goes exactly there; the others keep their
 * distance in days from it and their own times, so that a pattern of posts stays a pattern. What the new slot does not
 * tell stays as it is. A post that goes out nowhere yet, or that comes from where channels are not told and goes out on
 * one channel alone, gets the channel of the new slot. Posts on which nothing changes are missing in the answer.
 */
export function takePosts(posts: readonly Post[], from: Slot, to: Slot, context: TakingContext): Taking {
  const changes = new Map<Post, Partial<Post>>();
  const doubled: Post[] = [];
  const [lead] = posts;
  const leadDay = lead === undefined ? null : (placeOf(lead, context.zone)?.date ?? null);
  for (const post of posts) {
    const own = placeOf(post, context.zone);
    const day =
      to.day === null || to.day === '' || own === null || leadDay === null
        ? to.day
        : daysAway(own.date, daysBetween(leadDay, to.day));
    const time = post === lead ? to.time : null;
    const channels = channelsTaken(post, from.channelId, to.channelId, context.newVariant);
    if (channels === 'doubled') doubled.push(post);
    const fields: Partial<Post> = {
      ...(day === null ? {} : day === '' ? { date: null } : momentAt(post, day, time, context.zone)),
      ...(channels === null || channels === 'doubled' ? {} : { variants: channels }),
      ...(to.status === null || to.status === post.status ? {} : withStatus(post, to.status, context)),
    };
    if (isOther(post, fields)) changes.set(post, fields);
  }
  return { changes, doubled };
}

/** Day and time on the post's own clock such that the workspace's clock shows the wished ones. */
function momentAt(
  post: Post,
  day: CalendarDate,
  time: Slot['time'],
  zone: string,
): Pick<Post, 'date'> | Pick<Post, 'date' | 'time'> {
  if (time === null) return movedToDay(post, day, zone);
  if (time === '') return { date: day, time: null };
  const { timeZone } = post;
  if (timeZone === null || timeZone === zone) return { date: day, time };
  return toZoned(toInstant(day, time, zone), timeZone);
}

function channelsTaken(
  { variants }: Post,
  from: string | null,
  to: string | null,
  newVariant: TakingContext['newVariant'],
): Post['variants'] | 'doubled' | null {
  if (to === null || from === to) return null;
  const wished = to === '' ? null : to;
  if (variants.length === 0) return wished === null ? null : [newVariant(wished)];
  const left = channelLeft(variants, from);
  if (left === undefined || left === wished) return null;
  const moving = variants.filter(({ channelId }) => channelId === left);
  const isThere = variants.some(
    ({ channelId, language }) =>
      channelId === wished && moving.some((variant) => variant.language === language),
  );
  if (isThere) return 'doubled';
  return variants.map((variant) =>
    variant.channelId === left ? { ...variant, channelId: wished } : variant,
  );
}

/** The channel whose versions go along; undefined where it cannot be told. A closed channel stands under "without". */
function channelLeft(variants: Post['variants'], from: string | null): string | null | undefined {
  const told = from === '' ? null : from;
  const ids = new Set(variants.map(({ channelId }) => channelId));
  if (from !== null && ids.has(told)) return told;
  if (from !== null && told !== null) return undefined;
  if (ids.has(null)) return null;
  return ids.size === 1 ? [...ids][0] : undefined;
}

function isOther(post: Post, fields: Partial<Post>): boolean {
  return (Object.keys(fields) as (keyof Post)[]).some((field) => post[field] !== fields[field]); // keys of a Partial<Post>
}
