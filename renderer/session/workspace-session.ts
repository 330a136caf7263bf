import type { Client } from '#shared/api/client.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import type { StorageNotice } from '#shared/api/data-methods.ts';
import type { OpenedWorkspace } from '#shared/api/workspace-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createIdentifier } from '#shared/base/identifier.ts';
import { applyChanges, type Change, conflictsWith, invertChanges } from '#shared/workspace/changes.ts';
import type { Edit, EditLabel } from '#shared/workspace/edit.ts';
import { fromStoredTables, type Tables } from '#shared/workspace/schema.ts';
import { createAutosave, type SaveState } from './autosave.ts';
import { leaveContested, leftContested, partChanges, rebaseParted } from './contested-changes.ts';
import {
  closeTopStep,
  EMPTY_HISTORY,
  type History,
  historyFrom,
  joinableStep,
  recordStep,
  wayOf,
} from './history.ts';
import { stamped } from './own-changes.ts';
import {
  type Access,
  accessWhenAsked,
  accessWhenOpened,
  accessWhenTaken,
  keptCopyOf,
} from './workspace-access.ts';

export type EditOptions = {
  /** Edits with the same key within 800 ms are one undo step: `${collection}/${id}/${field}` while typing. */
  readonly merge?: string;
};

/** One open workspace in the page: what it holds, how it changes, and what of it is on disk. */
export type WorkspaceSession = {
  readonly workspaceId: string;
  readonly path: string;
  /** Why nothing can be written at this moment; it changes when the workspace is taken over or given back. */
  readonly readOnly: OpenedWorkspace['readOnly'];
  readonly access: () => Access;
  readonly isSealed: () => boolean;
  /** What a person should hear about the files, until it is dismissed. */
  readonly notices: () => readonly StorageNotice[];
  readonly dismissNotice: (notice: StorageNotice) => void;
  readonly tables: () => Tables;
  /**
   * Changes the plan: at once in memory, within a second on disk. An edit that changes nothing is no edit. Throws read-only
   * where nothing can be written; the shell tells it (`useRefusals`), so nobody has to ask before.
   */
  readonly edit: (label: EditLabel | string, changes: readonly Change[], options?: EditOptions) => void;
  readonly undo: () => EditLabel | null;
  readonly redo: () => EditLabel | null;
  readonly undoLabel: () => EditLabel | null;
  readonly redoLabel: () => EditLabel | null;
  /** A field was left: what is typed next is a step of its own, and what was typed goes to disk now. */
  readonly settle: () => void;
  readonly flush: () => Promise<void>;
  readonly saveState: () => SaveState;
  /**
   * Own changes to records that someone else changed in the same fields; a person decides. Until then they stay on the
   * screen, what is typed further in these records joins them, and none of it goes to disk.
   */
  readonly contested: () => readonly Change[];
  readonly decideContested: (choice: 'mine' | 'theirs') => void;
  /** Reads the workspace anew: perhaps it can be written now. Own unsaved edits are carried over. */
  readonly lookAgain: () => Promise<void>;
  /** Takes the workspace from whoever writes in it. Own unsaved edits are carried over. */
  readonly takeOver: () => Promise<void>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly newId: () => string;
  readonly now: () => string;
  readonly close: () => Promise<void>;
};

export type SessionEnvironment = { readonly now: () => Date; readonly random: () => number };

const UNDECIDED: SaveState = { kind: 'failed', code: 'conflict', details: {} };

const BROWSER: SessionEnvironment = { now: () => new Date(), random: Math.random };

/** Opens a workspace in the page. Throws a PlannerError when it cannot be opened. */
export async function openSession(
  client: Client,
  workspaceId: string,
  environment: SessionEnvironment = BROWSER,
): Promise<WorkspaceSession> {
  const opened = await client.call('workspaces.open', { workspaceId });
  return createSession(client, opened, environment);
}

