import path from 'node:path';
import type { Handlers, PlannerEvent } from '#shared/api/contract.ts';
import type { MEDIA_METHODS, StoredMedium } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { mediaHashes } from '#shared/workspace/media-hashes.ts';
import { bytesOfTree } from '../storage/folder-tree.ts';
import { filesOf } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import type { Workspaces } from '../workspaces.ts';
import { leftOutOfBundle } from './export-media.ts';
import type { Media } from './media.ts';
import { listMedia } from './media-files.ts';
import { findUnusedMedia, putMediaAway, type UnusedOptions } from './unused-media.ts';
import { createUploads } from './uploads.ts';

export type MediaHandlerOptions = UnusedOptions & {
  readonly media: Media;
  readonly dataFolder: string;
  readonly workspaces: Pick<Workspaces, 'within' | 'folderOf' | 'read'>;
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
  readonly announce: (event: PlannerEvent) => void;
};

/** What the methods of media do. */
export function createMediaHandlers(
  options: MediaHandlerOptions,
): Pick<Handlers, keyof typeof MEDIA_METHODS> {
  const { fileSystem, media, workspaces, sealOf, dataFolder, announce } = options;
  const uploads = createUploads();

  /** Whoever says that a file is missing looks again when the very same one is added. */
  async function add(workspaceId: string, bytes: Buffer, name: string): Promise<StoredMedium> {
    const stored = await media.add(workspaceId, bytes, name);
    const { tables } = await workspaces.read(workspaceId);
    if (mediaHashes(tables).has(stored.hash)) announce({ name: 'safety.changed', workspaceId });
    return stored;
  }

  async function unusedOf(workspaceId: string) {
    return workspaces.within(workspaceId, async (store) => {
      const { tables, history, folder, id } = store;
      // The store may close while backups are read; what it held is enough.
      const held = { id, folder, tables: () => present, history: () => past };
      const [present, past] = [tables(), history()];
      return findUnusedMedia(options, held, await sealOf(workspaceId));
    });
  }

  return {
    'media.add': ({ workspaceId, file }) => add(workspaceId, Buffer.from(file.base64, 'base64'), file.name),
    'media.addPart': async ({ workspaceId, upload, name, total, from, base64 }) => {
      const key = `${workspaceId}/${upload}`;
      const whole = uploads.take(key, { total, from, bytes: Buffer.from(base64, 'base64') });
      return { stored: whole === null ? null : await add(workspaceId, whole, name) };
    },
    'media.cancel': async ({ workspaceId, upload }) => {
      uploads.drop(`${workspaceId}/${upload}`);
      return {};
    },
    'media.read': async ({ workspaceId, hash, from, most }) => {
      const { mimeType, bytes } = await media.read(workspaceId, hash);
      const part = bytes.subarray(from, from + most);
      return { mimeType, bytes: bytes.length, base64: part.toString('base64') };
    },
    'media.leftOut': async ({ workspaceId: id, reader }) => {
      const { tables } = await workspaces.read(id);
      return { files: await leftOutOfBundle(media, { id, tables, reader }) };
    },
    'media.summary': async ({ workspaceId }) => {
      const { media: folder } = filesOf(workspaces.folderOf(workspaceId));
      const { tables } = await workspaces.read(workspaceId);
      return {
        files: (await listMedia(fileSystem, folder).catch(() => [])).length,
        bytes: await bytesOfTree(fileSystem, folder),
        lost: await media.lost(workspaceId, tables),
      };
    },
    'media.unused': async ({ workspaceId }) => {
      const found = await unusedOf(workspaceId);
      const shown = found?.map(({ hash, mimeType, bytes }) => ({ hash, mimeType, bytes }));
      return { unused: shown ?? null };
    },
    'media.putAway': async ({ workspaceId }) => {
      const isReadOnly = await workspaces.within(workspaceId, async (store) => store.readOnly() !== null);
      if (isReadOnly) throw new PlannerError('read-only');
      const files = (await unusedOf(workspaceId)) ?? [];
      const to = path.join(dataFolder, 'trash', '.media', workspaceId);
      const from = filesOf(workspaces.folderOf(workspaceId)).media;
      await putMediaAway(fileSystem, { from, to, files });
      announce({ name: 'safety.changed', workspaceId });
      return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), path: to };
    },
  };
}
