import path from 'node:path';
import type { Handlers, PlannerEvent } from '#shared/api/contract.ts';
import type { RECOVERY_METHODS, RecoverySource, Restored } from '#shared/api/recovery-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { differenceOf } from '#shared/workspace/difference.ts';
import type { Edit } from '#shared/workspace/edit.ts';
import { mediaHashes } from '#shared/workspace/media-hashes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Backups } from '../backups/backups.ts';
import type { Log } from '../log.ts';
import type { Media } from '../media/media.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf, readWorkspace } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import { isIntactSnapshot, type Snapshot, toSnapshotBytes } from '../storage/snapshot.ts';
import type { Workspaces } from '../workspaces.ts';
import { createVerdicts, inspect, presentOf } from './inspect.ts';
import { describeDifference } from './preview.ts';
import { recoveryReasonOf } from './reasons.ts';
import { restoreAsCopy, restoreFiles, restoreLabel } from './restore.ts';
import { findSources } from './sources.ts';

export type RecoveryOptions = {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly workspaces: Pick<Workspaces, 'read' | 'within' | 'whileClosed'>;
  readonly backups: Pick<Backups, 'list' | 'read' | 'readDocument' | 'check' | 'before' | 'keep'>;
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
  readonly media: Pick<Media, 'heal' | 'copyInto'>;
  readonly announce: (event: PlannerEvent) => void;
  readonly log: Log;
};

