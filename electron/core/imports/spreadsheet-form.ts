import { type DayColumn, dayColumn, type ReadDay } from './day-reader.ts';
import { isWestern } from './text-decoding.ts';
import { readTime } from './time-reader.ts';

/** Longer texts are no number, day or time to any spreadsheet. */
const LONGEST_VALUE = 40;

/**
 * Whether a spreadsheet may take a text of a CSV file for a number, a day, a time or a truth value, and write it back in
 * another form: '007' as 7, '3/4' as a day of this year.
 */
export function looksLikeValue(text: string): boolean {
  const plain = text.trim();
  if (plain.length === 0 || plain.length > LONGEST_VALUE) return false;
  return numbersIn(plain).length > 0 || momentsIn(plain).length > 0;
}

/**
 * Whether the cell is what became of the text when a spreadsheet opened a CSV file and saved it: the same number, day,
 * time or truth value in another form, or '?' for each character that Windows-1252 lacks (LibreOffice writes one for an
 * emoji, Excel two). In the same form, 12/10 for 10/12, it is what a person wrote.
 */
export function isSpreadsheetForm(text: string, cell: string): boolean {
  const [told, found] = [text.trim(), cell.trim()];
  if (found.includes('?') && (found === inWestern(told, /./gsu) || found === inWestern(told, /./gs)))
    return true;
  if (Math.max(told.length, found.length) > LONGEST_VALUE || shapeOf(told) === shapeOf(found)) return false;
  const numbers = new Set(numbersIn(told));
  if (numbersIn(found).some((number) => numbers.has(number))) return true;
  const moments = momentsIn(found);
  return momentsIn(told).some((one) => moments.some((two) => one.time === two.time && isSameDay(one, two)));
}

/** @param each a character as the program counts them: a code point, or half of a pair by itself */
function inWestern(text: string, each: RegExp): string {
  return text.replace(each, (character) => (isWestern(character) ? character : '?'));
}

function shapeOf(text: string): string {
  return text.replace(/\d/g, '0');
}

const TRUTH: readonly (readonly [RegExp, string])[] = [
  [/^(?:true|wahr|vero|verdadero)$/i, 'true'],
  [/^(?:false|falsch|falso)$/i, 'false'],
];

/** What the text may be as a number, to twelve digits, with a point or a comma for the fraction; truth values as words. */
function numbersIn(text: string): readonly string[] {
  const truth = TRUTH.find(([pattern]) => pattern.test(text));
  if (truth !== undefined) return [truth[1]];
  const bare = text.replace(/[\s\u00a0\u202f$€£]/gu, '');
  const share = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text);
  if (share !== null) return exact(Number(share[1] ?? 0) + Number(share[2]) / Number(share[3]));
  const match = /^(\(?)([+-]?)(\d[\d.,']*)(e[+-]?\d{1,3})?(%?)\)?$/i.exec(bare);
  if (match === null) return [];
  const [, bracket, sign, digits = '', power = '', percent] = match;
  const factor = (bracket === '(' || sign === '-' ? -1 : 1) * (percent === '%' ? 0.01 : 1);
  return [/[,']/g, /[.']/g].flatMap((groups) =>
    exact(factor * Number(digits.replace(groups, '').replace(',', '.') + power)),
  );
}

function exact(number: number): readonly string[] {
  return Number.isFinite(number) ? [number.toPrecision(12)] : [];
}

/** What the text may be as a day or a time: 3/4 is one of two days, and 'March 26' the first of that month. */
function momentsIn(text: string): readonly ReadDay[] {
  const time = text.includes(':') ? readTime(text) : null;
  if (time !== null) return [{ date: '', time, hasYear: true }];
  const isMonth = /^\p{L}{3,}\.? \d{2}(?:\d{2})?$/u.test(text);
  return DAY_READERS.flatMap((read) => [read(text), isMonth ? read(`1 ${text}`) : null]).filter(
    (day) => day !== null,
  );
}

const DAY_READERS: readonly DayColumn['read'][] = (['day-first', 'month-first'] as const).map(
  (order) => dayColumn([], { order, from: null, to: null, today: '2000-01-01', timeZone: null }).read,
);

function isSameDay(told: ReadDay, found: ReadDay): boolean {
  // A spreadsheet gives a day without a year that of the computer's clock.
  return told.hasYear ? told.date === found.date : told.date.slice(4) === found.date.slice(4);
}
