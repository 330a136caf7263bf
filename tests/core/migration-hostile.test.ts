import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { printJournalLine } from '#core/storage/journal-line.ts';
import { fromSnapshotText } from '#core/storage/snapshot.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { added } from '#shared/workspace/changes.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { createMemoryDisk } from '#tests/support/memory-disk.ts';
import { attempt, CRASHES, FILES, openOn, putFile } from '#tests/support/sweep.ts';
import { anEdit } from '#tests/support/test-core.ts';
import { aPost, NOW, titlesOf } from '#tests/support/test-store.ts';

// The real steps to today's version, from every version before it; tests/core/storage-migration.test.ts has steps of its own.
const OLD = Array.from({ length: CURRENT_VERSION - 1 }, (_, index) => index + 1);

/** A post as version 2 wrote it; of version 1 without the field that 2 added. */
function oldPost(version: number, id: string, fields: object = {}) {
  const { approval: _a, seriesId: _s, seriesDate: _d, ...post } = aPost(id);
  const medium = { id: 'm', name: 'kiln.jpg', altText: 'A kiln', kept: 'medium' };
  const variant = { id: 'v', channelId: null, language: 'en', text: 'Hot', title: '', link: '' };
  const more = { hashtags: '', firstComment: '', callToAction: '', media: [medium], kept: 'variant' };
  const whole = { ...post, kept: 'post', variants: [{ ...variant, ...more }], ...fields };
  if (version > 1) return whole;
  const { campaignId: _c, ...first } = whole;
  return first;
}

function fileOf(version: number, collections: object): string {
  const id = 'client-abc123';
  const head = { format: 'planwright-workspace', version, id, sequence: 1, savedAt: NOW };
  const body = `${JSON.stringify({ ...head, collections }).slice(1)}\n`;
  return `{"checksum":"sha256:${createHash('sha256').update(body).digest('hex')}",\n${body}`;
}

describe.each(OLD)('data of version %i, brought to today’s', (version) => {
  test('keep what no version of ours knows, in posts, versions and media', () => {
    const { tables } = fromSnapshotText(fileOf(version, { posts: { a: oldPost(version, 'a') } }));
    const post = tables.posts.get('a');
    expect(post).toMatchObject({ kept: 'post', seriesId: null, approval: { kind: 'none', by: '' } });
    expect(post?.variants[0]).toMatchObject({ kept: 'variant', linkTags: null, original: null });
    expect(post?.variants[0]?.media[0]).toMatchObject({ kept: 'medium', hash: null, altText: 'A kiln' });
  });

  test.each([
    ['posts that are nothing', { posts: { a: null } }],
    ['posts that are a list', { posts: [] }],
    ['a post that is a number', { posts: { a: 7 } }],
    ['a post that is a list', { posts: { a: [] } }],
    ['versions that are no list', { posts: { a: oldPost(version, 'a', { variants: { 0: 'x' } }) } }],
    ['versions that are nothing', { posts: { a: oldPost(version, 'a', { variants: null }) } }],
    ['a version that is nothing', { posts: { a: oldPost(version, 'a', { variants: [null, 3, 'x', []] }) } }],
    ['media that are nothing', { posts: { a: oldPost(version, 'a', { variants: [{ media: null }] }) } }],
    ['a medium that is nothing', { posts: { a: oldPost(version, 'a', { variants: [{ media: [null] }] }) } }],
    ['an approval of another kind', { posts: { a: oldPost(version, 'a', { approval: 'yes' }) } }],
    ['a series that is a number', { posts: { a: oldPost(version, 'a', { seriesId: 5 }) } }],
    ['channels that are nothing', { channels: { c: null } }],
    ['series from nowhere', { series: { s: { id: 's' } } }],
    ['settings under another id', { calendarSettings: { other: { id: 'other' } } }],
    ['collections that are nothing', null],
  ])('are damaged, and never break the program: %s', (_, collections) => {
    expect(codeOf(fileOf(version, collections as object))).toBe('workspace-damaged');
  });

  test.each(['__proto__', 'constructor', 'prototype'])('are refused with a key %s anywhere', (key) => {
    for (const at of ['{"posts":{"a":{"variants":[{"media":[{KEY}]}]}}}', '{"posts":{KEY}}', '{KEY}']) {
      const text = fileOf(version, JSON.parse(at.replace('KEY', `"${key}":{"x":1}`)));
      expect(codeOf(text)).toBe('workspace-damaged');
      expect(({} as { x?: number }).x).toBeUndefined();
    }
  });

  test('are read to their end where a post has 20,000 versions and media', () => {
    const [medium] = [{ id: 'm', name: 'x', altText: '' }];
    const [variant] = oldPost(version, 'a').variants;
    const media = Array.from({ length: 20_000 }, (_, index) => ({ ...medium, id: `m${index}` }));
    const variants = Array.from({ length: 20_000 }, (_, index) => ({ ...variant, id: `v${index}` }));
    const posts = { a: oldPost(version, 'a', { variants: [...variants, { ...variant, id: 'w', media }] }) };
    expect(fromSnapshotText(fileOf(version, { posts })).tables.posts.get('a')?.variants).toHaveLength(20_001);
  });

  test('are whole in the old version or the new wherever the program ends on the way, and open again (matrix 4)', async () => {
    const original = Buffer.from(fileOf(version, { posts: { a: oldPost(version, 'a') } }));
    const edits = [anEdit([added('posts', oldPost(version, 'b') as never)])];
    const entry = { version, sequence: 2, at: NOW, device: 'd', client: 'c', edits };
    const journal = Buffer.from(printJournalLine(entry));
    let crash = 1;
    for (let isThrough = false; !isThrough; crash += 1) {
      const disk = createMemoryDisk();
      await putFile(disk, FILES.snapshot, original);
      await putFile(disk, FILES.journal, journal);
      disk.crashAt(crash);
      const kept: Buffer[] = [];
      const keepOriginal = async (_: unknown, bytes: Buffer) => void kept.push(bytes);
      const isDone = await attempt(async () => (await openOn(disk, { keepOriginal })).close());
      isThrough = isDone && !disk.isHit();
      for (const way of CRASHES) {
        const left = disk.after(way);
        const isUntouched = left.files().get(FILES.snapshot)?.equals(original) ?? false;
        expect(isUntouched || kept.some((bytes) => bytes.equals(original))).toBe(true);
        const store = await openOn(left);
        expect(titlesOf(store)).toEqual(['Post a', 'Post b']);
        const post = store.tables().posts.get('b');
        expect(post).toMatchObject({ kept: 'post', seriesId: null, campaignId: null });
        expect(post?.variants[0]?.media[0]).toMatchObject({ kept: 'medium', hash: null });
        await store.close();
      }
    }
    expect(crash).toBeGreaterThan(15);
  }, 60_000);
});

function codeOf(text: string): string {
  try {
    fromSnapshotText(text);
    return 'read';
  } catch (error) {
    if (error instanceof PlannerError) return error.code;
    throw error;
  }
}
