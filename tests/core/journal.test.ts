import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { fc, test as property } from '@fast-check/vitest';
import { afterEach, describe, expect, test } from 'vitest';
import { printJournalLine, readJournalLines } from '#core/storage/journal-line.ts';
import { added } from '#shared/workspace/changes.ts';
import { anEdit } from '#tests/support/test-core.ts';
import {
  addPost,
  aPost,
  createStoreFolder,
  NOW,
  renamePost,
  type StoreFolder,
  titlesOf,
} from '#tests/support/test-store.ts';

let current: StoreFolder | null = null;

async function start(): Promise<StoreFolder> {
  current = await createStoreFolder();
  return current;
}

afterEach(async () => {
  await current?.dispose();
  current = null;
});

function anEntry(sequence: number, title = `Title ${sequence}`) {
  const edits = [anEdit([added('posts', aPost(`p${sequence}`, { title }))])];
  return { sequence, at: NOW, device: 'd', client: 'c', edits };
}

/** Leaves a journal of three commits behind, as a crash would: nothing is folded. */
async function leaveJournal(folder: StoreFolder): Promise<Buffer> {
  const store = await folder.open();
  await addPost(store, 'a');
  await addPost(store, 'b');
  await renamePost(store, 'a', 'Änderung');
  const bytes = await readFile(folder.files.journal);
  await store.close();
  return bytes;
}

describe('journal', () => {
  property.prop([fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 })])(
    'gives back what was put in, whatever the text',
    (titles) => {
      const entries = titles.map((title, index) => anEntry(index + 1, title));
      const bytes = Buffer.from(entries.map(printJournalLine).join(''), 'utf8');
      const read = readJournalLines(bytes);
      expect(read.entries).toMatchObject(entries);
      expect(read).toMatchObject({ goodLength: bytes.length, evidence: null });
    },
  );

  test('reads a prefix of its commits from every truncation', () => {
    const lines = [1, 2, 3].map((sequence) => printJournalLine(anEntry(sequence)));
    const bytes = Buffer.from(lines.join(''), 'utf8');
    const ends = [0, 1, 2, 3].map((count) => Buffer.byteLength(lines.slice(0, count).join('')));
    for (let length = 0; length <= bytes.length; length += 1) {
      const { entries, goodLength, evidence } = readJournalLines(bytes.subarray(0, length));
      const whole = ends.filter((end) => end <= length).length - 1;
      expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3].slice(0, whole));
      expect(goodLength).toBe(ends[whole]);
      expect(evidence).toBeNull();
    }
  });

  test('stops at a line of which one bit is flipped, wherever it is', () => {
    const bytes = Buffer.from(
      [1, 2, 3].map((sequence) => printJournalLine(anEntry(sequence))).join(''),
      'utf8',
    );
    const first = bytes.indexOf('\n') + 1;
    const second = bytes.indexOf('\n', first);
    for (let place = first; place < second; place += 1) {
      const broken = Buffer.from(bytes);
      broken[place] = (broken[place] ?? 0) ^ (1 << (place % 8));
      const { entries, goodLength, evidence } = readJournalLines(broken);
      expect(entries).toHaveLength(1);
      expect(goodLength).toBe(first);
      expect(evidence).toHaveLength(bytes.length - first);
    }
  });

  test('cuts a torn tail off, and the next commit stands where it was (matrix 2)', async () => {
    const folder = await start();
    const bytes = await leaveJournal(folder);
    const snapshot = await readFile(folder.files.snapshot);
    expect(snapshot.includes('Änderung')).toBe(true); // folded at closing: put the journal back behind a new commit
    const torn = printJournalLine({ ...anEntry(4), edits: [anEdit([added('posts', aPost('d'))])] });
    await writeFile(folder.files.journal, Buffer.concat([bytes, Buffer.from(torn).subarray(0, 90)]));

    const store = await folder.open();
    expect(titlesOf(store)).toEqual(['Änderung', 'Post b']);
    await addPost(store, 'c');
    const lines = readJournalLines(await readFile(folder.files.journal));
    expect(lines.evidence).toBeNull();
    expect(lines.entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  });

  test('keeps everything from a damaged line on aside, says so, and goes on before it (matrix 26)', async () => {
    const folder = await start();
    const good = printJournalLine({ ...anEntry(1), edits: [anEdit([added('posts', aPost('a'))])] });
    const bad = printJournalLine(anEntry(2)).replace('Title', 'Tytle');
    await writeFile(folder.files.journal, good + bad + printJournalLine(anEntry(3)));

    const store = await folder.open();
    expect(titlesOf(store)).toEqual(['Post a']);
    expect(folder.logged.join()).toContain('damaged after 1 commits');
    expect(await readFile(folder.files.journal, 'utf8')).toBe(good);
    const kept = (await readdir(folder.quarantine)).find((name) => name.endsWith('.jsonl')) ?? '';
    expect(await readFile(`${folder.quarantine}/${kept}`, 'utf8')).toBe(bad + printJournalLine(anEntry(3)));
    await addPost(store, 'z');
    await store.close();
    expect(titlesOf(await folder.open())).toEqual(['Post a', 'Post z']);
    expect(await readdir(folder.quarantine)).toHaveLength(2); // once, with its reason
  });

  test('refuses a journal with a gap or of another past, and touches nothing', async () => {
    const folder = await start();
    for (const wrong of [printJournalLine(anEntry(2)), printJournalLine(anEntryThatDoesNotFit())]) {
      await writeFile(folder.files.journal, wrong);
      await expect(folder.open()).rejects.toMatchObject({ code: 'workspace-damaged' });
      expect(await readFile(folder.files.journal, 'utf8')).toBe(wrong);
    }
  });

  test('is not taken for an edit when a line is only appended by hand', async () => {
    const folder = await start();
    await leaveJournal(folder);
    await appendFile(folder.files.journal, '{"sequence":4}\n');
    const store = await folder.open();
    expect(store.sequence()).toBe(3);
  });
});

function anEntryThatDoesNotFit() {
  const stranger = aPost('p1', { title: 'never there' });
  const change = { collection: 'posts', id: 'p1', before: stranger, after: null } as const;
  return { ...anEntry(1), edits: [anEdit([change])] };
}
