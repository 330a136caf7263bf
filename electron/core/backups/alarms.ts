import type { BackupAlarm, BackupPlace } from '#shared/api/backup-methods.ts';
import { type ErrorCode, PlannerError } from '#shared/base/errors.ts';

type Alarms = readonly BackupAlarm[];

/** With a failure in a place; the one that is already told of stays, with the moment at which it began. */
export function withFailure(
  alarms: Alarms,
  { place, at, code }: { readonly place: BackupPlace; readonly at: string; readonly code: ErrorCode },
): Alarms {
  const isKnown = alarms.some(
    (alarm) => alarm.kind === 'failed' && alarm.place === place && alarm.code === code,
  );
  return isKnown ? alarms : [...withoutFailure(alarms, place), { kind: 'failed', place, at, code }];
}

/** The alarms without those that a backup failed in this place: one has just worked there. */
export function withoutFailure(alarms: Alarms, place: BackupPlace): Alarms {
  return alarms.filter((alarm) => alarm.kind !== 'failed' || alarm.place !== place);
}

/** Whether the last backup in this place failed, as far as it is told. */
export function hasFailure(alarms: Alarms, place: BackupPlace): boolean {
  return withoutFailure(alarms, place).length < alarms.length;
}

/** Fewer than so many records missing are everyday work, in a small plan too. */
const FEWEST_MISSING = 10;

/** Whether so much is missing that a person should look: more than half of the records of the generation before. */
export function isShrunk(records: number, before: number | null): before is number {
  return before !== null && records * 2 < before && before - records >= FEWEST_MISSING;
}

/** A workspace without a whole snapshot has nothing to back up: that is told where it is opened. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof PlannerError && UNREADABLE.has(error.code);
}

const UNREADABLE: ReadonlySet<string> = new Set([
  'not-found',
  'workspace-damaged',
  'workspace-newer',
  'workspace-sealed',
  'workspace-away',
]);
