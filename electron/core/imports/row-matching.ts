import type { ImportProblem } from '#shared/api/import-methods.ts';
import type { Campaign } from '#shared/plan/content/campaign.ts';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { CalendarEntry } from './calendar-rows.ts';
import { type ChannelBook, channelBook, channelKeys } from './channel-book.ts';
import { fingerprint } from './fingerprint.ts';
import { campaignBook, type NameBook, pillarBook } from './name-book.ts';
import { meansAllChannels } from './network-words.ts';
import { ownPostId } from './own-ical.ts';
import type { PostRow, PostVerdict } from './post-proposal.ts';
import { importProblem } from './table.ts';
import { wordKey } from './word-key.ts';

export type MatchedRow = PostRow & { readonly isUnclear: boolean };

export type RowMatching = {
  /** Each row once and in order: rows alike in day, channels and title are told apart by it. */
  readonly match: (entry: CalendarEntry) => MatchedRow;
  /** The channels, the pillar and the campaign of the row that the workspace does not have. */
  readonly newRecordsOf: (row: MatchedRow) => readonly Change[];
  readonly problemsOf: (row: MatchedRow, verdict: PostVerdict) => readonly ImportProblem[];
};

/**
 * Finds what the rows name in the workspace.
 * @param named puts a value under the header of its field, for what finds no match and goes to the notes
 * @param channelId channel of rows that name none; one that is not there is none
 */
export function rowMatching(
  entries: readonly CalendarEntry[],
  tables: Tables,
  now: string,
  named: (field: string, value: string) => string,
  channelId: string | null = null,
): RowMatching {
  const fallback = tables.channels.get(channelId ?? '');
  const books: Books = {
    channels: channelBook(tables, now),
    pillars: pillarBook(tables, now),
    campaigns: campaignBook(tables, now),
  };
  const audiences = byName([...tables.audiences.values()].map(({ id, name }) => [name, id]));
  const objectives = byName(
    [...tables.objectives.values()].flatMap(({ id, socialGoal, businessGoal }) => [
      [socialGoal, id],
      [businessGoal, id],
    ]),
  );
  const uses = new Map<string, number>();
  // All names first, so that 'all channels' in the first row knows the channel of the last.
  for (const { channel } of entries) if (!meansAllChannels(channel)) books.channels.match(channel);

  const match = (entry: CalendarEntry): MatchedRow => {
    const { channels, isWhole, isUnclear } =
      entry.channel === '' && fallback !== undefined
        ? { channels: [fallback], isWhole: true, isUnclear: false }
        : books.channels.match(entry.channel);
    const audienceId = audiences.get(wordKey(entry.audience)) ?? null;
    const objectiveId = objectives.get(wordKey(entry.objective)) ?? null;
    const notes = [...entry.notes];
    const keep = (field: string, value: string) => notes.push(named(field, value));
    if (!isWhole) keep('channel', entry.channel);
    if (audienceId === null && entry.audience !== '') keep('audience', entry.audience);
    if (objectiveId === null && entry.objective !== '') keep('objective', entry.objective);
    return {
      id: postId(entry, uses),
      entry,
      channels,
      isUnclear,
      pillarId: books.pillars.match(entry.pillar)?.id ?? null,
      campaignId: books.campaigns.match(entry.campaign)?.id ?? null,
      audienceId,
      objectiveId,
      notes: notes.join('\n'),
    };
  };
  const newRecordsOf = ({ channels, entry }: MatchedRow): readonly Change[] => {
    const pillar = books.pillars.match(entry.pillar);
    const campaign = books.campaigns.match(entry.campaign);
    return [
      ...channels.filter(({ id }) => books.channels.isNew(id)).map((channel) => added('channels', channel)),
      ...(pillar !== null && books.pillars.isNew(pillar.id) ? [added('pillars', pillar)] : []),
      ...(campaign !== null && books.campaigns.isNew(campaign.id) ? [added('campaigns', campaign)] : []),
    ];
  };
  const problemsOf = (
    { entry, isUnclear }: MatchedRow,
    { problems }: PostVerdict,
  ): readonly ImportProblem[] => [
    ...(isUnclear ? [importProblem(entry, 'channelUnclear', 'kept', { value: entry.channel })] : []),
    ...problems.map((code) => importProblem(entry, code, 'kept', { title: entry.title })),
  ];
  return { match, newRecordsOf, problemsOf };
}

type Books = {
  readonly channels: ChannelBook;
  readonly pillars: NameBook<Pillar>;
  readonly campaigns: NameBook<Campaign>;
};

/**
 * One of our own posts has its own id; what the other tool tells apart stays apart, wherever it was moved. Else rows alike
 * in day, channels and title are told apart by their order.
 */
function postId(entry: CalendarEntry, uses: Map<string, number>): string {
  const own = ownPostId(entry.key);
  if (own !== null && !uses.has(own)) {
    uses.set(own, 1);
    return own;
  }
  const key =
    entry.key === ''
      ? fingerprint(entry.date, channelKeys(entry.channel), wordKey(entry.title))
      : fingerprint('key', entry.key);
  const ordinal = (uses.get(key) ?? 0) + 1;
  uses.set(key, ordinal);
  return `import-post-${ordinal === 1 ? key : fingerprint(key, ordinal)}`;
}

function byName(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name = '', id = ''] of pairs)
    if (wordKey(name) !== '' && !map.has(wordKey(name))) map.set(wordKey(name), id);
  return map;
}
