import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { newestSharedSequence, type OwnPast, stateAt } from '#core/copies/own-past.ts';
import type { JournalEntry } from '#core/storage/journal-line.ts';
import {
  added,
  applyChanges,
  type Change,
  changed,
  invertChanges,
  removed,
} from '#shared/workspace/changes.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { aPillar, tablesWith } from '#tests/support/build-records.ts';

type Move = { readonly id: string; readonly name: string; readonly kind: 'put' | 'remove' | 'undo' };

const moves = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('x', 'y'),
    kind: fc.constantFrom('put', 'put', 'put', 'remove', 'undo'),
  }) satisfies fc.Arbitrary<Move>,
  { maxLength: 10 },
);

const start = tablesWith({ pillars: [aPillar('a'), aPillar('b')] });
const beginning: OwnPast = { tables: start, sequence: 0, commits: [] };

/** A past with more commits. Each one that is no undo has a stamp of its own, as on a clock of one's own. */
function goOn(past: OwnPast, wished: readonly Move[], clock: string): OwnPast {
  let { tables, sequence, commits } = past;
  for (const { id, name, kind } of wished) {
    const at = `2026-0${clock}-01T00:00:${String(sequence).padStart(2, '0')}.000Z`;
    const before = tables.pillars.get(id);
    const fields = { name, updatedAt: at };
    const last = commits.at(-1)?.edits.flatMap(({ changes }) => changes) ?? [];
    let changes: readonly Change[] = [];
    if (kind === 'undo') changes = invertChanges(last);
    else if (before === undefined) changes = kind === 'put' ? [added('pillars', aPillar(id, fields))] : [];
    else changes = [kind === 'put' ? changed('pillars', before, fields) : removed('pillars', before)];
    if (changes.length === 0) continue;
    const label = { key: 'content.undo.test', values: {} };
    const entry: JournalEntry = {
      version: CURRENT_VERSION,
      sequence: sequence + 1,
      at,
      device: clock,
      client: 'test',
      edits: [{ step: String(sequence), kind: kind === 'undo' ? 'undo' : 'edit', label, changes }],
    };
    tables = applyChanges(tables, changes);
    sequence += 1;
    commits = [...commits, entry];
  }
  return { tables, sequence, commits };
}

const stored = (tables: Tables | null) => (tables === null ? null : toStoredTables(tables));

describe('an own past', () => {
  test.prop([moves, moves])('gives every state back that ever was', (first, second) => {
    const then = goOn(beginning, first, '1');
    const now = goOn(then, second, '1');
    expect(stored(stateAt(now, then.sequence))).toEqual(stored(then.tables));
    expect(stored(stateAt(now, 0))).toEqual(stored(start));
  });

  it('gives no state where a commit is missing, altered or of another version', () => {
    const now = goOn(beginning, [move('a'), move('b'), move('a', 'y')], '1');
    const [, second] = now.commits;
    if (second === undefined) throw new Error('no commit');
    expect(stateAt({ ...now, commits: now.commits.filter((each) => each !== second) }, 0)).toBeNull();
    const other = { ...second, version: CURRENT_VERSION + 1 };
    expect(
      stateAt({ ...now, commits: now.commits.map((each) => (each === second ? other : each)) }, 0),
    ).toBeNull();
    expect(stateAt({ ...now, tables: start }, 0)).toBeNull();
    expect(stateAt(now, 4)).toBeNull();
  });

  test.prop([moves, moves, moves])(
    'never takes a state for shared that the other copy does not hold, however both went on',
    (common, mine, theirs) => {
      const fork = goOn(beginning, common, '1');
      const own = goOn(fork, mine, '2');
      const other = goOn(fork, theirs, '3');
      const savedAt = other.commits.at(-1)?.at ?? '';
      const { tables, sequence } = other;
      expect(newestSharedSequence(own, { tables, sequence, savedAt })).toBeLessThanOrEqual(fork.sequence);
    },
  );

  test.prop([moves, moves])('takes the last commit of an older copy for shared', (common, mine) => {
    const fork = goOn(beginning, common, '1');
    const own = goOn(fork, mine, '2');
    const savedAt = fork.commits.at(-1)?.at ?? '';
    const { tables, sequence } = fork;
    expect(newestSharedSequence(own, { tables, sequence, savedAt })).toBe(fork.sequence);
  });
});

function move(id: string, name = 'x'): Move {
  return { id, name, kind: 'put' };
}
