import type { ImportMapping, ImportProposal } from '#shared/api/import-methods.ts';
import type { ImportProfile } from '#shared/plan/calendar/import-profile.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { HEADER_SEARCH_ROWS } from './header-recognition.ts';
import type { Table } from './table.ts';
import { wordKey } from './word-key.ts';

/** Characters of one header that are compared. */
const LONGEST_HEADER = 200;

/** The headings as a mapping keeps them, for people to know them again: as written, without the empty ones at the end. */
export function headingsOf(header: readonly string[]): readonly string[] {
  const { length } = headerKeyOf(header);
  return header.slice(0, length).map((cell) => cell.slice(0, LONGEST_HEADER).replace(/\s+/g, ' ').trim());
}

/** The header as remembered mappings are found by: every cell as words are compared, empty ones at the end left out. */
export function headerKeyOf(header: readonly string[]): readonly string[] {
  const keys = header.map((cell) => wordKey(cell.slice(0, LONGEST_HEADER)));
  const last = keys.findLastIndex((key) => key !== '');
  return keys.slice(0, last + 1);
}

/** The mapping that is remembered for these headings; a second answer takes its place. Null where there is none. */
export function profileFor(
  header: readonly string[],
  kind: ImportProposal['kind'],
  { importProfiles }: Pick<Tables, 'importProfiles'>,
): ImportProfile | null {
  const key = headerKeyOf(header).join('\n');
  const known = [...importProfiles.values()].find(
    (profile) => profile.kind === kind && headerKeyOf(profile.header).join('\n') === key,
  );
  return key === '' ? null : (known ?? null);
}

export type Remembered = { readonly profile: ImportProfile; readonly headerRow: number };

/**
 * The mapping that a person gave a table with the same headers, wherever they stand among the first rows. Of several the
 * one that was changed last.
 */
export function rememberedFor(
  table: Table,
  kind: ImportProposal['kind'] | null,
  { importProfiles }: Pick<Tables, 'importProfiles'>,
): Remembered | null {
  const profiles = [...importProfiles.values()]
    .filter((profile) => (kind === null || profile.kind === kind) && profile.header.length > 0)
    .toSorted(
      (left, right) => Number(left.updatedAt < right.updatedAt) - Number(left.updatedAt > right.updatedAt),
    );
  if (profiles.length === 0) return null;
  const rows = table.rows.slice(0, table.preset === undefined ? HEADER_SEARCH_ROWS : 1);
  const headers = rows.map(({ cells }) => headerKeyOf(cells).join('\n'));
  for (const profile of profiles) {
    const headerRow = headers.indexOf(headerKeyOf(profile.header).join('\n'));
    if (headerRow !== -1) return { profile, headerRow };
  }
  return null;
}

/** What was remembered, as the mapping of this table. Days are asked about again unless the answer was remembered too. */
export function mappingOf({ profile, headerRow }: Remembered): ImportMapping {
  const { columns, dateOrder, language } = profile;
  return { headerRow, columns, dateOrder, language, sheets: null, channelId: null, hasArchived: false };
}
