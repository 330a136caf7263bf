import path from 'node:path';
import { type FileSystemPort, type OpenFile, writeAll } from './fs-port.ts';
import { type JournalEntry, printSealedLine } from './journal-line.ts';
import { plainSeal, type Seal } from './seal.ts';
import { withStorageErrors } from './storage-error.ts';

export type Journal = {
  /** Returns once the entry is on the disk. When it throws, the journal is as it was before. */
  readonly append: (entry: Omit<JournalEntry, 'version'>) => Promise<void>;
  /** Cuts what follows the good lines now, not only before the next append, and makes those lines last. */
  readonly trim: () => Promise<void>;
  /** Empties the journal, once a snapshot holds all of it. */
  readonly reset: () => Promise<void>;
  /** Bytes of all good lines. */
  readonly length: () => number;
  /** Whether another program moved, removed, replaced or cut the file: nothing can be added before a reset. */
  readonly isMoved: () => boolean;
  readonly close: () => Promise<void>;
};

/**
 * The journal of a workspace for its one writer: commits since the snapshot, one checksummed line each.
 * @param goodLength bytes that were read as good; whatever follows is cut before the first append
 * @param confirm throws where the lock is not ours: asked after the file was opened and before it is changed, as the
 * journal of whoever took the lock must not be cut
 */
export function openJournal(
  fileSystem: FileSystemPort,
  file: string,
  goodLength: number,
  seal: Seal = plainSeal,
  confirm: () => Promise<void> = async () => undefined,
): Journal {
  let length = goodLength;
  let open: OpenFile | null = null;
  let inode = 0;
  let isMoved = false;

  async function openedFile(): Promise<OpenFile> {
    if (open !== null) return open;
    const isNew = (await fileSystem.facts(file)) === null;
    const handle = await fileSystem.open(file, isNew ? 'new' : 'existing');
    try {
      await confirm();
      const facts = await handle.facts();
      inode = facts.inode;
      isMoved ||= facts.size < length;
      await cutTo(handle, length);
      // A process that was killed may have made the file, and nothing says that its name lasts.
      await fileSystem.syncFolder(path.dirname(file));
    } catch (error) {
      await handle.close().catch(() => undefined); // the first error is the one to tell
      throw error;
    }
    open = handle;
    return handle;
  }

  /** After a failure the handle is never used again: a second sync on it may hide what the first could not do. */
  async function giveUp(handle: OpenFile): Promise<void> {
    open = null;
    await cutTo(handle, length).catch(() => undefined); // if this fails too, the next opening cuts
    await handle.close().catch(() => undefined);
  }

  /** A file that was removed, or replaced, while open takes writes that nobody will ever find. */
  async function assertStillThere(expected: number): Promise<void> {
    const facts = await fileSystem.facts(file);
    if (facts?.inode === inode && facts.size === expected) return;
    isMoved = true;
    throw missing(`The journal is not where it was, or has ${facts?.size} bytes instead of ${expected}`);
  }

  async function changeFile(work: (handle: OpenFile) => Promise<number>): Promise<void> {
    await withStorageErrors(async () => {
      const handle = await openedFile();
      try {
        length = await work(handle);
      } catch (error) {
        await giveUp(handle);
        throw error;
      }
    });
  }

  /** Lets the file go that was ours, whatever became of it, and takes the one that is at its place now, if any. */
  async function startAnew(): Promise<void> {
    const handle = open;
    open = null;
    await handle?.close().catch(() => undefined); // nothing was left to write
    length = 0;
    isMoved = false;
  }

  return {
    length: () => length,
    isMoved: () => isMoved,
    append: (entry) =>
      changeFile(async (handle) => {
        const bytes = Buffer.from(printSealedLine(entry, seal), 'utf8');
        await writeAll(handle, bytes, length);
        await handle.syncData();
        await assertStillThere(length + bytes.length);
        return length + bytes.length;
      }),
    trim: () =>
      changeFile(async (handle) => {
        await handle.sync(); // opening the file has cut it
        return length;
      }),
    reset: async () => {
      if (isMoved) await startAnew();
      await changeFile(async (handle) => {
        await handle.truncate(0);
        length = 0; // also when the sync fails: what a power cut may bring back, the snapshot holds
        await handle.sync();
        return 0;
      });
    },
    close: async () => {
      const handle = open;
      open = null;
      await handle?.close();
    },
  };
}

async function cutTo(handle: OpenFile, length: number): Promise<void> {
  const { size } = await handle.facts();
  if (size < length) throw missing(`The journal shrank from ${length} to ${size} bytes`);
  if (size === length) return;
  await handle.truncate(length);
  await handle.sync();
}

function missing(message: string): Error {
  return Object.assign(new Error(message), { code: 'ENOENT' });
}
