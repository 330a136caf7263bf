import path from 'node:path';
import type { ImportProblem, ImportProposal } from '#shared/api/import-methods.ts';
import type { Speech } from '#shared/i18n/translator.ts';
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
  const { changes, counts, kind } = proposal;
  if (changes.length > 0) {
    const rows = counts.new + counts.changed;
    const values = { count: rows === 0 ? changes.length : rows };
    await commitStep(context, workspaceId, {
      key: `imports.undo.${rows === 0 ? 'moments' : kind}`,
      values,
      changes,
    });
  }
  return proposal;
}

function describe(
  { speech }: CommandContext,
  proposals: readonly ImportProposal[],
  isDryRun: boolean,
): CommandResult {
  const files = proposals.map(({ fileName: file, kind, counts, problems }) => ({
    file,
    kind,
    ...counts,
    problems: problems.map((problem) => ({ ...problem, message: reasonOf(speech, problem) })),
  }));
  const problems = files.flatMap(({ file, problems: own }) => own.map((problem) => ({ file, ...problem })));
  const total = proposals
    .map(({ counts }) => counts)
    .reduce(sum, { new: 0, changed: 0, same: 0, skipped: 0 });
  const details = files.flatMap((file) =>
    file.problems.length === 0
      ? []
      : [`${plainText(file.file)}:`, ...file.problems.map((problem) => `  ${problemLine(speech, problem)}`)],
  );
  const note = isDryRun ? [speech.t('cli.done.dryRun')] : [];
  return {
    value: { ...total, problems, dryRun: isDryRun, files },
    lines: [...countTable(speech, files), ...details, ...note],
  };
}

function countTable(
  { t, format }: Speech,
  files: readonly (Counts & { readonly file: string })[],
): readonly string[] {
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
  return alignedTable(header, rows);
}

function sum(one: Counts, other: Counts): Counts {
  return {
    new: one.new + other.new,
    changed: one.changed + other.changed,
    same: one.same + other.same,
    skipped: one.skipped + other.skipped,
  };
}

function problemLine({ t }: Speech, problem: ImportProblem & { readonly message: string }): string {
  const row = { line: String(problem.line), reason: problem.message };
  return plainText(problem.effect === 'skipped' ? t('cli.done.rowSkipped', row) : t('cli.done.rowKept', row));
}

/** The sentence for what is wrong with a row. */
function reasonOf({ t }: Speech, { code, values }: ImportProblem): string {
  const words = t as unknown as (key: string, values: object) => string; // codes are keys of that section
  return words(`imports.problem.${code}`, values);
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  task: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) results.push(await task(item, index));
  return results;
}
