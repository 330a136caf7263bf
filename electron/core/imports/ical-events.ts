import { MOMENT_PROPERTY, MOMENT_UID } from '#core/exports/own-moments.ts';
import { type CalendarDate, isCalendarDate } from '#shared/base/calendar-date.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { isClockTime, toInstant, toZoned } from '#shared/base/zoned-time.ts';
import { occurrencesOf } from '#shared/plan/series/recurrence.ts';
import { fromRrule } from '#shared/plan/series/recurrence-text.ts';
import type { CalendarField } from './calendar-fields.ts';
import { type IcalEvent, type IcalProperty, icalText, icalTexts, readIcal } from './ical-properties.ts';
import { icalZone } from './ical-zones.ts';
import { icalDay, lastDayOf } from './moment-days.ts';
import { type OwnWords, ownPostId, ownWords, withoutOwnWords } from './own-ical.ts';
import type { ToldMoment } from './own-moments.ts';
import { readOwnRecord } from './own-record.ts';
import { importProblem, type Table, type TableRow } from './table.ts';
import { ROW_LIMIT } from './table-limits.ts';

/** The plan into which events come: events that come back do so inside its period. */
export type IcalPlan = {
  readonly timeZone: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};

/** Times that one event may come back. */
const MOST_OCCURRENCES = 1000;

const COLUMNS = [
  ['UID', 'key'],
  ['DTSTART', 'date'],
  ['TZID', 'timeZone'],
  ['SUMMARY', 'title'],
  ['DESCRIPTION', 'text'],
  ['CATEGORIES', 'labels'],
  ['URL', 'link'],
  ['STATUS', 'status'],
  ['X-PLANWRIGHT-FORMAT', 'format'],
  ['X-PLANWRIGHT-CHANNEL', 'channel'],
  ['COMMENT', 'notes'],
  ['LOCATION', null],
] as const satisfies readonly (readonly [string, CalendarField | null])[];

type Problems = Table['problems'][number][];

/** The events of an iCalendar file (RFC 5545), one row each; what comes back has a row for each day inside the plan. */
export async function icalTable(text: string, plan: IcalPlan): Promise<Table> {
  const file = readIcal(text);
  const own = await ownWords(file.producer);
  const problems: Problems = [
    ...file.broken.map((line) => importProblem(line, 'brokenLine', 'kept')),
    ...file.unended.map((line) => importProblem(line, 'eventUnended', 'skipped')),
  ];
  let skipped = file.unended.length;
  const moved = movedDays(file.events, plan);
  const rows: TableRow[] = [];
  const moments: ToldMoment[] = [];
  for (const event of file.events) {
    const moment = momentOf(event, plan);
    if (moment !== null) {
      moments.push(moment);
      continue;
    }
    const found = rowsOf(event, plan, moved, own, problems);
    rows.push(...found.rows);
    skipped += found.skipped;
    if (rows.length > ROW_LIMIT)
      throw new PlannerError('file-too-large', 'Too many events', { reason: 'rows', limit: ROW_LIMIT });
  }
  return {
    name: file.name,
    preset: { format: 'icalendar', columns: COLUMNS.map(([, field]) => field) },
    rows: [{ line: 1, cells: COLUMNS.map(([name]) => name) }, ...rows],
    problems,
    skipped,
    ...(moments.length === 0 ? {} : { moments }),
  };
}

/** A moment that we wrote into the file beside its posts; null for any other event. */
function momentOf(event: IcalEvent, plan: IcalPlan): ToldMoment | null {
  const data = icalText(textOf(event, MOMENT_PROPERTY));
  const start = propertyOf(event, 'DTSTART');
  const first = start === null ? null : icalDay(start, plan.timeZone);
  // A program that drops our property keeps the id.
  const isOurs = data !== '' || icalText(textOf(event, 'UID')).endsWith(MOMENT_UID);
  if (!isOurs || first === null) return null;
  const end = propertyOf(event, 'DTEND');
  const { last } = lastDayOf(
    first,
    end === null ? null : icalDay(end, plan.timeZone),
    textOf(event, 'DURATION'),
  );
  return {
    place: { line: event.line },
    first: first.date,
    last: last ?? first.date,
    title: icalText(textOf(event, 'SUMMARY')),
    details: icalText(textOf(event, 'DESCRIPTION')),
    link: textOf(event, 'URL'),
    data,
  };
}

