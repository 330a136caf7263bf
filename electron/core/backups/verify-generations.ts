import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import type { Seal } from '../storage/seal.ts';
import type { CheckSnapshot } from './check-snapshot.ts';
import { type GenerationPlace, listGenerationFiles, unpackGeneration } from './generations.ts';

export type Verified = {
  readonly good: readonly string[];
  readonly bad: readonly string[];
  readonly newest: string | null;
};

/**
 * Reads every generation of a workspace back, newest first; one that is bad in any place counts as bad. Throws
 * workspace-sealed where there are encrypted ones and the seal has no key.
 */
export async function verifyGenerations(
  { fileSystem, check }: { readonly fileSystem: FileSystemPort; readonly check: CheckSnapshot },
  {
    places,
    workspaceId,
    seal,
  }: { readonly places: readonly GenerationPlace[]; readonly workspaceId: string; readonly seal: Seal },
): Promise<Verified> {
  const listed = places.map(({ folder }) => listGenerationFiles(fileSystem, path.join(folder, workspaceId)));
  const files = (await Promise.all(listed)).flat();
  const bad = new Set<string>();
  const seen = new Set<string>();
  for (const file of files) {
    try {
      await check(await unpackGeneration(await fileSystem.read(file.path), file.isSealed, seal));
    } catch (error) {
      if (error instanceof PlannerError && error.code === 'workspace-sealed') throw error;
      const isThinned = (await fileSystem.facts(file.path).catch(() => undefined)) === null;
      if (isThinned) continue;
      bad.add(file.id);
    }
    seen.add(file.id);
  }
  const newestFirst = [...seen].sort().reverse();
  const good = newestFirst.filter((id) => !bad.has(id));
  return { good, bad: newestFirst.filter((id) => bad.has(id)), newest: files[0]?.id ?? null };
}
