import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { applyChanges, conflictsWith, invertChanges } from '#shared/workspace/changes.ts';
import { changedFields, differenceOf, recordName } from '#shared/workspace/difference.ts';
import { type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { aPillar, aPost, tablesWith } from '#tests/support/build-records.ts';

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
const name = fc.constantFrom('', 'One', 'Two', '__proto__');
const plan: fc.Arbitrary<Tables> = fc
  .record({ pillars: ids, posts: ids, names: fc.array(name, { minLength: 5, maxLength: 5 }) })
  .map(({ pillars, posts, names }) =>
    tablesWith({
      pillars: pillars.map((id, index) => aPillar(id, { name: names[index] ?? '' })),
      posts: posts.map((id, index) => aPost(id, { title: names[index] ?? '' })),
    }),
  );

describe('the difference of two plans', () => {
  test.prop([plan, plan])('applied to the first gives exactly the second', (before, after) => {
    const changes = differenceOf(before, after);
    expect(toStoredTables(applyChanges(before, changes))).toEqual(toStoredTables(after));
  });

  test.prop([plan, plan])('fits a commit on the first, and inverted leads back', (before, after) => {
    const changes = differenceOf(before, after);
    expect(conflictsWith(before, changes)).toEqual([]);
    const back = applyChanges(after, invertChanges(changes));
    expect(toStoredTables(back)).toEqual(toStoredTables(before));
  });

  test.prop([plan, plan])('names each record once, and none that is the same', (before, after) => {
    const keys = differenceOf(before, after).map(({ collection, id }) => `${collection}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(differenceOf(after, after)).toEqual([]);
  });

  it('says which fields changed, the stamp only where nothing else did', () => {
    const post = aPost('a');
    const touched = { ...post, updatedAt: '2027-01-01T00:00:00.000Z' };
    expect(changedFields(post, { ...touched, title: 'New', notes: 'x' })).toEqual(['notes', 'title']);
    expect(changedFields(post, touched)).toEqual(['updatedAt']);
    expect(changedFields(post, { ...post, fromTomorrow: 1 })).toEqual(['fromTomorrow']);
  });

  it('knows a record by its name, its title or the beginning of what it says', () => {
    expect(recordName(aPillar('a', { name: 'Kiln' }))).toBe('Kiln');
    expect(recordName(aPost('a', { title: 'Spring sale' }))).toBe('Spring sale');
    expect(recordName({ text: `${'x'.repeat(100)}\nnever` })).toBe(`${'x'.repeat(79)}…`);
    expect(recordName({ id: 'a' })).toBe('');
  });
});
