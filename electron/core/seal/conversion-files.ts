import path from 'node:path';
import { setImmediate as rest } from 'node:timers/promises';
import { PlannerError } from '#shared/base/errors.ts';
import { parseMediaName } from '../media/media-files.ts';
import { errorCodeOf, type FileFacts, type FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import { replaceFile, sweepTemporaryFiles } from '../storage/replace-file.ts';
import type { Seal } from '../storage/seal.ts';
import { MARKER_NAME } from './conversion-marker.ts';
import { isSealedLine } from './encrypted-seal.ts';
import { isSealedFile } from './sealed-header.ts';

const NEWLINE = 0x0a;
const LINES_BETWEEN_RESTS = 200;
const DEEPEST = 4;
export const SEALED_ENDING = '.sealed';

/** How the content of a file is to be rewritten; null where it is already as it should be. */
export type Rewriting = {
  readonly file: (bytes: Buffer) => Promise<Uint8Array | null>;
  readonly line: (line: string) => string | null;
};

/** Everything is encrypted under the seal's header. */
export function sealing(seal: Seal): Rewriting {
  return {
    file: async (bytes) => (isSealedFile(bytes) ? null : sealChecked(seal, bytes)),
    line: (line) => (isSealedLine(line) ? null : seal.sealLine(line)),
  };
}

/** Everything stands in the clear. Throws where something sealed is damaged: it must not pass for its content. */
export function unsealing(seal: Seal): Rewriting {
  return {
    file: async (bytes) => (isSealedFile(bytes) ? seal.openFile(bytes) : null),
    line: (line) => (isSealedLine(line) ? seal.openLine(line) : null),
  };
}

/** What is encrypted gets the seal's header; what is not stays as it is. */
export function renewing(seal: Seal, headerLine: Uint8Array): Rewriting {
  return {
    file: async (bytes) => {
      const isRenewed = bytes.subarray(0, headerLine.length).equals(headerLine);
      if (isRenewed || !isSealedFile(bytes)) return null;
      return sealChecked(seal, await seal.openFile(bytes));
    },
    line: () => null,
  };
}

/** The bytes sealed, and opened again to be sure: what they came from will be gone. */
export async function sealChecked(seal: Seal, bytes: Buffer): Promise<Uint8Array> {
  const sealed = await seal.sealFile(bytes);
  if (!(await seal.openFile(Buffer.from(sealed))).equals(bytes)) throw new Error('Sealed bytes do not open');
  return sealed;
}

/**
 * Every file of a workspace's folder that holds something of the plan, but the snapshot. What a person linked into it or
 * keeps beside the media, wherever that folder really lies, is theirs and stays as it is. What a crash left of writing
 * is removed: only for the one who holds the lock. Throws folder-unusable where a link that leads in a circle stands in
 * the place of something of the plan.
 */
export async function filesToConvert(
  fileSystem: FileSystemPort,
  folder: string,
  depth = 0,
): Promise<readonly string[]> {
  if ((await fileSystem.facts(folder)) === null) return [];
  await sweepTemporaryFiles(fileSystem, folder);
  const own = filesOf(folder);
  const real = await fileSystem.realPath(folder);
  const isMedia = depth === 1 && path.basename(folder) === path.basename(own.media);
  const found: string[] = [];
  for (const name of [...(await fileSystem.list(folder))].sort()) {
    const file = path.join(folder, name);
    const isOurs = depth === 0 && (file === own.snapshot || name === MARKER_NAME || /^lock(\.|$)/.test(name));
    if (isOurs || (isMedia && parseMediaName(name) === null)) continue;
    const isKnown = depth === 0 && Object.values<string>(own).includes(file);
    const facts = await factsOf(fileSystem, file, isKnown);
    if (facts === null) continue;
    if (!isKnown && (await fileSystem.realPath(file)) !== path.join(real, name)) continue;
    if (!facts.isFolder) found.push(file);
    else if (depth < DEEPEST) found.push(...(await filesToConvert(fileSystem, file, depth + 1)));
  }
  return found;
}

/** Null where there is nothing that can be reached and that would be the plan's. */
async function factsOf(
  fileSystem: FileSystemPort,
  file: string,
  isKnown: boolean,
): Promise<FileFacts | null> {
  try {
    return await fileSystem.facts(file);
  } catch (error) {
    if (errorCodeOf(error) !== 'ELOOP') throw error;
    if (isKnown) throw new PlannerError('folder-unusable', `${file} is a link that leads in a circle`);
    return null;
  }
}

/** Rewrites one file of a workspace in its place: journals and histories line by line, everything else as a whole. */
export async function rewriteInPlace(
  fileSystem: FileSystemPort,
  file: string,
  rewriting: Rewriting,
): Promise<void> {
  const before = await fileSystem.facts(file);
  const bytes = await fileSystem.read(file);
  const rewritten = file.endsWith('.jsonl')
    ? await rewriteLines(bytes, rewriting)
    : await rewriting.file(bytes);
  if (rewritten === null) return;
  await replaceFile(fileSystem, file, rewritten);
  // Copies are shown with the age of their file.
  if (before !== null) await fileSystem.touch(file, new Date(before.modifiedMs));
}

/** Lines that cannot be read are kept as lines that cannot be read. */
async function rewriteLines(bytes: Buffer, { line: rewrite }: Rewriting): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let isChanged = false;
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const end = newline === -1 ? bytes.length : newline;
    const written = end === from ? null : rewrite(bytes.toString('utf8', from, end));
    const tail = bytes.subarray(end, end + 1); // its newline, if it has one
    if (written === null) pieces.push(bytes.subarray(from, end), tail);
    else pieces.push(Buffer.from(written, 'utf8'), tail);
    isChanged ||= written !== null;
    from = end + 1;
    if (pieces.length % (2 * LINES_BETWEEN_RESTS) === 0) await rest();
  }
  return isChanged ? Buffer.concat(pieces) : null;
}

/**
 * Rewrites a file under another name: the new one is read back from the disk before the old one goes. A crash between
 * leaves both, and doing it again ends it.
 */
export async function rewriteAs(
  fileSystem: FileSystemPort,
  { from, to }: { readonly from: string; readonly to: string },
  rewrite: (bytes: Buffer) => Promise<Uint8Array | null>,
): Promise<void> {
  const rewritten = (await rewrite(await fileSystem.read(from))) ?? (await fileSystem.read(from));
  await replaceFile(fileSystem, to, rewritten);
  const found = await fileSystem.read(to);
  if (!found.equals(rewritten)) throw new Error(`${to} does not read back as written`);
  await fileSystem.remove(from);
  await fileSystem.syncFolder(path.dirname(from));
}
