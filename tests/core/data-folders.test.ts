import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { syncToolByName, syncToolOf } from '#core/data/sync-tool.ts';
import type { PlannerCoreOptions } from '#core/planner-core.ts';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import {
  aNewWorkspace,
  anEdit,
  createTempFolder,
  createTestCore,
  type TestCore,
} from '#tests/support/test-core.ts';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

async function start(options: Partial<PlannerCoreOptions> = {}): Promise<TestCore & { readonly id: string }> {
  const test = await createTestCore(options);
  endings.push(test.dispose);
  const { id } = await test.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  return { ...test, id };
}

async function addPost({ client, id }: Awaited<ReturnType<typeof start>>, post: string) {
  const record = createPost({ id: post, now: '2026-03-02T09:00:00.000Z' }, { title: post });
  return client.call('plan.commit', {
    workspaceId: id,
    client: 'test',
    edits: [anEdit([added('posts', record)])],
  });
}

describe('where the data of a workspace lies', () => {
  it('is told with what is saved, to the commit', async () => {
    const test = await start({ foldAfterMs: 3_600_000 });
    await addPost(test, 'p1');
    const last = await addPost(test, 'p2');
    const status = await test.client.call('data.status', { workspaceId: test.id });
    expect(status).toMatchObject({
      dataFolder: test.dataFolder,
      folder: path.join(test.dataFolder, 'workspaces', test.id),
      savedAt: last.at,
      sequence: 2,
      journalCommits: 2,
      historyBytes: 0,
      isSealed: false,
      syncTool: null,
      copies: 0,
    });
    expect(status.snapshotBytes).toBeGreaterThan(300);
  });

  it('tells how much history there is, once the journal is folded', async () => {
    const test = await start();
    await addPost(test, 'p1');
    await test.client.call('workspaces.close', { workspaceId: test.id });
    const status = await test.client.call('data.status', { workspaceId: test.id });
    expect(status).toMatchObject({ sequence: 1, journalCommits: 0 });
    expect(status.historyBytes).toBeGreaterThan(100);
  });

  it('is not told of one that is not there', async () => {
    const { client } = await start();
    await expect(client.call('data.status', { workspaceId: 'nobody-1' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('opening a folder', () => {
  it('shows only folders of our own, and only those that are there', async () => {
    const shown: string[] = [];
    const showFolder = async (folder: string) => shown.push(folder) > 0;
    const { client, dataFolder, id } = await start({ showFolder });
    const open = (folder: 'data' | 'workspace' | 'backups' | 'second', workspaceId: string | null) =>
      client.call('data.openFolder', { folder, workspaceId });
    expect(await open('data', null)).toEqual({ isOpened: true, path: dataFolder });
    await open('workspace', id);
    await expect(open('backups', id)).rejects.toMatchObject({ code: 'not-found' });
    await client.call('backups.make', { workspaceId: id });
    await open('backups', id);
    await open('backups', null);
    expect(shown).toEqual(
      [[], ['workspaces', id], ['backups', id], ['backups']].map((names) => path.join(dataFolder, ...names)),
    );
    await expect(open('second', null)).rejects.toMatchObject({ code: 'not-found' });
    await expect(open('workspace', null)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(open('workspace', '../..')).rejects.toMatchObject({ code: 'invalid-input' });
    expect(shown).toHaveLength(4);
  });

  it('never opens a file that stands where a folder should be', async () => {
    const shown: string[] = [];
    const { client, dataFolder, id } = await start({ showFolder: async (folder) => shown.push(folder) > 0 });
    await rm(path.join(dataFolder, 'backups'), { recursive: true, force: true });
    await writeFile(path.join(dataFolder, 'backups'), '#!/bin/sh');
    await expect(
      client.call('data.openFolder', { folder: 'backups', workspaceId: null }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      client.call('data.openFolder', { folder: 'backups', workspaceId: id }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(shown).toEqual([]);
  });

  it('still tells the path where nothing can show it', async () => {
    const { client, dataFolder } = await start();
    const opened = await client.call('data.openFolder', { folder: 'data', workspaceId: null });
    expect(opened).toEqual({ isOpened: false, path: dataFolder });
  });
});

describe('asking for a folder', () => {
  it('answers with what was chosen, with nothing, or that it cannot ask', async () => {
    const answers = ['/media/stick', null];
    const { client } = await start({ askFolder: async () => answers.shift() ?? null });
    expect(await client.call('data.chooseFolder', {})).toEqual({ path: '/media/stick', canAsk: true });
    expect(await client.call('data.chooseFolder', {})).toEqual({ path: null, canAsk: true });
    const mute = await start();
    expect(await mute.client.call('data.chooseFolder', {})).toEqual({ path: null, canAsk: false });
  });
});

describe('a sync program', () => {
  it.each([
    ['/home/ada/Dropbox/planwright', 'dropbox'],
    ['/Users/ada/Library/CloudStorage/Dropbox-Privat/planwright', 'dropbox'],
    ['C:\\Users\\ada\\Dropbox (Café Ada)\\planwright', 'dropbox'],
    ['C:\\Users\\ada\\OneDrive - Café Ada GmbH\\plans', 'onedrive'],
    ['/Users/ada/Library/CloudStorage/OneDrive-Personal/plans', 'onedrive'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/plans', 'icloud'],
    ['C:\\Users\\ada\\iCloudDrive\\plans', 'icloud'],
    ['/home/ada/.local/share/planwright', null],
    ['/home/ada/dropbox-notes/planwright', null],
    ['/home/ada/my dropbox/planwright', null],
  ])('is told by the path %s', (folder, tool) => {
    expect(syncToolByName(folder)).toBe(tool);
  });

  it('is Syncthing where one of the folders above carries its mark', async () => {
    const root = await createTempFolder();
    endings.push(() => rm(root, { recursive: true }));
    const folder = path.join(root, 'shared', 'planwright');
    await mkdir(folder, { recursive: true });
    expect(await syncToolOf(nodeFileSystem, folder)).toBeNull();
    await mkdir(path.join(root, 'shared', '.stfolder'));
    expect(await syncToolOf(nodeFileSystem, folder)).toBe('syncthing');
  });
});
