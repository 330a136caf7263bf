import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { CalendarPage } from '#renderer/features/calendar/CalendarPage.tsx';
import { I18nProvider } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { ClientContext } from '#renderer/session/client-context.ts';
import { SessionProvider } from '#renderer/session/SessionProvider.tsx';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import type { Language } from '#shared/base/language.ts';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { createPostVariant, type Post } from '#shared/plan/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPillar, aPost, NOW } from '#tests/support/build-records.ts';
import { aNewWorkspace, createTestCore } from '#tests/support/test-core.ts';

// happy-dom tells a collapsed selection to the listener that collapses it, for ever; browsers do not.
beforeEach(() => {
  vi.spyOn(Selection.prototype, 'collapse').mockImplementation(() => undefined);
});

const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  cleanup();
  await Promise.all(endings.splice(0).map((end) => end()));
});

export type CalendarStage = {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly session: WorkspaceSession;
  /** The post as it is now. */
  readonly post: (id: string) => Post;
  readonly posts: () => readonly Post[];
  readonly undo: () => void;
};

/** The calendar over a real core and real files, on 14 October 2026 in Berlin. */
export async function showCalendar({
  posts = [],
  query = '',
  language = 'en',
  channels = [aChannel('ig', 'instagram'), aChannel('x', 'x')],
}: {
  readonly posts?: readonly Post[];
  readonly query?: string;
  readonly language?: Language;
  readonly channels?: readonly Channel[];
} = {}): Promise<CalendarStage> {
  const test = await createTestCore();
  const fields = {
    ...aNewWorkspace(),
    timeZone: 'Europe/Berlin',
    weekStart: 1 as const,
    languages: ['de', 'en'],
  };
  const { id } = await test.client.call('workspaces.create', { kind: 'new', fields });
  const session = await openSession(test.client, id, { now: () => new Date(NOW), random: Math.random });
  session.edit('app.undo.change', [
    ...channels.map((channel) => added('channels', channel)),
    added('pillars', aPillar('clay', { name: 'Workshop' })),
    added('pillars', aPillar('leaf', { name: 'Glaze' })),
    ...posts.map((post) => added('posts', post)),
  ]);
  await session.flush();
  endings.push(async () => {
    await session.close().catch(() => undefined);
    await test.dispose();
  });
  window.location.hash = `#/w/${id}/calendar${query === '' ? '' : `?${query}`}`;
  render(
    <ClientContext value={test.client}>
      <I18nProvider language={language} timeZone="Europe/Berlin">
        <SessionProvider session={session}>
          <Kit language={language} />
        </SessionProvider>
      </I18nProvider>
    </ClientContext>,
  );
  await screen.findAllByRole('heading', { level: 2 });
  return {
    user: userEvent.setup(),
    session,
    posts: () => [...session.tables().posts.values()],
    undo: () => act(() => void session.undo()),
    post: (postId) => {
      const post = session.tables().posts.get(postId);
      if (post === undefined) throw new Error(`no post ${postId}`);
      return post;
    },
  };
}

function Kit({ language }: { readonly language: Language }) {
  const words = useUiWords();
  return (
    <UiProvider locale={language} words={words} firstDayOfWeek="mon" today="2026-10-14">
      <CalendarPage />
    </UiProvider>
  );
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
