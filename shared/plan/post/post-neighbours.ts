import { addDays, type CalendarDate, toEpochDay } from '#shared/base/calendar-date.ts';
import { type Instant, minutesBetween, minutesOf, toInstant } from '#shared/base/zoned-time.ts';
import { placeOf } from '../calendar/calendar.ts';
import type { Post, PostVariant } from './post.ts';

type Posts = ReadonlyMap<string, Post>;

/** Where a post stands among the others. Cancelled ones are not among them. */
export type Neighbour = {
  /** Of the post; here because records that were edited are read ten times slower (see health/context.ts). */
  readonly id: string;
  readonly isIdea: boolean;
  readonly post: Post;
  /** Days since 1970 by the clock of the workspace; null for one without a day. */
  readonly day: number | null;
  /** Minutes since 1970 by that clock; null without a time. */
  readonly minute: number | null;
  /** How many versions go out on each of its channels. */
  readonly channels: ReadonlyMap<string, number>;
  /** Channel and number of the text, once each: the texts themselves are not kept twice. */
  readonly texts: readonly (readonly [channelId: string, text: number])[];
};

/** The posts beside a post, found without looking at all of them. */
export type Neighbours = {
  /** Where a post stands, one of the table or not. */
  readonly placeOf: (post: Post) => Neighbour;
  /** Those on the channel on that day, by the clock of the workspace. Days since 1970. */
  readonly onChannel: (channelId: string, day: number) => Iterable<Neighbour>;
  /** The first of those that say the same on the same channel and pass; null for none. */
  readonly saying: (variant: PostVariant, isMeant: (post: Post) => boolean) => Post | null;
};

/** From this length on, characters, the same text twice is no greeting that may come back. */
const LONG_ENOUGH = 20;

/** What two texts are compared by: case and white space around them do not make another text. Null for a short one. */
function sameTextKey({ text }: Pick<PostVariant, 'text'>): string | null {
  if (text.length < LONG_ENOUGH) return null;
  const key = text.trim().toLowerCase();
  return key.length < LONG_ENOUGH ? null : key;
}

/** A number that is the same for texts that are the same; null for a short one. Others may share it, so compare them then. */
export function sameTextNumber(variant: Pick<PostVariant, 'text'>): number | null {
  const known = NUMBERS.get(variant);
  if (known !== undefined) return known;
  const key = sameTextKey(variant);
  const number = key === null ? null : numberOf(key);
  NUMBERS.set(variant, number);
  return number;
}

/** Whether both say the same on the same channel. */
export function isSameText(left: PostVariant, right: PostVariant): boolean {
  return left.channelId === right.channelId && sameTextKey(left) === sameTextKey(right);
}

const NUMBERS = new WeakMap<Pick<PostVariant, 'text'>, number | null>();

/** FNV-1a over code units, 30 bits: a number that V8 keeps without a box. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 2) & 0x3fffffff;
}

/**
 * The index of a table of posts. A table that differs from the last one by a few posts takes its index over: what is
 * worked out is in proportion to what changed, for posts never change in place.
 */
export function neighboursOf(posts: Posts, zone: string): Neighbours {
  const known = INDEXES.get(posts);
  if (known?.zone === zone) return known;
  const before = last?.posts.deref();
  const index = before === undefined ? undefined : INDEXES.get(before);
  const taken = index?.zone === zone ? index : createIndex(zone);
  if (before !== undefined && taken === index) INDEXES.delete(before);
  taken.follow(posts);
  INDEXES.set(posts, taken);
  last = { posts: new WeakRef(posts) };
  return taken;
}

// Held by their tables only: a workspace that is closed leaves nothing behind.
const INDEXES = new WeakMap<Posts, PostIndex>();
let last: { readonly posts: WeakRef<Posts> } | null = null;

type PostIndex = Neighbours & {
  readonly zone: string;
  /** Makes it the index of these posts. */
  readonly follow: (posts: Posts) => void;
};

