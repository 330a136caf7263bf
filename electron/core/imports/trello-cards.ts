import { z } from 'zod';
import type { CalendarField } from './calendar-fields.ts';
import { importProblem, isEmptyRow, type Table, type TableRow } from './table.ts';
import { wordKey } from './word-key.ts';

/** A card as its board's export tells it. Members, votes and actions are about people and are never read. */
type Card = {
  /** Line of the file, or the place of the card among all cards. */
  readonly line: number;
  readonly cells: Readonly<Record<(typeof COLUMNS)[number][0], string>>;
  readonly isArchived: boolean;
};

/** The list tells state or network; a label does, or is a pillar (research/imports.md 6). */
const COLUMNS = [
  ['Card ID', 'key'],
  ['Card Name', 'title'],
  ['Card Description', 'text'],
  ['Due Date', 'date'],
  ['List Name', 'list'],
  ['Labels', 'labels'],
  ['Due Complete', 'status'],
  ['Attachment Links', 'media'],
  ['Checklists', 'notes'],
  ['Card URL', null],
] as const satisfies readonly (readonly [string, CalendarField | null])[];

/** A board's export as JSON; null where the JSON is something else. Throws what JSON.parse throws. */
export function trelloJson(text: string, hasArchived: boolean): Table | null {
  const board = boardSchema.safeParse(JSON.parse(text));
  if (!board.success) return null;
  const { name, lists, cards, checklists } = board.data;
  const listOf = new Map(lists.map((list) => [list.id, list]));
  const checklistsOf = grouped(checklists);
  return trelloTable(
    name,
    cards.map((card, index) => ({
      line: index + 1,
      isArchived: card.closed || listOf.get(card.idList)?.closed === true,
      cells: {
        'Card ID': card.id,
        'Card Name': card.name,
        'Card Description': card.desc,
        'Due Date': card.due ?? '',
        'List Name': listOf.get(card.idList)?.name ?? '',
        Labels: card.labels.map((label) => label.name).join(', '),
        'Due Complete': card.dueComplete ? 'complete' : '',
        'Attachment Links': card.attachments.map((file) => file.url || file.name).join('\n'),
        Checklists: (checklistsOf.get(card.id) ?? []).map(checklistText).join('\n\n'),
        'Card URL': card.shortUrl || card.url,
      },
    })),
    hasArchived,
  );
}

/** The same from the table that paid boards export; null where the table is another. */
export function trelloCsv(table: Table, hasArchived: boolean): Table | null {
  const [header, ...rows] = table.rows;
  const at = new Map((header?.cells ?? []).map((cell, index) => [wordKey(cell), index]));
  if (!['card id', 'card name', 'list name'].every((name) => at.has(name))) return null;
  const of = (row: TableRow, name: string) => (row.cells[at.get(wordKey(name)) ?? -1] ?? '').trim();
  const isTrue = (cell: string) => /^(?:true|yes|1)$/i.test(cell);
  const cards = rows
    .filter((row) => !isEmptyRow(row))
    .map((row) => ({
      line: row.line,
      isArchived: isTrue(of(row, 'Archived')),
      cells: {
        'Card ID': of(row, 'Card ID'),
        'Card Name': of(row, 'Card Name'),
        'Card Description': of(row, 'Card Description'),
        'Due Date': of(row, 'Due Date'),
        'List Name': of(row, 'List Name'),
        Labels: withoutColours(of(row, 'Labels')),
        'Due Complete': isTrue(of(row, 'Due Complete')) ? 'complete' : '',
        'Attachment Links': of(row, 'Attachment Links'),
        Checklists: '',
        'Card URL': of(row, 'Card URL'),
      },
    }));
  const made = trelloTable(table.name, cards, hasArchived);
  return { ...made, problems: [...table.problems, ...made.problems] };
}

function trelloTable(name: string, cards: readonly Card[], hasArchived: boolean): Table {
  const archived = cards.filter(({ isArchived }) => isArchived).length;
  const taken = hasArchived ? cards : cards.filter(({ isArchived }) => !isArchived);
  return {
    name,
    archived,
    preset: { format: 'trello', columns: COLUMNS.map(([, field]) => field) },
    rows: [
      { line: 1, cells: COLUMNS.map(([column]) => column) },
      ...taken.map(({ line, cells }) => ({ line, cells: COLUMNS.map(([column]) => cells[column]) })),
    ],
    problems:
      archived === 0 || hasArchived
        ? []
        : [importProblem(1, 'archivedLeftOut', 'skipped', { count: archived })],
  };
}

const text = z.string().catch('');
const flag = z.boolean().catch(false);

/** Only what is needed is named: anything else in the file, people's names above all, is dropped right here. */
const boardSchema = z.object({
  name: text,
  lists: z.array(z.object({ id: z.string(), name: text, closed: flag })),
  cards: z.array(
    z.object({
      id: z.string().min(1),
      name: text,
      desc: text,
      due: z.string().nullable().catch(null),
      dueComplete: flag,
      idList: text,
      closed: flag,
      url: text,
      shortUrl: text,
      labels: z.array(z.object({ name: text })).catch([]),
      attachments: z.array(z.object({ name: text, url: text })).catch([]),
    }),
  ),
  checklists: z
    .array(
      z.object({
        idCard: text,
        name: text,
        checkItems: z.array(z.object({ name: text, state: text })).catch([]),
      }),
    )
    .catch([]),
});

type Checklist = z.output<typeof boardSchema>['checklists'][number];

function grouped(checklists: readonly Checklist[]): ReadonlyMap<string, readonly Checklist[]> {
  const groups = new Map<string, Checklist[]>();
  for (const checklist of checklists)
    groups.set(checklist.idCard, [...(groups.get(checklist.idCard) ?? []), checklist]);
  return groups;
}

function checklistText({ name, checkItems }: Checklist): string {
  const items = checkItems.map((item) => `${item.state === 'complete' ? '[x]' : '[ ]'} ${item.name}`);
  return [`${name}:`, ...items].join('\n');
}

const COLOUR = /\s*\((?:green|yellow|orange|red|purple|blue|sky|lime|pink|black)(?:_(?:light|dark))?\)$/i;

/** 'Launch (green)' is the label Launch; one that is only a colour says nothing. */
function withoutColours(labels: string): string {
  return labels
    .split(',')
    .map((label) => ` ${label}`.replace(COLOUR, '').trim())
    .filter((label) => label !== '')
    .join(', ');
}
