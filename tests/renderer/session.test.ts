import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import type { Client } from '#shared/api/client.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { aPillar } from '#tests/support/build-records.ts';
import { aNewWorkspace, createTestCore, type TestCore } from '#tests/support/test-core.ts';

let test: TestCore;
let workspaceId: string;
let session: WorkspaceSession;

beforeEach(async () => {
  test = await createTestCore();
  ({ id: workspaceId } = await test.client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace(),
  }));
  session = await openSession(test.client, workspaceId);
});

afterEach(async () => {
  await session.close().catch(() => undefined);
  await test.dispose();
});

const pillar = (id: string, from: WorkspaceSession = session): Pillar => {
  const found = from.tables().pillars.get(id);
  if (found === undefined) throw new Error(`no pillar ${id}`);
  return found;
};
const rename = (id: string, name: string, merge?: string) =>
  session.edit(
    'content.undo.changePillar',
    [changed('pillars', pillar(id), { name })],
    merge === undefined ? {} : { merge },
  );

/** A client whose commits fail until told otherwise, over the real one. */
function failingClient(client: Client): {
  readonly client: Client;
  readonly failWith: (error: PlannerError | null) => void;
} {
  let failure: PlannerError | null = null;
  const call: Client['call'] = (method, input) =>
    method === 'plan.commit' && failure !== null ? Promise.reject(failure) : client.call(method, input);
  return { client: { ...client, call }, failWith: (error) => (failure = error) };
}

describe('a session', () => {
  it('shows an edit at once and says "saved" only when it is on disk', async () => {
    session.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
    expect(pillar('a').name).toBe('Pillar a');
    expect(session.saveState().kind).toBe('saving');
    await session.flush();
    expect(session.saveState().kind).toBe('saved');
    const again = await test.client.call('workspaces.open', { workspaceId });
    expect(again.tables.pillars?.['a']).toEqual(pillar('a'));
  });

  it('saves typing by itself within a second, without a pause in the typing', async () => {
    session.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
    await session.flush();
    for (let letter = 0; letter < 12; letter += 1) {
      rename('a', 'x'.repeat(letter + 1), 'pillars/a/name');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const stored = await test.client.call('workspaces.open', { workspaceId });
    expect(stored.tables.pillars?.['a']?.name.length).toBeGreaterThan(2);
  });

  it('undoes and redoes, also after a restart of page and program, with the name of the step', async () => {
    session.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
    rename('a', 'Workshop');
    await session.close();
    test = await test.restart();
    session = await openSession(test.client, workspaceId);
    expect(session.undoLabel()?.key).toBe('content.undo.changePillar');
    session.undo();
    expect(pillar('a').name).toBe('Pillar a');
    session.undo();
    expect(session.tables().pillars.size).toBe(0);
    session.redo();
    session.redo();
    expect(pillar('a').name).toBe('Workshop');
    await session.flush();
    const stored = await test.client.call('workspaces.open', { workspaceId });
    expect(stored.tables.pillars?.['a']?.name).toBe('Workshop');
  });

  it('makes one undo step of typing that was saved in pieces', async () => {
    session.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
    for (const name of ['W', 'Wo', 'Wor', 'Work']) {
      rename('a', name, 'pillars/a/name');
      await session.flush();
    }
    await session.close();
    session = await openSession(test.client, workspaceId);
    session.undo();
    expect(pillar('a').name).toBe('Pillar a');
  });

  it('keeps what was typed while the disk is full, says why, and saves it when there is room again (matrix 10)', async () => {
    const faulty = failingClient(test.client);
    const own = await openSession(faulty.client, workspaceId);
    own.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
    await own.flush();
    faulty.failWith(new PlannerError('disk-full'));
    own.edit('content.undo.changePillar', [changed('pillars', pillar('a', own), { name: 'kept' })]);
    await expect(own.flush()).rejects.toMatchObject({ code: 'disk-full' });
    expect(own.saveState()).toMatchObject({ kind: 'failed', code: 'disk-full' });
    expect(pillar('a', own).name).toBe('kept');
    faulty.failWith(null);
    await own.flush();
    expect(own.saveState().kind).toBe('saved');
    const stored = await test.client.call('workspaces.open', { workspaceId });
    expect(stored.tables.pillars?.['a']?.name).toBe('kept');
    await own.close();
  });

  it('takes over changes that another window makes', async () => {
    const other = await openSession(test.client, workspaceId);
    other.edit('content.undo.addPillar', [added('pillars', aPillar('b'))]);
    await other.flush();
    await vi.waitFor(() => expect(pillar('b').name).toBe('Pillar b'));
    await other.close();
  });

  it('merges edits of two windows to different fields of one record', async () => {
    session.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
    await session.flush();
    const other = await openSession(test.client, workspaceId);
    rename('a', 'mine');
    other.edit('content.undo.changePillar', [changed('pillars', pillar('a', other), { share: 40 })]);
    await Promise.all([session.flush(), other.flush()]);
    await Promise.all([session.flush(), other.flush()]);
    await vi.waitFor(() => expect(pillar('a')).toMatchObject({ name: 'mine', share: 40 }));
    await vi.waitFor(() => expect(pillar('a', other)).toMatchObject({ name: 'mine', share: 40 }));
    await other.close();
  });

  it('asks a person when two windows changed the same field, and loses neither wish', async () => {
    session.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
    await session.flush();
    const other = await openSession(test.client, workspaceId);
    other.edit('content.undo.changePillar', [changed('pillars', pillar('a', other), { name: 'theirs' })]);
    rename('a', 'mine');
    await other.flush();
    await session.flush();
    await vi.waitFor(() => expect(session.contested()).toHaveLength(1));
    expect(pillar('a').name).toBe('mine');
    session.decideContested('mine');
    await session.flush();
    await vi.waitFor(() => expect(pillar('a', other).name).toBe('mine'));
    await other.close();
  });

  it('does not take an edit that changes nothing for an edit', async () => {
    session.edit('content.undo.addPillar', [added('pillars', aPillar('a'))]);
    await session.flush();
    const [before, step] = [pillar('a'), session.undoLabel()];
    session.edit('content.undo.change', []);
    rename('a', before.name);
    expect(session.undoLabel()).toBe(step);
    expect(pillar('a')).toBe(before);
    expect(session.saveState().kind).toBe('saved');
  });
});
