import { describe, expect, it } from 'vitest';
import { clientSafety, lossOf } from '#renderer/features/data/safety.ts';
import type { BackupStatus, Generation, WorkspaceBackups } from '#shared/api/backup-methods.ts';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';

function aGeneration(
  sequence: number,
  places: Generation['places'],
  at = '2026-10-14T11:30:00.000Z',
): Generation {
  return { id: `g${sequence}`, sequence, at, reason: 'automatic', bytes: 100, records: 3, places };
}

function aSummary(id: string, fields: Partial<WorkspaceSummary> = {}): WorkspaceSummary {
  return {
    id,
    path: `/data/workspaces/${id}`,
    name: id,
    description: '',
    colour: 'slate',
    planStart: null,
    planEnd: null,
    timeZone: null,
    changedAt: '2026-10-14T11:00:00.000Z',
    state: 'ok',
    isSealed: false,
    digest: null,
    ...fields,
  };
}

function theBackups(
  id: string,
  last: Generation | null,
  alarms: WorkspaceBackups['alarms'] = [],
): WorkspaceBackups {
  return { id, last, verifiedAt: last?.at ?? null, generations: last === null ? 0 : 1, bytes: 100, alarms };
}

const PLACE = { path: '/media/stick', isReachable: true, isSameDisk: false };

describe('what would be left of a workspace', () => {
  it('does not count backups on the same disk', () => {
    expect(lossOf(9, null, [aGeneration(9, ['here'])])).toEqual({ kind: 'noPlace', generations: 1 });
    expect(lossOf(9, PLACE, [aGeneration(9, ['here'])])).toEqual({ kind: 'empty', place: '/media/stick' });
  });

  it('goes by the number of the last commit, never by a clock', () => {
    const late = aGeneration(7, ['second'], '2099-01-01T00:00:00.000Z');
    const full = aGeneration(9, ['here', 'second'], '1999-01-01T00:00:00.000Z');
    expect(lossOf(9, PLACE, [late, full])).toEqual({ kind: 'all', place: '/media/stick', generation: full });
    expect(lossOf(10, PLACE, [late, full])).toEqual({
      kind: 'some',
      place: '/media/stick',
      generation: full,
    });
  });

  it('promises nothing of a place that cannot be reached', () => {
    const away = { ...PLACE, isReachable: false };
    expect(lossOf(9, away, [aGeneration(9, ['second'])])).toEqual({ kind: 'away', place: '/media/stick' });
  });

  it('does not count a second place that breaks with this disk', () => {
    const full = aGeneration(9, ['here', 'second']);
    const loss = lossOf(9, { ...PLACE, isSameDisk: true }, [full]);
    expect(loss).toEqual({ kind: 'sameDisk', place: '/media/stick', generation: full });
  });
});

describe('the list of all clients', () => {
  const status = (
    workspaces: readonly WorkspaceBackups[],
    second: BackupStatus['second'] = PLACE,
  ): BackupStatus => ({
    folder: '/data/backups',
    second,
    workspaces,
  });

  it('has those first that need a look, then those whose changes lie only here', () => {
    const safe = aGeneration(1, ['here', 'second']);
    const failed = [{ kind: 'failed', place: 'second', at: safe.at, code: 'disk-full' }] as const;
    const list = clientSafety(
      ['fine', 'late', 'never', 'alarmed', 'damaged'].map((id) =>
        aSummary(id, {
          ...(id === 'late' ? { changedAt: '2026-10-14T12:00:00.000Z' } : {}),
          ...(id === 'damaged' ? { state: 'damaged' as const } : {}),
        }),
      ),
      status([theBackups('fine', safe), theBackups('late', safe), theBackups('alarmed', safe, failed)]),
    );
    expect(list.map(({ summary, alarm, second }) => [summary.id, alarm, second])).toEqual([
      ['damaged', 'damaged', 'missing'],
      ['alarmed', 'failed', 'inSecond'],
      ['never', null, 'missing'],
      ['late', null, 'behind'],
      ['fine', null, 'inSecond'],
    ]);
  });

  it('calls nothing safe without a second place', () => {
    const list = clientSafety(
      [aSummary('a')],
      status([theBackups('a', aGeneration(1, ['here', 'second']))], null),
    );
    expect(list[0]?.second).toBe('noPlace');
  });

  it('is ready at once for 200 clients', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `client-${index}`);
    const backups = ids.map((id) => theBackups(id, aGeneration(1, ['here', 'second'])));
    const list = clientSafety(
      ids.map((id) => aSummary(id)),
      status(backups),
    );
    expect(list).toHaveLength(200);
    expect(new Set(list.map(({ second }) => second))).toEqual(new Set(['inSecond']));
  });
});
