import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTempFolder, createTestCore } from '#tests/support/test-core.ts';
import { tellNotRun, whyNot } from './tools.mjs';
import { createWorkspace, expectWhole, startWriter } from './writer.ts';

let dataFolder = '';
let workspaceId = '';

beforeEach(async () => {
  dataFolder = await createTempFolder();
  workspaceId = await createWorkspace(dataFolder);
});

afterEach(async () => {
  await rm(dataFolder, { recursive: true, force: true });
});

describe('a program started with NODE_ENV', () => {
  test.each(['test', 'production', undefined])('%s writes the same files (matrix 68)', async (value) => {
    const writer = startWriter(
      { dataFolder, workspaceId, name: 'e', commits: 20 },
      { env: { NODE_ENV: value } },
    );
    expect(await writer.ended).toEqual({ code: 0, signal: null });
    expect(writer.saved()).toHaveLength(20);
    const names = await readdir(path.join(dataFolder, 'workspaces', workspaceId));
    expect(names.sort()).toEqual(['history', 'journal.jsonl', 'workspace.json']);
    await expectWhole(dataFolder, workspaceId, writer.saved());
  });
});

const reason = whyNot({ tools: ['faketime'] });
if (reason !== null) tellNotRun('a system clock that jumps', reason);

describe.skipIf(reason !== null)('a system clock that jumps (matrix 47)', () => {
  test('a year ahead, two years back and home again: order is that of the edits', async () => {
    const saved: string[] = [];
    for (const [index, moment] of ['+1y', '-1y', '+0'].entries()) {
      const env = { FAKETIME_DONT_FAKE_MONOTONIC: '1' };
      const wish = { dataFolder, workspaceId, name: `y${index}`, commits: 14 };
      const writer = startWriter(wish, { by: ['faketime', '-f', moment], env });
      expect(await writer.ended).toEqual({ code: 0, signal: null });
      saved.push(...writer.saved());
    }
    expect(saved).toHaveLength(42);
    const core = await createTestCore({ dataFolder });
    const { history } = await core.client.call('workspaces.open', { workspaceId });
    await core.core.close();
    expect(history.map(({ step }) => step)).toEqual(saved);
    expect(new Set(history.map(({ at }) => at.slice(0, 4))).size).toBeGreaterThan(1); // the clock did jump
    await expectWhole(dataFolder, workspaceId, saved);
  });
});