type EventRows = {
  readonly rows: readonly TableRow[];
  /** The event itself, or those of its days that are too many. */
  readonly skipped: number;
};

/** A day, and a time unless it is the whole day, on the wall of a zone. */
type Stamp = { readonly date: CalendarDate; readonly time: string | null; readonly zone: string };

function rowsOf(
  event: IcalEvent,
  plan: IcalPlan,
  moved: ReadonlyMap<string, ReadonlySet<string>>,
  own: OwnWords | null,
  problems: Problems,
): EventRows {
  const start = propertyOf(event, 'DTSTART');
  const title = icalText(textOf(event, 'SUMMARY')).trim();
  const stamp =
    start === null
      ? null
      : stampOf(start, plan, (value) =>
          problems.push(importProblem(event.line, 'zoneUnknown', 'kept', { value: value.slice(0, 80) })),
        );
  if (stamp === null) {
    problems.push(
      importProblem(event.line, 'unreadableDate', 'skipped', { value: (start?.value ?? title).slice(0, 80) }),
    );
    return { rows: [], skipped: 1 };
  }
  const uid = icalText(textOf(event, 'UID')).slice(0, 500);
  const cells = textCells(event, title, own);
  const record = readOwnRecord(icalText(textOf(event, 'X-PLANWRIGHT-POST')));
  const row = (at: Stamp, key: string): TableRow => ({
    line: event.line,
    cells: [key, ...whenCells(at, plan), ...cells],
    ...(record === null ? {} : { own: record }),
  });
  const recurrence = propertyOf(event, 'RECURRENCE-ID');
  if (recurrence !== null) {
    const day = stampOf(recurrence, plan)?.date ?? stamp.date;
    return { rows: [row(stamp, occurrenceKey(uid, day))], skipped: 0 };
  }
  const rule = textOf(event, 'RRULE');
  if (rule === '' && propertyOf(event, 'RDATE') === null) return { rows: [row(stamp, uid)], skipped: 0 };
  const days = daysOf(event, rule, stamp, plan, problems);
  if (days.length === 0) return { rows: [], skipped: 1 };
  return {
    rows: days
      .slice(0, MOST_OCCURRENCES)
      .filter((day) => moved.get(uid)?.has(day) !== true)
      .map((date) => row({ ...stamp, date }, occurrenceKey(uid, date))),
    skipped: Math.max(0, days.length - MOST_OCCURRENCES),
  };
}

/** The days on which the event comes back inside the plan, less those taken out, plus those put in. */
function daysOf(
  event: IcalEvent,
  rule: string,
  start: Stamp,
  plan: IcalPlan,
  problems: Problems,
): readonly CalendarDate[] {
  const read = rule === '' ? null : fromRrule(rule, { time: start.time, timeZone: start.zone });
  if (read !== null && 'problem' in read) {
    problems.push(importProblem(event.line, 'ruleNotUnderstood', 'kept', { value: rule.slice(0, 120) }));
    return [start.date];
  }
  const ruled = read === null ? [] : occurrencesOf(read.recurrence, start.date, plan);
  const gone = new Set(listedDays(event, 'EXDATE', start, plan));
  // DTSTART counts even where its own rule would not give that day (RFC 5545, 3.8.5.3).
  const all = new Set([start.date, ...ruled, ...listedDays(event, 'RDATE', start, plan)]);
  const days = [...all].filter((day) => !gone.has(day) && plan.from <= day && day <= plan.to).toSorted();
  if (days.length === 0) problems.push(importProblem(event.line, 'notInPlan', 'skipped'));
  if (days.length > MOST_OCCURRENCES)
    problems.push(importProblem(event.line, 'tooManyDays', 'kept', { count: MOST_OCCURRENCES }));
  return days;
}

