import path from 'node:path';
import type { LostMedium, LostReason, StoredMedium } from '#shared/api/media-methods.ts';
import { MEDIA_LIMIT_BYTES } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Post } from '#shared/plan/post/post.ts';
import type { Series } from '#shared/plan/series/series.ts';
import type { IntegrityProblem } from '#shared/workspace/integrity.ts';
import { mediaHashes } from '#shared/workspace/media-hashes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Backups } from '../backups/backups.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import type { ReadOnlyReason } from '../storage/workspace-store.ts';
import type { Workspaces } from '../workspaces.ts';
import { keepMedium, listMedia, type MediaContent, type MediaPlace, readMedium } from './media-files.ts';
import { measureMedia } from './media-measure.ts';
import { mediaName } from './media-name.ts';
import { tooLarge } from './uploads.ts';

export type MediaOptions = {
  readonly fileSystem: FileSystemPort;
  readonly workspaces: Pick<Workspaces, 'within' | 'folderOf' | 'read'>;
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
  readonly backups: Pick<Backups, 'findMedium'>;
  readonly log: Log;
};

/** The files of posts: kept by content, looked at before they are given out, and put back from a backup where they can be. */
export type Media = {
  readonly add: (workspaceId: string, bytes: Buffer, name: string) => Promise<StoredMedium>;
  /** Throws not-found or file-damaged where no backup has it either. */
  readonly read: (workspaceId: string, hash: string) => Promise<MediaContent>;
  /** Those of some hashes that can be had; the others are left out. */
  readonly readAll: (workspaceId: string, hashes: Iterable<string>) => Promise<readonly MediaContent[]>;
  /** Keeps media that came with something else, of a workspace that can be written. */
  readonly addAll: (workspaceId: string, contents: Iterable<MediaContent>) => Promise<void>;
  /** Writes media into the folder of another workspace that is being made. */
  readonly writeInto: (
    workspaceFolder: string,
    seal: Seal,
    contents: Iterable<MediaContent>,
  ) => Promise<void>;
  /** Copies files of a workspace, as far as they can be had, into the folder of another that is being made; one at a time. */
  readonly copyInto: (
    workspaceId: string,
    hashes: Iterable<string>,
    to: { readonly folder: string; readonly seal: Seal },
  ) => Promise<void>;
  /** What the plan names and the files do not hold. Every file is read, as only that finds damage. */
  readonly problems: (workspaceId: string, tables: Tables) => Promise<readonly IntegrityProblem[]>;
  /** The same, each once, by names and sizes alone, for whoever looks often; what a backup holds is put back by it. */
  readonly lost: (workspaceId: string, tables: Tables) => Promise<readonly LostMedium[]>;
  /** Puts back from backups what the plan names and the files do not hold. */
  readonly heal: (workspaceId: string) => Promise<void>;
};

