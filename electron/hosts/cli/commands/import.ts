import path from 'node:path';
import type { ImportProblem, ImportProposal } from '#shared/api/contract.ts';
import {
  type Command,
  type CommandContext,
  choiceOf,
  commitStep,
  positionalsOf,
  workspaceIdOf,
} from '../command.ts';
import { readNamedFile } from '../files.ts';
import { CommandError, commandError, commandSentence } from '../problem.ts';
import { alignedTable, plainText } from '../table.ts';

type NamedFile = { readonly name: string; readonly base64: string };
type Counts = ImportProposal['counts'];

export const importFiles: Command = {
  options: { as: 'value', 'dry-run': 'flag' },
  run: async (context) => {
    const workspaceId = workspaceIdOf(context, Number.POSITIVE_INFINITY);
    const [, ...places] = positionalsOf(context, { least: 2, most: Number.POSITIVE_INFINITY });
    const files = await Promise.all(places.map((place) => readFileFor(context, place)));
    // All are understood before the first is stored, so that an unreadable one changes nothing.
    const dry = await inTurn(files, (file) => propose(context, workspaceId, file));
    if (context.words.flags.has('dry-run')) return describe(context, dry, true);
    const proposals = await inTurn(files, (file, index) =>
      // The first was read from what is stored now; the next ones must see what the ones before them have stored.
      store(context, workspaceId, file, index === 0 ? (dry[0] ?? null) : null),
    );
    return describe(context, proposals, false);
  },
};

async function readFileFor({ terminal }: CommandContext, place: string): Promise<NamedFile> {
  const bytes = await readNamedFile(path.resolve(terminal.workingFolder, place));
  return { name: path.basename(place), base64: Buffer.from(bytes).toString('base64') };
}

async function propose(
  context: CommandContext,
  workspaceId: string,
  file: NamedFile,
): Promise<ImportProposal> {
  const kind = choiceOf(context, 'as', ['calendar', 'metrics']);
  try {
    return await context.client.call('imports.read', { workspaceId, file, kind, mapping: null });
  } catch (error) {
    throw naming(context, file, error);
  }
}

/** With several files a person must know which one it was. */
function naming({ speech, words }: CommandContext, { name }: NamedFile, error: unknown): unknown {
  const isOfFile = error instanceof Error && 'code' in error && String(error.code).startsWith('file-');
  if (!isOfFile || words.positionals.length === 2 || error instanceof CommandError) return error;
  const { code } = error as CommandError; // a PlannerError: only those carry such codes
  return commandError(code, 'inFile', { file: name, reason: commandSentence(speech, error) });
}

async function store(
  context: CommandContext,
  workspaceId: string,
  file: NamedFile,
  known: ImportProposal | null,
): Promise<ImportProposal> {
  const proposal = known ?? (await propose(context, workspaceId, file));
  const { changes } = proposal;
  if (changes.length > 0) {
    await commitStep(context, workspaceId, { key: 'cli.undo.import', values: { file: file.name }, changes });
  }
  return proposal;
}

function describe({ speech }: CommandContext, proposals: readonly ImportProposal[], isDryRun: boolean) {
  const { t, format } = speech;
  const files = proposals.map(({ fileName: file, kind, counts, problems }) => ({
    file,
    kind,
    ...counts,
    problems,
  }));
  const problems = files.flatMap(({ file, problems: own }) => own.map((problem) => ({ file, ...problem })));
  const total = proposals
    .map(({ counts }) => counts)
    .reduce(sum, { new: 0, changed: 0, same: 0, skipped: 0 });
  const header = [
    t('cli.table.file'),
    t('cli.table.new'),
    t('cli.table.changedRecords'),
    t('cli.table.same'),
    t('cli.table.skipped'),
  ];
  const rows = files.map(({ file, ...counts }) => [
    file,
    ...[counts.new, counts.changed, counts.same, counts.skipped].map((count) => format.number(count)),
  ]);
  const details = files.flatMap((file) =>
    file.problems.length === 0
      ? []
      : [`${plainText(file.file)}:`, ...file.problems.map((problem) => `  ${problemLine(speech, problem)}`)],
  );
  const note = isDryRun ? [t('cli.done.dryRun')] : [];
  return {
    value: { ...total, problems, dryRun: isDryRun, files },
    lines: [...alignedTable(header, rows), ...details, ...note],
  };
}

function sum(one: Counts, other: Counts): Counts {
  return {
    new: one.new + other.new,
    changed: one.changed + other.changed,
    same: one.same + other.same,
    skipped: one.skipped + other.skipped,
  };
}

function problemLine({ t }: CommandContext['speech'], { line, code, values, effect }: ImportProblem): string {
  const words = t as unknown as ((key: string, values: object) => string) & { has: (key: string) => boolean };
  const key = `imports.problem.${code}`; // the importers' own codes, so their section has the words
  const reason = words.has(key) ? words(key, values) : code;
  const row = { line: String(line), reason };
  return plainText(effect === 'skipped' ? t('cli.done.rowSkipped', row) : t('cli.done.rowKept', row));
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  task: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) results.push(await task(item, index));
  return results;
}
