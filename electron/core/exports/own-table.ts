import type { ExportRequest } from '#shared/api/export-methods.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import type { Messages } from '#shared/i18n/catalog.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { placedPosts } from '#shared/plan/calendar/calendar.ts';
import type { Post, PostVariant } from '#shared/plan/post/post.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { objectiveName } from './document-goals.ts';
import { inOrder } from './document-parts.ts';
import { ownCell, ownData } from './own-data.ts';
import { createPhrasing, type Phrasing } from './phrasing.ts';
import { tablesForReader } from './reader.ts';

export type OwnTableInput = {
  readonly tables: Tables;
  readonly request: Pick<ExportRequest, 'reader' | 'from' | 'to' | 'options'>;
  readonly speech: Speech;
  readonly now: string;
};

/** A column that people read and may change. Its header is `document.csv.<field>` in the language of the export. */
export type OwnField = keyof Messages['document']['csv'];

/** Columns for the way back, at the right end; the same words in every language. */
export const POST_COLUMN = 'planwright:post';
export const VARIANT_COLUMN = 'planwright:variant';
export const DATA_COLUMN = 'planwright:data';

/**
 * Characters of one cell. Excel keeps 32,767 ("Excel specifications and limits", support.microsoft.com), of a CSV file too,
 * and so does LibreOffice when it saves a workbook; a line break or an escape counts as more than one there.
 */
const PART_LENGTH = 30_000;

/** The header of the second and later parts of a text that is longer than a cell may be. */
export function partHeader(column: OwnField | 'data', part: number): string {
  return `planwright:${column}:${part}`;
}

export type OwnKind = 'text' | 'date' | 'time' | 'moment' | 'number';

export type OwnColumn = {
  readonly header: string;
  readonly kind: OwnKind;
  /** About so many characters wide. */
  readonly width: number;
  readonly isForMachines: boolean;
};

export type OwnTable = {
  readonly columns: readonly OwnColumn[];
  readonly calendar: readonly (readonly string[])[];
  /** Posts without a day. */
  readonly ideas: readonly (readonly string[])[];
};

/**
 * The calendar as a table that comes back without loss: first what people read, one row for each variant of a post, then
 * ids, the rest of the record and a mark of every cell, by which the import tells what was changed in a spreadsheet. The
 * rest of a text that is longer than a spreadsheet keeps stands in columns at the end.
 */
export function ownTable({ tables, request, speech, now }: OwnTableInput): OwnTable {
  const visible = tablesForReader(request.reader, tables);
  const say = createPhrasing(visible, speech, now);
  const rows = ownRows(visible, say, request);
  const fields = columnsFor(visible, say, request.reader);
  const lines = rows.map((row) => {
    const shown = fields.map(({ field, show }) => ({ field, text: ownCell(show(row)) }));
    const network = visible.channels.get(row.variant?.channelId ?? '')?.network ?? null;
    return { row, shown, data: ownData(row, shown, { zone: say.profile.timeZone, network }) };
  });
  const used = fields.flatMap((column, index) =>
    !column.isOptional || lines.some(({ shown }) => shown[index]?.text !== '') ? [{ column, index }] : [],
  );
  const partsOf = (texts: readonly string[]) =>
    Math.max(1, ...texts.map((text) => Math.ceil(text.length / PART_LENGTH)));
  const long: readonly {
    readonly field: OwnField | 'data';
    readonly parts: number;
    readonly index: number;
  }[] = [
    ...used.map(({ column, index }) => ({
      field: column.field,
      index,
      parts: partsOf(lines.map(({ shown }) => shown[index]?.text ?? '')),
    })),
    { field: 'data', index: -1, parts: partsOf(lines.map(({ data }) => data)) },
  ];
  const machine = (header: string): OwnColumn => ({ header, kind: 'text', width: 12, isForMachines: true });
  const further = long.flatMap(({ field, parts, index }) =>
    Array.from({ length: parts - 1 }, (_, part) => ({
      header: partHeader(field, part + 2),
      index,
      part: part + 1,
    })),
  );
  const cellsOf = ({ row, shown, data }: (typeof lines)[number]) => {
    const textAt = (index: number) => (index === -1 ? data : (shown[index]?.text ?? ''));
    return [
      ...used.map(({ index }) => partOf(textAt(index), 0)),
      row.post.id,
      row.variant?.id ?? '',
      partOf(data, 0),
      ...further.map(({ index, part }) => partOf(textAt(index), part)),
    ];
  };
  const table = lines.map((line) => ({ isIdea: line.row.date === '', cells: cellsOf(line) }));
  return {
    columns: [
      ...used.map(({ column }) => ({
        header: column.name,
        kind: column.kind,
        width: column.width,
        isForMachines: false,
      })),
      ...[POST_COLUMN, VARIANT_COLUMN, DATA_COLUMN, ...further.map(({ header }) => header)].map(machine),
    ],
    calendar: table.flatMap(({ isIdea, cells }) => (isIdea ? [] : [cells])),
    ideas: table.flatMap(({ isIdea, cells }) => (isIdea ? [cells] : [])),
  };
}

