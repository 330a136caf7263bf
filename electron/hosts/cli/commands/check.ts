import type { RecoveryReport } from '#shared/api/recovery-methods.ts';
import { problemMessageKey } from '#shared/i18n/error-message.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import type { IntegrityProblem } from '#shared/workspace/integrity.ts';
import { type Command, type CommandContext, positionalsOf, workspaceIdOf } from '../command.ts';
import { type HealthAnswer, healthCountLines, healthLines, healthOf } from '../health-lines.ts';
import { damagedEnd, damageLines, optionTable } from '../recovery-lines.ts';
import { alignedTable, plainText } from '../table.ts';

export const check: Command = {
  options: { strict: 'flag' },
  run: async (context) => {
    const [named] = positionalsOf(context, { least: 0, most: 1 });
    const { t } = context.speech;
    if (named !== undefined) {
      const checked = await checkOne(context, workspaceIdOf(context));
      return { value: checked.value, lines: fullLines(context.speech, checked), isWell: checked.isWell };
    }
    const all: Checked[] = [];
    for (const { id } of await context.client.call('workspaces.list', {}))
      all.push(await checkOne(context, id));
    if (all.length === 0) return { value: [], lines: [t('cli.done.noWorkspaces')] };
    return {
      value: all.map(({ value }) => value),
      lines: all.flatMap((checked) => shortLines(context.speech, checked)),
      isWell: all.every(({ isWell }) => isWell),
    };
  },
};

type Checked = {
  readonly value: Omit<RecoveryReport, 'path'> & {
    readonly problems: readonly IntegrityProblem[];
    /** Null for a workspace that does not open. */
    readonly health: HealthAnswer | null;
  };
  readonly report: RecoveryReport;
  readonly problems: readonly IntegrityProblem[];
  readonly health: HealthAnswer | null;
  /** Whether the files and what is in them are in order. */
  readonly isSound: boolean;
  /** Whether the plan is, too: no error, and with --strict no warning. */
  readonly isWell: boolean;
};

async function checkOne(context: CommandContext, workspaceId: string): Promise<Checked> {
  const { client } = context;
  const report = await client.call('recovery.inspect', { workspaceId });
  const problems =
    report.problem === null
      ? await client.call('workspaces.check', { workspaceId })
      : report.problem.problems;
  const { id, name, problem, snapshot, journal, options } = report;
  const isSound = problem === null && problems.length === 0 && journal.damagedBytes === 0;
  const health = problem === null ? await healthIn(context, workspaceId) : null;
  const isWell = isSound && (health === null || isHealthy(health, context.words.flags.has('strict')));
  const value = { id, name, problem, problems, snapshot, journal, options, health };
  return { value, report, problems, health, isSound, isWell };
}

async function healthIn(
  { client, speech, terminal }: CommandContext,
  workspaceId: string,
): Promise<HealthAnswer> {
  const { tables } = await client.call('workspaces.open', { workspaceId });
  return healthOf(tables, terminal.today(), speech);
}

function isHealthy({ counts }: HealthAnswer, isStrict: boolean): boolean {
  return counts.error === 0 && (!isStrict || counts.warning === 0);
}

function fullLines(speech: Speech, { report, problems, health, isSound }: Checked): readonly string[] {
  const { t } = speech;
  const findings = problemLines(speech, problems);
  if (report.problem !== null) return [...damageLines(speech, report), ...findings];
  const backups =
    report.options.length === 0 ? [] : [t('cli.recovery.backups'), ...optionTable(speech, report.options)];
  return [
    ...(isSound ? [t('cli.done.checkedWell')] : []),
    ...damagedEnd(speech, report),
    ...findings,
    ...(health === null ? [] : healthLines(speech, health)),
    ...backups,
  ];
}

/** One line for each that is well, and one for what plan health counts. */
function shortLines(speech: Speech, checked: Checked): readonly string[] {
  const { t } = speech;
  const { report, problems, health, isSound } = checked;
  if (report.problem !== null) return fullLines(speech, checked);
  const told = isSound
    ? [t('cli.done.checkedWell')]
    : [...damagedEnd(speech, report), ...problemLines(speech, problems)];
  const [first = '', ...others] = told;
  return [
    t('cli.recovery.checked', { id: report.id, name: plainText(report.name), result: first }),
    ...others,
    ...(health === null ? [] : healthCountLines(speech, health)),
  ];
}

function problemLines({ t }: Speech, problems: readonly IntegrityProblem[]): readonly string[] {
  if (problems.length === 0) return [];
  const header = [t('cli.table.collection'), t('cli.table.id'), t('cli.table.field'), t('cli.table.problem')];
  const rows = problems.map(({ collection, id, field, code }) => [
    collection,
    id,
    field,
    t(problemMessageKey(code)),
  ]);
  return [t('cli.done.checkedProblems', { count: problems.length }), ...alignedTable(header, rows)];
}
