import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createIncident } from '#shared/plan/crisis/incident.ts';
import { createReview } from '#shared/plan/reviews/review.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { createTestClock, type TestCore } from '#tests/support/test-core.ts';
import { addWorkspace, createCore, openStageSession, showProgram } from './stage.tsx';

const coreOfToday = () => createCore({ clock: createTestClock(NOW) });
const at = (id: string) => ({ id, now: NOW });
const reviewed = added(
  'reviews',
  createReview(at('sept'), { kind: 'monthly', periodStart: '2026-09-01', periodEnd: '2026-09-30' }),
);
const everyWeek = ['2026-10-15', '2026-10-20', '2026-10-27', '2026-11-10'].map((date) =>
  added('posts', aPost(date, { date, status: 'approved' })),
);

async function addClient(core: TestCore, name: string, changes: readonly Change[]): Promise<string> {
  const id = await addWorkspace(core, { name });
  const session = await openStageSession(core, id);
  if (changes.length > 0) session.edit('app.undo.change', changes);
  await session.close();
  await core.client.call('workspaces.close', { workspaceId: id });
  return id;
}

const fileOf = (core: TestCore, id: string) => path.join(core.dataFolder, 'workspaces', id, 'workspace.json');
const clients = () => screen.getAllByRole('rowheader').map((cell) => cell.querySelector('b')?.textContent);
const rowOfClient = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

describe('the list of clients', () => {
  it('puts first who needs one first, and says what for', async () => {
    const core = await coreOfToday();
    await addClient(core, 'Alder', [reviewed, ...everyWeek]);
    await addClient(core, 'Birch', everyWeek);
    await addClient(core, 'Cedar', [
      reviewed,
      added('incidents', createIncident(at('fire'), { title: 'Fire', openedAt: NOW })),
    ]);
    await showProgram(core, '#/clients');
    await screen.findByRole('heading', { name: '2 of 3 clients need you' });
    expect(clients()).toEqual(['Cedar', 'Birch', 'Alder']);
    expect(rowOfClient('Cedar').textContent).toContain('Incident running');
    expect(rowOfClient('Birch').textContent).toMatch(/Review \d+ days late/);
    expect(rowOfClient('Alder').textContent).toContain('Nothing');
  });

  it('names damaged and newer workspaces beside the others', async () => {
    const core = await coreOfToday();
    await addClient(core, 'Good', [reviewed, ...everyWeek]);
    const damaged = await addWorkspace(core, { name: 'Damaged' });
    const newer = await addWorkspace(core, { name: 'Newer' });
    await writeFile(fileOf(core, damaged), '{"torn');
    const text = await readFile(fileOf(core, newer), 'utf8');
    await writeFile(fileOf(core, newer), text.replace(`"version":${CURRENT_VERSION}`, '"version":999'));
    await showProgram(core, '#/clients');
    expect(await screen.findByText('Damaged: open it to see what can be brought back')).toBeTruthy();
    expect(screen.getByText('Written by a newer version of Planwright.')).toBeTruthy();
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
    expect(rowOfClient('Good').textContent).toContain('Nothing');
  });

  it('shows each of the next eight weeks, the empty ones too', async () => {
    const core = await coreOfToday();
    await addClient(core, 'Alder', [reviewed, ...everyWeek]);
    await showProgram(core, '#/clients');
    const weeks = await screen.findByRole('list', { name: 'Posts in the next eight weeks' });
    const cells = [...weeks.querySelectorAll('li')].map((cell) => cell.getAttribute('aria-label'));
    expect(cells).toHaveLength(8);
    expect(cells.slice(0, 5)).toEqual([
      'one post in week 42',
      'one post in week 43',
      'one post in week 44',
      'no post in week 45',
      'one post in week 46',
    ]);
    expect(within(weeks).getAllByText('0')).toHaveLength(4);
  });

  it('opens a client and adds another', async () => {
    const core = await coreOfToday();
    const id = await addClient(core, 'Alder', []);
    const user = await showProgram(core, '#/clients');
    await user.click(await screen.findByRole('button', { name: /Alder/ }));
    expect(window.location.hash).toBe(`#/w/${id}/overview`);
    await screen.findByRole('heading', { level: 1, name: 'Overview' });
    await user.click(screen.getByRole('button', { name: 'All clients' }));
    await user.click(await screen.findByRole('button', { name: 'Client' }));
    expect(window.location.hash).toBe('#/new');
  });

  it('backs up all of them and says where', async () => {
    const core = await coreOfToday();
    await addClient(core, 'Alder', []);
    const user = await showProgram(core, '#/clients');
    await screen.findByRole('button', { name: /Alder/ });
    await user.click(screen.getByRole('button', { name: 'Back up all' }));
    const told = await screen.findByText(/^One client was backed up and checked\./);
    expect(told.textContent).toContain(`${core.dataFolder}/backups`);
  });

  it('says that nobody needs anything, and why there is nothing to back up, when there is no client', async () => {
    const core = await coreOfToday();
    await showProgram(core, '#/clients');
    await screen.findByRole('heading', { name: 'No client needs you today' });
    const backUp = screen.getByRole('button', { name: 'Back up all' });
    expect(backUp.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(backUp.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'There is no client to back up yet.',
    );
  });
});
