import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { errorCodeOf, type FileSystemPort, writeAll } from './fs-port.ts';
import { toStorageError } from './storage-error.ts';

export const HEARTBEAT_MS = 5_000;
/** Longer than a heartbeat late by a busy disk, shorter than a person's patience after a power cut. */
export const STALE_AFTER_MS = 30_000;

const holderSchema = z.object({
  token: z.string(),
  pid: z.number().int(),
  host: z.string(),
  user: z.string(),
  startedAt: z.string(),
});
type Holder = z.output<typeof holderSchema>;

export type WorkspaceLock = {
  /** Whether the lock is still ours: a sleeping computer may wake after someone took it over. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

export type LockOptions = { readonly now?: () => number; readonly heartbeatMs?: number };

/** Locks that live in this process: a lock with our own pid that is not among them is of a dead process. */
const heldHere = new Set<string>();

/**
 * Takes the lock file of a workspace, or says why not: someone else writes ('locked') or the folder cannot be written
 * ('no-permission'). The lock of a process that died on this computer, and one without heartbeat for 30 s, is taken over.
 */
export async function takeLock(
  fileSystem: FileSystemPort,
  file: string,
  { now = Date.now, heartbeatMs = HEARTBEAT_MS }: LockOptions = {},
): Promise<WorkspaceLock | 'locked' | 'no-permission'> {
  const holder = createHolder(now());
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (await createLockFile(fileSystem, file, holder)) {
        const isTakeover = attempt > 0;
        if (isTakeover && !(await isStillOurs(fileSystem, file, holder))) return 'locked';
        return holdLock(fileSystem, file, holder, { now, heartbeatMs });
      }
      if (!(await removeStaleLock(fileSystem, file, now()))) return 'locked';
    }
    return 'locked';
  } catch (error) {
    if (PERMISSION_CODES.has(errorCodeOf(error) ?? '')) return 'no-permission';
    throw toStorageError(error);
  }
}

/** Whether someone holds the lock now, this process included. */
export async function isLocked(
  fileSystem: FileSystemPort,
  file: string,
  now: number = Date.now(),
): Promise<boolean> {
  const seen = await readLock(fileSystem, file);
  return seen !== null && !isStale(seen, now);
}

const PERMISSION_CODES: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

type SeenLock = { readonly holder: Holder | null; readonly beatMs: number };

function createHolder(now: number): Holder {
  const token = randomBytes(12).toString('hex');
  const startedAt = new Date(now).toISOString();
  return { token, pid: process.pid, host: hostname(), user: userName(), startedAt };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return ''; // an account without a name, as in some containers
  }
}

async function createLockFile(fileSystem: FileSystemPort, file: string, holder: Holder): Promise<boolean> {
  try {
    const handle = await fileSystem.open(file, 'new');
    try {
      await writeAll(handle, Buffer.from(`${JSON.stringify(holder)}\n`, 'utf8'), 0);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
  heldHere.add(holder.token);
  return true;
}

/** Of several who found the same stale lock, one may have moved ours away for it: all of them look again. */
async function isStillOurs(fileSystem: FileSystemPort, file: string, { token }: Holder): Promise<boolean> {
  await pause(TAKEOVER_PAUSE_MS);
  const isOurs = (await readLock(fileSystem, file))?.holder?.token === token;
  if (!isOurs) heldHere.delete(token);
  return isOurs;
}

const TAKEOVER_PAUSE_MS = 50;

async function readLock(fileSystem: FileSystemPort, file: string): Promise<SeenLock | null> {
  const facts = await fileSystem.facts(file);
  if (facts === null) return null;
  const bytes = await fileSystem.read(file).catch((error: unknown) => {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  });
  return bytes === null ? null : { holder: parseHolder(bytes.toString('utf8')), beatMs: facts.modifiedMs };
}

function parseHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null; // half written or foreign: only its age counts
  }
}

function isStale({ holder, beatMs }: SeenLock, now: number): boolean {
  if (Math.abs(now - beatMs) > STALE_AFTER_MS) return true;
  if (holder === null || holder.host !== hostname()) return false;
  if (holder.pid === process.pid) return !heldHere.has(holder.token);
  return !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCodeOf(error) !== 'ESRCH';
  }
}

/**
 * Moves a stale lock away under a name of our own and looks at what was moved: if another opener was quicker and
 * it was already his new lock, he gets it back. False when the lock is in use.
 */
async function removeStaleLock(fileSystem: FileSystemPort, file: string, now: number): Promise<boolean> {
  const seen = await readLock(fileSystem, file);
  if (seen === null) return true;
  if (!isStale(seen, now)) return false;
  const aside = `${file}.${process.pid}.${randomBytes(6).toString('hex')}.stale`;
  try {
    await fileSystem.rename(file, aside);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return true;
    throw error;
  }
  const moved = await readLock(fileSystem, aside);
  const isTheOneSeen = moved?.holder?.token === seen.holder?.token;
  if (!isTheOneSeen) await fileSystem.link(aside, file).catch(() => undefined); // he finds out by his token
  await fileSystem.remove(aside);
  return isTheOneSeen;
}

function holdLock(
  fileSystem: FileSystemPort,
  file: string,
  { token }: Holder,
  { now, heartbeatMs }: Required<LockOptions>,
): WorkspaceLock {
  let isOurs = true;
  let confirmedAt = now();
  let beating: Promise<void> = Promise.resolve();

  async function confirm(): Promise<boolean> {
    if (!isOurs) return false;
    const seen = await readLock(fileSystem, file);
    if (seen?.holder?.token === token) {
      const moment = now();
      await fileSystem.touch(file, new Date(moment));
      confirmedAt = moment;
      return true;
    }
    isOurs = false;
    heldHere.delete(token);
    return false;
  }

  const timer = setInterval(() => {
    beating = beating.then(confirm).then(
      () => undefined,
      () => undefined, // a disk that does not answer: the next beat tries again, and so does each commit
    );
  }, heartbeatMs);
  timer.unref();

  return {
    // Nobody takes over a lock younger than STALE_AFTER_MS, so one confirmed lately needs no look at the disk.
    isHeld: async () => {
      const age = now() - confirmedAt;
      return isOurs && age >= 0 && age < STALE_AFTER_MS / 2 ? true : confirm();
    },
    release: async () => {
      clearInterval(timer);
      await beating;
      const isStillOurs = await confirm().catch(() => false);
      isOurs = false;
      heldHere.delete(token);
      if (isStillOurs) await fileSystem.remove(file).catch(() => undefined); // it goes stale by itself
    },
  };
}
