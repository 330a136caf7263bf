import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isSameJson } from '#shared/base/json.ts';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import {
  added,
  applyChanges,
  applyChangesInPlace,
  type Change,
  changed,
  conflictsWith,
  invertChanges,
  rebaseChanges,
  removed,
  squashChanges,
} from '#shared/workspace/changes.ts';
import { fromStoredTables, type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { aPillar, tablesWith } from '#tests/support/build-records.ts';

const start = tablesWith({ pillars: ['a', 'b', 'c'].map((id) => aPillar(id)) });

type Move = {
  readonly id: string;
  readonly kind: 'put' | 'remove';
  readonly name: string;
  readonly share: number | null;
};

const move: fc.Arbitrary<Move> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  kind: fc.constantFrom('put', 'put', 'remove'),
  name: fc.string({ maxLength: 4 }),
  share: fc.option(fc.integer({ min: 0, max: 100 })),
});
const moves = fc.array(move, { maxLength: 12 });

/** Turns moves into changes that fit the tables one after the other. */
function changesFor(tables: Tables, wished: readonly Move[]): readonly Change[] {
  let running = tables;
  return wished.flatMap(({ id, kind, name, share }) => {
    const before = running.pillars.get(id);
    if (kind === 'remove' && before === undefined) return [];
    const change =
      before === undefined
        ? added('pillars', aPillar(id, { name, share }))
        : kind === 'remove'
          ? removed('pillars', before)
          : changed('pillars', before, { name, share });
    running = applyChanges(running, [change]);
    return [change];
  });
}

const plain = (tables: Tables) => toStoredTables(tables);

describe('changes', () => {
  test.prop([moves])('applied and inverted lead back to the start', (wished) => {
    const changes = changesFor(start, wished);
    const after = applyChanges(start, changes);
    expect(plain(applyChanges(after, invertChanges(changes)))).toEqual(plain(start));
  });

  test.prop([moves])('squashed do the same as one after the other', (wished) => {
    const changes = changesFor(start, wished);
    expect(plain(applyChanges(start, squashChanges(changes)))).toEqual(plain(applyChanges(start, changes)));
  });

  test.prop([moves])('squashed and inverted lead back to the start', (wished) => {
    const squashed = squashChanges(changesFor(start, wished));
    const after = applyChanges(start, squashed);
    expect(plain(applyChanges(after, invertChanges(squashed)))).toEqual(plain(start));
  });

  test.prop([moves, moves])('may be squashed in parts or as a whole', (first, second) => {
    const one = changesFor(start, first);
    const two = changesFor(applyChanges(start, one), second);
    const inParts = squashChanges([...squashChanges(one), ...squashChanges(two)]);
    const byRecord = (changes: readonly Change[]) =>
      Object.fromEntries(changes.map((change) => [change.id, change]));
    expect(byRecord(inParts)).toEqual(byRecord(squashChanges([...one, ...two])));
  });

  test.prop([moves])('squashed touch each record once and never for nothing', (wished) => {
    const squashed = squashChanges(changesFor(start, wished));
    expect(new Set(squashed.map(({ id }) => id)).size).toBe(squashed.length);
    expect(squashed.filter(({ before, after }) => isSameJson(before, after))).toEqual([]);
  });

  test.prop([moves])(
    'applied in place do the same as applied to a copy, which leaves the original alone',
    (wished) => {
      const changes = changesFor(start, wished);
      const untouched = JSON.stringify(plain(start));
      const copy = applyChanges(start, changes);
      const own = fromStoredTables(structuredClone(plain(start)));
      applyChangesInPlace(own, changes);
      expect(plain(own)).toEqual(plain(copy));
      expect(JSON.stringify(plain(start))).toBe(untouched);
    },
  );

  test.prop([moves])('that fit have no conflict', (wished) => {
    expect(conflictsWith(start, changesFor(start, wished))).toEqual([]);
  });

  it('names the change whose record was altered meanwhile', () => {
    const [wish] = changesFor(start, [{ id: 'a', kind: 'put', name: 'mine', share: 10 }]);
    const elsewhere = applyChanges(
      start,
      changesFor(start, [{ id: 'a', kind: 'put', name: 'theirs', share: null }]),
    );
    expect(conflictsWith(elsewhere, wish === undefined ? [] : [wish])).toEqual([wish]);
  });
});

describe('rebasing', () => {
  const pillar = (tables: Tables, id: string): Pillar => {
    const found = tables.pillars.get(id);
    if (found === undefined) throw new Error(`no pillar ${id}`);
    return found;
  };

  it('keeps both sides where they touched different fields of one record', () => {
    const mine = [changed('pillars', pillar(start, 'a'), { name: 'mine' })];
    const theirs = applyChanges(start, [changed('pillars', pillar(start, 'a'), { share: 40 })]);
    const { changes, contested } = rebaseChanges(theirs, mine);
    expect(contested).toEqual([]);
    expect(pillar(applyChanges(theirs, changes), 'a')).toMatchObject({ name: 'mine', share: 40 });
  });

  it('contests the same field changed to different values, and a record removed elsewhere', () => {
    const mine = [
      changed('pillars', pillar(start, 'a'), { name: 'mine' }),
      changed('pillars', pillar(start, 'b'), { name: 'mine too' }),
    ];
    const theirs = applyChanges(start, [
      changed('pillars', pillar(start, 'a'), { name: 'theirs' }),
      removed('pillars', pillar(start, 'b')),
    ]);
    const { changes, contested } = rebaseChanges(theirs, mine);
    expect(changes).toEqual([]);
    expect(contested.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(conflictsWith(theirs, contested)).toEqual([]);
  });

  test.prop([moves, moves])('gives changes that always fit the present tables', (mine, theirs) => {
    const own = changesFor(start, mine);
    const present = applyChanges(start, changesFor(start, theirs));
    const { changes, contested } = rebaseChanges(present, own);
    expect(conflictsWith(present, changes)).toEqual([]);
    expect(conflictsWith(present, contested)).toEqual([]);
  });
});