/** Holds nothing in memory: every file is read and checked when it is asked for. */
export function createMedia(options: MediaOptions): Media {
  const { fileSystem, workspaces, sealOf, backups, log } = options;
  const folderOf = (workspaceId: string) => filesOf(workspaces.folderOf(workspaceId)).media;

  async function placeOf(workspaceId: string): Promise<MediaPlace> {
    return { fileSystem, folder: folderOf(workspaceId), seal: await sealOf(workspaceId) };
  }

  /** Encrypting a workspace may begin and end while a large file is written: then it is written once more. */
  async function keep(workspaceId: string, bytes: Buffer) {
    for (;;) {
      const place = await placeOf(workspaceId);
      const kept = await keepMedium(place, bytes);
      if ((await sealOf(workspaceId)).isEncrypted === place.seal.isEncrypted) return kept;
      await fileSystem.remove(path.join(place.folder, (await nameOf(place, kept.hash)) ?? ''));
    }
  }

  async function nameOf({ folder }: MediaPlace, hash: string): Promise<string | undefined> {
    return (await listMedia(fileSystem, folder)).find((file) => file.hash === hash)?.fileName;
  }

  async function assertWritable(workspaceId: string): Promise<void> {
    const readOnly = await workspaces.within(workspaceId, async (store) => store.readOnly());
    if (readOnly !== null) throw new PlannerError(CODE_WHEN[readOnly]);
  }

  async function read(workspaceId: string, hash: string): Promise<MediaContent> {
    const place = await placeOf(workspaceId);
    try {
      return await readMedium(place, hash);
    } catch (error) {
      const copy = await backups.findMedium(workspaceId, hash, place.seal);
      if (copy === null) throw error;
      await putBack(workspaceId, copy);
      return copy;
    }
  }

  /** It can be shown without; so what keeps it from being written is no failure. */
  async function putBack(workspaceId: string, { bytes }: MediaContent): Promise<void> {
    try {
      await assertWritable(workspaceId);
      await keep(workspaceId, bytes);
    } catch (error) {
      log(`A medium of ${workspaceId} was found in a backup and could not be put back`, error);
    }
  }

  async function readIfThere(workspaceId: string, hash: string): Promise<MediaContent | null> {
    try {
      return await read(workspaceId, hash);
    } catch (error) {
      lostReason(error);
      return null;
    }
  }

  return {
    read,
    add: async (workspaceId, bytes, name) => {
      if (bytes.length > MEDIA_LIMIT_BYTES) throw tooLarge();
      await assertWritable(workspaceId);
      const { hash, mimeType } = await keep(workspaceId, bytes);
      const measure = measureMedia(mimeType, bytes);
      return { hash, mimeType, bytes: bytes.length, ...measure, name: mediaName(name) };
    },
    readAll: async (workspaceId, hashes) => {
      const found: MediaContent[] = [];
      for (const hash of hashes) {
        const content = await readIfThere(workspaceId, hash);
        if (content !== null) found.push(content);
      }
      return found;
    },
    addAll: async (workspaceId, contents) => {
      for (const { bytes } of contents) await keep(workspaceId, bytes);
    },
    writeInto: async (workspaceFolder, seal, contents) => {
      const place = { fileSystem, folder: filesOf(workspaceFolder).media, seal };
      for (const { bytes } of contents) await keepMedium(place, bytes);
    },
    copyInto: async (workspaceId, hashes, { folder, seal }) => {
      const place = { fileSystem, folder: filesOf(folder).media, seal };
      for (const hash of hashes) {
        const content = await readIfThere(workspaceId, hash);
        if (content !== null) await keepMedium(place, content.bytes);
      }
    },
    problems: async (workspaceId, tables) => {
      const place = await placeOf(workspaceId);
      const states = new Map<string, IntegrityProblem['code'] | null>();
      const found: IntegrityProblem[] = [];
      for (const { collection, id, field, hash } of placesOf(tables)) {
        if (!states.has(hash)) states.set(hash, await stateOf(place, hash));
        const code = states.get(hash) ?? null;
        if (code !== null) found.push({ code, collection, id, field });
      }
      return found;
    },
    lost: async (workspaceId, tables) => {
      const place = await placeOf(workspaceId);
      const sizes = await sizesIn(place).catch(() => new Map<string, number>()); // what cannot be reached is lost
      const looksWhole = ({ hash, bytes }: MediumPlace) => {
        const size = sizes.get(hash);
        if (size === undefined || bytes === null) return size !== undefined;
        return place.seal.isEncrypted ? size > bytes : size === bytes;
      };
      const doubtful = placesOf(tables).filter((each) => !looksWhole(each));
      const firsts = new Map(doubtful.toReversed().map((each) => [each.hash, each]));
      const found: LostMedium[] = [];
      for (const { collection, id, hash, name } of [...firsts.values()].toReversed()) {
        const state = await read(workspaceId, hash).then(() => null, lostReason);
        if (state !== null) found.push({ hash, name, collection, id, state });
      }
      return found;
    },
    heal: async (workspaceId) => {
      const { tables } = await workspaces.read(workspaceId);
      const folder = folderOf(workspaceId);
      const there = new Set((await listMedia(fileSystem, folder)).map(({ hash }) => hash));
      for (const hash of mediaHashes(tables)) {
        if (!there.has(hash)) await read(workspaceId, hash).catch(() => undefined); // the page says which are missing
      }
    },
  };
}

/** Why a medium cannot be had. None is worth a plan that cannot be exported or checked. */
const LOST: { readonly [Code in PlannerError['code']]?: LostReason } = {
  'not-found': 'missing',
  'file-damaged': 'damaged',
  'workspace-away': 'away',
  'no-permission': 'unreadable',
  'storage-failed': 'unreadable',
};

/** The reason in an error of reading a medium; throws any other error on. */
export function lostReason(error: unknown): LostReason {
  const reason = error instanceof PlannerError ? LOST[error.code] : undefined;
  if (reason === undefined) throw error;
  return reason;
}

/** What the files of media take on the disk, in bytes, by hash. */
async function sizesIn({ fileSystem, folder }: MediaPlace): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const { hash, fileName } of await listMedia(fileSystem, folder))
    sizes.set(hash, (await fileSystem.facts(path.join(folder, fileName)))?.size ?? 0);
  return sizes;
}

const CODE_WHEN = {
  locked: 'workspace-locked',
  newer: 'workspace-newer',
  'no-permission': 'read-only',
} as const satisfies Record<ReadOnlyReason, string>;

async function stateOf(place: MediaPlace, hash: string): Promise<IntegrityProblem['code'] | null> {
  return readMedium(place, hash).then(
    () => null,
    (error: unknown) => (lostReason(error) === 'damaged' ? 'medium-damaged' : 'medium-missing'),
  );
}

type MediumPlace = Pick<LostMedium, 'collection' | 'id' | 'hash' | 'name'> & {
  readonly field: string;
  readonly bytes: number | null;
};

/** Where files are named; the posts first, for there they are seen. */
function placesOf({ posts, series }: Tables): readonly MediumPlace[] {
  const named = (collection: MediumPlace['collection'], records: Iterable<Post | Series>) =>
    [...records].flatMap(({ id, variants }) =>
      variants.flatMap(({ media }, variant) =>
        media.flatMap(({ hash, name, bytes }, index) => {
          const field = `variants.${variant}.media.${index}`;
          return hash === null ? [] : [{ collection, id, field, hash, name, bytes }];
        }),
      ),
    );
  return [...named('posts', posts.values()), ...named('series', series.values())];
}
