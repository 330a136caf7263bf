import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MARKER_NAME } from '#core/seal/conversion-marker.ts';
import { createWorkspaceSeals, type WorkspaceSeals } from '#core/seal/workspace-seals.ts';
import type { Seal } from '#core/storage/seal.ts';
import { fromSnapshotText } from '#core/storage/snapshot.ts';
import type { Crash, MemoryDisk } from '#tests/support/memory-disk.ts';
import {
  attempt,
  CRASHES,
  diskWithWorkspace,
  FILES,
  FOLDER,
  IS_LONG,
  openOn,
  putFile,
  QUARANTINE,
  titlesIn,
} from '#tests/support/sweep.ts';
import { addPost } from '#tests/support/test-store.ts';

const ID = path.basename(FOLDER);
const SECRET_WORD = 'Geheimrezept';
const PASSPHRASE = 'three loaves and a pretzel';
const HERE = '/data/backups';
const SECOND = '/stick/Planwright backups';
const GENERATIONS = ['000001-20260302T090000-000Z-wish-2r', '000002-20260302T100000-000Z-wish-3r'];
const TITLES = [`${SECRET_WORD} one`, `${SECRET_WORD} three`, `${SECRET_WORD} two`];

function sealsOn(disk: MemoryDisk, isStickThere = true): WorkspaceSeals {
  return createWorkspaceSeals({
    fileSystem: disk.fileSystem,
    dataFolder: '/data',
    log: () => undefined,
    places: async () => [
      { folder: HERE, isReachable: true },
      { folder: SECOND, isReachable: isStickThere },
    ],
    scrypt: { N: 2, r: 1, p: 1 },
  });
}

/** A workspace in the clear with everything that may lie around one. */
async function plainDisk(): Promise<MemoryDisk> {
  const disk = await diskWithWorkspace();
  const store = await openOn(disk);
  await addPost(store, 'a', { title: `${SECRET_WORD} one` });
  await addPost(store, 'b', { title: `${SECRET_WORD} two` });
  await store.fold();
  const text = Buffer.from(store.snapshotText(), 'utf8');
  await addPost(store, 'c', { title: `${SECRET_WORD} three` });
  const journal = disk.files().get(FILES.journal) ?? Buffer.alloc(0);
  const left = disk.after({ kind: 'kill' });
  await putFile(left, `${FOLDER}/copies/unsaved-20260302T090000000Z.json`, text);
  await putFile(left, `${FOLDER}/bases/other-abc123.json.gz`, gzipSync(text));
  await putFile(left, `${FOLDER}/workspace (conflicted copy).json`, text);
  await putFile(left, `${QUARANTINE}/20260302T090000000Z-${ID}-journal.jsonl`, journal);
  await putFile(left, `${QUARANTINE}/20260302T090000000Z-${ID}-journal.jsonl.reason.txt`, Buffer.from('why'));
  for (const place of [HERE, SECOND]) {
    for (const name of GENERATIONS) await putFile(left, `${place}/${ID}/${name}.json.gz`, gzipSync(text));
  }
  return left.after({ kind: 'kill' });
}

async function sealedDisk(): Promise<MemoryDisk> {
  const disk = await plainDisk();
  expect(await sealsOn(disk).set(ID, { passphrase: PASSPHRASE, present: null })).toEqual({ left: [] });
  return disk;
}

/** Paths of files in which the known words stand, packed or not. */
function plainFiles(disk: MemoryDisk): readonly string[] {
  return [...disk.files()].filter(([, bytes]) => unpacked(bytes).includes(SECRET_WORD)).map(([name]) => name);
}

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The seal of the workspace after the next start, unlocked by the first of the passphrases that opens it. */
async function sealAfter(seals: WorkspaceSeals, passphrases: readonly string[]): Promise<Seal> {
  for (const passphrase of passphrases) {
    if (await attempt(() => seals.unlock(ID, passphrase))) return seals.ready(ID);
  }
  throw new Error('No passphrase opens it');
}

