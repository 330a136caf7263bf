import { lineText, textValue } from '#core/exports/ical-lines.ts';
import { toInstant, toZoned } from '#shared/base/zoned-time.ts';
import { taggedLink } from '#shared/plan/post/link-tags.ts';
import type { Post } from '#shared/plan/post/post.ts';
import type { CalendarEntry } from './calendar-rows.ts';
import { icalText } from './ical-properties.ts';
import { ownPostId } from './own-ical.ts';
import type { PostContext } from './post-proposal.ts';

/**
 * One of our own posts, come back in a calendar file or a board: those can move it and rename it, and know its state. All
 * else stays as it is here, for an event or a card holds the texts of all channels as one (`saysOtherText` tells of it).
 * Null where the entry is none of our own.
 */
export function ownPostAsTold(
  entry: CalendarEntry,
  existing: Post,
  { now, timeZone, mapped }: Pick<PostContext, 'now' | 'timeZone' | 'mapped'>,
): Post | null {
  if (ownPostId(entry.key) !== existing.id) return null;
  // A board tells of UTC, and the hour that autumn repeats has two moments of one name on the plan's own clock.
  const isSameMoment =
    momentOf(existing, timeZone) === momentOf(entry, timeZone) ||
    (entry.timeZone === '' && wallOf(existing, timeZone) === `${entry.date} ${entry.time}`);
  const isSameTitle =
    saidAs(existing.title).includes(plain(entry.title)) || isTitledByText(existing, entry.title);
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

/**
 * Whether somebody changed the text of one of our own events or cards in another program: it says neither what the post in
 * the file said, nor what it says here. The notes of an event stand below its text.
 */
export function saysOtherText({ own, text, notes }: CalendarEntry, existing: Post): boolean {
  const posts = own === undefined ? [existing] : [own.post, existing];
  const said = posts.flatMap(wordings).map(words);
  const remarks = ['', ...posts.flatMap((post) => saidAs(post.notes).map(words))];
  return !said.includes(words(bare(text))) || !remarks.includes(words(plain(notes.join('\n'))));
}

/** What an event or a card says of a post: each version, or once what all of them say; with tagged links or plain ones. */
function wordings({ variants }: Post): readonly string[] {
  return [false, true].flatMap((isTagged) => {
    const texts = variants
      .map(({ title, text, hashtags, link, linkTags }) =>
        [title, text, hashtags, isTagged ? taggedLink(link, linkTags) : link].join('\n'),
      )
      .filter((each) => each.trim() !== '');
    return [texts, [...new Set(texts)]].flatMap((each) => saidAs(each.join('\n\n')));
  });
}

/** Plain text without question marks, which stand in files for what they cannot hold, and without the blanks between. */
function words(text: string): string {
  return text.replace(/[? ]/g, '');
}

/** Without the channel and the language that stand above each version. */
function bare(text: string): string {
  return plain(text.replace(/^\[[^\]\n]{1,200}\]$/gm, ''));
}

/** Whether what a calendar or a board can change was changed here, too, since the file was made. */
export function wasMovedHere({ own }: CalendarEntry, existing: Post): boolean {
  if (own === undefined) return false;
  const movable = ({ title, status, isHeld, date, time, timeZone, format }: Post) =>
    JSON.stringify([title, status, isHeld, date, time, timeZone, format]);
  return movable(own.post) !== movable(existing);
}

type Placed = {
  readonly date: string | null;
  readonly time: string | null;
  readonly timeZone: string | null;
};

function wallOf({ date, time, timeZone }: Placed, own: string): string {
  if (date === null || time === null || timeZone === null) return `${date} ${time}`;
  const there = toZoned(toInstant(date, time, timeZone), own);
  return `${there.date} ${there.time}`;
}

function momentOf({ date, time, timeZone }: Placed, own: string): string {
  if (date === null || time === null) return date ?? '';
  return toInstant(date, time, timeZone === null || timeZone === '' ? own : timeZone);
}

/** A post without a title goes out under the beginning of its text. */
function isTitledByText({ title, variants }: Post, told: string): boolean {
  const start = plain(told.replace(/…$/, ''));
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

/** What a person can tell apart: neither blanks of any kind nor characters that no file or screen holds for sure. */
function plain(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[\p{C}\uFFFD]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
