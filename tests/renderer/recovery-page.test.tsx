import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RecoveryOption, RecoveryReport, Restored } from '#shared/api/recovery-methods.ts';
import type { OpenedWorkspace } from '#shared/api/workspace-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { NOW } from '#tests/support/build-records.ts';
import { createTestClock, type TestCore } from '#tests/support/test-core.ts';
import { answering, type FakeClient } from './fake-client.ts';
import { addWorkspace, createCore, showProgram } from './stage.tsx';

const generation = (id: string, sequence: number, at: string, more: Partial<RecoveryOption> = {}) =>
  ({
    source: { kind: 'generation', id },
    sequence,
    at,
    bytes: 34_000,
    records: 410,
    missingCommits: 212,
    isReadable: true,
    generation: {
      id,
      sequence,
      at,
      reason: 'automatic',
      bytes: 34_000,
      records: 410,
      places: ['here'],
    },
    ...more,
  }) satisfies RecoveryOption;

const MORNING = generation('g300', 300, '2026-10-14T07:30:00.000Z');
const REBUILT: RecoveryOption = {
  source: { kind: 'rebuilt' },
  sequence: 512,
  at: '2026-10-14T12:00:00.000Z',
  bytes: 36_000,
  records: 415,
  missingCommits: 0,
  isReadable: true,
  generation: MORNING.generation,
};
const TORN = generation('g200', 200, '2026-10-13T07:30:00.000Z', { isReadable: false, records: null });

const reportOf = (id: string, fields: Partial<RecoveryReport> = {}): RecoveryReport => ({
  id,
  path: `/data/workspaces/${id}`,
  name: 'Lindenhof Keramik',
  problem: { reason: 'json', problems: [] },
  snapshot: { bytes: 12_000, changedAt: '2026-10-14T12:00:00.000Z' },
  journal: { commits: 12, lastAt: null, damagedBytes: 0 },
  options: [REBUILT, MORNING, TORN],
  ...fields,
});

type Scene = {
  readonly user: Awaited<ReturnType<typeof showProgram>>;
  readonly core: TestCore;
  readonly id: string;
  readonly fake: FakeClient;
};

/** A workspace that cannot be opened until something was brought back. */
async function showDamaged(
  fields: Partial<RecoveryReport> = {},
  restored: Partial<Restored> = {},
  code: 'workspace-damaged' | 'not-found' = 'workspace-damaged',
): Promise<Scene> {
  const core = await createCore({ clock: createTestClock(NOW) });
  const id = await addWorkspace(core);
  let isWhole = false;
  const fake = answering(core.client, {
    'workspaces.open': (input): Promise<OpenedWorkspace> =>
      isWhole ? core.client.call('workspaces.open', input) : Promise.reject(new PlannerError(code)),
    'recovery.inspect': async () => reportOf(id, fields),
    'recovery.preview': async ({ source }) =>
      source.kind === 'rebuilt'
        ? { comparedWith: 'best', counts: [], examples: [] }
        : {
            comparedWith: 'best',
            counts: [{ collection: 'posts', added: 0, changed: 2, removed: 3 }],
            examples: [
              { collection: 'posts', id: 'p1', name: 'Kiln opening', kind: 'removed', fields: [] },
              { collection: 'posts', id: 'p2', name: 'Glaze test', kind: 'changed', fields: ['title'] },
            ],
          },
    'recovery.restore': async () => {
      isWhole = true;
      return { id, path: '', before: null, quarantined: 'quarantine/x', ...restored };
    },
  });
  const user = await showProgram({ ...core, client: fake.client }, `#/w/${id}/overview`);
  return { user, core, id, fake };
}

const asked = ({ fake }: Scene, method: string) =>
  fake.calls.filter((call) => call.method === method).map(({ input }) => input);

