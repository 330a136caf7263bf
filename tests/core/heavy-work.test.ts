import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { createHeavyThread } from '#core/heavy-thread.ts';
import { createHeavyWork, type HeavyWork, heavyWorkHere } from '#core/heavy-work.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { createLargeTables } from '#tests/bench/large-workspace.ts';
import { type BuiltCopy, copyBuiltProgram } from '#tests/support/built-copy.ts';
import { aNewWorkspace, createTestCore } from '#tests/support/test-core.ts';

const tables = createLargeTables(40);
const now = '2026-03-02T09:00:00.000Z';
let built: BuiltCopy;

// A real build takes seconds; under "npm test" it has been made already.
beforeAll(async () => {
  built = await copyBuiltProgram();
}, 120_000);

afterAll(() => built?.dispose());

function anExport(format: ExportRequest['format'], of = tables) {
  const range = { sections: null, from: null, to: null };
  const request: ExportRequest = { workspaceId: 'w', format, language: 'en', reader: 'own', ...range };
  return { tables: of, request, now, appVersion: '1.2.3' };
}

function aFile(text: string) {
  const file = { name: 'plan.csv', bytes: Buffer.from(text) };
  return { file, kind: null, mapping: null, tables, now };
}

const createBuiltThread = () => createHeavyThread({ file: path.join(built.main, 'heavy-worker.js') });

describe.each([
  ['in this thread', () => heavyWorkHere],
  ['in the built thread', createBuiltThread],
])('heavy work %s', (_place, create: () => HeavyWork) => {
  let work: HeavyWork;

  beforeAll(() => {
    work = create();
  });

  afterAll(() => work.close());

  test.each(['html', 'ics', 'csv', 'bundle'] as const)('makes the same %s', async (format) => {
    const { bytes, ...file } = await work.createExport(anExport(format));
    const expected = await createExport(anExport(format));
    expect({ ...file, bytes: Buffer.from(bytes).equals(expected.bytes) }).toEqual({
      ...expected,
      bytes: true,
    });
  });

  test('reads the bundle that it made', async () => {
    const { bytes } = await work.createExport(anExport('bundle'));
    expect((await work.readBundle(bytes)).tables).toEqual(tables);
  });

  test('proposes an import', async () => {
    const input = aFile('Date,Title,Channel\n2026-04-01,Spring opens,Instagram\n');
    expect(await work.proposeImport(input)).toMatchObject({ kind: 'calendar', counts: { new: 1 } });
  });

  test('refuses with code and details', async () => {
    const refused = work.proposeImport(aFile('one,two\n1,2\n'));
    await expect(refused).rejects.toMatchObject({
      name: 'PlannerError',
      code: 'file-not-recognised',
      details: { reason: 'noKnownColumns' },
    });
    await expect(work.readBundle(new Uint8Array())).rejects.toMatchObject({ code: 'file-empty' });
  });

  test('does all that is asked at once', async () => {
    const names = ['csv', 'ics', 'csv'] as const;
    const files = await Promise.all(names.map((format) => work.createExport(anExport(format))));
    expect(files.map(({ mimeType }) => mimeType)).toEqual(['text/csv', 'text/calendar', 'text/csv']);
  });
});

describe('a core with heavy work', () => {
  test('does it in its own thread where there is no built worker beside it', () => {
    expect(createHeavyWork()).toBe(heavyWorkHere);
  });

  test('gives up a running export when it closes', async () => {
    const work = createBuiltThread();
    const large = createLargeTables(4000);
    let hasBegun = () => {};
    const begun = new Promise<void>((resolve) => {
      hasBegun = resolve;
    });
    const createLarge: HeavyWork['createExport'] = (input) => {
      hasBegun();
      return work.createExport({ ...input, tables: large });
    };
    const { client, core, dispose, logged } = await createTestCore({
      heavyWork: { ...work, createExport: createLarge },
    });
    const { id } = await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    const request = { ...anExport('pdf').request, workspaceId: id };
    const reply = core.request('exports.create', request);
    await begun;
    await core.close();
    expect(await reply).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    expect(logged).toEqual([]);
    await dispose();
  });
});
