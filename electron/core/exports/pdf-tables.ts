import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import type { Block, Cell, Fact, MonthBlock, MonthDay, Span, TableBlock } from './blocks.ts';
import { INK, PALETTE_INK, SIZE, TONE_INK } from './pdf-colours.ts';
import { isShort } from './pdf-height.ts';
import { GRID, ROWS_WITH_TOP, rowsFor } from './pdf-layouts.ts';
import { doneBox, openBox, toneMark } from './pdf-marks.ts';
import type { Runs } from './pdf-text.ts';

/** One line of a cell: with the dot of its colour, the mark of its meaning, and as a link where it is one. */
export function pdfLine(runs: Runs, span: Span, size: number): Content {
  const { colour, tone, style, href } = span;
  const dot = colour === null ? [] : [{ text: '■ ', color: PALETTE_INK[colour], fontSize: size - 1 }];
  const text: ContentText = {
    text: [...dot, ...runs(span.text)],
    fontSize: style === 'quiet' || style === 'label' ? size - 0.75 : size,
    bold: style === 'strong' || style === 'label' || tone !== null,
    color: inkOf(span),
    ...(href === null ? {} : { link: href, color: INK.accent }),
    ...(style === 'label' ? { margin: [0, 3, 0, 0] } : {}),
  };
  if (tone === null) return text;
  return {
    columns: [
      { width: 11, canvas: toneMark(tone), margin: [0, 1, 0, 0] },
      { width: '*', ...text },
    ],
  };
}

/** Labels at the left, what was written at the right. `top` is the margin above, in points. */
export function pdfFacts(runs: Runs, rows: readonly Fact[], top = 8): Content {
  return {
    table: {
      widths: [128, '*'],
      dontBreakRows: rows.every(({ lines }) => isShort(lines)),
      body: rows.map(({ label, lines }) => [
        { text: [...runs(label)], fontSize: SIZE.table, color: INK.quiet },
        cellOf(runs, lines, SIZE.body),
      ]),
    },
    layout: ROWS_WITH_TOP,
    margin: [0, top, 0, 0],
  };
}

/** A table whose head comes back on each page. Rows stay whole only where all are short. */
export function pdfTable(runs: Runs, { columns, rows }: TableBlock): Content {
  const areShort = rows.every((row) => row.every(isShort));
  const head = columns.map(({ label, align }) => ({
    text: [...runs(label)],
    fontSize: SIZE.table - 0.5,
    bold: true,
    color: INK.quiet,
    alignment: align === 'end' ? ('right' as const) : ('left' as const),
  }));
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: areShort ? 1 : 0,
      dontBreakRows: areShort,
      widths: widthsOf(columns.map(({ weight }) => weight)),
      body: [
        head,
        ...rows.map((row) => row.map((cell, index) => cellOf(runs, cell, SIZE.table, columns[index]?.align))),
      ],
    },
    layout: rowsFor(columns),
    margin: [0, 8, 0, 0],
  };
}

/** Boxes with their steps, ticked where they are done. */
export function pdfChecklist(runs: Runs, items: Extract<Block, { kind: 'checklist' }>['items']): Content {
  return {
    table: {
      widths: [10, '*'],
      dontBreakRows: items.every(({ text }) => isShort([text])),
      body: items.map(({ text, isDone, detail }) => {
        const more =
          detail === '' ? [] : [{ text: [...runs(detail)], fontSize: SIZE.small, color: INK.quiet }];
        return [
          { canvas: isDone ? doneBox() : openBox(), margin: [0, 1, 0, 0] },
          { stack: [pdfLine(runs, text, SIZE.body), ...more] },
        ];
      }),
    },
    layout: ROWS_WITH_TOP,
    margin: [0, 6, 0, 0],
  };
}

/** A month as a grid of weeks; a week is never broken between pages. */
export function pdfMonth(runs: Runs, { weekdays, weeks }: MonthBlock): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: weekdays.map(() => '*'),
      heights: (row: number) => (row === 0 ? 10 : 40),
      body: [
        weekdays.map((name) => ({
          text: [...runs(name)],
          fontSize: SIZE.small,
          color: INK.quiet,
          bold: true,
        })),
        ...weeks.map((days) => days.map((day) => monthDay(runs, day))),
      ],
    },
    layout: GRID,
    margin: [0, 6, 0, 4],
  };
}

function monthDay(runs: Runs, { number, isInMonth, posts, more }: MonthDay): TableCell {
  if (!isInMonth) return { text: '', fillColor: INK.inset };
  const chips = posts.map(({ time, title, colour, state }): Content => {
    const struck = state === 'cancelled' ? { decoration: 'lineThrough' as const, color: INK.quiet } : {};
    return {
      text: [
        { text: '■ ', color: colour === null ? INK.strongLine : PALETTE_INK[colour] },
        { text: time === '' ? '' : `${time} `, color: INK.quiet },
        ...runs(shortened(title)).map((run) => ({ ...run, ...struck })),
      ],
      fontSize: SIZE.tiny,
      margin: [0, 1.5, 0, 0],
    };
  });
  const rest = more === '' ? [] : [{ text: [...runs(more)], fontSize: SIZE.tiny, color: INK.quiet }];
  return { stack: [{ text: number, fontSize: SIZE.tiny, color: INK.quiet }, ...chips, ...rest] };
}

function cellOf(runs: Runs, cell: Cell, size: number, align: 'start' | 'end' = 'start'): TableCell {
  return {
    stack: cell.map((span) => pdfLine(runs, span, size)),
    alignment: align === 'end' ? 'right' : 'left',
  };
}

function inkOf({ tone, style }: Span): string {
  if (tone !== null) return TONE_INK[tone];
  return style === 'quiet' || style === 'label' ? INK.quiet : INK.text;
}

function widthsOf(weights: readonly number[]): string[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => `${(weight / whole) * 100}%`);
}

/** A chip in the month is a hint: the whole title stands in the table below it. */
function shortened(title: string): string {
  const letters = [...title.replaceAll('\n', ' ')];
  return letters.length > 44 ? `${letters.slice(0, 43).join('')}…` : letters.join('');
}
