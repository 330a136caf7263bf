import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { fromSnapshotText } from '#core/storage/snapshot.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added, changed, invertChanges } from '#shared/workspace/changes.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';

const NOW = '2026-03-02T09:00:00.000Z';
const opened: TestCore[] = [];

async function start(options: Parameters<typeof createTestCore>[0] = {}): Promise<TestCore> {
  const made = await createTestCore(options);
  opened.push(made);
  return made;
}

async function again(core: TestCore): Promise<TestCore> {
  const next = await core.restart();
  opened.push(next);
  return next;
}

afterEach(async () => {
  for (const core of opened.splice(0).reverse()) await core.dispose();
});

async function createWorkspace({ client }: TestCore, name = 'Bakery Groß'): Promise<string> {
  return (await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace({ name }) })).id;
}

function aPost(id: string, title = `Post ${id}`) {
  return createPost({ id, now: NOW }, { title, date: '2026-03-05', effort: 2 });
}

async function addPost({ client }: TestCore, workspaceId: string, id: string): Promise<void> {
  const edits = [anEdit([added('posts', aPost(id))], { step: `add ${id}` })];
  await client.call('plan.commit', { workspaceId, client: 'c', edits });
}

function fileOf({ dataFolder }: TestCore, id: string, name = 'workspace.json'): string {
  return path.join(dataFolder, 'workspaces', id, name);
}

async function statesOf({ client }: TestCore): Promise<Readonly<Record<string, string>>> {
  const list = await client.call('workspaces.list', {});
  return Object.fromEntries(list.map(({ id, state }) => [id, state]));
}

describe('planner core', () => {
  test('touches no file before it is asked to', async () => {
    const core = await start();
    await core.client.call('workspaces.list', {});
    await core.client.call('settings.get', {});
    expect(await readdir(core.dataFolder)).toEqual([]);
  });

  test('makes a workspace, takes an edit and has it after a restart', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPost(core, id, 'p1');
    expect(await readFile(fileOf(core, id, 'journal.jsonl'), 'utf8')).toContain('Post p1');

    const next = await again(core);
    const found = await next.client.call('workspaces.open', { workspaceId: id });
    expect(found).toMatchObject({ sequence: 1, readOnly: null, tables: { posts: { p1: aPost('p1') } } });
    expect(core.logged).toEqual([]);
  });

  test('undoes after a full restart', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPost(core, id, 'p1');
    const rename = anEdit([changed('posts', aPost('p1'), { title: 'New' })], { step: 'rename' });
    await core.client.call('plan.commit', { workspaceId: id, client: 'c', edits: [rename] });

    const next = await again(core);
    const { history } = await next.client.call('workspaces.open', { workspaceId: id });
    expect(history.map(({ step, sequence }) => [step, sequence])).toEqual([
      ['add p1', 1],
      ['rename', 2],
    ]);
    const undo = anEdit(invertChanges(history.at(-1)?.changes ?? []), { step: 'rename', kind: 'undo' });
    await next.client.call('plan.commit', { workspaceId: id, client: 'c', edits: [undo] });
    const { tables } = await next.client.call('workspaces.open', { workspaceId: id });
    expect(tables.posts).toEqual({ p1: aPost('p1') });
  });

  test('opens a workspace again by itself when another window has closed it', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPost(core, id, 'p1');
    await core.client.call('workspaces.close', { workspaceId: id });
    await addPost(core, id, 'p2');
    const closing = core.client.call('workspaces.close', { workspaceId: id });
    await Promise.all([
      closing,
      addPost(core, id, 'p3'),
      core.client.call('workspaces.close', { workspaceId: id }),
    ]);
    const { tables } = await core.client.call('workspaces.open', { workspaceId: id });
    expect(Object.keys(tables.posts ?? {})).toEqual(['p1', 'p2', 'p3']);
  });

  test('tells every listener of a commit, and goes on when one of them fails', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    core.core.subscribe(() => {
      throw new Error('a listener that fails');
    });
    await addPost(core, id, 'p1');
    expect(core.events).toMatchObject([
      { name: 'workspace.changed', workspaceId: id, sequence: 1, client: 'c' },
    ]);
    expect(core.logged.join()).toContain('a listener that fails');
  });

  test('answers what is running before it closes, twice if need be, and nothing after', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    const commit = addPost(core, id, 'p1');
    await Promise.all([core.core.close(), core.core.close(), commit]);
    expect(await core.core.request('workspaces.list', {})).toMatchObject({ error: { code: 'unreachable' } });
    expect(JSON.parse(await readFile(fileOf(core, id), 'utf8'))).toMatchObject({ sequence: 1 });
    expect(await readdir(path.dirname(fileOf(core, id)))).not.toContain('lock');
  });

  test('does not close before a workspace that is being made is there whole', async () => {
    const core = await start();
    const making = createWorkspace(core);
    await core.core.close();
    expect(await readdir(path.join(core.dataFolder, 'workspaces'))).toEqual([
      expect.stringMatching(/^bakery-gross-/),
    ]);
    await making;
  });

  test('keeps the old state when the disk is full, and the retry is saved', async () => {
    const disk = createFaultyFileSystem();
    const core = await start({ fileSystem: disk.fileSystem });
    const id = await createWorkspace(core);
    disk.fail({ operation: 'write', path: 'journal.jsonl', code: 'ENOSPC', bytesFirst: 30 });
    await expect(addPost(core, id, 'p1')).rejects.toMatchObject({ code: 'disk-full' });
    expect(core.events).toEqual([]);
    await addPost(core, id, 'p1');
    const { tables } = await (await again(core)).client.call('workspaces.open', { workspaceId: id });
    expect(Object.keys(tables.posts ?? {})).toEqual(['p1']);
  });
});

