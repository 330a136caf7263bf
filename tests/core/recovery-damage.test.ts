import { fc, test } from '@fast-check/vitest';
import { beforeAll, describe, expect } from 'vitest';
import { heavyWorkHere } from '#core/heavy-work.ts';
import { createPlannerCore, type PlannerCore } from '#core/planner-core.ts';
import { type Client, createClient } from '#shared/api/client.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { fromStoredTables } from '#shared/workspace/schema.ts';
import { createMemoryDisk, type MemoryDisk } from '#tests/support/memory-disk.ts';
import { IS_LONG, putFile } from '#tests/support/sweep.ts';
import { aNewWorkspace, anEdit, createTestClock, createTestIds } from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

type Damage = { readonly file: number; readonly kind: 'flip' | 'cut' | 'zero' | 'gone'; readonly at: number };

const damage: fc.Arbitrary<Damage> = fc.record({
  file: fc.nat(),
  kind: fc.constantFrom('flip', 'cut', 'zero', 'gone'),
  at: fc.nat(),
});

let disk: MemoryDisk;
let id = '';
/** Titles of all posts after each commit. */
const states = new Map<number, string>();

async function coreOn(on: MemoryDisk): Promise<PlannerCore> {
  return createPlannerCore({
    dataFolder: '/data',
    host: 'cli',
    version: '0.0.0-test',
    clock: createTestClock(),
    newId: createTestIds(),
    systemLanguages: ['en'],
    log: () => undefined,
    fileSystem: on.fileSystem,
    heavyWork: heavyWorkHere,
    foldAfterMs: 3_600_000,
  });
}

async function stateIn(client: Client): Promise<{ sequence: number; titles: string }> {
  const { tables, sequence } = await client.call('workspaces.open', { workspaceId: id });
  const posts = [...fromStoredTables(tables).posts.values()];
  return {
    sequence,
    titles: posts
      .map(({ title }) => title)
      .sort()
      .join(', '),
  };
}

/** Commits over three runs of the program, generations between, and a journal that was not folded yet. */
beforeAll(async () => {
  disk = createMemoryDisk();
  let core = await coreOn(disk);
  let client = createClient(core);
  id = (await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() })).id;
  for (let round = 0; round < 9; round += 1) {
    const { tables } = await client.call('workspaces.open', { workspaceId: id });
    const first = [...fromStoredTables(tables).posts.values()][0];
    const change =
      round % 3 === 2 && first !== undefined
        ? changed('posts', first, { title: `Renamed ${round}` })
        : added('posts', aPost(`p${round}`));
    await client.call('plan.commit', { workspaceId: id, client: 't', edits: [anEdit([change])] });
    const { sequence, titles } = await stateIn(client);
    states.set(sequence, titles);
    if (round % 3 === 1) await client.call('backups.make', { workspaceId: id });
    if (round === 3 || round === 5) {
      await core.close();
      core = await coreOn(disk);
      client = createClient(core);
    }
  }
  disk = disk.after({ kind: 'kill' });
});

async function damaged(damages: readonly Damage[]): Promise<MemoryDisk> {
  const broken = disk.after({ kind: 'kill' });
  const files = [...broken.files().keys()].filter((path) =>
    /workspace\.json$|\.jsonl$|\.json\.gz$/.test(path),
  );
  for (const { file, kind, at } of damages) {
    const path = files[file % files.length] ?? '';
    const bytes = broken.files().get(path);
    if (bytes === undefined || bytes.length === 0) continue;
    const place = at % bytes.length;
    const flipped = Buffer.from(bytes);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << (at % 8));
    if (kind === 'gone') await broken.fileSystem.remove(path);
    else if (kind === 'flip') await putFile(broken, path, flipped);
    else await putFile(broken, path, kind === 'cut' ? bytes.subarray(0, place) : Buffer.alloc(bytes.length));
  }
  return broken.after({ kind: 'kill' });
}

describe('a plan of which any files are damaged in any way', () => {
  test.prop([fc.array(damage, { minLength: 1, maxLength: 5 })], { numRuns: IS_LONG ? 3000 : 250 })(
    'opens as a state that it once had, or says so and is brought back to one (matrix 20, 21, 22, 23, 25, 26)',
    async (damages) => {
      const broken = await damaged(damages);
      const core = await coreOn(broken);
      const client = createClient(core);
      const { problem, options } = await client.call('recovery.inspect', { workspaceId: id });
      const opened = await stateIn(client).catch((error: unknown) => error);
      if (problem === null) {
        const { sequence, titles } = opened as { sequence: number; titles: string };
        expect(titles).toBe(states.get(sequence));
      } else {
        expect(opened).toBeInstanceOf(PlannerError);
        for (const { source, isReadable } of options) {
          const wish = client.call('recovery.preview', { workspaceId: id, source });
          if (isReadable) await wish;
          else await expect(wish).rejects.toBeInstanceOf(PlannerError);
        }
        const [best] = options;
        if (best?.source.kind === 'rebuilt') {
          const wish = { workspaceId: id, source: best.source, how: 'in-place', client: 't' } as const;
          await client.call('recovery.restore', wish);
          expect((await stateIn(client)).titles).toBe(states.get(best.sequence));
          const readable = options.filter(({ isReadable }) => isReadable);
          expect(Math.max(...readable.map(({ sequence }) => sequence))).toBe(best.sequence);
        } else expect(options.filter(({ isReadable }) => isReadable)).toEqual([]);
      }
      await core.close();
    },
    120_000,
  );
});
