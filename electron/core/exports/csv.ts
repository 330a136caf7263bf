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
  const columns = columnsFor(visible, say, request.reader);
  const rows = postsOf(visible, say, request).flatMap((post) => {
    const variants: readonly (PostVariant | null)[] = post.variants.length === 0 ? [null] : post.variants;
    return variants.map((variant) => columns.map(({ value }) => guardFormula(value(post, variant))));
  });
  const lines = [columns.map(({ name }) => name), ...rows].map(
    (cells) => `${cells.map(quoted).join(',')}\r\n`,
  );
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

type CsvColumn = {
  readonly name: string;
  readonly value: (post: Post, variant: PostVariant | null) => string;
};

function postsOf(tables: Tables, say: Phrasing, { from, to }: CsvInput['request']): readonly Post[] {
  const [first, last] = [from ?? say.profile.planStart, to ?? say.profile.planEnd];
  const placed = placedPosts(tables.posts.values(), say.profile.timeZone);
  const dated = placed.filter(({ date }) => date >= first && date <= last).map(({ post }) => post);
  const undated =
    from === null && to === null ? inOrder(tables.posts).filter(({ date }) => date === null) : [];
  return [...dated, ...undated];
}

function columnsFor(tables: Tables, say: Phrasing, reader: ExportRequest['reader']): readonly CsvColumn[] {
  const { t } = say;
  const column = (name: CsvName, value: CsvColumn['value']): CsvColumn => ({
    name: t(`document.csv.${name}`),
    value,
  });
  const own: readonly CsvColumn[] =
    reader === 'client'
      ? []
      : [
          column('effort', ({ effort }) => (effort === null ? '' : String(effort))),
          column('notes', ({ notes }) => notes),
        ];
  return [
    column('date', ({ date }) => date ?? ''),
    column('time', ({ time }) => time ?? ''),
    column('timeZone', ({ time, timeZone }) => (time === null ? '' : (timeZone ?? say.profile.timeZone))),
    column('channel', (_, variant) => say.channelNameOf(variant?.channelId ?? null) ?? ''),
    column('language', (_, variant) => variant?.language ?? ''),
    column('format', ({ format }) => (format === null ? '' : t(`calendar.format.${format}`))),
    column('pillar', ({ pillarId }) => (pillarId === null ? '' : (tables.pillars.get(pillarId)?.name ?? ''))),
    column('title', ({ title }) => title),
    column('headline', (post, variant) =>
      variant === null || variant.title === post.title ? '' : variant.title,
    ),
    column('text', (_, variant) => variant?.text ?? ''),
    column('hashtags', (_, variant) => variant?.hashtags ?? ''),
    column('link', (_, variant) => variant?.link ?? ''),
    column('callToAction', (_, variant) => variant?.callToAction ?? ''),
    column('firstComment', (_, variant) => variant?.firstComment ?? ''),
    column('visual', ({ visualBrief }) => visualBrief),
    column('altText', (_, variant) => (variant?.media ?? []).map(mediaLine).join('\n')),
    column('status', (post) => statusOf(say, post)),
    column('audience', ({ audienceId }) =>
      audienceId === null ? '' : (tables.audiences.get(audienceId)?.name ?? ''),
    ),
    column('objective', ({ objectiveId }) =>
      objectiveId === null ? '' : objectiveName(tables.objectives.get(objectiveId)),
    ),
    column('owner', ({ owner }) => owner),
    ...own,
  ];
}

type CsvName = keyof Messages['document']['csv'];

function statusOf({ t }: Phrasing, { status, isHeld }: Post): string {
  return t(`calendar.status.${isHeld ? 'held' : status}`);
}

function mediaLine({ name, altText }: PostVariant['media'][number]): string {
  return [name, altText].filter((part) => part !== '').join(': ');
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
