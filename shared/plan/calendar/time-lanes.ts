import { minutesOf } from '#shared/base/zoned-time.ts';
import type { PlacedPost } from './calendar.ts';

/** A post on a timeline: where it is drawn, so that no two cover each other. */
export type TimedPlace = {
  readonly place: PlacedPost;
  /** Minutes since midnight at which it is drawn: its own, or later where all lanes were taken. */
  readonly from: number;
  readonly lane: number;
  /** How many lanes share the width there. */
  readonly lanes: number;
};

/**
 * Lays the posts of a day out on its timeline. Posts closer than `minutes` lie beside each other in at most `most` lanes;
 * where these are full, a post is drawn below the one that ends first, so that every post can be read. All that hang
 * together share the width.
 */
export function timeLanes(
  places: readonly PlacedPost[],
  { minutes, most }: { readonly minutes: number; readonly most: number },
): readonly TimedPlace[] {
  const laid: TimedPlace[] = [];
  let group: Omit<TimedPlace, 'lanes'>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const each of group) laid.push({ ...each, lanes: ends.length });
    [group, ends] = [[], []];
  };
  for (const place of places) {
    if (place.time === null) continue;
    const wished = minutesOf(place.time);
    if (ends.every((end) => end <= wished)) close();
    const lane = freeLane(ends, wished, most);
    const from = Math.max(wished, ends[lane] ?? 0);
    ends[lane] = from + minutes;
    group.push({ place, from, lane });
  }
  close();
  return laid;
}

function freeLane(ends: readonly number[], from: number, most: number): number {
  const free = ends.findIndex((end) => end <= from);
  if (free !== -1) return free;
  return ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
}
