import type { ImportProposal } from '#shared/api/import-methods.ts';
import type { Channel } from '#shared/plan/channel.ts';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  type Post,
  type PostMedium,
  type PostVariant,
} from '#shared/plan/post/post.ts';
import type { CalendarEntry } from './calendar-rows.ts';
import { formatOf } from './calendar-words.ts';
import { changeMark } from './fingerprint.ts';
import { meansAllChannels } from './network-words.ts';
import { ownPostAsTold, saysOtherText, wasMovedHere } from './own-ical-post.ts';

/** What a row says of a post, matched with the workspace. */
export type PostRow = {
  readonly id: string;
  readonly entry: CalendarEntry;
  readonly channels: readonly Channel[];
  readonly pillarId: string | null;
  readonly campaignId: string | null;
  readonly audienceId: string | null;
  readonly objectiveId: string | null;
  readonly notes: string;
};

/** What holds for all rows of a file. */
export type PostContext = {
  readonly fileName: string;
  /** Language of the texts where the row names none. */
  readonly language: string;
  /** The plan's own zone. */
  readonly timeZone: string;
  /** Fields that the file has a column for; others keep what the workspace has. */
  readonly mapped: ReadonlySet<string | null>;
  readonly now: string;
};

export type PostVerdict = {
  readonly outcome: Exclude<keyof ImportProposal['counts'], 'skipped'>;
  /** The post to store; null where nothing is to be done. */
  readonly after: Post | null;
  /** Codes of what is to be told. */
  readonly problems: readonly ('rowDiffersFromEdited' | 'editedPostReplaced' | 'ownTextStays')[];
};

/**
 * Compares a row with the post it became in an earlier import. `source.hash` holds two marks, of the row and of
 * the post as imported, so that edits by a person and changes of the file are told apart.
 */
export function comparePost(row: PostRow, existing: Post | null, context: PostContext): PostVerdict {
  const rowHash = rowMark(row, context);
  const own = existing && ownPostAsTold(row.entry, existing, context);
  const after = own ?? postFromRow(row, existing, context);
  const content = contentOf(after);
  after.source = { name: context.fileName, row: row.entry.line, hash: `${rowHash}.${changeMark(content)}` };
  if (existing === null) return { outcome: 'new', after, problems: [] };
  const kept = own !== null && saysOtherText(row.entry, existing) ? (['ownTextStays'] as const) : [];
  const before = contentOf(existing);
  if (before === content) return { outcome: 'same', after: null, problems: kept };
  const [rowThen, postThen] = (existing.source?.hash ?? '').split('.');
  if (rowThen === rowHash) return { outcome: 'changed', after: null, problems: ['rowDiffersFromEdited'] };
  const isEditedHere =
    own === null || postThen !== undefined
      ? postThen !== changeMark(before)
      : wasMovedHere(row.entry, existing);
  return { outcome: 'changed', after, problems: isEditedHere ? ['editedPostReplaced', ...kept] : kept };
}

/**
 * A post of our own that the workspace does not have any more, as it was, with what its row says since: exactly as it was
 * where the row says nothing else.
 */
export function bringBack(row: PostRow, stored: Post, context: PostContext): PostVerdict {
  const { after, problems } = comparePost(row, stored, context);
  const told = problems.filter((problem) => problem === 'ownTextStays');
  return { outcome: 'new', after: after ?? stored, problems: told };
}

function postFromRow(row: PostRow, existing: Post | null, context: PostContext): Post {
  const { entry } = row;
  const { mapped, now } = context;
  const base = existing ?? createPost({ id: row.id, now });
  const post: Post = { ...base, updatedAt: now, title: entry.title, date: entry.date };
  const has = (field: string) => existing === null || mapped.has(field);
  if (has('status') || has('list') || has('labels')) post.status = entry.status;
  if (entry.isHeld) post.isHeld = true;
  if (has('time') || entry.time !== null) post.time = entry.time;
  if (has('timeZone')) post.timeZone = entry.timeZone === '' ? null : entry.timeZone;
  if (has('format') || entry.format !== null) post.format = formatOfRow(entry, mapped);
  if (has('pillar') || has('labels')) post.pillarId = row.pillarId;
  if (has('campaign')) post.campaignId = row.campaignId;
  if (has('audience')) post.audienceId = row.audienceId;
  if (has('objective')) post.objectiveId = row.objectiveId;
  if (has('owner')) post.owner = entry.owner;
  if (has('effort')) post.effort = entry.effort;
  if (has('visualBrief')) post.visualBrief = entry.visualBrief;
  if (row.notes !== '' || has('notes')) post.notes = row.notes;
  post.variants = variantsFromRow(row, base.variants, context);
  return post;
}

/** 'Instagram Story' in the column of channels tells the format where no column of its own does. */
function formatOfRow(entry: CalendarEntry, mapped: PostContext['mapped']): Post['format'] {
  if (entry.format !== null || mapped.has('format')) return entry.format;
  const found = formatOf(entry.channel);
  return found === null || found.isWhole ? null : found.format;
}

