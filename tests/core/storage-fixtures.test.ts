import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fromSnapshotText, toSnapshotText } from '#core/storage/snapshot.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added, changed, invertChanges } from '#shared/workspace/changes.ts';
import type { StoredEdit } from '#shared/workspace/edit.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { createSampleClient } from '#shared/workspace/sample-client.ts';
import { COLLECTION_NAMES } from '#shared/workspace/schema.ts';
import { createMemoryDisk } from '#tests/support/memory-disk.ts';
import { CHEAP_SCRYPT } from '#tests/support/sealed-oracle.ts';
import { FILES, openOn, putFile } from '#tests/support/sweep.ts';
import {
  aNewWorkspace,
  anEdit,
  createTestCore,
  createTestIds,
  type TestCore,
} from '#tests/support/test-core.ts';

// One file for each version that ever wrote workspaces. Once a version is out its file is never made anew: it is what
// people have on their disks. PLANWRIGHT_MAKE_FIXTURE=1 makes the one of a new version.
const folder = fileURLToPath(new URL('../fixtures/workspaces', import.meta.url));
const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1);

function fixtureOf(version: number): string {
  return path.join(folder, `v${version}.json.gz`);
}

/** Packed as backups are, so that neither a formatter nor git can touch a byte. */
async function readFixture(version: number): Promise<string> {
  return gunzipSync(await readFile(fixtureOf(version))).toString('utf8');
}

function aFullWorkspace(): string {
  const now = '2026-03-02T09:00:00.000Z';
  const sample = { language: 'en', name: null, today: '2026-03-02', now, timeZone: 'Europe/Berlin' } as const;
  const tables = createSampleClient({ ...sample, newId: createTestIds('v') });
  return toSnapshotText({ id: 'fixture-v', sequence: 3, savedAt: now, tables });
}

describe('workspaces of every version there was (matrix 30)', () => {
  if (process.env['PLANWRIGHT_MAKE_FIXTURE'] === '1') {
    test('are made for a new version', async () => {
      const file = fixtureOf(CURRENT_VERSION);
      expect(existsSync(file)).toBe(false);
      await writeFile(file, gzipSync(aFullWorkspace(), { level: 9 }));
    });
  }

  test.each(versions)('open today: version %i', async (version) => {
    const read = fromSnapshotText(await readFixture(version));
    expect(read).toMatchObject({ isNewer: false, sequence: 3 });
    expect(integrityOfTables(read.tables)).toEqual([]);
  });

  test('hold records of every collection in the newest version, so that no change of a schema goes unnoticed', async () => {
    const { tables } = fromSnapshotText(await readFixture(CURRENT_VERSION));
    expect(COLLECTION_NAMES.filter((name) => tables[name].size === 0)).toEqual([]);
  });

  test.each(versions)(
    'are the same to the byte after an edit and its undo: version %i (matrix 29)',
    async (version) => {
      const before = fromSnapshotText(await readFixture(version));
      const disk = createMemoryDisk();
      await putFile(disk, FILES.snapshot, Buffer.from(await readFixture(version), 'utf8'));
      const store = await openOn(disk);
      const post = [...before.tables.posts.values()][0];
      if (post === undefined) throw new Error('The fixture holds no post');
      const changes = [changed('posts', post, { title: 'Something else', notes: 'ß' })];
      await store.commit({ client: 'test', edits: [anEdit(changes)] });
      await store.fold();
      await store.commit({ client: 'test', edits: [anEdit(invertChanges(changes), { kind: 'undo' })] });
      await store.close();
      const after = fromSnapshotText((disk.files().get(FILES.snapshot) ?? Buffer.alloc(0)).toString('utf8'));
      const { id, sequence, savedAt } = before;
      expect(toSnapshotText({ ...after, id, sequence, savedAt })).toBe(toSnapshotText(before));
      if (version === CURRENT_VERSION) expect(toSnapshotText(before)).toBe(await readFixture(version));
    },
  );
});

const PASSPHRASE = 'three loaves and a pretzel';
/** A whole folder as a program left it that was killed: snapshot, history, and a journal with commits in it. */
type FolderFixture = { readonly id: string; readonly files: Readonly<Record<string, string>> };
const KINDS = ['plain', 'sealed'] as const;
type Kind = (typeof KINDS)[number];

function folderFixtureOf(version: number, kind: Kind): string {
  return path.join(folder, `v${version}-folder-${kind}.json.gz`);
}