describe('the sample client', () => {
  test.each(LANGUAGES)('is a sound plan in %s that every later rule can rely on', async (language) => {
    const core = await start({ timeZone: 'Europe/Rome' });
    const { id } = await core.client.call('workspaces.create', { kind: 'sample', language, name: null });
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toEqual([]);
    const { tables } = await core.client.call('workspaces.open', { workspaceId: id });
    expect(tables.profile?.['profile']).toMatchObject({ timeZone: 'Europe/Rome' });
    expect(Object.keys(tables.posts ?? {}).length).toBeGreaterThan(20);
    expect(core.logged).toEqual([]);
  });

  test('takes the name that is wished', async () => {
    const core = await start();
    const wish = { kind: 'sample', language: 'en', name: 'My pottery' } as const;
    const { id } = await core.client.call('workspaces.create', wish);
    expect(id).toMatch(/^my-pottery-/);
  });
});

describe('two programs over one data folder (matrix 38)', () => {
  test('the second reads, is told why it cannot write, and sees what the first has saved since', async () => {
    const first = await start();
    const id = await createWorkspace(first);
    await addPost(first, id, 'p1');
    const second = await start({ dataFolder: first.dataFolder });
    const seen = await second.client.call('workspaces.open', { workspaceId: id });
    expect(seen).toMatchObject({ readOnly: 'locked', tables: { posts: { p1: {} } } });
    await expect(addPost(second, id, 'p2')).rejects.toMatchObject({ code: 'workspace-locked' });
    expect(await statesOf(second)).toEqual({ [id]: 'locked' });
    expect(await statesOf(first)).toEqual({ [id]: 'ok' });

    await addPost(first, id, 'p3');
    const later = await second.client.call('workspaces.open', { workspaceId: id });
    expect(Object.keys(later.tables.posts ?? {})).toEqual(['p1', 'p3']);

    await first.client.call('workspaces.close', { workspaceId: id });
    await addPost(second, id, 'p2');
    expect(await second.client.call('workspaces.open', { workspaceId: id })).toMatchObject({
      readOnly: null,
    });
  });
});

