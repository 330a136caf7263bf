import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { z } from 'zod';
import type { LockHolder } from '#shared/api/workspace-methods.ts';
import { errorCodeOf, type FileFacts, type FileSystemPort, writeAll } from './fs-port.ts';

/** Longer than a heartbeat late by a busy disk, shorter than a person's patience after a power cut. */
const STALE_AFTER_MS = 30_000;

const holderSchema = z.object({
  token: z.string(),
  pid: z.number().int(),
  host: z.string(),
  user: z.string(),
  startedAt: z.string(),
});
export type Holder = z.output<typeof holderSchema>;

/** A lock file as it was seen; `holder` is null where it is half written or foreign. */
export type SeenLock = { readonly holder: Holder | null; readonly facts: FileFacts };

/** Locks that live in this process: a lock with our own pid that is not among them is of a dead process. */
export const heldHere = new Set<string>();

/** This process as the holder of a new lock: its token is 12 random bytes, in hexadecimal. `now` in milliseconds. */
export function createHolder(now: number): Holder {
  const token = randomBytes(12).toString('hex');
  const startedAt = new Date(now).toISOString();
  return { token, pid: process.pid, host: hostname(), user: userName(), startedAt };
}

/** Writes a lock file where there is none; false where there is one. */
export async function createLockFile(
  fileSystem: FileSystemPort,
  file: string,
  holder: Holder,
): Promise<boolean> {
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

/**
 * The lock as it lies there; null where there is none, or where it went while it was read. Throws what the disk
 * throws.
 */
export async function readLock(fileSystem: FileSystemPort, file: string): Promise<SeenLock | null> {
  const facts = await fileSystem.facts(file);
  if (facts === null) return null;
  const bytes = await fileSystem.read(file).catch((error: unknown) => {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  });
  return bytes === null ? null : { holder: parseHolder(bytes.toString('utf8')), facts };
}

/** Who has a workspace open; null where nobody has, or it cannot be told. */
export async function readHolder(fileSystem: FileSystemPort, file: string): Promise<LockHolder | null> {
  const holder = (await readLock(fileSystem, file).catch(() => null))?.holder ?? null;
  if (holder === null) return null;
  const { user, host, startedAt } = holder;
  return { user, host, isHere: host === hostname(), since: startedAt };
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

/**
 * Whether the holder of a lock is gone. On this computer only a dead process is: one that was stopped, or whose clock
 * jumped, may go on at any moment. Of another computer only the age of the last beat tells.
 */
export function isStale(seen: SeenLock, now: number): boolean {
  const { holder, facts } = seen;
  if (holder === null || holder.host !== hostname()) return Math.abs(now - facts.modifiedMs) > STALE_AFTER_MS;
  return isOfDeadProcess(seen);
}

/** Whether it is sure that the holder will never write again. */
export function isOfDeadProcess({ holder }: SeenLock): boolean {
  if (holder === null || holder.host !== hostname()) return false;
  return holder.pid === process.pid ? !heldHere.has(holder.token) : !isAlive(holder.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCodeOf(error) !== 'ESRCH';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return ''; // an account without a name, as in some containers
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null; // only its age counts
  }
}
