import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isSameJson } from '#shared/base/json.ts';
import { createBrand } from '#shared/plan/brand.ts';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { applyChanges, conflictsWith } from '#shared/workspace/changes.ts';
import { decideMerge, type Side } from '#shared/workspace/decide-merge.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { isSameBesidesStamp, parsePath, printPath, valueAtPath } from '#shared/workspace/join-records.ts';
import { joinValues } from '#shared/workspace/join-values.ts';
import { type Merge, mergeTables } from '#shared/workspace/merge.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { COLLECTION_NAMES, type RecordOf, type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { aPillar, aPost, aProfile, NOW, tablesWith } from '#tests/support/build-records.ts';

const LATER = '2026-10-15T08:00:00.000Z';

/** One deed of one side, by numbers, so that it can be done on any tables. */
type Deed = {
  readonly kind: 'pillar' | 'post' | 'objective' | 'period' | 'drop-pillar' | 'drop-objective' | 'drop-post';
  readonly id: string;
  readonly text: string;
  readonly number: number;
  readonly refer: string | null;
};

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(
    'pillar',
    'pillar',
    'post',
    'post',
    'objective',
    'period',
    'drop-pillar',
    'drop-objective',
    'drop-post',
  ),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.constantFrom('', 'one', 'two', 'three'),
  number: fc.integer({ min: 1, max: 9 }),
  refer: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
});
const deeds = fc.array(deed, { maxLength: 8 });

const withRecord = <C extends 'pillars' | 'posts' | 'objectives' | 'profile'>(
  tables: Tables,
  collection: C,
  record: RecordOf<C>,
): Tables => ({
  ...tables,
  [collection]: new Map<string, unknown>(tables[collection]).set(record.id, record),
});

/** The tables after some deeds, each of which keeps the tables sound. */
function reached(tables: Tables, wished: readonly Deed[]): Tables {
  let now = tables;
  for (const { kind, id, text, number, refer } of wished) {
    const stamp = { updatedAt: `${LATER.slice(0, -2)}${number}Z` };
    const objectiveIds = refer !== null && now.objectives.has(refer) ? [refer] : [];
    const objectiveId = objectiveIds[0] ?? null;
    const pillarId = refer !== null && now.pillars.has(refer) ? refer : null;
    const { variants = [] } = now.posts.get(id) ?? {};
    const has = (variantId: string) => variants.some((variant) => variant.id === variantId);
    const variant = createPostVariant(`v${number % 3}`, { language: 'de', text });
    const profile = now.profile.get('profile') ?? aProfile();
    const present = kind === 'drop-pillar' ? now.pillars.get(id) : undefined;
    const objective = kind === 'drop-objective' ? now.objectives.get(id) : undefined;
    if (kind === 'pillar')
      now = withRecord(now, 'pillars', {
        ...(now.pillars.get(id) ?? aPillar(id)),
        ...stamp,
        ...(number % 2 === 0 ? { name: text } : { share: number }),
        objectiveIds,
      });
    if (kind === 'objective')
      now = withRecord(now, 'objectives', {
        ...(now.objectives.get(id) ?? createObjective({ id, now: NOW })),
        ...stamp,
        businessGoal: text,
      });
    if (kind === 'post')
      now = withRecord(now, 'posts', {
        ...(now.posts.get(id) ?? aPost(id)),
        ...stamp,
        ...(number % 2 === 0 ? { title: text } : { pillarId, objectiveId }),
        variants: has(variant.id)
          ? variants.map((each) => (each.id === variant.id ? { ...each, text } : each))
          : [...variants, variant],
      });
    if (kind === 'period')
      now = withRecord(now, 'profile', {
        ...profile,
        ...stamp,
        ...(number % 2 === 0 && `2026-0${number}-01` <= profile.planEnd
          ? { planStart: `2026-0${number}-01` }
          : profile.planStart <= `2026-0${number}-20` && { planEnd: `2026-0${number}-20` }),
      });
    if (present !== undefined) now = applyChanges(now, removalOf(now, 'pillars', present));
    if (objective !== undefined) now = applyChanges(now, removalOf(now, 'objectives', objective));
    if (kind === 'drop-post') {
      const { posts } = now;
      now = { ...now, posts: new Map([...posts].filter(([key]) => key !== id)) };
    }
  }
  return now;
}

