import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { FormatPlan } from '../content/format-plan.ts';
import { POST_FORMATS, type Post, type PostFormat } from '../post/post.ts';
import { hoursOfPost } from './work-hours.ts';

export type FormatHours = {
  /** Null for posts, or wished posts, without a format. */
  readonly format: PostFormat | null;
  readonly pieces: number;
  readonly hours: number;
  /** Pieces of which nobody has said how long they take. */
  readonly unknown: number;
};

/** Hours of the posts with a day in the period by format: those with pieces only, most hours first. */
export function hoursByFormat(
  posts: Iterable<Post>,
  plans: ReadonlyMap<string, FormatPlan>,
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly FormatHours[] {
  const sums = emptySums();
  for (const post of posts) {
    const { date, status, format } = post;
    if (date === null || date < period.from || date > period.to || status === 'cancelled') continue;
    addPieces(sums, format, 1, hoursOfPost(post, plans));
  }
  return toFormatHours(sums);
}

/** Pieces and hours as they are added up, by format. */
export type FormatSums = Map<PostFormat | null, { pieces: number; hours: number; unknown: number }>;

/** A sum of nothing for each format, and for none. */
export function emptySums(): FormatSums {
  return new Map([...POST_FORMATS, null].map((format) => [format, { pieces: 0, hours: 0, unknown: 0 }]));
}

/** Adds pieces of a format; null for hours that nobody has said. */
export function addPieces(
  sums: FormatSums,
  format: PostFormat | null,
  pieces: number,
  hoursEach: number | null,
): void {
  const sum = sums.get(format);
  if (sum === undefined) return;
  sum.pieces += pieces;
  if (hoursEach === null) sum.unknown += pieces;
  else sum.hours += hoursEach * pieces;
}

/** The formats with pieces, most hours first. */
export function toFormatHours(sums: FormatSums): readonly FormatHours[] {
  return [...sums]
    .filter(([, { pieces }]) => pieces > 0)
    .map(([format, sum]) => ({ format, ...sum }))
    .sort((left, right) => right.hours - left.hours);
}
