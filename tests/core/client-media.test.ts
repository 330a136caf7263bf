import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { hashOf } from '#core/media/media-files.ts';
import { withoutMetadata } from '#core/media/without-metadata.ts';
import type { MediaType, StoredMedium } from '#shared/api/media-methods.ts';
import { approvalState, approved } from '#shared/plan/post/approval.ts';
import { createPostMedium, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { aGif, aJpeg, aPng, aWebp, box } from '#tests/support/media-files.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

const NOW = '2026-03-02T10:00:00.000Z';
/** When a film was made, as its head has it. */
const MOMENT = Buffer.from([0x11, 0x22, 0x33, 0x44]);
const cores: TestCore[] = [];

afterEach(async () => {
  for (const { dispose } of cores.splice(0)) await dispose();
});

describe('the files in a bundle for a client', () => {
  test('say nothing of where and by whom they were made, and the plan names them as they are there', async () => {
    const ours = await ourPlan([
      ['kiln.jpg', aJpeg()],
      ['bowl.png', aPng()],
      ['oven.webp', aWebp()],
      ['film.mp4', aTellingFilm()],
    ]);
    const file = await bundleOf(ours, 'client');
    expect(insidesOf(file)).not.toMatch(/GPS|Ada|Taken|love|phone|52\.5/);
    const client = await openedFrom(file);
    const media = (await postOf(client)).variants[0]?.media ?? [];
    expect(media).toHaveLength(4);
    for (const { hash, bytes, mimeType } of media) {
      const kept = await contentOf(client, hash ?? '');
      expect([hashOf(kept), kept.length]).toEqual([hash, bytes]);
      expect(withoutMetadata(mimeType as MediaType, kept)).toEqual(kept);
    }
    const { lost } = await client.core.client.call('media.summary', { workspaceId: client.id });
    expect(lost).toEqual([]);
  });

  test('are in a bundle for ourselves as they came, byte for byte', async () => {
    const ours = await ourPlan([['kiln.jpg', aJpeg()]]);
    const copy = await openedFrom(await bundleOf(ours, 'own'));
    expect(await contentOf(copy, hashOf(aJpeg()))).toEqual(aJpeg());
  });

  test('come along however large a GIF is, and one with facts of its editor stays at home', () => {
    const large = Buffer.concat([aGif(), Buffer.alloc(2_000_000, 7)]);
    expect(withoutMetadata('image/gif', large)?.equals(large)).toBe(true);
    const telling = Buffer.concat([large, Buffer.from('XMP DataXMP', 'latin1')]);
    expect(withoutMetadata('image/gif', telling)).toBeNull();
  });

  test('stay at home where nobody can tell what they hold, and are named as missing', async () => {
    const pdf = Buffer.from('%PDF-1.7\n/Author (Ada)');
    const ours = await ourPlan([
      ['kiln.jpg', aJpeg()],
      ['deck.pdf', pdf],
    ]);
    const file = await bundleOf(ours, 'client');
    expect(insidesOf(file)).not.toContain('Author');
    const client = await openedFrom(file);
    const { lost } = await client.core.client.call('media.summary', { workspaceId: client.id });
    expect(lost).toMatchObject([{ hash: hashOf(pdf), name: 'deck.pdf' }]);
  });

  test('are told beforehand with the reason why they stay, exactly those that stay', async () => {
    const heic = box('ftyp', Buffer.from('heic\0\0\0\0mif1', 'latin1'));
    const avif = box('ftyp', Buffer.from('avif\0\0\0\0mif1', 'latin1'));
    const webm = Buffer.from('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'latin1');
    const pdf = Buffer.from('%PDF-1.7\n/Author (Ada)');
    const plan = await ourPlan([
      ['kiln.jpg', aJpeg()],
      ['phone.heic', heic],
      ['bowl.avif', avif],
      ['film.webm', webm],
      ['deck.pdf', pdf],
      ['gone.png', aPng()],
      ['broken.gif', aGif()],
    ]);
    const folder = path.join(plan.core.dataFolder, 'workspaces', plan.id, 'media');
    await rm(path.join(folder, `${hashOf(aPng())}.png`));
    await writeFile(path.join(folder, `${hashOf(aGif())}.gif`), 'GIF89a');
    const lost = [
      ['broken.gif', 'damaged'],
      ['gone.png', 'missing'],
    ];
    for (const [reader, kinds] of [
      ['own', []],
      ['client', ['bowl.avif', 'deck.pdf', 'film.webm', 'phone.heic']],
    ] as const) {
      const { files } = await plan.core.client.call('media.leftOut', { workspaceId: plan.id, reader });
      const told = files.map(({ name, reason }) => [name, reason]);
      expect(told.toSorted()).toEqual([...lost, ...kinds.map((name) => [name, 'metadata'])].toSorted());
      const { leftOut } = manifestOf(await bundleOf(plan, reader));
      expect(files.map(({ hash }) => hash).toSorted()).toEqual(leftOut);
    }
  });

  test('are one where two photographs differ in what the camera wrote alone', async () => {
    const twin = Buffer.from(aJpeg());
    twin.write('SPG', twin.indexOf('GPS'));
    const ours = await ourPlan([
      ['one.jpg', aJpeg()],
      ['two.jpg', twin],
    ]);
    const client = await openedFrom(await bundleOf(ours, 'client'));
    const [one, two] = (await postOf(client)).variants[0]?.media ?? [];
    expect(one?.hash).toBe(two?.hash);
    expect(hashOf(await contentOf(client, one?.hash ?? ''))).toBe(one?.hash);
  });
});

describe('a plan that comes back from a client', () => {
  test('brings no change of a file that the client never touched, and an approval that holds on both sides', async () => {
    const ours = await ourPlan([['kiln.jpg', aJpeg()]], { isApproved: true });
    const client = await openedFrom(await bundleOf(ours, 'client'));
    expect(approvalState(await postOf(client))).toBe('approved');
    const proposal = await proposalOf(ours, await bundleOf(client, 'own'));
    expect([proposal.changes, proposal.conflicts]).toEqual([[], []]);
  });

  test('brings the yes of the client to exactly the picture that we have', async () => {
    const ours = await ourPlan([['kiln.jpg', aJpeg()]]);
    const client = await openedFrom(await bundleOf(ours, 'client'));
    const seen = await postOf(client);
    await commit(client, [
      changed('posts', seen, { approval: approved(seen, { by: 'Eva Lindner', at: NOW }) }),
    ]);
    const { changes } = await proposalOf(ours, await bundleOf(client, 'own'));
    await commit(ours, changes);
    const post = await postOf(ours);
    expect(approvalState(post)).toBe('approved');
    expect(post.approval.by).toBe('Eva Lindner');
    expect(post.variants[0]?.media[0]?.hash).toBe(hashOf(aJpeg()));
    expect(await contentOf(ours, hashOf(aJpeg()))).toEqual(aJpeg());
  });

  test('brings a picture that the client put in the place of ours', async () => {
    const ours = await ourPlan([['kiln.jpg', aJpeg()]]);
    const client = await openedFrom(await bundleOf(ours, 'client'));
    const [stored] = await addAll(client, [['new.gif', aGif()]]);
    await commit(client, [changed('posts', await postOf(client), { variants: [aVariant([stored])] })]);
    const { changes } = await proposalOf(ours, await bundleOf(client, 'own'));
    await commit(ours, changes);
    expect((await postOf(ours)).variants[0]?.media[0]?.hash).toBe(hashOf(aGif()));
    expect(await contentOf(ours, hashOf(aGif()))).toEqual(aGif());
  });
});

describe('a film that is handed on', () => {
  test('keeps pictures, sound and every byte’s place, and loses what its camera wrote beside them', () => {
    const film = aTellingFilm();
    const clean = withoutMetadata('video/mp4', film);
    expect(clean).toHaveLength(film.length);
    expect(clean?.indexOf('frames')).toBe(film.indexOf('frames'));
    expect(clean?.toString('latin1')).not.toMatch(/GPS|Ada/);
    expect(clean?.includes(MOMENT)).toBe(false);
    expect(clean === null ? null : withoutMetadata('video/mp4', clean)).toEqual(clean);
  });

  test.each([
    ['has a track that nobody sees', aFilmOf([box('trak', box('mdia', box('hdlr', handler('meta'))))])],
    ['is cut short', aTellingFilm().subarray(0, -3)],
    ['has a box longer than the one around it', aFilmOf([Buffer.from([0, 0, 9, 0, 0x75, 0x64, 0x74, 0x61])])],
    ['is nested without an end', deepFilm(20_000)],
  ])('stays at home where it %s', (_, film) => {
    expect(withoutMetadata('video/quicktime', film)).toBeNull();
  });
});

type Plan = { readonly core: TestCore; readonly id: string };
type Files = readonly (readonly [string, Buffer])[];

/** A film with a place, a name and a moment in each box where cameras and editors write them. */
function aTellingFilm(): Buffer {
  const dated = Buffer.alloc(100);
  dated.set(MOMENT, 4);
  dated.writeUInt32BE(1000, 12);
  return Buffer.concat([
    aFilmOf([
      box('mvhd', dated),
      box('trak', box('mdia', Buffer.concat([box('hdlr', handler('vide')), box('minf', Buffer.alloc(8))]))),
      box('udta', Buffer.from('\xa9xyz GPS +52.5163+013.3777/', 'latin1')),
      box('meta', Buffer.from('Ada Lovelace')),
    ]),
    box('uuid', Buffer.from('XMP: Ada Lovelace')),
    box('free', Buffer.from('GPS once more')),
  ]);
}

function aFilmOf(parts: readonly Buffer[]): Buffer {
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0mp42', 'latin1')),
    box('moov', Buffer.concat(parts)),
    box('mdat', Buffer.from('frames')),
  ]);
}

