import { addDays, addMonths, startOfMonth } from '#shared/base/calendar-date.ts';
import type { ChosenFile } from './pages/import-dialog.ts';

/**
 * A content calendar as spreadsheets of teams look that someone exported: English headings, one post a row, a column of
 * their own that nothing here knows, a day that does not exist and a status in words of their own.
 */
export function calendarFile(today: string): ChosenFile & { readonly posts: CalendarFilePosts } {
  const lastMonth = (day: number) => addDays(startOfMonth(addMonths(today, -1)), day - 1);
  const thisMonth = (day: number) => addDays(startOfMonth(today), day - 1);
  const posts = {
    published: { day: lastMonth(6), title: 'Imported: the first kiln' },
    notPublished: { day: lastMonth(20), title: 'Imported: glaze tests' },
    planned: { day: thisMonth(12), title: 'Imported: a letter, with a comma' },
    unsure: { day: thisMonth(26), title: 'Imported: “quoted” & unsure' },
  };
  const row = (
    post: { readonly day: string; readonly title: string },
    platform: string,
    theme: string,
    status: string,
    hook: string,
  ) => [post.day, platform, 'Photo', theme, post.title, `Text of ${post.title}`, status, hook];
  const rows = [
    ['Date', 'Platform', 'Format', 'Theme', 'Title', 'Caption', 'Status', 'Hook'],
    row(posts.published, 'Instagram', 'Aus der Werkstatt', 'Published', 'Come and see'),
    row(posts.notPublished, 'Bluesky', 'Aus der Werkstatt', 'Planned', 'Write to us'),
    row(posts.planned, 'Instagram', 'At the table', 'In review', 'Subscribe'),
    ['2026-02-31', 'Instagram', 'Photo', 'At the table', 'Imported: never', 'No such day', 'Planned', 'None'],
    row(posts.unsure, 'Bluesky', 'At the table', 'Vielleicht', 'Ask us'),
  ];
  const text = rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return { name: 'content-calendar.csv', mimeType: 'text/csv', buffer: Buffer.from(`${text}\r\n`), posts };
}

/** The line of the file, counted from one, with the day that does not exist; and with the unknown status. */
export const LINES = { noSuchDay: 5, unknownStatus: 6 } as const;

type FilePost = { readonly day: string; readonly title: string };
export type CalendarFilePosts = Readonly<
  Record<'published' | 'notPublished' | 'planned' | 'unsure', FilePost>
>;

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
