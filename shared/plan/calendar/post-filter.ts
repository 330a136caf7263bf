import type { Post, PostStatus, PostVariant } from '../post/post.ts';

/** Empty lists let everything through. '' in a list stands for "none": of no pillar, on no channel, of nobody. */
export type PostFilter = {
  readonly channelIds: readonly string[];
  readonly statuses: readonly (PostStatus | 'held')[];
  readonly pillarIds: readonly string[];
  readonly campaignIds: readonly string[];
  readonly objectiveIds: readonly string[];
  readonly audienceIds: readonly string[];
  readonly languages: readonly string[];
  readonly formats: readonly string[];
  /** Names, as they are written. */
  readonly owners: readonly string[];
  readonly text: string;
};

export const NO_FILTER: PostFilter = {
  channelIds: [],
  statuses: [],
  pillarIds: [],
  campaignIds: [],
  objectiveIds: [],
  audienceIds: [],
  languages: [],
  formats: [],
  owners: [],
  text: '',
};

/** The kinds of choice in the order in which they are offered. */
export const FILTER_KINDS = [
  'channels',
  'statuses',
  'pillars',
  'campaigns',
  'objectives',
  'audiences',
  'formats',
  'owners',
  'languages',
] as const;

export type FilterKind = (typeof FILTER_KINDS)[number];

/** The list of the filter that a kind of choice fills. */
export const FILTER_LISTS = {
  channels: 'channelIds',
  statuses: 'statuses',
  pillars: 'pillarIds',
  campaigns: 'campaignIds',
  objectives: 'objectiveIds',
  audiences: 'audienceIds',
  formats: 'formats',
  owners: 'owners',
  languages: 'languages',
} as const satisfies Record<FilterKind, keyof PostFilter>;

/** Whether anything is filtered at all. */
export function isFiltering(filter: PostFilter): boolean {
  const { text, ...lists } = filter;
  return text.trim() !== '' || Object.values(lists).some((list) => list.length > 0);
}

const RECORD_KINDS = ['channels', 'pillars', 'campaigns', 'objectives', 'audiences'] as const;

/**
 * The filter without records that are gone: nobody could see, or take away, what hides every post. Where there is no
 * record of a kind, "none" goes too: every post passes it. The same filter where nothing goes.
 */
export function withoutGone(
  filter: PostFilter,
  records: Readonly<Record<(typeof RECORD_KINDS)[number], ReadonlyMap<string, unknown>>>,
): PostFilter {
  const kept = RECORD_KINDS.flatMap((kind) => {
    const [field, known] = [FILTER_LISTS[kind], records[kind]];
    const list = filter[field].filter((id) => (id === '' ? known.size > 0 : known.has(id)));
    return list.length === filter[field].length ? [] : [[field, list] as const];
  });
  return kept.length === 0 ? filter : { ...filter, ...Object.fromEntries(kept) };
}

/** The posts that pass. Words are looked for in title, texts, hashtags and owner, whatever their case and accents. */
export function filterPosts(posts: readonly Post[], filter: PostFilter): readonly Post[] {
  const known = FILTERED.get(posts);
  if (known?.filter === filter) return known.passed;
  const tests = testsOf(filter);
  const passed = tests.length === 0 ? posts : posts.filter((post) => tests.every((test) => test(post)));
  FILTERED.set(posts, { filter, passed });
  return passed;
}

// The same list for the same list and filter, so that what hangs on it stays known; neither changes in place.
const FILTERED = new WeakMap<
  readonly Post[],
  { readonly filter: PostFilter; readonly passed: readonly Post[] }
>();

/** Only what is asked for is looked at: this runs over every post at every key in the search field. */
function testsOf(filter: PostFilter): readonly ((post: Post) => boolean)[] {
  const tests: ((post: Post) => boolean)[] = [];
  const among = <Value>(wanted: readonly Value[], of: (post: Post) => Value) => {
    if (wanted.length === 0) return;
    const set = new Set(wanted);
    tests.push((post) => set.has(of(post)));
  };
  const amongSome = (wanted: readonly string[], of: (variant: PostVariant) => string) => {
    if (wanted.length === 0) return;
    const set = new Set(wanted);
    tests.push(({ variants }) =>
      variants.length === 0 ? set.has('') : variants.some((variant) => set.has(of(variant))),
    );
  };
  among(filter.statuses, (post) => (post.isHeld ? 'held' : post.status));
  among(filter.pillarIds, (post) => post.pillarId ?? '');
  among(filter.campaignIds, (post) => post.campaignId ?? '');
  among(filter.objectiveIds, (post) => post.objectiveId ?? '');
  among(filter.audienceIds, (post) => post.audienceId ?? '');
  among<string>(filter.formats, (post) => post.format ?? '');
  among(filter.owners, (post) => post.owner.trim());
  amongSome(filter.channelIds, ({ channelId }) => channelId ?? '');
  amongSome(filter.languages, ({ language }) => language);
  const words = searchable(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length > 0) tests.push((post) => hasWords(post, words));
  return tests;
}

function hasWords(post: Post, words: readonly string[]): boolean {
  const texts = post.variants.flatMap(({ text, title, hashtags }) => [text, title, hashtags]);
  const all = searchable([post.title, post.owner, ...texts].join(' '));
  return words.every((word) => all.includes(word));
}

function searchable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
