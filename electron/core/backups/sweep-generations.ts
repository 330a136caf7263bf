import path from 'node:path';
import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { TEMPORARY_NAME } from '../storage/replace-file.ts';
import { type GenerationFile, listGenerationFiles } from './generations.ts';
import { type DatedGeneration, generationsToThin } from './thinning.ts';

/** Removes the generations of a folder that thinning lets go, and what crashes left of writing others. */
export async function sweepGenerations(
  fileSystem: FileSystemPort,
  folder: string,
  kept: ReadonlySet<string>,
): Promise<void> {
  const files = await listGenerationFiles(fileSystem, folder);
  for (const { path: file } of generationsToThin(datedByName(files), kept)) await fileSystem.remove(file);
  await sweepLeftovers(fileSystem, folder);
}

/** Removes what crashes left of writing generations a day ago and longer; another program may be writing one right now. */
export async function sweepLeftovers(fileSystem: FileSystemPort, folder: string): Promise<void> {
  for (const name of await fileSystem.list(folder)) {
    if (!TEMPORARY_NAME.test(name)) continue;
    const file = path.join(folder, name);
    const facts = await fileSystem.facts(file);
    if (facts !== null && Math.abs(Date.now() - facts.modifiedMs) > DAY_IN_MS) await fileSystem.remove(file);
  }
}

const DAY_IN_MS = 86_400_000;

/** One of each name, with the day on which it was made where this computer is. */
export function datedByName(files: readonly GenerationFile[]): readonly (GenerationFile & DatedGeneration)[] {
  const byId = new Map(files.map((file) => [file.id, { ...file, day: localDay(file.at) }]));
  return [...byId.values()];
}

function localDay(at: string): CalendarDate {
  const moment = new Date(at);
  const pad = (part: number, length = 2) => String(part).padStart(length, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}
