import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import ICAL from 'ical.js';
import Papa from 'papaparse';

/** The text of a PDF as another program reads it; null where there is none on this machine, which is said loudly. */
export function textOfPdf(file: string): string | null {
  const program = process.env['PLANWRIGHT_PDFTOTEXT'] ?? 'pdftotext';
  if (program !== '') {
    const read = spawnSync(program, ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
    if (read.status === 0) return inOneLine(read.stdout);
  }
  console.warn('NOT RUN: the text of the exported PDF, because there is no pdftotext on this machine.');
  return null;
}

/** Whether the bytes are a whole PDF, by its first and last line. */
export function isWholePdf(file: string): boolean {
  const text = readFileSync(file, 'latin1');
  return text.startsWith('%PDF-1.') && text.trimEnd().endsWith('%%EOF');
}

export type HtmlFile = {
  readonly language: string;
  readonly text: string;
  readonly headings: readonly string[];
  /** Elements that run or load something. */
  readonly active: number;
};

export function readHtml(file: string): HtmlFile {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  return {
    language: page.documentElement.lang,
    text: inOneLine(page.body.textContent),
    headings: [...page.querySelectorAll('h2')].map(({ textContent }) => textContent.trim()),
    active: page.querySelectorAll(
      'script, iframe, object, embed, link, img[src^="http"], [onerror], [onload]',
    ).length,
  };
}

export type CalendarEvent = { readonly summary: string; readonly start: string; readonly zone: string };

export function readIcs(file: string): readonly CalendarEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const zone = component.getFirstProperty('dtstart')?.getParameter('tzid');
    return { summary: event.summary, start: event.startDate.toString(), zone: String(zone ?? '') };
  });
}

/** The rows by the names of their columns. */
export function readCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`The CSV has faults: ${JSON.stringify(errors)}`);
  return data;
}

/** Every row of every table in a file for another tool, which is one CSV or an archive of some; of a board, its cards. */
export function readRows(file: string): readonly (readonly string[])[] {
  const bytes = readFileSync(file);
  if (file.endsWith('.json')) return cardsOf(JSON.parse(strFromU8(bytes)));
  const texts = file.endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes];
  return texts.flatMap((each) => {
    const { data, errors } = Papa.parse<string[]>(strFromU8(each).replace(/^\ufeff/, ''), {
      skipEmptyLines: true,
    });
    if (errors.length > 0) throw new Error(`A table has faults: ${JSON.stringify(errors)}`);
    return data;
  });
}

type Board = {
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly { readonly name: string; readonly due: string | null; readonly idList: string }[];
};

function cardsOf({ lists, cards }: Board): readonly (readonly string[])[] {
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  return cards.map(({ name, due, idList }) => [name, due ?? '', names.get(idList) ?? '']);
}

/** The cells of the first sheet of a workbook, as its XML tells them; what is a number or a day stays its number. */
export function readXlsx(file: string): readonly (readonly string[])[] {
  const parts = unzipSync(readFileSync(file));
  const sheet = parts['xl/worksheets/sheet1.xml'];
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  const shared = parts['xl/sharedStrings.xml'];
  const parser = new new Window().DOMParser();
  const textsOf = (part: Uint8Array, tag: string) => [
    ...parser.parseFromString(strFromU8(part), 'application/xml').getElementsByTagName(tag),
  ];
  const strings = shared === undefined ? [] : textsOf(shared, 'si').map(({ textContent }) => textContent);
  return textsOf(sheet, 'row').map((row) =>
    [...row.getElementsByTagName('c')].map((cell) =>
      cell.getAttribute('t') === 's' ? (strings[Number(cell.textContent)] ?? '') : cell.textContent,
    ),
  );
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
