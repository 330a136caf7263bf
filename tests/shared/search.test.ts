import { describe, expect, it } from 'vitest';
import { createSampleClient } from '#shared/workspace/sample-client.ts';
import { COLLECTION_NAMES, type Tables } from '#shared/workspace/schema.ts';
import { searchRecords, writtenTexts } from '#shared/workspace/search.ts';
import { aPost, NOW, tablesWith } from '#tests/support/build-records.ts';

function aSample(): Tables {
  let count = 0;
  const newId = () => {
    count += 1;
    return `id-${count}`;
  };
  return createSampleClient({
    language: 'de',
    name: null,
    newId,
    today: '2026-10-14',
    now: '2026-10-14T12:00:00.000Z',
    timeZone: 'Europe/Berlin',
  });
}

describe('searching a workspace', () => {
  const tables = tablesWith({
    posts: [
      aPost('glaze', { title: 'Glaze test', notes: 'Kiln at 1,240 degrees' }),
      aPost('kiln', { title: 'Kiln opening', visualBrief: 'Überblick über die Öfen' }),
      aPost('plain', { title: 'A new glaze, a new kiln' }),
    ],
  });
  const found = (query: string) => searchRecords(tables, query, 10).map(({ id }) => id);

  it('puts names that begin with the query first, then names that hold its words, then other fields', () => {
    expect(found('kiln')).toEqual(['kiln', 'plain', 'glaze']);
  });

  it('wants every word, wherever each of them stands', () => {
    expect(found('degrees glaze')).toEqual(['glaze']);
    expect(found('degrees opening')).toEqual([]);
  });

  it('does not care for upper case and accents, in query or plan', () => {
    expect(found('UBERBLICK ofen')).toEqual(['kiln']);
    expect(found('überblick')).toEqual(['kiln']);
  });

  it('tells the field and the words around what was found', () => {
    const [hit] = searchRecords(tables, 'degrees', 10);
    expect(hit?.found).toEqual({ field: 'notes', excerpt: 'Kiln at 1,240 degrees' });
  });

  it('finds nothing for nothing, and no more than is wanted', () => {
    expect(found('  ')).toEqual([]);
    expect(found('·')).toEqual([]);
    expect(searchRecords(tables, 'glaze', 1)).toHaveLength(1);
  });

  it('does not find what no person wrote: ids, stamps, names of choices', () => {
    expect(found(NOW)).toEqual([]);
    expect(found('drafting')).toEqual([]);
  });

  it('finds every text that stands in any field of any record of the sample client', () => {
    const sample = aSample();
    for (const collection of COLLECTION_NAMES) {
      for (const record of sample[collection].values()) {
        for (const { text } of writtenTexts(collection, record)) {
          if (!/[\p{L}\p{N}]/u.test(text)) continue;
          const hits = searchRecords(sample, text, 100_000);
          expect(hits.some(({ id }) => id === record.id)).toBe(true);
        }
      }
    }
  }, 120_000);
});
