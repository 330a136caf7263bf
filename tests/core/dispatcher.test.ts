import { describe, expect, test } from 'vitest';
import { createDispatcher } from '#core/dispatcher.ts';
import type { Handlers } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';

function dispatcherOver(handlers: Partial<Handlers>) {
  const logged: string[] = [];
  const request = createDispatcher(handlers as Handlers, (message, cause) =>
    logged.push(`${message}: ${cause}`),
  );
  return { request, logged };
}

describe('dispatcher', () => {
  test('answers with the value of the handler', async () => {
    const { request } = dispatcherOver({ 'workspaces.list': async () => [] });
    expect(await request('workspaces.list', {})).toEqual({ ok: true, value: [] });
  });

  test.each(['nothing', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'knows no method %j',
    async (method) => {
      const { request, logged } = dispatcherOver({});
      expect(await request(method, {})).toEqual({
        ok: false,
        error: { code: 'unknown-method', details: {} },
      });
      expect(logged).toEqual([]);
    },
  );

  test('names the fields that do not fit, and never what was in them', async () => {
    const { request } = dispatcherOver({});
    const reply = await request('plan.commit', {
      workspaceId: '../secret',
      client: 7,
      edits: [{ step: 'secret' }],
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(reply).toMatchObject({
      error: { details: { fields: expect.arrayContaining(['workspaceId', 'client', 'edits.0.kind']) } },
    });
  });

  test.each([
    ['a path for a workspace', 'workspaces.open', { workspaceId: '../../etc' }],
    ['a hidden name', 'workspaces.open', { workspaceId: '.git' }],
    ['no input', 'workspaces.open', undefined],
    ['a hostile key', 'settings.set', JSON.parse('{"__proto__":{"theme":"dark"}}')],
    ['great depth', 'settings.set', JSON.parse(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`)],
    [
      'no base64',
      'imports.read',
      { workspaceId: 'a', file: { name: 'f', base64: '%%' }, kind: null, mapping: null },
    ],
  ])('refuses %s', async (_, method, input) => {
    const { request, logged } = dispatcherOver({});
    expect(await request(method, input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(logged).toEqual([]);
  });

  test('hands on what a planner error says, and of a bug only that there was one', async () => {
    const known = dispatcherOver({
      'workspaces.list': async () => {
        throw new PlannerError('disk-full', 'at /home/ada', { left: 3 });
      },
    });
    expect(await known.request('workspaces.list', {})).toEqual({
      ok: false,
      error: { code: 'disk-full', details: { left: 3 } },
    });
    expect(known.logged).toEqual([]);

    const bug = dispatcherOver({
      'workspaces.list': async () => {
        throw new TypeError('x of undefined at /home/ada');
      },
    });
    expect(await bug.request('workspaces.list', {})).toEqual({
      ok: false,
      error: { code: 'internal', details: {} },
    });
    expect(bug.logged.join()).toContain('x of undefined');
  });

  test('tells an error of the file system without its path', async () => {
    const { request } = dispatcherOver({
      'workspaces.list': async () => {
        throw Object.assign(new Error("EACCES: permission denied, scandir '/home/ada'"), { code: 'EACCES' });
      },
    });
    const reply = await request('workspaces.list', {});
    expect(reply).toEqual({ ok: false, error: { code: 'no-permission', details: { cause: 'EACCES' } } });
  });
});