async function makeFolderFixture(kind: Kind): Promise<FolderFixture> {
  const core = await createTestCore({ foldAfterMs: 3_600_000, scrypt: CHEAP_SCRYPT });
  const { id, path: workspace } = await core.client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace(),
  });
  await addPost(core, id, 'a');
  await addPost(core, id, 'b');
  if (kind === 'sealed')
    await core.client.call('seal.set', { workspaceId: id, passphrase: PASSPHRASE, present: null });
  await core.client.call('workspaces.close', { workspaceId: id });
  if (kind === 'sealed') await core.client.call('seal.unlock', { workspaceId: id, passphrase: PASSPHRASE });
  await addPost(core, id, 'c');
  const names = await readdir(workspace, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile() && each.name !== 'lock');
  const contents = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(workspace, file), (await readFile(file)).toString('base64')] as const;
  });
  const fixture = { id, files: Object.fromEntries(await Promise.all(contents)) };
  await core.dispose();
  return fixture;
}

async function addPost({ client }: TestCore, workspaceId: string, id: string): Promise<void> {
  const post = createPost({ id, now: '2026-03-02T09:00:00.000Z' }, { title: `Größe ${id}` });
  const edits = [anEdit([added('posts', post)], { step: `add ${id}` })];
  await client.call('plan.commit', { workspaceId, client: 'test', edits });
}

describe('folders of every version there was, as a killed program left them (matrix 30)', () => {
  if (process.env['PLANWRIGHT_MAKE_FIXTURE'] === '1') {
    test.each(KINDS)('are made for a new version: %s', async (kind) => {
      const file = folderFixtureOf(CURRENT_VERSION, kind);
      expect(existsSync(file)).toBe(false);
      await writeFile(file, gzipSync(JSON.stringify(await makeFolderFixture(kind)), { level: 9 }));
    });
  }

  const all = versions.flatMap((version) => KINDS.map((kind) => ({ version, kind })));
  test.each(all)(
    'open with journal and history, and take edits: version $version, $kind',
    async ({ version, kind }) => {
      const text = gunzipSync(await readFile(folderFixtureOf(version, kind))).toString('utf8');
      const { id, files } = JSON.parse(text) as FolderFixture; // made above
      const core = await createTestCore();
      const workspace = path.join(core.dataFolder, 'workspaces', id);
      for (const [name, content] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
        await writeFile(path.join(workspace, name), Buffer.from(content, 'base64'));
      }
      expect(Object.keys(files).sort()).toEqual(expect.arrayContaining(['journal.jsonl', 'workspace.json']));
      if (kind === 'sealed')
        await core.client.call('seal.unlock', { workspaceId: id, passphrase: PASSPHRASE });
      const opened = await core.client.call('workspaces.open', { workspaceId: id });
      expect(Object.keys(opened.tables.posts ?? {})).toEqual(['a', 'b', 'c']);
      if (version === CURRENT_VERSION) expect(stepsOf(opened.history)).toEqual(['add a', 'add b', 'add c']);
      await addPost(core, id, 'd');
      const again = await core.restart();
      if (kind === 'sealed')
        await again.client.call('seal.unlock', { workspaceId: id, passphrase: PASSPHRASE });
      const reopened = await again.client.call('workspaces.open', { workspaceId: id });
      expect(reopened.tables.posts).toMatchObject(opened.tables.posts ?? {});
      expect(stepsOf(reopened.history).at(-1)).toBe('add d');
      expect(existsSync(path.join(core.dataFolder, 'quarantine'))).toBe(false);
      await again.dispose();
    },
  );
});

function stepsOf(history: readonly StoredEdit[]): readonly string[] {
  return history.map(({ step }) => step);
}

describe('bundles of every version there was (matrix 30)', () => {
  const bundleOf = (version: number) => path.join(folder, `v${version}.planwright`);

  if (process.env['PLANWRIGHT_MAKE_FIXTURE'] === '1') {
    test('are made for a new version', async () => {
      const core = await createTestCore();
      const fields = aNewWorkspace();
      const { id } = await core.client.call('workspaces.create', { kind: 'new', fields });
      await addPost(core, id, 'a');
      const wish = { workspaceId: id, format: 'bundle', language: 'en', reader: 'own' } as const;
      const made = await core.client.call('exports.create', {
        ...wish,
        sections: null,
        from: null,
        to: null,
      });
      expect(existsSync(bundleOf(CURRENT_VERSION))).toBe(false);
      await writeFile(bundleOf(CURRENT_VERSION), Buffer.from(made.base64, 'base64'));
      await core.dispose();
    });
  }

  test.each(versions)('open as workspaces today: version %i', async (version) => {
    const core = await createTestCore();
    const base64 = (await readFile(bundleOf(version))).toString('base64');
    const file = { name: 'old.planwright', base64 };
    const { id } = await core.client.call('workspaces.openBundle', { file, passphrase: null });
    const { tables } = await core.client.call('workspaces.open', { workspaceId: id });
    expect(Object.keys(tables.posts ?? {})).toEqual(['a']);
    await core.dispose();
  });
});
