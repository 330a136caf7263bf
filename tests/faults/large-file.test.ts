import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import { createTempFolder } from '#tests/support/test-core.ts';
import { aPlan, aPost, NOW } from '#tests/support/test-store.ts';
import { tellNotRun } from './tools.mjs';
import { IS_LONG, startWriter } from './writer.ts';

// 600,000 posts are 220 MB. The text of 1,600,000 is longer than the engine can hold: such a file can only be refused.
const SIZES = IS_LONG ? [20_000, 600_000, 1_000_000, 1_600_000] : [20_000];
if (!IS_LONG) tellNotRun('plans of up to 1,600,000 posts', 'they take minutes; npm run test:faults has them');

describe('a very large plan (matrix 32)', () => {
  test.each(SIZES)(
    'of %i posts opens and takes an edit, or is refused and stays as it is',
    async (posts) => {
      const dataFolder = await createTempFolder();
      const workspaceId = 'large-abc123';
      const file = path.join(dataFolder, 'workspaces', workspaceId, 'workspace.json');
      try {
        await writeLargePlan(file, workspaceId, posts);
        const before = await checksumOf(file);
        const writer = startWriter({ dataFolder, workspaceId, name: 'l', commits: 1 });
        const { code, signal } = await writer.ended;
        console.info(
          `${posts} posts, ${Math.round((await stat(file)).size / 1e6)} MB: ${writer.saved().length === 1 ? 'opened' : writer.failed().join()}`,
        );
        expect(signal).toBeNull();
        if (code === 0) expect(writer.saved()).toEqual(['l-0']);
        else expect([code, writer.failed()]).toEqual([3, ['file-too-large']]);
        if (code !== 0) expect(await checksumOf(file)).toBe(before);
        if (posts <= 600_000) expect(code).toBe(0);
      } finally {
        await rm(dataFolder, { recursive: true, force: true });
      }
    },
    600_000,
  );
});

/** Written in pieces, as no text can hold it: a plan of one post, with many more of the same after it. */
async function writeLargePlan(file: string, id: string, posts: number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const one = applyChanges(aPlan(), [added('posts', aPost('p-0'))]);
  const text = toSnapshotText({ id, sequence: 0, savedAt: NOW, tables: one });
  const record = text.split('\n').find((line) => line.startsWith('"p-0":')) ?? '';
  const [start = '', end = ''] = text.slice(text.indexOf('\n') + 1).split(record);
  const hash = createHash('sha256');
  const handle = await open(file, 'w');
  let position = `{"checksum":"sha256:${'0'.repeat(64)}",\n`.length;
  const write = async (piece: string) => {
    const bytes = Buffer.from(piece, 'utf8');
    hash.update(bytes);
    await handle.write(bytes, 0, bytes.length, position);
    position += bytes.length;
  };
  await write(start);
  for (let from = 0; from < posts; from += 5_000) {
    const lines = Array.from({ length: Math.min(5_000, posts - from) }, (_, index) =>
      record.replaceAll('"p-0"', `"p-${from + index}"`),
    );
    await write(`${from === 0 ? '' : ',\n'}${lines.join(',\n')}`);
  }
  await write(end);
  await handle.write(`{"checksum":"sha256:${hash.digest('hex')}",\n`, 0);
  await handle.close();
}

async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
