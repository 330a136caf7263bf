import { createHash } from 'node:crypto';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  fromSnapshotText,
  isIntactSnapshot,
  toSnapshotBytes,
  toSnapshotText,
} from '#core/storage/snapshot.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { aPlan, aPost, NOW } from '#tests/support/test-store.ts';

/** Any text at all, lone surrogates included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

const somePosts = fc
  .uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z0-9]{1,8}$/), title: anyText, notes: anyText }), {
    selector: ({ id }) => id,
    maxLength: 6,
  })
  .map((posts) => posts.map((fields) => added('posts', aPost(fields.id, fields))));

function aSnapshot() {
  const changes = ['a', 'b', 'c'].map((id) => added('posts', aPost(id, { title: `Größe ${id} 🥨` })));
  return toSnapshotText({ id: 'x', sequence: 7, savedAt: NOW, tables: applyChanges(aPlan(), changes) });
}

/** A snapshot's text with a body of one's own making and the checksum that belongs to it. */
function sealed(body: string): string {
  return `{"checksum":"sha256:${createHash('sha256').update(body).digest('hex')}",\n${body}`;
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}

function codeOf(text: string): string {
  try {
    fromSnapshotText(text);
    return 'opened';
  } catch (error) {
    if (error instanceof PlannerError) return error.code;
    throw error;
  }
}

describe('snapshot', () => {
  property.prop([somePosts, fc.nat()])(
    'gives back what was put in, whatever the text',
    (changes, sequence) => {
      const tables = applyChanges(aPlan(), changes);
      const read = fromSnapshotText(toSnapshotText({ id: 'x', sequence, savedAt: NOW, tables }));
      expect(read.tables).toEqual(tables);
      expect(read).toMatchObject({
        id: 'x',
        sequence,
        savedAt: NOW,
        version: CURRENT_VERSION,
        isNewer: false,
      });
    },
  );

  test('is the same whether made at once or in pieces', async () => {
    const many = Array.from({ length: 600 }, (_, index) =>
      added('posts', aPost(`p${index}`, { title: 'ß' })),
    );
    const content = { id: 'x', sequence: 1, savedAt: NOW, tables: applyChanges(aPlan(), many) };
    expect(Buffer.from(await toSnapshotBytes(content)).toString('utf8')).toBe(toSnapshotText(content));
  });

  test('has one record per line and is plain JSON', () => {
    const text = aSnapshot();
    expect(text.split('\n').filter((line) => line.includes('"title":'))).toHaveLength(3);
    expect(JSON.parse(text)).toMatchObject({ format: 'planwright-workspace', sequence: 7 });
  });

  test('finds every one of 1,000 flipped bits (matrix 23)', () => {
    const bytes = Buffer.from(aSnapshot(), 'utf8');
    let seed = 20260302;
    const next = (limit: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % limit;
    };
    const found = Array.from({ length: 1000 }, () => {
      const broken = Buffer.from(bytes);
      const place = next(bytes.length);
      broken[place] = (broken[place] ?? 0) ^ (1 << next(8));
      return codeOf(broken.toString('utf8'));
    });
    expect(found.filter((code) => code === 'opened')).toEqual([]);
  });

  test('finds every cut (matrix 22)', () => {
    const text = aSnapshot();
    for (let length = 0; length < text.length; length += 1) {
      expect(codeOf(text.slice(0, length))).toBe('workspace-damaged');
    }
  });

  test('finds a file that is mixed from two saves although it is valid JSON (matrix 24)', () => {
    const old = aSnapshot();
    const young = old.replace('Größe a', 'Größe z').replace('"sequence":7', '"sequence":8');
    const mixed = old
      .split('\n')
      .map((line, index) => (index > 8 ? (young.split('\n')[index] ?? line) : line));
    expect(() => JSON.parse(mixed.join('\n'))).not.toThrow();
    expect(mixed.join('\n')).not.toBe(old);
    expect(codeOf(mixed.join('\n'))).toBe('workspace-damaged');
  });

  test.each([
    ['nothing', ''],
    ['NULs', '\0'.repeat(400)],
    ['null', 'null'],
    ['an array', '[]'],
    ['another format', '{"format":"something-else"}'],
  ])('calls %s damaged, with no default in its place (matrix 21, 31)', (_, text) => {
    expect(codeOf(text)).toBe('workspace-damaged');
  });

  test('refuses hostile keys and depth over 64 even with a right checksum (matrix 33, 34)', () => {
    const body = bodyOf(aSnapshot());
    expect(codeOf(sealed(body))).toBe('opened');
    expect(codeOf(sealed(body.replace('"notes":""', '"__proto__":{"x":1},"notes":""')))).toBe(
      'workspace-damaged',
    );
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(codeOf(sealed(body.replace('"notes":""', `"deep":${deep},"notes":""`)))).toBe('workspace-damaged');
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('calls intact exactly what can be read, by its checksum and its version', () => {
    const text = aSnapshot();
    const isIntact = (content: string) => isIntactSnapshot(Buffer.from(content, 'utf8'));
    expect(isIntact(text)).toBe(true);
    expect(isIntact(text.replace('Größe a', 'Größe z'))).toBe(false);
    expect(isIntact(text.slice(0, -1))).toBe(false);
    expect(isIntact('')).toBe(false);
    expect(isIntact(sealed('{}'))).toBe(false);
    expect(isIntact(sealed(bodyOf(text).replace(`"version":${CURRENT_VERSION}`, '"version":999')))).toBe(
      false,
    );
  });

  test('names the field of a record that breaks its schema (matrix 31)', () => {
    const body = bodyOf(aSnapshot()).replace('"status":"idea"', '"status":"nonsense"');
    try {
      fromSnapshotText(sealed(body));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'workspace-damaged' });
      expect((error as PlannerError).details['problems']).toEqual([
        { code: 'schema', collection: 'posts', id: 'a', field: 'status' },
      ]);
    }
  });

  test('keeps unknown keys of records, of the document, and unknown collections (matrix 29)', () => {
    const body = bodyOf(aSnapshot())
      .replace('"notes":""', '"mood":{"of":["tomorrow"]},"notes":""')
      .replace('"collections":{', '"colophon":"later","collections":{\n"moons":{"m":{"id":"m","phase":1}},');
    const read = fromSnapshotText(sealed(body));
    const again = toSnapshotText(read);
    expect(again).toContain('"mood":{"of":["tomorrow"]}');
    expect(JSON.parse(again)).toMatchObject({
      colophon: 'later',
      collections: { moons: { m: { id: 'm', phase: 1 } } },
    });
    expect(fromSnapshotText(again)).toEqual(read);
  });

  test('opens a newer version for reading, and says newer where it cannot be understood (matrix 28)', () => {
    const newer = bodyOf(aSnapshot()).replace(`"version":${CURRENT_VERSION}`, '"version":999');
    expect(fromSnapshotText(sealed(newer))).toMatchObject({ isNewer: true, version: 999 });
    expect(codeOf(sealed(newer.replace('"status":"idea"', '"status":"nonsense"')))).toBe('workspace-newer');
    expect(codeOf(`{"checksum":"of another kind",\n${newer}`)).toBe('workspace-newer');
  });
});
