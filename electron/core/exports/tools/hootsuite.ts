import type { ExportOptions } from '#shared/api/export-methods.ts';
import type { OutgoingPost } from '#shared/plan/post/outgoing-posts.ts';
import { textAndLink } from './outgoing-words.ts';
import type { ToolSource } from './tool-files.ts';

/**
 * Hootsuite's bulk composer: day and time, message, link; no head; the order of the day is chosen there, too. One file
 * for each account, at most 350 rows (research/imports.md 6).
 */
export function hootsuiteRows(
  posts: readonly OutgoingPost[],
  { request }: ToolSource,
): readonly (readonly string[])[] {
  const order = request.options?.dateOrder ?? 'month-first';
  return posts.map((each) => {
    const { text, link } = textAndLink(each);
    return [`${dayIn(order, each.date)} ${each.time}`, text, link];
  });
}

function dayIn(order: NonNullable<ExportOptions['dateOrder']>, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const parts = {
    'month-first': [month, day, year],
    'day-first': [day, month, year],
    'year-first': [year, month, day],
  };
  return parts[order].join('/');
}