/** Day and time are those of the plan's own zone, whatever clock the post goes by. */
export type OwnRow = {
  readonly post: Post;
  readonly variant: PostVariant | null;
  /** Place of the variant in its post. */
  readonly index: number;
  readonly date: string;
  readonly time: string;
};

function ownRows(
  tables: Tables,
  say: Phrasing,
  { from, to, options }: OwnTableInput['request'],
): readonly OwnRow[] {
  const [first, last] = [from ?? say.profile.planStart, to ?? say.profile.planEnd];
  const placed = placedPosts(tables.posts.values(), say.profile.timeZone);
  const dated = placed
    .filter(({ date }) => date >= first && date <= last)
    .map(({ post, date, time }) => ({ post, date, time: time ?? '' }));
  const hasIdeas = options?.ideas ?? (from === null && to === null);
  const ideas = hasIdeas ? inOrder(tables.posts).filter(({ date }) => date === null) : [];
  const all = [...dated, ...ideas.map((post) => ({ post, date: '', time: post.time ?? '' }))];
  return all.flatMap((place): readonly OwnRow[] => {
    const { variants } = place.post;
    if (variants.length === 0) return [{ ...place, variant: null, index: 0 }];
    return variants.map((variant, index) => ({ ...place, variant, index }));
  });
}

type FieldColumn = {
  readonly field: OwnField;
  readonly name: string;
  readonly kind: OwnKind;
  readonly width: number;
  readonly show: (row: OwnRow) => string;
  /** Left away where no row fills it. */
  readonly isOptional: boolean;
};

type Look = Partial<Pick<FieldColumn, 'kind' | 'width'>>;

