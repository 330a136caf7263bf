import type { ExportRequest } from '#shared/api/export-methods.ts';
import { addDays } from '#shared/base/calendar-date.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { type PlacedPost, placedPosts } from '#shared/plan/calendar/calendar.ts';
import type { Post, PostStatus, PostVariant } from '#shared/plan/post/post.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { safeHref } from './blocks.ts';
import { titleOf } from './document-calendar.ts';
import { foldedLine, parameterValue, textValue } from './ical-lines.ts';
import { timeZoneLines } from './ical-time-zone.ts';
import { MOMENT_PROPERTY, MOMENT_UID, type OwnMoment, ownMoments } from './own-moments.ts';
import { ownRecord } from './own-record.ts';
import { createPhrasing, type Phrasing } from './phrasing.ts';
import { tablesForReader } from './reader.ts';

type IcalendarInput = {
  readonly tables: Tables;
  readonly request: Pick<ExportRequest, 'workspaceId' | 'reader' | 'from' | 'to' | 'options'>;
  readonly speech: Speech;
  readonly now: string;
};

/**
 * The calendar as iCalendar (RFC 5545): one VEVENT for each post with a day. Ids stay the same from export to export,
 * so that a calendar that takes the file again changes its events instead of doubling them. The whole post stands in a
 * property of our own, which other programs pass over: an event has one text, and a post one for each channel. On wish what
 * is on beside the posts stands there too, as whole days that keep nobody busy.
 */
export function toIcalendar({ tables, request, speech, now }: IcalendarInput): Uint8Array {
  const visible = tablesForReader(request.reader, tables);
  const say = createPhrasing(visible, speech, now);
  const { profile, t } = say;
  const [from, to] = [request.from ?? profile.planStart, request.to ?? profile.planEnd];
  const placed = placedPosts(visible.posts.values(), profile.timeZone).filter(
    ({ date }) => date >= from && date <= to,
  );
  const moments = request.options?.moments === true ? ownMoments(visible, say, from, to) : [];
  const name = textValue(t('document.ics.calendarName', { name: profile.name }));
  const lines = [
    foldedLine('BEGIN', 'VCALENDAR'),
    foldedLine('VERSION', '2.0'),
    foldedLine('PRODID', `-//Planwright//Planwright//${speech.language.toUpperCase()}`),
    foldedLine('CALSCALE', 'GREGORIAN'),
    foldedLine('METHOD', 'PUBLISH'),
    foldedLine('NAME', name),
    foldedLine('X-WR-CALNAME', name),
    foldedLine('X-WR-TIMEZONE', profile.timeZone),
    ...timeZones(say, placed),
    ...placed.map((place) => event(visible, say, request.workspaceId, place)),
    ...moments.map((moment) => momentEvent(say, request.workspaceId, moment)),
    foldedLine('END', 'VCALENDAR'),
  ];
  return new TextEncoder().encode(lines.join(''));
}

/** The zones of the events that have a time, each described for the days on which it is used. */
function timeZones({ profile }: Phrasing, placed: readonly PlacedPost[]): readonly string[] {
  const days = new Map<string, { first: string; last: string }>();
  for (const { post } of placed) {
    if (post.time === null || post.date === null) continue;
    const zone = post.timeZone ?? profile.timeZone;
    const known = days.get(zone);
    days.set(zone, {
      first: known === undefined || post.date < known.first ? post.date : known.first,
      last: known === undefined || post.date > known.last ? post.date : known.last,
    });
  }
  return [...days]
    .filter(([zone]) => zone !== 'UTC')
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([zone, { first, last }]) => timeZoneLines(zone, first, last));
}

