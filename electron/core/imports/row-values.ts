import type { ImportProblem } from '#shared/api/import-methods.ts';
import { isTimeZone } from '#shared/base/zoned-time.ts';
import { tagsInLink } from '#shared/plan/post/link-tags.ts';
import type { LinkTags, PostFormat, PostStatus } from '#shared/plan/post/post.ts';
import { formatOf, meansHeld, statusOf } from './calendar-words.ts';
import { languageNamed } from './header-recognition.ts';
import { readHours } from './hours-reader.ts';
import { hasAddress, type NamedMedium, namedMedia } from './media-names.ts';
import { networkNamed } from './network-words.ts';
import { type ColumnPlan, fieldCells, filledCells, type NamedCell } from './row-cells.ts';
import type { TableRow } from './table.ts';
import { readTime } from './time-reader.ts';

/** Tells a problem of the row. */
export type Report = (
  code: string,
  effect: ImportProblem['effect'],
  values?: ImportProblem['values'],
) => void;
/** Puts a cell into the notes, so that nothing of the file is lost. */
export type Keep = (cell: NamedCell) => void;

const LINK_LENGTH = 2048;

/** A text that stands in a column for one network, or for all where that is null. */
export type NetworkText = { readonly network: string | null; readonly text: string };

export type NetworkLink = {
  readonly network: string | null;
  readonly link: string;
  readonly linkTags: LinkTags | null;
  /** The link as the file has it, tags and all. */
  readonly whole: string;
};

/** What a list or a label of a board says: a network, a state, a format, else a pillar; what has no place is kept. */
export function readWords(row: TableRow, plan: ColumnPlan, channel: string, keep: Keep) {
  const channels = channel === '' ? [] : [channel];
  let [status, format, pillar]: [PostStatus | null, PostFormat | null, string] = [null, null, ''];
  const take = (word: string): boolean => {
    const isNetwork = networkNamed(word)?.isWhole === true;
    if (isNetwork && channel === '') channels.push(word);
    else if (status === null && statusOf(word) !== null) status = statusOf(word);
    else if (format === null && formatOf(word)?.isWhole === true) format = formatOf(word)?.format ?? null;
    else return false;
    return true;
  };
  for (const cell of filledCells(row, plan, 'list'))
    if (!take(cell.value) && !meansHeld(cell.value)) keep(cell);
  for (const { header, value } of filledCells(row, plan, 'labels')) {
    for (const word of value.split(/[,;\n]/).map((part) => part.trim())) {
      if (word === '' || take(word)) continue;
      if (pillar === '') pillar = word;
      else keep({ header, value: word });
    }
  }
  return { channel: channels.join(', '), status, format, pillar } as const;
}

/** 'YouTube video title' is a title for YouTube only. */
function networkOfHeader(header: string): string | null {
  return networkNamed(header.split(' ')[0] ?? '')?.network ?? null;
}

/** The titles on the networks, one line each. */
export function readHeadlines(row: TableRow, plan: ColumnPlan): readonly NetworkText[] {
  return filledCells(row, plan, 'headline').map(({ header, value }) => ({
    network: networkOfHeader(header),
    text: value.replace(/\s+/g, ' '),
  }));
}

/** The links with their tags taken apart, one for each network and one for all. */
export function readLinks(
  row: TableRow,
  plan: ColumnPlan,
  keep: Keep,
  report: Report,
): readonly NetworkLink[] {
  const links: NetworkLink[] = [];
  for (const cell of filledCells(row, plan, 'link')) {
    const network = networkOfHeader(cell.header);
    if (links.some((link) => link.network === network)) {
      keep(cell);
      continue;
    }
    const whole = readLink(cell, keep, report);
    if (whole === '') continue;
    const tagged = tagsInLink(whole);
    links.push({ network, link: tagged?.link ?? whole, linkTags: tagged?.tags ?? null, whole });
  }
  return links;
}

/** Files by name; addresses are kept beside it, for nothing is ever fetched. */
export function readMedia(row: TableRow, plan: ColumnPlan, keep: Keep): readonly NamedMedium[] {
  const files = fieldCells(row, plan, 'media');
  const isPaired = files.length > 1;
  const filled = files.flatMap((cell, index) => (cell.value === '' ? [] : [index]));
  for (const { header, value } of files) {
    const isNamed = namedMedia([value], []).length > 0;
    if (value !== '' && (hasAddress(value) || !isNamed)) keep({ header, value });
  }
  const texts = fieldCells(row, plan, 'altText').map(({ value }) => value);
  if (!isPaired)
    return namedMedia(
      files.map(({ value }) => value),
      texts,
    );
  const media = filled.flatMap((index) => namedMedia([files[index]?.value ?? ''], [texts[index] ?? '']));
  const alone = texts.filter((text, index) => text !== '' && !filled.includes(index));
  return [...media, ...alone.map((altText) => ({ name: '', altText }))];
}

/** Hours of work; null and reported where the cell is no such number. */
export function readEffort(cell: NamedCell | null, keep: Keep, report: Report): number | null {
  if (cell === null) return null;
  const hours = readHours(cell.value);
  if (hours !== null) return hours;
  report('unreadableEffort', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return null;
}

/** The IANA zone; empty and reported where there is none of that name. */
export function readZone(cell: NamedCell | null, keep: Keep, report: Report): string {
  if (cell === null) return '';
  if (cell.value.length < 100 && isTimeZone(cell.value)) return cell.value;
  report('zoneUnknown', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return '';
}

/** The time of day; null and reported where the cell is none. */
export function readTimeCell(cell: NamedCell | null, keep: Keep, report: Report): string | null {
  if (cell === null) return null;
  const time = readTime(cell.value);
  if (time !== null) return time;
  report('unreadableTime', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return null;
}

function readLink(cell: NamedCell, keep: Keep, report: Report): string {
  const address = webAddress(cell.value);
  if (address !== '') return address;
  report('linkNotUsable', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return '';
}

/** The format; a cell that says more than that is kept. */
export function readFormat(cell: NamedCell | null, keep: Keep): PostFormat | null {
  if (cell === null) return null;
  const found = formatOf(cell.value);
  if (found?.isWhole !== true) keep(cell);
  return found?.format ?? null;
}

/** The state; where the word is not known, the one of rows without any. */
export function readStatus(
  cell: NamedCell | null,
  otherwise: PostStatus,
  keep: Keep,
  report: Report,
): PostStatus {
  if (cell === null) return otherwise;
  const status = statusOf(cell.value);
  if (status !== null) return status;
  if (meansHeld(cell.value)) return otherwise;
  report('unknownStatus', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return 'idea';
}

/** The language tag; empty where the cell names none. */
export function readLanguage(cell: NamedCell | null, keep: Keep): string {
  if (cell === null) return '';
  const language = languageNamed(cell.value);
  if (language === null) keep(cell);
  return language ?? '';
}

/** An address that may be stored: http or https, or a bare domain, which gets https. Empty for anything else. */
function webAddress(value: string): string {
  const text = value.trim();
  if (text.length > LINK_LENGTH || /\s/.test(text)) return '';
  const address = /^https?:\/\//i.test(text)
    ? text
    : /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(text)
      ? `https://${text}`
      : '';
  return address.length <= LINK_LENGTH && URL.canParse(address) ? address : '';
}
