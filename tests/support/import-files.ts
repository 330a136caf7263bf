import { strToU8, zipSync } from 'fflate';
import type { z } from 'zod';
import { proposeImport } from '#core/imports/propose-import.ts';
import type { ImportProposal, importMappingSchema } from '#shared/api/import-methods.ts';
import { type ErrorCode, PlannerError } from '#shared/base/errors.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { createWorkspaceProfile, type WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';

export const NOW = '2026-11-21T10:00:00.000Z';
export const LATER = '2026-11-25T08:30:00.000Z';

export function textFile(text: string, name = 'table.csv') {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A workspace with a profile: Vienna, German, the year 2026. */
export function workspace(fields: Partial<WorkspaceProfile> = {}): Tables {
  const profile = createWorkspaceProfile(
    { now: NOW },
    {
      name: 'Lindenhof',
      colour: 'clay',
      planStart: '2026-01-01',
      planEnd: '2026-12-31',
      timeZone: 'Europe/Vienna',
      weekStart: 1,
      currency: 'EUR',
      languages: ['de', 'en'],
      ...fields,
    },
  );
  return applyChanges(emptyTables(), [added('profile', profile)]);
}

type Wishes = {
  readonly tables?: Tables;
  readonly kind?: ImportProposal['kind'] | null;
  readonly mapping?: z.input<typeof importMappingSchema> | null;
  readonly now?: string;
  readonly name?: string;
};

/** Proposes the import of a text; the kind is guessed unless it is named. */
export function propose(content: string | Uint8Array, wishes: Wishes = {}): Promise<ImportProposal> {
  const { tables = workspace(), kind = null, mapping = null, now = NOW, name = 'table.csv' } = wishes;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return proposeImport({ file: { name, bytes }, kind, mapping, tables, now });
}

/** The tables after the proposal was accepted. */
export function accept(tables: Tables, { changes }: ImportProposal): Tables {
  return applyChanges(tables, changes);
}

export function postsIn(proposal: ImportProposal): readonly Post[] {
  return proposal.changes.flatMap((change) =>
    change.collection === 'posts' && change.after !== null ? [change.after] : [],
  );
}

/** Problems as 'line code effect', the form in which tests read best. */
export function problemsIn({ problems }: Pick<ImportProposal, 'problems'>): readonly string[] {
  return problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`);
}

/** The code and reason with which a file is refused; 'accepted' where it is not. */
export async function refusal(
  work: Promise<unknown>,
): Promise<{ code: ErrorCode | 'accepted'; reason: unknown }> {
  try {
    await work;
    return { code: 'accepted', reason: null };
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error;
    return { code: error.code, reason: error.details['reason'] ?? null };
  }
}

/** A workbook with the sheets, whose rows are given as XML of `<sheetData>`. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  more: Record<string, Uint8Array> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const links = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(`${head}<Types/>`),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${relations}">${links.join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${head}<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    ),
    ...more,
  };
  for (const [index, name] of names.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `${head}<worksheet xmlns="${main}"><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
    );
  return zipSync(parts);
}

/** The XML of rows: texts inline, numbers plain, and `{day}` or `{time}` as serial numbers with a date format. */
export function sheetRows(
  rows: readonly (readonly (string | number | { day: number } | { time: number } | null)[])[],
): string {
  return rows
    .map((cells, row) => {
      const xml = cells.map((cell, column) => {
        const place = `${String.fromCharCode(65 + column)}${row + 1}`;
        if (cell === null) return '';
        if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
        if (typeof cell === 'string')
          return `<c r="${place}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
        return 'day' in cell
          ? `<c r="${place}" s="1"><v>${cell.day}</v></c>`
          : `<c r="${place}" s="2"><v>${cell.time}</v></c>`;
      });
      return `<row r="${row + 1}">${xml.join('')}</row>`;
    })
    .join('');
}
