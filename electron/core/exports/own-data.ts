import { changeMark } from '#core/imports/fingerprint.ts';
import { createPost, createPostVariant, type Post, type PostVariant } from '#shared/plan/post.ts';
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

const UNFIT = /(?![\t\n])\p{Cc}|[\ufffd-\uffff]|\p{Surrogate}/u;

/** A mark of what a cell says: equal marks mean that nobody changed it, whatever a spreadsheet did to blanks and line ends. */
export function cellMark(text: string): string {
  const said = ownCell(text).trim();
  return said === '' ? '' : changeMark(said).slice(0, 10);
}

/** Everything of a post and one variant that its cells do not hold, as JSON in ASCII controls-free text. */
export function ownData(
  { post, variant, index }: Pick<OwnRow, 'post' | 'variant' | 'index'>,
  shown: readonly ShownCell[],
  { zone, network }: { readonly zone: string; readonly network: string | null },
): string {
  const { variants, ...record } = post;
  const exact: Record<string, string> = {};
  const marks: Record<string, string> = {};
  const textOf = new Map<OwnField, string>([
    ...entries(POST_TEXTS).map(([field, key]) => [field, String(record[key])] as const),
    ...(variant === null ? [] : entries(VARIANT_TEXTS).map(([field, key]) => [field, variant[key]] as const)),
  ]);
  for (const { field, text } of shown) {
    const mark = cellMark(text);
    if (mark !== '') marks[field] = mark;
    const whole = textOf.get(field);
    if (whole !== undefined && whole !== text) exact[field] = whole;
  }
  const data = {
    v: 1,
    zone,
    n: index,
    post: without(record, { ...BLANK_POST, id: post.id }, Object.values(POST_TEXTS)),
    variant:
      variant === null
        ? null
        : {
            ...without(variant, { ...BLANK_VARIANT, id: variant.id }, Object.values(VARIANT_TEXTS)),
            // For a workspace that has no such channel yet.
            ...(network === null ? {} : { network }),
          },
    exact,
    marks,
  };
  return JSON.stringify(data).replace(
    /\p{Cc}|[\u2028\u2029\ufffd-\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const BLANK_POST = createPost({ id: '', now: '' });
const BLANK_VARIANT = createPostVariant('', { language: 'en' });

/** The fields that are not as in a new record: the way back begins with one. */
function without(record: object, blank: object, texts: readonly string[]): Readonly<Record<string, unknown>> {
  const usual = new Map<string, unknown>(Object.entries(blank));
  return Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => !texts.includes(key) && JSON.stringify(usual.get(key)) !== JSON.stringify(value),
    ),
  );
}

function entries<Key extends string, Value>(
  table: { readonly [K in Key]: Value },
): readonly (readonly [Key, Value])[] {
  return Object.entries(table) as unknown as readonly (readonly [Key, Value])[]; // its own keys
}
