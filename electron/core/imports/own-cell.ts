import { cellMark, POST_TEXTS, storedText, VARIANT_TEXTS } from '#core/exports/own-data.ts';
import type { OwnField } from '#core/exports/own-table.ts';
import { mediaLine } from '#core/exports/own-table.ts';
import { toInstant, toZoned } from '#shared/base/zoned-time.ts';
import { createPostMedium, type LinkTags, type Post, type PostVariant } from '#shared/plan/post/post.ts';
import { contentLanguageSchema } from '#shared/plan/record.ts';
import { formatOf, statusOf } from './calendar-words.ts';
import type { DayColumn } from './day-reader.ts';
import { fingerprint } from './fingerprint.ts';
import { languageNamed } from './header-recognition.ts';
import type { OwnSheetRow } from './own-sheet.ts';
import { isSpreadsheetForm } from './spreadsheet-form.ts';
import { readTime } from './time-reader.ts';
import { wordKey } from './word-key.ts';

/** What the names in cells mean in the workspace. */
export type OwnNames = {
  readonly channel: (name: string) => string | null;
  readonly pillar: (name: string) => string | null;
  readonly campaign: (name: string) => string | null;
  readonly audience: (name: string) => string | null;
  readonly objective: (name: string) => string | null;
};

export type OwnCellContext = {
  readonly names: OwnNames;
  readonly days: DayColumn;
  /** The zone of the workspace. */
  readonly zone: string;
  readonly tell: (code: string, value: string) => void;
};

type Draft = { post: Post; variant: PostVariant | null };

/**
 * The fields whose cells say something else than when the file was made, and not only in the form that a spreadsheet gives
 * what was said then or what the record says now.
 */
export function changedFields(
  { cells, data }: OwnSheetRow,
  days: DayColumn,
  { post, variant }: Draft,
): readonly OwnField[] {
  const { marks = {}, exact = {} } = data ?? {};
  return [...cells].flatMap(([field, cell]) => {
    if (cellMark(plainCell(field, cell, days)) === (marks[field] ?? '')) return [];
    const said = [exact[field], storedText(field, post, variant)];
    return said.some((text) => text != null && isSpreadsheetForm(text, cell)) ? [] : [field];
  });
}

/** A spreadsheet writes days, times and numbers as its owner likes: they are compared as what they mean. */
function plainCell(field: OwnField, cell: string, days: DayColumn): string {
  const text = cell.trim();
  if (text === '') return '';
  if (field === 'date') return days.read(text)?.date ?? text;
  if (field === 'time') return readTime(text) ?? text;
  if (field === 'publishedAt') {
    const read = days.read(text);
    return read === null ? text : `${read.date} ${read.time ?? '00:00'}`;
  }
  if (field === 'effort') return String(readNumber(text) ?? text);
  return cell;
}

/** The text as it was when the file was made: from the data where a cell cannot hold it, else from the cell. */
export function textOf(field: OwnField, { cells, data }: OwnSheetRow): string {
  return data?.exact[field] ?? (cells.get(field) ?? '').replace(/\r\n?/g, '\n');
}

/** The post and variant with what a changed cell says. What cannot be read is told and stays as it was. */
export function withCell(field: OwnField, row: OwnSheetRow, draft: Draft, context: OwnCellContext): Draft {
  const cell = (row.cells.get(field) ?? '').replace(/\r\n?/g, '\n');
  const value = cell.trim();
  const { post, variant } = draft;
  const ofPost = (fields: Partial<Post>): Draft => ({ post: { ...post, ...fields }, variant });
  const ofVariant = (fields: Partial<PostVariant>): Draft =>
    variant === null ? draft : { post, variant: { ...variant, ...fields } };
  const refuse = (code: string): Draft => {
    context.tell(code, value.slice(0, 80));
    return draft;
  };
  const named = (find: (name: string) => string | null, keep: (id: string | null) => Draft): Draft => {
    const id = value === '' ? null : find(value);
    return value !== '' && id === null ? refuse('ownCellUnread') : keep(id);
  };
  const { names } = context;
  switch (field) {
    case 'date':
    case 'time':
    case 'publishedAt':
      return withMoment(field, value, row, draft, context);
    case 'title':
    case 'visual':
    case 'owner':
    case 'notes':
      return ofPost({ [POST_TEXTS[field]]: cell });
    case 'link':
      return value === '' || /^https?:\/\/\S+$/i.test(value) || value.length > 2048
        ? ofVariant({ link: value.slice(0, 2048) })
        : refuse('ownCellUnread');
    case 'headline':
    case 'text':
    case 'hashtags':
    case 'mentions':
    case 'callToAction':
    case 'firstComment':
      return ofVariant({ [VARIANT_TEXTS[field]]: cell });
    case 'channel':
      return named(names.channel, (channelId) => ofVariant({ channelId }));
    case 'language': {
      const language = contentLanguageSchema.safeParse(value).data ?? languageNamed(value);
      return language === null ? refuse('ownCellUnread') : ofVariant({ language });
    }
    case 'format': {
      const format = value === '' ? null : (formatOf(value)?.format ?? undefined);
      return format === undefined ? refuse('ownCellUnread') : ofPost({ format });
    }
    case 'status': {
      const status = statusOf(value);
      return status === null ? refuse('ownCellUnread') : ofPost({ status });
    }
    case 'held':
      return ofPost({ isHeld: /^(yes|ja|si|oui|true|wahr|vero|verdadero|x|1)$/.test(wordKey(value)) });
    case 'pillar':
      return named(names.pillar, (pillarId) => ofPost({ pillarId }));
    case 'campaign':
      return named(names.campaign, (campaignId) => ofPost({ campaignId }));
    case 'audience':
      return named(names.audience, (audienceId) => ofPost({ audienceId }));
    case 'objective':
      return named(names.objective, (objectiveId) => ofPost({ objectiveId }));
    case 'effort': {
      const effort = value === '' ? null : readNumber(value);
      return effort === undefined || (effort !== null && (effort < 0 || effort > 1000))
        ? refuse('ownCellUnread')
        : ofPost({ effort });
    }
    case 'altText':
      return variant === null ? draft : ofVariant({ media: mediaFrom(value, variant) });
    case 'utmSource':
    case 'utmMedium':
    case 'utmCampaign':
    case 'utmContent':
    case 'utmTerm':
      return variant === null
        ? draft
        : ofVariant({ linkTags: withTag(variant.linkTags, TAGS[field], value) });
    // Who approved what is said in Planwright, not in a cell; a series has more to it than its name.
    case 'approval':
    case 'approvedBy':
    case 'series':
      return refuse('ownCellUnread');
  }
}

