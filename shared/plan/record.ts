import { z } from 'zod';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { isClockTime, isInstant, isTimeZone } from '#shared/base/zoned-time.ts';

/** A moment in UTC, ISO 8601 with Z. */
export const instantSchema = z.string().refine(isInstant, 'instant');

/** What every stored record carries. `notes` are private: they never leave in an export for a client. */
export const recordShape = {
  id: z.string().min(1).max(120),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  notes: z.string(),
};

/** What a factory needs from outside: rules have no clock and no random. */
export type Stamp = { readonly id: string; readonly now: string };

/** The common part of a new record. */
export function newRecord({ id, now }: Stamp) {
  return { id, createdAt: now, updatedAt: now, notes: '' };
}

export const dateSchema = z.string().refine(isCalendarDate, 'date');
export const timeSchema = z.string().refine(isClockTime, 'time');
export const zoneSchema = z.string().refine(isTimeZone, 'zone');
/** A language of the plan's content, as a BCP 47 tag: 'de', 'pt-BR'. Not limited to the interface's own. */
export const contentLanguageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
/** A link that may be opened or exported: https or http, nothing that could run. Empty where there is none. */
export const linkSchema = z.string().max(2048);
