import { createRandom } from './random.ts';

/** A change of content that no sync has confirmed. A lost one stays visible but is never written (see `sync`). */
export type Pending = { readonly isLost: boolean } & (
  | { readonly kind: 'write'; readonly bytes: Buffer; readonly position: number }
  | { readonly kind: 'truncate'; readonly length: number }
);

export type FileNode = {
  readonly kind: 'file';
  readonly inode: number;
  mode: number;
  modifiedMs: number;
  /** What every program sees. */
  live: Buffer;
  /** What a power cut leaves for sure. */
  durable: Buffer;
  pending: Pending[];
};

export type FolderNode = {
  readonly kind: 'folder';
  readonly inode: number;
  readonly mode: number;
  readonly modifiedMs: number;
  readonly live: Map<string, FileNode | FolderNode>;
  readonly durable: Map<string, FileNode | FolderNode>;
};

/** Names that change together, as those of a rename do. */
export type NameChange = {
  readonly edits: readonly {
    readonly folder: FolderNode;
    readonly name: string;
    readonly node: FileNode | FolderNode | null;
  }[];
};

let lastInode = 0;

export function newFile(mode: number): FileNode {
  lastInode += 1;
  const empty = Buffer.alloc(0);
  return {
    kind: 'file',
    inode: lastInode,
    mode,
    modifiedMs: Date.now(),
    live: empty,
    durable: empty,
    pending: [],
  };
}

export function newFolder(): FolderNode {
  lastInode += 1;
  const base = { inode: lastInode, mode: 0o700, modifiedMs: 0 };
  return { kind: 'folder', ...base, live: new Map(), durable: new Map() };
}

export function nodeAt(root: FolderNode, file: string): FileNode | FolderNode | null {
  let at: FileNode | FolderNode = root;
  for (const name of file.split('/').filter((part) => part !== '')) {
    const next: FileNode | FolderNode | undefined = at.kind === 'folder' ? at.live.get(name) : undefined;
    if (next === undefined) return null;
    at = next;
  }
  return at;
}

/** Everything that was written and not lost is on the disk now. */
export function settleFile(node: FileNode): void {
  node.durable = replay(
    node.durable,
    node.pending.filter(({ isLost }) => !isLost),
  );
  node.pending = node.pending.filter(({ isLost }) => isLost);
}

/**
 * Leaves what was synced and of the rest nothing, all, or what the seed chooses: any part of the writes (some torn),
 * cuts and names, whatever their order was.
 */
export function cutPower(
  root: FolderNode,
  changes: readonly NameChange[],
  keep: 'none' | 'all' | number,
): void {
  const random = createRandom(typeof keep === 'number' ? keep : 0);
  const isKept = () => (keep === 'none' ? false : keep === 'all' || random() < 0.5);
  for (const { edits } of changes.filter(isKept)) {
    for (const { folder, name, node } of edits) {
      if (node === null) folder.durable.delete(name);
      else folder.durable.set(name, node);
    }
  }
  for (const file of allFiles(root)) {
    const kept = file.pending.filter(({ isLost }) => !isLost).filter(isKept);
    const torn = kept.map((each) => {
      if (each.kind === 'truncate' || keep === 'all' || random() < 0.5) return each;
      return { ...each, bytes: each.bytes.subarray(0, Math.floor(random() * each.bytes.length)) };
    });
    file.durable = replay(file.durable, torn);
    file.live = file.durable;
    file.pending = [];
  }
  settleFolders(root);
}

/** A copy of the tree in which every node, change and open end is its own. */
export function copyNodes(
  root: FolderNode,
  changes: readonly NameChange[],
): { readonly root: FolderNode; readonly changes: NameChange[] } {
  const copies = new Map<FileNode | FolderNode, FileNode | FolderNode>();
  function copyFolder(folder: FolderNode): FolderNode {
    const known = copies.get(folder);
    if (known?.kind === 'folder') return known;
    const made: FolderNode = { ...folder, live: new Map(), durable: new Map() };
    copies.set(folder, made);
    for (const [name, node] of folder.live) made.live.set(name, copy(node));
    for (const [name, node] of folder.durable) made.durable.set(name, copy(node));
    return made;
  }
  function copy(node: FileNode | FolderNode): FileNode | FolderNode {
    if (node.kind === 'folder') return copyFolder(node);
    const known = copies.get(node) ?? { ...node, pending: [...node.pending] };
    copies.set(node, known);
    return known;
  }
  const copiedRoot = copyFolder(root);
  const copiedChanges = changes.map(({ edits }) => ({
    edits: edits.map(({ folder, name, node }) => ({
      folder: copyFolder(folder),
      name,
      node: node === null ? null : copy(node),
    })),
  }));
  return { root: copiedRoot, changes: copiedChanges };
}

/** The process that held them is gone; that its locks are found stale is tested elsewhere, with real processes. */
export function dropLocks(folder: FolderNode): void {
  for (const entries of [folder.live, folder.durable]) {
    for (const [name, node] of entries) {
      if (node.kind === 'folder') dropLocks(node);
      else if (name === 'lock' || name.startsWith('lock.')) entries.delete(name);
    }
  }
}

function* allFiles(folder: FolderNode, seen = new Set<FileNode | FolderNode>()): Generator<FileNode> {
  for (const node of [...folder.live.values(), ...folder.durable.values()]) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'file') yield node;
    else yield* allFiles(node, seen);
  }
}

function settleFolders(folder: FolderNode): void {
  folder.live.clear();
  for (const [name, node] of folder.durable) {
    folder.live.set(name, node);
    if (node.kind === 'folder') settleFolders(node);
  }
}

function replay(start: Buffer, changes: readonly Pending[]): Buffer {
  let bytes = start;
  for (const change of changes) {
    const length =
      change.kind === 'truncate'
        ? change.length
        : Math.max(bytes.length, change.position + change.bytes.length);
    const next = Buffer.alloc(length);
    bytes.copy(next);
    if (change.kind === 'write') change.bytes.copy(next, change.position);
    bytes = next;
  }
  return bytes;
}
