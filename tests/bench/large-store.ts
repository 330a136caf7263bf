import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { filesOf } from '#core/storage/read-workspace.ts';
import { plainSeal } from '#core/storage/seal.ts';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import { openWorkspaceStore, type WorkspaceStore } from '#core/storage/workspace-store.ts';
import { changed } from '#shared/workspace/changes.ts';
import { createLargeTables } from './large-workspace.ts';

const NOW = '2026-01-05T08:00:00.000Z';

export type LargeStore = {
  readonly folder: string;
  readonly store: WorkspaceStore;
  readonly dispose: () => Promise<void>;
};

/** An open workspace of 10,000 posts that folds only when told. */
export async function openLargeStore(): Promise<LargeStore> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planwright-bench-'));
  const tables = createLargeTables(10_000);
  const text = toSnapshotText({ id: 'large', sequence: 0, savedAt: NOW, tables });
  await writeFile(filesOf(folder).snapshot, text);
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
  return {
    folder,
    store,
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The commit of a new title for one post; finding the record is the page's work and done before. */
export function renameOne(store: WorkspaceStore, call: number): () => Promise<unknown> {
  const before = store.tables().posts.get('p005000');
  if (before === undefined) throw new Error('No such post');
  const changes = [changed('posts', before, { title: `Title number ${call}` })];
  const label = { key: 'content.undo.title', values: {} };
  return () => store.commit({ client: 'bench', edits: [{ step: `${call}`, kind: 'edit', label, changes }] });
}
