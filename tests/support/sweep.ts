import { sep } from 'node:path';
import { expect } from 'vitest';
import { filesOf } from '#core/storage/read-workspace.ts';
import { plainSeal } from '#core/storage/seal.ts';
import { fromSnapshotText, toSnapshotText } from '#core/storage/snapshot.ts';
import { openWorkspaceStore, type StoreOptions, type WorkspaceStore } from '#core/storage/workspace-store.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { type Crash, createMemoryDisk, type MemoryDisk } from './memory-disk.ts';
import { createTestClock } from './test-core.ts';
import { aPlan, NOW } from './test-store.ts';

/** The long version looks at every point in every way; the short one, in `npm test`, at every point in some. */
export const IS_LONG = process.env['PLANWRIGHT_LONG'] === '1';

/** The ways in which a process can end: killed, or with the power cut and this or that of the unsynced kept. */
export const CRASHES: readonly Crash[] = [
  { kind: 'kill' },
  { kind: 'power', keep: 'none' },
  { kind: 'power', keep: 'all' },
  ...Array.from({ length: IS_LONG ? 24 : 3 }, (_, seed) => ({ kind: 'power', keep: seed + 1 }) as const),
];

export const FOLDER = '/data/workspaces/client-abc123';
export const FILES = {
  ...filesOf(FOLDER),
  snapshot: `${FOLDER}/workspace.json`,
  journal: `${FOLDER}/journal.jsonl`,
};
export const QUARANTINE = '/data/quarantine';

/** A disk with one workspace on it, all of it synced. */
export async function diskWithWorkspace(tables: Tables = aPlan()): Promise<MemoryDisk> {
  const disk = createMemoryDisk();
  const text = toSnapshotText({ id: 'client-abc123', sequence: 0, savedAt: NOW, tables });
  await putFile(disk, FILES.snapshot, Buffer.from(text, 'utf8'));
  return disk;
}

/** Puts a file on the disk, synced. */
export async function putFile({ fileSystem }: MemoryDisk, file: string, bytes: Buffer): Promise<void> {
  const folder = file.slice(0, file.lastIndexOf('/'));
  await fileSystem.makeFolder(folder);
  const handle = await fileSystem.open(file, 'update');
  await handle.truncate(0);
  await handle.write(bytes, 0);
  await handle.sync();
  await handle.close();
  await fileSystem.syncFolder(folder);
}

export function openOn(disk: MemoryDisk, options: Partial<StoreOptions> = {}): Promise<WorkspaceStore> {
  return openWorkspaceStore({
    fileSystem: disk.fileSystem,
    id: 'client-abc123',
    folder: FOLDER,
    quarantineFolder: QUARANTINE,
    clock: createTestClock(),
    device: async () => 'device-1',
    log: () => undefined,
    seal: plainSeal,
    keepOriginal: async () => undefined,
    foldAfterMs: 3_600_000,
    ...options,
  });
}

/** Titles of all posts: what the scenarios of the sweeps change. */
export function titlesIn(tables: Tables): readonly string[] {
  return [...tables.posts.values()].map(({ title }) => title).sort();
}

/** What must hold wherever a process ended: sound plan, whole files, nothing left over, nothing put aside. */
export async function expectSound(disk: MemoryDisk, store: WorkspaceStore): Promise<void> {
  expect(store.readOnly()).toBeNull();
  expect(integrityOfTables(store.tables())).toEqual([]);
  const names = [...disk.files().keys()];
  expect(names.filter((name) => name.endsWith('.tmp') || name.startsWith(QUARANTINE + sep))).toEqual([]);
  const snapshot = fromSnapshotText((disk.files().get(FILES.snapshot) ?? Buffer.alloc(0)).toString('utf8'));
  expect(snapshot.sequence).toBeLessThanOrEqual(store.sequence());
  const sequences = store.history().map(({ sequence }) => sequence);
  expect(sequences).toEqual(
    Array.from({ length: sequences.length }, (_, index) => store.sequence() - sequences.length + index + 1),
  );
}

/** Runs something to its end or to the error that a crash or fault made of it. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
