import path from 'node:path';
import { listMedia } from '../media/media-files.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { sweepTemporaryFiles } from '../storage/replace-file.ts';
import type { Surroundings } from './conversion.ts';

/** A folder that holds one folder of generations for each workspace. */
export type GenerationFolder = { readonly folder: string; readonly isReachable: boolean };

const GENERATION = /\.json\.gz(\.sealed)?$/;

/** What lies of a workspace outside of its folder: generations and media in all places, and what is in quarantine. */
export async function surroundingsOf(
  fileSystem: FileSystemPort,
  id: string,
  {
    places,
    quarantineFolder,
    ids,
  }: {
    readonly places: readonly GenerationFolder[];
    readonly quarantineFolder: string;
    /** Of all workspaces: the name of one may begin with the whole name of another. */
    readonly ids: readonly string[];
  },
): Promise<Surroundings> {
  const files: string[] = [];
  const unreachable = places.filter(({ isReachable }) => !isReachable).map(({ folder }) => folder);
  for (const { folder } of places.filter(({ isReachable }) => isReachable)) {
    const own = path.join(folder, id);
    try {
      const names = await namesIn(fileSystem, own);
      if (names.length > 0) await sweepTemporaryFiles(fileSystem, own);
      files.push(...names.filter((name) => GENERATION.test(name)).map((name) => path.join(own, name)));
      const media = path.join(own, 'media');
      const kept = await listMedia(fileSystem, media);
      if (kept.length > 0) await sweepTemporaryFiles(fileSystem, media);
      files.push(...kept.map(({ fileName }) => path.join(media, fileName)));
    } catch {
      unreachable.push(own);
    }
  }
  const others = ids.filter((other) => other.startsWith(`${id}-`));
  for (const name of await namesIn(fileSystem, quarantineFolder)) {
    const rest = name.slice(name.indexOf('-') + 1);
    const isOthers = others.some((other) => rest === other || rest.startsWith(`${other}-`));
    const isOurs = !isOthers && (rest === id || rest.startsWith(`${id}-`));
    if (isOurs) files.push(...(await partsOf(fileSystem, path.join(quarantineFolder, name))));
  }
  files.push(...(await putAway(fileSystem, path.join(quarantineFolder, '..', 'trash', '.media', id))));
  return { files, unreachable };
}

/** Media that nobody named any more. */
async function putAway(fileSystem: FileSystemPort, folder: string): Promise<readonly string[]> {
  return (await listMedia(fileSystem, folder)).map(({ fileName }) => path.join(folder, fileName));
}

/** Recovery puts the files of one workspace aside together, in a folder. */
async function partsOf(fileSystem: FileSystemPort, place: string): Promise<readonly string[]> {
  const isFolder = (await fileSystem.facts(place))?.isFolder ?? false;
  const parts = isFolder ? (await namesIn(fileSystem, place)).map((name) => path.join(place, name)) : [place];
  return parts.filter((part) => !part.endsWith('reason.txt'));
}

async function namesIn(fileSystem: FileSystemPort, folder: string): Promise<readonly string[]> {
  if ((await fileSystem.facts(folder)) === null) return [];
  return [...(await fileSystem.list(folder))].sort();
}
