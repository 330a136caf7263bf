import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Pillar } from './pillar.ts';
import type { Post } from './post.ts';

export type PillarShare = {
  readonly pillarId: string;
  /** Wished share of all posts, 0 to 100; null where none was set. */
  readonly wished: number | null;
  readonly posts: number;
  /** Share of the posts that have a pillar, 0 to 100; null while there are none. */
  readonly planned: number | null;
};

export type PillarMix = {
  readonly shares: readonly PillarShare[];
  /** Sum of the wished shares; a sound plan has 100. */
  readonly wishedSum: number;
  readonly posts: number;
  /** Posts in the period that belong to no pillar: counted, but in no share. */
  readonly postsWithoutPillar: number;
};

/**
 * Planned against wished mix: the posts with a day in the period, cancelled ones left out. A post counts once, on
 * however many channels it goes out.
 */
export function pillarMix(
  pillars: readonly Pillar[],
  posts: Iterable<Post>,
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
): PillarMix {
  const counts = new Map(pillars.map(({ id }) => [id, 0]));
  let postsWithoutPillar = 0;
  for (const { date, status, pillarId } of posts) {
    if (date === null || date < period.from || date > period.to || status === 'cancelled') continue;
    const count = pillarId === null ? undefined : counts.get(pillarId);
    if (pillarId === null || count === undefined) postsWithoutPillar += 1;
    else counts.set(pillarId, count + 1);
  }
  const inPillars = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    shares: pillars.map(({ id, share }) => {
      const count = counts.get(id) ?? 0;
      return {
        pillarId: id,
        wished: share,
        posts: count,
        planned: inPillars === 0 ? null : (count / inPillars) * 100,
      };
    }),
    wishedSum: pillars.reduce((sum, { share }) => sum + (share ?? 0), 0),
    posts: inPillars + postsWithoutPillar,
    postsWithoutPillar,
  };
}