/** Bringing a workspace back from what is left of it, or from what it was. */
export function createRecoveryHandlers(
  options: RecoveryOptions,
): Pick<Handlers, keyof typeof RECOVERY_METHODS> {
  const { fileSystem, dataFolder, clock, workspaces, backups, sealOf, media, announce } = options;
  const parent = path.join(dataFolder, 'workspaces');
  const folderOf = (workspaceId: string) => path.join(parent, workspaceId);
  const sourcesOf = (workspaceId: string) =>
    findSources({ fileSystem, generations: backups, folderOf, sealOf }, workspaceId);
  const presentlyIn = (workspaceId: string) => presentOf(() => workspaces.read(workspaceId));
  const verdicts = createVerdicts((workspaceId, { id }, { seal }) =>
    backups.check(workspaceId, id, seal, async (bytes) => {
      if (!isIntactSnapshot(bytes)) throw new PlannerError('workspace-damaged', `${id} is not intact`);
    }),
  );

  /** A folder that is gone is a case for recovery only where generations of it are left, and not for what is in the trash. */
  async function assertKnown(workspaceId: string): Promise<void> {
    if ((await fileSystem.facts(folderOf(workspaceId))) !== null) return;
    const isInTrash = (await fileSystem.facts(path.join(dataFolder, 'trash', workspaceId))) !== null;
    if (!isInTrash && (await backups.list(workspaceId)).length > 0) return;
    throw new PlannerError('not-found', `No workspace ${workspaceId}`);
  }

  /** As one edit, so that undo leads back. Throws integrity where the plan of then would not pass as an edit any more. */
  async function commitDifference(workspaceId: string, snapshot: Snapshot, client: string): Promise<void> {
    const done = await workspaces.within(workspaceId, async (store) => {
      const changes = differenceOf(store.tables(), snapshot.tables);
      if (changes.length === 0) return null;
      const label = restoreLabel(snapshot.savedAt);
      const edits: readonly Edit[] = [{ step: options.newId(), kind: 'edit', label, changes }];
      return { edits, ...(await store.commit({ client, edits })) };
    });
    if (done === null) return;
    const { sequence, edits } = done;
    announce({ name: 'workspace.changed', workspaceId, sequence, client, edits });
    // Pages take the stored history, too: the restore is a step that undo takes back.
    announce({ name: 'workspace.replaced', workspaceId });
  }

  async function replaceFiles(
    workspaceId: string,
    source: RecoverySource,
    reason: () => Promise<string>,
  ): Promise<Restored> {
    const restored = await workspaces.whileClosed(workspaceId, (folder) =>
      restoreFiles(
        {
          fileSystem,
          clock,
          quarantineFolder: path.join(dataFolder, 'quarantine'),
          findSources: () => sourcesOf(workspaceId),
          reason,
          keep: (snapshot, seal) => keep(workspaceId, snapshot, seal),
        },
        { id: workspaceId, folder, source },
      ),
    );
    announce({ name: 'workspace.replaced', workspaceId });
    announce({ name: 'safety.changed', workspaceId });
    return restored;
  }

  /** Looks once more, now that nobody else can write: someone may have mended it meanwhile. */
  async function reasonNow(workspaceId: string): Promise<string> {
    const files = filesOf(folderOf(workspaceId));
    const read = async () => (await readWorkspace(fileSystem, files, await sealOf(workspaceId))).snapshot;
    const { error } = await presentOf(read);
    if (error === null) throw new PlannerError('conflict', `${workspaceId} can be opened by now`);
    // What is encrypted or not downloaded is not damaged: it must not make room.
    if (error.code === 'workspace-sealed' || error.code === 'workspace-away') throw error;
    return recoveryReasonOf(error) ?? 'unreadable';
  }

  /** What was put together from several files is worth a generation, but a full disk must not stop the restore. */
  async function keep(workspaceId: string, snapshot: Snapshot, seal: Seal): Promise<string | null> {
    try {
      const bytes = await seal.sealFile(await toSnapshotBytes({ ...snapshot, id: workspaceId }));
      return await backups.keep(workspaceId, 'before-restore', Buffer.from(bytes));
    } catch (error) {
      options.log(`No generation of the newest state of ${workspaceId} before a restore`, error);
      return null;
    }
  }

  async function restoreInPlace(
    workspaceId: string,
    source: RecoverySource,
    client: string,
  ): Promise<Restored> {
    const { error } = await presentlyIn(workspaceId);
    if (error !== null) return replaceFiles(workspaceId, source, () => reasonNow(workspaceId));
    const snapshot = await (await sourcesOf(workspaceId)).read(source);
    const before = await backups.before(workspaceId, 'before-restore');
    try {
      await commitDifference(workspaceId, snapshot, client);
      return { id: workspaceId, path: folderOf(workspaceId), before, quarantined: null };
    } catch (refused) {
      // An old plan with references that lead nowhere would not pass as an edit; it comes back as it was, all the same.
      if (!(refused instanceof PlannerError) || refused.code !== 'integrity') throw refused;
      const replaced = await replaceFiles(workspaceId, source, async () => 'replaced');
      return { ...replaced, before };
    }
  }

  return {
    'recovery.inspect': async ({ workspaceId }) => {
      await assertKnown(workspaceId);
      const present = await presentlyIn(workspaceId);
      const sources = await sourcesOf(workspaceId);
      return inspect(workspaceId, folderOf(workspaceId), { sources, present, verdicts });
    },
    'recovery.preview': async ({ workspaceId, source }) => {
      await assertKnown(workspaceId);
      const sources = await sourcesOf(workspaceId);
      const { tables: after } = await sources.read(source);
      const { tables } = await presentlyIn(workspaceId);
      if (tables !== null) return describeDifference(tables, after, 'present');
      const best = await sources.rebuilt();
      return describeDifference(best?.snapshot.tables ?? after, after, 'best');
    },
    'recovery.restore': async ({ workspaceId, source, how, client }) => {
      await assertKnown(workspaceId);
      if (how === 'in-place') {
        const restored = await restoreInPlace(workspaceId, source, client);
        await media
          .heal(workspaceId)
          .catch((error: unknown) => options.log(`Media of ${workspaceId} could not be put back`, error));
        return restored;
      }
      const sources = await sourcesOf(workspaceId);
      const snapshot = await sources.read(source);
      const now = clock().toISOString();
      const copyMedia = async (tables: Tables, folder: string, seal: Seal) =>
        media.copyInto(workspaceId, mediaHashes(tables), { folder, seal });
      return restoreAsCopy(
        { ...options, parent, now, copyMedia },
        { workspaceId, snapshot, seal: sources.seal },
      );
    },
  };
}
