import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import { isSameJson } from '#shared/base/json.ts';
import { applyChangesInPlace, type Change } from '#shared/workspace/changes.ts';
import type { Edit } from '#shared/workspace/edit.ts';
import { schemaProblems } from '#shared/workspace/integrity.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { assertHarmless } from '../storage/commit-check.ts';
import { copyTables } from '../storage/copy-tables.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import { replaceFile } from '../storage/replace-file.ts';
import type { Seal } from '../storage/seal.ts';
import { createSerialQueue } from '../storage/serial-queue.ts';
import { type Snapshot, toSnapshotBytes } from '../storage/snapshot.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { unsavedCopyName } from './copy-names.ts';
import { freeCopyName } from './free-copy-name.ts';

export type UnsavedEditsOptions = {
  readonly fileSystem: FileSystemPort;
  readonly folder: string;
  readonly seal: Seal;
  readonly clock: () => Date;
};

export type UnsavedEdits = {
  /**
   * Keeps edits of a client beside the workspace and returns the id of their copy: the whole plan as this client saw it,
   * one file for each client, its newest content wins. Throws invalid-input or integrity for what could not be read
   * again, and what writing a file throws.
   */
  readonly keep: (client: string, edits: readonly Edit[]) => Promise<string>;
};

/**
 * For edits that came after someone took the lock. Their copy has the number and the moment of the last commit that was
 * saved, so that a merge finds the state from which both plans come.
 */
export function createUnsavedEdits(options: UnsavedEditsOptions, state: Snapshot): UnsavedEdits {
  const inTurn = createSerialQueue();
  const byClient = new Map<string, { readonly fileName: string; readonly tables: Tables }>();

  function newName(client: string): Promise<string> {
    const { fileSystem, folder, clock } = options;
    const name = unsavedCopyName(clock(), client);
    return withStorageErrors(() => freeCopyName(fileSystem, filesOf(folder).copies, name));
  }

  async function keepNow(client: string, edits: readonly Edit[]): Promise<string> {
    const before = byClient.get(client);
    const fileName = before?.fileName ?? (await newName(client));
    const changes = edits.flatMap((edit) => edit.changes);
    const tables = before?.tables ?? state.tables;
    if (before === undefined || !isThere(tables, changes)) {
      assertReadable(edits, changes);
      const after = copyTables(tables);
      applyChangesInPlace(after, changes);
      await write(options, fileName, { ...state, tables: after });
      byClient.set(client, { fileName, tables: after });
    }
    return path.basename(fileName, '.json');
  }

  return { keep: (client, edits) => inTurn(() => keepNow(client, edits)) };
}

/** A page that had no answer sends the same again. */
function isThere(tables: Tables, changes: readonly Change[]): boolean {
  return changes.every(({ collection, id, after }) => isSameJson(tables[collection].get(id) ?? null, after));
}

function assertReadable(edits: readonly Edit[], changes: readonly Change[]): void {
  assertHarmless(edits);
  const problems = changes.flatMap(({ collection, id, after }) =>
    after === null ? [] : schemaProblems(collection, id, after),
  );
  if (problems.length === 0) return;
  throw new PlannerError('integrity', 'Records that could not be read again', {
    problems: problems.slice(0, 20).map((problem) => ({ ...problem })),
  });
}

function write(options: UnsavedEditsOptions, fileName: string, snapshot: Snapshot): Promise<void> {
  const { fileSystem, folder, seal } = options;
  return withStorageErrors(async () => {
    const { copies } = filesOf(folder);
    const file = path.join(copies, fileName);
    const bytes = Buffer.from(await seal.sealFile(await toSnapshotBytes(snapshot)));
    if ((await fileSystem.facts(folder)) === null) throw new PlannerError('storage-failed', `No ${folder}`);
    await fileSystem.makeFolder(copies);
    await replaceFile(fileSystem, file, bytes);
    if (bytes.equals(await fileSystem.read(file))) return;
    throw new PlannerError('storage-failed', `The copy ${file} does not read back as written`);
  });
}
