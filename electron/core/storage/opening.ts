import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { StorageNotice } from '#shared/api/data-methods.ts';
import { errorCodeOf, type FileSystemPort } from './fs-port.ts';
import { historySince } from './history.ts';
import { openJournal } from './journal.ts';
import { keepAside } from './quarantine.ts';
import { filesOf, type ReadWorkspace, type WorkspaceFiles } from './read-workspace.ts';
import { sweepTemporaryFiles } from './replace-file.ts';
import { isOnePast } from './replay.ts';
import { LOCK_LEFTOVER } from './workspace-lock.ts';
import type { StoreOptions } from './workspace-store.ts';

/** A write that was under way when the journal was moved is done by then, or its process was stopped. */
const GRACE_MS = 200;
/** Nobody needs so long to take a lock. */
const LEFTOVER_AFTER_MS = 60_000;

/**
 * Shuts out whoever had the lock before and may not know yet that he lost it. A snapshot that he has ready loses its
 * temporary file, so that its rename fails; a new one is not begun, as he looks at the lock first. The journal gets another
 * name: what he added before that is read, and whatever he adds later he finds at the wrong place and never calls saved.
 */
export async function shutOut(fileSystem: FileSystemPort, files: WorkspaceFiles): Promise<void> {
  await sweepTemporaryFiles(fileSystem, files.folder);
  try {
    await fileSystem.rename(files.journal, files.taken);
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT') throw error;
  }
  await fileSystem.syncFolder(files.folder);
  await pause(GRACE_MS);
}

/** What only the one writer may do at opening: a crash may have left temporary files and a torn or damaged journal. */
export async function tidyUp(
  options: StoreOptions,
  { journal, folded }: ReadWorkspace,
): Promise<readonly StorageNotice[]> {
  const { fileSystem, folder, id, clock, log, quarantineFolder } = options;
  await sweepTemporaryFiles(fileSystem, folder);
  // Half of a film is a hundred megabytes; a folder that cannot be read says so where media are read.
  await sweepTemporaryFiles(fileSystem, filesOf(folder).media).catch(() => undefined);
  await sweepLockLeftovers(fileSystem, folder);
  await keepStrangeCommits(options, { journal, folded });
  // A killed process may have left lines that no sync has confirmed: what is shown from now on must not go any more.
  if (journal.evidence === null && journal.entries.length > 0)
    await trimJournal(options, journal).catch((error: unknown) =>
      log(`The journal of ${id} is not synced`, error),
    );
  if (journal.evidence === null) return [];
  log(`The journal of ${id} is damaged after ${journal.entries.length} commits; the rest is put aside`);
  await keepAside(fileSystem, quarantineFolder, {
    name: `${id}-journal.jsonl`,
    bytes: journal.evidence,
    reason: 'A line of the journal does not match its checksum; this is the journal from there on.',
    at: clock(),
  });
  await trimJournal(options, journal);
  return [{ kind: 'journal-cut', commits: journal.entries.length, bytes: journal.evidence.length }];
}

/**
 * Commits up to the snapshot's own usually stand in the history, too. Where other ones stand there under their numbers,
 * the journal is of another past, as two computers make it that did not know of each other: it is kept before the next fold
 * empties it.
 */
async function keepStrangeCommits(
  { fileSystem, folder, id, seal, clock, log, quarantineFolder }: StoreOptions,
  { journal, folded }: Pick<ReadWorkspace, 'journal' | 'folded'>,
): Promise<void> {
  const files = filesOf(folder);
  const old = journal.entries.filter(({ sequence }) => sequence <= folded.sequence);
  const [first] = old;
  if (first === undefined || (await fileSystem.facts(files.journal)) === null) return;
  const past = await historySince(fileSystem, files.history, first.sequence, seal);
  if (isOnePast(NO_STATE, past, old)) return;
  log(`The journal of ${id} holds ${old.length} commits of another past; it is put aside`);
  await keepAside(fileSystem, quarantineFolder, {
    name: `${id}-journal.jsonl`,
    bytes: await fileSystem.read(files.journal),
    reason: 'The journal holds edits that belong to another state of this plan.',
    at: clock(),
  });
}

const NO_STATE = { sequence: -1, savedAt: '' };

async function trimJournal(
  { fileSystem, folder }: StoreOptions,
  { goodLength }: ReadWorkspace['journal'],
): Promise<void> {
  const journal = openJournal(fileSystem, filesOf(folder).journal, goodLength);
  await journal.trim();
  await journal.close();
}

/** What a crash left of taking the lock; young ones may be in use by someone who is just asking for it. */
async function sweepLockLeftovers(fileSystem: FileSystemPort, folder: string): Promise<void> {
  for (const name of await fileSystem.list(folder)) {
    if (!LOCK_LEFTOVER.test(name)) continue;
    const file = path.join(folder, name);
    const facts = await fileSystem.facts(file);
    const isOld = facts !== null && Math.abs(Date.now() - facts.modifiedMs) > LEFTOVER_AFTER_MS;
    if (isOld) await fileSystem.remove(file).catch(() => undefined); // someone else was quicker
  }
}
