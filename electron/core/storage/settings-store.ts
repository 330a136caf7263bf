import path from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { type Settings, settingsSchema } from '#shared/api/app-methods.ts';
import { hostileJson } from '#shared/base/json.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from './fs-port.ts';
import { keepAside } from './quarantine.ts';
import { createSerialQueue } from './serial-queue.ts';
import { createSnapshotAdapter } from './snapshot-adapter.ts';

/** What is stored; the device's own name and the second place of backups are not shown as settings. */
const storedSchema = z.looseObject({
  ...settingsSchema.shape,
  // Files of earlier versions lack it; and how a calendar was looked at is not worth the other settings.
  calendars: settingsSchema.shape.calendars.catch({}),
  deviceId: z.string().min(1).nullable(),
  backupPlace: z.string().min(1).nullable().default(null),
});
type StoredSettings = z.output<typeof storedSchema>;

const DEFAULTS: StoredSettings = {
  language: null,
  theme: 'system',
  lastWorkspaceId: null,
  calendars: {},
  deviceId: null,
  backupPlace: null,
};

/** What is to change; what is left out stays. */
export type SettingsWish = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

export type SettingsStore = {
  readonly get: () => Promise<Settings>;
  readonly set: (wished: SettingsWish) => Promise<Settings>;
  /** The lasting name of this installation, made when first asked for. */
  readonly deviceId: () => Promise<string>;
  /** The folder in which backups are kept a second time; null where none was chosen. */
  readonly backupPlace: () => Promise<string | null>;
  readonly setBackupPlace: (place: string | null) => Promise<void>;
};

export type SettingsOptions = {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly log: Log;
};

/** Settings of this computer. A file that cannot be read is put aside, never written over, and defaults are used. */
export function createSettingsStore(options: SettingsOptions): SettingsStore {
  const { fileSystem, dataFolder, clock, newId, log } = options;
  const file = path.join(dataFolder, 'settings.json');
  const inTurn = createSerialQueue();
  const adapter = createSnapshotAdapter<StoredSettings>(fileSystem, file, { parse: parseSettings, print });
  const database = new Low<StoredSettings>(adapter, DEFAULTS);
  let device: string | null = null;

  /** Reads each time: another window's process may have written. */
  async function read(): Promise<StoredSettings> {
    database.data = DEFAULTS;
    try {
      await database.read();
    } catch (error) {
      if (!(error instanceof DamagedSettings)) throw error;
      log('The settings could not be read; they are put aside', error);
      const at = clock();
      const aside = { name: 'settings.json', bytes: await fileSystem.read(file), reason: error.message, at };
      await keepAside(fileSystem, path.join(dataFolder, 'quarantine'), aside);
      await fileSystem.remove(file);
    }
    return database.data;
  }

  /** A program that cannot read its settings still starts; `set` tells what is wrong. */
  async function readOrDefaults(): Promise<StoredSettings> {
    return read().catch((error: unknown) => {
      log('The settings cannot be read', error);
      return DEFAULTS;
    });
  }

  async function write(wished: Partial<StoredSettings>): Promise<StoredSettings> {
    const present = await read();
    await fileSystem.makeFolder(dataFolder);
    database.data = { ...present, ...wished };
    database.data.calendars = withoutOldest(database.data.calendars);
    await database.write();
    return database.data;
  }

  async function nameDevice(): Promise<string> {
    if (device !== null) return device;
    const stored = await readOrDefaults();
    device = stored.deviceId ?? newId();
    if (stored.deviceId === null) {
      await write({ deviceId: device }).catch((error: unknown) => log('The device name is not kept', error));
    }
    return device;
  }

  return {
    get: () => inTurn(async () => visible(await readOrDefaults())),
    set: (wished) => inTurn(async () => visible(await write(given(wished)))),
    backupPlace: () => inTurn(async () => (await readOrDefaults()).backupPlace),
    setBackupPlace: (place) =>
      inTurn(async () => {
        await write({ backupPlace: place });
      }),
    deviceId: () => (device === null ? inTurn(nameDevice) : Promise.resolve(device)),
  };
}

function given(wished: SettingsWish): Partial<Settings> {
  const entries = Object.entries(wished).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Settings>; // the same keys, without the ones that were left out
}

/** So many workspaces have their calendar as it was left; those that were removed are forgotten in time. */
const MOST_CALENDARS = 100;

function withoutOldest(calendars: Settings['calendars']): Settings['calendars'] {
  return Object.fromEntries(Object.entries(calendars).slice(-MOST_CALENDARS));
}

class DamagedSettings extends Error {}

function parseSettings(bytes: Buffer): StoredSettings {
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new DamagedSettings('Not JSON.');
  }
  if (hostileJson(parsed) !== null) throw new DamagedSettings('Hostile content.');
  const result = storedSchema.safeParse(parsed);
  if (!result.success) throw new DamagedSettings('Not settings.');
  return result.data;
}

async function print(settings: StoredSettings): Promise<Uint8Array> {
  return Buffer.from(`${JSON.stringify(settings, null, 2)}\n`, 'utf8');
}

function visible({ language, theme, lastWorkspaceId, calendars }: StoredSettings): Settings {
  return { language, theme, lastWorkspaceId, calendars };
}
