import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeGeneration } from '#core/backups/make-generation.ts';
import { packSnapshot } from '#core/backups/pack-snapshot.ts';
import { printJournalLine } from '#core/storage/journal-line.ts';
import { plainSeal } from '#core/storage/seal.ts';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import type { StoreOptions } from '#core/storage/workspace-store.ts';
import { added } from '#shared/workspace/changes.ts';
import { createMemoryDisk, type MemoryDisk } from '#tests/support/memory-disk.ts';
import { attempt, CRASHES, FILES, openOn, putFile } from '#tests/support/sweep.ts';
import { anEdit } from '#tests/support/test-core.ts';
import {
  addPost,
  aPlan,
  aPost,
  createStoreFolder,
  NOW,
  type StoreFolder,
  titlesOf,
} from '#tests/support/test-store.ts';

// A program of version 2: in version 1 a post's title was called 'headline'.
vi.mock('#shared/workspace/migrations.ts', () => ({
  WORKSPACE_FORMAT: 'planwright-workspace',
  CURRENT_VERSION: 2,
  MIGRATIONS: [],
  migrateDocument: (document: { collections: { posts: Record<string, { headline?: string }> } }) => {
    const posts = Object.entries(document.collections.posts).map(([id, { headline, ...post }]) => [
      id,
      { ...post, title: headline },
    ]);
    return { ...document, collections: { ...document.collections, posts: Object.fromEntries(posts) } };
  },
}));

const folders: StoreFolder[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.dispose();
});

function oldPost(id: string) {
  const { title, ...post } = aPost(id);
  return { ...post, headline: title } as unknown as ReturnType<typeof aPost>;
}

/** A folder that version 1 left behind: one post in the snapshot, one in the journal, one edit in the history. */
async function oldFolder(): Promise<StoreFolder> {
  const folder = await createStoreFolder();
  folders.push(folder);
  const tables = { ...aPlan(), posts: new Map([['a', oldPost('a')]]) };
  const text = toSnapshotText({ id: 'client-abc123', sequence: 1, savedAt: NOW, tables });
  const body = text.slice(text.indexOf('\n') + 1).replace('"version":2', '"version":1');
  const seal = `{"checksum":"sha256:${createHash('sha256').update(body).digest('hex')}",\n`;
  await writeFile(folder.files.snapshot, seal + body);
  const entryOf = (sequence: number, id: string) => ({
    ...{ version: 1, sequence, at: NOW, device: 'd', client: 'c' },
    edits: [anEdit([added('posts', oldPost(id))], { step: `old ${id}` })],
  });
  await mkdir(folder.files.history);
  await writeFile(`${folder.files.history}/2026-03.jsonl`, printJournalLine(entryOf(1, 'a')));
  await writeFile(folder.files.journal, printJournalLine(entryOf(2, 'b')));
  return folder;
}

describe('a workspace of an older version', () => {
  test('is migrated with the commits in its journal, and its original is kept', async () => {
    const folder = await oldFolder();
    const original = await readFile(folder.files.snapshot, 'utf8');
    const kept: string[] = [];
    const store = await folder.open({
      keepOriginal: async (_, text) => void kept.push(text.toString('utf8')),
    });
    expect(titlesOf(store)).toEqual(['Post a', 'Post b']);
    expect(kept).toEqual([original]);
    expect(JSON.parse(await readFile(folder.files.snapshot, 'utf8'))).toMatchObject({
      version: 2,
      sequence: 2,
    });
    await addPost(store, 'c');
    await store.close();
    const again = await folder.open();
    expect(titlesOf(again)).toEqual(['Post a', 'Post b', 'Post c']);
    expect(kept).toHaveLength(1);
    expect(again.history().map(({ step }) => step)).toEqual(['add c']); // older records cannot be put back
  });

  test('is not touched when its original cannot be kept', async () => {
    const folder = await oldFolder();
    const original = await readFile(folder.files.snapshot, 'utf8');
    const keepOriginal = async () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    await expect(folder.open({ keepOriginal })).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readFile(folder.files.snapshot, 'utf8')).toBe(original);
    expect(titlesOf(await folder.open())).toEqual(['Post a', 'Post b']);
  });

  test('keeps its original and opens again after a crash anywhere in its migration (matrix 4, 30)', async () => {
    const folder = await oldFolder();
    const original = await readFile(folder.files.snapshot);
    const journal = await readFile(folder.files.journal);
    for (let crash = 1; ; crash += 1) {
      const { disk, isThrough } = await migrateUntil(crash, original, journal);
      for (const way of CRASHES) {
        const left = disk.after(way);
        const isUntouched = left.files().get(FILES.snapshot)?.equals(original) ?? false;
        expect(isUntouched || (await backupsOn(left)).some((each) => each.equals(original))).toBe(true);
        const store = await openOn(left, { keepOriginal: keeperOn(left) });
        expect(titlesOf(store)).toEqual(['Post a', 'Post b']);
        expect((await backupsOn(left)).some((each) => each.equals(original))).toBe(true);
        await store.close();
      }
      if (!isThrough) continue;
      expect(crash).toBeGreaterThan(20);
      return;
    }
  }, 60_000);
});

/** A disk on which an older version's files were opened until a crash at this call. */
async function migrateUntil(crash: number, original: Buffer, journal: Buffer) {
  const disk = createMemoryDisk();
  await putFile(disk, FILES.snapshot, original);
  await putFile(disk, FILES.journal, journal);
  disk.crashAt(crash);
  const isThrough = await attempt(async () => {
    const store = await openOn(disk, { keepOriginal: keeperOn(disk) });
    await store.close();
  });
  return { disk, isThrough: isThrough && !disk.isHit() };
}

const BACKUPS = '/data/backups/client-abc123';

function keeperOn({ fileSystem }: MemoryDisk): StoreOptions['keepOriginal'] {
  const pack = async (bytes: Uint8Array) => packSnapshot(bytes);
  return async (_, bytes) => {
    await makeGeneration(
      { fileSystem, pack },
      {
        folder: BACKUPS,
        bytes,
        seal: plainSeal,
        reason: 'before-migration',
        at: new Date(NOW),
        newest: null,
      },
    );
  };
}

async function backupsOn(disk: MemoryDisk): Promise<readonly Buffer[]> {
  const isBackup = (name: string) => name.startsWith(`${BACKUPS}/`) && name.endsWith('.gz');
  return [...disk.files()].filter(([name]) => isBackup(name)).map(([, bytes]) => gunzipSync(bytes));
}
