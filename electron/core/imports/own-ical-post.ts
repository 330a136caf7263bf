import { toInstant } from '#shared/base/zoned-time.ts';
import type { Post } from '#shared/plan/post/post.ts';
import type { CalendarEntry } from './calendar-rows.ts';
import { ownPostId } from './own-ical.ts';

/**
 * One of our own posts, come back in a calendar file: a calendar can move it and rename it, and knows its state. All else
 * stays as it is here, for an event holds the texts of all channels as one. Null where the entry is none of our own.
 */
export function ownPostAsTold(
  entry: CalendarEntry,
  existing: Post,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): Post | null {
  if (ownPostId(entry.key) !== existing.id) return null;
  const isSameMoment = momentOf(existing, timeZone) === momentOf(entry, timeZone);
  const isSameTitle = plain(existing.title) === entry.title || isTitledByText(existing, entry.title);
  return {
    ...existing,
    updatedAt: now,
    title: isSameTitle ? existing.title : entry.title,
    status: entry.isHeld ? existing.status : entry.status,
    isHeld: entry.isHeld,
    format: entry.format,
    ...(isSameMoment
      ? {}
      : { date: entry.date, time: entry.time, timeZone: entry.timeZone === '' ? null : entry.timeZone }),
  };
}

type Placed = {
  readonly date: string | null;
  readonly time: string | null;
  readonly timeZone: string | null;
};

function momentOf({ date, time, timeZone }: Placed, own: string): string {
  if (date === null || time === null) return date ?? '';
  return toInstant(date, time, timeZone === null || timeZone === '' ? own : timeZone);
}

/** A post without a title goes out under the beginning of its text. */
function isTitledByText({ title, variants }: Post, told: string): boolean {
  const start = told.replace(/…$/, '').trim();
  return (
    title.trim() === '' &&
    (start === '' || variants.some((variant) => plain(variant.title || variant.text).startsWith(start)))
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
