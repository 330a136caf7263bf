import { z } from 'zod';
import { USUAL_TOPICS } from '../moments/observances.ts';
import { APPROVAL_KINDS } from '../post/post.ts';
import { newRecord, recordShape, type Stamp } from '../record.ts';

/** Choices of the calendar that belong to the plan. One record, id 'calendarSettings'; missing until one is made. */
export const calendarSettingsSchema = z.object({
  ...recordShape,
  /** Regions whose holidays are shown beside those of the profile: 'AT', 'CH-ZH'. */
  regions: z.array(z.string().max(10)),
  /** Topics of awareness days that are shown. */
  awarenessTopics: z.array(z.string().max(60)),
  /** Built-in moments that are not shown, by id. */
  hiddenMoments: z.array(z.string().max(120)),
  /** Who has to approve a new post. */
  approval: z.enum(APPROVAL_KINDS),
  /** utm_medium: the only values that are offered. */
  linkMediums: z.array(z.string().max(200)),
  /** utm_source by network where it is not the network's own id. */
  linkSources: z.array(
    z.object({ id: z.string().min(1), network: z.string().min(1), source: z.string().max(200) }),
  ),
});

export type CalendarSettings = z.output<typeof calendarSettingsSchema>;

export const CALENDAR_SETTINGS_ID = 'calendarSettings';

/** What holds until a person chooses: the usual topics of awareness days, no further regions, no approval. */
export function createCalendarSettings(
  stamp: Omit<Stamp, 'id'>,
  fields: Partial<CalendarSettings> = {},
): CalendarSettings {
  return {
    ...newRecord({ id: CALENDAR_SETTINGS_ID, now: stamp.now }),
    regions: [],
    awarenessTopics: [...USUAL_TOPICS],
    hiddenMoments: [],
    approval: 'none',
    linkMediums: ['social', 'social-paid', 'email', 'partner'],
    linkSources: [],
    ...fields,
  };
}
