import type { Client } from '#shared/api/client.ts';
import type { OpenedWorkspace, PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createIdentifier } from '#shared/base/identifier.ts';
import {
  applyChanges,
  type Change,
  conflictsWith,
  invertChanges,
  rebaseChanges,
} from '#shared/workspace/changes.ts';
import type { Edit, EditLabel } from '#shared/workspace/edit.ts';
import { type AnyRecord, fromStoredTables, type Tables } from '#shared/workspace/schema.ts';
import { createAutosave, type SaveState } from './autosave.ts';
import {
  closeTopStep,
  EMPTY_HISTORY,
  type History,
  historyFrom,
  joinableStep,
  recordStep,
  takeRedo,
  takeUndo,
} from './history.ts';

export type EditOptions = {
  /** Edits with the same key within 800 ms are one undo step: `${collection}/${id}/${field}` while typing. */
  readonly merge?: string;
};

/** One open workspace in the page: what it holds, how it changes, and what of it is on disk. */
export type WorkspaceSession = {
  readonly workspaceId: string;
  readonly path: string;
  readonly readOnly: OpenedWorkspace['readOnly'];
  readonly tables: () => Tables;
  /** Changes the plan: at once in memory, within a second on disk. An edit that changes nothing is no edit. */
  readonly edit: (label: EditLabel | string, changes: readonly Change[], options?: EditOptions) => void;
  readonly undo: () => EditLabel | null;
  readonly redo: () => EditLabel | null;
  readonly undoLabel: () => EditLabel | null;
  readonly redoLabel: () => EditLabel | null;
  /** A field was left: what is typed next is a step of its own, and what was typed goes to disk now. */
  readonly settle: () => void;
  readonly flush: () => Promise<void>;
  readonly saveState: () => SaveState;
  /** Own changes to records that someone else changed in the same fields; a person decides. */
  readonly contested: () => readonly Change[];
  readonly decideContested: (choice: 'mine' | 'theirs') => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly newId: () => string;
  readonly now: () => string;
  readonly close: () => Promise<void>;
};

export type SessionEnvironment = { readonly now: () => Date; readonly random: () => number };

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
  let contested: readonly Change[] = [];

  const announce = () => {
    for (const listener of listeners) listener();
  };

  const autosave = createAutosave({
    onState: announce,
    onConflict: reload,
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

  /** Someone else was quicker: take what is stored, and carry own unsaved edits over to it. */
  async function reload(): Promise<void> {
    const fresh = await client.call('workspaces.open', { workspaceId });
    const own = autosave.pending().flatMap(({ changes }) => changes);
    sequence = fresh.sequence;
    tables = fromStoredTables(fresh.tables);
    const rebased = rebaseChanges(tables, own);
    contested = rebased.contested;
    tables = applyChanges(tables, rebased.changes);
    const label = autosave.pending().at(-1)?.label ?? { key: 'app.undo.change', values: {} };
    autosave.replace(
      rebased.changes.length === 0 ? [] : [{ step: newId(), kind: 'edit', label, changes: rebased.changes }],
    );
    announce();
  }

  function take(event: PlannerEvent): void {
    if (event.name !== 'workspace.changed' || event.workspaceId !== workspaceId) return;
    if (event.client === clientName || event.sequence <= sequence) return;
    const changes = event.edits.flatMap((edit) => edit.changes);
    const fits = event.sequence === sequence + 1 && autosave.pending().length === 0;
    if (!fits || conflictsWith(tables, changes).length > 0) {
      reload().catch(() => undefined); // the next commit meets the same conflict and says so
      return;
    }
    sequence = event.sequence;
    tables = applyChanges(tables, changes);
    announce();
  }
  const unsubscribe = client.subscribe(take);

  function apply(kind: Edit['kind'], step: string, label: EditLabel, changes: readonly Change[]): void {
    tables = applyChanges(tables, changes);
    autosave.add({ step, kind, label, changes });
    announce();
  }

  /** Applies the way back (or forth) of a step as far as nobody changed the same fields since. */
  function travel(kind: 'undo' | 'redo'): EditLabel | null {
    if (opened.readOnly !== null) return null;
    const taken = kind === 'undo' ? takeUndo(history) : takeRedo(history);
    if (taken === null) return null;
    const wished = kind === 'undo' ? invertChanges(taken.step.changes) : taken.step.changes;
    const isCurrent = conflictsWith(tables, wished).length === 0;
    const { changes, contested: blocked } = isCurrent
      ? { changes: wished, contested: [] }
      : rebaseChanges(tables, wished);
    if (blocked.length > 0) throw new PlannerError('conflict', 'The step was changed elsewhere meanwhile.');
    history = taken.history;
    // The very record of before, with its own time stamp, so that the step below it fits again.
    apply(kind, taken.step.id, taken.step.label, changes);
    return taken.step.label;
  }

  return {
    workspaceId,
    path: opened.path,
    readOnly: opened.readOnly,
    newId,
    now: () => environment.now().toISOString(),
    tables: () => tables,
    saveState: autosave.state,
    contested: () => contested,
    undoLabel: () => history.undo.at(-1)?.label ?? null,
    redoLabel: () => history.redo.at(-1)?.label ?? null,
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    flush: autosave.flush,
    edit(name, wished, { merge } = {}) {
      if (opened.readOnly !== null) throw new PlannerError('read-only');
      const label = typeof name === 'string' ? { key: name, values: {} } : name;
      const changes = stamped(wished, environment.now());
      if (changes.length === 0) return;
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
      const open = contested;
      contested = [];
      const label: EditLabel = { key: 'app.undo.keepMine', values: {} };
      if (choice === 'mine' && open.length > 0) {
        const id = newId();
        history = recordStep(
          history,
          { id, label, changes: open, mergeKey: null },
          environment.now().getTime(),
        );
        apply('edit', id, label, open);
      }
      announce();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await autosave.flush();
      autosave.stop();
      unsubscribe();
    },
  };
}

/** The changes with the moment of the change in each record; those that change nothing fall away. */
function stamped(changes: readonly Change[], now: Date): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    if (change.before === change.after) return [];
    if (change.after === null) return [change];
    const after: AnyRecord = { ...change.after, updatedAt: now.toISOString() };
    return [{ ...change, after } as Change]; // the same record of the same collection
  });
}
