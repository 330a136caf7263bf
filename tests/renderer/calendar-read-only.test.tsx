import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useRoute } from '#renderer/app/navigation.ts';
import { Shell } from '#renderer/app/Shell.tsx';
import { PlannerError } from '#shared/base/errors.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost } from '#tests/support/build-records.ts';
import { addWorkspace, createCore, drawPage, openStageSession } from './stage.tsx';

function RoutedShell() {
  const route = useRoute();
  return route.place === 'workspace' ? <Shell route={route} /> : null;
}

describe('the calendar of a workspace that can only be read', () => {
  it('says so to whoever tries to change it, and leaves what was chosen and asked as it is', async () => {
    const first = await createCore();
    const workspaceId = await addWorkspace(first);
    const writer = await openStageSession(first, workspaceId);
    writer.edit('calendar.undo.addPost', [added('posts', aPost('a', { title: 'Kiln' }))]);
    await writer.flush();
    const second = await createCore({ dataFolder: first.dataFolder });
    const session = await openStageSession(second, workspaceId);
    const user = userEvent.setup();
    await drawPage({
      page: <RoutedShell />,
      path: 'calendar',
      query: 'view=table',
      client: second.client,
      session,
    });
    const before = session.tables();
    await user.click(await screen.findByRole('checkbox', { name: 'Select row: Kiln' }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText(/can only be read/)).toBeTruthy();
    expect(screen.getByText('1 post selected')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change…' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Add hashtags' }), '#clay');
    await user.click(within(dialog).getByRole('button', { name: 'Change' }));
    expect(screen.getByRole('dialog')).toBe(dialog);
    const refused = new Event('unhandledrejection', { cancelable: true });
    window.dispatchEvent(Object.assign(refused, { reason: new PlannerError('read-only') }));
    expect(refused.defaultPrevented).toBe(true);
    expect(session.tables()).toBe(before);
  });
});
