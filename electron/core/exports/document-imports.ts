import { IMPORT_FIELDS } from '#shared/plan/calendar/import-profile.ts';
import type { Block } from './blocks.ts';
import { span } from './blocks.ts';
import { cell, column, type DocumentSource, heading, inOrder, namedNotes, table } from './document-parts.ts';

/** The tables from outside that come in, and what their columns hold. */
export function importProfileBlocks({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const profiles = inOrder(tables.importProfiles);
  if (profiles.length === 0) return [];
  const columns = [
    column(t('imports.profile.field.name'), 1.4),
    column(t('imports.profile.field.columns'), 4),
  ];
  const rows = profiles.map((profile) => [
    cell(
      span(profile.name === '' ? t('imports.panel.unnamed') : profile.name, { style: 'strong' }),
      span(t(`imports.panel.kind.${profile.kind}`), { style: 'quiet' }),
    ),
    cell(
      ...profile.columns.map((field, index) => {
        const number = { number: String(index + 1) };
        const name = profile.header[index] || t('imports.panel.column', number);
        return t('document.named', { name, value: fieldWords(field, profile.kind, t) });
      }),
    ),
  ]);
  return [
    heading(3, t('imports.panel.title')),
    ...table(t('imports.panel.title'), columns, rows),
    ...namedNotes(say, profiles, (index) => profiles[index]?.name ?? ''),
  ];
}

function fieldWords(
  field: string | null,
  kind: 'calendar' | 'metrics',
  t: DocumentSource['say']['t'],
): string {
  if (field === null)
    return kind === 'calendar' ? t('imports.mapping.keepInNotes') : t('imports.mapping.notUsed');
  const say = t as unknown as (key: string) => string; // fields of the list have names; a test asks for each
  return IMPORT_FIELDS[kind].includes(field) ? say(`imports.field.${field}`) : field;
}
