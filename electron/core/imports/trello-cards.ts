import { z } from 'zod';
import { dueOf, OWN_PLUGIN } from '#core/exports/tools/trello.ts';
import type { CalendarField } from './calendar-fields.ts';
import { type OwnRecord, readOwnRecord } from './own-record.ts';
import { importProblem, isEmptyRow, type Table, type TableRow } from './table.ts';
import { wordKey } from './word-key.ts';

/** A card as its board's export tells it. Members, votes and actions are about people and are never read. */
type Card = {
  /** Line of the file, or the place of the card among all cards. */
  readonly line: number;
  readonly cells: Readonly<Record<(typeof COLUMNS)[number][0], string>>;
  readonly isArchived: boolean;
  /** The whole post, in a card that came from us. */
  readonly own?: OwnRecord;
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

/** A board's export as JSON, Trello's or ours; null where the JSON is something else. Throws what JSON.parse throws. */
export function trelloJson(text: string, hasArchived: boolean): Table | null {
  const board = boardSchema.safeParse(JSON.parse(text));
  if (!board.success) return null;
  const { name, lists, checklists } = board.data;
  const read = board.data.cards.map((card, index) => ({ card, line: index + 1 }));
  const cards = read.flatMap(({ card, line }) => (card === null ? [] : [{ card, line }]));
  if (cards.length === 0 && read.length > 0) return null;
  const listOf = new Map(lists.map((list) => [list.id, list]));
  const checklistsOf = grouped(checklists);
  const table = trelloTable(
    name,
    cards.map(({ card, line }) => {
      const own = ownFacts(card);
      return {
        line,
        isArchived: card.closed || listOf.get(card.idList)?.closed === true,
        ...(own === null ? {} : { own: own.record }),
        cells: {
          'Card ID': own?.key ?? card.id,
          'Card Name': card.name,
          'Card Description': card.desc,
          'Due Date': own?.day ?? card.due ?? '',
          'List Name': listOf.get(card.idList)?.name ?? '',
          Labels: card.labels.map((label) => label.name).join(', '),
          'Due Complete': card.dueComplete ? 'complete' : '',
          'Attachment Links': card.attachments.map((file) => file.url || file.name).join('\n'),
          Checklists: (checklistsOf.get(card.id) ?? []).map(checklistText).join('\n\n'),
          // Of our own it is known without its address.
          'Card URL': own === null ? card.shortUrl || card.url : '',
        },
      };
    }),
    hasArchived,
  );
  const unread = read.filter(({ card }) => card === null);
  const problems = unread.map(({ line }) => importProblem(line, 'cardUnreadable', 'skipped'));
  return { ...table, problems: [...problems, ...table.problems], skipped: unread.length };
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
      ...taken.map(({ line, cells, own }) => ({
        line,
        cells: COLUMNS.map(([column]) => cells[column]),
        ...(own === undefined ? {} : { own }),
      })),
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
  /** Null for what is no card. */
  cards: z.array(
    z
      .object({
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
        pluginData: z.array(z.object({ idPlugin: text, value: text })).catch([]),
      })
      .nullable()
      .catch(null),
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

type BoardCard = NonNullable<z.output<typeof boardSchema>['cards'][number]>;

/** What a card of ours tells of its post: all of it, its id as that of an own event, and the day where it has no time. */
function ownFacts({ pluginData, due }: BoardCard) {
  const text = pluginData.find(({ idPlugin }) => idPlugin === OWN_PLUGIN)?.value ?? '';
  const record = readOwnRecord(text);
  if (record === null) return null;
  const { post, zone } = record;
  const isWholeDay = post.time === null && post.date !== null && due === dueOf(post, zone);
  return { record, key: `${post.id}@trello.planwright`, day: isWholeDay ? post.date : null };
}

type Checklist = z.output<typeof boardSchema>['checklists'][number];

function grouped(checklists: readonly Checklist[]): ReadonlyMap<string, readonly Checklist[]> {
  const groups = new Map<string, Checklist[]>();
  for (const checklist of checklists) {
    const group = groups.get(checklist.idCard);
    if (group === undefined) groups.set(checklist.idCard, [checklist]);
    else group.push(checklist);
  }
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
