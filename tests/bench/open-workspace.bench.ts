import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { filesOf } from '#core/storage/read-workspace.ts';
import { plainSeal } from '#core/storage/seal.ts';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import { openWorkspaceStore } from '#core/storage/workspace-store.ts';
import type { Bench } from './bench.ts';
import { createLargeTables } from './large-workspace.ts';

type Context = { readonly folder: string; readonly file: string };

/** Opening 10,000 posts, with lock, checksum and every record checked, against reading and parsing the same file. */
export const bench = {
  name: 'open-workspace',
  goal: 1.6,
  unit: 'ms',
  rounds: 15,
  setup: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'planwright-bench-'));
    const file = filesOf(folder).snapshot;
    const tables = createLargeTables(10_000);
    await writeFile(
      file,
      toSnapshotText({ id: 'large', sequence: 1, savedAt: '2026-01-05T08:00:00.000Z', tables }),
    );
    return { folder, file };
  },
  floor: async ({ file }) => {
    JSON.parse(await readFile(file, 'utf8'));
  },
  candidate: async ({ folder }) => {
    const began = performance.now();
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
    });
    const took = performance.now() - began;
    await store.close();
    return took;
  },
  teardown: async ({ folder }) => rm(folder, { recursive: true, force: true }),
} satisfies Bench<Context>;
