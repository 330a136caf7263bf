import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTempFolder } from '#tests/support/test-core.ts';
import { createWorkspace, expectWhole, IS_LONG, startWriter } from './writer.ts';

const KILLS = IS_LONG ? 240 : 30;
const IMPORT_KILLS = IS_LONG ? 20 : 4;
const IMPORTED_POSTS = IS_LONG ? 100_000 : 10_000;
let dataFolder = '';

beforeAll(async () => {
  dataFolder = await createTempFolder();
});

afterAll(async () => {
  await rm(dataFolder, { recursive: true, force: true });
});

describe('kill -9 in the middle of saving (matrix 1, 2)', () => {
  test(`${KILLS} times: every edit that was answered is there, and every file can be read`, async () => {
    const workspaceId = await createWorkspace(dataFolder);
    const saved = new Set<string>();
    for (let run = 0; run < KILLS; run += 1) {
      const writer = startWriter({ dataFolder, workspaceId, name: `r${run}` });
      await writer.says('saved');
      await pause((run * 97) % 251);
      writer.child.kill('SIGKILL');
      expect(await writer.ended).toEqual({ code: null, signal: 'SIGKILL' });
      expect(writer.errors()).toBe('');
      for (const each of writer.saved()) saved.add(each);

      const present = await expectWhole(dataFolder, workspaceId, saved);
      expect(present.length - saved.size).toBeLessThanOrEqual(1); // the one whose answer was lost
      for (const each of present) saved.add(each);
    }
    expect(saved.size).toBeGreaterThan(KILLS);
  }, 600_000);
});

describe('kill -9 in the middle of a large import (matrix 6)', () => {
  test(`${IMPORT_KILLS} times: all of its ${IMPORTED_POSTS} posts or none`, async () => {
    const workspaceId = await createWorkspace(dataFolder);
    const wish = { dataFolder, workspaceId, postsInCommit: IMPORTED_POSTS };
    let expected = 0;
    for (let run = 0; run < IMPORT_KILLS; run += 1) {
      const writer = startWriter({ ...wish, name: `i${run}`, foldAfterMs: 0 });
      await writer.says('try');
      await pause(40 + ((run * 397) % (IMPORTED_POSTS / 20)));
      writer.child.kill('SIGKILL');
      await writer.ended;
      const present = await expectWhole(dataFolder, workspaceId, []);
      expect(present.length % IMPORTED_POSTS).toBe(0);
      expect(present.length / IMPORTED_POSTS).toBeGreaterThanOrEqual(expected + writer.saved().length);
      expected = present.length / IMPORTED_POSTS;
    }
  }, 600_000);
});
