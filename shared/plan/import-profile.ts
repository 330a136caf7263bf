import { z } from 'zod';
import { contentLanguageSchema, newRecord, recordShape, type Stamp } from './record.ts';

/** How a person had a table read: the next file with the same headers is read the same way without being asked. */
export const importProfileSchema = z.object({
  ...recordShape,
  name: z.string(),
  kind: z.enum(['calendar', 'metrics']),
  /** The header cells it was made for, as compared: folded, in their order. */
  header: z.array(z.string()),
  headerRow: z.number().int().min(0),
  columns: z.array(z.string().nullable()),
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
  language: contentLanguageSchema,
});

export type ImportProfile = z.output<typeof importProfileSchema>;

export function createImportProfile(
  stamp: Stamp,
  fields: Partial<ImportProfile> & Pick<ImportProfile, 'kind' | 'language'>,
): ImportProfile {
  return {
    ...newRecord(stamp),
    name: '',
    header: [],
    headerRow: 0,
    columns: [],
    dateOrder: null,
    ...fields,
  };
}
