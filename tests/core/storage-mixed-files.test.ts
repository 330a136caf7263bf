import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readJournalLines } from '#core/storage/journal-line.ts';
import { fromSnapshotText } from '#core/storage/snapshot.ts';
import type { WorkspaceStore } from '#core/storage/workspace-store.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createMemoryDisk } from '#tests/support/memory-disk.ts';
import { diskWithWorkspace, FILES, openOn, putFile, titlesIn } from '#tests/support/sweep.ts';
import { addPost, renamePost } from '#tests/support/test-store.ts';

type Files = ReadonlyMap<string, Buffer>;
type Step = 'add' | 'rename' | 'fold' | 'reopen';

const step = fc.constantFrom<Step>('add', 'add', 'rename', 'rename', 'fold', 'reopen');

/** A clock on which eleven days pass with every look, so that the history has several files. */
function createHastyClock(): () => Date {
  let looks = 0;
  return () => new Date(Date.UTC(2026, 0, 1) + 11 * 86_400_000 * looks++);
}

/** What stood on the disk after each step, and the posts after each commit. */
async function live(steps: readonly Step[]) {
  const disk = await diskWithWorkspace();
  const clock = createHastyClock();
  let store: WorkspaceStore = await openOn(disk, { clock });
  const moments: Files[] = [];
  const states = new Map<number, readonly string[]>([[0, titlesIn(store.tables())]]);
  for (const [index, what] of steps.entries()) {
    const first = [...store.tables().posts.keys()][0];
    if (what === 'fold') await store.fold();
    else if (what === 'reopen') {
      await store.close();
      store = await openOn(disk, { clock });
    } else if (what === 'add' || first === undefined) await addPost(store, `p${index}`);
    else await renamePost(store, first, `Renamed ${index}`);
    moments.push(planFiles(disk.files()));
    states.set(store.sequence(), titlesIn(store.tables()));
  }
  await store.close();
  moments.push(planFiles(disk.files()));
  return { moments, states };
}

function planFiles(files: Files): Files {
  return new Map([...files].filter(([path]) => /workspace\.json$|\.jsonl$/.test(path)));
}

/** Every commit that some file of a mixture tells of. */
function toldBy(files: Files) {
  const sequences = new Set<number>();
  let snapshot = 0;
  for (const [path, bytes] of files) {
    if (path === FILES.snapshot) snapshot = fromSnapshotText(bytes.toString('utf8')).sequence;
    else for (const { sequence } of readJournalLines(bytes).entries) sequences.add(sequence);
  }
  const highest = Math.max(snapshot, ...sequences);
  const after = Array.from({ length: highest - snapshot }, (_, index) => snapshot + 1 + index);
  return { highest, isUnbroken: after.every((sequence) => sequences.has(sequence)) };
}

describe('files of one workspace from two moments', () => {
  test.prop(
    [
      fc.array(step, { minLength: 3, maxLength: 16 }),
      fc.nat(),
      fc.nat(),
      fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
    ],
    { numRuns: 400 },
  )(
    'open as the newest state that any of them proves, or are reported, never as an older one (matrix 3, 24)',
    async (steps, one, other, choices) => {
      const { moments, states } = await live(steps);
      const [old, young] = [moments[one % moments.length], moments[other % moments.length]];
      if (old === undefined || young === undefined) throw new Error('There is always a last moment');
      const disk = createMemoryDisk();
      const paths = [...new Set([...old.keys(), ...young.keys()])].sort();
      for (const [index, path] of paths.entries()) {
        const bytes = (choices[index] === true ? old : young).get(path);
        if (bytes !== undefined) await putFile(disk, path, bytes);
      }
      const { highest, isUnbroken } = toldBy(planFiles(disk.files()));
      const opened = await openOn(disk).catch((error: unknown) => error);
      if (opened instanceof Error) {
        expect(opened).toBeInstanceOf(PlannerError);
        expect(opened).toMatchObject({ code: 'workspace-damaged', details: { reason: 'journal-gap' } });
        expect(isUnbroken).toBe(false); // only what can really not be put together is reported
        return;
      }
      const store = opened as WorkspaceStore;
      expect(store.sequence()).toBe(highest);
      expect(titlesIn(store.tables())).toEqual(states.get(highest));
      await addPost(store, 'after');
      await store.close();
      const again = await openOn(disk);
      expect(again.sequence()).toBe(highest + 1);
      expect(titlesIn(again.tables())).toEqual([...(states.get(highest) ?? []), 'Post after'].sort());
      await again.close();
    },
    120_000,
  );
});
