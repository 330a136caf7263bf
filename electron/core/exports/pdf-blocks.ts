import type { Content, ContentText, CustomTableLayout } from 'pdfmake/interfaces.js';
import { assertNever } from '#shared/base/assert-never.ts';
import type { Block, ChartBlock, Span } from './blocks.ts';
import { type ChartPart, chartSvg } from './chart-svg.ts';
import { type Markup, markup } from './markup.ts';
import { INK, PALETTE_INK, SIZE } from './pdf-colours.ts';
import { isShort } from './pdf-height.ts';
import { DECISION, NOTE, QUOTE } from './pdf-layouts.ts';
import { pdfChecklist, pdfFacts, pdfLine, pdfMonth, pdfTable } from './pdf-tables.ts';
import type { Runs } from './pdf-text.ts';

/** Width between the margins of a page in points. */
export const CONTENT_WIDTH = 483;

/** A neutral block as pdfmake content. Every text goes through `runs`, so that the fonts can show it. */
export function pdfBlock(runs: Runs, block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return heading(runs, block.text, block.level);
    case 'lead':
      return { text: [...runs(block.text)], fontSize: SIZE.lead, lineHeight: 1.25, margin: [0, 6, 0, 0] };
    case 'paragraph':
      return { text: [...runs(block.text.text)], fontSize: SIZE.body, margin: [0, 5, 0, 0] };
    case 'facts':
      return pdfFacts(runs, block.facts);
    case 'list':
      return { ul: block.items.map((item) => pdfLine(runs, item, SIZE.body)), margin: [0, 5, 0, 0] };
    case 'checklist':
      return pdfChecklist(runs, block.items);
    case 'quote':
      return framed(QUOTE, labelled(runs, block), isShort([block.text]));
    case 'note':
      return framed(NOTE, labelled(runs, block), isShort([block.text]));
    case 'decision':
      return decision(runs, block);
    case 'table':
      return pdfTable(runs, block);
    case 'chart':
      return chart(runs, block);
    case 'month':
      return pdfMonth(runs, block);
    default:
      return assertNever(block);
  }
}

function heading(runs: Runs, { text, colour }: Span, level: 3 | 4): ContentText {
  const dot = colour === null ? [] : [{ text: '■ ', color: PALETTE_INK[colour], fontSize: 10 }];
  return {
    text: [...dot, ...runs(text)],
    fontSize: level === 3 ? 12 : 10,
    bold: true,
    headlineLevel: level,
    margin: [0, level === 3 ? 20 : 12, 0, 0],
  };
}

function labelled(runs: Runs, { label, text }: { readonly label: string; readonly text: Span }): Content[] {
  return [
    { text: [...runs(label)], fontSize: SIZE.small, color: INK.quiet },
    { text: [...runs(text.text)], fontSize: SIZE.body, margin: [0, 1, 0, 0] },
  ];
}

function decision(runs: Runs, { title, detail, parts }: Extract<Block, { kind: 'decision' }>): Content {
  const head: ContentText = {
    text: [
      ...runs(title).map((run) => ({ bold: true, ...run })),
      { text: '   ' },
      ...runs(detail).map((run) => ({ color: INK.quiet, fontSize: SIZE.small, ...run })),
    ],
    fontSize: SIZE.lead,
  };
  return framed(DECISION, [head, pdfFacts(runs, parts, 4)], isShort(parts.flatMap(({ lines }) => lines)));
}

function framed(layout: CustomTableLayout, stack: Content[], isWhole: boolean): Content {
  return {
    table: { widths: ['*'], dontBreakRows: isWhole, body: [[{ stack }]] },
    layout,
    margin: [0, 10, 0, 0],
  };
}

function chart(runs: Runs, block: ChartBlock): Content {
  return {
    unbreakable: true,
    stack: [
      { svg: chartSvg(block, (part) => CHART_INK[part], null).markup, width: CONTENT_WIDTH },
      { text: [...runs(block.caption)], fontSize: SIZE.small, color: INK.quiet, margin: [0, 3, 0, 0] },
    ],
    margin: [0, 10, 0, 2],
  };
}

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
