import { isRecoveryReason } from '#core/recovery/reasons.ts';
import type { Difference, RecoveryOption, RecoveryReport } from '#shared/api/recovery-methods.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { byteCount } from './byte-count.ts';
import { alignedTable, plainText, shortened } from './table.ts';

/** How a source is named on the command line: that of a backup, or the word for the state that is put together. */
export function sourceName({ source }: Pick<RecoveryOption, 'source'>): string {
  return source.kind === 'rebuilt' ? 'rebuilt' : source.id;
}

/** What is wrong with a workspace that cannot be opened, what is safe, and what it can be brought back from. */
export function damageLines(speech: Speech, report: RecoveryReport): readonly string[] {
  const { t } = speech;
  const { id, name, problem, journal, options } = report;
  if (problem === null) return [];
  const reason = isRecoveryReason(problem.reason) ? problem.reason : 'format';
  const told = [t('cli.recovery.cannotOpen', { id, name: plainText(name) }), t(`recovery.reason.${reason}`)];
  if (reason === 'sealed') return [...told, t('cli.recovery.unlock')]; // nothing is lost
  return [
    ...told,
    ...(journal.commits === 0 ? [] : [t('cli.recovery.kept', { count: journal.commits })]),
    ...damagedEnd(speech, report),
    ...(options.length === 0
      ? [t('cli.recovery.noSources')]
      : [t('cli.recovery.sources'), ...optionTable(speech, options), t('cli.recovery.how', { id })]),
  ];
}

/** Says that the end of the journal cannot be read; nothing where it can. */
export function damagedEnd(speech: Speech, { journal }: RecoveryReport): readonly string[] {
  if (journal.damagedBytes === 0) return [];
  return [speech.t('cli.recovery.damagedEnd', { size: byteCount(speech, journal.damagedBytes) })];
}

export function optionTable(speech: Speech, options: readonly RecoveryOption[]): readonly string[] {
  const { t, format } = speech;
  const header = [
    t('cli.table.source'),
    t('cli.table.stateOf'),
    t('cli.table.age'),
    t('cli.table.size'),
    t('cli.table.records'),
    t('cli.table.missing'),
  ];
  const rows = options.map((option) => {
    const at = new Date(option.at);
    const missing = option.missingCommits;
    return [
      sourceName(option),
      format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }),
      format.relativeTime(at, new Date()),
      byteCount(speech, option.bytes),
      option.records === null ? '' : format.number(option.records),
      option.isReadable
        ? missing === null
          ? t('cli.recovery.unknown')
          : format.number(missing)
        : t('cli.recovery.unreadable'),
    ];
  });
  return alignedTable(header, rows);
}

const MOST_EXAMPLES = 20;
const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

/** The difference as counts and examples: + comes, ~ changes, - goes. */
export function differenceLines({ t, format }: Speech, difference: Difference): readonly string[] {
  const { counts, examples, comparedWith } = difference;
  if (counts.length === 0) return [t('cli.recovery.same')];
  const header = [
    t('cli.table.collection'),
    t('cli.table.new'),
    t('cli.table.changedRecords'),
    t('cli.table.gone'),
  ];
  const rows = counts.map(({ collection, added, changed, removed }) => [
    t(`recovery.collection.${collection}`),
    ...[added, changed, removed].map((count) => format.number(count)),
  ]);
  const named = examples.slice(0, MOST_EXAMPLES).map(({ kind, collection, id, name, fields }) => {
    const what = `${t(`recovery.collection.${collection}`)}: ${shortened(plainText(name || id), 60)}`;
    return `${SIGNS[kind]} ${what}${fields.length === 0 ? '' : ` (${fields.join(', ')})`}`;
  });
  const all = counts.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
  const more = all - named.length;
  return [
    t(`cli.recovery.${comparedWith}`),
    ...alignedTable(header, rows),
    ...named,
    ...(more > 0 ? [t('cli.recovery.more', { count: more })] : []),
  ];
}
