import { createHash } from 'node:crypto';
import { MOMENT_PROPERTY } from '#core/exports/own-moments.ts';
import { LARGEST_IMPORT } from '#shared/api/import-methods.ts';
import type { MomentOutcome, MomentProblem, MomentProposal } from '#shared/api/moment-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { isSameJson } from '#shared/base/json.ts';
import {
  createMoment,
  createMomentSource,
  type Moment,
  type MomentKind,
  type MomentSource,
} from '#shared/plan/moments/moment.ts';
import { PROFILE_ID } from '#shared/plan/workspace-profile.ts';
import { added, type Change, changed, removed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { fingerprint } from './fingerprint.ts';
import { type IcalEvent, type IcalFile, icalText, readIcal } from './ical-properties.ts';
import { type MomentFields, type MomentPlan, momentEvents } from './moment-events.ts';
import { readMomentData } from './own-moments.ts';
import type { ImportFile } from './table.ts';
import { decodeText } from './text-decoding.ts';

export type MomentImport = {
  readonly file: ImportFile;
  /** The source of which it is a newer version; null to look for one with the same file name. */
  readonly sourceId: string | null;
  readonly kind: MomentKind | null;
  readonly tables: Pick<Tables, 'profile' | 'momentSources' | 'moments'>;
  readonly now: string;
};

const PREVIEW_LIMIT = 200;
const PROBLEM_LIMIT = 200;

/**
 * What reading a calendar file in as moments would do; nothing is changed. See the method 'moments.read'. The same file
 * again changes nothing, whatever was done to its moments since; a newer one changes those that differ from it and
 * takes away those that it no longer has, unless it was not read to its end.
 */
export async function proposeMoments(input: MomentImport): Promise<MomentProposal> {
  const { file, tables, now } = input;
  const { calendar, isCutOff } = readCalendarFile(file);
  const profile = tables.profile.get(PROFILE_ID);
  const plan: MomentPlan = {
    timeZone: profile?.timeZone ?? 'UTC',
    from: profile?.planStart ?? now.slice(0, 10),
    to: profile?.planEnd ?? now.slice(0, 10),
  };
  const events = calendar.events.filter((event) => !isHere(event, tables));
  const here = calendar.events.length - events.length;
  const { moments, problems, skipped, isWhole } = momentEvents({ events }, plan);
  if (moments.length + here === 0 && skipped === 0)
    throw new PlannerError('file-not-recognised', 'No event in the calendar file', { reason: 'noEvents' });
  const source = sourceFor(input, calendar.name);
  const compared = comparedMoments(moments, source, input);
  // What stands in the part that was not read is not gone.
  const isRemoving = isWhole && !isCutOff;
  const entries = isRemoving ? compared : compared.filter(({ outcome }) => outcome !== 'removed');
  const kept = compared.length - entries.length;
  const changes = entries.flatMap(({ change }) => (change === null ? [] : [change]));
  const count = (outcome: MomentOutcome) => entries.filter((entry) => entry.outcome === outcome).length;
  return {
    fileName: file.name,
    name: source.after.name,
    sourceId: source.after.id,
    isUpdate: source.before !== null,
    kind: source.after.kind,
    preview: entries
      .toSorted((left, right) => ORDER[left.outcome] - ORDER[right.outcome])
      .slice(0, PREVIEW_LIMIT)
      .map(({ moment: { title, start, end, recurrence }, outcome }) => ({
        ...{ title, start, end, outcome },
        repeats: recurrence !== null,
      })),
    problems: withLimit([
      ...(kept === 0 ? [] : [{ line: 1, code: 'keptUnread', values: { count: kept } }]),
      ...problems,
      ...calendar.unended.map((line) => ({ line, code: 'noEnd', values: {} })),
    ]),
    counts: {
      new: count('new'),
      changed: count('changed'),
      removed: count('removed'),
      same: count('same') + here,
      skipped: skipped + calendar.unended.length,
    },
    changes: [...sourceChange(source), ...changes],
  };
}

/** A moment of one of our own files that this workspace has, or knows by rule. */
function isHere({ properties }: IcalEvent, { moments }: Pick<Tables, 'moments'>): boolean {
  const told = properties.find(({ name }) => name === MOMENT_PROPERTY);
  const data = told === undefined ? null : readMomentData(icalText(told.value));
  return data !== null && (data.record === null || moments.has(data.record.id));
}

const ORDER: Readonly<Record<MomentOutcome, number>> = { new: 0, changed: 1, removed: 2, same: 3 };

/** The events of the file, and whether the file itself has no end. */
function readCalendarFile({ bytes }: ImportFile): {
  readonly calendar: IcalFile;
  readonly isCutOff: boolean;
} {
  if (bytes.byteLength === 0) throw new PlannerError('file-empty');
  if (bytes.byteLength > LARGEST_IMPORT)
    throw new PlannerError('file-too-large', 'Calendar file', { reason: 'bytes', limit: LARGEST_IMPORT });
  const text = decodeText(bytes)?.text.replace(/^\uFEFF/, '');
  if (text === undefined || !/^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 4096)))
    throw new PlannerError('file-not-recognised', 'No calendar file', { reason: 'notCalendar' });
  const calendar = readIcal(text);
  return {
    calendar,
    isCutOff: calendar.unended.length > 0 || !/^END:VCALENDAR\s*$/im.test(text.slice(-4096)),
  };
}

