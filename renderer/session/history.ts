import { PlannerError } from '#shared/base/errors.ts';
import {
  type Change,
  conflictsWith,
  invertChanges,
  rebaseChanges,
  squashChanges,
} from '#shared/workspace/changes.ts';
import type { EditLabel, StoredEdit } from '#shared/workspace/edit.ts';
import type { Tables } from '#shared/workspace/schema.ts';

/** One step of undo: everything that one action changed, however often it was saved meanwhile. */
export type Step = {
  readonly id: string;
  readonly label: EditLabel;
  readonly changes: readonly Change[];
  /** Edits with the same key may join this step until `joinableUntil` (ms); null once it is closed. */
  readonly mergeKey: string | null;
  readonly joinableUntil: number;
};

export type History = { readonly undo: readonly Step[]; readonly redo: readonly Step[] };

export const EMPTY_HISTORY: History = { undo: [], redo: [] };

const LIMIT = 200;
const MERGE_WINDOW_MS = 800;

export type NewStep = Pick<Step, 'id' | 'label' | 'changes' | 'mergeKey'>;

/** The step an edit with this key would join, or null: typing on in the same field within 800 ms is one step. */
export function joinableStep(history: History, mergeKey: string | null, now: number): Step | null {
  const top = history.undo.at(-1);
  const isJoinable =
    top !== undefined && mergeKey !== null && top.mergeKey === mergeKey && now <= top.joinableUntil;
  return isJoinable ? top : null;
}

/** The history after a new edit. It joins the top step where that has the same id, and clears what could be redone. */
export function recordStep(
  history: History,
  { id, label, changes, mergeKey }: NewStep,
  now: number,
): History {
  const top = history.undo.at(-1);
  const rest = top?.id === id ? history.undo.slice(0, -1) : history.undo;
  const all = top?.id === id ? squashChanges([...top.changes, ...changes]) : changes;
  if (all.length === 0) return { undo: rest, redo: [] };
  const step = { id, label, changes: all, mergeKey, joinableUntil: now + MERGE_WINDOW_MS };
  return { undo: [...rest, step].slice(-LIMIT), redo: [] };
}

/** Ends joining: the field was left. */
export function closeTopStep(history: History): History {
  const top = history.undo.at(-1);
  if (top === undefined || top.mergeKey === null) return history;
  return { ...history, undo: [...history.undo.slice(0, -1), { ...top, mergeKey: null }] };
}

/** A step and the history after it was undone or redone. */
type Taken = { readonly step: Step; readonly history: History };

export function takeUndo(history: History): Taken | null {
  const step = history.undo.at(-1);
  if (step === undefined) return null;
  const closed = { ...step, mergeKey: null };
  return { step: closed, history: { undo: history.undo.slice(0, -1), redo: [...history.redo, closed] } };
}

export function takeRedo(history: History): Taken | null {
  const step = history.redo.at(-1);
  if (step === undefined) return null;
  return { step, history: { undo: [...history.undo, step], redo: history.redo.slice(0, -1) } };
}

/**
 * The changes that lead back over the last step, or forth again, past what others changed in other fields since. Null
 * where there is no step; throws `conflict` where one of its own fields was changed meanwhile.
 */
export function wayOf(
  kind: 'undo' | 'redo',
  history: History,
  tables: Tables,
): (Taken & { readonly changes: readonly Change[] }) | null {
  const taken = kind === 'undo' ? takeUndo(history) : takeRedo(history);
  if (taken === null) return null;
  const wished = kind === 'undo' ? invertChanges(taken.step.changes) : taken.step.changes;
  if (conflictsWith(tables, wished).length === 0) return { ...taken, changes: wished };
  const { changes, contested } = rebaseChanges(tables, wished);
  if (contested.length > 0) throw new PlannerError('conflict', 'The step was changed elsewhere meanwhile.');
  return { ...taken, changes };
}

/** The stacks as they stood before a restart, from the stored edits, oldest first. */
export function historyFrom(edits: readonly StoredEdit[]): History {
  return edits.reduce(replay, EMPTY_HISTORY);
}

function replay(history: History, { step, kind, label, changes }: StoredEdit): History {
  switch (kind) {
    case 'edit':
      return closeTopStep(recordStep(history, { id: step, label, changes, mergeKey: null }, 0));
    case 'undo':
      return history.undo.at(-1)?.id === step ? (takeUndo(history)?.history ?? history) : history;
    case 'redo':
      return history.redo.at(-1)?.id === step ? (takeRedo(history)?.history ?? history) : history;
  }
}
