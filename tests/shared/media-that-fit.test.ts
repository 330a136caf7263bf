import { expect, test } from 'vitest';
import { createPostMedium, createPostVariant } from '#shared/plan/post/post.ts';
import { mediaThatFit } from '#shared/workspace/media-hashes.ts';
import { aPost, tablesWith } from '#tests/support/build-records.ts';

test('the small files fit first, one that two posts name counts once, and the rest is named', () => {
  const sizes = { a: 30, b: 10, c: 25 };
  const media = Object.entries(sizes).map(([id, bytes]) =>
    createPostMedium(id, { hash: id.repeat(64), bytes, mimeType: 'image/png' }),
  );
  const variants = [createPostVariant('v', { language: 'en', media })];
  const tables = tablesWith({
    posts: [aPost('one', { variants }), aPost('two', { variants })],
  });
  const files = 3;
  expect(mediaThatFit(tables, { bytes: 40, files })).toEqual({
    fitting: ['b'.repeat(64), 'c'.repeat(64)],
    left: ['a'.repeat(64)],
  });
  expect(mediaThatFit(tables, { bytes: 65, files }).left).toEqual([]);
  expect(mediaThatFit(tables, { bytes: 65, files: 1 }).fitting).toEqual(['b'.repeat(64)]);
});
