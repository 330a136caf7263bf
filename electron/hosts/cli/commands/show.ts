import { valueAt } from '#shared/base/json.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import {
  COLLECTION_NAMES,
  type Collection,
  isCollection,
  type StoredTables,
} from '#shared/workspace/schema.ts';
import { type Command, workspaceIdOf } from '../command.ts';
import { commandError } from '../problem.ts';
import { alignedTable, shortened } from '../table.ts';

export const show: Command = {
  options: {},
  run: async (context) => {
    const workspaceId = workspaceIdOf(context, 2);
    const [, name] = context.words.positionals;
    if (name !== undefined && !isCollection(name)) {
      throw commandError('not-found', 'noSuchCollection', { name, choices: COLLECTION_NAMES.join(', ') });
    }
    const { tables } = await context.client.call('workspaces.open', { workspaceId });
    if (name === undefined) return { value: listsOf(tables), lines: overviewOf(tables, context.speech) };
    const records = recordsOf(tables, name);
    return { value: records, lines: linesOf(records, context.speech) };
  },
};

function recordsOf(tables: StoredTables, collection: Collection): readonly object[] {
  return Object.values(tables[collection] ?? {});
}

function listsOf(tables: StoredTables): Readonly<Record<string, readonly object[]>> {
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, recordsOf(tables, name)]));
}

function overviewOf(tables: StoredTables, { t, format }: Speech): readonly string[] {
  const rows = COLLECTION_NAMES.map((name) => [name, format.number(recordsOf(tables, name).length)]);
  return alignedTable([t('cli.table.collection'), t('cli.table.records')], rows);
}

const LONGEST_NAME = 60;
// The field of each noun that a person would know a record by, the most telling first.
const NAME_FIELDS = [
  'name',
  'title',
  'statement',
  'question',
  'text',
  'will',
  'metric',
  'section',
  'situation',
];
const DATE_FIELDS = ['date', 'dueDate', 'periodEnd', 'startedAt', 'decidedAt'];

function linesOf(records: readonly object[], { t }: Speech): readonly string[] {
  if (records.length === 0) return [t('cli.done.noRecords')];
  const header = [t('cli.table.id'), t('cli.table.date'), t('cli.table.name'), t('cli.table.status')];
  const rows = records.map((record) => [
    firstText(record, ['id']),
    firstText(record, DATE_FIELDS),
    shortened(firstText(record, NAME_FIELDS), LONGEST_NAME),
    firstText(record, ['status']),
  ]);
  return alignedTable(header, rows);
}

function firstText(record: object, fields: readonly string[]): string {
  const values = fields.map((field) => valueAt(record, field));
  return values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}