const start: Tables = {
  ...tablesWith({
    pillars: [aPillar('a', { objectiveIds: ['a'] }), aPillar('b')],
    posts: [aPost('a', { pillarId: 'a', objectiveId: 'b' }), aPost('b')],
  }),
  objectives: new Map(['a', 'b'].map((id) => [id, createObjective({ id, now: NOW })])),
};

const decided = (mine: Tables, merge: Merge, side: Side): Tables =>
  applyChanges(
    mine,
    decideMerge(mine, merge, () => side),
  );

/** Tables as plain JSON without stamps, and with joined lists in one order. */
function essence(tables: Tables): unknown {
  const stored = JSON.stringify(toStoredTables(tables), (key, value) => {
    if (key === 'updatedAt') return '';
    return Array.isArray(value)
      ? [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : value;
  });
  return JSON.parse(stored);
}

describe('a merge', () => {
  test.prop([deeds, deeds])('of a state from which they have not moved changes nothing', (common, own) => {
    const base = reached(start, common);
    const merge = mergeTables({ base, mine: reached(base, own), theirs: base });
    expect(merge).toEqual({ changes: [], conflicts: [], contested: [], crowded: [] });
  });

  test.prop([deeds, deeds])('gives theirs where I have not moved', (common, news) => {
    const base = reached(start, common);
    const theirs = reached(base, news);
    const merge = mergeTables({ base, mine: base, theirs });
    expect(merge.conflicts).toEqual([]);
    expect(essence(decided(base, merge, 'mine'))).toEqual(essence(theirs));
  });

  test.prop([deeds, deeds])(
    'fits a commit, whatever is chosen, and never breaks what neither side broke',
    (own, news) => {
      const [mine, theirs] = [reached(start, own), reached(start, news)];
      const merge = mergeTables({ base: start, mine, theirs });
      for (const pick of [0, 1, 2, 3]) {
        let asked = pick;
        const changes = decideMerge(mine, merge, () => {
          asked += 1;
          return (pick < 2 ? pick === 0 : asked % 2 === 0) ? 'mine' : 'theirs';
        });
        expect(conflictsWith(mine, changes)).toEqual([]);
        expect(integrityOfTables(applyChanges(mine, changes))).toEqual([]);
      }
    },
  );

  test.prop([deeds, deeds])('leaves mine or gives theirs in each contested place', (own, news) => {
    const [mine, theirs] = [reached(start, own), reached(start, news)];
    const merge = mergeTables({ base: start, mine, theirs });
    for (const side of ['mine', 'theirs'] as const) {
      const outcome = decided(mine, merge, side);
      const wished = side === 'mine' ? mine : theirs;
      for (const { collection, id, fields } of merge.conflicts) {
        const [found, expected] = [outcome[collection].get(id), wished[collection].get(id)];
        for (const { field } of fields) {
          if (field === null && (found === undefined || expected === undefined)) {
            expect(found === undefined).toBe(expected === undefined);
          } else if (field !== null && !/Ids?$/.test(field)) {
            const path = parsePath(field);
            expect(valueAtPath(found, path)).toEqual(valueAtPath(expected, path));
          }
        }
      }
    }
  });

  test.prop([deeds, deeds])('comes to the same from both sides, up to conflicts', (own, news) => {
    const [one, two] = [reached(start, own), reached(start, news)];
    const here = mergeTables({ base: start, mine: one, theirs: two });
    const there = mergeTables({ base: start, mine: two, theirs: one });
    const places = ({ conflicts }: Merge) =>
      conflicts
        .flatMap(({ collection, id, fields }) => fields.map(({ field }) => `${collection} ${id} ${field}`))
        .sort();
    expect(places(here)).toEqual(places(there));
    expect(essence(decided(one, here, 'mine'))).toEqual(essence(decided(two, there, 'theirs')));
  });

  test.prop([deeds, deeds])('brings nothing new a second time', (own, news) => {
    const [mine, theirs] = [reached(start, own), reached(start, news)];
    const merged = decided(mine, mergeTables({ base: start, mine, theirs }), 'theirs');
    expect(mergeTables({ base: theirs, mine: merged, theirs })).toEqual({
      changes: [],
      conflicts: [],
      contested: [],
      crowded: [],
    });
  });
});

describe('a merge without a common past', () => {
  test.prop([deeds, deeds])('asks about every difference and does nothing by itself', (own, news) => {
    const [mine, theirs] = [reached(start, own), reached(start, news)];
    const { changes, conflicts } = mergeTables({ base: null, mine, theirs });
    expect(changes).toEqual([]);
    const differing = COLLECTION_NAMES.flatMap((name) =>
      [...new Set([...mine[name].keys(), ...theirs[name].keys()])]
        .filter((id) => !isSameBesidesStamp(mine[name].get(id) ?? null, theirs[name].get(id) ?? null))
        .map((id) => `${name}/${id}`),
    );
    expect(conflicts.map(({ collection, id }) => `${collection}/${id}`).sort()).toEqual(differing.sort());
  });

  it('takes a record that was once mine for an older one', () => {
    const mine = tablesWith({ pillars: [aPillar('a', { name: 'new' })] });
    const theirs = tablesWith({ pillars: [aPillar('a', { name: 'old' }), aPillar('gone')] });
    const wasMine = () => true;
    expect(mergeTables({ base: null, mine, theirs, wasMine }).conflicts).toEqual([]);
  });
});

describe('conflicts', () => {
  const pillars = (...list: readonly Pillar[]) => tablesWith({ pillars: list });
  const posts = (...list: readonly Post[]) => tablesWith({ posts: list });

  it('are told field by field, with the past, mine and theirs, while other fields are joined', () => {
    const merge = mergeTables({
      base: pillars(aPillar('a', { name: 'was', share: 10, description: 'p' })),
      mine: pillars(aPillar('a', { name: 'mine', share: 20, description: 'p' })),
      theirs: pillars(aPillar('a', { name: 'theirs', share: 10, description: 'q' })),
    });
    expect(merge.conflicts).toEqual([
      {
        collection: 'pillars',
        id: 'a',
        name: 'mine',
        fields: [{ field: 'name', base: 'was', mine: 'mine', theirs: 'theirs' }],
      },
    ]);
    expect(merge.contested[0]?.after).toMatchObject({ name: 'theirs', share: 20, description: 'q' });
  });

  it('name the place within a list: two texts of two channels are joined, two of the same are asked about', () => {
    const variant = (id: string, text: string) => createPostVariant(id, { language: 'de', text });
    const [base, mine, theirs] = [
      ['x', 'y'],
      ['x mine', 'y'],
      ['x theirs', 'y theirs'],
    ].map(([x = '', y = '']) => posts(aPost('p', { variants: [variant('x', x), variant('y', y)] })));
    const merge = mergeTables({ base: base ?? start, mine: mine ?? start, theirs: theirs ?? start });
    expect(merge.conflicts[0]?.fields).toEqual([
      { field: 'variants/x/text', base: 'x', mine: 'x mine', theirs: 'x theirs' },
    ]);
    const changes = decideMerge(mine ?? start, merge, () => 'mine');
    expect(changes[0]?.after).toMatchObject({
      variants: [{ text: 'x mine' }, { text: 'y theirs' }],
    });
  });

  it('arise where one side changed a record that the other removed, in both directions', () => {
    const [was, is] = [aPillar('a'), aPillar('a', { name: 'changed' })];
    const [full, none] = [pillars(is), pillars()];
    for (const [mine, theirs] of [
      [full, none],
      [none, full],
    ] as const) {
      const merge = mergeTables({ base: pillars(was), mine, theirs });
      expect(merge.conflicts[0]?.fields.map(({ field }) => field)).toEqual([null]);
      expect(essence(decided(mine, merge, 'theirs'))).toEqual(essence(theirs));
      expect(decideMerge(mine, merge, () => 'mine')).toEqual([]);
    }
  });

  it('arise where one side refers to what the other removed; the removal clears the reference', () => {
    const base = tablesWith({ pillars: [aPillar('a')], posts: [] });
    const mine = applyChanges(base, removalOf(base, 'pillars', aPillar('a')));
    const theirs = tablesWith({ pillars: [aPillar('a')], posts: [aPost('p', { pillarId: 'a' })] });
    const merge = mergeTables({ base, mine, theirs });
    expect(merge.conflicts).toMatchObject([
      { collection: 'pillars', id: 'a', fields: [{ field: null, mine: null }] },
    ]);
    expect(decided(mine, merge, 'mine').posts.get('p')?.pillarId).toBeNull();
    expect(decided(mine, merge, 'theirs').posts.get('p')?.pillarId).toBe('a');
  });

  it('take a period as one where start and end of the two sides would not fit', () => {
    const profile = (planStart: string, planEnd: string): Tables => ({
      ...tablesWith(),
      profile: new Map([['profile', aProfile({ planStart, planEnd })]]),
    });
    const merge = mergeTables({
      base: profile('2026-01-01', '2026-12-31'),
      mine: profile('2026-07-01', '2026-12-31'),
      theirs: profile('2026-01-01', '2026-06-30'),
    });
    expect(merge.conflicts).toMatchObject([{ collection: 'profile', fields: [{ field: null }] }]);
  });

  it('are none about the number of an order, and none about two brands that say the same', () => {
    const brand = createBrand({ now: NOW });
    const withBrand = (stamp: string): Tables => ({
      ...tablesWith(),
      brand: new Map([['brand', { ...brand, updatedAt: stamp }]]),
    });
    expect(mergeTables({ base: null, mine: withBrand(NOW), theirs: withBrand(LATER) }).conflicts).toEqual([]);
    const order = (value: number) => pillars(aPillar('a', { order: value }));
    expect(mergeTables({ base: order(1), mine: order(2), theirs: order(3) }).conflicts).toEqual([]);
  });
});

describe('lists', () => {
  const joined = (base: unknown, left: unknown, right: unknown) => joinValues(base, left, right);

  it.each([
    { base: ['a'], left: ['a', 'x'], right: ['a', 'y'], value: ['a', 'x', 'y'] },
    { base: ['a', 'b'], left: ['b', 'x'], right: ['a', 'b', 'y'], value: ['b', 'x', 'y'] },
    {
      base: ['a', 'b', 'c'],
      left: ['c', 'b', 'a'],
      right: ['a', 'n', 'b', 'c'],
      value: ['c', 'b', 'a', 'n'],
    },
    { base: ['a', 'b'], left: ['b'], right: ['a'], value: [] },
    { base: [], left: ['x'], right: ['x'], value: ['x'] },
  ])('are joined: $left and $right of $base', ({ base, left, right, value }) => {
    const found = joined(base, left, right);
    expect(found.contested).toEqual([]);
    expect([...(found.value as string[])].sort()).toEqual([...value].sort());
  });

  it('keep the place of an addition behind the one it was put after, mine first', () => {
    expect(joined(['a', 'b'], ['a', 'x', 'b'], ['a', 'y', 'b']).value).toEqual(['a', 'x', 'y', 'b']);
    expect(joined(['a', 'b'], ['b', 'a'], ['a', 'b', 'z']).value).toEqual(['b', 'z', 'a']);
  });

  it.each([
    {
      why: 'another order on both sides',
      base: ['a', 'b', 'c'],
      left: ['b', 'a', 'c'],
      right: ['a', 'c', 'b'],
    },
    { why: 'the same text replaced by both', base: ['a'], left: ['a!'], right: ['a?'] },
    { why: 'a value that occurs twice', base: ['a'], left: ['a', 'a'], right: ['a', 'b'] },
    { why: 'items without a name', base: [[1]], left: [[2]], right: [[3]] },
  ])('are contested as a whole: $why', ({ base, left, right }) => {
    expect(joined(base, left, right)).toEqual({ value: right, contested: [[]] });
  });

  test.prop([fc.array(fc.string())])('paths read back as they were printed', (path) => {
    fc.pre(path.length > 0);
    expect(isSameJson(parsePath(printPath(path)), path)).toBe(true);
  });
});