function createSession(
  client: Client,
  opened: OpenedWorkspace,
  environment: SessionEnvironment,
): WorkspaceSession {
  const { id: workspaceId } = opened;
  const newId = () => createIdentifier(environment.now().getTime(), environment.random);
  const clientName = newId();
  const listeners = new Set<() => void>();
  let tables = fromStoredTables(opened.tables);
  let sequence = opened.sequence;
  let history: History = opened.readOnly === null ? historyFrom(opened.history) : EMPTY_HISTORY;
  let contested = leftContested(client, workspaceId);
  let access = accessWhenOpened(opened);
  let { isSealed, notices } = opened;
  /** Edits that lie in a copy since the workspace was taken over. They stay on the screen. */
  let kept: readonly Edit[] = [];

  const announce = () => {
    for (const listener of listeners) listener();
  };

  const autosave = createAutosave({
    onState: announce,
    onRefused: async (error, sent) => {
      if (error.code === 'conflict') await reload('own');
      return error.code === 'conflict' || (error.code === 'workspace-locked' && lose(error, sent));
    },
    commit: async (edits) => {
      const done = await client.call('plan.commit', {
        workspaceId,
        client: clientName,
        edits,
      });
      sequence = Math.max(sequence, done.sequence);
      return done;
    },
  });

  /** `past`: whether the steps of undo stay this page's own, or are those of a file that was replaced. */
  async function reload(past: 'own' | 'stored'): Promise<void> {
    adopt(await client.call('workspaces.open', { workspaceId }), past);
  }

  /** Takes what is stored, and carries own unsaved edits over to it. */
  function adopt(fresh: OpenedWorkspace, past: 'own' | 'stored'): void {
    const copies = access.kept;
    const edits = [...kept, ...autosave.pending()];
    const isOwn = edits.length + contested.length > 0;
    access = accessWhenAsked(access, fresh);
    isSealed = fresh.isSealed;
    notices = [...notices, ...fresh.notices];
    // Where only reading is left, what was typed stays on the screen.
    if (access.readOnly === null || !isOwn) {
      sequence = fresh.sequence;
      tables = fromStoredTables(fresh.tables);
      if (past === 'stored') history = historyFrom(fresh.history);
    }
    if (access.readOnly === null) carryOver(edits, past);
    announce();
    if (access.readOnly === null) putAside(copies).catch(() => undefined); // then they stay in the list of copies
  }

  /** Own unsaved edits on top of what is stored, those that wait for a decision too. */
  function carryOver(edits: readonly Edit[], past: 'own' | 'stored'): void {
    const unsaved = edits.flatMap((edit) => edit.changes);
    const { free: changes, ...rebased } = rebaseParted(tables, unsaved, contested);
    contested = rebased.contested;
    tables = applyChanges(tables, [...changes, ...contested]);
    kept = [];
    const label = edits.at(-1)?.label ?? { key: 'app.undo.change', values: {} };
    const id = newId();
    const isEdit = changes.length > 0;
    if (isEdit && past === 'stored') history = recordStep(history, { id, label, changes, mergeKey: null }, 0);
    autosave.replace(isEdit ? [{ step: id, kind: 'edit', label, changes }] : []);
  }

  /** Once all that they keep is in the plan, the copies need no decision any more. */
  async function putAside(copies: readonly string[]): Promise<void> {
    if (copies.length === 0 || contested.length > 0) return;
    await autosave.flush();
    for (const copyId of copies) await client.call('copies.putAside', { workspaceId, copyId });
  }

  /** Someone took the workspace over. What was sent lies in a copy, if the core could keep it; the rest follows it. */
  function lose(error: PlannerError, sent: readonly Edit[]): boolean {
    const copy = keptCopyOf(error.details);
    access = accessWhenTaken(access, copy);
    if (copy !== null) {
      kept = [...kept, ...sent];
      autosave.replace(autosave.pending().slice(sent.length));
    }
    announce();
    reload('stored').catch(() => undefined); // to learn who it was
    return copy !== null;
  }

  /** The files are no longer those that were read. What was typed goes out first, so that a copy keeps it if need be. */
  async function renew(): Promise<void> {
    await autosave.flush().catch(() => undefined); // the save state says it
    await reload('stored');
  }

  function take(event: PlannerEvent): void {
    if (event.name === 'workspace.replaced' && event.workspaceId === workspaceId) {
      renew().catch(() => undefined); // the next commit meets the same and says so
      return;
    }
    if (event.name !== 'workspace.changed' || event.workspaceId !== workspaceId) return;
    if (event.client === clientName || event.sequence <= sequence) return;
    const changes = event.edits.flatMap((edit) => edit.changes);
    const fits = event.sequence === sequence + 1 && autosave.pending().length === 0;
    if (!fits || conflictsWith(tables, changes).length > 0) {
      reload('own').catch(() => undefined); // the next commit meets the same conflict and says so
      return;
    }
    sequence = event.sequence;
    tables = applyChanges(tables, changes);
    announce();
  }
  const unsubscribe = client.subscribe(take);
  if (access.readOnly === null) carryOver([], 'own');

  /** Shows changes and sends them, but for those of records that wait for a decision. */
  function apply(kind: Edit['kind'], step: string, label: EditLabel, changes: readonly Change[]): void {
    const parted = partChanges(contested, changes);
    tables = applyChanges(tables, changes);
    contested = parted.contested;
    if (parted.free.length > 0) autosave.add({ step, kind, label, changes: parted.free });
    announce();
  }

  function travel(kind: 'undo' | 'redo'): EditLabel | null {
    const way = access.readOnly === null ? wayOf(kind, history, tables) : null;
    if (way === null) return null;
    history = way.history;
    // The very record of before, with its own time stamp, so that the step below it fits again.
    apply(kind, way.step.id, way.step.label, way.changes);
    return way.step.label;
  }

  return {
    workspaceId,
    path: opened.path,
    get readOnly() {
      return access.readOnly;
    },
    access: () => access,
    isSealed: () => isSealed,
    notices: () => notices,
    dismissNotice(seen) {
      notices = notices.filter((notice) => notice !== seen);
      announce();
    },
    newId,
    now: () => environment.now().toISOString(),
    tables: () => tables,
    saveState: () => (contested.length > 0 ? UNDECIDED : autosave.state()),
    contested: () => contested,
    undoLabel: () => (access.readOnly === null ? (history.undo.at(-1)?.label ?? null) : null),
    redoLabel: () => (access.readOnly === null ? (history.redo.at(-1)?.label ?? null) : null),
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    flush: autosave.flush,
    edit(name, wished, { merge } = {}) {
      const label = typeof name === 'string' ? { key: name, values: {} } : name;
      const changes = stamped(wished, environment.now());
      if (changes.length === 0) return;
      if (access.readOnly !== null) throw new PlannerError('read-only');
      const now = environment.now().getTime();
      const mergeKey = merge ?? null;
      const id = joinableStep(history, mergeKey, now)?.id ?? newId();
      history = recordStep(history, { id, label, changes, mergeKey }, now);
      apply('edit', id, label, changes);
    },
    settle() {
      history = closeTopStep(history);
      autosave.flush().catch(() => undefined); // the save state says it, and it is tried again
    },
    decideContested(choice) {
      const id = newId();
      const label = { key: choice === 'mine' ? 'app.undo.keepMine' : 'app.undo.useOther', values: {} };
      const changes = choice === 'mine' ? contested : invertChanges(contested);
      contested = [];
      // Where the other version stays, undo brings back the own one.
      history = recordStep(history, { id, label, changes, mergeKey: null }, environment.now().getTime());
      if (choice === 'mine') apply('edit', id, label, changes);
      else tables = applyChanges(tables, changes);
      announce();
    },
    lookAgain: () => reload('stored'),
    takeOver: async () => adopt(await client.call('workspaces.takeOver', { workspaceId }), 'stored'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      try {
        await autosave.flush();
        autosave.stop();
        unsubscribe();
      } finally {
        leaveContested(client, workspaceId, contested);
      }
    },
  };
}
