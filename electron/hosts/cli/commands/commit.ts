import path from 'node:path';
import { valueAt } from '#shared/base/json.ts';
import type { Change } from '#shared/workspace/changes.ts';
import { isCollection } from '#shared/workspace/schema.ts';
import { type Command, type CommandContext, commitStep, requiredOption, workspaceIdOf } from '../command.ts';
import { readNamedFile } from '../files.ts';
import { commandError } from '../problem.ts';

export const commit: Command = {
  options: { changes: 'value' },
  run: async (context) => {
    const workspaceId = workspaceIdOf(context);
    const { t } = context.speech;
    const changes = await readChanges(context);
    const count = changes.length;
    if (count === 0) return { value: { changes: 0 }, lines: [t('cli.done.nothingToCommit')] };
    const stored = await commitStep(context, workspaceId, {
      key: 'cli.undo.commit',
      values: { count },
      changes,
    });
    return { value: { ...stored, changes: count }, lines: [t('cli.done.committed', { count })] };
  },
};

async function readChanges(context: CommandContext): Promise<readonly Change[]> {
  const file = requiredOption(context, 'changes');
  const { terminal } = context;
  const bytes =
    file === '-'
      ? await terminal.readInput()
      : await readNamedFile(path.resolve(terminal.workingFolder, file));
  const value = parseJson(bytes, file);
  if (!Array.isArray(value)) throw commandError('invalid-input', 'notChanges', { file, place: '/' });
  value.forEach((entry: unknown, index) => {
    const fault = faultOf(entry);
    if (fault !== null)
      throw commandError('invalid-input', 'notChanges', { file, place: `/${index}/${fault}` });
  });
  return value as readonly Change[]; // the records themselves are looked at by the store
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown; // drops a byte order mark
  } catch {
    throw commandError('invalid-input', 'notJson', { file });
  }
}

/** The field that keeps a value from being a change, or null. */
function faultOf(entry: unknown): string | null {
  const collection = valueAt(entry, 'collection');
  if (typeof collection !== 'string' || !isCollection(collection)) return 'collection';
  if (typeof valueAt(entry, 'id') !== 'string') return 'id';
  if (!isRecordOrNull(valueAt(entry, 'before'))) return 'before';
  return isRecordOrNull(valueAt(entry, 'after')) ? null : 'after';
}

function isRecordOrNull(value: unknown): boolean {
  return value === null || typeof valueAt(value, 'id') === 'string';
}
