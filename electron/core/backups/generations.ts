import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { BackupPlace, Generation } from '#shared/api/backup-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import type { Seal } from '../storage/seal.ts';
import {
  parseSnapshotDocument,
  type Snapshot,
  type SnapshotDocument,
  toSnapshot,
} from '../storage/snapshot.ts';
import { toStorageError, withStorageErrors } from '../storage/storage-error.ts';
import { type GenerationName, parseGenerationName } from './generation-name.ts';

/** A folder that holds one folder of generations for each workspace. */
export type GenerationPlace = { readonly place: BackupPlace; readonly folder: string };

/** One generation as it lies in one place. */
export type GenerationFile = GenerationName & { readonly path: string; readonly bytes: number };

/** The generations of all workspaces, for whoever reads them: in both places, as far as they can be reached. */
export type Generations = {
  /** Newest first, by sequence; a place that cannot be read is left out. */
  readonly list: (workspaceId: string) => Promise<readonly Generation[]>;
  /**
   * A generation, migrated and validated; where it is damaged in one place, from the other. Throws not-found,
   * workspace-damaged, workspace-newer, or workspace-sealed where it is encrypted and the seal has no key.
   */
  readonly read: (workspaceId: string, generationId: string, seal: Seal) => Promise<Snapshot>;
  /** The same as it was written, for replaying the commits after it. */
  readonly readDocument: (workspaceId: string, generationId: string, seal: Seal) => Promise<SnapshotDocument>;
  /** Gives its bytes to a check, those of each place until one passes; throws what the last one threw. */
  readonly check: <Value>(
    workspaceId: string,
    generationId: string,
    seal: Seal,
    check: (bytes: Buffer) => Promise<Value>,
  ) => Promise<Value>;
};

/**
 * Looks into the folders anew at every call: a stick comes and goes, and sync programs bring generations of their
 * own.
 */
export function createGenerations({
  fileSystem,
  places,
}: {
  readonly fileSystem: FileSystemPort;
  /** Those that can be reached now, the nearest first. */
  readonly places: () => Promise<readonly GenerationPlace[]>;
}): Generations {
  async function filesIn(workspaceId: string) {
    const found = (await places()).map(async ({ place, folder }) => {
      const files = await listGenerationFiles(fileSystem, path.join(folder, workspaceId)).catch(() => []);
      return files.map((file) => ({ place, file }));
    });
    return (await Promise.all(found)).flat();
  }

  async function readFirst<Value>(
    workspaceId: string,
    generationId: string,
    read: (file: GenerationFile) => Promise<Value>,
  ): Promise<Value> {
    const candidates = (await filesIn(workspaceId)).filter(({ file }) => file.id === generationId);
    let problem: unknown = new PlannerError('not-found', `No generation ${generationId} of ${workspaceId}`);
    for (const { file } of candidates) {
      try {
        return await read(file);
      } catch (error) {
        problem = error;
      }
    }
    throw toStorageError(problem);
  }

  return {
    list: async (workspaceId) => mergePlaces(await filesIn(workspaceId)),
    read: (workspaceId, generationId, seal) =>
      readFirst(workspaceId, generationId, async (file) =>
        toSnapshot(await readGenerationFile(fileSystem, file, seal)),
      ),
    readDocument: (workspaceId, generationId, seal) =>
      readFirst(workspaceId, generationId, (file) => readGenerationFile(fileSystem, file, seal)),
    check: (workspaceId, generationId, seal, check) =>
      readFirst(workspaceId, generationId, async (file) =>
        check(await unpackGeneration(await fileSystem.read(file.path), file.isSealed, seal)),
      ),
  };
}

/** The generations in the folder of one workspace, newest first; none where there is no folder. */
export function listGenerationFiles(
  fileSystem: FileSystemPort,
  folder: string,
): Promise<readonly GenerationFile[]> {
  return withStorageErrors(async () => {
    if ((await fileSystem.facts(folder)) === null) return [];
    const names = (await fileSystem.list(folder)).flatMap((fileName) => {
      const name = parseGenerationName(fileName);
      return name === null ? [] : [{ name, file: path.join(folder, fileName) }];
    });
    const files = await Promise.all(
      names.map(async ({ name, file }) => {
        const facts = await fileSystem.facts(file);
        return facts === null || facts.isFolder ? [] : [{ ...name, path: file, bytes: facts.size }];
      }),
    );
    return files.flat().sort(byAge);
  });
}

/** The snapshot's bytes in a generation, unpacked and opened but not looked at. */
export async function unpackGeneration(bytes: Buffer, isSealed: boolean, seal: Seal): Promise<Buffer> {
  if (isSealed && !seal.isEncrypted) throw new PlannerError('workspace-sealed');
  const packed = isSealed ? await seal.openFile(bytes) : bytes;
  return promisify(gunzip)(packed, { maxOutputLength: MOST_BYTES }).catch((cause: unknown) => {
    throw new PlannerError('workspace-damaged', `Cannot unpack: ${String(cause)}`, {
      reason: 'checksum',
      problems: [],
    });
  });
}

/** Far above any real plan: a file made to unpack into more is refused. */
const MOST_BYTES = 1024 ** 3;

function readGenerationFile(
  fileSystem: FileSystemPort,
  file: Pick<GenerationFile, 'path' | 'isSealed'>,
  seal: Seal,
): Promise<SnapshotDocument> {
  return withStorageErrors(async () =>
    parseSnapshotDocument(await unpackGeneration(await fileSystem.read(file.path), file.isSealed, seal)),
  );
}

type Found = { readonly place: BackupPlace; readonly file: GenerationFile };

function mergePlaces(found: readonly Found[]): readonly Generation[] {
  const byId = new Map<string, Generation>();
  for (const { place, file } of found) {
    const { id, sequence, at, reason, bytes, records } = file;
    const present = byId.get(id);
    if (present?.places.includes(place)) continue;
    const places = [...(present?.places ?? []), place];
    byId.set(id, { ...(present ?? { id, sequence, at, reason, bytes, records }), places });
  }
  return [...byId.values()].sort(byAge);
}

/** Newest first: by sequence, and only where that is equal by the clock of then. */
function byAge(a: Pick<Generation, 'sequence' | 'id'>, b: Pick<Generation, 'sequence' | 'id'>): number {
  if (a.sequence !== b.sequence) return b.sequence - a.sequence;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}
