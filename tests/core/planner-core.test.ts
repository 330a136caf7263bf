import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createPost } from '#shared/plan/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';

const now = '2026-03-02T09:00:00.000Z';
let current: TestCore | null = null;

async function start(): Promise<TestCore> {
  current = await createTestCore();
  return current;
}

afterEach(async () => {
  await current?.dispose();
  current = null;
});

describe('planner core', () => {
  test('makes a workspace, takes an edit and has it after a restart', async () => {
    const { client, restart, dataFolder } = await start();
    const { id } = await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    const post = createPost({ id: 'p1', now }, { title: 'Pretzels' });
    await client.call('plan.commit', {
      workspaceId: id,
      client: 'c',
      edits: [anEdit([added('posts', post)])],
    });
    expect(await readFile(path.join(dataFolder, 'workspaces', id, 'journal.jsonl'), 'utf8')).toContain(
      'Pretzels',
    );

    current = await restart();
    const opened = await current.client.call('workspaces.open', { workspaceId: id });
    expect(opened.tables.posts).toEqual({ p1: post });
    expect(opened.sequence).toBe(1);
    expect(opened.history).toHaveLength(1);
    expect(opened.readOnly).toBeNull();
    const [summary] = await current.client.call('workspaces.list', {});
    expect(summary).toMatchObject({ id, name: 'Bakery Groß', state: 'ok' });
    expect(current.logged).toEqual([]);
  });
});
