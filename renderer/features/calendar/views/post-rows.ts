import { POST_STATES, stateOf } from '#renderer/plan/post-state.ts';
import type { ChipWords } from '#renderer/plan/use-chip-words.ts';
import type { Sort } from '#renderer/ui/Table.tsx';
import { placeOf } from '#shared/plan/calendar.ts';
import type { Post } from '#shared/plan/post.ts';

/** A post as a line of the list, with the words by which it is sorted. */
export type PostRow = {
  readonly id: string;
  readonly post: Post;
  readonly date: string | null;
  readonly time: string | null;
  readonly title: string;
  readonly channel: string;
  readonly pillar: string;
  readonly languages: string;
  readonly owner: string;
};

export function toRows(
  posts: readonly Post[],
  zone: string,
  words: ChipWords,
  pillars: ReadonlyMap<string, { readonly name: string }>,
): readonly PostRow[] {
  return posts.map((post) => {
    const place = placeOf(post, zone);
    const languages = new Set(post.variants.map(({ language }) => language.toUpperCase()));
    return {
      id: post.id,
      post,
      date: place?.date ?? null,
      time: place?.time ?? null,
      title: words.titleOf(post),
      channel: words.networksOf(post)?.names ?? '',
      pillar: post.pillarId === null ? '' : (pillars.get(post.pillarId)?.name ?? ''),
      languages: [...languages].join(', '),
      owner: post.owner,
    };
  });
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Sorted by a column; what the column leaves empty stands at the end either way, equal ones in the order of time. */
export function sortRows(rows: readonly PostRow[], { column, direction }: Sort): readonly PostRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
  return rows.toSorted((left, right) => {
    const [one, other] = [keys.get(left) ?? '', keys.get(right) ?? ''];
    if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
    return sign * compareKeys(one, other) || sign * compareKeys(timeOf(left), timeOf(right));
  });
}

function keyOf(row: PostRow, column: string): string {
  switch (column) {
    case 'date':
      return row.date === null ? '' : timeOf(row);
    case 'time':
      return row.time ?? '';
    case 'status':
      return String(POST_STATES.indexOf(stateOf(row.post)));
    case 'title':
      return row.title;
    case 'channel':
      return row.channel;
    case 'pillar':
      return row.pillar;
    case 'language':
      return row.languages;
    default:
      return row.owner;
  }
}

function timeOf({ date, time }: PostRow): string {
  return `${date ?? ''} ${time ?? ''}`;
}

/** Days and times compare as they are, which is fast; words as people sort them. */
function compareKeys(left: string, right: string): number {
  if (left === right) return 0;
  const isPlain = left.charCodeAt(0) < 58 && right.charCodeAt(0) < 58;
  if (isPlain) return left < right ? -1 : 1;
  return collator.compare(left, right);
}
