import path from 'node:path';
import type { FileFacts, FileSystemPort, OpenFile } from '#core/storage/fs-port.ts';
import {
  copyNodes,
  cutPower,
  dropLocks,
  type FileNode,
  type FolderNode,
  type NameChange,
  newFile,
  newFolder,
  nodeAt,
  settleFile,
} from './memory-disk-nodes.ts';

/** What a crash leaves: a killed process everything it wrote, a power cut what was synced and a chosen part of the rest. */
export type Crash =
  | { readonly kind: 'kill' }
  | { readonly kind: 'power'; readonly keep: 'none' | 'all' | number };

/** An error at the n-th call from now on (1 is the next); `isForEver` repeats it until the disk is healed. */
export type PlannedFault = {
  readonly call: number;
  readonly code: string;
  readonly isForEver: boolean;
  /** A write that fails writes half of its bytes first. */
  readonly isShort?: boolean;
};

/**
 * A disk in memory that forgets like a real one: content and names are kept apart, and only what was synced is sure to
 * be there after a power cut. Every call is counted, can fail and can be the last one.
 */
export type MemoryDisk = {
  readonly fileSystem: FileSystemPort;
  /** All calls so far, as 'operation path'. */
  readonly calls: readonly string[];
  readonly fail: (fault: PlannedFault) => void;
  readonly heal: () => void;
  /** From the n-th call on nothing reaches the disk any more; a write gets half of its bytes there. */
  readonly crashAt: (call: number) => void;
  /** Whether a planned crash or fault was met. */
  readonly isHit: () => boolean;
  /** The disk as the next process finds it; this one stays as it is. Locks of dead processes are gone. */
  readonly after: (crash: Crash) => MemoryDisk;
  /** Everything that is there now, as path and content: to compare and to explain. */
  readonly files: () => ReadonlyMap<string, Buffer>;
};

export function createMemoryDisk(): MemoryDisk {
  return diskOver(newFolder(), []);
}

type Names = { changes: NameChange[] };

