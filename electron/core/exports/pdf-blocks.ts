import type { Content, ContentText, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import { assertNever } from '#shared/base/assert-never.ts';
import type {
  Block,
  Cell,
  ChartBlock,
  Column,
  Fact,
  MonthBlock,
  MonthDay,
  Span,
  TableBlock,
} from './blocks.ts';
import { type ChartPart, chartSvg } from './chart-svg.ts';
import { type Markup, markup } from './markup.ts';
import { INK, PALETTE_INK, TONE_INK } from './pdf-colours.ts';
import { doneBox, openBox, toneMark } from './pdf-marks.ts';
import type { TextRuns } from './pdf-text.ts';

/** Width between the margins of a page in points. */
export const CONTENT_WIDTH = 483;

const SIZE = { body: 9.5, lead: 10.5, table: 8.5, small: 7.5, tiny: 6.5 } as const;

export type PdfWriter = (block: Block) => Content;

/** Writes neutral blocks as pdfmake content. Every text goes through `runs`, so that the fonts can show it. */
export function createPdfWriter({ runs }: Pick<TextRuns, 'runs'>): PdfWriter {
  const said = (text: string): ContentText['text'] => [...runs(text)];

  const line = (span: Span, size: number): Content => {
    const text: ContentText = {
      text: [
        ...(span.colour === null
          ? []
          : [{ text: '■ ', color: PALETTE_INK[span.colour], fontSize: size - 1 }]),
        ...runs(span.text),
      ],
      fontSize: span.style === 'quiet' || span.style === 'label' ? size - 0.75 : size,
      bold: span.style === 'strong' || span.style === 'label' || span.tone !== null,
      color: colourOf(span),
      ...(span.href === null ? {} : { link: span.href, color: INK.accent }),
      ...(span.style === 'label' ? { margin: [0, 3, 0, 0] } : {}),
    };
    if (span.tone === null) return text;
    return {
      columns: [
        { width: 11, canvas: toneMark(span.tone), margin: [0, 1, 0, 0] },
        { width: '*', ...text },
      ],
    };
  };
  const lines = (cell: Cell, size: number, align: 'start' | 'end' = 'start'): TableCell => ({
    stack: cell.map((span) => line(span, size)),
    alignment: align === 'end' ? 'right' : 'left',
  });

  const facts = (rows: readonly Fact[], top = 8): Content => ({
    table: {
      widths: [128, '*'],
      dontBreakRows: rows.every(({ lines: cell }) => isShort(cell)),
      body: rows.map(({ label, lines: cell }) => [
        { text: said(label), fontSize: SIZE.table, color: INK.quiet },
        lines(cell, SIZE.body),
      ]),
    },
    layout: ROWS_WITH_TOP,
    margin: [0, top, 0, 0],
  });

  const table = ({ columns, rows }: TableBlock): Content => ({
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: rows.every((row) => row.every(isShort)),
      widths: widthsOf(columns.map(({ weight }) => weight)),
      body: [
        columns.map(({ label, align }) => ({
          text: said(label),
          fontSize: SIZE.table - 0.5,
          bold: true,
          color: INK.quiet,
          alignment: align === 'end' ? ('right' as const) : ('left' as const),
        })),
        ...rows.map((row) => row.map((cell, index) => lines(cell, SIZE.table, columns[index]?.align))),
      ],
    },
    layout: rowsFor(columns),
    margin: [0, 8, 0, 0],
  });

  const monthDay = ({ number, isInMonth, posts, more }: MonthDay): TableCell => {
    if (!isInMonth) return { text: '', fillColor: INK.inset };
    const chips = posts.map(({ time, title, colour, state }): Content => {
      const ink = colour === null ? INK.strongLine : PALETTE_INK[colour];
      const isQuiet = state === 'cancelled';
      return {
        text: [
          { text: '■ ', color: ink },
          { text: time === '' ? '' : `${time} `, color: INK.quiet },
          ...runs(shortened(title)).map((run) => ({
            ...run,
            ...(isQuiet ? { decoration: 'lineThrough' as const, color: INK.quiet } : {}),
          })),
        ],
        fontSize: SIZE.tiny,
        margin: [0, 1.5, 0, 0],
      };
    });
    const rest: Content[] = more === '' ? [] : [{ text: said(more), fontSize: SIZE.tiny, color: INK.quiet }];
    return { stack: [{ text: number, fontSize: SIZE.tiny, color: INK.quiet }, ...chips, ...rest] };
  };

  const month = ({ weekdays, weeks }: MonthBlock): Content => ({
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: weekdays.map(() => '*'),
      heights: (row: number) => (row === 0 ? 10 : 40),
      body: [
        weekdays.map((name) => ({ text: said(name), fontSize: SIZE.small, color: INK.quiet, bold: true })),
        ...weeks.map((days) => days.map(monthDay)),
      ],
    },
    layout: GRID,
    margin: [0, 6, 0, 4],
  });

  const chart = (block: ChartBlock): Content => ({
    unbreakable: true,
    stack: [
      { svg: chartSvg(block, (part) => CHART_INK[part], null).markup, width: CONTENT_WIDTH },
      { text: said(block.caption), fontSize: SIZE.small, color: INK.quiet, margin: [0, 3, 0, 0] },
    ],
    margin: [0, 10, 0, 2],
  });

  return (block) => {
    switch (block.kind) {
      case 'heading':
        return {
          ...headingText(block.text, said),
          fontSize: block.level === 3 ? 12 : 10,
          bold: true,
          headlineLevel: block.level,
          margin: [0, block.level === 3 ? 20 : 12, 0, 0],
        };
      case 'lead':
        return { text: said(block.text), fontSize: SIZE.lead, lineHeight: 1.25, margin: [0, 6, 0, 0] };
      case 'paragraph':
        return { text: said(block.text.text), fontSize: SIZE.body, margin: [0, 5, 0, 0] };
      case 'facts':
        return facts(block.facts);
      case 'list':
        return { ul: block.items.map((item) => line(item, SIZE.body)), margin: [0, 5, 0, 0] };
      case 'checklist':
        return {
          table: {
            widths: [10, '*'],
            dontBreakRows: true,
            body: block.items.map(({ text, isDone, detail }) => [
              { canvas: isDone ? doneBox() : openBox(), margin: [0, 1, 0, 0] },
              {
                stack: [
                  line(text, SIZE.body),
                  ...(detail === '' ? [] : [{ text: said(detail), fontSize: SIZE.small, color: INK.quiet }]),
                ],
              },
            ]),
          },
          layout: ROWS_WITH_TOP,
          margin: [0, 6, 0, 0],
        };
      case 'quote':
        return framed(
          QUOTE,
          [
            { text: said(block.label), fontSize: SIZE.small, color: INK.quiet },
            { text: said(block.text.text), fontSize: SIZE.body, margin: [0, 1, 0, 0] },
          ],
          block.text.text.length,
        );
      case 'note':
        return framed(
          NOTE,
          [
            { text: said(block.label), fontSize: SIZE.small, color: INK.quiet },
            { text: said(block.text.text), fontSize: SIZE.body, margin: [0, 1, 0, 0] },
          ],
          block.text.text.length,
        );
      case 'decision':
        return framed(
          DECISION,
          [
            {
              text: [
                ...runs(block.title).map((run) => ({ bold: true, ...run })),
                { text: '   ' },
                ...runs(block.detail).map((run) => ({ color: INK.quiet, fontSize: SIZE.small, ...run })),
              ],
              fontSize: SIZE.lead,
            },
            facts(block.parts, 4),
          ],
          block.parts.flatMap(({ lines: cell }) => cell.map(({ text }) => text)).join('').length,
        );
      case 'table':
        return table(block);
      case 'chart':
        return chart(block);
      case 'month':
        return month(block);
      default:
        return assertNever(block);
    }
  };
}

