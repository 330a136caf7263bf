import type { Block, Cell } from './blocks.ts';

/** What certainly fits on one page and may be kept whole: pdfmake cuts off what is kept whole and does not fit. */
const LINES_OF_WHOLE_ROW = 30;
const LINES_OF_WHOLE_GROUP = 42;
/** Characters that fit on a line of the narrowest column with much text. */
const CHARACTERS = 30;

/** Whether a row with this cell may be kept on one page; counted rather too high. */
export function isShort(cell: Cell): boolean {
  return cell.reduce((sum, { text }) => sum + linesOf(text), 0) <= LINES_OF_WHOLE_ROW;
}

/** Whether blocks together are low enough to be moved to the next page as a whole. */
export function areLow(blocks: readonly Block[]): boolean {
  return sum(blocks.map(heightOf)) <= LINES_OF_WHOLE_GROUP;
}

/** About how many lines a block takes, rather too many. */
function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 2 + linesOf(block.text.text);
    case 'paragraph':
    case 'quote':
    case 'note':
      return linesOf(block.text.text);
    case 'lead':
      return linesOf(block.text) / 2;
    case 'list':
      return sum(block.items.map(({ text }) => linesOf(text)));
    case 'checklist':
      return sum(block.items.map(({ text, detail }) => linesOf(text.text) + (detail === '' ? 0 : 1)));
    case 'facts':
      return sum(block.facts.map(({ lines }) => cellHeight(lines)));
    case 'decision':
      return sum(block.parts.map(({ lines }) => cellHeight(lines)));
    case 'table':
      return sum(block.rows.map((row) => Math.max(...row.map(cellHeight)) + 1));
    case 'chart':
      return 18; // a picture of that height
    case 'month':
      return 26;
  }
}

function cellHeight(cell: Cell): number {
  return sum(cell.map(({ text }) => linesOf(text)));
}

function linesOf(text: string): number {
  return sum(text.split('\n').map((line) => 1 + Math.floor(line.length / CHARACTERS)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
