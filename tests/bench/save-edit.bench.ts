import { type FileHandle, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { filesOf } from '#core/storage/read-workspace.ts';
import { plainSeal } from '#core/storage/seal.ts';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import { openWorkspaceStore, type WorkspaceStore } from '#core/storage/workspace-store.ts';
import { changed } from '#shared/workspace/changes.ts';
import type { Bench } from './bench.ts';
import { createLargeTables } from './large-workspace.ts';

type Context = {
  readonly folder: string;
  readonly store: WorkspaceStore;
  readonly raw: FileHandle;
  readonly line: Buffer;
};

const NOW = '2026-01-05T08:00:00.000Z';

/** One edit of one post among 10,000, answered once it is on the disk, against appending the same bytes and syncing them. */
export const bench = {
  name: 'save-edit',
  goal: 3,
  unit: 'µs',
  rounds: 21,
  samples: 40,
  setup: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'planwright-bench-'));
    const tables = createLargeTables(10_000);
    await writeFile(
      filesOf(folder).snapshot,
      toSnapshotText({ id: 'large', sequence: 0, savedAt: NOW, tables }),
    );
    const store = await openWorkspaceStore({
      fileSystem: nodeFileSystem,
      id: 'large',
      folder,
      quarantineFolder: path.join(folder, 'quarantine'),
      clock: () => new Date(),
      device: async () => 'bench',
      log: () => undefined,
      seal: plainSeal,
      keepOriginal: async () => undefined,
      foldAfterMs: 3_600_000,
      foldAtBytes: 1024 ** 3,
    });
    await saveOne(store, 0);
    const { size } = await nodeFileSystem
      .facts(filesOf(folder).journal)
      .then((facts) => facts ?? { size: 0 });
    const raw = await open(path.join(folder, 'raw.jsonl'), 'a');
    return { folder, store, raw, line: Buffer.alloc(size, 'x') };
  },
  floor: async ({ raw, line }) => {
    await raw.write(line);
    await raw.datasync();
  },
  candidate: ({ store }, call) => saveOne(store, call),
  teardown: async ({ folder, store, raw }) => {
    await raw.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  },
} satisfies Bench<Context>;

/** Returns the milliseconds from the commit to its answer; finding the record is the page's work. */
async function saveOne(store: WorkspaceStore, call: number): Promise<number> {
  const before = store.tables().posts.get('p005000');
  if (before === undefined) throw new Error('No such post');
  const changes = [changed('posts', before, { title: `Title number ${call}` })];
  const label = { key: 'content.undo.title', values: {} };
  const began = performance.now();
  await store.commit({ client: 'bench', edits: [{ step: `${call}`, kind: 'edit', label, changes }] });
  return performance.now() - began;
}
