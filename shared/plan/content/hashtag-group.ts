import { z } from 'zod';
import { contentLanguageSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** Hashtags that belong together and are put in at once. */
export const hashtagGroupSchema = z.object({
  ...recordShape,
  name: z.string(),
  /** With their '#', in the order in which they are put in. */
  tags: z.array(z.string()),
  /** Null for any language. */
  language: contentLanguageSchema.nullable(),
  /** Network ids for which it is meant; empty for all. */
  networks: z.array(z.string()),
  pillarIds: z.array(z.string()),
  order: z.number(),
});

export type HashtagGroup = z.output<typeof hashtagGroupSchema>;

/** An empty group, for any language, any network and any pillar. */
export function createHashtagGroup(stamp: Stamp, fields: Partial<HashtagGroup> = {}): HashtagGroup {
  return {
    ...newRecord(stamp),
    name: '',
    tags: [],
    language: null,
    networks: [],
    pillarIds: [],
    order: 0,
    ...fields,
  };
}
