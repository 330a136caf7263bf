/**
 * A cell that a spreadsheet could run: = + - @ (also full-width), tab or carriage return at its start, behind any
 * blanks and behind apostrophes that are there already (OWASP ASVS 1.2.10; research/reliability.md 3.3).
 */
const RUNS = /^'*(?:[\t\r]|[\s\u00a0\ufeff\0]*[=+\-@＝＋－＠])/u;
const GUARDED = /^'+(?:[\t\r]|[\s\u00a0\ufeff\0]*[=+\-@＝＋－＠])/u;

/** The cell with an apostrophe before it where a spreadsheet could run it; `unguardFormula` takes it off again. */
export function guardFormula(cell: string): string {
  return RUNS.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guardFormula`: for every text unguardFormula(guardFormula(text)) is the text. */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
