import { CALENDAR_HEADERS, type CalendarField } from './calendar-fields.ts';
import { formatOf, statusOf } from './calendar-words.ts';
import { looksLikeDay } from './day-reader.ts';
import { readHours } from './hours-reader.ts';
import { mediaNames } from './media-names.ts';
import { isWeekdayName, monthOf } from './month-names.ts';
import { networkNamed } from './network-words.ts';
import { cellOf, isEmptyRow, type Table, type TableRow } from './table.ts';
import { readTime } from './time-reader.ts';
import { foldText, wordKey } from './word-key.ts';

/** Rows in which the header is looked for: titles, notes and logos stand above it. */
export const HEADER_SEARCH_ROWS = 20;
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 300;
/** Below this a column is left for the person to name. */
const THRESHOLD = 0.5;

export type HeaderRecognition<Field extends string> = {
  readonly headerRow: number;
  readonly columns: readonly (Field | null)[];
  /** Sum of the certainties, each 0 to 1. */
  readonly score: number;
};

/** Which columns of a calendar feed which fields, by their header and by what stands below it. */
export function recogniseCalendar(table: Table, headerRow?: number): HeaderRecognition<CalendarField> {
  return recogniseHeader(table, CALENDAR_WORDS, cellEvidence, { headerRow });
}

/** How likely the cells of a column hold that field: 0 to 1, or null where cells tell nothing about it. */
export type CellEvidence<Field extends string> = (field: Field, cells: readonly string[]) => number | null;

/** `rank` is the place in the list of a field: the first words say it best. */
type Meaning<Field> = { readonly field: Field; readonly rank: number };

export type HeaderWords<Field extends string> = ReadonlyMap<string, readonly Meaning<Field>[]>;

/** The fields by header word, from lists such as 'date|datum'. */
export function headerWords<Field extends string>(
  lists: Readonly<Record<Field, string>>,
): HeaderWords<Field> {
  const words = new Map<string, Meaning<Field>[]>();
  for (const [field, list] of Object.entries(lists) as [Field, string][]) {
    for (const [rank, word] of list.split('|').entries())
      words.set(word, [...(words.get(word) ?? []), { field, rank }]);
  }
  return words;
}

/**
 * The header row among the first rows and the fields of its columns. Each field goes to one column at most, the
 * surest first; other columns stay null.
 */
export function recogniseHeader<Field extends string>(
  table: Table,
  words: HeaderWords<Field>,
  evidence: CellEvidence<Field>,
  options: { readonly headerRow?: number | undefined; readonly isStrict?: boolean } = {},
): HeaderRecognition<Field> {
  const { headerRow, isStrict = false } = options;
  if (headerRow !== undefined) return recogniseAt(table, headerRow, words, evidence, isStrict);
  const rows = table.rows.slice(0, HEADER_SEARCH_ROWS);
  const named = rows.map((row, index) => ({ index, names: namesKnown(row, words, isStrict) }));
  const most = named.reduce((best, row) => (row.names > best.names ? row : best), { index: 0, names: 0 });
  const first = rows.findIndex((row) => !isEmptyRow(row));
  return recogniseAt(table, most.names > 0 ? most.index : Math.max(0, first), words, evidence, isStrict);
}

/** Whether the row names at least two columns of a calendar. */
export function isKnownHeader(row: TableRow): boolean {
  return namesKnown(row, CALENDAR_WORDS, false) >= 1.7;
}

/** The language that a header names in brackets, as in 'Caption (FR)' or 'Text [Deutsch]'; null without one. */
export function languageInHeader(header: string): string | null {
  const bracketed = /[([{]([^)\]}]{2,12})[)\]}]/.exec(header)?.[1];
  return bracketed === undefined ? null : languageNamed(bracketed);
}

/** The language tag that a word such as 'FR', 'French' or 'français' means; null for any other. */
export function languageNamed(name: string): string | null {
  return LANGUAGE_BY_NAME.get(wordKey(name)) ?? null;
}

const CALENDAR_WORDS = headerWords(CALENDAR_HEADERS);

