import { cellMark, POST_TEXTS, VARIANT_TEXTS } from '#core/exports/own-data.ts';
import type { OwnField } from '#core/exports/own-table.ts';
import { hostileJson } from '#shared/base/json.ts';
import { createPost, createPostVariant, type Post, type PostVariant } from '#shared/plan/post/post.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { changedFields, type OwnCellContext, textOf, withCell } from './own-cell.ts';
import type { KnownNames } from './own-names.ts';
import type { OwnSheetRow } from './own-sheet.ts';
import { namedText } from './row-cells.ts';

export type OwnPostContext = {
  readonly tables: Tables;
  readonly known: KnownNames;
  /** What reading a cell needs, with the line on which problems are told. */
  readonly at: (line: number) => OwnCellContext;
};

/**
 * A post that the workspace does not have, from its rows: as it was when the file was made, with what was changed in the
 * file since. In another workspace its references are found by their names. Its schema has still to look at it.
 */
export function restoredPost(
  id: string,
  rows: readonly OwnSheetRow[],
  { tables, known, at }: OwnPostContext,
): Post | null {
  const [first] = rows;
  if (first?.data == null || hostileJson({ [id]: 0 }) !== null) return null;
  const { zone, post: stored } = first.data;
  const base = {
    ...createPost({ id, now: '' }),
    ...stored,
    ...texts(POST_TEXTS, first),
    id,
    variants: [],
  } as Post; // its schema looks at it before it is taken
  const here = { tables, known, zone: at(0).zone, tell: at(first.line).tell };
  const nameOf = (field: NamedReference) => textOf(field, first);
  const post: Post = {
    ...adoptedPost(base, { zone, nameOf }, here),
    variants: rows
      .filter(({ variantId }) => variantId !== '')
      .toSorted((left, right) => (left.data?.n ?? 0) - (right.data?.n ?? 0))
      .map((row) => restoredVariant(row, tables, known)),
  };
  return editedPost(post, rows, { tables, known, at });
}

export type NamedReference = 'pillar' | 'campaign' | 'audience' | 'objective';

/**
 * A post that a file of ours holds, as it fits into this workspace, which may be another one: what it refers to is found by
 * its name, it goes out at the same moment, and nobody has approved it yet. Its variants are left as they are.
 * @param told the zone in which the file was made, and the names of what the post refers to, empty where it has none
 */
export function adoptedPost(
  stored: Post,
  told: { readonly zone: string; readonly nameOf: (field: NamedReference) => string },
  here: Pick<OwnPostContext, 'tables' | 'known'> & Pick<OwnCellContext, 'zone' | 'tell'>,
): Post {
  const { tables, known } = here;
  const found = (
    field: NamedReference,
    id: string | null,
    collection: 'pillars' | 'campaigns' | 'audiences' | 'objectives',
  ) => {
    if (id === null || tables[collection].has(id)) return id;
    const name = told.nameOf(field).trim();
    return name === '' ? null : known.names[field](name);
  };
  const isOfSeries = stored.seriesId === null || tables.series.has(stored.seriesId);
  return {
    ...stored,
    approval: openApproval(stored.approval, () => here.tell('ownApprovalOpen', '')),
    pillarId: found('pillar', stored.pillarId, 'pillars'),
    campaignId: found('campaign', stored.campaignId, 'campaigns'),
    audienceId: found('audience', stored.audienceId, 'audiences'),
    objectiveId: found('objective', stored.objectiveId, 'objectives'),
    ...(isOfSeries ? {} : { seriesId: null, seriesDate: null }),
    timeZone: stored.timeZone ?? (stored.time === null || told.zone === here.zone ? null : told.zone),
  };
}

/** Anybody can write into a file that somebody approved something: who has to is taken over, who did is not. */
function openApproval(stored: unknown, tell: () => void): Post['approval'] {
  const approval = { ...(stored as Post['approval']) }; // its schema looks at it with the post
  if (approval.fingerprint === null && approval.by === '' && approval.at === null) return approval;
  tell();
  return { ...approval, fingerprint: null, by: '', at: null };
}

/** The post with what was changed in its rows, and with versions that the workspace has no more. */
export function editedPost(
  before: Post,
  rows: readonly OwnSheetRow[],
  { tables, known, at }: OwnPostContext,
): Post {
  const said = new Map<OwnField, string>();
  let post = before;
  for (const row of rows) {
    const context = at(row.line);
    const present = post.variants.find(({ id }) => id === row.variantId) ?? null;
    const variant = present ?? (row.variantId === '' ? null : restoredVariant(row, tables, known));
    const fields = changedFields(row, context.days, { post, variant }).filter((field) => {
      if (VARIANT_FIELDS.has(field)) return true;
      const cell = row.cells.get(field) ?? '';
      const earlier = said.get(field);
      if (earlier === undefined) said.set(field, cell);
      else if (cellMark(earlier) !== cellMark(cell)) context.tell('ownRowsDiffer', cell.trim().slice(0, 80));
      return earlier === undefined;
    });
    const draft = fields.reduce((each, field) => withCell(field, row, each, context), { post, variant });
    post = withVariant(withRemarks(draft.post, row), draft.variant, present, row.data?.n ?? 0);
  }
  return post;
}

/** What stands under heads that are not ours goes to the notes, once. */
function withRemarks(post: Post, { others }: OwnSheetRow): Post {
  const fresh = others.map(namedText).filter((remark) => !post.notes.includes(remark));
  if (fresh.length === 0) return post;
  return { ...post, notes: [post.notes, ...fresh].filter((part) => part !== '').join('\n') };
}

function withVariant(post: Post, next: PostVariant | null, present: PostVariant | null, place: number): Post {
  if (next === null || next === present) return post;
  if (present === null) return { ...post, variants: post.variants.toSpliced(place, 0, next) };
  return { ...post, variants: post.variants.map((each) => (each === present ? next : each)) };
}

function restoredVariant(row: OwnSheetRow, tables: Tables, known: KnownNames): PostVariant {
  const stored = row.data?.variant ?? {};
  const variant = {
    ...createPostVariant(row.variantId, { language: 'en' }),
    ...stored,
    ...texts(VARIANT_TEXTS, row),
    id: row.variantId,
  } as PostVariant; // the schema of posts looks at it before it is taken
  const network = typeof stored['network'] === 'string' ? stored['network'] : null;
  return adoptedVariant(variant, { name: textOf('channel', row), network }, { tables, known });
}

/** A variant with its channel in this workspace, found by its name or made where there is none of that id. */
export function adoptedVariant(
  variant: PostVariant,
  channel: { readonly name: string; readonly network: string | null },
  { tables, known }: Pick<OwnPostContext, 'tables' | 'known'>,
): PostVariant {
  const { channelId } = variant;
  if (channelId === null || tables.channels.has(channelId)) return variant;
  const name = channel.name.trim();
  return { ...variant, channelId: name === '' ? null : known.channelNamed(name, channel.network) };
}

function texts(
  fields: { readonly [F in OwnField]?: string },
  row: OwnSheetRow,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, key]) => [key, textOf(field as OwnField, row)]), // keys of a table of fields
  );
}

/** Fields that each row of a post has for itself. */
const VARIANT_FIELDS: ReadonlySet<OwnField> = new Set([
  'channel',
  'language',
  'headline',
  'text',
  'hashtags',
  'mentions',
  'link',
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmContent',
  'utmTerm',
  'callToAction',
  'firstComment',
  'altText',
]);
