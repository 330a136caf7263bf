import { constants } from 'node:fs';
import * as node from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** What is known of a file without reading it. */
export type FileFacts = {
  readonly size: number;
  readonly modifiedMs: number;
  readonly mode: number;
  readonly inode: number;
  /** The file system that it lies on: what has another number lies on another one, and maybe on another disk. */
  readonly device: number;
  /** Names that lead to the file; 0 once it was removed while open. */
  readonly links: number;
  /** Blocks that it takes on the disk; null where the system does not tell, as on Windows. */
  readonly blocks: number | null;
  readonly isFolder: boolean;
};

export type OpenFile = {
  /** Writes some of the bytes and says how many: callers loop (see `writeAll`). */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>;
  readonly truncate: (length: number) => Promise<void>;
  /** Everything on the disk, the file's size and times too. */
  readonly sync: () => Promise<void>;
  /** The content on the disk; cheaper than `sync`. */
  readonly syncData: () => Promise<void>;
  readonly facts: () => Promise<FileFacts>;
  /** Permissions, exactly: those given to `open` are cut by the process's mask. */
  readonly setMode: (mode: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The few file operations that storage needs: the one place in which tests let a disk fail. */
export type FileSystemPort = {
  /** 'new' fails with EEXIST where the file is already, 'existing' with ENOENT where it is missing; 'update' makes it there. */
  readonly open: (path: string, how: 'new' | 'existing' | 'update', mode?: number) => Promise<OpenFile>;
  readonly read: (path: string) => Promise<Buffer>;
  readonly readRange: (path: string, from: number, length: number) => Promise<Buffer>;
  /** Null where there is nothing. Follows links. */
  readonly facts: (path: string) => Promise<FileFacts | null>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes a folder and those above it, and makes their names last through a power cut. */
  readonly makeFolder: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for a file; fails with EEXIST where the name is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Only an empty one. */
  readonly removeFolder: (path: string) => Promise<void>;
  readonly touch: (path: string, moment: Date) => Promise<void>;
  readonly realPath: (path: string) => Promise<string>;
  /** Makes new names in a folder last through a power cut. Does nothing on Windows, which has no such call, and where a file system has none. */
  readonly syncFolder: (folder: string) => Promise<void>;
};

export const nodeFileSystem: FileSystemPort = {
  open: async (path, how, mode = 0o600) => {
    return openFile(await node.open(path, OPEN_FLAGS[how], mode));
  },
  read: async (path) => {
    const handle = await node.open(path, READ_FLAGS);
    try {
      return await readFrom(handle, 0, Number((await handle.stat()).size));
    } finally {
      await handle.close();
    }
  },
  readRange: async (path, from, length) => {
    const handle = await node.open(path, READ_FLAGS);
    try {
      return await readFrom(handle, from, length);
    } finally {
      await handle.close();
    }
  },
  facts: async (path) => {
    try {
      return toFacts(await node.stat(path));
    } catch (error) {
      if (errorCodeOf(error) === 'ENOENT' || errorCodeOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  list: (folder) => node.readdir(folder),
  makeFolder: async (folder) => {
    const first = await node.mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    const above = dirname(resolve(first));
    for (let made = resolve(folder); made !== above; made = dirname(made)) await syncFolder(dirname(made));
  },
  rename: (from, to) => node.rename(from, to),
  link: (from, to) => node.link(from, to),
  remove: (path) => node.unlink(path),
  removeFolder: (path) => node.rmdir(path),
  touch: (path, moment) => node.utimes(path, moment, moment),
  realPath: (path) => node.realpath(path),
  syncFolder,
};

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await node.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!NO_SUCH_CALL.has(errorCodeOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** How some file systems, shares of a network above all, say that they cannot sync a folder, only files. */
const NO_SUCH_CALL: ReadonlySet<string> = new Set(['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/** Straight into one piece of memory: node's own readFile joins many, which holds up everything else where they are large. */
async function readFrom(handle: node.FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled === length ? bytes : bytes.subarray(0, filled);
}

/** A pipe that stands in a file's place would hold whoever opens it, and one of Node's few threads, for ever; so it is empty. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0); // Windows has neither

// Never 'a': a file opened for appending cannot be cut on Windows.
const OPEN_FLAGS = {
  new: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  existing: constants.O_RDWR,
  update: constants.O_RDWR | constants.O_CREAT,
} as const;

/** Writes all the bytes, however small the pieces are in which the system takes them. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const count = await file.write(written === 0 ? bytes : bytes.subarray(written), position + written);
    if (count === 0) throw new Error('The system wrote nothing and gave no error');
    written += count;
  }
}

/** The code of an error of the system ('ENOENT'), or null for any other error. */
export function errorCodeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function openFile(handle: node.FileHandle): OpenFile {
  return {
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    sync: () => handle.sync(),
    syncData: () => handle.datasync(),
    facts: async () => toFacts(await handle.stat()),
    setMode: (mode) => handle.chmod(mode),
    close: () => handle.close(),
  };
}

function toFacts(stats: Awaited<ReturnType<typeof node.stat>>): FileFacts {
  return {
    size: Number(stats.size),
    modifiedMs: Number(stats.mtimeMs),
    mode: Number(stats.mode) & 0o777,
    inode: Number(stats.ino),
    device: Number(stats.dev),
    links: Number(stats.nlink),
    blocks: process.platform === 'win32' ? null : Number(stats.blocks),
    isFolder: stats.isDirectory(),
  };
}