function columnsFor(tables: Tables, say: Phrasing, reader: ExportRequest['reader']): readonly FieldColumn[] {
  const { t } = say;
  const zone = say.profile.timeZone;
  const always = (field: OwnField, show: FieldColumn['show'], look: Look = {}): FieldColumn => ({
    field,
    // The zone stands in the head: a column of it would be one more thing to read in every row.
    name:
      field === 'time' || field === 'publishedAt'
        ? t(`document.csv.${field}`, { zone })
        : t(`document.csv.${field}`),
    kind: 'text',
    width: 16,
    ...look,
    show,
    isOptional: false,
  });
  const ifUsed = (...column: Parameters<typeof always>): FieldColumn => ({
    ...always(...column),
    isOptional: true,
  });
  const ofVariant =
    (read: (variant: PostVariant, post: Post) => string): FieldColumn['show'] =>
    ({ variant, post }) =>
      variant === null ? '' : read(variant, post);
  const moment = (instant: string | null) => {
    if (instant === null) return '';
    const { date, time } = toZoned(instant, zone);
    return `${date} ${time}`;
  };
  const tag = (name: 'source' | 'medium' | 'campaign' | 'content' | 'term') =>
    ofVariant(({ linkTags }) => linkTags?.[name] ?? '');
  const own: readonly FieldColumn[] = [
    ifUsed('effort', ({ post }) => (post.effort === null ? '' : String(post.effort)), {
      kind: 'number',
      width: 9,
    }),
    always('notes', ({ post }) => post.notes, { width: 40 }),
  ];
  return [
    always('date', ({ date }) => date, { kind: 'date', width: 12 }),
    always('time', ({ time }) => time, { kind: 'time', width: 22 }),
    always(
      'channel',
      ofVariant(({ channelId }) => say.channelNameOf(channelId) ?? ''),
      { width: 18 },
    ),
    always(
      'language',
      ofVariant(({ language }) => language),
      { width: 10 },
    ),
    always('format', ({ post }) => (post.format === null ? '' : t(`calendar.format.${post.format}`)), {
      width: 13,
    }),
    always('pillar', ({ post }) => tables.pillars.get(post.pillarId ?? '')?.name ?? '', { width: 20 }),
    always('title', ({ post }) => post.title, { width: 36 }),
    // Where it is that of the post it would only be read twice.
    ifUsed(
      'headline',
      ofVariant(({ title }, post) => (title === post.title ? '' : title)),
      { width: 30 },
    ),
    always(
      'text',
      ofVariant(({ text }) => text),
      { width: 60 },
    ),
    always(
      'hashtags',
      ofVariant(({ hashtags }) => hashtags),
      { width: 24 },
    ),
    ifUsed(
      'mentions',
      ofVariant(({ mentions }) => mentions),
      { width: 20 },
    ),
    always(
      'link',
      ofVariant(({ link }) => link),
      { width: 30 },
    ),
    ifUsed('utmSource', tag('source')),
    ifUsed('utmMedium', tag('medium')),
    ifUsed('utmCampaign', tag('campaign')),
    ifUsed('utmContent', tag('content')),
    ifUsed('utmTerm', tag('term')),
    always(
      'callToAction',
      ofVariant(({ callToAction }) => callToAction),
      { width: 24 },
    ),
    ifUsed(
      'firstComment',
      ofVariant(({ firstComment }) => firstComment),
      { width: 30 },
    ),
    always('visual', ({ post }) => post.visualBrief, { width: 30 }),
    ifUsed(
      'altText',
      ofVariant(({ media }) => media.map(mediaLine).join('\n')),
      { width: 30 },
    ),
    always('status', ({ post }) => t(`calendar.status.${post.status}`), { width: 13 }),
    ifUsed('held', ({ post }) => (post.isHeld ? t('document.yes') : ''), { width: 11 }),
    ifUsed('campaign', ({ post }) => tables.campaigns.get(post.campaignId ?? '')?.name ?? '', { width: 20 }),
    ifUsed('audience', ({ post }) => tables.audiences.get(post.audienceId ?? '')?.name ?? '', { width: 20 }),
    ifUsed('objective', ({ post }) => objectiveName(tables.objectives.get(post.objectiveId ?? '')), {
      width: 24,
    }),
    always('owner', ({ post }) => post.owner),
    ifUsed('approval', ({ post }) =>
      post.approval.kind === 'none' ? '' : t(`document.approval.${post.approval.kind}`),
    ),
    ifUsed('approvedBy', ({ post }) => post.approval.by),
    ifUsed('publishedAt', ({ post }) => moment(post.publishedAt), { kind: 'moment', width: 26 }),
    ifUsed('series', ({ post }) => tables.series.get(post.seriesId ?? '')?.title ?? '', { width: 20 }),
    ...(reader === 'client' ? [] : own),
  ];
}

/** What a medium is called and what is seen on it, in one line. */
export function mediaLine({ name, altText }: PostVariant['media'][number]): string {
  return [name, altText]
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(': ');
}

/** The part of a text that stands in one of its cells; never half a character. */
function partOf(text: string, part: number): string {
  const size = PART_LENGTH;
  if (text.length <= size) return part === 0 ? text : '';
  const edge = (at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at);
  return text.slice(edge(part * size), edge((part + 1) * size));
}
