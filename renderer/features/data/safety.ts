import type { BackupAlarm, BackupStatus, Generation, WorkspaceBackups } from '#shared/api/backup-methods.ts';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';

/** What would be left of a workspace if this computer died now. */
export type Loss =
  | { readonly kind: 'all'; readonly place: string; readonly generation: Generation }
  | { readonly kind: 'some'; readonly place: string; readonly generation: Generation }
  /** The second place cannot be reached, so nobody knows what lies there. */
  | { readonly kind: 'away'; readonly place: string }
  | { readonly kind: 'empty'; readonly place: string }
  /** What breaks this disk takes the second place with it. */
  | { readonly kind: 'sameDisk'; readonly place: string; readonly generation: Generation }
  /** Backups on the same disk die with it. */
  | { readonly kind: 'noPlace'; readonly generations: number };

/** Computed from what was last saved and from what lies in the second place; backups beside the plan do not count. */
export function lossOf(
  sequence: number,
  second: BackupStatus['second'],
  generations: readonly Generation[],
): Loss {
  if (second === null) return { kind: 'noPlace', generations: generations.length };
  const { path: place, isReachable, isSameDisk } = second;
  if (!isReachable) return { kind: 'away', place };
  const there = generations.filter(({ places }) => places.includes('second'));
  const newest = there.toSorted((left, right) => right.sequence - left.sequence)[0];
  if (newest === undefined) return { kind: 'empty', place };
  if (isSameDisk) return { kind: 'sameDisk', place, generation: newest };
  return { kind: newest.sequence >= sequence ? 'all' : 'some', place, generation: newest };
}

/** How the second place is, as a key of its words. */
export function placeState(second: NonNullable<BackupStatus['second']>): 'away' | 'sameDisk' | 'reachable' {
  if (!second.isReachable) return 'away';
  return second.isSameDisk ? 'sameDisk' : 'reachable';
}

/** How one client of the list stands. */
export type ClientSafety = {
  readonly summary: WorkspaceSummary;
  readonly backups: WorkspaceBackups | null;
  readonly alarm: BackupAlarm['kind'] | 'damaged' | 'newer' | 'away' | null;
  readonly second: 'inSecond' | 'behind' | 'missing' | 'noPlace';
};

/** All clients, those that need a look first, then those whose changes are in no second place, then by name. */
export function clientSafety(
  summaries: readonly WorkspaceSummary[],
  status: BackupStatus,
): readonly ClientSafety[] {
  const byId = new Map(status.workspaces.map((backups) => [backups.id, backups]));
  return summaries
    .map((summary): ClientSafety => {
      const backups = byId.get(summary.id) ?? null;
      return {
        summary,
        backups,
        alarm: alarmOf(summary, backups),
        second: secondOf(summary, backups, status),
      };
    })
    .sort(
      (left, right) =>
        weightOf(right) - weightOf(left) || left.summary.name.localeCompare(right.summary.name),
    );
}

function alarmOf({ state }: WorkspaceSummary, backups: WorkspaceBackups | null): ClientSafety['alarm'] {
  if (state === 'damaged' || state === 'newer' || state === 'away') return state;
  return (backups?.alarms.find(({ kind }) => kind === 'failed') ?? backups?.alarms[0])?.kind ?? null;
}

/** A change that came after the newest backup is in no second place; nor is a backup that lies only here. */
function secondOf(
  { changedAt }: WorkspaceSummary,
  backups: WorkspaceBackups | null,
  { second }: BackupStatus,
): ClientSafety['second'] {
  if (second === null) return 'noPlace';
  const last = backups?.last ?? null;
  if (last === null) return 'missing';
  const isThere = last.places.includes('second');
  return isThere && (changedAt === null || changedAt <= last.at) ? 'inSecond' : 'behind';
}

function weightOf({ alarm, second }: ClientSafety): number {
  const needsLook = alarm === null ? 0 : 10;
  return needsLook + (second === 'missing' ? 2 : second === 'behind' ? 1 : 0);
}
