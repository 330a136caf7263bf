import { describe, expect, test } from 'vitest';
import type { WorkspaceStore } from '#core/storage/workspace-store.ts';
import { EMPTY_HISTORY, historyFrom, recordStep, takeRedo, takeUndo } from '#renderer/session/history.ts';
import { added, type Change, changed, invertChanges, removed } from '#shared/workspace/changes.ts';
import type { Edit } from '#shared/workspace/edit.ts';
import type { Crash, MemoryDisk } from '#tests/support/memory-disk.ts';
import { createRandom } from '#tests/support/random.ts';
import { attempt, diskWithWorkspace, expectSound, IS_LONG, openOn } from '#tests/support/sweep.ts';
import { anEdit } from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

const SEQUENCES = IS_LONG ? 10_000 : 1_000;
const ACTIONS = 18;
const firstSeed = Number(process.env['PLANWRIGHT_SEED'] ?? Date.now() % 1_000_000_000);

/** What should be on the disk, as plainly as it can be said: titles by id, now and before and after each step. */
type Plan = Readonly<Record<string, string>>;
type Model = { now: Plan; past: Plan[]; future: Plan[] };

/** The program: a store, and the page's own history of steps. */
type Program = { disk: MemoryDisk; store: WorkspaceStore; history: typeof EMPTY_HISTORY };

type Action = { readonly edit: Edit; readonly history: typeof EMPTY_HISTORY; readonly model: Model };

describe(`any sequence of edit, undo, redo, fold, crash and reopen (matrix 62), seed ${firstSeed}`, () => {
  test(`${SEQUENCES} of them keep a plain model and the disk equal`, async () => {
    for (let seed = firstSeed; seed < firstSeed + SEQUENCES; seed += 1) {
      try {
        await runSequence(createRandom(seed));
      } catch (error) {
        throw new Error(`Run again with PLANWRIGHT_SEED=${seed}`, { cause: error });
      }
    }
  }, 600_000);
});

async function runSequence(random: () => number): Promise<void> {
  const disk = await diskWithWorkspace();
  const program: Program = { disk, store: await openOn(disk), history: EMPTY_HISTORY };
  let model: Model = { now: {}, past: [], future: [] };
  for (let count = 0; count < ACTIONS; count += 1) {
    const kind = random();
    if (kind < 0.12) await program.store.fold();
    else if (kind < 0.2) await reopen(program, kind < 0.16);
    else {
      const action = chooseAction(random, program, model, count);
      const crashes = random() < 0.2;
      const isStored = crashes
        ? await commitInCrash(program, action, random)
        : await commitWell(program, action);
      if (isStored) model = action.model;
    }
    expectEqual(program, model);
  }
  await reopen(program, true);
  expectEqual(program, model);
  await expectSound(program.disk, program.store);
  await program.store.close();
}

function expectEqual({ store, history }: Program, model: Model): void {
  const titles = [...store.tables().posts.values()].map(({ id, title }) => [id, title]);
  expect(Object.fromEntries(titles)).toEqual(model.now);
  expect([history.undo.length, history.redo.length]).toEqual([model.past.length, model.future.length]);
}

function chooseAction(
  random: () => number,
  { store, history }: Program,
  model: Model,
  count: number,
): Action {
  const kind = random();
  const undone = kind < 0.25 ? takeUndo(history) : null;
  if (undone !== null) {
    const now = model.past.at(-1) ?? {};
    const edit = anEdit(invertChanges(undone.step.changes), { step: undone.step.id, kind: 'undo' });
    const next = { now, past: model.past.slice(0, -1), future: [...model.future, model.now] };
    return { edit, history: undone.history, model: next };
  }
  const redone = kind < 0.45 ? takeRedo(history) : null;
  if (redone !== null) {
    const now = model.future.at(-1) ?? {};
    const edit = anEdit(redone.step.changes, { step: redone.step.id, kind: 'redo' });
    const next = { now, past: [...model.past, model.now], future: model.future.slice(0, -1) };
    return { edit, history: redone.history, model: next };
  }
  const changes = someChanges(random, store, count);
  const edit = anEdit(changes, { step: `step ${count} ${random()}` });
  const now = { ...model.now };
  for (const { id, after } of changes) {
    if (after === null) delete now[id];
    else now[id] = (after as { title: string }).title;
  }
  const step = { id: edit.step, label: edit.label, changes, mergeKey: null };
  return {
    edit,
    history: recordStep(history, step, 0),
    model: { now, past: [...model.past, model.now], future: [] },
  };
}

/** One to four changes of different posts: new ones, renamed ones, removed ones. */
function someChanges(random: () => number, store: WorkspaceStore, count: number): readonly Change[] {
  const posts = [...store.tables().posts.values()];
  const changes = posts.flatMap((post) => {
    const kind = random();
    if (kind < 0.15) return [removed('posts', post)];
    return kind < 0.4 ? [changed('posts', post, { title: `Title ${count} of ${post.id}` })] : [];
  });
  const id = `post-${count}-${Math.floor(random() * 1e9)}`;
  const isNewToo = changes.length === 0 || random() < 0.5;
  return isNewToo ? [...changes.slice(0, 3), added('posts', aPost(id))] : changes.slice(0, 4);
}

async function commitWell(program: Program, { edit, history }: Action): Promise<boolean> {
  await program.store.commit({ client: 'test', edits: [edit] });
  program.history = history;
  return true;
}

/** The process ends somewhere in the commit or in the fold after it. What was answered must be stored; if nothing was, either may be. */
async function commitInCrash(program: Program, { edit }: Action, random: () => number): Promise<boolean> {
  const { store, disk } = program;
  const before = store.sequence();
  let isAnswered = false;
  disk.crashAt(1 + Math.floor(random() * 40));
  await attempt(async () => {
    await store.commit({ client: 'test', edits: [edit] });
    isAnswered = true;
    await store.fold();
  });
  await attempt(() => store.close());
  await startAgain(program, crashOf(random));
  const isStored = program.store.sequence() === before + 1;
  const told = `${disk.calls.slice(-60).join('\n')}\n${JSON.stringify(program.store.takeNotices())}`;
  if (isAnswered) expect(program.store.sequence(), told).toBe(before + 1);
  if (!isStored) expect(program.store.sequence()).toBe(before);
  return isStored;
}

function crashOf(random: () => number): Crash {
  const kind = random();
  if (kind < 0.3) return { kind: 'kill' };
  return { kind: 'power', keep: kind < 0.45 ? 'none' : Math.floor(random() * 1e9) };
}

async function reopen(program: Program, isClean: boolean): Promise<void> {
  if (isClean) await program.store.close();
  await startAgain(program, isClean ? { kind: 'power', keep: 'none' } : { kind: 'kill' });
  if (!isClean) return;
  const again = historyFrom(program.store.history());
  expect(again.undo.map(({ id }) => id)).toEqual(program.history.undo.map(({ id }) => id));
}

/** The next process over what the crash left; it knows only what is on the disk. */
async function startAgain(program: Program, crash: Crash): Promise<void> {
  const left = program.disk.after(crash);
  program.disk.crashAt(1); // nothing of the old process reaches the disk any more
  await attempt(() => program.store.close());
  program.disk = left;
  program.store = await openOn(left);
  program.history = historyFrom(program.store.history());
}
