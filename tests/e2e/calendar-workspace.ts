import { execFileSync } from 'node:child_process';
import { addDays, addMonths, startOfMonth, weekdayOf } from '#shared/base/calendar-date.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aNewWorkspace, anEdit, createTestCore } from '#tests/support/test-core.ts';
import { ZONE } from './program.ts';

/** Days of one week in the middle of the month to come: nothing there is past, and every view shows them at once. */
export function calendarDays(today: string) {
  const eighth = addDays(startOfMonth(addMonths(today, 1)), 7);
  const monday = addDays(eighth, (8 - weekdayOf(eighth)) % 7);
  return {
    month: startOfMonth(eighth),
    tuesday: addDays(monday, 1),
    wednesday: addDays(monday, 2),
    thursday: addDays(monday, 3),
    /** Of the month after. */
    later: addDays(startOfMonth(addMonths(eighth, 1)), 14),
  } as const;
}

export const CHANNELS = { first: 'channel-first', second: 'channel-second' } as const;
export const POSTS = {
  alpha: 'post-alpha',
  beta: 'post-beta',
  gamma: 'post-gamma',
  idea: 'post-idea',
} as const;

/** Two channels and four posts: one at a time of its day, one on the day after, one without a time, one without a day. */
export async function makeCalendar(dataFolder: string, today: string): Promise<string> {
  const core = await createTestCore({ dataFolder, clock: () => new Date() });
  const { tuesday, wednesday, thursday } = calendarDays(today);
  const now = new Date().toISOString();
  const post = (id: string, fields: Partial<Post>, channelId: string) =>
    createPost(
      { id, now },
      {
        ...fields,
        variants: [createPostVariant(`${id}-variant`, { channelId, language: 'en', text: `Text of ${id}` })],
      },
    );
  const channel = (id: string, network: 'instagram' | 'bluesky', name: string) =>
    createChannel({ id, now }, { network, name });
  const changes = [
    added('channels', channel(CHANNELS.first, 'instagram', 'First')),
    added('channels', channel(CHANNELS.second, 'bluesky', 'Second')),
    added(
      'posts',
      post(POSTS.alpha, { title: 'Alpha', date: tuesday, time: '10:00', status: 'drafting' }, CHANNELS.first),
    ),
    added(
      'posts',
      post(POSTS.beta, { title: 'Beta', date: wednesday, time: '14:00', status: 'review' }, CHANNELS.first),
    ),
    added(
      'posts',
      post(POSTS.gamma, { title: 'Gamma', date: thursday, status: 'approved' }, CHANNELS.second),
    ),
    added('posts', post(POSTS.idea, { title: 'Idle thought' }, CHANNELS.second)),
  ];
  try {
    const fields = aNewWorkspace({
      name: 'Views',
      languages: ['en'],
      timeZone: ZONE,
      planStart: startOfMonth(today),
      planEnd: addMonths(startOfMonth(today), 12),
    });
    const { id } = await core.client.call('workspaces.create', { kind: 'new', fields });
    await core.client.call('plan.commit', { workspaceId: id, client: 'test', edits: [anEdit(changes)] });
    return id;
  } finally {
    await core.core.close();
  }
}

/** The posts of a workspace by their ids, as another program of this computer reads them from its folder. */
export function postsOnDisk(dataFolder: string, workspaceId: string): ReadonlyMap<string, Post> {
  const words = ['out/main/cli.js', 'show', workspaceId, 'posts', '--data', dataFolder, '--json'];
  const posts = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as readonly Post[]; // what `show` prints
  return new Map(posts.map((post) => [post.id, post]));
}