function headingText(span: Span, said: (text: string) => ContentText['text']): ContentText {
  if (span.colour === null) return { text: said(span.text) };
  return { text: [{ text: '■ ', color: PALETTE_INK[span.colour], fontSize: 10 }, { text: said(span.text) }] };
}

/** In a frame; kept on one page unless it is so long that it could need more than one. */
function framed(layout: CustomTableLayout, stack: Content[], length: number): Content {
  return {
    table: { widths: ['*'], dontBreakRows: length < 1500, body: [[{ stack }]] },
    layout,
    margin: [0, 10, 0, 0],
  };
}

function colourOf({ tone, style }: Span): string {
  if (tone !== null) return TONE_INK[tone];
  return style === 'quiet' || style === 'label' ? INK.quiet : INK.text;
}

/** Rows that are certainly lower than a page may be kept whole; a longer one would run out of it. */
function isShort(cell: Cell): boolean {
  return cell.length <= 12 && cell.reduce((sum, { text }) => sum + text.length, 0) < 500;
}

function widthsOf(weights: readonly number[]): string[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => `${(weight / whole) * 100}%`);
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length > 44 ? `${letters.slice(0, 43).join('')}…` : title;
}

/** A column of words after one of figures stands further off: figures end where words begin. */
function rowsFor(columns: readonly Column[]): CustomTableLayout {
  const isAfterFigures = (index: number) =>
    columns[index - 1]?.align === 'end' && columns[index]?.align === 'start';
  return { ...ROWS, paddingLeft: (index) => (index === 0 ? 0 : isAfterFigures(index) ? 16 : 5) };
}

