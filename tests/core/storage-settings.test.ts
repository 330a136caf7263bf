import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { createSettingsStore } from '#core/storage/settings-store.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { createTempFolder, createTestClock, createTestIds } from '#tests/support/test-core.ts';

let dataFolder = '';
let file = '';

beforeEach(async () => {
  dataFolder = path.join(await createTempFolder(), 'data');
  file = path.join(dataFolder, 'settings.json');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(path.dirname(dataFolder), { recursive: true, force: true });
});

function openSettings(fileSystem = nodeFileSystem) {
  const log = () => undefined;
  return createSettingsStore({
    fileSystem,
    dataFolder,
    clock: createTestClock(),
    newId: createTestIds(),
    log,
  });
}

const DEFAULTS = { language: null, theme: 'system', lastWorkspaceId: null, calendars: {} };

describe('settings', () => {
  test.each(['test', 'production', undefined])(
    'are on the disk when NODE_ENV is %s (matrix 68)',
    async (environment) => {
      vi.stubEnv('NODE_ENV', environment);
      await openSettings().set({ theme: 'dark' });
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ theme: 'dark' });
      expect(await openSettings().get()).toEqual({ ...DEFAULTS, theme: 'dark' });
    },
  );

  test('are the defaults where there is no file, and asking makes none', async () => {
    expect(await openSettings().get()).toEqual(DEFAULTS);
    await expect(access(dataFolder)).rejects.toThrow();
  });

  test('keep what is not named, and what another process wrote meanwhile', async () => {
    const [one, other] = [openSettings(), openSettings()];
    await one.set({ theme: 'dark', lastWorkspaceId: 'w-1' });
    await other.set({ language: 'de' });
    expect(await one.get()).toEqual({ language: 'de', theme: 'dark', lastWorkspaceId: 'w-1', calendars: {} });
  });

  test('keep keys that a newer version wrote', async () => {
    await mkdir(dataFolder);
    await writeFile(file, JSON.stringify({ ...DEFAULTS, deviceId: 'd', density: 'cosy' }));
    await openSettings().set({ theme: 'light' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ density: 'cosy', deviceId: 'd' });
  });

  test.each([
    ['a list', []],
    ['a view of another kind', { w: { view: 7, filter: {} } }],
    ['a filter of another kind', { w: { view: 'month', filter: { channels: ['a'] } } }],
    ['a filter without an end', { w: { view: 'month', filter: { text: 'x'.repeat(20_001) } } }],
  ])('keep all else where what is known of the calendars is %s', async (_, calendars) => {
    await mkdir(dataFolder);
    await writeFile(
      file,
      JSON.stringify({ ...DEFAULTS, theme: 'dark', deviceId: 'd', backupPlace: '/second', calendars }),
    );
    const settings = openSettings();
    expect(await settings.get()).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(await settings.backupPlace()).toBe('/second');
    await expect(access(path.join(dataFolder, 'quarantine'))).rejects.toThrow();
  });

  test('remember the calendars looked at last, and forget those of workspaces long gone', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`w-${index}`, { view: 'week', filter: {} }]),
    );
    await openSettings().set({ calendars: many });
    const { calendars } = await openSettings().get();
    expect(Object.keys(calendars)).toHaveLength(100);
    expect(Object.keys(calendars).at(-1)).toBe('w-4999');
  });

  test.each([
    ['torn', '{"language":'],
    ['empty', ''],
    ['an array', '[]'],
    ['of wrong values', '{"language":"xx","theme":"blue","lastWorkspaceId":1,"deviceId":""}'],
    ['hostile', '{"__proto__":{"theme":"dark"}}'],
  ])('are put aside unchanged when the file is %s, and defaults are used', async (_, text) => {
    await mkdir(dataFolder);
    await writeFile(file, text);
    const settings = openSettings();
    expect(await settings.get()).toEqual(DEFAULTS);
    const names = await readdir(path.join(dataFolder, 'quarantine'));
    const kept = names.find((name) => name.endsWith('settings.json')) ?? '';
    expect(await readFile(path.join(dataFolder, 'quarantine', kept), 'utf8')).toBe(text);
    await settings.set({ theme: 'dark' });
    expect((await openSettings().get()).theme).toBe('dark');
  });

  test('name the device once and for all', async () => {
    const first = await openSettings().deviceId();
    expect(await openSettings().deviceId()).toBe(first);
    expect(Object.keys(await openSettings().get())).not.toContain('deviceId');
  });

  test('let the program start on a full disk although they are damaged, and are still not written over', async () => {
    await mkdir(dataFolder);
    await writeFile(file, 'torn');
    const disk = createFaultyFileSystem();
    disk.fail({ operation: 'write', code: 'ENOSPC', times: 2 });
    const settings = openSettings(disk.fileSystem);
    expect(await settings.get()).toEqual(DEFAULTS);
    await expect(settings.set({ theme: 'dark' })).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readFile(file, 'utf8')).toBe('torn');
  });

  test('tell a full disk and keep the old ones', async () => {
    const disk = createFaultyFileSystem();
    const settings = openSettings(disk.fileSystem);
    await settings.set({ theme: 'dark' });
    disk.fail({ operation: 'write', code: 'ENOSPC', bytesFirst: 10 });
    await expect(settings.set({ theme: 'light' })).rejects.toMatchObject({ code: 'disk-full' });
    expect((await settings.get()).theme).toBe('dark');
    expect(await readdir(dataFolder)).toEqual(['settings.json']);
  });
});
