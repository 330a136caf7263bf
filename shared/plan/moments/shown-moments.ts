import { addDays, type CalendarDate, daysAway, daysBetween } from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { CALENDAR_SETTINGS_ID, type CalendarSettings } from '../calendar/calendar-settings.ts';
import { occurrencesOf } from '../series/recurrence.ts';
import type { WorkspaceProfile } from '../workspace-profile.ts';
import { type BuiltInChoice, type BuiltInMoment, builtInMoments } from './built-in-moments.ts';
import type { Moment, MomentKind } from './moment.ts';
import { USUAL_TOPICS } from './observances.ts';

/** A moment on its days: one by rule, or an occurrence of one that a person wrote or a calendar file holds. */
export type ShownMoment = {
  /** Of its own in any list of moments. */
  readonly key: string;
  readonly kind: MomentKind;
  readonly first: CalendarDate;
  /** That day included; the first for a single one. */
  readonly last: CalendarDate;
  /** Whether the law makes it a free day in the plan's own region. */
  readonly isDayOff: boolean;
} & (
  | { readonly builtIn: BuiltInMoment; readonly own: null }
  | { readonly builtIn: null; readonly own: Moment }
);

/** What decides which moments a plan shows. */
export type MomentSettings = {
  /** The plan's own region, 'DE-BY'; empty for none. */
  readonly region: string;
  /** Undefined while nobody has chosen. */
  readonly settings: CalendarSettings | undefined;
};

/** Tables of a workspace, as far as moments need them. */
export type MomentTables = {
  readonly profile: ReadonlyMap<string, WorkspaceProfile>;
  readonly calendarSettings: ReadonlyMap<string, CalendarSettings>;
};

/** The choices of a plan, of the two records that hold them. */
export function momentSettingsOf({ profile, calendarSettings }: MomentTables): MomentSettings {
  return {
    region: profile.get('profile')?.holidayRegion ?? '',
    settings: calendarSettings.get(CALENDAR_SETTINGS_ID),
  };
}

/** Regions, topics and hidden moments; the plan's own region comes first. */
function builtInChoiceOf({ region, settings }: MomentSettings): BuiltInChoice {
  const regions = [region, ...(settings?.regions ?? [])].filter((each) => each !== '');
  return {
    regions: [...new Set(regions)],
    topics: settings?.awarenessTopics ?? USUAL_TOPICS,
    hidden: settings?.hiddenMoments ?? [],
  };
}

/** One moment happens at most so often in the days that are asked for: a year of days. */
const MOST_OCCURRENCES = 400;

/**
 * Everything that is on a day from the first to the last, both included: by rule, one's own, from calendar files; those
 * of several days where any of them is in sight. In the order of their first days, holidays first.
 */
export function momentsBetween(
  { moments, ...choice }: MomentSettings & { readonly moments: Iterable<Moment> },
  first: CalendarDate,
  last: CalendarDate,
): readonly ShownMoment[] {
  if (last < first) return [];
  const shown: ShownMoment[] = builtInBetween(choice, first, last);
  for (const moment of moments) {
    for (const day of occurrenceDays(moment, first, last)) shown.push(shownOn(moment, day));
  }
  return shown.sort(byDay);
}

/** The same, day by day: a moment of several days stands under each of them. */
export function momentsByDay(
  shown: readonly ShownMoment[],
  first: CalendarDate,
  last: CalendarDate,
): ReadonlyMap<CalendarDate, readonly ShownMoment[]> {
  const days = new Map<CalendarDate, ShownMoment[]>();
  for (const moment of shown) {
    const end = moment.last < last ? moment.last : last;
    for (let day = moment.first > first ? moment.first : first; day <= end; day = addDays(day, 1)) {
      const list = days.get(day);
      if (list === undefined) days.set(day, [moment]);
      else list.push(moment);
    }
  }
  return days;
}

/** The days of the period that the law makes free in a region: hidden or not, nobody works on them. */
export function daysOff(region: string, first: CalendarDate, last: CalendarDate): ReadonlySet<CalendarDate> {
  const days = new Set<CalendarDate>();
  if (region === '') return days;
  for (const { day, offIn } of builtInIn({ regions: [region], topics: [], hidden: [] }, first, last)) {
    if (offIn.includes(region)) days.add(day);
  }
  return days;
}

/** Years for which feasts and laws of today are told: further off nobody knows them, and a plan may end in any year. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

function builtInIn(choice: BuiltInChoice, first: CalendarDate, last: CalendarDate): readonly BuiltInMoment[] {
  const from = Math.max(Number(first.slice(0, 4)), FIRST_YEAR);
  const to = Math.min(Number(last.slice(0, 4)), LAST_YEAR);
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return years
    .flatMap((year) => builtInMoments(choice, year))
    .filter(({ day }) => day >= first && day <= last);
}

function builtInBetween(choice: MomentSettings, first: CalendarDate, last: CalendarDate): ShownMoment[] {
  return builtInIn(builtInChoiceOf(choice), first, last).map((builtIn) => ({
    key: `${builtIn.day} ${builtIn.id}${builtIn.isSubstitute ? ' substitute' : ''}`,
    kind: builtIn.kind,
    first: builtIn.day,
    last: builtIn.day,
    isDayOff: builtIn.offIn.includes(choice.region),
    builtIn,
    own: null,
  }));
}

/** The first days of the occurrences that reach into the period. The start counts, whether it fits the rule or not. */
function occurrenceDays(moment: Moment, first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const { start, recurrence, exceptions } = moment;
  const length = lengthOf(moment);
  const from = length === 0 ? first : daysAway(first, -length);
  if (start > last) return [];
  if (recurrence === null) return start >= from ? [start] : [];
  const days = occurrencesOf(recurrence, start, { from, to: last, most: MOST_OCCURRENCES });
  const all = start >= from && days[0] !== start ? [start, ...days] : days;
  return all.filter((day) => !exceptions.includes(day));
}

/** Days from the first to the last of an occurrence; none where the end is before the start. */
function lengthOf({ start, end }: Moment): number {
  return end === null ? 0 : Math.max(0, daysBetween(start, end));
}

function shownOn(moment: Moment, day: CalendarDate): ShownMoment {
  const length = lengthOf(moment);
  return {
    key: `${day} ${moment.id}`,
    kind: moment.kind,
    first: day,
    last: length === 0 ? day : daysAway(day, length),
    isDayOff: false,
    builtIn: null,
    own: moment,
  };
}

const KIND_RANK: Readonly<Record<MomentKind, number>> = { holiday: 0, event: 1, note: 2, awareness: 3 };

function byDay(left: ShownMoment, right: ShownMoment): number {
  return (
    compareTexts(left.first, right.first) ||
    Number(right.isDayOff) - Number(left.isDayOff) ||
    KIND_RANK[left.kind] - KIND_RANK[right.kind] ||
    compareTexts(left.key, right.key)
  );
}