function createIndex(zone: string): PostIndex {
  const entries = new Map<string, Neighbour>();
  const byDay: Lists<number> = new Map();
  const byText: Lists<number> = new Map();
  const put = (entry: Neighbour) => {
    entries.set(entry.post.id, entry);
    if (entry.post.status === 'cancelled') return;
    const { day, channels, texts } = entry;
    if (day !== null) for (const id of channels.keys()) into(byDay, id, day, entry);
    for (const [id, text] of texts) into(byText, id, text, entry);
  };
  const drop = (entry: Neighbour) => {
    entries.delete(entry.post.id);
    const { day, channels, texts } = entry;
    if (day !== null) for (const id of channels.keys()) outOf(byDay, id, day, entry);
    for (const [id, text] of texts) outOf(byText, id, text, entry);
  };
  return {
    zone,
    placeOf: (post) => {
      const known = entries.get(post.id);
      return known?.post === post ? known : entryOf(post, zone);
    },
    follow: (posts) => {
      for (const [id, post] of posts) {
        const present = entries.get(id);
        if (present?.post === post) continue;
        if (present !== undefined) drop(present);
        put(entryOf(post, zone));
      }
      if (entries.size === posts.size) return;
      for (const [id, entry] of entries) if (!posts.has(id)) drop(entry);
    },
    onChannel: (channelId, day) => byDay.get(channelId)?.get(day) ?? [],
    saying: (variant, isMeant) => {
      const { channelId } = variant;
      const text = channelId === null ? null : sameTextNumber(variant);
      if (channelId === null || text === null) return null;
      for (const { post } of byText.get(channelId)?.get(text) ?? [])
        if (isMeant(post) && post.variants.some((each) => isSameText(each, variant))) return post;
      return null;
    },
  };
}

function entryOf(post: Post, zone: string): Neighbour {
  const place = placeOf(post, zone);
  const channels = new Map<string, number>();
  const texts: (readonly [string, number])[] = [];
  for (const variant of post.variants) {
    const { channelId } = variant;
    if (channelId === null) continue;
    channels.set(channelId, (channels.get(channelId) ?? 0) + 1);
    const text = sameTextNumber(variant);
    if (text !== null) texts.push([channelId, text]);
  }
  const time = place?.time ?? null;
  const day = place === null ? null : toEpochDay(place.date);
  const minute = day === null || time === null ? null : day * 1440 + minutesOf(time);
  return { id: post.id, isIdea: post.status === 'idea', post, day, minute, channels, texts };
}

/** By channel, then by day or text. */
type Lists<Key> = Map<string, Map<Key, Set<Neighbour>>>;

function into<Key>(lists: Lists<Key>, channelId: string, key: Key, entry: Neighbour): void {
  const ofChannel = lists.get(channelId) ?? new Map<Key, Set<Neighbour>>();
  lists.set(channelId, ofChannel);
  const list = ofChannel.get(key);
  if (list === undefined) ofChannel.set(key, new Set([entry]));
  else list.add(entry);
}

function outOf<Key>(lists: Lists<Key>, channelId: string, key: Key, entry: Neighbour): void {
  const ofChannel = lists.get(channelId);
  const list = ofChannel?.get(key);
  list?.delete(entry);
  if (list?.size === 0) ofChannel?.delete(key);
}

/** The moment at which a post goes out; null without a day and a time. Zones are slow to work out, so it is remembered. */
export function instantOf(post: Post, zone: string): Instant | null {
  const { date, time, timeZone } = post;
  if (date === null || time === null) return null;
  const known = INSTANTS.get(post);
  if (known?.zone === zone) return known.at;
  const at = toInstant(date, time, timeZone ?? zone);
  INSTANTS.set(post, { zone, at });
  return at;
}

const INSTANTS = new WeakMap<Post, { readonly zone: string; readonly at: Instant }>();

/** Whether clocks in the zone are set forward or back on that day. */
export function isClockSetOn(date: CalendarDate, zone: string): boolean {
  const key = `${zone} ${date}`;
  const known = CLOCK_DAYS.get(key);
  if (known !== undefined) return known;
  const start = toInstant(date, '00:00', zone);
  const isSet = minutesBetween(start, toInstant(addDays(date, 1), '00:00', zone)) !== 1440;
  CLOCK_DAYS.set(key, isSet);
  return isSet;
}

// Days and zones only: nothing of a workspace is kept.
const CLOCK_DAYS = new Map<string, boolean>();
