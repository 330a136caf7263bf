import { addDays } from '#shared/base/calendar-date.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createPillar } from '#shared/plan/content/pillar.ts';
import { createPost, createPostVariant } from '#shared/plan/post/post.ts';
import { createWorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { added, applyChanges, type Change } from '#shared/workspace/changes.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';

const NOW = '2026-01-05T08:00:00.000Z';

/** A plan with many posts of about a kilobyte each, the same every time, spread over so many days from 2026 on. */
export function createLargeTables(posts: number, days = 365): Tables {
  const profile = createWorkspaceProfile(
    { now: NOW },
    {
      name: 'Large client',
      colour: 'slate',
      planStart: '2026-01-01',
      planEnd: '2026-12-31',
      timeZone: 'Europe/Berlin',
      weekStart: 1,
      currency: 'EUR',
      languages: ['en', 'de'],
    },
  );
  const changes: Change[] = [added('profile', profile)];
  for (let index = 0; index < 8; index += 1) {
    changes.push(added('channels', createChannel({ id: `c${index}`, now: NOW }, { network: 'instagram' })));
    changes.push(added('pillars', createPillar({ id: `l${index}`, now: NOW }, { name: `Pillar ${index}` })));
  }
  for (let index = 0; index < posts; index += 1) changes.push(added('posts', largePost(index, days)));
  return applyChanges(emptyTables(), changes);
}

function largePost(index: number, days: number) {
  const text = `Post ${index}: what the workshop did this week, told in a few sentences that people like to read. `;
  const variant = (language: string) =>
    createPostVariant(`v-${language}`, {
      language,
      channelId: `c${index % 8}`,
      text: text.repeat(3),
      hashtags: '#pottery #handmade #workshop',
      link: 'https://example.org/shop',
    });
  return createPost(
    { id: `p${String(index).padStart(6, '0')}`, now: NOW },
    {
      title: `Post number ${index}`,
      status: index % 3 === 0 ? 'published' : 'scheduled',
      date: addDays('2026-01-01', index % days),
      time: '09:30',
      format: 'photo',
      pillarId: `l${index % 8}`,
      owner: 'Ada',
      effort: 1.5,
      variants: [variant('en'), variant('de')],
    },
  );
}
