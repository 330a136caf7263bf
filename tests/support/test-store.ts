import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { filesOf } from '#core/storage/read-workspace.ts';
import { plainSeal } from '#core/storage/seal.ts';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import { openWorkspaceStore, type StoreOptions, type WorkspaceStore } from '#core/storage/workspace-store.ts';
import { createPost, type Post } from '#shared/plan/post/post.ts';
import { createWorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { added, applyChanges, type Change, changed } from '#shared/workspace/changes.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';
import { aNewWorkspace, anEdit, createTempFolder, createTestClock } from './test-core.ts';

export const NOW = '2026-03-02T09:00:00.000Z';
const WORKSPACE = 'client-abc123';

/** A folder with one workspace in it, for tests that work on the files themselves. */
export type StoreFolder = {
  readonly folder: string;
  readonly files: ReturnType<typeof filesOf>;
  readonly quarantine: string;
  readonly logged: string[];
  readonly open: (options?: Partial<StoreOptions>) => Promise<WorkspaceStore>;
  readonly dispose: () => Promise<void>;
};

export async function createStoreFolder(tables: Tables = aPlan()): Promise<StoreFolder> {
  const root = await createTempFolder();
  const folder = path.join(root, WORKSPACE);
  const files = filesOf(folder);
  const quarantine = path.join(root, 'quarantine');
  const logged: string[] = [];
  const opened = new Set<WorkspaceStore>();
  const clock = createTestClock();
  await mkdir(folder);
  await writeFile(files.snapshot, toSnapshotText({ id: WORKSPACE, sequence: 0, savedAt: NOW, tables }));
  return {
    folder,
    files,
    quarantine,
    logged,
    open: async (options = {}) => {
      const store = await openWorkspaceStore({
        fileSystem: nodeFileSystem,
        id: WORKSPACE,
        folder,
        quarantineFolder: quarantine,
        clock,
        device: async () => 'device-1',
        log: (message, cause) => logged.push(cause === undefined ? message : `${message}: ${String(cause)}`),
        seal: plainSeal,
        keepOriginal: async () => undefined,
        foldAfterMs: 3_600_000,
        ...options,
      });
      opened.add(store);
      return store;
    },
    dispose: async () => {
      for (const store of opened) await store.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The smallest plan: a profile and nothing else. */
export function aPlan(): Tables {
  const profile = createWorkspaceProfile({ now: NOW }, aNewWorkspace());
  return applyChanges(emptyTables(), [added('profile', profile)]);
}

export function aPost(id: string, fields: Partial<Post> = {}): Post {
  return createPost({ id, now: NOW }, { title: `Post ${id}`, ...fields });
}

/** Commits changes as one edit. */
export function commit(store: WorkspaceStore, changes: readonly Change[], step = 'step') {
  return store.commit({ client: 'test', edits: [anEdit(changes, { step })] });
}

/** Adds a post. */
export function addPost(store: WorkspaceStore, id: string, fields: Partial<Post> = {}) {
  return commit(store, [added('posts', aPost(id, fields))], `add ${id}`);
}

/** Renames a post that is there. */
export function renamePost(store: WorkspaceStore, id: string, title: string) {
  const before = store.tables().posts.get(id);
  if (before === undefined) throw new Error(`No post ${id}`);
  return commit(store, [changed('posts', before, { title })], `rename ${id}`);
}

export function titlesOf(store: WorkspaceStore): readonly string[] {
  return [...store.tables().posts.values()].map(({ title }) => title);
}
