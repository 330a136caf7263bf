import { compareTexts } from '#shared/base/compare-texts.ts';
import { decisionInForce } from '#shared/plan/decision.ts';
import type { PlanSection } from '#shared/plan/section.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Block, Cell, Column, Fact, Span } from './blocks.ts';
import { span } from './blocks.ts';
import type { Phrasing } from './phrasing.ts';

/** What every section of a document is made from. The tables are already those of the reader. */
export type DocumentSource = {
  readonly tables: Tables;
  readonly say: Phrasing;
  /** First and last day of the calendar. */
  readonly from: string;
  readonly to: string;
  /** Read by whoever makes the plan; else by a client. */
  readonly isOwn: boolean;
  /** Months as pictures, a list of the posts, or both. */
  readonly calendarLook: 'both' | 'months' | 'agenda';
};

/** Stands where nothing was written. */
export const NOTHING = '–';

/** A fact with its label, or nothing where the text is empty. */
export function fact(label: string, value: string | Span | Cell): readonly Fact[] {
  const lines = typeof value === 'string' ? [span(value)] : 'text' in value ? [value] : value;
  const filled = lines.filter(({ text }) => text.trim() !== '');
  return filled.length === 0 ? [] : [{ label, lines: filled }];
}

/** A list of facts, groups in their order; no block where all are empty. */
export function facts(...groups: readonly (readonly Fact[])[]): readonly Block[] {
  const all = groups.flat();
  return all.length === 0 ? [] : [{ kind: 'facts', facts: all }];
}

/**
 * A heading within a section, under its own of level 2. One without words gets a dash, so that what follows stays
 * apart.
 */
export function heading(level: 3 | 4, text: string | Span): Block {
  const said = typeof text === 'string' ? span(text) : text;
  return { kind: 'heading', level, text: said.text.trim() === '' ? { ...said, text: NOTHING } : said };
}

/** A paragraph; no block where nothing was written. */
export function paragraph(text: string): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', text: span(text) }];
}

/** A list of what was written; no block where all is empty. */
export function list(items: readonly string[]): readonly Block[] {
  const filled = items.filter((item) => item.trim() !== '');
  return filled.length === 0 ? [] : [{ kind: 'list', items: filled.map((item) => span(item)) }];
}

/** A cell, each thing said on a line of its own; a quiet dash where nothing is. */
export function cell(...lines: readonly (string | Span)[]): Cell {
  const filled = lines
    .map((line) => (typeof line === 'string' ? span(line) : line))
    .filter(({ text }) => text !== '');
  return filled.length === 0 ? [span(NOTHING, { style: 'quiet' })] : filled;
}

/** A table; nothing where it has no rows. Columns in which no row says anything are left away. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const used = columns.map((_, index) => index === 0 || rows.some((row) => isFilled(row[index])));
  const keep = <Item>(items: readonly Item[]) => items.filter((_, index) => used[index]);
  return [{ kind: 'table', caption, columns: keep(columns), rows: rows.map(keep) }];
}

/** A column of a table. `weight` is its share of the width beside the others'. */
export function column(label: string, weight = 1, align: Column['align'] = 'start'): Column {
  return { label, weight, align };
}

/** The private notes of records, named; a reader who may not see them has none. */
export function notes(
  say: Phrasing,
  ...records: readonly ({ readonly notes: string } | undefined)[]
): readonly Block[] {
  return records.flatMap((record) =>
    record === undefined || record.notes.trim() === ''
      ? []
      : [{ kind: 'note', label: say.t('document.privateNote'), text: span(record.notes) } satisfies Block],
  );
}

/** Notes of the rows of a table, each after the name of its row. */
export function namedNotes(
  say: Phrasing,
  records: readonly { readonly notes: string }[],
  nameOf: (index: number) => string,
): readonly Block[] {
  return records.flatMap(({ notes: text }, index) =>
    text.trim() === ''
      ? []
      : [
          {
            kind: 'note',
            label: say.t('document.privateNoteOn', { name: nameOf(index) || NOTHING }),
            text: span(text),
          } satisfies Block,
        ],
  );
}

/** What the section ends in: we will, we will not. */
export function decision({ tables, say }: DocumentSource, section: PlanSection): readonly Block[] {
  const inForce = decisionInForce(tables.sectionDecisions, section);
  if (inForce === null) return [];
  const parts = [
    ...fact(say.t('document.decision.will'), inForce.will),
    ...fact(say.t('document.decision.willNot'), inForce.willNot),
  ];
  if (parts.length === 0) return notes(say, inForce);
  const detail = say.t('document.decision.decidedOn', { date: say.date(inForce.decidedOn) });
  const title = say.t('document.decision.title');
  return [{ kind: 'decision', title, detail, parts }, ...notes(say, inForce)];
}

/** The records of a collection in the order the user gave them, else in the order of their making. */
export function inOrder<Item extends { readonly id: string }>(
  records: ReadonlyMap<string, Item>,
): readonly Item[] {
  return [...records.values()].sort(
    (left, right) => orderOf(left) - orderOf(right) || compareTexts(left.id, right.id),
  );
}

function orderOf(record: object): number {
  return 'order' in record && typeof record.order === 'number' ? record.order : 0;
}

function isFilled(lines: Cell | undefined): boolean {
  return lines?.some(({ text }) => text !== NOTHING && text !== '') ?? false;
}
