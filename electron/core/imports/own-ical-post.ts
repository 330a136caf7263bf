import { lineText, textValue } from '#core/exports/ical-lines.ts';
import { toInstant } from '#shared/base/zoned-time.ts';
import type { Post } from '#shared/plan/post/post.ts';
import type { CalendarEntry } from './calendar-rows.ts';
import { icalText } from './ical-properties.ts';
import { ownPostId } from './own-ical.ts';
import type { PostContext } from './post-proposal.ts';

/**
 * One of our own posts, come back in a calendar file or a board: those can move it and rename it, and know its state. All
 * else stays as it is here, for an event or a card holds the texts of all channels as one. Null where the entry is none of
 * our own.
 */
export function ownPostAsTold(
  entry: CalendarEntry,
  existing: Post,
  { now, timeZone, mapped }: Pick<PostContext, 'now' | 'timeZone' | 'mapped'>,
): Post | null {
  if (ownPostId(entry.key) !== existing.id) return null;
  const isSameMoment = momentOf(existing, timeZone) === momentOf(entry, timeZone);
  const isSameTitle = saidAs(existing.title).includes(entry.title) || isTitledByText(existing, entry.title);
  return {
    ...existing,
    updatedAt: now,
    title: isSameTitle ? existing.title : entry.title,
    status: entry.isHeld ? existing.status : entry.status,
    isHeld: entry.isHeld,
    format: mapped.has('format') ? entry.format : existing.format,
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
    (start === '' ||
      variants.some((variant) =>
        saidAs(variant.title.trim() === '' ? variant.text : variant.title).some((text) =>
          text.startsWith(start),
        ),
      ))
  );
}

/** A title as it comes back from a board, and as it does from a calendar, which cannot hold every character. */
function saidAs(text: string): readonly string[] {
  return [plain(text), plain(icalText(lineText(textValue(text))))];
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
