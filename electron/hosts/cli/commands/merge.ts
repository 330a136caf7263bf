import path from 'node:path';
import type { MergeProposal } from '#shared/api/copy-methods.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import type { Change } from '#shared/workspace/changes.ts';
import { decideMerge } from '#shared/workspace/decide-merge.ts';
import { fromStoredTables } from '#shared/workspace/schema.ts';
import {
  type Command,
  type CommandContext,
  type CommandResult,
  choiceOf,
  commitStep,
  positionalsOf,
  workspaceIdOf,
} from '../command.ts';
import { readNamedFile } from '../files.ts';
import { alignedTable, plainText, shortened } from '../table.ts';

const LONGEST_VALUE = 40;

export const merge: Command = {
  options: { take: 'value', 'dry-run': 'flag' },
  run: async (context) => {
    const { client, words, passphrase } = context;
    const workspaceId = workspaceIdOf(context, 2);
    const [, place = ''] = positionalsOf(context, { least: 2, most: 2 });
    const side = choiceOf(context, 'take', ['mine', 'theirs']);
    const source = { kind: 'file', file: await readBundle(context, place), passphrase } as const;
    const proposal = await client.call('merge.propose', { workspaceId, source });
    const { tables } = await client.call('workspaces.open', { workspaceId });
    const changes = decideMerge(fromStoredTables(tables), proposal, () => side ?? 'mine');
    const isUndecided = side === null && proposal.conflicts.length > 0;
    const outcome = words.flags.has('dry-run') ? 'dryRun' : isUndecided ? 'undecided' : 'merged';
    if (outcome === 'merged') {
      const key = 'merge.undo.merge';
      if (changes.length > 0) await commitStep(context, workspaceId, { key, values: {}, changes });
      await client.call('merge.finish', { workspaceId, source });
    }
    return describe(context, proposal, { outcome, changes });
  },
};

async function readBundle({ terminal }: CommandContext, place: string) {
  const bytes = await readNamedFile(path.resolve(terminal.workingFolder, place));
  return { name: path.basename(place), base64: Buffer.from(bytes).toString('base64') };
}

type Done = {
  readonly outcome: 'dryRun' | 'undecided' | 'merged';
  readonly changes: readonly Change[];
};

function describe(
  { speech }: CommandContext,
  { counts, conflicts, base, from }: MergeProposal,
  { outcome, changes }: Done,
): CommandResult {
  const isNothing = changes.length === 0 && conflicts.length === 0;
  const end = isNothing
    ? speech.t('merge.nothing.title')
    : outcome === 'merged'
      ? speech.t('merge.merged', { count: changes.length })
      : speech.t(`cli.done.${outcome === 'dryRun' ? 'dryRun' : 'mergeUndecided'}`);
  return {
    value: { ...counts, conflicts, base, from, merged: outcome === 'merged' },
    lines: [...(isNothing ? [] : countTable(speech, counts)), ...conflictTable(speech, conflicts), end],
    isWell: outcome !== 'undecided',
  };
}

function countTable({ t, format }: Speech, counts: MergeProposal['counts']): readonly string[] {
  const header = [t('merge.figure.added'), t('merge.figure.changed'), t('merge.figure.removed')];
  const row = [counts.added, counts.changed, counts.removed].map((count) => format.number(count));
  return alignedTable(header, [row]);
}

function conflictTable({ t }: Speech, conflicts: MergeProposal['conflicts']): readonly string[] {
  if (conflicts.length === 0) return [];
  const header = [
    t('cli.table.collection'),
    t('cli.table.name'),
    t('cli.table.field'),
    t('merge.mine'),
    t('merge.theirs'),
  ];
  const gone = t('merge.gone');
  const rows = conflicts.flatMap(({ collection, name, fields }) =>
    fields.map(({ field, mine, theirs }) => {
      const values =
        field === null ? [mine === null ? gone : '', theirs === null ? gone : ''] : [mine, theirs];
      return [collection, shortened(name, LONGEST_VALUE), field ?? '', ...values.map(printValue)];
    }),
  );
  return ['', ...alignedTable(header, rows), ''];
}

function printValue(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
  return shortened(plainText(text), LONGEST_VALUE);
}
