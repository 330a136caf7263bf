import { POST_STATES, stateOf } from '#renderer/plan/post-state.ts';
import type { ChipWords } from '#renderer/plan/use-chip-words.ts';
import type { Sort } from '#renderer/ui/Table.tsx';
import { placeOf } from '#shared/plan/calendar/calendar.ts';
import type { Post } from '#shared/plan/post/post.ts';

/** A post as a line of the table. What it says is worked out when it is drawn: there may be ten thousand of them. */
export type PostRow = {
  readonly id: string;
  readonly post: Post;
  readonly date: string | null;
  readonly time: string | null;
};

/** The words by which lines are sorted and shown. */
export type RowWords = Pick<ChipWords, 'titleOf' | 'networksOf'> & {
  readonly pillars: ReadonlyMap<string, { readonly name: string }>;
};

export function toRows(posts: readonly Post[], zone: string): readonly PostRow[] {
  return posts.map((post) => {
    const place = placeOf(post, zone);
    return { id: post.id, post, date: place?.date ?? null, time: place?.time ?? null };
  });
}

/** The languages in which a post goes out, as "DE, EN". */
export function languagesOf({ variants }: Post): string {
  return [...new Set(variants.map(({ language }) => language.toUpperCase()))].join(', ');
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Sorted by a column; what the column leaves empty stands at the end either way, equal ones in the order of time. */
export function sortRows(
  rows: readonly PostRow[],
  { column, direction }: Sort,
  words: RowWords,
): readonly PostRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'date') return byTime(rows, sign);
  const keys = new Map(rows.map((row) => [row, keyOf(row, column, words)]));
  // Equal ones keep the order in which they stand, which is then that of time.
  return [...byTime(rows, sign)].sort((left, right) => {
    const [one, other] = [keys.get(left) ?? '', keys.get(right) ?? ''];
    return Number(one === '') - Number(other === '') || sign * compareKeys(one, other);
  });
}

/**
 * In the order of time, those without a day last. The rows are numbered within their keys, so that plain figures can be
 * sorted by the engine: ten times as fast as comparing rows, for what is done each time the table opens.
 */
function byTime(rows: readonly PostRow[], sign: number): readonly PostRow[] {
  const keys = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const minute = minuteOf(row);
    keys[index] = (minute === null ? LAST : LAST / 2 + sign * minute) * MOST_ROWS + index;
  }
  const sorted: PostRow[] = [];
  for (const key of keys.sort()) {
    const row = rows[key % MOST_ROWS];
    if (row !== undefined) sorted.push(row);
  }
  return sorted;
}

const MOST_ROWS = 2 ** 20;
/** Beyond any minute that `minuteOf` gives, and small enough to be counted exactly beside a row's number. */
const LAST = 2 ** 32;

/** A number that grows with day and time, below 2^31; null without a day. */
function minuteOf({ date, time }: PostRow): number | null {
  if (date === null) return null;
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const day = (year * 12 + twoDigits(date, 5)) * 31 + twoDigits(date, 8);
  return day * 1500 + (time === null ? 0 : 1 + twoDigits(time, 0) * 60 + twoDigits(time, 3));
}

/** Without cutting a text off, which costs more than all the rest. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

const ZERO = 48;

function keyOf({ post, time }: PostRow, column: string, { titleOf, networksOf, pillars }: RowWords): string {
  switch (column) {
    case 'time':
      return time ?? '';
    case 'status':
      return String(POST_STATES.indexOf(stateOf(post)));
    case 'title':
      return titleOf(post);
    case 'channel':
      return networksOf(post)?.names ?? '';
    case 'pillar':
      return post.pillarId === null ? '' : (pillars.get(post.pillarId)?.name ?? '');
    case 'language':
      return languagesOf(post);
    default:
      return post.owner;
  }
}

/** Times compare as they are, which is fast; words as people sort them. */
function compareKeys(left: string, right: string): number {
  if (left === right) return 0;
  const isPlain = left.charCodeAt(0) < 58 && right.charCodeAt(0) < 58;
  if (isPlain) return left < right ? -1 : 1;
  return collator.compare(left, right);
}
