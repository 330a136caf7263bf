import { addDays, type CalendarDate, weekdayOf } from '#shared/base/calendar-date.ts';
import type { PostFormat, PostStatus } from '#shared/plan/post/post.ts';
import type { ChannelKey, PillarKey } from './keys.ts';

/** Working days from today (0), a Saturday, or no day yet. */
type PlannedDay = number | 'market-saturday' | 'open-saturday' | null;

type PostRow = readonly [
  subject: string,
  day: PlannedDay,
  time: string | null,
  channels: readonly ChannelKey[],
  pillar: PillarKey,
  format: PostFormat,
  status: PostStatus | 'held',
  pictures: number,
];

/** Every post of the sample client: its subject has its words in each language, all else stands here. */
export const POST_ROWS = [
  ['meetEva', -30, '18:00', ['instagram'], 'people', 'photo', 'published', 1],
  ['letterSummer', -29, '12:00', ['newsletter'], 'shop', 'text', 'published', 1],
  ['offTheHump', -28, '17:30', ['tiktok'], 'workshop', 'video', 'published', 0],
  ['quoteCard', -27, '18:00', ['instagram'], 'people', 'photo', 'published', 1],
  ['stallTour', -27, '20:15', ['tiktok'], 'people', 'video', 'published', 0],
  ['pastaBowls', -26, '12:00', ['pinterest'], 'table', 'photo', 'published', 2],
  ['firstFiring', -25, '17:30', ['youtube'], 'glaze', 'video', 'published', 0],
  ['threeMugs', -24, '18:00', ['instagram'], 'shop', 'photo', 'published', 1],
  ['minuteOfSlip', -23, '17:30', ['tiktok'], 'workshop', 'video', 'published', 0],
  ['glazeTest38', -22, '18:00', ['instagram'], 'glaze', 'carousel', 'published', 3],
  ['espressoCups', -21, '12:00', ['pinterest'], 'table', 'photo', 'published', 2],
  ['espressoCups', -21, '18:00', ['instagram'], 'table', 'carousel', 'published', 2],
  ['letterReport', -19, '12:00', ['newsletter'], 'glaze', 'text', 'published', 1],
  ['labReport', -18, '18:00', ['instagram'], 'glaze', 'document', 'published', 2],
  ['leadFree', -17, '20:15', ['tiktok'], 'glaze', 'video', 'published', 0],
  ['moosMug', -16, '12:00', ['pinterest'], 'shop', 'photo', 'published', 1],
  ['moosMug', -16, '18:00', ['instagram'], 'shop', 'photo', 'published', 1],
  ['saltKiln', -15, '17:30', ['youtube'], 'workshop', 'video', 'published', 0],
  ['breakfastBowls', -14, '18:00', ['instagram'], 'table', 'carousel', 'published', 3],
  ['warmKiln', -13, '17:30', ['tiktok'], 'workshop', 'video', 'published', 0],
  ['wedgingDay', -12, '18:00', ['instagram'], 'workshop', 'carousel', 'published', 3],
  ['wedgingFilm', -12, '20:15', ['tiktok'], 'workshop', 'video', 'published', 0],
  ['breakfastBowls', -11, '12:00', ['pinterest'], 'table', 'photo', 'published', 3],
  ['testTiles', -10, '18:00', ['instagram'], 'glaze', 'carousel', 'published', 4],
  ['letterHands', -9, '12:00', ['newsletter'], 'people', 'text', 'published', 1],
  ['meetJonas', -9, '18:00', ['instagram'], 'people', 'photo', 'published', 1],
  ['ashGlaze', -8, '17:30', ['tiktok'], 'glaze', 'video', 'published', 0],
  ['openDoor', 'open-saturday', '10:00', ['instagram'], 'people', 'story', 'published', 2],
  ['throwingLid', -7, '18:00', ['instagram'], 'workshop', 'carousel', 'published', 3],
  ['teaForTwo', -6, '12:00', ['pinterest'], 'table', 'photo', 'published', 2],
  ['teaForTwo', -6, '18:00', ['instagram'], 'table', 'carousel', 'published', 2],
  ['lidThatFits', -6, '20:15', ['tiktok'], 'workshop', 'video', 'published', 0],
  ['twoGlazes', -5, '17:30', ['youtube'], 'glaze', 'video', 'published', 0],
  ['saltInKiln', -4, '18:00', ['instagram'], 'glaze', 'video', 'published', 1],
  ['dayAtStall', -3, '17:30', ['tiktok'], 'people', 'video', 'published', 0],
  ['flashSale', -3, '18:00', ['instagram'], 'shop', 'photo', 'cancelled', 1],
  ['feetAndTrimming', -2, '18:00', ['instagram'], 'workshop', 'carousel', 'published', 3],
  ['trimmingFilm', -2, '20:15', ['tiktok'], 'workshop', 'video', 'published', 0],
  ['dinnerPlates', -1, '12:00', ['pinterest'], 'table', 'photo', 'published', 2],
  ['dinnerPlates', -1, '18:00', ['instagram'], 'table', 'carousel', 'published', 2],
  ['kilnOpening', 0, '18:00', ['instagram', 'pinterest'], 'glaze', 'carousel', 'scheduled', 5],
  ['centring', 0, '20:15', ['tiktok'], 'workshop', 'video', 'scheduled', 0],
  ['letterSalt', 1, '12:00', ['newsletter'], 'shop', 'text', 'review', 2],
  ['longTable', 1, '18:00', ['instagram'], 'table', 'photo', 'scheduled', 1],
  ['handlePulled', 2, '17:30', ['tiktok'], 'workshop', 'video', 'approved', 0],
  ['market', 'market-saturday', '10:00', ['instagram'], 'people', 'photo', 'review', 2],
  ['marketFilm', 'market-saturday', '10:00', ['youtube'], 'people', 'video', 'drafting', 0],
  ['glazeTest41', 3, '18:00', ['instagram'], 'glaze', 'carousel', 'review', 4],
  ['soupBowls', 4, '12:00', ['pinterest'], 'shop', 'photo', 'approved', 2],
  ['soupBowls', 4, '18:00', ['instagram'], 'shop', 'carousel', 'approved', 2],
  ['askPotter', 4, '20:15', ['tiktok'], 'people', 'live', 'idea', 0],
  ['oneBowl', 5, '17:30', ['youtube'], 'workshop', 'video', 'drafting', 0],
  ['soupWeather', 6, '18:00', ['instagram'], 'table', 'photo', 'drafting', 1],
  ['kilnHeat', 7, '17:30', ['tiktok'], 'glaze', 'video', 'idea', 0],
  ['newClay', 8, '18:00', ['instagram'], 'workshop', 'carousel', 'drafting', 3],
  ['clayDelivery', 8, '20:15', ['tiktok'], 'workshop', 'video', 'idea', 0],
  ['candleHolders', 9, '12:00', ['pinterest'], 'table', 'photo', 'drafting', 1],
  ['badWeather', 10, '18:00', ['instagram'], 'glaze', 'photo', 'held', 1],
  ['earlyList', 11, '12:00', ['newsletter'], 'shop', 'text', 'drafting', 1],
  ['smallBatch', 11, '18:00', ['instagram'], 'shop', 'carousel', 'drafting', 2],
  ['packing', 12, '17:30', ['tiktok'], 'people', 'video', 'idea', 0],
  ['vases', 14, '12:00', ['pinterest'], 'table', 'photo', 'idea', 0],
  ['apprentice', 16, '18:00', ['instagram'], 'people', 'carousel', 'idea', 0],
  ['seconds', 18, '18:00', ['instagram'], 'shop', 'photo', 'idea', 0],
  ['kilnLog', 20, '17:30', ['youtube'], 'glaze', 'video', 'idea', 0],
  ['butterDish', 22, '18:00', ['instagram'], 'table', 'photo', 'idea', 0],
  ['letterTable', 26, '12:00', ['newsletter'], 'table', 'text', 'idea', 0],
  ['cafeVisit', 29, '18:00', ['instagram'], 'people', 'carousel', 'idea', 0],
  ['storageLids', null, null, ['instagram'], 'shop', 'poll', 'idea', 0],
  ['wheelSounds', null, null, ['tiktok'], 'workshop', 'video', 'idea', 0],
  ['dishwasher', null, null, ['instagram'], 'people', 'carousel', 'idea', 0],
  ['saltHistory', null, null, ['youtube'], 'glaze', 'video', 'idea', 0],
  ['brokenPots', null, null, ['tiktok'], 'workshop', 'video', 'idea', 0],
  ['glazeNames', null, null, [], 'glaze', 'poll', 'idea', 0],
] as const satisfies readonly PostRow[];

