import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import type { Log } from '../log.ts';
import { copyMedia, mediaFolderIn, removeOtherForms } from '../media/media-copies.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { plainSeal, type Seal } from '../storage/seal.ts';
import { toFileName } from './generation-name.ts';
import { type GenerationFile, listGenerationFiles, unpackGeneration } from './generations.ts';
import { writeVerified } from './make-generation.ts';
import type { Places } from './places.ts';
import { datedByName, sweepLeftovers } from './sweep-generations.ts';
import { generationsToThin } from './thinning.ts';

/**
 * Brings the second place up to what lies here: what is missing is copied, newest first, and read back; what thinning
 * would take is removed. Returns whether anything changed. Throws place-unusable where the place cannot be reached, and
 * then has made nothing in its place; else disk-full, no-permission or storage-failed.
 */
export async function bringUpToDate(
  {
    fileSystem,
    places,
    log,
  }: { readonly fileSystem: FileSystemPort; readonly places: Places; readonly log: Log },
  {
    workspaceId,
    seal,
    kept,
  }: { readonly workspaceId: string; readonly seal: Seal | null; readonly kept: ReadonlySet<string> },
): Promise<boolean> {
  const second = await places.second();
  if (second === null) return false;
  if (!second.isReachable) throw new PlannerError('place-unusable', `${second.folder} cannot be reached`);
  const folder = path.join(second.folder, workspaceId);
  const here = await listGenerationFiles(fileSystem, path.join(places.here, workspaceId));
  const there = await listGenerationFiles(fileSystem, folder);
  const goes = new Set(generationsToThin(datedByName([...here, ...there]), kept).map(({ id }) => id));
  const missing = here.filter(({ id, isSealed }) => !goes.has(id) && !isAmong(there, { id, isSealed }));
  // One that was encrypted, or decrypted, here since must not stay there as it was.
  const surplus = there.filter(
    ({ id, isSealed }) => goes.has(id) || isAmong(here, { id, isSealed: !isSealed }),
  );
  const media = {
    from: mediaFolderIn(places.here, workspaceId),
    to: mediaFolderIn(second.folder, workspaceId),
  };
  const removed = await removeOtherForms(fileSystem, media);
  const copied = await copyMedia({ fileSystem, log }, { ...media, seal });
  if (missing.length > 0) await fileSystem.makeFolder(folder);
  for (const file of missing) await copyGood(file);
  for (const file of surplus) await fileSystem.remove(file.path);
  if (missing.length > 0) await sweepLeftovers(fileSystem, folder);
  return missing.length + surplus.length + removed + copied > 0;

  async function copyGood(file: GenerationFile): Promise<void> {
    const content = await fileSystem.read(file.path).catch(() => null); // thinned meanwhile, or not readable
    const isGood = content !== null && (await isWhole(content, file, seal));
    if (!isGood) return log(`The generation ${file.path} is not copied: it cannot be read`);
    await writeVerified(fileSystem, path.join(folder, toFileName(file.id, file.isSealed)), content);
  }
}

function isAmong(
  files: readonly GenerationFile[],
  { id, isSealed }: Pick<GenerationFile, 'id' | 'isSealed'>,
): boolean {
  return files.some((file) => file.id === id && file.isSealed === isSealed);
}

/** The checksum of the packing finds what a bad disk changed; one that has no key here is copied as it is. */
async function isWhole(content: Buffer, { isSealed }: GenerationFile, seal: Seal | null): Promise<boolean> {
  if (isSealed && seal === null) return true;
  return unpackGeneration(content, isSealed, seal ?? plainSeal).then(
    () => true,
    () => false,
  );
}