const LANGUAGE_BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'en|eng|english|englisch|inglese|ingles|anglais|en us|en gb',
    de: 'de|deu|ger|german|deutsch|tedesco|aleman|allemand|de de|de ch|de at',
    it: 'it|ita|italian|italienisch|italiano|italien|it it',
    es: 'es|esp|spa|spanish|spanisch|spagnolo|espanol|castellano|espagnol|es es',
    fr: 'fr|fra|fre|french|franzosisch|francese|frances|francais|fr fr',
    pt: 'pt|por|portuguese|portugiesisch|portoghese|portugues|portugais|pt br',
    nl: 'nl|dutch|niederlandisch|olandese|neerlandes|neerlandais|nederlands',
    pl: 'pl|polish|polnisch|polacco|polaco|polonais|polski',
    ca: 'ca|cat|catalan|katalanisch|catalano|catala',
  }).flatMap(([tag, names]) => names.split('|').map((name) => [name, tag] as const)),
);

type Candidate<Field> = { readonly column: number; readonly field: Field; readonly score: number };

function recogniseAt<Field extends string>(
  table: Table,
  headerRow: number,
  words: HeaderWords<Field>,
  evidence: CellEvidence<Field>,
  isStrict: boolean,
): HeaderRecognition<Field> {
  const header = table.rows[headerRow]?.cells ?? [];
  const below = table.rows.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS);
  const candidates: Candidate<Field>[] = [];
  const fields = new Set([...words.values()].flat().map(({ field }) => field));
  for (let column = 0; column < header.length; column += 1) {
    const cells = below
      .map((row) => cellOf(row, column).slice(0, SAMPLE_LENGTH))
      .filter((cell) => cell !== '');
    const byName = headerFields(header[column] ?? '', words, isStrict);
    const isNamed = Math.max(0, ...byName.values()) >= WHOLE_NAME;
    for (const field of fields) {
      // "New" and "Open" are short texts, too: states are only guessed where the head says nothing else.
      if (field === 'status' && isNamed && !byName.has(field)) continue;
      const score = certainty(byName.get(field) ?? 0, cells.length === 0 ? null : evidence(field, cells));
      if (score >= THRESHOLD) candidates.push({ column, field, score });
    }
  }
  return { headerRow, ...assign(header.length, candidates) };
}

/** From here on a head is the name of a field and not only like one. */
const WHOLE_NAME = 0.9;

/** A name alone counts by its exactness; cells that agree make it surer, cells that contradict make it unsure. */
function certainty(byName: number, byCells: number | null): number {
  if (byCells === null) return byName * 0.9;
  if (byName === 0) return byCells >= 0.8 ? byCells * 0.7 : 0;
  return byName * 0.55 + byCells * 0.45;
}

function assign<Field extends string>(width: number, candidates: readonly Candidate<Field>[]) {
  const columns: (Field | null)[] = new Array<Field | null>(width).fill(null);
  const taken = new Set<Field>();
  let score = 0;
  for (const candidate of candidates.toSorted(
    (left, right) => right.score - left.score || left.column - right.column,
  )) {
    const isRepeatable = candidate.field === 'ignore';
    if (columns[candidate.column] !== null || (taken.has(candidate.field) && !isRepeatable)) continue;
    columns[candidate.column] = candidate.field;
    taken.add(candidate.field);
    score += isRepeatable ? 0.1 : candidate.score;
  }
  return { columns, score };
}

function namesKnown<Field extends string>(
  row: TableRow,
  words: HeaderWords<Field>,
  isStrict: boolean,
): number {
  const known = row.cells.map((cell) => Math.max(0, ...headerFields(cell, words, isStrict).values()));
  return known.reduce((sum, score) => sum + (score > 0.6 ? score : 0), 0);
}

/**
 * How well a header names each field: 1 for the word itself, less for a part of the header, later synonyms least.
 * A strict reading takes the whole header only: 'New followers' are no followers, 'Profile views' no views.
 */
