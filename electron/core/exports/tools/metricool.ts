import { guessDelimiter, scanDelimited } from '#core/imports/delimited-text.ts';
import { taggedLink } from '#shared/plan/post/link-tags.ts';
import type { OutgoingPost } from '#shared/plan/post/outgoing-posts.ts';
import { carriedMedia, METRICOOL_NETWORKS, TOOL_LIMITS } from '#shared/plan/post/scheduling-tools.ts';
import { wholeText } from './outgoing-words.ts';
import type { ToolSource } from './tool-files.ts';

const PICTURES = Array.from({ length: TOOL_LIMITS.metricool.media }, (_, index) => index + 1);

/** Columns that every version of Metricool's table has (research/imports.md 6). */
const CORE: readonly string[] = [
  'Text',
  'Date',
  'Time',
  'Draft',
  ...METRICOOL_NETWORKS.values(),
  ...PICTURES.map((number) => `Picture Url ${number}`),
  ...PICTURES.map((number) => `Alt text picture ${number}`),
  'Pinterest Pin Title',
  'Pinterest Pin Link',
  'Youtube Video Title',
  'First Comment Text',
  'TikTok Title',
];

/**
 * Metricool's plan: one row for each variant. With the table that Metricool hands out, its columns are filled by their
 * names and the others stay empty; else the core columns go out.
 */
export function metricoolRows(
  posts: readonly OutgoingPost[],
  { tables, request }: ToolSource,
): readonly (readonly string[])[] {
  const head = headOf(request.options?.template ?? '') ?? CORE;
  return [
    head,
    ...posts.map((each) => {
      const values = valuesOf(each, wholeText(each, tables));
      return head.map((name) => values.get(keyOf(name)) ?? '');
    }),
  ];
}

/** The first row that names text, date and time; null where there is none. */
function headOf(template: string): readonly string[] | null {
  const text = template.replace(/^\ufeff/, '');
  if (text.trim() === '') return null;
  const { rows } = scanDelimited(text, guessDelimiter(text), 20);
  const row = rows.find(({ cells }) => {
    const keys = cells.map(keyOf);
    return ['text', 'date', 'time'].every((key) => keys.includes(key));
  });
  return row?.cells.map((cell) => cell.trim()) ?? null;
}

function keyOf(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

function valuesOf(each: OutgoingPost, text: string): ReadonlyMap<string, string> {
  const { variant, channel, date, time } = each;
  const values = new Map([
    ['text', text],
    ['date', date],
    ['time', `${time}:00`],
    ['draft', 'false'],
    ['first comment text', variant.firstComment],
  ]);
  for (const [network, column] of METRICOOL_NETWORKS)
    values.set(keyOf(column), network === channel.network ? 'true' : 'false');
  for (const [index, { name, altText }] of carriedMedia(each, 'metricool').entries()) {
    values.set(`picture url ${index + 1}`, name.trim());
    values.set(`alt text picture ${index + 1}`, altText);
  }
  // Where the network has a title of its own.
  if (channel.network === 'youtube') values.set('youtube video title', variant.title);
  if (channel.network === 'pinterest') {
    values.set('pinterest pin title', variant.title);
    values.set('pinterest pin link', taggedLink(variant.link, variant.linkTags));
  }
  if (channel.network === 'tiktok') values.set('tiktok title', variant.title);
  return values;
}