function listedDays(event: IcalEvent, name: string, start: Stamp, plan: IcalPlan): readonly CalendarDate[] {
  return event.properties
    .filter((property) => property.name === name)
    .flatMap((property) =>
      property.value.split(',').flatMap((value) => {
        const stamp = stampOf({ ...property, value: value.split('/')[0] ?? '' }, plan);
        return stamp === null ? [] : [inZone(stamp, start.zone).date];
      }),
    );
}

/** By UID, the days of which another event of the file says that they are elsewhere. */
function movedDays(events: readonly IcalEvent[], plan: IcalPlan): ReadonlyMap<string, ReadonlySet<string>> {
  const moved = new Map<string, Set<string>>();
  for (const event of events) {
    const property = propertyOf(event, 'RECURRENCE-ID');
    const stamp = property === null ? null : stampOf(property, plan);
    if (stamp === null) continue;
    const uid = icalText(textOf(event, 'UID')).slice(0, 500);
    moved.set(uid, (moved.get(uid) ?? new Set()).add(stamp.date));
  }
  return moved;
}

function occurrenceKey(uid: string, day: CalendarDate): string {
  return uid === '' ? '' : `${uid}#${day}`;
}

/** Moments in UTC are put on the wall of the plan, as everything in it is; other zones stay with their post. */
function whenCells({ date, time, zone }: Stamp, plan: IcalPlan): readonly [string, string] {
  if (time === null) return [date, ''];
  return [`${date} ${time}`, zone === plan.timeZone ? '' : zone];
}

function textCells(event: IcalEvent, title: string, own: OwnWords | null): readonly string[] {
  const said = withoutOwnWords(own, {
    title,
    text: icalText(textOf(event, 'DESCRIPTION')).trim(),
    isHeld: textOf(event, 'X-PLANWRIGHT-STATUS') === 'held',
  });
  const categories = event.properties
    .filter(({ name }) => name === 'CATEGORIES')
    .flatMap(({ value }) => icalTexts(value));
  return [
    said.title,
    said.text,
    categories.join('\n'),
    textOf(event, 'URL'),
    textOf(event, 'X-PLANWRIGHT-STATUS') || (STATES.get(textOf(event, 'STATUS').toUpperCase()) ?? ''),
    textOf(event, 'X-PLANWRIGHT-FORMAT'),
    said.channel,
    said.note,
    ownPostId(textOf(event, 'UID')) === null ? icalText(textOf(event, 'LOCATION')) : '',
  ];
}

/** An event knows three states. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['TENTATIVE', 'draft'],
  ['CONFIRMED', 'approved'],
  ['CANCELLED', 'cancelled'],
]);

function stampOf(
  { value, parameters }: IcalProperty,
  plan: IcalPlan,
  onUnknownZone: (id: string) => void = () => undefined,
): Stamp | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/i.exec(value.trim());
  if (match === null) return null;
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  if (!isCalendarDate(date) || date < '1900' || date > '2200') return null;
  if (match[4] === undefined) return { date, time: null, zone: plan.timeZone };
  const time = `${match[4]}:${match[5]}`;
  if (!isClockTime(time)) return null;
  if (match[6] !== undefined) return inZone({ date, time, zone: 'UTC' }, plan.timeZone);
  const id = parameters.get('TZID');
  const zone = id === undefined ? plan.timeZone : icalZone(id);
  if (zone === null) onUnknownZone(id ?? '');
  return { date, time, zone: zone ?? plan.timeZone };
}

function inZone(stamp: Stamp, zone: string): Stamp {
  if (stamp.time === null || stamp.zone === zone) return stamp;
  return { ...toZoned(toInstant(stamp.date, stamp.time, stamp.zone), zone), zone };
}

function propertyOf({ properties }: IcalEvent, name: string): IcalProperty | null {
  return properties.find((property) => property.name === name) ?? null;
}

function textOf(event: IcalEvent, name: string): string {
  return propertyOf(event, name)?.value.trim() ?? '';
}
