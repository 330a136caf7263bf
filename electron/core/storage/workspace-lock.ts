import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCodeOf, type FileFacts, type FileSystemPort } from './fs-port.ts';
import {
  createHolder,
  createLockFile,
  type Holder,
  heldHere,
  isOfDeadProcess,
  isStale,
  readLock,
} from './lock-file.ts';
import { toStorageError } from './storage-error.ts';

export const HEARTBEAT_MS = 5_000;

export type WorkspaceLock = {
  /** Whether someone else had it before who may still be running and not know that he lost it. */
  readonly isTakenOver: boolean;
  /** Whether the lock is ours, by the file itself: someone may have taken it over. Throws where the folder is away. */
  readonly isHeld: () => Promise<boolean>;
  /** Calls the listener with each heartbeat, and once with false when the lock is lost. */
  readonly onBeat: (listener: (isHeld: boolean) => void) => void;
  readonly release: () => Promise<void>;
};

export type LockOptions = {
  readonly now?: () => number;
  readonly heartbeatMs?: number;
  /** Takes it from whoever has it: the wish of a person. */
  readonly isTakeover?: boolean;
};

/**
 * Takes the lock file of a workspace, or says why not: someone else writes ('locked') or the folder cannot be written
 * ('no-permission'). The lock of a process that died on this computer, and one of another computer without heartbeat for
 * 30 s, is taken over.
 */
export async function takeLock(
  fileSystem: FileSystemPort,
  file: string,
  { now = Date.now, heartbeatMs = HEARTBEAT_MS, isTakeover = false }: LockOptions = {},
): Promise<WorkspaceLock | 'locked' | 'no-permission'> {
  const holder = createHolder(now());
  const held = (isTakenOver: boolean) =>
    holdLock(fileSystem, file, { holder, now, heartbeatMs, isTakenOver });
  let isMaybeAlive = false;
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (await createLockFile(fileSystem, file, holder)) {
        if (attempt > 0 && !(await isStillOurs(fileSystem, file, holder))) return 'locked';
        return held(isMaybeAlive);
      }
      const removed = await removeStaleLock(fileSystem, file, now());
      if (removed === 'in-use' && !isTakeover) return 'locked';
      if (removed === 'in-use') {
        await putInPlace(fileSystem, file, holder);
        return (await isStillOurs(fileSystem, file, holder)) ? held(true) : 'locked';
      }
      isMaybeAlive ||= removed === 'maybe-alive';
    }
    return 'locked';
  } catch (error) {
    heldHere.delete(holder.token);
    if (PERMISSION_CODES.has(errorCodeOf(error) ?? '')) return 'no-permission';
    throw toStorageError(error);
  }
}

/** What a crash may leave of taking a lock; only old ones may be swept: a new one may be in use. */
export const LOCK_LEFTOVER = /^lock\.\d+\.[0-9a-f]{12}\.(?:stale|new)$/;

const PERMISSION_CODES: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Of several who took the same lock, the last one has it: all of them look again. */
async function isStillOurs(fileSystem: FileSystemPort, file: string, { token }: Holder): Promise<boolean> {
  await pause(TAKEOVER_PAUSE_MS);
  const isOurs = (await readLock(fileSystem, file))?.holder?.token === token;
  if (!isOurs) heldHere.delete(token);
  return isOurs;
}

const TAKEOVER_PAUSE_MS = 50;

function besideName(file: string, ending: 'stale' | 'new'): string {
  return `${file}.${process.pid}.${randomBytes(6).toString('hex')}.${ending}`;
}

