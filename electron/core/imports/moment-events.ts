import type { MomentProblem } from '#shared/api/moment-methods.ts';
import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { Moment } from '#shared/plan/moments/moment.ts';
import { fingerprint } from './fingerprint.ts';
import { type IcalEvent, type IcalFile, type IcalProperty, icalText } from './ical-properties.ts';
import { dayAfter, type IcalDay, icalDay, lastDayOf, type MomentRule, momentRule } from './moment-days.ts';

/** What a calendar file says of one moment. */
export type MomentFields = Pick<
  Moment,
  'uid' | 'title' | 'start' | 'end' | 'recurrence' | 'exceptions' | 'link' | 'details'
>;

export type MomentEvents = {
  readonly moments: readonly MomentFields[];
  readonly problems: readonly MomentProblem[];
  /** Events that are left out. */
  readonly skipped: number;
  /** Whether every event was looked at. */
  readonly isWhole: boolean;
};

export type MomentPlan = {
  readonly timeZone: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};

/** Events of one file; what comes after them is not read. */
const EVENT_LIMIT = 5000;

/** Days of one list of an event: some thousands would be no calendar any more. */
const LISTED_DAYS = 1000;

/** Days that a moment leaves out; where there are more, the latest count. */
const EXCEPTIONS = 1000;

/** Moments of one file, and days in all its lists: with lists, a few events can stand for millions. */
const MOMENT_LIMIT = 10_000;
const LISTED_IN_FILE = 20_000;

const TITLE_LIMIT = 500;
const DETAILS_LIMIT = 10_000;

/** The events of a file as moments. An occurrence that was moved is one of its own, and an exception of its series. */
export function momentEvents({ events }: Pick<IcalFile, 'events'>, plan: MomentPlan): MomentEvents {
  const problems: MomentProblem[] = [];
  const byUid = new Map<string, MomentFields>();
  let skipped = Math.max(0, events.length - EVENT_LIMIT);
  const over = events[EVENT_LIMIT];
  if (over !== undefined) problems.push({ line: over.line, code: 'tooMany', values: { limit: EVENT_LIMIT } });
  const read = events.slice(0, EVENT_LIMIT);
  let isWhole = over === undefined;
  const moved = movedDays(read, plan.timeZone);
  const listed = listReader(plan.timeZone);
  for (const [index, event] of read.entries()) {
    if (byUid.size >= MOMENT_LIMIT) {
      problems.push({ line: event.line, code: 'tooMany', values: { limit: MOMENT_LIMIT } });
      skipped += read.length - index;
      isWhole = false;
      break;
    }
    const made = momentsOf(event, { ...plan, listed }, moved, problems);
    if (made === null) skipped += 1;
    for (const moment of made ?? []) {
      if (!byUid.has(moment.uid)) byUid.set(moment.uid, moment);
      else problems.push({ line: event.line, code: 'sameUid', values: { uid: moment.uid.slice(0, 80) } });
    }
  }
  return { moments: [...byUid.values()], problems, skipped, isWhole };
}

/** Null for an event that is left out. */
function momentsOf(
  event: IcalEvent,
  plan: MomentPlan & { readonly listed: ListReader },
  moved: ReadonlyMap<string, readonly CalendarDate[]>,
  problems: MomentProblem[],
): readonly MomentFields[] | null {
  const title = textOf(event, 'SUMMARY').replace(/\s+/g, ' ').slice(0, TITLE_LIMIT);
  const tell = (code: string, values: MomentProblem['values'] = {}) =>
    problems.push({
      line: event.line,
      code,
      values: { name: title === '' ? '…' : title.slice(0, 80), ...values },
    });
  const start = dayOf(event, 'DTSTART', plan.timeZone);
  const recurrenceDay = dayOf(event, 'RECURRENCE-ID', plan.timeZone);
  if (start === null) {
    tell('noStart');
    return null;
  }
  if (textOf(event, 'STATUS').toUpperCase() === 'CANCELLED') {
    if (recurrenceDay === null) tell('cancelled');
    return recurrenceDay === null ? null : [];
  }
  if (start.unknownZone !== '') tell('unknownZone', { zone: start.unknownZone });
  if (textOf(event, 'DESCRIPTION').length > DETAILS_LIMIT) tell('detailsCut', { limit: DETAILS_LIMIT });
  const end = dayOf(event, 'DTEND', plan.timeZone);
  const { last, isBackwards } = lastDayOf(start, end, propertyOf(event, 'DURATION')?.value ?? null);
  if (isBackwards) tell('endBeforeStart');
  const ownUid = textOf(event, 'UID').slice(0, 300) || fingerprint(title, start.date, start.time);
  const base: MomentFields = {
    uid: ownUid,
    title,
    start: start.date,
    end: last,
    recurrence: null,
    exceptions: [],
    link: linkOf(event),
    details: detailsOf(event, start, end),
  };
  if (recurrenceDay !== null) return [{ ...base, uid: `${ownUid}#${recurrenceDay.date}` }];
  const [out, put] = [plan.listed(event, 'EXDATE'), plan.listed(event, 'RDATE')];
  const gone = [...new Set([...out.days, ...(moved.get(ownUid) ?? [])])].sort();
  for (const { days } of [out, put].filter(({ isCut }) => isCut)) tell('listCut', { count: days.length });
  if (gone.length > EXCEPTIONS) tell('listCut', { count: EXCEPTIONS });
  const extra = put.days.map((day) => onDay(base, day));
  const rule = propertyOf(event, 'RRULE')?.value;
  const series =
    rule === undefined ? [base] : inSeries(base, momentRule(rule, start, plan), gone, start, tell);
  const own = series.length === 0 ? [{ ...base, exceptions: [] }] : series;
  return [...own, ...extra.filter((each) => own.every(({ uid }) => uid !== each.uid))];
}

