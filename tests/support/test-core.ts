import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPlannerCore, type PlannerCore, type PlannerCoreOptions } from '#core/planner-core.ts';
import { type Client, createClient } from '#shared/api/client.ts';
import type { InputOf, PlannerEvent } from '#shared/api/contract.ts';
import type { NewWorkspace } from '#shared/api/workspace-methods.ts';
import type { Change } from '#shared/workspace/changes.ts';
import type { Edit } from '#shared/workspace/edit.ts';

/** A clock that starts at a fixed moment and goes on a second with every look. */
export function createTestClock(start = '2026-03-02T09:00:00.000Z'): () => Date {
  let seconds = 0;
  return () => new Date(Date.parse(start) + 1000 * seconds++);
}

/** Ids that count: the same test makes the same ids. */
export function createTestIds(prefix = 'test'): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${String(count).padStart(6, '0')}`;
  };
}

export async function createTempFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'planwright-'));
}

export type TestCore = {
  readonly core: PlannerCore;
  readonly client: Client;
  readonly dataFolder: string;
  readonly events: readonly PlannerEvent[];
  /** What the core logged: a test that expects no bug looks here. */
  readonly logged: readonly string[];
  /** Closes the core and starts another over the same folder, as a restart of the program does. */
  readonly restart: (options?: Partial<PlannerCoreOptions>) => Promise<TestCore>;
  /** Closes the core and removes its folder. */
  readonly dispose: () => Promise<void>;
};

/** A real core over real files in a folder of its own; only clock and ids are made up. */
export async function createTestCore(options: Partial<PlannerCoreOptions> = {}): Promise<TestCore> {
  const dataFolder = options.dataFolder ?? (await createTempFolder());
  const events: PlannerEvent[] = [];
  const logged: string[] = [];
  const settings: PlannerCoreOptions = {
    host: 'cli',
    version: '0.0.0-test',
    clock: createTestClock(),
    newId: createTestIds(),
    systemLanguages: ['en'],
    log: (message, cause) => logged.push(cause === undefined ? message : `${message}: ${String(cause)}`),
    ...options,
    dataFolder,
  };
  const core = await createPlannerCore(settings);
  core.subscribe((event) => events.push(event));
  return {
    core,
    client: createClient(core),
    dataFolder,
    events,
    logged,
    restart: async (changed = {}) => {
      await core.close();
      return createTestCore({ ...settings, ...changed });
    },
    dispose: async () => {
      await core.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

export function aNewWorkspace(fields: Partial<NewWorkspace> = {}): NewWorkspace {
  return {
    name: 'Bakery Groß',
    owner: '',
    colour: 'slate',
    planStart: '2026-01-01',
    planEnd: '2026-12-31',
    timeZone: 'Europe/Berlin',
    weekStart: 1,
    currency: 'EUR',
    languages: ['de', 'en'],
    ...fields,
  };
}

/** An edit fits both the store and the contract's input, which differ only in what may be written. */
export type TestEdit = Edit & InputOf<'plan.commit'>['edits'][number];

/** One edit of some changes. */
export function anEdit(changes: readonly Change[], fields: Partial<Edit> = {}): TestEdit {
  const edit = {
    step: 'step',
    kind: 'edit',
    label: { key: 'content.undo.test', values: {} },
    ...fields,
    changes,
  };
  return edit as unknown as TestEdit; // the same JSON under both types
}