describe('the recovery screen (matrix 20, 21, 25)', () => {
  it('says first that nothing is lost, from what it is put together, and what happened', async () => {
    await showDamaged();
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing is lost.' })).toBeTruthy();
    expect(
      screen.getByText(
        /^Your plan up to .+ can be put together again from the backup of .+ and 212 later changes: nothing is missing\.$/,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/breaks off in the middle/)).toBeTruthy();
    expect(screen.getByText(/Nothing was changed and nothing was deleted/)).toBeTruthy();
  });

  it('lists what it can be brought back from, the best chosen; what cannot be read cannot be chosen', async () => {
    await showDamaged();
    const radios = await screen.findAllByRole('radio');
    expect(radios).toHaveLength(3);
    expect((radios[0] as HTMLInputElement).checked).toBe(true);
    expect((radios[2] as HTMLInputElement).disabled).toBe(true);
    const group = screen.getByRole('radiogroup', { name: /What it can be brought back from/ });
    expect(group.textContent).toContain('nothing missing');
    expect(group.textContent).toContain('212 later changes missing');
    expect(group.textContent).toContain('cannot be read');
    expect(group.textContent).toContain('410 entries');
  });

  it('shows of a chosen backup what would be missing, by section and by name', async () => {
    const { user } = await showDamaged();
    expect(await screen.findByText('No entry is missing and none is different.')).toBeTruthy();
    await user.click(screen.getAllByRole('radio')[1] as HTMLElement);
    const table = await screen.findByRole('table', { name: 'What would be different' });
    expect(within(table).getByRole('row', { name: /^Posts 3 2 0$/ })).toBeTruthy();
    expect(screen.getByText('Kiln opening')).toBeTruthy();
    expect(screen.getByText('and 3 more')).toBeTruthy();
  });

  it('brings the best back with one press, opens the workspace and says so', async () => {
    const scene = await showDamaged();
    await scene.user.click(await screen.findByRole('button', { name: 'Bring this back' }));
    expect(
      await screen.findByText(/^Brought back to the state of .+ kept unchanged in quarantine\.$/),
    ).toBeTruthy();
    expect(asked(scene, 'recovery.restore')).toMatchObject([
      { workspaceId: scene.id, source: { kind: 'rebuilt' }, how: 'in-place' },
    ]);
    expect(screen.queryByRole('button', { name: 'Go back to what it was' })).toBeNull();
    await scene.user.click(screen.getByRole('button', { name: 'Understood' }));
    expect(screen.queryByText(/^Brought back/)).toBeNull();
  });

  it('goes back to what it was, where that was kept', async () => {
    const scene = await showDamaged({}, { before: 'g-before', quarantined: null });
    await scene.user.click(await screen.findByRole('button', { name: 'Bring this back' }));
    await scene.user.click(await screen.findByRole('button', { name: 'Go back to what it was' }));
    expect(await screen.findByText('It is again as it was before.')).toBeTruthy();
    expect(asked(scene, 'recovery.restore')).toMatchObject([
      { source: { kind: 'rebuilt' } },
      { source: { kind: 'generation', id: 'g-before' }, how: 'in-place' },
    ]);
  });

  it('opens a chosen backup as a copy and leaves this one alone', async () => {
    const scene = await showDamaged({}, { id: 'another-one' });
    await screen.findAllByRole('radio');
    await scene.user.click(screen.getAllByRole('radio')[1] as HTMLElement);
    await scene.user.click(screen.getByRole('button', { name: 'Open as a copy' }));
    await waitFor(() => expect(window.location.hash).toBe('#/w/another-one/overview'));
    expect(asked(scene, 'recovery.restore')).toMatchObject([
      { source: { kind: 'generation', id: 'g300' }, how: 'copy' },
    ]);
  });

  it('says how much would be missing where the best is older', async () => {
    await showDamaged({ options: [MORNING] });
    expect(
      await screen.findByRole('heading', { level: 1, name: /^Your plan can be brought back to / }),
    ).toBeTruthy();
    expect(screen.getByText(/^212 later changes would be missing\./)).toBeTruthy();
  });

  it('says without any backup where the files are and what can be done, and looks again', async () => {
    const scene = await showDamaged({ options: [TORN] });
    expect(
      await screen.findByRole('heading', { level: 1, name: /cannot bring this workspace back by itself/ }),
    ).toBeTruthy();
    expect(screen.getAllByText(`/data/workspaces/${scene.id}`).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: 'Bring this back' })).toBeNull();
    await scene.user.click(screen.getByRole('button', { name: 'Look again' }));
    await waitFor(() => expect(asked(scene, 'recovery.inspect').length).toBeGreaterThan(1));
  });

  it('is there for a workspace whose folder is gone, while backups of it are there', async () => {
    await showDamaged(
      { problem: { reason: 'snapshotMissing', problems: [] }, snapshot: null },
      {},
      'not-found',
    );
    expect(await screen.findByText(/^The file of the plan is not there any more\./)).toBeTruthy();
  });

  it('is not there for a workspace of which nothing is known', async () => {
    await showDamaged({ options: [] }, {}, 'not-found');
    expect(await screen.findByText(/^This workspace is not there, or not there any more\./)).toBeTruthy();
  });

  it('stays when bringing back fails, and says why', async () => {
    const core = await createCore({ clock: createTestClock(NOW) });
    const id = await addWorkspace(core);
    const fake = answering(core.client, {
      'workspaces.open': () => Promise.reject(new PlannerError('workspace-damaged')),
      'recovery.inspect': async () => reportOf(id),
      'recovery.preview': async () => ({ comparedWith: 'best', counts: [], examples: [] }),
      'recovery.restore': () => Promise.reject(new PlannerError('disk-full')),
    });
    const user = await showProgram({ ...core, client: fake.client }, `#/w/${id}/overview`);
    await user.click(await screen.findByRole('button', { name: 'Bring this back' }));
    expect(await screen.findByText(/^The disk is full\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bring this back' })).toBeTruthy();
  });
});

describe('a workspace that does not open for another reason', () => {
  it.each([
    ['workspace-away', 'This workspace is only in the cloud at the moment.'],
    ['no-permission', 'Planwright may not read this workspace.'],
  ] as const)('%s says so and can be tried again', async (code, title) => {
    const core = await createCore({ clock: createTestClock(NOW) });
    const id = await addWorkspace(core);
    let isThere = false;
    const fake = answering(core.client, {
      'workspaces.open': (input) =>
        isThere ? core.client.call('workspaces.open', input) : Promise.reject(new PlannerError(code)),
    });
    const user = await showProgram({ ...core, client: fake.client }, `#/w/${id}/brand`);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    isThere = true;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Brand' })).toBeTruthy();
  });
});
