import { z } from 'zod';
import { LANGUAGES } from '#shared/base/language.ts';
import { made, method, nothing } from './method.ts';

export const settingsSchema = z.object({
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  lastWorkspaceId: z.string().nullable(),
  /** How each workspace's calendar was last looked at: the view, and the filter as it stands in the address. */
  calendars: z.record(
    z.string(),
    z.object({ view: z.string().max(40), filter: z.record(z.string(), z.string().max(20_000)) }),
  ),
});
export type Settings = z.output<typeof settingsSchema>;

export const APP_METHODS = {
  'app.info': method(
    nothing,
    made<{
      readonly version: string;
      readonly host: 'desktop' | 'browser' | 'cli';
      readonly dataFolder: string;
      readonly systemLanguages: readonly string[];
    }>(),
  ),
  'settings.get': method(nothing, settingsSchema),
  'settings.set': method(settingsSchema.partial(), settingsSchema),
} as const;