describe('the list of workspaces', () => {
  test('says what each plan holds, live and from its files alike', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPost(core, id, 'p1');
    const live = await core.client.call('workspaces.list', {});
    expect(live).toEqual([
      {
        id,
        path: path.dirname(fileOf(core, id)),
        name: 'Bakery Groß',
        description: '',
        colour: 'slate',
        planStart: '2026-01-01',
        planEnd: '2026-12-31',
        timeZone: 'Europe/Berlin',
        changedAt: expect.stringMatching(/^2026-03-02T09:00:/),
        state: 'ok',
        isSealed: false,
        digest: expect.objectContaining({
          postsByWeek: [1, 0, 0, 0, 0, 0, 0, 0],
          effortByWeek: [2, 0, 0, 0, 0, 0, 0, 0],
          runningIncidents: 0,
        }),
      },
    ]);
    expect(await (await again(core)).client.call('workspaces.list', {})).toEqual(live);
  });

  test('reads a file again only when it has changed', async () => {
    const disk = createFaultyFileSystem();
    const core = await start({ fileSystem: disk.fileSystem });
    const id = await createWorkspace(core);
    const reads = () =>
      disk.calls.filter((call) => call.startsWith('read ') && call.includes('workspace.json'));
    await core.client.call('workspaces.list', {});
    await core.client.call('workspaces.list', {});
    expect(reads()).toHaveLength(1);
    await addPost(core, id, 'p1');
    await core.client.call('workspaces.close', { workspaceId: id });
    const count = reads().length;
    const [summary] = await core.client.call('workspaces.list', {});
    expect(summary?.digest?.postsByWeek[0]).toBe(1);
    expect(reads()).toHaveLength(count + 1);
  });

  test('shows damaged and newer ones beside the others, and changes nothing in them', async () => {
    const core = await start();
    const [good, damaged, newer] = [
      await createWorkspace(core, 'Good'),
      await createWorkspace(core, 'Damaged'),
      await createWorkspace(core, 'Newer'),
    ];
    await writeFile(fileOf(core, damaged), '{"torn');
    const text = await readFile(fileOf(core, newer), 'utf8');
    await writeFile(fileOf(core, newer), text.replace(`"version":${CURRENT_VERSION}`, '"version":999'));
    expect(await statesOf(core)).toEqual({ [good]: 'ok', [damaged]: 'damaged', [newer]: 'newer' });
    const open = (workspaceId: string) => core.client.call('workspaces.open', { workspaceId });
    await expect(open(damaged)).rejects.toMatchObject({ code: 'workspace-damaged' });
    await expect(open(newer)).rejects.toMatchObject({ code: 'workspace-newer' });
    expect(await readdir(path.dirname(fileOf(core, damaged)))).toEqual(['workspace.json']);
    expect(await readFile(fileOf(core, damaged), 'utf8')).toBe('{"torn');
  });

  test('takes a folder that was copied by hand for a workspace of its own', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await cp(path.dirname(fileOf(core, id)), path.dirname(fileOf(core, 'copy-1')), { recursive: true });
    expect(await statesOf(core)).toEqual({ [id]: 'ok', 'copy-1': 'ok' });
    await addPost(core, 'copy-1', 'p1');
    expect((await core.client.call('workspaces.open', { workspaceId: id })).tables.posts).toEqual({});
  });
});

describe('backups, bundles and imports', () => {
  test('backs up every workspace that can be read, with what was saved a moment ago', async () => {
    const core = await start();
    const [one, two] = [await createWorkspace(core, 'One'), await createWorkspace(core, 'Two')];
    const damaged = await createWorkspace(core, 'Damaged');
    await addPost(core, one, 'p1');
    await rm(fileOf(core, damaged));
    await writeFile(fileOf(core, damaged, 'journal.jsonl'), '');
    const made = await core.client.call('backups.make', { workspaceId: null });
    expect(made.map(({ id }) => id).sort()).toEqual([one, two].sort());
    const backup = made.find(({ id }) => id === one);
    const text = gunzipSync(await readFile(backup?.path ?? '')).toString('utf8');
    expect(fromSnapshotText(text)).toMatchObject({ sequence: 1 });
    expect([...fromSnapshotText(text).tables.posts.keys()]).toEqual(['p1']);
    expect(
      path
        .relative(core.dataFolder, backup?.path ?? '')
        .split(path.sep)
        .slice(0, 2),
    ).toEqual(['backups', one]);
    await expect(core.client.call('backups.make', { workspaceId: damaged })).rejects.toMatchObject({
      code: 'workspace-damaged',
    });
  });

  test('opens a bundle as a workspace of its own, beside the one it came from', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPost(core, id, 'p1');
    const wish = {
      workspaceId: id,
      format: 'bundle',
      language: 'de',
      reader: 'own',
      sections: null,
    } as const;
    const file = await core.client.call('exports.create', { ...wish, from: null, to: null });
    const copy = await core.client.call('workspaces.openBundle', {
      file: { name: file.name, base64: file.base64 },
      passphrase: null,
    });
    expect(copy.id).not.toBe(id);
    const [original, opened] = await Promise.all(
      [id, copy.id].map((workspaceId) => core.client.call('workspaces.open', { workspaceId })),
    );
    expect(opened?.tables).toEqual(original?.tables);
    const broken = { name: 'x.planwright', base64: Buffer.from('not a bundle').toString('base64') };
    await expect(
      core.client.call('workspaces.openBundle', { file: broken, passphrase: null }),
    ).rejects.toMatchObject({
      code: 'file-not-recognised',
    });
  });

  test('proposes what an import would do and changes nothing; committing it does', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    const csv = 'Date,Title,Text\n2026-03-09,Rye bread,Fresh from the oven\n';
    const file = { name: 'plan.csv', base64: Buffer.from(csv).toString('base64') };
    const wish = { workspaceId: id, file, kind: 'calendar', mapping: null } as const;
    const proposal = await core.client.call('imports.read', wish);
    expect(proposal.counts).toMatchObject({ new: 1 });
    expect((await core.client.call('workspaces.open', { workspaceId: id })).sequence).toBe(0);
    await core.client.call('plan.commit', {
      workspaceId: id,
      client: 'c',
      edits: [anEdit(proposal.changes)],
    });
    expect((await core.client.call('imports.read', wish)).counts).toMatchObject({ new: 0, same: 1 });
  });
});
