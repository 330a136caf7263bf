import { screen } from '@testing-library/react';
import { CalendarPage } from '#renderer/features/calendar/CalendarPage.tsx';
import type { Language } from '#shared/base/language.ts';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import { aPillar, aPost, NOW } from '#tests/support/build-records.ts';
import { type Stage, showPage } from './stage.tsx';

export type CalendarStage = Pick<Stage, 'user' | 'core' | 'session' | 'undo'> & {
  /** The post as it is now. */
  readonly post: (id: string) => Post;
  readonly posts: () => readonly Post[];
};

/** The calendar over a real core and real files, on 14 October 2026 in Berlin. */
export async function showCalendar({
  posts = [],
  query = '',
  language = 'en',
  channels = [aChannel('ig', 'instagram'), aChannel('x', 'x')],
  changes = [],
}: {
  readonly posts?: readonly Post[];
  readonly query?: string;
  readonly language?: Language;
  readonly channels?: readonly Channel[];
  /** What is there before the posts. */
  readonly changes?: readonly Change[];
} = {}): Promise<CalendarStage> {
  const { user, core, session, undo } = await showPage({
    page: <CalendarPage />,
    path: 'calendar',
    query,
    language,
    changes: [
      ...channels.map((channel) => added('channels', channel)),
      added('pillars', aPillar('clay', { name: 'Workshop' })),
      added('pillars', aPillar('leaf', { name: 'Glaze' })),
      ...changes,
      ...posts.map((post) => added('posts', post)),
    ],
  });
  await screen.findAllByRole('heading', { level: 2 });
  return {
    user,
    core,
    session,
    undo,
    posts: () => [...session.tables().posts.values()],
    post: (postId) => {
      const post = session.tables().posts.get(postId);
      if (post === undefined) throw new Error(`no post ${postId}`);
      return post;
    },
  };
}

export function aChannel(id: string, network: string): Channel {
  return createChannel({ id, now: NOW }, { network, languages: ['de'] });
}

/** A post on Instagram in German. */
export function aChannelPost(id: string, fields: Partial<Post> = {}): Post {
  const variant = createPostVariant(`${id}-v`, { channelId: 'ig', language: 'de', text: `Text ${id}` });
  return aPost(id, { title: `Post ${id}`, status: 'drafting', variants: [variant], ...fields });
}

/** The cell of a day. */
export function dayCell(day: string): HTMLElement {
  const cell = document.querySelector<HTMLElement>(`[data-day="${day}"]`);
  if (cell === null) throw new Error(`The day ${day} is not in sight`);
  return cell;
}

/** What has the focus: a post, a day, or something else. */
export function focusedThing(): string | undefined {
  const element = document.activeElement;
  return element instanceof HTMLElement ? (element.dataset['post'] ?? element.dataset['day']) : undefined;
}
