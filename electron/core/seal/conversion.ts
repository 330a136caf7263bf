import path from 'node:path';
import type { SealOutcome } from '#shared/api/seal-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf, readWorkspace } from '../storage/read-workspace.ts';
import { replaceFile } from '../storage/replace-file.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import {
  filesToConvert,
  type Rewriting,
  renewing,
  rewriteAs,
  rewriteInPlace,
  SEALED_ENDING,
  sealChecked,
  sealing,
  unsealing,
} from './conversion-files.ts';
import { hasMarker, readMarker, removeMarker, writeMarker } from './conversion-marker.ts';
import type { Secret } from './data-key.ts';
import { createEncryptedSeal } from './encrypted-seal.ts';
import { isSealedFile, printHeader } from './sealed-header.ts';

/** A workspace whose lock is held and that nobody here has open. */
export type Conversion = {
  readonly fileSystem: FileSystemPort;
  readonly folder: string;
  /** Files elsewhere that hold something of its plan; asked for again where new ones may have come meanwhile. */
  readonly surroundings: () => Promise<Surroundings>;
  readonly log: Log;
};

export type Surroundings = {
  /** Generations, and what lies in quarantine, in all places that can be reached. */
  readonly files: readonly string[];
  /** Places that cannot be reached now and may hold some. */
  readonly unreachable: readonly string[];
};

/*
 * The snapshot decides what a workspace is, and it changes by one rename. While other files are not yet as it is, a marker
 * stands beside them, and with the marker an encrypted seal takes plain lines and files too:
 *   encrypting        marker, snapshot, everything else, marker away
 *   in the clear      marker, everything else, snapshot, marker away
 *   other passphrase  snapshot, everything else: no marker, the key is the same
 * So wherever it is cut off, the workspace opens: in the clear where the snapshot is, else with the passphrase; then
 * `finishConversion` encrypts what is not, both ways round. No step removes the last readable form of anything.
 */

/**
 * Encrypts a workspace. Throws, having changed nothing, where it or the files around it cannot be reached, or the snapshot
 * cannot be written.
 */
export function encryptWorkspace(conversion: Conversion, secret: Secret): Promise<SealOutcome> {
  const { fileSystem, folder } = conversion;
  return withStorageErrors(async () => {
    const files = filesOf(folder);
    const { snapshot } = await readWorkspace(fileSystem, files);
    if (snapshot.isNewer) throw new PlannerError('workspace-newer');
    await assertReachable(conversion);
    const sealed = await sealChecked(createEncryptedSeal(secret), await fileSystem.read(files.snapshot));
    await writeMarker(fileSystem, folder, { secret, marker: 'files' });
    await replaceFile(fileSystem, files.snapshot, sealed);
    return encryptRest(conversion, secret);
  });
}

/**
 * Writes a workspace in the clear. Throws where the disk will not take it; then it stays encrypted, for nothing would
 * remember the key of what is left. Only what is damaged anyway stays as it is.
 */
export function decryptWorkspace(conversion: Conversion, secret: Secret): Promise<SealOutcome> {
  const { fileSystem, folder } = conversion;
  return withStorageErrors(async () => {
    const files = filesOf(folder);
    const seal = createEncryptedSeal(secret, { acceptsPlain: true });
    const snapshot = await seal.openFile(await fileSystem.read(files.snapshot));
    if ((await readWorkspace(fileSystem, files, seal)).snapshot.isNewer) {
      throw new PlannerError('workspace-newer');
    }
    await assertReachable(conversion);
    await writeMarker(fileSystem, folder, { secret, marker: 'files' });
    const left = await convertSurroundings(conversion, unsealing(seal), 'plain', isDamage);
    const inside = await filesToConvert(fileSystem, folder);
    const isMedium = (file: string) => path.dirname(file) === files.media;
    for (const file of inside.filter((each) => !isMedium(each))) {
      await rewriteInPlace(fileSystem, file, unsealing(seal));
    }
    // A picture that is damaged anyway must not keep the plan from being written in the clear.
    const damaged = await leftOf(inside.filter(isMedium), {
      log: conversion.log,
      convert: (file) => rewriteInPlace(fileSystem, file, unsealing(seal)),
      mayStay: isDamage,
    });
    await replaceFile(fileSystem, files.snapshot, snapshot);
    await removeMarker(fileSystem, folder);
    return { left: [...left, ...damaged] };
  });
}