type Source = {
  readonly before: MomentSource | null;
  readonly after: MomentSource;
  readonly isSameFile: boolean;
};

function sourceFor({ file, sourceId, kind, tables, now }: MomentImport, calendarName: string): Source {
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  const all = [...tables.momentSources.values()];
  const before =
    sourceId === null
      ? (all.find((each) => each.hash === hash) ?? all.find(({ fileName }) => fileName === file.name) ?? null)
      : (tables.momentSources.get(sourceId) ?? null);
  if (sourceId !== null && before === null) throw new PlannerError('not-found', `No source ${sourceId}`);
  const isSameFile = before?.hash === hash;
  if (before !== null) {
    const wish = kind === null || kind === before.kind ? {} : { kind };
    const read = isSameFile ? {} : { fileName: file.name, hash, importedAt: now, updatedAt: now };
    return { before, after: { ...before, ...wish, ...read }, isSameFile };
  }
  const name = calendarName.trim().slice(0, 200) || file.name.replace(/\.[^.]*$/, '').slice(0, 200);
  const id = `calendar-${fingerprint(file.name, calendarName, hash)}`;
  const fields = { name, fileName: file.name, kind: kind ?? 'event', hash, importedAt: now } as const;
  return { before: null, after: createMomentSource({ id, now }, fields), isSameFile };
}

function sourceChange({ before, after }: Source): readonly Change[] {
  if (before === null) return [added('momentSources', after)];
  return isSameJson(before, after) ? [] : [changed('momentSources', before, after)];
}

type Entry = { readonly moment: Moment; readonly outcome: MomentOutcome; readonly change: Change | null };

function comparedMoments(
  read: readonly MomentFields[],
  { before, after, isSameFile }: Source,
  { tables, now }: MomentImport,
): readonly Entry[] {
  const present = new Map<string, Moment>();
  for (const moment of tables.moments.values()) {
    if (before !== null && moment.sourceId === before.id) present.set(moment.uid, moment);
  }
  const kindChanges = before !== null && before.kind !== after.kind;
  const entries: Entry[] = [];
  for (const fields of read) {
    const known = present.get(fields.uid);
    present.delete(fields.uid);
    // What a person took away or changed stays so until the file itself says something new.
    if (isSameFile && known === undefined) continue;
    if (known === undefined) {
      const id = `moment-${fingerprint(after.id, fields.uid)}`;
      const moment = createMoment({ id, now }, { ...fields, kind: after.kind, sourceId: after.id });
      entries.push({ moment, outcome: 'new', change: added('moments', moment) });
      continue;
    }
    const wish = kindChanges ? { kind: after.kind } : {};
    const next = { ...known, ...(isSameFile ? {} : fields), ...wish };
    const isSame = isSameJson(known, next);
    entries.push({
      moment: next,
      outcome: isSame ? 'same' : 'changed',
      change: isSame ? null : changed('moments', known, { ...next, updatedAt: now }),
    });
  }
  if (isSameFile) return entries;
  for (const moment of present.values()) {
    entries.push({ moment, outcome: 'removed', change: removed('moments', moment) });
  }
  return entries;
}

function withLimit(problems: readonly MomentProblem[]): readonly MomentProblem[] {
  const sorted = problems.toSorted((left, right) => left.line - right.line);
  if (sorted.length <= PROBLEM_LIMIT) return sorted;
  const listed = sorted.slice(0, PROBLEM_LIMIT - 1);
  const count = sorted.length - listed.length;
  return [...listed, { line: sorted[listed.length]?.line ?? 0, code: 'moreProblems', values: { count } }];
}