const ROWS: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : row === 1 ? 0.75 : 0.5),
  hLineColor: (row) => (row === 1 ? INK.strongLine : INK.line),
  vLineWidth: () => 0,
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : 5),
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

const ROWS_WITH_TOP: CustomTableLayout = {
  hLineWidth: (row, node) => (row === node.table.body.length ? 0 : 0.5),
  hLineColor: () => INK.line,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 0,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
};

const GRID: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0.5,
  hLineColor: () => INK.line,
  vLineColor: () => INK.line,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

const NOTE: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  fillColor: () => INK.inset,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 7,
  paddingBottom: () => 7,
};

const QUOTE: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (column) => (column === 0 ? 1.5 : 0),
  vLineColor: () => INK.strongLine,
  paddingLeft: () => 10,
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

const DECISION: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: (column) => (column === 0 ? 2 : 0.5),
  hLineColor: () => INK.strongLine,
  vLineColor: (column) => (column === 0 ? INK.accent : INK.strongLine),
  paddingLeft: () => 12,
  paddingRight: () => 12,
  paddingTop: () => 8,
  paddingBottom: () => 6,
};

const CHART_INK: Readonly<Record<ChartPart, Markup>> = {
  svg: markup`width="680" height="250" font-family="Roboto" font-size="11"`,
  grid: markup`stroke="${INK.line}" fill="none"`,
  axis: markup`stroke="${INK.strongLine}" fill="none"`,
  label: markup`fill="${INK.quiet}"`,
  today: markup`stroke="${INK.strongLine}" fill="none"`,
  path: markup`stroke="${INK.quiet}" stroke-width="1.25" stroke-dasharray="1.5 3" fill="none"`,
  fan: markup`fill="${INK.accent}" fill-opacity="0.14"`,
  forecast: markup`stroke="${INK.accent}" stroke-width="1.5" stroke-dasharray="4 3" fill="none"`,
  actual: markup`stroke="${INK.text}" stroke-width="1.75" stroke-linejoin="round" stroke-linecap="round" fill="none"`,
  point: markup`fill="#ffffff" stroke="${INK.text}" stroke-width="1.75"`,
  goal: markup`fill="#ffffff" stroke="${INK.accent}" stroke-width="1.75"`,
  goalLabel: markup`fill="${INK.text}" font-weight="bold"`,
};
