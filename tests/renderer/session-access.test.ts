import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import type { LockHolder, OpenedWorkspace } from '#shared/api/workspace-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { aPillar } from '#tests/support/build-records.ts';
import { aNewWorkspace, createTestCore, type TestCore } from '#tests/support/test-core.ts';
import { answering, type FakeClient } from './fake-client.ts';

const EVA: LockHolder = { user: 'eva', host: 'studio', isHere: false, since: '2026-03-02T09:00:00.000Z' };

let test: TestCore;
let workspaceId: string;
let fake: FakeClient;
let session: WorkspaceSession;
/** Someone else writes; `copies` are the names under which the core keeps what this page sends meanwhile. */
let taken: { readonly copies: string[] } | null;

beforeEach(async () => {
  test = await createTestCore();
  ({ id: workspaceId } = await test.client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace(),
  }));
  taken = null;
  const open = async (): Promise<OpenedWorkspace> => {
    const opened = await test.client.call('workspaces.open', { workspaceId });
    return taken === null ? opened : { ...opened, readOnly: 'locked', lockedBy: EVA };
  };
  fake = answering(test.client, {
    'workspaces.open': open,
    'workspaces.takeOver': () => {
      taken = null;
      return open();
    },
    'plan.commit': async (input) => {
      if (taken === null) return test.client.call('plan.commit', input);
      const kept = taken.copies.shift();
      throw new PlannerError('workspace-locked', '', kept === undefined ? {} : { kept });
    },
    'copies.putAside': async () => ({}),
  });
  session = await openSession(fake.client, workspaceId);
  session.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
  await session.flush();
});

afterEach(async () => {
  await session.close().catch(() => undefined);
  await test.dispose();
});

const name = () => session.tables().pillars.get('a')?.name;
const storedName = async () =>
  (await test.client.call('workspaces.open', { workspaceId })).tables.pillars?.['a']?.name;
const asked = (method: string) => fake.calls.filter((call) => call.method === method).length;
const rename = (to: string) => {
  const before = session.tables().pillars.get('a');
  if (before === undefined) throw new Error('no pillar');
  session.edit('content.undo.changePillar', [changed('pillars', before, { name: to })]);
};
/** What the one who took over writes meanwhile. */
const otherWrites = async (fields: Parameters<typeof aPillar>[1]) => {
  const { tables } = await test.client.call('workspaces.open', { workspaceId });
  const before = tables.pillars?.['a'];
  if (before === undefined) throw new Error('no pillar');
  const changes = [changed('pillars', before, { ...fields })];
  const label = { key: 'content.undo.changePillar', values: {} };
  const edits = [{ step: 'theirs', kind: 'edit' as const, label, changes: [...changes] }];
  await test.client.call('plan.commit', { workspaceId, client: 'eva', edits });
};

