import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBundle } from '#core/exports/bundle.ts';
import { createExport } from '#core/exports/create-export.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { aPlan, manyPosts, NOW } from '#tests/core/export-plan.ts';

describe('the bundle', () => {
  it('brings the whole workspace back', async () => {
    const tables = aPlan();
    const { id, tables: read } = readBundle(await exported(tables));
    expect(id).toBe('lindenhof');
    expect(toStoredTables(read)).toEqual(toStoredTables(tables));
  });

  it('says in its manifest what it is, from when, and how it can be checked', async () => {
    const members = unzipSync(await exported(aPlan()));
    expect(Object.keys(members)).toEqual(['manifest.json', 'workspace.json']);
    expect(JSON.parse(new TextDecoder().decode(members['manifest.json']))).toMatchObject({
      format: 'planwright-bundle',
      version: 1,
      madeAt: NOW,
      madeBy: 'planwright 1.2.3',
      workspace: { id: 'lindenhof', name: 'Lindenhof Keramik' },
      reader: 'own',
    });
  });

  it('can be opened again however much a plan repeats itself', async () => {
    const posts = manyPosts(3000).map((post) => ({ ...post, title: 'x', visualBrief: 'a'.repeat(5000) }));
    const tables = aPlan(posts);
    expect(readBundle(await exported(tables)).tables.posts.size).toBe(tables.posts.size);
  });

  it('refuses what is no bundle, is damaged or too new, each with its own error', async () => {
    const bundle = await exported(aPlan());
    const members = unzipSync(bundle);
    const manifest = JSON.parse(new TextDecoder().decode(members['manifest.json']));
    const withManifest = (change: object) =>
      zipSync({ ...members, 'manifest.json': encode({ ...manifest, ...change }) });
    const flipped = bundle.slice();
    flipped[Math.floor(bundle.length / 2)] = (flipped[Math.floor(bundle.length / 2)] ?? 0) ^ 1;
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [new Uint8Array(), 'file-empty'],
      [new TextEncoder().encode('Datum,Titel\n'), 'file-not-recognised'],
      [zipSync({ 'word/document.xml': encode('x') }), 'file-not-recognised'],
      [withManifest({ format: 'other' }), 'file-not-recognised'],
      [withManifest({ version: 2 }), 'workspace-newer'],
      [bundle.slice(0, bundle.length - 40), 'file-damaged'],
      [flipped, 'file-damaged'],
      [zipSync({ 'manifest.json': members['manifest.json'] ?? new Uint8Array() }), 'file-damaged'],
      [zipSync({ ...members, 'workspace.json': encode({}) }), 'file-damaged'],
      [zipSync({ ...members, '../evil': encode('x') }), 'file-damaged'],
    ];
    for (const [bytes, code] of cases) expect(codeOf(() => readBundle(bytes))).toBe(code);
  });

  it('refuses a workspace of a newer version, whose unknown parts it would lose, even where all checksums fit', async () => {
    const members = unzipSync(await exported(aPlan()));
    const newer = new TextDecoder()
      .decode(members['workspace.json'])
      .replace(`"version":${CURRENT_VERSION}`, '"version":999');
    const body = newer.slice(newer.indexOf('\n'));
    const workspace = encode(`{"checksum":"sha256:${sha256(body.slice(1))}",${body}`);
    const manifest = JSON.parse(new TextDecoder().decode(members['manifest.json']));
    const files = [{ ...manifest.files[0], bytes: workspace.length, sha256: sha256(workspace) }];
    const bundle = zipSync({ 'manifest.json': encode({ ...manifest, files }), 'workspace.json': workspace });
    expect(codeOf(() => readBundle(bundle))).toBe('workspace-newer');
  });

  it('never unpacks a bomb', () => {
    const zeros = new Uint8Array(150_000_000);
    const bomb = zipSync({ 'manifest.json': zeros }, { level: 9 });
    expect(codeOf(() => readBundle(bomb))).toBe('file-too-large');
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`f${index}`, encode('x')])),
    );
    expect(codeOf(() => readBundle(many))).toBe('file-too-large');
  });
});

async function exported(tables: Tables, wish: Partial<ExportRequest> = {}): Promise<Uint8Array> {
  const request: ExportRequest = {
    workspaceId: 'lindenhof',
    format: 'bundle',
    language: 'de',
    reader: 'own',
    sections: null,
    from: null,
    to: null,
    ...wish,
  };
  return (await createExport({ tables, request, now: NOW, appVersion: '1.2.3' })).bytes;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof PlannerError) return error.code;
    throw error;
  }
  return 'no error';
}