function deepFilm(depth: number): Buffer {
  const heads = Buffer.alloc(depth * 8);
  for (let level = 0; level < depth; level += 1) {
    heads.writeUInt32BE((depth - level) * 8, level * 8);
    heads.write('moov', level * 8 + 4, 'latin1');
  }
  return Buffer.concat([box('ftyp', Buffer.from('isom\0\0\0\0mp42', 'latin1')), heads]);
}

function handler(kind: string): Buffer {
  return Buffer.concat([Buffer.alloc(8), Buffer.from(kind, 'latin1'), Buffer.alloc(13)]);
}

async function ourPlan(files: Files, { isApproved = false } = {}): Promise<Plan> {
  const core = await aCore();
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  const plan = { core, id };
  const post = aPost('a', {
    date: '2026-03-04',
    approval: { kind: 'client', fingerprint: null, by: '', at: null },
    variants: [aVariant(await addAll(plan, files))],
  });
  const approval = isApproved ? approved(post, { by: 'Eva', at: NOW }) : post.approval;
  await commit(plan, [added('posts', { ...post, approval })]);
  return plan;
}

let count = 0;
async function aCore(): Promise<TestCore> {
  count += 1;
  let ids = 0;
  const prefix = String.fromCharCode(96 + count);
  const core = await createTestCore({
    newId: () => {
      ids += 1;
      return `${String(ids).padStart(8, '0')}${prefix}${prefix}`;
    },
  });
  cores.push(core);
  return core;
}

