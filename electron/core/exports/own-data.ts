import { changeMark } from '#core/imports/fingerprint.ts';
import { looksLikeValue } from '#core/imports/spreadsheet-form.ts';
import { createPost, createPostVariant, type Post, type PostVariant } from '#shared/plan/post/post.ts';
import type { OwnField, OwnRow } from './own-table.ts';

/** Fields whose cell is the text itself; everything else of a record stands in the data of its row. */
export const POST_TEXTS = {
  title: 'title',
  visual: 'visualBrief',
  owner: 'owner',
  notes: 'notes',
} as const satisfies { readonly [F in OwnField]?: keyof Post };

export const VARIANT_TEXTS = {
  headline: 'title',
  text: 'text',
  hashtags: 'hashtags',
  mentions: 'mentions',
  link: 'link',
  callToAction: 'callToAction',
  firstComment: 'firstComment',
} as const satisfies { readonly [F in OwnField]?: keyof PostVariant };

export type ShownCell = { readonly field: OwnField; readonly text: string };

/**
 * What a cell of a spreadsheet can hold of a text: LF for every line end, no control characters but tab, no half
 * characters and nothing that XML forbids. What is lost here stands in the data of the row.
 */
export function ownCell(text: string): string {
  if (!UNFIT.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}|\ufffd/gu, '?');
}

/** Control characters but tab and line feed, halves of characters, and the end of the plane; every cell is asked. */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A mark of what a cell says: equal marks mean that nobody changed it, whatever a spreadsheet did to blanks and line ends. */
export function cellMark(text: string): string {
  if (text === '') return '';
  if (text.length > LONGEST_KNOWN) return markOf(text);
  const known = MARKS.get(text);
  if (known !== undefined) return known;
  if (MARKS.size >= MOST_KNOWN) MARKS.clear();
  const mark = markOf(text);
  MARKS.set(text, mark);
  return mark;
}

function markOf(text: string): string {
  const said = ownCell(text).trim();
  return said === '' ? '' : changeMark(said).slice(0, 10);
}

// Days, channels, states and names stand in thousands of rows.
const MARKS = new Map<string, string>();
const LONGEST_KNOWN = 40;
const MOST_KNOWN = 2000;

/** Everything of a post and one variant that its cells do not hold, as JSON in ASCII controls-free text. */
export function ownData(
  { post, variant, index }: Pick<OwnRow, 'post' | 'variant' | 'index'>,
  shown: readonly ShownCell[],
  { zone, network }: { readonly zone: string; readonly network: string | null },
): string {
  const exact: Record<string, string> = {};
  const marks: Record<string, string> = {};
  for (const { field, text } of shown) {
    const mark = cellMark(text);
    if (mark !== '') marks[field] = mark;
    const whole = storedText(field, post, variant);
    if (whole !== null && (whole !== text || looksLikeValue(text))) exact[field] = whole;
  }
  const data = {
    v: 1,
    zone,
    n: index,
    post: restOf(post),
    variant:
      variant === null
        ? null
        : {
            ...filledFields(variant, BLANK_VARIANT, ELSEWHERE_OF_VARIANT),
            // For a workspace that has no such channel yet.
            ...(network === null ? {} : { network }),
          },
    exact,
    marks,
  };
  return seenJson(data);
}

/** JSON without a character that cannot be seen: a spreadsheet and a calendar file may drop those. */
export function seenJson(value: unknown): string {
  const json = JSON.stringify(value);
  return UNSEEN.test(json) ? json.replace(UNSEEN_EACH, escaped) : json;
}

/** What JSON leaves as it is and a file of a spreadsheet may not hold. */
const UNSEEN = /[\x7f-\x9f\u2028\u2029\ufffd-\uffff]/;
const UNSEEN_EACH = new RegExp(UNSEEN, 'g');

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text of the record that stands in the cell; null where the cell is no text of its own. */
export function storedText(field: OwnField, post: Post, variant: PostVariant | null): string | null {
  if (isKeyOf(field, POST_TEXTS)) return String(post[POST_TEXTS[field]]);
  return variant !== null && isKeyOf(field, VARIANT_TEXTS) ? variant[VARIANT_TEXTS[field]] : null;
}

function isKeyOf<Key extends string>(field: string, table: { readonly [K in Key]: unknown }): field is Key {
  return Object.hasOwn(table, field);
}

/** Of a post in several rows it is worked out once: records never change in place. */
function restOf(post: Post): Readonly<Record<string, unknown>> {
  const known = RESTS.get(post);
  if (known !== undefined) return known;
  const rest = filledFields(post, BLANK_POST, ELSEWHERE);
  RESTS.set(post, rest);
  return rest;
}

const RESTS = new WeakMap<Post, Readonly<Record<string, unknown>>>();

type Blank = ReadonlyMap<string, { readonly value: unknown; readonly json: string }>;

export const BLANK_POST = blankOf(createPost({ id: '', now: '' }));
export const BLANK_VARIANT = blankOf(createPostVariant('', { language: 'en' }));

function blankOf(record: object): Blank {
  return new Map(Object.entries(record).map(([key, value]) => [key, { value, json: JSON.stringify(value) }]));
}

/** Not among the rest of a record: its name, the texts that have cells, and what has rows of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['id', 'variants', ...Object.values(POST_TEXTS)]);
const ELSEWHERE_OF_VARIANT: ReadonlySet<string> = new Set(['id', ...Object.values(VARIANT_TEXTS)]);

/** The fields that are not as in a new record, for the way back begins with one; those named `elsewhere` stay out. */
export function filledFields(
  record: object,
  blank: Blank,
  elsewhere: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record)) {
    if (elsewhere.has(key)) continue;
    const usual = blank.get(key);
    if (usual !== undefined && (usual.value === value || isAlike(usual.json, value))) continue;
    rest[key] = value;
  }
  return rest;
}

function isAlike(json: string, value: unknown): boolean {
  return typeof value === 'object' && value !== null && JSON.stringify(value) === json;
}