/** Everything that was there can be read: the plan, its history, copies, and each generation in each place. */
async function expectWhole(disk: MemoryDisk, seal: Seal): Promise<void> {
  const store = await openOn(disk, { seal });
  expect(store.readOnly()).toBeNull();
  expect(titlesIn(store.tables())).toEqual([...TITLES].sort());
  expect(store.history().map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  const files = disk.files();
  for (const name of ['copies/unsaved-20260302T090000000Z.json', 'workspace (conflicted copy).json']) {
    const bytes = await seal.openFile(files.get(`${FOLDER}/${name}`) ?? Buffer.alloc(0));
    expect(fromSnapshotText(bytes.toString('utf8')).sequence).toBe(2);
  }
  expect(
    unpacked(await seal.openFile(files.get(`${FOLDER}/bases/other-abc123.json.gz`) ?? Buffer.alloc(0))),
  ).toHaveProperty('length');
  for (const place of [HERE, SECOND]) {
    for (const name of GENERATIONS) {
      const plain = files.get(`${place}/${ID}/${name}.json.gz`);
      const sealed = files.get(`${place}/${ID}/${name}.json.gz.sealed`);
      if (plain === undefined && sealed === undefined) throw new Error(`${name} is gone`);
      const packed = plain ?? (await seal.openFile(sealed ?? Buffer.alloc(0)));
      expect(fromSnapshotText(unpacked(packed).toString('utf8')).sequence).toBe(2);
    }
  }
  await addPost(store, 'z', { title: 'later' });
  await store.close();
  const again = await openOn(disk, { seal });
  expect(again.sequence()).toBe(4);
  await again.close();
}

type Step = {
  readonly name: string;
  readonly start: () => Promise<MemoryDisk>;
  readonly run: (seals: WorkspaceSeals) => Promise<unknown>;
  /** With which the workspace may open afterwards, if it is encrypted then. */
  readonly passphrases: readonly string[];
};

const STEPS: readonly Step[] = [
  {
    name: 'encrypting',
    start: plainDisk,
    run: (seals) => seals.set(ID, { passphrase: PASSPHRASE, present: null }),
    passphrases: [PASSPHRASE],
  },
  {
    name: 'changing the passphrase of',
    start: sealedDisk,
    run: (seals) => seals.set(ID, { passphrase: 'other words', present: PASSPHRASE }),
    passphrases: ['other words', PASSPHRASE],
  },
  {
    name: 'decrypting',
    start: sealedDisk,
    run: (seals) => seals.remove(ID, PASSPHRASE),
    passphrases: [PASSPHRASE],
  },
];

/** What must hold after any end: it opens whole, and where it is encrypted, nothing stands in the clear. */
async function expectOpens(disk: MemoryDisk, { passphrases }: Step): Promise<void> {
  const seals = sealsOn(disk);
  const seal = await sealAfter(seals, passphrases);
  if (seal.isEncrypted) expect(plainFiles(disk)).toEqual([]);
  const names = [...disk.files().keys()];
  expect(names.filter((name) => path.basename(name) === MARKER_NAME)).toEqual([]);
  await expectWhole(disk, seal);
}

describe.each(STEPS)('$name a workspace', (step) => {
  test('done, leaves everything readable and nothing half', async () => {
    const disk = await step.start();
    await step.run(sealsOn(disk));
    await expectOpens(disk, step);
  });

  test('cut off at any call, in any way, leaves a workspace that opens', { timeout: 170_000 }, async () => {
    const start = await step.start();
    let points = 0;
    for (let call = 1; ; call += 1) {
      const disk = start.after({ kind: 'kill' });
      disk.crashAt(call);
      await attempt(() => step.run(sealsOn(disk)));
      if (!disk.isHit()) break;
      points += 1;
      for (const crash of IS_LONG ? CRASHES : CRASHES.slice(call % CRASHES.length).slice(0, 1)) {
        await expectOpens(disk.after(crash), step).catch((error: unknown) => {
          throw new Error(`After ${JSON.stringify(crash)} at ${disk.calls[call - 1]}`, { cause: error });
        });
      }
    }
    expect(points).toBeGreaterThan(100);
  });

  test('cut off, and cut off again while it is mended, still opens', { timeout: 170_000 }, async () => {
    const start = await step.start();
    const kill: Crash = { kind: 'kill' };
    for (let call = 20; ; call += IS_LONG ? 3 : 37) {
      const disk = start.after(kill);
      disk.crashAt(call);
      await attempt(() => step.run(sealsOn(disk)));
      if (!disk.isHit()) break;
      for (let second = 1; ; second += IS_LONG ? 5 : 37) {
        const mended = disk.after(kill);
        mended.crashAt(second);
        await attempt(() => sealAfter(sealsOn(mended), step.passphrases));
        if (!mended.isHit()) break;
        await expectOpens(mended.after({ kind: 'power', keep: 'none' }), step);
      }
    }
  });

  test.each(['EIO', 'ENOSPC', 'EROFS', ...(IS_LONG ? ['EPERM'] : [])])(
    'on a disk that says %s at any call',
    { timeout: 170_000 },
    async (code) => {
      const start = await step.start();
      for (let call = 1; ; call += IS_LONG ? 1 : 11) {
        const disk = start.after({ kind: 'kill' });
        disk.fail({ call, code, isForEver: call % 2 === 0 });
        await attempt(() => step.run(sealsOn(disk)));
        if (!disk.isHit()) break;
        disk.heal();
        await expectOpens(disk.after({ kind: 'kill' }), step).catch((error: unknown) => {
          throw new Error(`After ${code} at ${call}`, { cause: error });
        });
      }
    },
  );
});
