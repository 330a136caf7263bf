import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { GenerationPlace } from './generations.ts';
import { writeVerified } from './make-generation.ts';

/** Where generations lie: beside the workspaces, and in a second place that a person has chosen. */
export type Places = {
  /** Beside the workspaces. */
  readonly here: string;
  /** The second place and the folder of our own in it; null where none was chosen. */
  readonly second: () => Promise<SecondPlace | null>;
  /** Those that can be reached now. */
  readonly reachable: () => Promise<readonly GenerationPlace[]>;
  /** Throws place-unusable, and then the place of before stays. */
  readonly setSecond: (place: string | null) => Promise<void>;
};

export type SecondPlace = {
  readonly path: string;
  readonly folder: string;
  readonly isReachable: boolean;
  /** It lies on the file system of the workspaces: what breaks that disk breaks both. */
  readonly isSameDisk: boolean;
};

const OWN_FOLDER = 'Planwright backups';
/** A share whose server is gone may take minutes to say so. */
const MOST_WAITING_MS = 5_000;

/**
 * The choice lies in the settings and is looked at anew at every call. A place that says nothing for 5 seconds is
 * away.
 */
export function createPlaces({
  fileSystem,
  dataFolder,
  settings,
}: {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly settings: Pick<SettingsStore, 'backupPlace' | 'setBackupPlace'>;
}): Places {
  const here = path.join(dataFolder, 'backups');

  /** Of the file system that a folder lies on; null where it is not there, or is no folder. */
  const deviceOf = (folder: string) =>
    fileSystem.facts(folder).then(
      (facts) => (facts?.isFolder ? facts.device : null),
      () => null,
    );

  /** By our own folder in it: the empty folder in which a stick is usually seen is not the stick. */
  async function second(): Promise<SecondPlace | null> {
    const place = await settings.backupPlace();
    if (place === null) return null;
    const folder = path.join(place, OWN_FOLDER);
    const device = await inTime(deviceOf(folder), null);
    return {
      path: place,
      folder,
      isReachable: device !== null,
      isSameDisk: device !== null && device === (await deviceOf(dataFolder)),
    };
  }

  return {
    here,
    second,
    reachable: async () => {
      const other = await second();
      const places: readonly GenerationPlace[] = [{ place: 'here', folder: here }];
      return other?.isReachable ? [...places, { place: 'second', folder: other.folder }] : places;
    },
    setSecond: async (place) => {
      if (place !== null) await assertUsable(fileSystem, dataFolder, place);
      await settings.setBackupPlace(place);
    },
  };
}

async function assertUsable(fileSystem: FileSystemPort, dataFolder: string, place: string): Promise<void> {
  if (!path.isAbsolute(place) || place.includes('\0')) throw unusable(place, 'relative');
  if (!(await isFolder(fileSystem, place))) throw unusable(place, 'missing');
  try {
    const [own, other] = [await realPathOf(fileSystem, dataFolder), await fileSystem.realPath(place)];
    if (isWithin(own, other) || isWithin(other, own)) throw unusable(place, 'inside');
    const folder = path.join(place, OWN_FOLDER);
    await fileSystem.makeFolder(folder);
    const probe = path.join(folder, `.probe-${randomBytes(6).toString('hex')}`);
    await writeVerified(fileSystem, probe, randomBytes(64));
    await fileSystem.remove(probe);
  } catch (error) {
    throw error instanceof PlannerError && error.code === 'place-unusable'
      ? error
      : unusable(place, 'unwritable', error);
  }
}

async function realPathOf(fileSystem: FileSystemPort, folder: string): Promise<string> {
  await fileSystem.makeFolder(folder);
  return fileSystem.realPath(folder);
}

/** Whether the inner folder is the outer one or lies in it. */
function isWithin(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

function isFolder(fileSystem: FileSystemPort, folder: string): Promise<boolean> {
  return fileSystem.facts(folder).then(
    (facts) => facts?.isFolder ?? false,
    () => false,
  );
}

async function inTime<Value>(task: Promise<Value>, otherwise: Value): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), MOST_WAITING_MS);
  });
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
}

function unusable(
  place: string,
  reason: 'relative' | 'missing' | 'inside' | 'unwritable',
  cause: unknown = '',
): PlannerError {
  return new PlannerError('place-unusable', `${place} is ${reason} ${String(cause)}`, { reason });
}