function variantsFromRow(
  { id: postId, entry, channels }: PostRow,
  before: readonly PostVariant[],
  { language, mapped }: PostContext,
): PostVariant[] {
  const known = before.map(({ channelId }) => channelId);
  // 'All channels' were those of the day of the import: a channel that came later changes no old post.
  const isSettled = known.length > 0 && meansAllChannels(entry.channel);
  const nowhere = known.length === 0 ? [null] : known;
  const named = channels.length === 0 ? nowhere : channels.map(({ id }) => id);
  const networks = new Map(channels.map(({ id, network }) => [id, network]));
  const channelIds = isSettled ? known : named;
  const made = channelIds.map((channelId) => {
    const ownId = `${postId}-${channelId ?? 'none'}`;
    const base =
      before.find((variant) => variant.id === ownId) ??
      before.find((variant) => variant.channelId === channelId);
    const id = base?.id ?? ownId;
    const network = networks.get(channelId ?? '') ?? null;
    const spoken = entry.language === '' ? language : entry.language;
    const variant = { ...(base ?? createPostVariant(id, { language: spoken })), language: spoken, channelId };
    const has = (field: string) => base === undefined || mapped.has(field);
    if (has('text')) variant.text = entry.text;
    if (has('headline')) variant.title = ofNetwork(entry.headlines, network)?.text ?? '';
    if (has('link')) Object.assign(variant, linkOf(entry, network, base));
    if (has('hashtags')) variant.hashtags = entry.hashtags;
    if (has('callToAction')) variant.callToAction = entry.callToAction;
    if (has('firstComment')) variant.firstComment = entry.firstComment;
    if (has('mentions')) variant.mentions = entry.mentions;
    if (has('media') || has('altText')) variant.media = mediaOf(entry, id, base?.media ?? []);
    return variant;
  });
  return [...made, ...before.filter(({ id }) => !made.some((variant) => variant.id === id))];
}

/** What is told for the network itself, else what is told for all. */
function ofNetwork<Told extends { readonly network: string | null }>(
  told: readonly Told[],
  network: string | null,
): Told | undefined {
  return (
    told.find((each) => each.network !== null && each.network === network) ??
    told.find((each) => each.network === null)
  );
}

function linkOf(
  entry: CalendarEntry,
  network: string | null,
  base: PostVariant | undefined,
): Pick<PostVariant, 'link' | 'linkTags'> {
  const told = ofNetwork(entry.links, network);
  // An import of earlier days left the tags in the link: that is no edit, and no change of the file.
  if (told === undefined) return { link: '', linkTags: null };
  if (base?.link === told.whole && base.linkTags === null) return { link: base.link, linkTags: null };
  return { link: told.link, linkTags: told.linkTags };
}

/** Files stay with the names to which they were given here. */
function mediaOf(entry: CalendarEntry, variantId: string, before: readonly PostMedium[]): PostMedium[] {
  return entry.media.map(({ name, altText }, index) => {
    const known = before.find((medium) => name !== '' && medium.name === name) ?? before[index];
    const base =
      known !== undefined && (known.name === name || known.hash === null)
        ? known
        : createPostMedium(`${variantId}-medium-${index + 1}`);
    return { ...base, name, altText: altText === '' ? base.altText : altText };
  });
}

/** What a person sees of a post, as one text; not its stamps, nor where it came from. */
function contentOf(post: Post): string {
  return JSON.stringify([
    [
      post.title,
      post.status,
      post.isHeld,
      post.date,
      post.time,
      post.timeZone,
      post.publishedAt,
      post.format,
    ],
    [post.pillarId, post.objectiveId, post.audienceId, post.owner, post.effort, post.visualBrief, post.notes],
    post.variants.map((variant) => [
      [variant.id, variant.channelId, variant.language, variant.text, variant.title, variant.link],
      [variant.hashtags, variant.firstComment, variant.callToAction],
      variant.media.map(({ id, name, altText }) => [id, name, altText]),
      // Only where there is something: marks of posts without stay those of earlier imports.
      ...(variant.mentions === '' && variant.linkTags === null ? [] : [variant.mentions, variant.linkTags]),
    ]),
    ...(post.campaignId === null ? [] : [post.campaignId]),
  ]);
}

function rowMark({ entry, notes }: PostRow, { language, mapped }: PostContext): string {
  const said = [
    [
      entry.date,
      entry.time,
      entry.channel,
      entry.format,
      entry.pillar,
      entry.title,
      entry.text,
      entry.hashtags,
    ],
    [
      entry.visualBrief,
      entry.callToAction,
      entry.links[0]?.whole ?? '',
      entry.firstComment,
      entry.status,
      entry.audience,
    ],
    [entry.objective, entry.owner, entry.language, notes, language],
    ...(entry.campaign === '' ? [] : [entry.campaign]),
    ...furtherWords(entry),
  ];
  return changeMark(`${JSON.stringify(said)}${[...mapped].join()}`);
}

/** What earlier versions did not read: only where there is something, so that the marks of their rows still hold. */
function furtherWords(entry: CalendarEntry): readonly unknown[] {
  const { headlines, mentions, media, links, effort, timeZone, isHeld } = entry;
  const said = [
    headlines,
    mentions,
    media.map(({ name, altText }) => [name, altText]),
    links.slice(1),
    effort,
    timeZone,
  ];
  const isPlain = said.every(
    (part) => part === '' || part === null || (Array.isArray(part) && part.length === 0),
  );
  return isPlain && !isHeld ? [] : [said, isHeld];
}
