import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Client, createClient, type Transport } from '#shared/api/client.ts';
import { CONTRACT, type MethodName, type PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { aNewWorkspace, anEdit } from '#tests/support/test-core.ts';

/** One way to the core, from its beginning to its end. */
export type ConnectedTransport = { readonly transport: Transport; readonly dispose: () => Promise<void> };

const NOW = '2026-03-02T09:00:00.000Z';

/**
 * What every way to the core must do alike. A host's test calls it with a function that starts a fresh core over an
 * empty data folder and hands out the page's end of the way.
 */
export function contractSuite(name: string, connect: () => Promise<ConnectedTransport>): void {
  describe(`contract over ${name}`, () => {
    let connected: ConnectedTransport;
    let client: Client;

    beforeEach(async () => {
      connected = await connect();
      client = createClient(connected.transport);
    });

    afterEach(async () => {
      await connected.dispose();
    });

    /** The value of a reply, after it was shown to be plain JSON that no way of sending changes. */
    async function value(method: MethodName, input: unknown): Promise<unknown> {
      const reply = await connected.transport.request(method, input);
      if (!reply.ok) throw new PlannerError(reply.error.code, method, reply.error.details);
      expect(structuredClone(reply.value)).toEqual(reply.value);
      expect(JSON.parse(JSON.stringify(reply.value))).toStrictEqual(reply.value);
      expect(CONTRACT[method].output.safeParse(reply.value).success).toBe(true);
      return reply.value;
    }

    async function createWorkspace(): Promise<string> {
      return (await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() })).id;
    }

    const post = createPost({ id: 'p1', now: NOW }, { title: 'Größe "1" \u2028 🥨' });
    const aCommit = (workspaceId: string, client = 'window-1') => ({
      workspaceId,
      client,
      edits: [anEdit([added('posts', post)])],
    });

    test('answers every method that looks with plain JSON', async () => {
      const workspaceId = await createWorkspace();
      await value('plan.commit', aCommit(workspaceId));
      expect(await value('app.info', {})).toMatchObject({ version: expect.any(String) });
      expect(await value('settings.get', {})).toEqual({
        language: null,
        theme: 'system',
        lastWorkspaceId: null,
        calendars: {},
      });
      expect(await value('settings.set', { theme: 'dark' })).toMatchObject({ theme: 'dark', language: null });
      expect(await value('workspaces.list', {})).toMatchObject([{ id: workspaceId, state: 'ok' }]);
      expect(await value('workspaces.open', { workspaceId })).toMatchObject({
        tables: { posts: { p1: post } },
      });
      expect(await value('workspaces.check', { workspaceId })).toEqual([]);
      expect(await value('backups.make', { workspaceId: null })).toMatchObject([{ id: workspaceId }]);
      expect(await value('workspaces.close', { workspaceId })).toEqual({});
    });

    test('takes a commit, refuses the same again, and hands out the present record', async () => {
      const workspaceId = await createWorkspace();
      expect(await client.call('plan.commit', aCommit(workspaceId))).toMatchObject({ sequence: 1 });
      const again = client.call('plan.commit', aCommit(workspaceId));
      await expect(again).rejects.toBeInstanceOf(PlannerError);
      await expect(again).rejects.toMatchObject({
        code: 'conflict',
        details: { records: [{ collection: 'posts', id: 'p1', record: post }] },
      });
    });

    test('tells everyone of a commit, once, with its client', async () => {
      const events: PlannerEvent[] = [];
      const unsubscribe = connected.transport.subscribe((event) => events.push(event));
      const workspaceId = await createWorkspace();
      await client.call('plan.commit', aCommit(workspaceId, 'window-2'));
      await expect.poll(() => events.length).toBe(1);
      expect(events[0]).toEqual({
        name: 'workspace.changed',
        workspaceId,
        sequence: 1,
        client: 'window-2',
        edits: aCommit(workspaceId).edits,
      });
      unsubscribe();
      const edit = anEdit([changed('posts', post, { title: 'B' })]);
      await client.call('plan.commit', { workspaceId, client: 'window-2', edits: [edit] });
      expect(events).toHaveLength(1);
    });

    test.each([
      ['unknown-method', 'no.such', {}],
      ['unknown-method', 'constructor', {}],
      ['invalid-input', 'workspaces.open', { workspaceId: '../..' }],
      ['invalid-input', 'workspaces.open', {}],
      ['not-found', 'workspaces.open', { workspaceId: 'nobody-000000' }],
      ['not-found', 'workspaces.check', { workspaceId: 'nobody-000000' }],
      ['not-found', 'backups.make', { workspaceId: 'nobody-000000' }],
    ])('says %s to %s', async (code, method, input) => {
      const reply = await connected.transport.request(method, input);
      expect(reply).toMatchObject({ ok: false, error: { code } });
    });

    test('refuses a plan that ends before it begins, and makes no workspace', async () => {
      const fields = aNewWorkspace({ planStart: '2026-12-31', planEnd: '2026-01-01' });
      const creating = client.call('workspaces.create', { kind: 'new', fields });
      await expect(creating).rejects.toMatchObject({ code: 'integrity' });
      expect(await client.call('workspaces.list', {})).toEqual([]);
    });
  });
}