const TAGS = {
  utmSource: 'source',
  utmMedium: 'medium',
  utmCampaign: 'campaign',
  utmContent: 'content',
  utmTerm: 'term',
} as const;

function withTag(tags: LinkTags | null, part: keyof LinkTags, value: string): LinkTags | null {
  const empty = { source: '', medium: '', campaign: '', content: '', term: '' };
  const next = { ...(tags ?? empty), [part]: value.slice(0, 200) };
  return Object.values(next).every((each) => each === '') ? null : next;
}

/** Day and time in the table are those of the zone in its head; the post goes by its own clock. */
function withMoment(
  field: 'date' | 'time' | 'publishedAt',
  value: string,
  row: OwnSheetRow,
  draft: Draft,
  { days, zone: workspaceZone, tell }: OwnCellContext,
): Draft {
  const { post, variant } = draft;
  const zone = row.data?.zone ?? workspaceZone;
  const refuse = (): Draft => {
    tell(field === 'time' ? 'ownCellUnread' : 'ownDayUnread', value.slice(0, 80));
    return draft;
  };
  const read = value === '' ? null : days.read(value);
  if (field === 'publishedAt') {
    if (value === '') return { post: { ...post, publishedAt: null }, variant };
    if (read === null) return refuse();
    const publishedAt = new Date(toInstant(read.date, read.time ?? '00:00', zone)).toISOString();
    return { post: { ...post, publishedAt }, variant };
  }
  const own = post.timeZone ?? workspaceZone;
  const { date, time } =
    post.date === null || post.time === null || own === zone
      ? post
      : toZoned(toInstant(post.date, post.time, own), zone);
  const clock = value === '' ? null : readTime(value);
  if (value !== '' && (field === 'date' ? read : clock) === null) return refuse();
  const shown = field === 'date' ? { date: read?.date ?? null, time } : { date, time: clock };
  const placed =
    shown.date === null || shown.time === null || own === zone
      ? shown
      : toZoned(toInstant(shown.date, shown.time, zone), own);
  return { post: { ...post, ...placed }, variant };
}

/** One line for each medium, 'name: alt text'. Lines that are left name the media that stay. */
function mediaFrom(value: string, { id, media }: PostVariant): PostVariant['media'] {
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const left = [...media];
  return lines.map((line, index) => {
    const same = left.findIndex((medium) => mediaLine(medium) === line);
    const byName = left.findIndex(
      ({ name }) => name.trim() !== '' && (line === name || line.startsWith(`${name}: `)),
    );
    const byPlace = lines.length === media.length ? left.indexOf(media[index] ?? createPostMedium('')) : -1;
    const found = same !== -1 ? same : byName !== -1 ? byName : byPlace;
    const [medium] = found === -1 ? [] : left.splice(found, 1);
    if (medium === undefined) {
      const [, name = line, altText = ''] = /^([^:]{1,200}): (.*)$/s.exec(line) ?? [];
      return createPostMedium(`import-medium-${fingerprint(id, index, line)}`, { name, altText });
    }
    if (found === same) return medium;
    return { ...medium, altText: found === byName ? line.slice(medium.name.length + 2) : line };
  });
}

/** A number with a point or a comma for its fraction; undefined for anything else. */
function readNumber(text: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