function diskOver(root: FolderNode, pendingNames: NameChange[]): MemoryDisk {
  const names: Names = { changes: pendingNames };
  const calls: string[] = [];
  let crashAfter = Number.POSITIVE_INFINITY;
  let fault: (PlannedFault & { readonly at: number }) | null = null;
  let isHit = false;

  /** The error that this call meets, or null. */
  function meet(operation: string, file: string): Error | null {
    calls.push(`${operation} ${file}`);
    if (calls.length >= crashAfter) {
      isHit = true;
      return systemError('CRASH', operation);
    }
    if (fault === null || calls.length < fault.at || !canFail(operation, fault.code)) return null;
    if (isHit && !fault.isForEver) return null;
    isHit = true;
    return systemError(fault.code, operation);
  }

  function check(operation: string, file: string): void {
    const error = meet(operation, file);
    if (error !== null) throw error;
  }

  function changeNames(edits: NameChange['edits']): void {
    for (const { folder, name, node } of edits) setName(folder.live, name, node);
    names.changes.push({ edits });
  }

  function parentOf(file: string): FolderNode {
    const parent = nodeAt(root, path.dirname(file));
    if (parent === null) throw systemError('ENOENT', file);
    if (parent.kind !== 'folder') throw systemError('ENOTDIR', file);
    return parent;
  }

  function present(file: string): FileNode | FolderNode {
    const node = nodeAt(root, file);
    if (node === null) throw systemError('ENOENT', file);
    return node;
  }

  function presentFile(file: string): FileNode {
    const node = present(file);
    if (node.kind === 'folder') throw systemError('EISDIR', file);
    return node;
  }

  function settleNames(folder: FolderNode): void {
    const isOf = ({ edits }: NameChange) => edits.some((edit) => edit.folder === folder);
    for (const { edits } of names.changes.filter(isOf)) {
      for (const edit of edits) setName(edit.folder.durable, edit.name, edit.node);
    }
    names.changes = names.changes.filter((change) => !isOf(change));
  }

  function openFileOf(node: FileNode, file: string): OpenFile {
    const sync = (operation: 'sync' | 'syncData') => async () => {
      const error = meet(operation, file);
      // As on Linux: after a failed sync the pages count as clean, and a second sync will not write them.
      if (error !== null && !isCrash(error))
        node.pending = node.pending.map((each) => ({ ...each, isLost: true }));
      if (error !== null) throw error;
      settleFile(node);
    };
    return {
      write: async (bytes, position) => {
        const wasHit = isHit;
        const error = meet('write', file);
        const isTorn = error !== null && !wasHit && (isCrash(error) || fault?.isShort === true);
        const written = error === null ? bytes.length : isTorn ? Math.ceil(bytes.length / 2) : 0;
        if (written > 0) writeTo(node, Buffer.from(bytes.subarray(0, written)), position);
        if (error !== null) throw error;
        return written;
      },
      truncate: async (length) => {
        check('truncate', file);
        cut(node, length);
      },
      sync: sync('sync'),
      syncData: sync('syncData'),
      facts: async () => {
        check('facts', file);
        return factsOf(node, root);
      },
      setMode: async (mode) => {
        check('setMode', file);
        node.mode = mode;
      },
      close: async () => check('close', file),
    };
  }

  const fileSystem: FileSystemPort = {
    open: async (file, how, mode = 0o600) => {
      check('open', file);
      const found = nodeAt(root, file);
      if (found?.kind === 'folder') throw systemError('EISDIR', file);
      if (found !== null && how === 'new') throw systemError('EEXIST', file);
      if (found !== null) return openFileOf(found, file);
      if (how === 'existing') throw systemError('ENOENT', file);
      const made = newFile(mode);
      changeNames([{ folder: parentOf(file), name: path.basename(file), node: made }]);
      return openFileOf(made, file);
    },
    read: async (file) => {
      check('read', file);
      return Buffer.from(presentFile(file).live);
    },
    readRange: async (file, from, length) => {
      check('readRange', file);
      return Buffer.from(presentFile(file).live.subarray(from, from + length));
    },
    facts: async (file) => {
      check('facts', file);
      const node = nodeAt(root, file);
      return node === null ? null : factsOf(node, root);
    },
    list: async (folder) => {
      check('list', folder);
      const node = present(folder);
      if (node.kind !== 'folder') throw systemError('ENOTDIR', folder);
      return [...node.live.keys()];
    },
    makeFolder: async (folder) => {
      check('makeFolder', folder);
      let at = root;
      for (const name of partsOf(folder)) {
        const next = at.live.get(name);
        if (next?.kind === 'file') throw systemError('EEXIST', folder);
        if (next !== undefined) {
          at = next;
          continue;
        }
        const made = newFolder();
        changeNames([{ folder: at, name, node: made }]);
        settleNames(at); // the port promises that new folders last
        at = made;
      }
    },
    rename: async (from, to) => {
      check('rename', from);
      const node = present(from);
      const there = nodeAt(root, to);
      if (there === node) return;
      if (there !== null && there.kind !== node.kind)
        throw systemError(there.kind === 'folder' ? 'EISDIR' : 'ENOTDIR', to);
      if (there?.kind === 'folder' && there.live.size > 0) throw systemError('ENOTEMPTY', to);
      changeNames([
        { folder: parentOf(from), name: path.basename(from), node: null },
        { folder: parentOf(to), name: path.basename(to), node },
      ]);
    },
    link: async (from, to) => {
      check('link', from);
      if (nodeAt(root, to) !== null) throw systemError('EEXIST', to);
      changeNames([{ folder: parentOf(to), name: path.basename(to), node: presentFile(from) }]);
    },
    remove: async (file) => {
      check('remove', file);
      presentFile(file);
      changeNames([{ folder: parentOf(file), name: path.basename(file), node: null }]);
    },
    removeFolder: async (folder) => {
      check('removeFolder', folder);
      const node = present(folder);
      if (node.kind !== 'folder') throw systemError('ENOTDIR', folder);
      if (node.live.size > 0) throw systemError('ENOTEMPTY', folder);
      changeNames([{ folder: parentOf(folder), name: path.basename(folder), node: null }]);
    },
    touch: async (file, moment) => {
      check('touch', file);
      presentFile(file).modifiedMs = moment.getTime();
    },
    realPath: async (file) => {
      check('realPath', file);
      present(file);
      return file;
    },
    syncFolder: async (folder) => {
      check('syncFolder', folder);
      const node = present(folder);
      if (node.kind === 'folder') settleNames(node);
    },
  };

  return {
    fileSystem,
    calls,
    fail: (planned) => {
      fault = { ...planned, at: calls.length + planned.call };
      isHit = false;
    },
    heal: () => {
      fault = null;
    },
    crashAt: (call) => {
      crashAfter = calls.length + call;
    },
    isHit: () => isHit,
    after: (crash) => {
      const copy = copyNodes(root, names.changes);
      if (crash.kind === 'power') cutPower(copy.root, copy.changes, crash.keep);
      dropLocks(copy.root);
      return diskOver(copy.root, crash.kind === 'power' ? [] : copy.changes);
    },
    files: () => new Map(filesIn(root, '/')),
  };
}

