import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Disk, withDisk } from './disks.ts';
import { tellNotRun, whyNot } from './tools.mjs';
import { createWorkspace, expectWhole, IS_LONG, startWriter } from './writer.ts';

const CUTS = IS_LONG ? 30 : 4;
const DISKS = [
  { name: 'ext4', kind: 'ext4', megabytes: 64, options: '' },
  { name: 'ext4 noauto_da_alloc', kind: 'ext4', megabytes: 64, options: 'noauto_da_alloc' },
  { name: 'XFS', kind: 'xfs', megabytes: 320, options: '' },
] as const;

describe('power cuts on real file systems (matrix 7)', () => {
  for (const disk of DISKS) {
    const reason = whyNot({
      root: true,
      tools: ['mount', 'perl', disk.kind === 'xfs' ? 'mkfs.xfs' : 'mkfs.ext4'],
    });
    if (reason !== null) tellNotRun(`power cuts on ${disk.name}`, reason);
    test.skipIf(reason !== null)(
      `${CUTS} on ${disk.name}: every answered edit is there`,
      () => withDisk(disk, cutOften),
      600_000,
    );
  }
});

async function cutOften(disk: Disk): Promise<void> {
  const dataFolder = path.join(disk.folder, 'data');
  const workspaceId = await createWorkspace(dataFolder);
  const saved = new Set<string>();
  for (let run = 0; run < CUTS; run += 1) {
    const writer = startWriter({ dataFolder, workspaceId, name: `c${run}` });
    await writer.says('saved');
    const noise = makeNoise(path.join(disk.folder, 'noise'));
    await pause(120 + ((run * 131) % 300));
    // A program does not live on without power: what a dying file system still answers it would have told nobody.
    writer.child.kill('SIGSTOP');
    disk.cutPower();
    noise.stop();
    writer.child.kill('SIGKILL');
    await writer.ended;
    disk.unmount();
    disk.mount();
    await ageLock(dataFolder, workspaceId);
    for (const each of writer.saved()) saved.add(each);
    const present = await expectWhole(dataFolder, workspaceId, saved);
    for (const each of present) saved.add(each);
  }
  expect(saved.size).toBeGreaterThan(CUTS);
}

/** A computer takes longer than half a minute to start again: then the lock of the one that ended is stale. */
async function ageLock(dataFolder: string, workspaceId: string): Promise<void> {
  const minuteAgo = new Date(Date.now() - 60_000);
  const lock = path.join(dataFolder, 'workspaces', workspaceId, 'lock');
  await utimes(lock, minuteAgo, minuteAgo).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}

/** Another program that syncs an unrelated file all the time, as browsers do: it moves the file system's own moments. */
function makeNoise(file: string): { readonly stop: () => void } {
  const handle = openSync(file, 'w');
  const timer = setInterval(() => {
    try {
      writeSync(handle, 'noise');
      fsyncSync(handle);
    } catch {
      clearInterval(timer); // the power is gone
    }
  }, 20);
  return {
    stop: () => {
      clearInterval(timer);
      closeSync(handle);
    },
  };
}
