import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { type MomentTopic, OBSERVANCES } from './observances.ts';
import { countryOf, holidaysOf } from './regions.ts';
import { substituteDays } from './substitute-days.ts';

/** A day that the program knows by rule. */
export type BuiltInMoment = {
  /** Names it in the catalogs (`moments.name.<id>`) and in the list of hidden ones. */
  readonly id: string;
  readonly day: CalendarDate;
  readonly kind: 'holiday' | 'awareness';
  /** The regions whose holiday it is; empty for a day of a topic. */
  readonly regions: readonly string[];
  /** Of them those in which the law makes it free. */
  readonly offIn: readonly string[];
  /** Null for a holiday. */
  readonly topic: MomentTopic | null;
  /** The free day in the place of the holiday, which was on a weekend. */
  readonly isSubstitute: boolean;
  /** It follows the moon, and may be a day earlier or later in some place. */
  readonly mayShift: boolean;
};

export type BuiltInChoice = {
  /** The first is the plan's own. */
  readonly regions: readonly string[];
  readonly topics: readonly string[];
  /** Ids that are not shown. */
  readonly hidden: readonly string[];
};

/** Years that are kept for one choice and another: a view of a year needs three. */
const KEPT_YEARS = 60;
const KNOWN = new Map<string, readonly BuiltInMoment[]>();

/**
 * The moments of a year by rule, in the order of their days: holidays of the regions, one for each day and id however
 * many regions share it, and the days of the chosen topics. Worked out once for each year and choice.
 */
export function builtInMoments(choice: BuiltInChoice, year: number): readonly BuiltInMoment[] {
  const key = [year, ...[choice.regions, choice.topics, choice.hidden].map((each) => each.join())].join('|');
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const made = momentsOfYear(choice, year);
  const oldest = KNOWN.keys().next();
  if (KNOWN.size >= KEPT_YEARS && oldest.done === false) KNOWN.delete(oldest.value);
  KNOWN.set(key, made);
  return made;
}

function momentsOfYear(choice: BuiltInChoice, year: number): readonly BuiltInMoment[] {
  const hidden = new Set(choice.hidden);
  const holidays = joined([...new Set(choice.regions)].flatMap((region) => holidaysIn(region, year)));
  const isHoliday = new Set(holidays.map(({ id, day }) => `${day} ${id}`));
  return [...holidays, ...observancesIn(choice, year).filter(({ id, day }) => !isHoliday.has(`${day} ${id}`))]
    .filter(({ id }) => !hidden.has(id))
    .sort(
      (left, right) =>
        compareTexts(left.day, right.day) || rank(left) - rank(right) || compareTexts(left.id, right.id),
    );
}

/** The holidays of one region, with the free days in the place of those on a weekend. */
export function holidaysIn(region: string, year: number): readonly BuiltInMoment[] {
  const days = holidaysOf(region).flatMap((holiday) =>
    // A holiday of the next year may be kept on the last day of this one.
    [year - 1, year, year + 1]
      .filter((each) => (holiday.from ?? each) <= each && each <= (holiday.until ?? each))
      .flatMap((each) => holiday.on(each).map((day) => ({ ...holiday, day }))),
  );
  const free = days.filter(({ isDayOff }) => isDayOff);
  const isFree = new Set(free.map(({ id, day }) => `${day} ${id}`));
  const feasts = days.filter(({ id, day, isDayOff }) => !isDayOff && !isFree.has(`${day} ${id}`));
  const make = (
    { id, day }: { readonly id: string; readonly day: string },
    isOff: boolean,
    isSubstitute: boolean,
  ) =>
    ({
      id,
      day,
      kind: 'holiday',
      regions: [region],
      offIn: isOff ? [region] : [],
      topic: null,
      isSubstitute,
      mayShift: false,
    }) as const;
  return [
    ...free.map((holiday) => make(holiday, true, false)),
    ...feasts.map((holiday) => make(holiday, false, false)),
    ...substituteDays(free).map((holiday) => make(holiday, true, true)),
  ].filter(({ day }) => Number(day.slice(0, 4)) === year);
}

function observancesIn({ regions, topics }: BuiltInChoice, year: number): readonly BuiltInMoment[] {
  const countries = new Set(regions.map(countryOf));
  const found = OBSERVANCES.filter(
    ({ topic, in: places }) =>
      topics.includes(topic) && (places === null || places.some((place) => countries.has(place))),
  );
  return joined(
    found.flatMap(({ id, topic, on, in: places, mayShift }) =>
      on(year).map((day) => ({
        id,
        day,
        kind: 'awareness' as const,
        regions: places === null ? [] : places.filter((place) => countries.has(place)),
        offIn: [],
        topic,
        isSubstitute: false,
        mayShift,
      })),
    ),
  );
}

/** One moment for each day and id, with the regions of all. */
function joined(moments: readonly BuiltInMoment[]): readonly BuiltInMoment[] {
  const byKey = new Map<string, BuiltInMoment>();
  for (const moment of moments) {
    const key = `${moment.day} ${moment.id} ${moment.isSubstitute}`;
    const known = byKey.get(key);
    const unite = (one: readonly string[], two: readonly string[]) => [...new Set([...one, ...two])];
    byKey.set(
      key,
      known === undefined
        ? moment
        : {
            ...known,
            regions: unite(known.regions, moment.regions),
            offIn: unite(known.offIn, moment.offIn),
          },
    );
  }
  return [...byKey.values()];
}

/** Free days first, then other holidays, then days of topics. */
function rank({ kind, offIn }: BuiltInMoment): number {
  return kind === 'awareness' ? 2 : offIn.length > 0 ? 0 : 1;
}
