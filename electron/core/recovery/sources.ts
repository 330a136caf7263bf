import type { Generation } from '#shared/api/backup-methods.ts';
import type { RecoverySource } from '#shared/api/recovery-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Generations } from '../backups/generations.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import { plainSeal, type Seal } from '../storage/seal.ts';
import { parseSnapshotDocument, type Snapshot, toSnapshot } from '../storage/snapshot.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type Rebuilt, rebuild } from './rebuild.ts';

export type SourcesOptions = {
  readonly fileSystem: FileSystemPort;
  readonly generations: Generations;
  readonly folderOf: (workspaceId: string) => string;
  /** How the files of a workspace stand on disk. Throws workspace-sealed where its key is not known. */
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
};

/** Everything that one workspace could be brought back from. */
export type Sources = {
  readonly seal: Seal;
  /** Why what is encrypted cannot be read; null where nothing is, or the key is known. */
  readonly sealProblem: PlannerError | null;
  readonly evidence: Evidence;
  /** Newest first. */
  readonly generations: readonly Generation[];
  /** The last commit that anything readable tells of. */
  readonly lastSequence: number;
  /** Made once, on the first wish; null where nothing can be put together. */
  readonly rebuilt: () => Promise<Rebuilt | null>;
  /** The plan in a source. Throws not-found or workspace-damaged. */
  readonly read: (source: RecoverySource) => Promise<Snapshot>;
  readonly readGeneration: (generation: Generation) => Promise<Snapshot>;
};

/** Looks at what is there of a workspace, in its folder and among its generations. */
export async function findSources(options: SourcesOptions, workspaceId: string): Promise<Sources> {
  const { fileSystem, generations: store, folderOf, sealOf } = options;
  const sealProblem = await sealOf(workspaceId).then(
    () => null,
    (error: unknown) => asSealProblem(error),
  );
  const seal = sealProblem === null ? await sealOf(workspaceId) : plainSeal;
  const generations = await store.list(workspaceId);
  const evidence = await gatherEvidence(fileSystem, filesOf(folderOf(workspaceId)), seal);
  const documentOf = ({ id }: Generation) => store.readDocument(workspaceId, id, seal);
  const readGeneration = ({ id }: Generation) =>
    store.check(workspaceId, id, seal, async (bytes) => toSnapshot(parseSnapshotDocument(bytes)));
  let building: Promise<Rebuilt | null> | null = null;

  function rebuilt(): Promise<Rebuilt | null> {
    if (sealProblem !== null) return Promise.resolve(null); // without a key everything looks damaged
    building ??= rebuild(evidence, generations, documentOf);
    return building;
  }

  return {
    seal,
    sealProblem,
    evidence,
    generations,
    lastSequence: Math.max(evidence.lastSequence, ...generations.map(({ sequence }) => sequence)),
    rebuilt,
    readGeneration,
    read: async (source) => {
      if (sealProblem !== null) throw sealProblem;
      if (source.kind === 'rebuilt') {
        const found = await rebuilt();
        if (found === null) throw new PlannerError('not-found', `Nothing to rebuild ${workspaceId} from`);
        return found.snapshot;
      }
      const generation = generations.find(({ id }) => id === source.id);
      if (generation === undefined) throw new PlannerError('not-found', `No generation ${source.id}`);
      return readGeneration(generation);
    },
  };
}

function asSealProblem(error: unknown): PlannerError {
  if (error instanceof PlannerError && error.code === 'workspace-sealed') return error;
  throw error;
}

/** How many records a plan has, of all collections. */
export function countRecords(tables: Tables): number {
  return Object.values(tables).reduce((sum, { size }) => sum + size, 0);
}
