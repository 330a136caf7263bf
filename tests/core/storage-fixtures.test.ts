import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fromSnapshotText, toSnapshotText } from '#core/storage/snapshot.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { createSampleClient } from '#shared/workspace/sample-client.ts';
import { COLLECTION_NAMES } from '#shared/workspace/schema.ts';
import { createTestIds } from '#tests/support/test-core.ts';

// One file for each version that ever wrote workspaces. Once a version is out its file is never made anew: it is what
// people have on their disks. PLANWRIGHT_MAKE_FIXTURE=1 makes the one of a new version.
const folder = fileURLToPath(new URL('../fixtures/workspaces', import.meta.url));
const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1);

function fixtureOf(version: number): string {
  return path.join(folder, `v${version}.json.gz`);
}

/** Packed as backups are, so that neither a formatter nor git can touch a byte. */
async function readFixture(version: number): Promise<string> {
  return gunzipSync(await readFile(fixtureOf(version))).toString('utf8');
}

function aFullWorkspace(): string {
  const now = '2026-03-02T09:00:00.000Z';
  const sample = { language: 'en', name: null, today: '2026-03-02', now, timeZone: 'Europe/Berlin' } as const;
  const tables = createSampleClient({ ...sample, newId: createTestIds('v') });
  return toSnapshotText({ id: 'fixture-v', sequence: 3, savedAt: now, tables });
}

describe('workspaces of every version there was (matrix 30)', () => {
  if (process.env['PLANWRIGHT_MAKE_FIXTURE'] === '1') {
    test('are made for a new version', async () => {
      const file = fixtureOf(CURRENT_VERSION);
      expect(existsSync(file)).toBe(false);
      await writeFile(file, gzipSync(aFullWorkspace(), { level: 9 }));
    });
  }

  test.each(versions)('open today: version %i', async (version) => {
    const read = fromSnapshotText(await readFixture(version));
    expect(read).toMatchObject({ isNewer: false, sequence: 3 });
    expect(integrityOfTables(read.tables)).toEqual([]);
  });

  test('hold records of every collection in the newest version, so that no change of a schema goes unnoticed', async () => {
    const { tables } = fromSnapshotText(await readFixture(CURRENT_VERSION));
    expect(COLLECTION_NAMES.filter((name) => tables[name].size === 0)).toEqual([]);
  });
});
