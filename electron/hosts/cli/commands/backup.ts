import path from 'node:path';
import { BACKUP_REASON_KEYS, type Generation } from '#shared/api/backup-methods.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { byteCount } from '../byte-count.ts';
import {
  type Command,
  type CommandContext,
  type CommandResult,
  positionalsOf,
  requiredOption,
  workspaceIdOf,
} from '../command.ts';
import { copyInto } from '../files.ts';
import { commandError, usageError } from '../problem.ts';
import { alignedTable } from '../table.ts';

export const backup: Command = {
  options: { all: 'flag', out: 'value', list: 'flag', verify: 'flag', place: 'value' },
  run: async (context) => {
    const { flags, values } = context.words;
    const ways = [
      flags.has('list') ? listAll : null,
      flags.has('verify') ? verify : null,
      values['place'] === undefined ? null : setPlace,
      values['out'] === undefined ? null : copyOut,
    ].filter((way) => way !== null);
    if (ways.length > 1) throw usageError('oneThingAtATime', { command: context.name });
    const [way = copyOut] = ways;
    return way(context);
  },
};

async function copyOut(context: CommandContext): Promise<CommandResult> {
  const { client, speech, terminal, words } = context;
  const [named] = positionalsOf(context, { least: 0, most: 1 });
  if (words.flags.has('all') === (named !== undefined)) throw usageError('eitherIdOrAll');
  const workspaceId = named === undefined ? null : workspaceIdOf(context);
  const folder = path.resolve(terminal.workingFolder, requiredOption(context, 'out'));
  const backups = await client.call('backups.make', { workspaceId });
  const copies = await Promise.all(
    backups.map(async ({ id, path: source, bytes }) => {
      // The program's own copies are told apart by their folders; outside of those the name must do it.
      const name = `${id}-${path.basename(source)}`;
      return { id, path: await copyInto(folder, source, name), bytes };
    }),
  );
  const { t } = speech;
  if (copies.length === 0) return { value: [], lines: [t('cli.done.nothingToBackUp')] };
  const header = [t('cli.table.id'), t('cli.table.size'), t('cli.table.file')];
  const rows = copies.map(({ id, path: file, bytes }) => [id, byteCount(speech, bytes), file]);
  return {
    value: copies,
    lines: [t('cli.done.backedUp', { count: copies.length }), ...alignedTable(header, rows)],
  };
}

async function listAll(context: CommandContext): Promise<CommandResult> {
  const { t } = context.speech;
  const workspaceId = namedWorkspace(context);
  const generations = await context.client.call('backups.list', { workspaceId });
  if (generations.length === 0) return noBackups(context, workspaceId, []);
  const header = [
    t('data.backups.when'),
    t('data.backups.reason'),
    t('data.backups.records'),
    t('data.backups.size'),
    t('data.backups.where'),
    t('cli.table.id'),
  ];
  const rows = generations.map((generation) => rowOf(generation, context.speech));
  return { value: generations, lines: alignedTable(header, rows) };
}

function rowOf({ id, at, reason, records, bytes, places }: Generation, speech: Speech): readonly string[] {
  const { t, format } = speech;
  const [place] = places;
  return [
    format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' }),
    t(`data.backups.reasons.${BACKUP_REASON_KEYS[reason]}`),
    records === null ? '' : format.number(records),
    byteCount(speech, bytes),
    t(places.length > 1 ? 'data.backups.both' : `data.backups.${place ?? 'here'}`),
    id,
  ];
}

async function verify(context: CommandContext): Promise<CommandResult> {
  const { t } = context.speech;
  const workspaceId = namedWorkspace(context);
  const value = await context.client.call('backups.verify', { workspaceId });
  const { good, bad } = value;
  if (good.length + bad.length === 0) return noBackups(context, workspaceId, value);
  if (bad.length === 0) return { value, lines: [t('data.backups.verified', { count: good.length })] };
  const lines = [t('data.backups.bad', { count: bad.length, names: bad.join(', ') })];
  return { value, lines, isWell: false };
}

/** "none" is a word, not a folder: a folder of that name is written as "./none". */
async function setPlace(context: CommandContext): Promise<CommandResult> {
  const { client, speech, terminal, words } = context;
  positionalsOf(context, { least: 0, most: 0 });
  if (words.flags.has('all')) throw usageError('oneThingAtATime', { command: context.name });
  const wish = requiredOption(context, 'place');
  const folder = wish === 'none' ? null : path.resolve(terminal.workingFolder, wish);
  const { second } = await client.call('backups.setPlace', { path: folder });
  const line =
    second === null ? speech.t('data.second.removed') : speech.t('data.second.set', { path: second.path });
  return { value: second, lines: [line] };
}

async function noBackups(
  { client, speech }: CommandContext,
  workspaceId: string,
  value: unknown,
): Promise<CommandResult> {
  const { workspaces } = await client.call('backups.status', {});
  const isKnown = workspaces.some(({ id }) => id === workspaceId);
  if (!isKnown) throw commandError('not-found', 'noSuchWorkspace', { id: workspaceId });
  return { value, lines: [speech.t('cli.done.noBackups')] };
}

/** Also one that is in the trash or does not open. */
function namedWorkspace(context: CommandContext): string {
  if (context.words.flags.has('all')) throw usageError('oneThingAtATime', { command: context.name });
  return workspaceIdOf(context);
}
