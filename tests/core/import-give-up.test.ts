import { afterEach, describe, expect, test } from 'vitest';
import { type HeavyWork, heavyWorkHere } from '#core/heavy-work.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { aNewWorkspace, createTestCore, type TestCore } from '#tests/support/test-core.ts';

let opened: TestCore | null = null;

afterEach(async () => {
  await opened?.dispose();
  opened = null;
});

/** A core whose imports last until they are given up. */
async function start() {
  const begun: string[] = [];
  const isEnded: boolean[] = [];
  const proposeImport: HeavyWork['proposeImport'] = ({ file }, signal) =>
    new Promise((_resolve, reject) => {
      begun.push(file.name);
      signal?.addEventListener('abort', () => {
        isEnded.push(true);
        reject(new PlannerError('unreachable'));
      });
    });
  opened = await createTestCore({ heavyWork: { ...heavyWorkHere, proposeImport } });
  const { client, core, logged } = opened;
  const { id } = await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  const read = (reading: string) => {
    const file = { name: reading, base64: Buffer.from('Date,Title\n').toString('base64') };
    return core.request('imports.read', { workspaceId: id, file, kind: null, mapping: null, reading });
  };
  const giveUp = (reading: string) => client.call('imports.giveUp', { reading });
  return { read, giveUp, begun, isEnded, logged };
}

const GIVEN_UP = { ok: false, error: { code: 'unreachable' } };

describe('the reading of a file', () => {
  test('ends in the core, and is answered, when it is given up', async () => {
    const { read, giveUp, begun, isEnded, logged } = await start();
    const reply = read('one');
    await expect.poll(() => begun).toEqual(['one']);
    await giveUp('one');
    expect(await reply).toMatchObject(GIVEN_UP);
    expect([isEnded, logged]).toEqual([[true], []]);
  });

  test('leaves another one alone', async () => {
    const { read, giveUp, begun, isEnded } = await start();
    const [one, two] = [read('one'), read('two')];
    await expect.poll(() => begun.length).toBe(2);
    await giveUp('two');
    expect(await two).toMatchObject(GIVEN_UP);
    expect(isEnded).toEqual([true]);
    await giveUp('one');
    await one;
  });

  test('never begins where the wish to give it up overtook the file, whatever was given up since', async () => {
    const { read, giveUp, begun } = await start();
    await giveUp('one');
    for (let other = 0; other < 99; other += 1) await giveUp(`other ${other}`);
    expect(await read('one')).toMatchObject(GIVEN_UP);
    expect(begun).toEqual([]);
  });
});
