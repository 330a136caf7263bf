import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PlannerError } from '#shared/base/errors.ts';
import type { Json } from '#shared/base/json.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Bundle } from '../exports/bundle.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import type { Lineage } from '../storage/lineage.ts';
import { filesOf } from '../storage/read-workspace.ts';
import { replaceFile } from '../storage/replace-file.ts';
import type { Seal } from '../storage/seal.ts';
import { parseSnapshotDocument, toSnapshot, toSnapshotText } from '../storage/snapshot.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { isWorkspaceId, type NewWorkspaceFolder } from '../storage/workspace-folders.ts';

/** A state of another workspace that ours holds: what both are compared with when they are merged again. */
export type Base = {
  /** The other workspace. */
  readonly id: string;
  readonly sequence: number;
  readonly savedAt: string;
  readonly tables: Tables;
  /** Our own sequence from which on we hold it. */
  readonly ownSequence: number;
  /** Whether our copy of it has private facts. */
  readonly reader: 'own' | 'client';
  /** Whether our workspace began as that one. */
  readonly isOrigin: boolean;
};
type BaseHead = Omit<Base, 'tables'>;

export type BasePlace = {
  readonly fileSystem: FileSystemPort;
  /** Folder of our workspace. */
  readonly folder: string;
  readonly seal: Seal;
};

/**
 * Keeps a base; the one before it stays as `<id>.previous`, for a merge may be undone. An older state than the one that is
 * kept, or one of a workspace whose id is no name for a file, is not kept.
 */
export async function keepBase(place: BasePlace, base: Base): Promise<void> {
  if (!isWorkspaceId(base.id)) return;
  const { fileSystem, seal } = place;
  const files = fileNames(place, base.id);
  const present = await readBase(place, base.id, 'present');
  if (present !== null && present.sequence > base.sequence) return;
  const { tables, id, sequence, savedAt, ...facts } = base;
  const unknownKeys: Readonly<Record<string, Json>> = { base: facts };
  const text = toSnapshotText({ id, sequence, savedAt, tables, unknownKeys });
  const packed = await promisify(gzip)(Buffer.from(text, 'utf8'));
  await withStorageErrors(async () => {
    await fileSystem.makeFolder(path.dirname(files.present));
    const isNew = present === null || present.sequence < sequence;
    if (present !== null && isNew) await fileSystem.rename(files.present, files.previous);
    await replaceFile(fileSystem, files.present, await seal.sealFile(packed));
  });
}

/** Whether what was made of a workspace lacks its private facts: a client's bundle, or what came from one. */
export function hasGaps({ reader, lineage }: Pick<Bundle, 'reader' | 'lineage'>): boolean {
  return reader === 'client' || lineage?.forkedFrom?.reader === 'client';
}

/** How a workspace starts that a bundle is opened as: it knows what it was made of. */
export function startOf(
  fileSystem: FileSystemPort,
  bundle: Omit<Bundle, 'media'>,
): Pick<NewWorkspaceFolder, 'head' | 'prepare'> {
  const { id, sequence, savedAt, tables } = bundle;
  const reader = hasGaps(bundle) ? 'client' : 'own';
  const lineage = { forkedFrom: { workspaceId: id, sequence, reader }, merged: [] };
  return {
    head: { lineage },
    prepare: (folder, seal) =>
      keepBase(
        { fileSystem, folder, seal },
        { id, sequence, savedAt, tables, reader, ownSequence: 0, isOrigin: true },
      ),
  };
}

/** A base that was kept; null where there is none that can be read: then an older one, or none, has to do. */
export async function readBase(
  place: BasePlace,
  id: string,
  which: 'present' | 'previous',
): Promise<Base | null> {
  if (!isWorkspaceId(id)) return null;
  const text = await readText(place, fileNames(place, id)[which]);
  const head = text === null ? null : headOf(text);
  if (text === null || head?.id !== id) return null;
  try {
    return { ...head, tables: toSnapshot(parseSnapshotDocument(Buffer.from(text, 'utf8'))).tables };
  } catch (error) {
    if (error instanceof PlannerError) return null;
    throw error;
  }
}

/** Where a workspace comes from and what it holds of others, as its bases tell; null where it has none. */
export async function lineageOfFolder(place: BasePlace): Promise<Lineage | null> {
  const { fileSystem, folder } = place;
  const { bases } = filesOf(folder);
  if ((await fileSystem.facts(bases)) === null) return null;
  const heads: BaseHead[] = [];
  for (const name of [...(await fileSystem.list(bases))].sort()) {
    const id = name.replace(/\.json\.gz$/, '');
    const text = isWorkspaceId(id) && id !== name ? await readText(place, path.join(bases, name)) : null;
    const head = text === null ? null : headOf(text);
    if (head !== null) heads.push(head);
  }
  const origin = heads.find(({ isOrigin }) => isOrigin);
  const states = heads.map(({ id, sequence }) => ({ workspaceId: id, sequence }));
  return {
    forkedFrom: origin ? { workspaceId: origin.id, sequence: origin.sequence, reader: origin.reader } : null,
    merged: states.filter(({ workspaceId }) => workspaceId !== origin?.id),
  };
}

function fileNames({ folder }: BasePlace, id: string) {
  const { bases } = filesOf(folder);
  return { present: path.join(bases, `${id}.json.gz`), previous: path.join(bases, `${id}.previous.json.gz`) };
}

/** Not there, sealed by a lost key or damaged is all one: a base is a help, and a merge without one asks more. */
async function readText({ fileSystem, seal }: BasePlace, file: string): Promise<string | null> {
  try {
    if ((await fileSystem.facts(file)) === null) return null;
    const packed = await seal.openFile(await fileSystem.read(file));
    return (await promisify(gunzip)(packed)).toString('utf8');
  } catch {
    return null;
  }
}

const COLLECTIONS_START = '"collections":{\n';

/** The head alone, which stands before the records: an export asks for nothing else. */
function headOf(text: string): BaseHead | null {
  const end = text.indexOf(COLLECTIONS_START);
  if (end === -1) return null;
  try {
    const head = JSON.parse(`${text.slice(0, end)}"collections":{}}`) as Record<string, unknown>; // looked at below
    const { id, sequence, savedAt, base } = head;
    if (typeof id !== 'string' || typeof sequence !== 'number' || typeof savedAt !== 'string') return null;
    const { ownSequence, reader, isOrigin } = (base ?? {}) as Record<string, unknown>; // looked at in the next line
    if (typeof ownSequence !== 'number' || typeof isOrigin !== 'boolean') return null;
    return { id, sequence, savedAt, ownSequence, isOrigin, reader: reader === 'client' ? 'client' : 'own' };
  } catch {
    return null;
  }
}