function inSeries(
  base: MomentFields,
  rule: MomentRule,
  gone: readonly CalendarDate[],
  start: IcalDay,
  tell: (code: string, values?: MomentProblem['values']) => void,
): readonly MomentFields[] {
  if (rule.kind === 'unreadable') {
    tell('ruleUnreadable');
    return [base];
  }
  // On the plan's wall such an event is on another day than its rule says.
  if (rule.kind === 'kept' && start.date === start.ownDate)
    return [{ ...base, recurrence: rule.recurrence, exceptions: gone.slice(-EXCEPTIONS) }];
  if (rule.kind === 'kept') {
    tell('ruleUnreadable');
    return [base];
  }
  const days = rule.days.filter((day) => !gone.includes(day));
  tell('ruleExpanded', { count: days.length });
  return days.map((day) => onDay(base, day));
}

/** The same on another day, known by that day. */
function onDay(base: MomentFields, day: CalendarDate): MomentFields {
  if (day === base.start) return base;
  const end = base.end === null ? null : dayAfter(day, daysBetween(base.start, base.end));
  return { ...base, uid: `${base.uid}#${day}`, start: day, end };
}

/** By UID, the days of which another event of the file says that they are elsewhere, or cancelled. */
function movedDays(events: readonly IcalEvent[], zone: string): ReadonlyMap<string, readonly CalendarDate[]> {
  const moved = new Map<string, CalendarDate[]>();
  for (const event of events) {
    const day = dayOf(event, 'RECURRENCE-ID', zone);
    if (day === null) continue;
    const uid = textOf(event, 'UID').slice(0, 300);
    const days = moved.get(uid);
    if (days === undefined) moved.set(uid, [day.date]);
    else days.push(day.date);
  }
  return moved;
}

/** Time, place and description: what a day alone does not say. */
function detailsOf(event: IcalEvent, start: IcalDay, end: IcalDay | null): string {
  const isSameDay = end?.date === start.date && end.time !== null && end.time !== start.time;
  const times = start.time === null ? '' : isSameDay ? `${start.time}–${end.time}` : start.time;
  return [times, textOf(event, 'LOCATION'), textOf(event, 'DESCRIPTION')]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, DETAILS_LIMIT);
}

/** Only what a browser may open. */
function linkOf(event: IcalEvent): string {
  const link = textOf(event, 'URL');
  return /^https?:\/\/\S+$/i.test(link) && link.length <= 2048 ? link : '';
}

type ListReader = (
  event: IcalEvent,
  name: string,
) => { readonly days: readonly CalendarDate[]; readonly isCut: boolean };

/** The days of a list, each as often as it is written another way; of one event and in all at most so many. */
function listReader(zone: string): ListReader {
  let left = LISTED_IN_FILE;
  return (event, name) => {
    const most = Math.min(LISTED_DAYS, left);
    const values = new Map<string, IcalProperty>();
    let isCut = false;
    for (const property of event.properties.filter((each) => each.name === name)) {
      for (const value of property.value.split(',', LISTED_IN_FILE)) {
        const day = value.split('/')[0] ?? '';
        isCut ||= values.size === most && !values.has(day);
        if (values.size < most) values.set(day, property);
      }
    }
    left -= values.size;
    const days = [...values].flatMap(([value, property]) => {
      const own = { ...property, value: dayValue(event, value) };
      return icalDay(own, zone)?.date ?? [];
    });
    return { days, isCut };
  };
}

function dayOf(event: IcalEvent, name: string, zone: string): IcalDay | null {
  const property = propertyOf(event, name);
  return property === null ? null : icalDay({ ...property, value: dayValue(event, property.value) }, zone);
}

/** Outlook may write whole days as midnights of its own zone, with a mark; such a day is the same in every zone. */
function dayValue(event: IcalEvent, value: string): string {
  const isWholeDay = textOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT').toUpperCase() === 'TRUE';
  return isWholeDay ? value.trim().replace(/T000000$/, '') : value;
}

function textOf(event: IcalEvent, name: string): string {
  return icalText(propertyOf(event, name)?.value ?? '').trim();
}

function propertyOf(event: IcalEvent, name: string): IcalProperty | null {
  return event.properties.find((property) => property.name === name) ?? null;
}
