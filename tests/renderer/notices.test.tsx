import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useRoute } from '#renderer/app/navigation.ts';
import { Shell } from '#renderer/app/Shell.tsx';
import { openSession } from '#renderer/session/workspace-session.ts';
import type { StorageNotice } from '#shared/api/data-methods.ts';
import { answering } from './fake-client.ts';
import { addWorkspace, createCore, drawPage } from './stage.tsx';

function RoutedShell() {
  const route = useRoute();
  return route.place === 'workspace' ? <Shell route={route} /> : null;
}

/** A workspace whose files were not as they should be when it was opened. */
async function showOpened(notices: readonly StorageNotice[]) {
  const core = await createCore();
  const workspaceId = await addWorkspace(core);
  const { client } = answering(core.client, {
    'workspaces.open': async (input) => ({ ...(await core.client.call('workspaces.open', input)), notices }),
  });
  const session = await openSession(client, workspaceId);
  await drawPage({ page: <RoutedShell />, path: 'brand', client, session });
  return { user: userEvent.setup(), session };
}

describe('what happened to the files of a workspace', () => {
  it('is told when the end of the journal was cut, until it is seen (matrix 26)', async () => {
    const { user } = await showOpened([{ kind: 'journal-cut', commits: 12, bytes: 2400 }]);
    expect(
      screen.getByText(
        /^The end of the list of changes was damaged\. All 12 changes before it are in the plan; the unreadable rest \(2\.4\skB\) is kept unchanged in quarantine\.$/,
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Understood' }));
    expect(screen.queryByText(/^The end of the list of changes/)).toBeNull();
  });

  it('leads to the page of the data when another program replaced the file (matrix 41)', async () => {
    const { user } = await showOpened([{ kind: 'reloaded', generation: 'g1' }]);
    expect(screen.getByText(/the one of before is kept as a backup\.$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Look at your data' }));
    expect(window.location.hash).toMatch(/\/data$/);
  });
});
