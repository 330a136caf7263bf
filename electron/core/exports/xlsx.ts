import { strToU8 } from 'fflate';
import { daysBetween } from '#shared/base/calendar-date.ts';
import { unguardFormula } from './formula-guard.ts';
import { momentTable, ownMoments } from './own-moments.ts';
import { type OwnColumn, type OwnTableInput, ownTable } from './own-table.ts';
import { createPhrasing } from './phrasing.ts';
import { tablesForReader } from './reader.ts';
import { zipOf } from './zip.ts';

/** Characters that Excel keeps of one cell ("Excel specifications and limits", support.microsoft.com). */
const CELL_LIMIT = 32_767;

/**
 * The calendar as a workbook: days, times and hours as real ones, texts as texts that no spreadsheet runs, head row
 * frozen and filtered, ids hidden at the right end. It can be imported again without loss. One sheet of the calendar,
 * one of posts without a day where there are any, on wish one of what is on beside the posts.
 */
export function toXlsx(input: OwnTableInput): Uint8Array {
  const { t } = input.speech;
  const { columns, calendar, ideas } = ownTable(input);
  const moments = input.request.options?.moments === true ? momentsOf(input) : [];
  const sheets = [
    { name: t('document.sheet.calendar'), columns, rows: calendar },
    ...(ideas.length === 0 ? [] : [{ name: t('document.sheet.ideas'), columns, rows: ideas }]),
    ...moments,
  ];
  return workbook(sheets);
}

function momentsOf({ tables, request, speech, now }: OwnTableInput): readonly Sheet[] {
  const visible = tablesForReader(request.reader, tables);
  const say = createPhrasing(visible, speech, now);
  const { planStart, planEnd } = say.profile;
  const moments = ownMoments(visible, say, request.from ?? planStart, request.to ?? planEnd);
  return moments.length === 0 ? [] : [momentTable(say, moments)];
}

type Sheet = {
  readonly name: string;
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly (readonly string[])[];
};

/** A workbook (ECMA-376, SpreadsheetML) with texts inside the cells; the same bytes for the same sheets. */
function workbook(sheets: readonly Sheet[]): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const parts = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${MAIN}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(({ name }, index) => `<sheet name="${escaped(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><definedNames>${sheets.map((sheet, index) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escaped(sheetName(sheet.name)).replaceAll("'", "''")}'!${filterRange(sheet, '$')}</definedName>`).join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0)]),
    ),
  };
  return zipOf(Object.entries(parts).map(([name, text]) => ({ name, bytes: strToU8(text) })));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Places in `cellXfs` below. Texts carry the format "@", so that a changed one stays a text, too. */
const STYLE = { text: 1, date: 2, time: 3, moment: 4, number: 0, head: 5 } as const;

const STYLES = `${HEAD}<styleSheet xmlns="${SHEET}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEBE6"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Rows stay low: a spreadsheet that fits them to the longest text would show one post on a screen. */
const ROW_HEIGHT = 45;

function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const { columns, rows } = sheet;
  const names = columns.map((_, index) => columnName(index));
  const lines = rows.map((cells, index) => {
    const row = index + 2;
    const inside = columns.map(({ kind }, column) =>
      cellXml(`${names[column]}${row}`, kind, cells[column] ?? ''),
    );
    return `<row r="${row}" ht="${ROW_HEIGHT}" customHeight="1">${inside.join('')}</row>`;
  });
  const head = columns.map(({ header }, column) => textCell(`${names[column]}1`, STYLE.head, header));
  const widths = columns.map(
    ({ width, isForMachines }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${isForMachines ? ' hidden="1"' : ''}/>`,
  );
  return `${HEAD}<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1" ht="24" customHeight="1">${head.join('')}</row>${lines.join('')}</sheetData><autoFilter ref="${filterRange(sheet, '')}"/></worksheet>`;
}

function filterRange({ columns, rows }: Sheet, mark: '$' | ''): string {
  const shown = Math.max(1, columns.filter(({ isForMachines }) => !isForMachines).length);
  return `${mark}A${mark}1:${mark}${columnName(shown - 1)}${mark}${rows.length + 1}`;
}

function cellXml(place: string, kind: OwnColumn['kind'], text: string): string {
  if (text === '') return '';
  const number = kind === 'text' ? null : serialOf(kind, text);
  if (number === null) return textCell(place, STYLE.text, text);
  return `<c r="${place}" s="${STYLE[kind]}"><v>${number}</v></c>`;
}

/** The number that stands for it in a sheet (days since the end of 1899); null for what sheets cannot count. */
function serialOf(kind: OwnColumn['kind'], text: string): number | null {
  if (kind === 'number') return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
  const match = /^(?:(\d{4}-\d{2}-\d{2}))?(?:(?:^| )(\d{2}):(\d{2}))?$/.exec(text);
  if (match === null) return null;
  const [, day, hours = '0', minutes = '0'] = match;
  // Sheets take 1900 for a leap year: only from 1901 on a day has the same number everywhere.
  if (day !== undefined && (day < '1901-01-01' || day > '9999-12-31')) return null;
  const days = day === undefined ? 0 : daysBetween('1899-12-30', day);
  return days + (Number(hours) * 60 + Number(minutes)) / 1440;
}

function textCell(place: string, style: number, text: string): string {
  // The import takes the apostrophe off that stands before a formula in a CSV file: one more for what has one already.
  const kept = unguardFormula(text) === text ? text : `'${text}`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(kept.slice(0, CELL_LIMIT))}</t></is></c>`;
}

/** As XML: what it forbids is gone already, and what Excel would take for an escape is escaped itself. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** At most 31 characters, without those that Excel keeps for addresses. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

/** A, B, … Z, AA, … of the column, counted from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
