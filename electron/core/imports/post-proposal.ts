import type { ImportProposal } from '#shared/api/contract.ts';
import { isSameJson } from '#shared/base/json.ts';
import type { Channel } from '#shared/plan/channel.ts';
import { createPost, createPostVariant, type Post, type PostVariant } from '#shared/plan/post.ts';
import type { CalendarEntry } from './calendar-rows.ts';
import { formatOf } from './calendar-words.ts';
import { fingerprint } from './fingerprint.ts';

/** What a row says of a post, matched with the workspace. */
export type PostRow = {
  readonly id: string;
  readonly entry: CalendarEntry;
  readonly channels: readonly Channel[];
  readonly pillarId: string | null;
  readonly audienceId: string | null;
  readonly objectiveId: string | null;
  readonly notes: string;
  /** Language of the texts where the row names none. */
  readonly language: string;
  /** Fields that the file has a column for; others keep what the workspace has. */
  readonly mapped: ReadonlySet<string | null>;
  readonly fileName: string;
};

export type PostVerdict = {
  readonly outcome: Exclude<keyof ImportProposal['counts'], 'skipped'>;
  /** The post to store; null where nothing is to be done. */
  readonly after: Post | null;
  /** Code of a problem to tell; null when there is none. */
  readonly problem: 'rowDiffersFromEdited' | 'editedPostReplaced' | null;
};

/**
 * Compares a row with the post it became in an earlier import. `source.hash` holds two fingerprints, of the row and of
 * the post as imported, so that edits by a person and changes of the file are told apart.
 */
export function comparePost(row: PostRow, existing: Post | null, now: string): PostVerdict {
  const after = postFromRow(row, existing, now);
  if (existing === null) return { outcome: 'new', after, problem: null };
  if (isSameJson(contentOf(existing), contentOf(after)))
    return { outcome: 'same', after: null, problem: null };
  const [rowThen, postThen] = (existing.source?.hash ?? '').split('.');
  if (rowThen === rowFingerprint(row))
    return { outcome: 'changed', after: null, problem: 'rowDiffersFromEdited' };
  const isEdited = postThen !== fingerprint(contentOf(existing));
  return { outcome: 'changed', after, problem: isEdited ? 'editedPostReplaced' : null };
}

function postFromRow(row: PostRow, existing: Post | null, now: string): Post {
  const { entry, mapped } = row;
  const base = existing ?? createPost({ id: row.id, now });
  const has = (field: string) => existing === null || mapped.has(field);
  const post: Post = {
    ...base,
    updatedAt: now,
    title: entry.title,
    status: has('status') ? entry.status : base.status,
    date: entry.date,
    time: has('time') || entry.time !== null ? entry.time : base.time,
    format: has('format') ? formatOfRow(entry, mapped) : base.format,
    pillarId: has('pillar') ? row.pillarId : base.pillarId,
    audienceId: has('audience') ? row.audienceId : base.audienceId,
    objectiveId: has('objective') ? row.objectiveId : base.objectiveId,
    owner: has('owner') ? entry.owner : base.owner,
    visualBrief: has('visualBrief') ? entry.visualBrief : base.visualBrief,
    notes: row.notes === '' && !mapped.has('notes') ? base.notes : row.notes,
    variants: variantsFromRow(row, base.variants),
  };
  const hash = `${rowFingerprint(row)}.${fingerprint(contentOf(post))}`;
  return { ...post, source: { name: row.fileName, row: entry.line, hash } };
}

/** 'Instagram Story' in the column of channels tells the format where no column of its own does. */
function formatOfRow(entry: CalendarEntry, mapped: PostRow['mapped']): Post['format'] {
  if (entry.format !== null || mapped.has('format')) return entry.format;
  const found = formatOf(entry.channel);
  return found === null || found.isWhole ? null : found.format;
}

function variantsFromRow(row: PostRow, before: readonly PostVariant[]): PostVariant[] {
  const { entry, mapped, channels } = row;
  const channelIds = channels.length === 0 ? [null] : channels.map(({ id }) => id);
  const made = channelIds.map((channelId) => {
    const id = `${row.id}-${fingerprint(channelId).slice(0, 8)}`;
    const base = before.find((variant) => variant.id === id);
    const language = entry.language === '' ? row.language : entry.language;
    const has = (field: string) => base === undefined || mapped.has(field);
    return createPostVariant(id, {
      ...base,
      channelId,
      language,
      text: has('text') ? entry.text : (base?.text ?? ''),
      link: has('link') ? entry.link : (base?.link ?? ''),
      hashtags: has('hashtags') ? entry.hashtags : (base?.hashtags ?? ''),
      callToAction: has('callToAction') ? entry.callToAction : (base?.callToAction ?? ''),
      firstComment: has('firstComment') ? entry.firstComment : (base?.firstComment ?? ''),
    });
  });
  const ids = new Set(made.map(({ id }) => id));
  return [...made, ...before.filter(({ id }) => !ids.has(id))];
}

/** What a person sees of a post; not its stamps, nor where it came from. */
function contentOf({ createdAt: _createdAt, updatedAt: _updatedAt, source: _source, ...content }: Post) {
  return content;
}

function rowFingerprint({ entry, language, mapped, notes }: PostRow): string {
  const { line: _line, notes: _notes, ...said } = entry;
  return fingerprint(said, notes, language, [...mapped].toSorted());
}