export function headerFields<Field extends string>(
  header: string,
  words: HeaderWords<Field>,
  isStrict = false,
): ReadonlyMap<Field, number> {
  const scores = new Map<Field, number>();
  if (header.length > 80) return scores;
  const note = (key: string, score: number) => {
    for (const { field, rank } of words.get(key) ?? [])
      scores.set(field, Math.max(scores.get(field) ?? 0, score - Math.min(rank, 50) * 0.001));
  };
  note(wordKey(header), 1);
  const bare = header.replace(BRACKETS, ' ');
  if (isStrict) {
    if ([...header.matchAll(BRACKETS)].every(([bracket]) => isHarmless(bracket))) note(wordKey(bare), 0.97);
    return scores;
  }
  note(wordKey(bare), 0.97);
  for (const part of bare.split(/[/|&,:]| - /)) note(wordKey(part), 0.9);
  const parts = wordKey(bare).split(' ');
  if (parts.length > 1 && parts.length <= 5) {
    note(parts.slice(0, 2).join(' '), 0.8);
    note(parts.slice(-2).join(' '), 0.8);
    note(parts[0] ?? '', 0.7);
    note(parts.at(-1) ?? '', 0.7);
  }
  return scores;
}

const BRACKETS = /[([{][^)\]}]*[)\]}]/g;

/** '(total)' and '(%)' say no less than the whole; '(organic)' or '(sponsored)' name a part of it. */
function isHarmless(bracket: string): boolean {
  return /^(|total|totals|totale|totali|totales|totaux|gesamt|insgesamt)$/.test(wordKey(bracket));
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.filter(test).length / cells.length;
}

function cellEvidence(field: CalendarField, cells: readonly string[]): number | null {
  switch (field) {
    case 'date':
      return share(cells, looksLikeDay);
    case 'time':
      return share(cells, (cell) => readTime(cell) !== null && !/^\d{1,2}$/.test(cell));
    case 'channel':
      return (
        share(cells, (cell) => cell.length < 60 && networkNamed(cell.split(/[,/+&]/)[0] ?? '') !== null) ||
        null
      );
    case 'format':
      return share(cells, (cell) => cell.length < 40 && formatOf(cell) !== null);
    case 'status':
      return share(cells, (cell) => statusOf(cell) !== null) || null;
    case 'hashtags':
      return share(cells, (cell) => cell.startsWith('#')) * 0.95;
    case 'link':
      return share(cells, (cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell)) * 0.8 || null;
    case 'language':
      return share(cells, (cell) => languageNamed(cell) !== null);
    case 'ignore':
      return share(cells, isDayOrWeek) === 1 ? 0.75 : -0.5;
    case 'pillar':
      return wordy(cells, (cell) => cell.length < 60) * (isRepeating(cells) ? 0.6 : 0.35);
    case 'title':
      return wordy(cells, (cell) => cell.length < 140) * 0.55;
    case 'text':
      return wordy(cells, (cell) => cell.length > 20) * 0.55;
    case 'timeZone':
      return share(cells, (cell) => /^(?:[A-Z]\w+(?:\/[\w+-]+)+|UTC|GMT)$/.test(cell));
    case 'effort':
      return share(cells, (cell) => readHours(cell) !== null) || -1;
    case 'media':
      return share(cells, (cell) => mediaNames(cell).length > 0 && !/\s/.test(cell)) || null;
    case 'notes':
    case 'altText':
    case 'headline':
    case 'key':
    case 'labels':
    case 'list':
    case 'mentions':
    case 'campaign':
    case 'owner':
    case 'audience':
    case 'objective':
    case 'visualBrief':
    case 'callToAction':
    case 'firstComment':
      return null;
  }
}

/** As `share`, for words: a column of numbers is none of them, whatever its name. */
function wordy(cells: readonly string[], test: (cell: string) => boolean): number {
  return share(cells, (cell) => /\p{L}/u.test(cell)) < 0.5 ? -1 : share(cells, test);
}

function isDayOrWeek(cell: string): boolean {
  const word = foldText(cell).replace(/\.$/, '').trim();
  if (isWeekdayName(word) || monthOf(word) !== null) return true;
  return /^(?:kw|w|week|woche|settimana|semana|semaine)? ?\d{1,2}$/.test(word);
}

function isRepeating(cells: readonly string[]): boolean {
  return new Set(cells.map(wordKey)).size <= cells.length * 0.7;
}