/** What a post is about. One subject can go out twice, on two channels at two hours. */
export type SubjectKey = (typeof POST_ROWS)[number][0];

/** Subjects that also go out in the second language. */
export const SECOND_LANGUAGE_SUBJECTS: ReadonlySet<SubjectKey> = new Set([
  'labReport',
  'breakfastBowls',
  'twoGlazes',
  'saltInKiln',
  'teaForTwo',
  'kilnOpening',
  'letterSalt',
  'market',
  'soupBowls',
  'oneBowl',
]);

/** The day of a row. Saturdays lie at least two days off today, so that they meet no other post. */
export function plannedDate(day: PlannedDay, today: CalendarDate): CalendarDate | null {
  if (day === null) return null;
  if (typeof day === 'number') return workingDay(today, day);
  const ahead = (6 - weekdayOf(today) + 7) % 7;
  const saturday = addDays(today, ahead < 2 ? ahead + 7 : ahead);
  return day === 'market-saturday' ? saturday : addDays(saturday, -14);
}

/** The day so many working days (Monday to Friday) from today; 0 is today, whatever its weekday. */
export function workingDay(today: CalendarDate, offset: number): CalendarDate {
  const step = Math.sign(offset);
  let date = today;
  for (let left = Math.abs(offset); left > 0; ) {
    date = addDays(date, step);
    if (weekdayOf(date) < 6) left -= 1;
  }
  return date;
}
