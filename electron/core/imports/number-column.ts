/** How the numbers of a column are written; `unclear` where 1.234 could be either and nothing else tells. */
export type NumberStyle = 'decimal-point' | 'decimal-comma' | 'unclear';

const MISSING: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '—',
  '--',
  'nan',
  'undefined',
  'null',
  'n/a',
  'na',
  '#n/a',
  '(not set)',
  'k. a.',
  'n. v.',
]);

/** Whether the cell says that there is no figure; a gap is not zero. */
export function isMissing(cell: string): boolean {
  return MISSING.has(cell.trim().toLowerCase());
}

/** Whether the cell could be a number in some style. */
export function looksLikeNumber(cell: string): boolean {
  return /^[+-]?\d[\d.,]*%?$/.test(bare(cell));
}

/**
 * The style of a whole column. Signs of a decimal comma: 1,5 or 1.234,5 or 1.234.567; of a decimal point: 1.5 or
 * 1,234.5 or 1,234,567. One dot or comma before exactly three digits tells nothing.
 */
export function numberStyle(cells: readonly string[]): NumberStyle {
  let [point, comma, open] = [0, 0, 0];
  for (const cell of cells) {
    const text = bare(cell).replace(/%$/, '');
    if (/^[+-]?\d{1,3}(\.\d{3})*,\d+$/.test(text) && !/^[+-]?[1-9]\d{0,2},\d{3}$/.test(text)) comma += 1;
    else if (/^[+-]?\d{1,3}(,\d{3})*\.\d+$/.test(text) && !/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text))
      point += 1;
    else if (/^[+-]?\d+,\d+$/.test(text) && !/^[+-]?[1-9]\d{0,2},\d{3}$/.test(text)) comma += 1;
    else if (/^[+-]?\d+\.\d+$/.test(text) && !/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text)) point += 1;
    else if (/^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text)) comma += 1;
    else if (/^[+-]?\d{1,3}(,\d{3}){2,}$/.test(text)) point += 1;
    else if (/^[+-]?\d[\d.,]*$/.test(text) && /[.,]/.test(text)) open += 1;
  }
  if (comma > point) return 'decimal-comma';
  if (point > comma || open === 0) return 'decimal-point';
  return 'unclear';
}

/** Whether every dot or comma stands before groups of three digits: for counts, which are whole, that is grouping. */
export function isGrouped(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[+-]?(\d+|[1-9]\d{0,2}([.,]\d{3})+)$/.test(bare(cell)));
}

/** The number, or null where the cell is none in this style. Percent signs are dropped: 5 % is 5. No 1.2K, no units. */
export function readNumber(cell: string, style: Exclude<NumberStyle, 'unclear'>): number | null {
  const text = bare(cell).replace(/%$/, '');
  const [group, decimal] = style === 'decimal-comma' ? ['.', ','] : [',', '.'];
  const pattern = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${decimal}\\d+)?$`);
  if (!pattern.test(text)) return null;
  const value = Number(text.replaceAll(group, '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

/** Without the blanks that group digits, and with a plain minus. */
function bare(cell: string): string {
  return cell.replace(/[\s'’\u00A0\u2009\u202F]/g, '').replace(/^[−–]/, '-');
}
