import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import { type ClockTime, type Instant, toInstant } from '#shared/base/zoned-time.ts';
import type { Stamp } from '#shared/plan/record.ts';
import type { SampleContent } from './content.ts';
import {
  AUDIENCE_KEYS,
  type AudienceKey,
  CAMPAIGN_KEYS,
  type CampaignKey,
  CHANNEL_KEYS,
  type ChannelKey,
  OBJECTIVE_KEYS,
  type ObjectiveKey,
  PILLAR_KEYS,
  type PillarKey,
  REVIEW_KEYS,
  type ReviewKey,
} from './keys.ts';

/** A language of the sample's posts and statements, with its words. */
export type SampleEdition = { readonly language: Language; readonly content: SampleContent };

/** What every part of the sample client is made from. */
export type SampleContext = {
  readonly main: SampleEdition;
  readonly second: SampleEdition;
  readonly today: CalendarDate;
  readonly planStart: CalendarDate;
  readonly planEnd: CalendarDate;
  readonly now: Instant;
  readonly timeZone: string;
  readonly newId: () => string;
  /** Ids of the records that others name. */
  readonly ids: {
    readonly channels: Readonly<Record<ChannelKey, string>>;
    readonly audiences: Readonly<Record<AudienceKey, string>>;
    readonly objectives: Readonly<Record<ObjectiveKey, string>>;
    readonly pillars: Readonly<Record<PillarKey, string>>;
    readonly campaigns: Readonly<Record<CampaignKey, string>>;
    readonly reviews: Readonly<Record<ReviewKey, string>>;
  };
};

/** The same people in every language; nobody of this name is meant. */
export const PEOPLE = {
  mira: 'Mira Albrecht',
  eva: 'Eva Lindner',
  jonas: 'Jonas Lindner',
  lena: 'Lena Roth',
  paul: 'Paul Adler',
} as const;

/** Top-level domain that is never given out (RFC 2606): no link of the sample leads to a stranger. */
export const SITE = 'https://lindenhof-keramik.example';

/** New ids for the records that others of the sample refer to, by their keys. */
export function sampleIds(newId: () => string): SampleContext['ids'] {
  return {
    channels: idsFor(CHANNEL_KEYS, newId),
    audiences: idsFor(AUDIENCE_KEYS, newId),
    objectives: idsFor(OBJECTIVE_KEYS, newId),
    pillars: idsFor(PILLAR_KEYS, newId),
    reviews: idsFor(REVIEW_KEYS, newId),
    campaigns: idsFor(CAMPAIGN_KEYS, newId),
  };
}

/** A stamp for a record of its own id. */
export function newStamp({ newId, now }: SampleContext): Stamp {
  return { id: newId(), now };
}

/** The day so many days after the sample's today, before where negative. */
export function dayFromToday({ today }: SampleContext, days: number): CalendarDate {
  return addDays(today, days);
}

/** The moment at which the sample's clock shows a day and time. */
export function momentOf({ timeZone }: SampleContext, date: CalendarDate, time: ClockTime): Instant {
  return new Date(toInstant(date, time, timeZone)).toISOString();
}

/** The same items by their id, as a table holds them. */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function idsFor<Key extends string>(
  keys: readonly Key[],
  newId: () => string,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, newId()])) as Record<Key, string>; // one entry for each key
}
