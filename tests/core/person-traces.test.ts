import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createPerson } from '#shared/plan/people/person.ts';
import { createTask } from '#shared/plan/tasks/task.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import { removalOfPerson } from '#shared/workspace/remove-person.ts';
import { fromStoredTables } from '#shared/workspace/schema.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';

let stage: TestCore | null = null;

afterEach(async () => {
  await stage?.dispose();
  stage = null;
});

const NOW = '2026-03-02T09:00:00.000Z';
const person = createPerson(
  { id: 'p1', now: NOW },
  { name: 'Wilhelmine Zaunkönig', contact: 'zaunkoenig@post.example', agreements: 'Zaunkönig-Abmachung' },
);
const TRACE = /zaunk(ö|oe)nig/i;

describe('a person who is removed', () => {
  it('is gone from the plan but not from history and backups, until the way that the page tells is gone', async () => {
    stage = await createTestCore();
    const { client, dataFolder } = stage;
    const { id: workspaceId } = await client.call('workspaces.create', {
      kind: 'new',
      fields: aNewWorkspace(),
    });
    const title = 'Wilhelmine Zaunkönig danken';
    const task = createTask({ id: 't1', now: NOW }, { title, link: { collection: 'people', id: 'p1' } });
    await client.call('workspaces.open', { workspaceId });
    await commit(stage, workspaceId, [added('people', person), added('tasks', task)]);
    await client.call('backups.make', { workspaceId });

    const before = await tablesOf(stage, workspaceId);
    await commit(stage, workspaceId, removalOfPerson(before, person, { clearsMentions: true }));
    expect(JSON.stringify(await storedOf(stage, workspaceId))).not.toMatch(TRACE);
    // What the dialog says: the past still holds it.
    expect(await filesWithTrace(dataFolder)).not.toEqual([]);

    const bundle = await client.call('exports.create', {
      workspaceId,
      format: 'bundle',
      language: 'de',
      reader: 'own',
      sections: null,
      from: null,
      to: null,
    });
    const file = { name: bundle.name, base64: bundle.base64 };
    const { id: fresh } = await client.call('workspaces.openBundle', { file, passphrase: null });
    await client.call('workspaces.close', { workspaceId });
    await client.call('workspaces.remove', { workspaceId });
    await client.call('trash.purge', { workspaceId });
    expect(await filesWithTrace(dataFolder)).toEqual([]);
    expect((await tablesOf(stage, fresh)).tasks.get('t1')).toMatchObject({ title: '[…] danken', link: null });
  });
});

async function storedOf({ client }: TestCore, workspaceId: string) {
  return (await client.call('workspaces.open', { workspaceId })).tables;
}

async function tablesOf(core: TestCore, workspaceId: string) {
  return fromStoredTables(await storedOf(core, workspaceId));
}

async function commit({ client }: TestCore, workspaceId: string, changes: readonly Change[]) {
  await client.call('plan.commit', { workspaceId, client: 'test', edits: [anEdit(changes)] });
}

/** Every file below a folder that names the person, packed or not. */
async function filesWithTrace(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(1);
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return TRACE.test((isPacked ? gunzipSync(bytes) : bytes).toString('utf8')) ? [file] : [];
    }),
  );
  return found.flat();
}