function aVariant(stored: readonly (StoredMedium | undefined)[]) {
  const media = stored.flatMap((medium, index) =>
    medium === undefined ? [] : [createPostMedium(`m${index}`, { ...medium, altText: 'A kiln' })],
  );
  return createPostVariant('v', { language: 'en', text: 'Fresh', media });
}

async function addAll({ core, id: workspaceId }: Plan, files: Files): Promise<readonly StoredMedium[]> {
  const stored: StoredMedium[] = [];
  for (const [name, bytes] of files)
    stored.push(
      await core.client.call('media.add', { workspaceId, file: { name, base64: bytes.toString('base64') } }),
    );
  return stored;
}

let steps = 0;
async function commit({ core, id }: Plan, changes: Parameters<typeof anEdit>[0]): Promise<void> {
  steps += 1;
  const edits = [anEdit(changes, { step: `step${steps}` })];
  await core.client.call('plan.commit', { workspaceId: id, client: 'test', edits });
}

async function postOf({ core, id }: Plan): Promise<Post> {
  const { tables } = await core.client.call('workspaces.open', { workspaceId: id });
  return tables.posts?.['a'] as Post;
}

async function contentOf({ core, id }: Plan, hash: string): Promise<Buffer> {
  const { base64 } = await core.client.call('media.read', {
    ...{ workspaceId: id, hash, from: 0, most: 1_000_000 },
  });
  return Buffer.from(base64, 'base64');
}

async function bundleOf({ core, id }: Plan, reader: 'own' | 'client') {
  const { name, base64 } = await core.client.call('exports.create', {
    ...{ workspaceId: id, format: 'bundle', reader, language: 'en', sections: null, from: null, to: null },
  });
  return { name, base64 };
}

async function openedFrom(file: { readonly name: string; readonly base64: string }): Promise<Plan> {
  const core = await aCore();
  const { id } = await core.client.call('workspaces.openBundle', { file, passphrase: null });
  return { core, id };
}

function proposalOf({ core, id }: Plan, file: { readonly name: string; readonly base64: string }) {
  return core.client.call('merge.propose', {
    workspaceId: id,
    source: { kind: 'file', file, passphrase: null },
  });
}

function manifestOf({ base64 }: { readonly base64: string }): { readonly leftOut: readonly string[] } {
  const manifest = unzipSync(Buffer.from(base64, 'base64'))['manifest.json'] ?? new Uint8Array();
  return JSON.parse(new TextDecoder().decode(manifest));
}

/** Everything in the archive, unpacked. */
function insidesOf({ base64 }: { readonly base64: string }): string {
  const members = Object.values(unzipSync(Buffer.from(base64, 'base64')));
  return members.map((bytes) => Buffer.from(bytes).toString('latin1')).join('\n');
}
