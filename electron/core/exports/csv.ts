import type { ExportRequest } from '#shared/api/contract.ts';
import type { Messages } from '#shared/i18n/catalog.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { placedPosts } from '#shared/plan/calendar.ts';
import type { Post, PostVariant } from '#shared/plan/post.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { objectiveName } from './document-goals.ts';
import { inOrder } from './document-parts.ts';
import { guardFormula } from './formula-guard.ts';
import { createPhrasing, type Phrasing } from './phrasing.ts';
import { tablesForReader } from './reader.ts';

type CsvInput = {
  readonly tables: Tables;
  readonly request: Pick<ExportRequest, 'reader' | 'from' | 'to'>;
  readonly speech: Speech;
  readonly now: string;
};

/**
 * The calendar as CSV (RFC 4180: comma, CRLF, quotes doubled), UTF-8 with a byte order mark, for spreadsheets read UTF-8
 * only then. One row for each variant of a post; posts without a day come last where no days were asked for.
 */
export function toCsv({ tables, request, speech, now }: CsvInput): Uint8Array {
  const visible = tablesForReader(request.reader, tables);
  const say = createPhrasing(visible, speech, now);
  const rows = rowsOf(visible, say, request);
  const columns = columnsFor(visible, say, request.reader).filter(
    ({ isOptional, value }) => !isOptional || rows.some((row) => value(row) !== ''),
  );
  const cells = rows.map((row) => columns.map(({ value }) => guardFormula(value(row))));
  const lines = [columns.map(({ name }) => name), ...cells].map(
    (line) => `${line.map(quoted).join(',')}\r\n`,
  );
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

/** Day and time are those of the plan's own zone, whatever clock the post goes by. */
type CsvRow = {
  readonly post: Post;
  readonly variant: PostVariant | null;
  readonly date: string;
  readonly time: string;
};

type CsvColumn = {
  readonly name: string;
  readonly value: (row: CsvRow) => string;
  /** Left away where no row fills it. */
  readonly isOptional: boolean;
};

function rowsOf(tables: Tables, say: Phrasing, { from, to }: CsvInput['request']): readonly CsvRow[] {
  const [first, last] = [from ?? say.profile.planStart, to ?? say.profile.planEnd];
  const placed = placedPosts(tables.posts.values(), say.profile.timeZone);
  const dated = placed
    .filter(({ date }) => date >= first && date <= last)
    .map(({ post, date, time }) => ({ post, date, time: time ?? '' }));
  const isWhole = from === null && to === null;
  const ideas = isWhole ? inOrder(tables.posts).filter(({ date }) => date === null) : [];
  const all = [...dated, ...ideas.map((post) => ({ post, date: '', time: '' }))];
  return all.flatMap((place): readonly CsvRow[] => {
    const { variants } = place.post;
    if (variants.length === 0) return [{ ...place, variant: null }];
    return variants.map((variant) => ({ ...place, variant }));
  });
}

function columnsFor(tables: Tables, say: Phrasing, reader: ExportRequest['reader']): readonly CsvColumn[] {
  const { t } = say;
  const always = (name: CsvName, value: CsvColumn['value']): CsvColumn => ({
    name: t(`document.csv.${name}`),
    value,
    isOptional: false,
  });
  const ifUsed = (name: CsvName, value: CsvColumn['value']): CsvColumn => ({
    ...always(name, value),
    isOptional: true,
  });
  const own: readonly CsvColumn[] =
    reader === 'client'
      ? []
      : [
          ifUsed('effort', ({ post }) => (post.effort === null ? '' : String(post.effort))),
          always('notes', ({ post }) => post.notes),
        ];
  return [
    always('date', ({ date }) => date),
    // The zone stands in the head: a column of it would come back as a note on every post.
    {
      value: ({ time }) => time,
      isOptional: false,
      name: t('document.csv.time', { zone: say.profile.timeZone }),
    },
    always('channel', ({ variant }) => say.channelNameOf(variant?.channelId ?? null) ?? ''),
    always('language', ({ variant }) => variant?.language ?? ''),
    always('format', ({ post }) => (post.format === null ? '' : t(`calendar.format.${post.format}`))),
    always('pillar', ({ post }) => tables.pillars.get(post.pillarId ?? '')?.name ?? ''),
    always('title', ({ post }) => post.title),
    ifUsed('headline', ({ post, variant }) => (variant?.title === post.title ? '' : (variant?.title ?? ''))),
    always('text', ({ variant }) => variant?.text ?? ''),
    always('hashtags', ({ variant }) => variant?.hashtags ?? ''),
    always('link', ({ variant }) => variant?.link ?? ''),
    always('callToAction', ({ variant }) => variant?.callToAction ?? ''),
    ifUsed('firstComment', ({ variant }) => variant?.firstComment ?? ''),
    always('visual', ({ post }) => post.visualBrief),
    ifUsed('altText', ({ variant }) => (variant?.media ?? []).map(mediaLine).join('\n')),
    always('status', ({ post }) => t(`calendar.status.${post.status}`)),
    ifUsed('held', ({ post }) => (post.isHeld ? t('document.yes') : '')),
    ifUsed('campaign', ({ post }) => tables.campaigns.get(post.campaignId ?? '')?.name ?? ''),
    ifUsed('audience', ({ post }) => tables.audiences.get(post.audienceId ?? '')?.name ?? ''),
    ifUsed('objective', ({ post }) => objectiveName(tables.objectives.get(post.objectiveId ?? ''))),
    always('owner', ({ post }) => post.owner),
    ...own,
  ];
}

type CsvName = Exclude<keyof Messages['document']['csv'], 'time'>;

function mediaLine({ name, altText }: PostVariant['media'][number]): string {
  return [name, altText].filter((part) => part !== '').join(': ');
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
