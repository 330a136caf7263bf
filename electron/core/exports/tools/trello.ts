import { toInstant } from '#shared/base/zoned-time.ts';
import { titleOf } from '../document-calendar.ts';
import { ownCell } from '../own-data.ts';
import { channelsOf, plannedPosts, textsOf } from './planned-posts.ts';
import type { ToolSource } from './tool-files.ts';

/** Cards for Trello: one a post, its state as the list, pillar and channels as labels, the moment in UTC. */
export function trelloRows(source: ToolSource): readonly (readonly string[])[] {
  const { say, tables } = source;
  return [
    ['name', 'desc', 'due', 'labels', 'list'],
    ...plannedPosts(source).map(({ post }) => {
      const pillar = tables.pillars.get(post.pillarId ?? '')?.name ?? '';
      const labels = [pillar, ...channelsOf(post, source)].map((label) => label.replaceAll(',', ' ').trim());
      // A day without a time is due at noon, which is the same day in nearly every zone.
      const due =
        post.date === null
          ? ''
          : new Date(toInstant(post.date, post.time ?? '12:00', post.timeZone ?? source.zone)).toISOString();
      return [
        titleOf(post),
        textsOf(post, source),
        due,
        labels.filter((label) => label !== '').join(','),
        say.t(`calendar.status.${post.isHeld ? 'held' : post.status}`),
      ].map(ownCell);
    }),
  ];
}