/** Gives every file the header of another passphrase, the snapshot first. */
export function renewWorkspace(conversion: Conversion, secret: Secret): Promise<SealOutcome> {
  const { fileSystem, folder } = conversion;
  return withStorageErrors(async () => {
    await assertReachable(conversion);
    const rewriting = renewing(createEncryptedSeal(secret), printHeader(secret.header));
    await rewriteInPlace(fileSystem, filesOf(folder).snapshot, rewriting);
    const inside = await convertInside(conversion, rewriting);
    return { left: [...inside, ...(await convertSurroundings(conversion, rewriting, 'sealed'))] };
  });
}

/**
 * Ends what was cut off: encrypts what is left beside an encrypted snapshot. Where the snapshot stands in the clear,
 * so does everything else, and only the marker goes.
 */
export function finishConversion(conversion: Conversion, secret: Secret | null): Promise<SealOutcome> {
  const { fileSystem, folder } = conversion;
  return withStorageErrors(async () => {
    if (!(await hasMarker(fileSystem, folder))) return { left: [] };
    if (!isSealedFile(await fileSystem.readRange(filesOf(folder).snapshot, 0, 100))) {
      await removeMarker(fileSystem, folder);
      return { left: [] };
    }
    if (secret === null) throw new PlannerError('workspace-sealed');
    // One that was not written with this key promises nothing: plain lines beside it are not ours.
    const marker = await readMarker(fileSystem, folder, secret);
    if (marker === null) await removeMarker(fileSystem, folder);
    return marker === null ? { left: [] } : encryptRest(conversion, secret);
  });
}

/** What cannot be found now could not be rewritten later: then nothing is begun. */
async function assertReachable({ fileSystem, folder, surroundings }: Conversion): Promise<void> {
  await filesToConvert(fileSystem, folder);
  await surroundings();
}

async function encryptRest(conversion: Conversion, secret: Secret): Promise<SealOutcome> {
  const { fileSystem, folder } = conversion;
  const rewriting = sealing(createEncryptedSeal(secret));
  const inside = await convertInside(conversion, rewriting);
  const outside = await convertSurroundings(conversion, rewriting, 'sealed');
  if (inside.length + outside.length === 0) await removeMarker(fileSystem, folder);
  else if (inside.length === 0) await writeMarker(fileSystem, folder, { secret, marker: 'generations' });
  return { left: [...inside, ...outside] };
}

/** Returns the paths of what could not be rewritten. */
async function convertInside(
  { fileSystem, folder, log }: Conversion,
  rewriting: Rewriting,
): Promise<readonly string[]> {
  const convert = (file: string) => rewriteInPlace(fileSystem, file, rewriting);
  return leftOf(await filesToConvert(fileSystem, folder), { log, convert, mayStay: () => true });
}

/** Generations carry in their name what they are, so each is written anew under the other name. */
async function convertSurroundings(
  { fileSystem, surroundings, log }: Conversion,
  rewriting: Rewriting,
  become: 'sealed' | 'plain',
  mayStay: (error: unknown) => boolean = () => true,
): Promise<readonly string[]> {
  const { files, unreachable } = await surroundings();
  const convert = async (file: string) => {
    const isSealed = file.endsWith(SEALED_ENDING);
    if (isSealed === (become === 'sealed')) return rewriteInPlace(fileSystem, file, rewriting);
    const to = isSealed ? file.slice(0, -SEALED_ENDING.length) : `${file}${SEALED_ENDING}`;
    return rewriteAs(fileSystem, { from: file, to }, rewriting.file);
  };
  const left = await leftOf(files, { log, convert, mayStay });
  return [...left, ...unreachable];
}

async function leftOf(
  files: readonly string[],
  {
    log,
    convert,
    mayStay,
  }: {
    readonly log: Log;
    readonly convert: (file: string) => Promise<void>;
    readonly mayStay: (error: unknown) => boolean;
  },
): Promise<readonly string[]> {
  const left: string[] = [];
  for (const file of files) {
    try {
      await convert(file);
    } catch (error) {
      if (!mayStay(error)) throw error;
      log(`${path.basename(file)} could not be rewritten and stays as it is`, error);
      left.push(file);
    }
  }
  return left;
}

function isDamage(error: unknown): boolean {
  return error instanceof PlannerError && error.code === 'workspace-damaged';
}
