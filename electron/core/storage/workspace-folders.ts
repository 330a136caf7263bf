import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import type { Json } from '#shared/base/json.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { FileSystemPort } from './fs-port.ts';
import { filesOf } from './read-workspace.ts';
import { replaceFile } from './replace-file.ts';
import { plainSeal, type Seal } from './seal.ts';
import { type Snapshot, toSnapshotText } from './snapshot.ts';
import { withStorageErrors } from './storage-error.ts';

const WORKSPACE_ID = /^[a-z0-9][a-z0-9-]{0,119}$/;
const LONGEST_SLUG = 40;

/** Whether a name may be that of a workspace's folder: never a path, nothing hidden. */
export function isWorkspaceId(name: string): boolean {
  return WORKSPACE_ID.test(name);
}

/** The ids of all folders that could be workspaces, in alphabetical order. */
export function listWorkspaceIds(fileSystem: FileSystemPort, parent: string): Promise<readonly string[]> {
  return withStorageErrors(async () => {
    if ((await fileSystem.facts(parent)) === null) return [];
    const names = (await fileSystem.list(parent)).filter(isWorkspaceId).sort();
    const facts = await Promise.all(names.map((name) => fileSystem.facts(path.join(parent, name))));
    return names.filter((_, index) => facts[index]?.isFolder === true);
  });
}

export type NewWorkspaceFolder = {
  readonly name: string;
  readonly tables: Tables;
  readonly now: string;
  readonly newId: () => string;
  readonly seal?: Seal;
  /** Keys for the head of the snapshot. */
  readonly head?: Readonly<Record<string, Json>>;
  /** Collections that this version does not know. */
  readonly unknownCollections?: Snapshot['unknownCollections'];
  /** Puts more files into the folder before it appears. */
  readonly prepare?: (folder: string, seal: Seal) => Promise<void>;
};

/** Makes a workspace's folder with its first snapshot; it appears whole or not at all. Returns its id. */
export function createWorkspaceFolder(
  fileSystem: FileSystemPort,
  parent: string,
  {
    name,
    tables,
    now,
    newId,
    seal = plainSeal,
    head = {},
    unknownCollections = new Map(),
    prepare,
  }: NewWorkspaceFolder,
): Promise<string> {
  return withStorageErrors(async () => {
    await fileSystem.makeFolder(parent);
    const id = await freeWorkspaceId(fileSystem, parent, name, newId);
    const draft = path.join(parent, `.${id}.creating`);
    await fileSystem.makeFolder(draft);
    const content = { id, sequence: 0, savedAt: now, tables, unknownKeys: head, unknownCollections };
    const text = toSnapshotText(content);
    await replaceFile(fileSystem, filesOf(draft).snapshot, await seal.sealFile(Buffer.from(text, 'utf8')));
    await prepare?.(draft, seal);
    await fileSystem.rename(draft, path.join(parent, id));
    await fileSystem.syncFolder(parent);
    return id;
  });
}

/** An id for a new workspace of that name; nothing in the folder has it yet. */
export async function freeWorkspaceId(
  fileSystem: FileSystemPort,
  parent: string,
  name: string,
  newId: () => string,
): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const id = `${toSlug(name)}-${toShortId(newId())}`;
    const isTaken = (await fileSystem.facts(path.join(parent, id))) !== null;
    if (isWorkspaceId(id) && !isTaken) return id;
  }
  throw new PlannerError('workspace-exists', `No free folder name for ${name}`);
}

/** The end of an id is its random part. */
function toShortId(id: string): string {
  const plain = id.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return plain.slice(-6) || '0';
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
};

/** A name in plain letters, as folders want it: 'Bäckerei Groß & Co.' gives 'backerei-gross-co'. */
export function toSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[ßæœøđłþ]/g, (letter) => LETTERS[letter] ?? '')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, '');
  return plain || 'workspace';
}
