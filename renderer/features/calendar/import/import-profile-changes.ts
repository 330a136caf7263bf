import type { ImportProposal } from '#shared/api/import-methods.ts';
import { createImportProfile, type ImportProfile } from '#shared/plan/calendar/import-profile.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';

/**
 * What remembers how a person had the columns of a file read: one mapping for each set of headers, so a second answer takes
 * the place of the first. Nothing where there are no headers to know the next file by.
 */
export function memoryOf(
  { kind, fileName, headings, rememberedId, mapping }: ImportProposal,
  { importProfiles }: Pick<Tables, 'importProfiles'>,
  stamp: { readonly id: string; readonly now: string },
): readonly Change[] {
  if (headings.length === 0) return [];
  const known = importProfiles.get(rememberedId ?? '');
  const { headerRow, dateOrder, language } = mapping;
  const learned = { headerRow, columns: [...mapping.columns], dateOrder, language };
  const header = [...headings];
  if (known !== undefined)
    return [changed('importProfiles', known, { header, ...learned, updatedAt: stamp.now })];
  const profile: ImportProfile = createImportProfile(stamp, {
    kind,
    name: fileName.replace(/\.\w{1,5}$/, '').slice(0, 120),
    header,
    ...learned,
  });
  return [added('importProfiles', profile)];
}
