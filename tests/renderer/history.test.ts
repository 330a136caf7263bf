import { describe, expect, it } from 'vitest';
import {
  closeTopStep,
  EMPTY_HISTORY,
  type History,
  historyFrom,
  joinableStep,
  recordStep,
  takeRedo,
  takeUndo,
} from '#renderer/session/history.ts';
import { type Change, changed } from '#shared/workspace/changes.ts';
import type { StoredEdit } from '#shared/workspace/edit.ts';
import { aPillar } from '#tests/support/build-records.ts';

const label = { key: 'app.undo.change', values: {} };
const pillar = aPillar('a');
const named = (from: string, to: string): readonly Change[] => [
  changed('pillars', { ...pillar, name: from }, { name: to }),
];

function typed(history: History, id: string, from: string, to: string, now: number): History {
  return recordStep(history, { id, label, changes: named(from, to), mergeKey: 'pillars/a/name' }, now);
}

describe('history', () => {
  it('joins typing in one field within 800 ms into one step', () => {
    const first = typed(EMPTY_HISTORY, 's1', '', 'K', 1000);
    expect(joinableStep(first, 'pillars/a/name', 1700)?.id).toBe('s1');
    const second = typed(first, 's1', 'K', 'Ki', 1700);
    expect(second.undo).toHaveLength(1);
    expect(second.undo[0]?.changes).toEqual(named('', 'Ki'));
  });

  it('begins a new step after a rest, in another field and after the field was left', () => {
    const first = typed(EMPTY_HISTORY, 's1', '', 'K', 1000);
    expect(joinableStep(first, 'pillars/a/name', 1801)).toBeNull();
    expect(joinableStep(first, 'pillars/a/description', 1100)).toBeNull();
    expect(joinableStep(closeTopStep(first), 'pillars/a/name', 1100)).toBeNull();
  });

  it('forgets what could be redone at the next edit', () => {
    const undone = takeUndo(typed(EMPTY_HISTORY, 's1', '', 'K', 1000));
    expect(undone?.history.redo).toHaveLength(1);
    expect(typed(undone?.history ?? EMPTY_HISTORY, 's2', '', 'L', 2000).redo).toEqual([]);
  });

  it('keeps the last 200 steps', () => {
    let history = EMPTY_HISTORY;
    for (let step = 0; step < 230; step += 1)
      history = typed(history, `s${step}`, String(step), String(step + 1), step * 1000);
    expect(history.undo).toHaveLength(200);
    expect(history.undo[0]?.id).toBe('s30');
  });

  it('drops a step whose pieces cancel each other', () => {
    expect(typed(typed(EMPTY_HISTORY, 's1', '', 'K', 1000), 's1', 'K', '', 1100).undo).toEqual([]);
  });

  it('stands after a restart as it stood before, from the stored edits', () => {
    const stored = (
      sequence: number,
      step: string,
      kind: StoredEdit['kind'],
      from: string,
      to: string,
    ): StoredEdit => ({
      sequence,
      step,
      kind,
      label,
      changes: named(from, to),
      at: '2026-10-14T12:00:00.000Z',
      device: 'd',
    });
    const history = historyFrom([
      stored(1, 's1', 'edit', '', 'K'),
      stored(2, 's1', 'edit', 'K', 'Ki'),
      stored(3, 's2', 'edit', 'Ki', 'Kiln'),
      stored(4, 's2', 'undo', 'Kiln', 'Ki'),
      stored(5, 's1', 'undo', 'Ki', ''),
      stored(6, 's1', 'redo', '', 'Ki'),
    ]);
    expect(history.undo.map(({ id }) => id)).toEqual(['s1']);
    expect(history.redo.map(({ id }) => id)).toEqual(['s2']);
    expect(takeRedo(history)?.step.changes).toEqual(named('Ki', 'Kiln'));
  });
});