describe('a session whose workspace was taken over (matrix 38, 40)', () => {
  it('says who writes, keeps what was typed on the screen, and promises nothing as saved', async () => {
    taken = { copies: ['copy-1'] };
    rename('typed');
    await session.flush();
    await vi.waitFor(() => expect(session.access().lockedBy).toEqual(EVA));
    expect(session.access()).toMatchObject({ readOnly: 'locked', wasTaken: true, kept: ['copy-1'] });
    expect(name()).toBe('typed');
    expect(await storedName()).toBe('Pillar a');
    expect(() => rename('more')).toThrow('read-only');
    expect(session.undo()).toBeNull();
    expect(session.undoLabel()).toBeNull();
  });

  it('sends what was typed meanwhile after what was refused, so that a copy keeps it, too', async () => {
    taken = { copies: ['copy-1', 'copy-2'] };
    rename('first');
    const sent = session.flush();
    rename('second');
    await sent;
    await vi.waitFor(() => expect(session.access().kept).toEqual(['copy-1', 'copy-2']));
    expect(name()).toBe('second');
  });

  it('carries over what was kept when it takes the workspace back, and needs the copy no more', async () => {
    taken = { copies: ['copy-1'] };
    rename('typed');
    await session.flush();
    await otherWrites({ share: 40 });
    await session.takeOver();
    await session.flush();
    expect(session.access()).toEqual({ readOnly: null, lockedBy: null, wasTaken: false, kept: [] });
    expect(session.tables().pillars.get('a')).toMatchObject({ name: 'typed', share: 40 });
    expect(await storedName()).toBe('typed');
    await vi.waitFor(() => expect(asked('copies.putAside')).toBe(1));
    session.undo();
    expect(name()).toBe('Pillar a');
  });

  it('asks which version stays where both changed the same field, and leaves the copy until then', async () => {
    taken = { copies: ['copy-1'] };
    rename('mine');
    await session.flush();
    await otherWrites({ name: 'theirs' });
    await session.takeOver();
    await session.flush();
    expect(name()).toBe('mine');
    expect(await storedName()).toBe('theirs');
    expect(session.contested()).toHaveLength(1);
    expect(asked('copies.putAside')).toBe(0);
    session.decideContested('mine');
    await session.flush();
    expect(await storedName()).toBe('mine');
  });

  it('says that nothing is kept where the core could keep nothing, and saves it once it is back', async () => {
    taken = { copies: [] };
    rename('typed');
    await expect(session.flush()).rejects.toMatchObject({ code: 'workspace-locked' });
    expect(session.saveState()).toMatchObject({ kind: 'failed', code: 'workspace-locked' });
    expect(session.access()).toMatchObject({ wasTaken: true, kept: [] });
    expect(name()).toBe('typed');
    taken = null;
    await session.lookAgain();
    await session.flush();
    expect(session.readOnly).toBeNull();
    expect(await storedName()).toBe('typed');
  });

  it('hears of it without having typed, and shows what the other writes when it looks again', async () => {
    taken = { copies: [] };
    fake.announce({ name: 'workspace.replaced', workspaceId });
    await vi.waitFor(() => expect(session.readOnly).toBe('locked'));
    expect(session.access().wasTaken).toBe(true);
    await otherWrites({ name: 'theirs' });
    await session.lookAgain();
    expect(name()).toBe('theirs');
    expect(session.readOnly).toBe('locked');
  });

  it('keeps what is on its way when it hears of it first', async () => {
    taken = { copies: ['copy-1'] };
    rename('typed');
    fake.announce({ name: 'workspace.replaced', workspaceId });
    await vi.waitFor(() => expect(session.access().kept).toEqual(['copy-1']));
    expect(name()).toBe('typed');
  });
});

describe('a session whose files were replaced (matrix 41)', () => {
  it('reads them anew, with their own steps of undo', async () => {
    await otherWrites({ name: 'from outside' });
    fake.announce({ name: 'workspace.replaced', workspaceId });
    await vi.waitFor(() => expect(session.undoLabel()?.key).toBe('content.undo.changePillar'));
    expect(name()).toBe('from outside');
    session.undo();
    expect(name()).toBe('Pillar a');
  });

  it('saves first what was being typed', async () => {
    rename('typed');
    fake.announce({ name: 'workspace.replaced', workspaceId });
    await vi.waitFor(async () => expect(await storedName()).toBe('typed'));
    expect(name()).toBe('typed');
    expect(session.undoLabel()?.key).toBe('content.undo.changePillar');
  });
});

describe('a session over a workspace that someone else has open', () => {
  it('can be written once it is taken over', async () => {
    taken = { copies: [] };
    const reader = await openSession(fake.client, workspaceId);
    expect(reader.access()).toEqual({ readOnly: 'locked', lockedBy: EVA, wasTaken: false, kept: [] });
    await reader.takeOver();
    expect(reader.readOnly).toBeNull();
    const before = reader.tables().pillars.get('a');
    if (before === undefined) throw new Error('no pillar');
    reader.edit('content.undo.changePillar', [changed('pillars', before, { name: 'now' })]);
    await reader.close();
    expect(await storedName()).toBe('now');
  });
});
