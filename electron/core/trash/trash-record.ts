import path from 'node:path';
import { z } from 'zod';
import { hostileJson } from '#shared/base/json.ts';
import { PALETTE } from '#shared/base/palette.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { replaceFile } from '../storage/replace-file.ts';

/** What is known of a removed workspace without reading its plan. It lies inside its folder and moves with it. */
const recordSchema = z.object({
  /** The id it had, by which its backups are found. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,119}$/),
  name: z.string().max(400),
  colour: z.enum(PALETTE),
  removedAt: z.iso.datetime(),
  waitedMs: z.number().min(0),
  lookedAt: z.iso.datetime(),
});
export type TrashRecord = z.output<typeof recordSchema>;

const FILE_NAME = 'removed.json';

/** Null where it is missing or not as it was written: then the wait begins anew. */
export async function readTrashRecord(
  fileSystem: FileSystemPort,
  folder: string,
): Promise<TrashRecord | null> {
  const file = path.join(folder, FILE_NAME);
  if ((await fileSystem.facts(file)) === null) return null;
  const parsed = parseJson((await fileSystem.read(file)).toString('utf8'));
  if (parsed === undefined || hostileJson(parsed) !== null) return null;
  return recordSchema.safeParse(parsed).data ?? null;
}

/** Writes the record into the folder of a removed workspace, whole or not at all. */
export function writeTrashRecord(
  fileSystem: FileSystemPort,
  folder: string,
  record: TrashRecord,
): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(record, null, 2)}\n`, 'utf8');
  return replaceFile(fileSystem, path.join(folder, FILE_NAME), bytes);
}

/** A workspace that is in use again needs none. */
export async function removeTrashRecord(fileSystem: FileSystemPort, folder: string): Promise<void> {
  const file = path.join(folder, FILE_NAME);
  if ((await fileSystem.facts(file)) !== null) await fileSystem.remove(file);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