/** Replaces the lock of someone who holds it: at every moment exactly one lock is there. */
async function putInPlace(fileSystem: FileSystemPort, file: string, holder: Holder): Promise<void> {
  const ours = besideName(file, 'new');
  await createLockFile(fileSystem, ours, holder);
  try {
    await fileSystem.rename(ours, file);
  } catch (error) {
    await fileSystem.remove(ours).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}

/**
 * Moves a stale lock away under a name of our own and looks at what was moved: if another opener was quicker and
 * it was already his new lock, he gets it back.
 */
async function removeStaleLock(
  fileSystem: FileSystemPort,
  file: string,
  now: number,
): Promise<'dead' | 'maybe-alive' | 'in-use'> {
  const seen = await readLock(fileSystem, file);
  if (seen === null) return 'dead';
  if (!isStale(seen, now)) return 'in-use';
  const aside = besideName(file, 'stale');
  try {
    await fileSystem.rename(file, aside);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return 'dead';
    throw error;
  }
  const moved = await readLock(fileSystem, aside);
  const isTheOneSeen = moved?.holder?.token === seen.holder?.token;
  if (!isTheOneSeen) await fileSystem.link(aside, file).catch(() => undefined); // he finds out by his token
  await fileSystem.remove(aside);
  if (!isTheOneSeen) return 'in-use';
  return isOfDeadProcess(seen) ? 'dead' : 'maybe-alive';
}

type Holding = Required<Pick<LockOptions, 'now' | 'heartbeatMs'>> & {
  readonly holder: Holder;
  readonly isTakenOver: boolean;
};

function holdLock(
  fileSystem: FileSystemPort,
  file: string,
  { holder: { token }, now, heartbeatMs, isTakenOver }: Holding,
): WorkspaceLock {
  let isOurs = true;
  let beating: Promise<void> = Promise.resolve();
  const listeners: ((isHeld: boolean) => void)[] = [];
  /** The file as it was when it was ours for sure; null where that must be read anew. */
  let known: FileFacts | null = null;

  function lose(): void {
    isOurs = false;
    heldHere.delete(token);
    clearInterval(timer);
    for (const listener of listeners) listener(false);
  }

  /** Reads the lock; touches it where it is ours. */
  async function confirm(): Promise<boolean> {
    if (!isOurs) return false;
    const seen = await readLock(fileSystem, file);
    if (seen?.holder?.token !== token) {
      // A stick that was pulled is no lock that was lost: it may come back.
      if (seen === null) await assertFolder(fileSystem, path.dirname(file));
      lose();
      return false;
    }
    await fileSystem.touch(file, new Date(now()));
    const facts = await fileSystem.facts(file);
    // Between the reading and the touch someone may have put his own in place: then it is not the one that was read.
    known = facts?.inode === seen.facts.inode ? facts : null;
    return true;
  }

  async function look(): Promise<boolean> {
    if (!isOurs) return false;
    const facts = known === null ? null : await fileSystem.facts(file);
    return facts !== null && known !== null && isSameFile(facts, known) ? true : confirm();
  }

  function beat(): void {
    if (!isOurs) return;
    beating = beating.then(confirm).then(
      (isHeld) => {
        if (isHeld) for (const listener of listeners) listener(true);
      },
      () => undefined, // a disk that does not answer: the next beat tries again, and so does each commit
    );
  }

  const timer = setInterval(beat, heartbeatMs);
  timer.unref();

  return {
    isTakenOver,
    isHeld: look,
    onBeat: (listener) => {
      listeners.push(listener);
    },
    release: async () => {
      clearInterval(timer);
      listeners.length = 0;
      await beating;
      const isStillOurs = await confirm().catch(() => false);
      isOurs = false;
      heldHere.delete(token);
      if (isStillOurs) await fileSystem.remove(file).catch(() => undefined); // it goes stale by itself
    },
  };
}

function isSameFile(left: FileFacts, right: FileFacts): boolean {
  const { inode, size, modifiedMs } = left;
  return inode === right.inode && size === right.size && modifiedMs === right.modifiedMs;
}

async function assertFolder(fileSystem: FileSystemPort, folder: string): Promise<void> {
  if ((await fileSystem.facts(folder)) !== null) return;
  throw Object.assign(new Error(`The folder ${folder} has vanished`), { code: 'ENOENT' });
}
