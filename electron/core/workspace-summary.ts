import path from 'node:path';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';
import { type ErrorCode, PlannerError } from '#shared/base/errors.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { digestOf } from '#shared/plan/portfolio/portfolio.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { readSealed } from './seal/read-sealed.ts';
import type { WorkspaceSeals } from './seal/workspace-seals.ts';
import type { FileFacts, FileSystemPort } from './storage/fs-port.ts';
import { isLocked } from './storage/lock-file.ts';
import { isPlaceholder } from './storage/placeholder.ts';
import { filesOf } from './storage/read-workspace.ts';
import { toStorageError } from './storage/storage-error.ts';
import type { WorkspaceStore } from './storage/workspace-store.ts';

export type SummariesOptions = {
  readonly fileSystem: FileSystemPort;
  readonly parent: string;
  readonly clock: () => Date;
  readonly seals: Pick<WorkspaceSeals, 'sealOf'>;
};

export type Summaries = {
  /** What can be said of a workspace; null for a folder that is none. Reads a file again only when it changed. */
  readonly summaryOf: (id: string, store: WorkspaceStore | null) => Promise<WorkspaceSummary | null>;
};

type Cached = { readonly key: string; readonly summary: WorkspaceSummary | null };
type Content = {
  readonly tables: Tables;
  readonly changedAt: string;
  readonly isNewer: boolean;
  readonly isSealed: boolean;
};

/** Whether the files are encrypted, and if so, whether their key is known; or why that cannot be told. */
type Standing = 'plain' | 'unlocked' | ErrorCode;

/** Summaries for the list of workspaces, remembered as long as the files are the same and the day has not ended. */
export function createSummaries(options: SummariesOptions): Summaries {
  const { fileSystem, parent, clock, seals } = options;
  const cache = new Map<string, Cached>();
  /** By which workspaces were last known: a locked one shows no more than its folder does. */
  const names = new Map<string, string>();

  async function standingOf(id: string): Promise<Standing> {
    try {
      return (await seals.sealOf(id)).isEncrypted ? 'unlocked' : 'plain';
    } catch (error) {
      const told = toStorageError(error);
      if (!(told instanceof PlannerError)) throw told;
      return told.code;
    }
  }

  async function remembered(
    id: string,
    key: string,
    make: () => Promise<WorkspaceSummary | null>,
  ): Promise<WorkspaceSummary | null> {
    const dated = `${key} ${clock().toISOString().slice(0, 13)}`; // a day may begin at any hour of UTC
    const present = cache.get(id);
    if (present?.key === dated) return present.summary;
    const summary = await make();
    if (summary !== null && summary.name !== id) names.set(id, summary.name);
    cache.set(id, { key: dated, summary });
    return summary;
  }

  async function fromFiles(id: string, folder: string, isSealed: boolean): Promise<WorkspaceSummary | null> {
    try {
      const { snapshot } = await readSealed(options, id, folder);
      const { tables, savedAt, isNewer } = snapshot;
      return describe(id, folder, { tables, changedAt: savedAt, isNewer, isSealed }, clock());
    } catch (error) {
      const told = toStorageError(error);
      if (!(told instanceof PlannerError)) throw told;
      if (told.code === 'not-found') return null;
      const name = names.get(id) ?? id;
      return { ...unreadable(id, folder, STATES[told.code] ?? 'damaged'), name, isSealed };
    }
  }

  return {
    summaryOf: async (id, store) => {
      const folder = path.join(parent, id);
      const files = filesOf(folder);
      const facts = await Promise.all([fileSystem.facts(files.snapshot), fileSystem.facts(files.journal)]);
      // A list must not make a sync program fetch every client: one that is not here is asked for when it is opened.
      const isAway = facts[0] !== null && isPlaceholder(files.snapshot, facts[0]);
      if (isAway) return { ...unreadable(id, folder, 'away'), name: names.get(id) ?? id };
      const standing = await standingOf(id);
      const isSealed = standing === 'unlocked' || standing === 'workspace-sealed';
      if (store !== null && store.readOnly() === null) {
        const content = { tables: store.tables(), changedAt: store.changedAt(), isNewer: false, isSealed };
        const key = `open ${store.sequence()} ${standing}`;
        return remembered(id, key, async () => describe(id, folder, content, clock()));
      }
      const summary = await remembered(id, `${facts.map(printFacts).join(' ')} ${standing}`, () =>
        fromFiles(id, folder, isSealed),
      );
      if (summary?.state === 'away') cache.delete(id); // it may come without looking different
      if (summary?.state !== 'ok') return summary;
      return (await isLocked(fileSystem, files.lock)) ? { ...summary, state: 'locked' } : summary;
    },
  };
}

function printFacts(facts: FileFacts | null): string {
  return facts === null ? '-' : `${facts.inode}/${facts.size}/${facts.modifiedMs}`;
}

function describe(id: string, folder: string, content: Content, now: Date): WorkspaceSummary {
  const { tables, changedAt, isNewer, isSealed } = content;
  const profile = tables.profile.get('profile');
  if (profile === undefined) return unreadable(id, folder, 'damaged');
  const { name, description, colour, planStart, planEnd, timeZone } = profile;
  const today = toZoned(now.toISOString(), timeZone).date;
  const digest = digestOf(tables, today);
  const state = isNewer ? 'newer' : 'ok';
  return {
    id,
    path: folder,
    name,
    description,
    colour,
    planStart,
    planEnd,
    timeZone,
    changedAt,
    state,
    isSealed,
    digest,
  };
}

const STATES: Readonly<Partial<Record<ErrorCode, WorkspaceSummary['state']>>> = {
  'workspace-newer': 'newer',
  'workspace-sealed': 'sealed',
  'workspace-away': 'away',
};

function unreadable(id: string, folder: string, state: WorkspaceSummary['state']): WorkspaceSummary {
  return {
    id,
    path: folder,
    name: id,
    description: '',
    colour: 'slate',
    planStart: null,
    planEnd: null,
    timeZone: null,
    changedAt: null,
    state,
    isSealed: false,
    digest: null,
  };
}