/** Which calls of a real system give which error; a test of what cannot happen proves nothing. */
function canFail(operation: string, code: string): boolean {
  if (code === 'EIO') return true;
  const isChange = !['read', 'readRange', 'facts', 'list', 'realPath', 'close'].includes(operation);
  if (!isChange) return false;
  if (code === 'ENOSPC') return !['remove', 'truncate', 'touch', 'setMode'].includes(operation);
  if (code === 'EPERM' || code === 'EBUSY')
    return !['write', 'sync', 'syncData', 'syncFolder'].includes(operation);
  return !['sync', 'syncData', 'syncFolder'].includes(operation); // EROFS
}

function writeTo(node: FileNode, bytes: Buffer, position: number): void {
  const live = Buffer.alloc(Math.max(node.live.length, position + bytes.length));
  node.live.copy(live);
  bytes.copy(live, position);
  node.live = live;
  node.modifiedMs = Date.now();
  node.pending.push({ kind: 'write', bytes, position, isLost: false });
}

function cut(node: FileNode, length: number): void {
  const live = Buffer.alloc(length);
  node.live.copy(live);
  node.live = live;
  node.modifiedMs = Date.now();
  node.pending.push({ kind: 'truncate', length, isLost: false });
}

function factsOf(node: FileNode | FolderNode, root: FolderNode): FileFacts {
  const { inode, modifiedMs, mode } = node;
  const isFolder = node.kind === 'folder';
  const links = isFolder ? 1 : countNames(root, node);
  const size = isFolder ? 0 : node.live.length;
  return { inode, device: 1, modifiedMs, mode, isFolder, links, blocks: null, size };
}

function countNames(folder: FolderNode, sought: FileNode): number {
  let count = 0;
  for (const node of folder.live.values()) {
    if (node === sought) count += 1;
    else if (node.kind === 'folder') count += countNames(node, sought);
  }
  return count;
}

function* filesIn(folder: FolderNode, at: string): Generator<[string, Buffer]> {
  for (const [name, node] of folder.live) {
    if (node.kind === 'file') yield [path.join(at, name), node.live];
    else yield* filesIn(node, path.join(at, name));
  }
}

function setName(
  entries: Map<string, FileNode | FolderNode>,
  name: string,
  node: FileNode | FolderNode | null,
): void {
  if (node === null) entries.delete(name);
  else entries.set(name, node);
}

function partsOf(file: string): readonly string[] {
  return file.split('/').filter((part) => part !== '');
}

function isCrash(error: Error): boolean {
  return 'code' in error && error.code === 'CRASH';
}

function systemError(code: string, about: string): Error {
  return Object.assign(new Error(`${code}: made up for a test, ${about}`), { code });
}
