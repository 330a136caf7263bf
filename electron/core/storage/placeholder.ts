import { setTimeout as pause } from 'node:timers/promises';
import { PlannerError } from '#shared/base/errors.ts';
import { errorCodeOf, type FileFacts, type FileSystemPort } from './fs-port.ts';

/** Longer than a slow network drive needs for a plan, shorter than a person's patience. */
const READ_LIMIT_MS = 10_000;
/** Small files may stand in the folder's own entry and take no block. */
const LARGEST_WITHOUT_BLOCK = 4096;
/** Each read that hangs holds one of Node's four threads for files: one stays for the rest of the program. */
const MOST_HANGING = 3;
const MOST_FETCHED = 2;
/** What drives say for a file that is not on this computer: electron#11570, iCloud's eviction, OneDrive. */
const AWAY_CODES: ReadonlySet<string> = new Set(['EDEADLK', 'EINVAL', 'ETIMEDOUT', 'ENODATA']);

const hanging = new Map<string, Promise<unknown>>();
/** Files that were read although they take no block: some network drives count none for any file. */
const readWithoutBlocks = new Map<string, string>();

/** Whether a sync program shows a file that it has not downloaded: it has a size and takes no room on the disk. */
export function isPlaceholder(file: string, facts: FileFacts): boolean {
  const { blocks, size, isFolder } = facts;
  if (isFolder || blocks !== 0 || size <= LARGEST_WITHOUT_BLOCK) return false;
  return readWithoutBlocks.get(file) !== printed(facts);
}

/**
 * Reads a file that may not be on this computer. Throws workspace-away when it is not, or does not come within the limit;
 * the rest of the program goes on meanwhile. Asking for a placeholder lets the sync program fetch it: later it can be read.
 */
export async function readPresent(
  fileSystem: FileSystemPort,
  file: string,
  limitMs: number = READ_LIMIT_MS,
): Promise<Buffer> {
  const facts = await fileSystem.facts(file);
  const isAway = facts !== null && isPlaceholder(file, facts);
  const most = isAway ? MOST_FETCHED : MOST_HANGING;
  if (hanging.has(file) || hanging.size >= most) throw away(file, 'another read still waits');
  const reading = fileSystem.read(file).then((bytes) => {
    if (facts?.blocks === 0) readWithoutBlocks.set(file, printed(facts));
    return bytes;
  });
  if (isAway) {
    watch(file, reading);
    throw away(file, 'it takes no room on the disk');
  }
  return withinLimit(file, reading, limitMs);
}

async function withinLimit(file: string, reading: Promise<Buffer>, limitMs: number): Promise<Buffer> {
  const ending = new AbortController();
  const limit = pause(limitMs, null, { ref: false, signal: ending.signal }).catch(() => null);
  try {
    const bytes = await Promise.race([reading, limit]);
    if (bytes !== null) return bytes;
    watch(file, reading);
    throw away(file, `no answer in ${limitMs} ms`);
  } catch (error) {
    throw AWAY_CODES.has(errorCodeOf(error) ?? '') ? away(file, String(error)) : error;
  } finally {
    ending.abort();
  }
}

function watch(file: string, reading: Promise<unknown>): void {
  const end = () => hanging.delete(file);
  hanging.set(file, reading.then(end, end));
}

function away(file: string, why: string): PlannerError {
  return new PlannerError('workspace-away', `${file} is not on this computer: ${why}`);
}

function printed({ inode, size, modifiedMs }: FileFacts): string {
  return `${inode}/${size}/${modifiedMs}`;
}