function event(tables: Tables, say: Phrasing, workspaceId: string, { post }: PlacedPost): string {
  const pillar = post.pillarId === null ? undefined : tables.pillars.get(post.pillarId);
  const title = titleOf(post);
  const summary = post.isHeld ? say.t('document.ics.held', { title }) : title;
  const address = post.variants.map(({ link }) => safeHref(link)).find((href) => href !== null);
  const description = post.variants.map((variant) => variantText(say, variant)).filter((text) => text !== '');
  const notes = post.notes.trim() === '' ? [] : [`${say.t('document.privateNote')}: ${post.notes}`];
  return [
    foldedLine('BEGIN', 'VEVENT'),
    foldedLine('UID', textValue(`${post.id}@${workspaceId}.planwright`)),
    foldedLine('DTSTAMP', utcStamp(say.now)),
    ...startLines(say, post),
    foldedLine('SUMMARY', textValue(summary)),
    ...optional('DESCRIPTION', textValue([...description, ...notes].join('\n\n'))),
    ...optional('CATEGORIES', textValue(pillar?.name ?? '')),
    ...optional('URL', address ?? ''),
    foldedLine('STATUS', STATUS[post.status]),
    foldedLine('TRANSP', 'TRANSPARENT'),
    foldedLine('CREATED', utcStamp(post.createdAt)),
    foldedLine('LAST-MODIFIED', utcStamp(post.updatedAt)),
    foldedLine('SEQUENCE', String(revisionOf(post))),
    foldedLine('X-PLANWRIGHT-STATUS', post.isHeld ? 'held' : post.status),
    ...optional('X-PLANWRIGHT-FORMAT', post.format ?? ''),
    foldedLine('X-PLANWRIGHT-POST', textValue(ownRecord(post, tables, say))),
    foldedLine('END', 'VEVENT'),
  ].join('');
}

/** One occurrence of a moment; those of a rule stand each for itself, as posts of a series do. */
function momentEvent(say: Phrasing, workspaceId: string, moment: OwnMoment): string {
  const { key, title, first, last, details, kind, record, data } = moment;
  return [
    foldedLine('BEGIN', 'VEVENT'),
    foldedLine('UID', textValue(`${key}@${workspaceId}${MOMENT_UID}`)),
    foldedLine('DTSTAMP', utcStamp(say.now)),
    foldedLine('DTSTART;VALUE=DATE', compact(first)),
    foldedLine('DTEND;VALUE=DATE', compact(addDays(last, 1))),
    foldedLine('SUMMARY', textValue(title)),
    ...optional('DESCRIPTION', textValue(details)),
    foldedLine('CATEGORIES', textValue(kind)),
    ...optional('URL', safeHref(moment.link) ?? ''),
    foldedLine('TRANSP', 'TRANSPARENT'),
    ...(record === null ? [] : [foldedLine('SEQUENCE', String(revisionOf(record)))]),
    foldedLine(MOMENT_PROPERTY, textValue(data)),
    foldedLine('END', 'VEVENT'),
  ].join('');
}

/** The moment on the post's own clock for a quarter of an hour, or its whole day. */
function startLines({ profile }: Phrasing, { date, time, timeZone }: Post): readonly string[] {
  if (date === null) return [];
  if (time === null) {
    return [
      foldedLine('DTSTART;VALUE=DATE', compact(date)),
      foldedLine('DTEND;VALUE=DATE', compact(addDays(date, 1))),
    ];
  }
  const zone = timeZone ?? profile.timeZone;
  const stamp = `${compact(date)}T${compact(time)}00`;
  const start =
    zone === 'UTC'
      ? foldedLine('DTSTART', `${stamp}Z`)
      : foldedLine(`DTSTART;TZID=${parameterValue(zone)}`, stamp);
  return [start, foldedLine('DURATION', 'PT15M')];
}

/** Everything one variant says, under its channel and language. */
function variantText(say: Phrasing, variant: PostVariant): string {
  const place = [say.channelNameOf(variant.channelId) ?? '', say.languageName(variant.language)];
  const label = `[${place.filter((part) => part !== '').join(' · ')}]`;
  const { title, text, hashtags, link } = variant;
  const said = [title, text, hashtags, link].filter((part) => part.trim() !== '');
  return said.length === 0 ? '' : [label, ...said].join('\n');
}

/** An event has three states; what is not settled yet is tentative. */
const STATUS: Readonly<Record<PostStatus, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
  idea: 'TENTATIVE',
  drafting: 'TENTATIVE',
  review: 'TENTATIVE',
  approved: 'CONFIRMED',
  scheduled: 'CONFIRMED',
  published: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** Seconds from the making of the record to its last change: never smaller for a later change, as SEQUENCE must be. */
function revisionOf({ createdAt, updatedAt }: Pick<Post, 'createdAt' | 'updatedAt'>): number {
  return Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000));
}

function optional(name: string, value: string): readonly string[] {
  return value === '' ? [] : [foldedLine(name, value)];
}

function utcStamp(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

function compact(dateOrTime: string): string {
  return dateOrTime.replace(/[-:]/g, '');
}
