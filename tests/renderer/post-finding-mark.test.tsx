import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PostFindingMark } from '#renderer/plan/PostFindingMark.tsx';
import { useFindingsOf } from '#renderer/plan/use-findings-of.ts';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { createChannel } from '#shared/plan/channel.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { showPage } from './stage.tsx';

function Marks() {
  const findingsOf = useFindingsOf();
  return useRecords('posts').map((post) => (
    <p key={post.id} data-testid={post.id}>
      <PostFindingMark findings={findingsOf(post)} />
    </p>
  ));
}

const post = (id: string, text: string, fields: Partial<Post> = {}) =>
  aPost(id, {
    title: id,
    status: 'approved',
    time: '09:00',
    variants: [createPostVariant('v', { language: 'en', channelId: 'x', text })],
    ...fields,
  });

describe('the mark of a post with findings', () => {
  it('says in words how bad it is and how many there are, and nothing of a sound post', async () => {
    await showPage({
      page: <Marks />,
      path: 'calendar',
      profile: { languages: ['en'] },
      changes: [
        added('channels', createChannel({ id: 'x', now: NOW }, { network: 'x', state: 'pause' })),
        added('posts', post('long', 'a'.repeat(300))),
        added('posts', post('paused', 'Short', { date: '2026-11-30' })),
        added('posts', post('out', 'Short', { status: 'published', date: '2026-11-29' })),
      ],
    });
    const marked = (id: string) => screen.getByTestId(id);
    expect((await screen.findByTitle('2 findings: Must be fixed')).textContent).toContain('2');
    expect(marked('long').querySelector('[title]')).not.toBeNull();
    expect(marked('paused').querySelector('[title]')?.getAttribute('title')).toBe('1 finding: Look at this');
    expect(marked('out').textContent).toBe('');
  });
});
