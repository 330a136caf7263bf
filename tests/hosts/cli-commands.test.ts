import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlannerCore } from '#core/planner-core.ts';
import { fromSnapshotText, toSnapshotText } from '#core/storage/snapshot.ts';
import { runCli } from '#hosts/cli/run-cli.ts';
import { createClient } from '#shared/api/client.ts';
import { STARTER_BUSINESSES } from '#shared/plan/business.ts';
import { createPillar } from '#shared/plan/content/pillar.ts';
import { createPostMedium, createPostVariant } from '#shared/plan/post/post.ts';
import { added, applyChanges, type Change } from '#shared/workspace/changes.ts';
import { createTempFolder, createTestClock, createTestIds } from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

let folder = '';
let newId = createTestIds();
beforeEach(async () => {
  folder = await createTempFolder();
  newId = createTestIds();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const coreOptions = () => ({
  dataFolder: path.join(folder, 'data'),
  host: 'cli' as const,
  version: '0.0.0-test',
  systemLanguages: [],
  clock: createTestClock(),
  newId,
  log: (message: string, cause?: unknown) => {
    throw new Error(`${message}: ${String(cause)}`);
  },
});

type RunOptions = { readonly input?: string; readonly languages?: readonly string[] };

/** Runs a command as the built program does, with the streams caught. */
async function run(words: readonly string[], { input = '', languages = ['en-US'] }: RunOptions = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli({
    words,
    openCore: (options) => createPlannerCore({ ...coreOptions(), ...options }),
    systemLanguages: languages,
    defaultDataFolder: () => path.join(folder, 'data'),
    terminal: {
      workingFolder: folder,
      readInput: async () => new TextEncoder().encode(input),
      print: (line) => out.push(line),
      complain: (line) => err.push(line),
      today: () => '2026-11-21',
      timeZone: 'Europe/Berlin',
      newId,
      pageFolder: folder,
      onStopSignal: () => undefined,
      onEnter: null,
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Runs a command with --json, which must print one value and nothing else. */
async function json(words: readonly string[], options: RunOptions = {}) {
  const { code, out, err } = await run([...words, '--json'], options);
  return { code, value: JSON.parse(out), err };
}

async function create(name = 'Café Ada'): Promise<string> {
  const { code, value } = await json(['create', '--name', name]);
  expect(code).toBe(0);
  return value.id;
}

async function profileOf(id: string) {
  return (await json(['show', id, 'profile'])).value[0];
}

async function changesFile(changes: unknown, name = 'changes.json'): Promise<string> {
  await writeFile(path.join(folder, name), typeof changes === 'string' ? changes : JSON.stringify(changes));
  return name;
}

/** Another Planwright that has the workspace open while `task` runs. */
async function whileOpenElsewhere(workspaceId: string, task: () => Promise<void>): Promise<void> {
  const core = await createPlannerCore(coreOptions());
  await createClient(core).call('workspaces.open', { workspaceId });
  try {
    await task();
  } finally {
    await core.close();
  }
}

describe('planwright list', () => {
  it('says how to begin when there is nothing', async () => {
    expect(await run(['list'])).toMatchObject({ code: 0, err: '' });
    expect((await run(['list'])).out).toContain('planwright create --name NAME');
    expect((await json(['list'])).value).toEqual([]);
  });

  it('shows each workspace in columns that stand under each other', async () => {
    const id = await create('Café Ada');
    const other = await create('Tee');
    const lines = (await run(['list'])).out.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Id +Name +Plan +Changed +State$/);
    const column = lines[0]?.indexOf('Name') ?? -1;
    expect(lines.slice(1).map((line) => line.slice(column).split('  ')[0])).toEqual(
      expect.arrayContaining(['Café Ada', 'Tee']),
    );
    const { value } = await json(['list']);
    expect(value.map((each: { id: string }) => each.id).sort()).toEqual([id, other].sort());
    expect(value[0]).toMatchObject({ state: 'ok', path: expect.stringContaining(folder) });
  });

  it('shows names as text, whatever they hold', async () => {
    await create('Red \u001b[31malert\u001b]0;title\u0007 \u202Eabc');
    const { out } = await run(['list']);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(out).toContain('alert');
  });

  it('works beside a program that has the workspace open', async () => {
    const id = await create();
    await whileOpenElsewhere(id, async () => {
      const { code, value } = await json(['list']);
      expect(code).toBe(0);
      expect(value[0]).toMatchObject({ id, state: 'locked' });
    });
  });
});

describe('planwright create', () => {
  it('makes a workspace that starts with this month, and prints id and path', async () => {
    const { code, value } = await json(['create', '--name', ' Café Ada ', '--language', 'de']);
    expect(code).toBe(0);
    expect(Object.keys(value).sort()).toEqual(['id', 'path']);
    expect((await stat(value.path)).isDirectory()).toBe(true);
    expect(await profileOf(value.id)).toMatchObject({
      name: 'Café Ada',
      planStart: '2026-11-01',
      planEnd: '2027-10-31',
      timeZone: 'Europe/Berlin',
      languages: ['de'],
    });
  });

  it('fills it with the sample client in the language that is asked for', async () => {
    const { code, value } = await json(['create', '--name', 'Muster', '--sample', '--language', 'de']);
    expect(code).toBe(0);
    expect(await profileOf(value.id)).toMatchObject({ name: 'Muster' });
    expect((await json(['show', value.id, 'posts'])).value.length).toBeGreaterThan(5);
    expect((await json(['check', value.id])).value.problems).toEqual([]);
  });

  it('fills it with the starter plan of a kind of business, which has no error', async () => {
    const { code, value } = await json(['create', '--starter', 'law', '--language', 'it']);
    expect(code).toBe(0);
    expect(await profileOf(value.id)).toMatchObject({ languages: ['it'], planStart: '2026-11-01' });
    expect((await profileOf(value.id)).name).not.toBe('');
    expect((await json(['show', value.id, 'fitCheck'])).value[0]).toMatchObject({ business: 'law' });
    expect((await json(['show', value.id, 'posts'])).value.length).toBeGreaterThan(5);
    expect((await json(['check', value.id])).value.problems).toEqual([]);
  });

  it('gives a starter plan the name that is asked for', async () => {
    const { value } = await json(['create', '--name', 'Rossi', '--starter', 'logistics', '--language', 'de']);
    expect(await profileOf(value.id)).toMatchObject({ name: 'Rossi' });
    expect(JSON.stringify((await json(['show', value.id, 'roleProfile'])).value)).toContain('Rossi');
  });

  it('names all kinds of business where it does not know one', async () => {
    const { code, err } = await run(['create', '--name', 'A', '--starter', 'bakery']);
    expect(code).toBe(2);
    for (const business of STARTER_BUSINESSES) expect(err).toContain(business);
    expect((await json(['list'])).value).toEqual([]);
  });

  it.each([
    [['create', '--name', 'A', '--sample', '--starter', 'law'], 'do not go together'],
    [['create'], '"--name" is missing'],
    [['create', '--name'], '"--name" needs a value'],
    [['create', '--name', '--sample'], '"--name" needs a value'],
    [['create', '--name='], '"--name" needs a value'],
    [['create', '--name', '   '], 'cannot be a name'],
    [['create', '--name', 'a'.repeat(121)], 'cannot be a name'],
    [['create', '--name', 'A', 'B'], '"B" is one word too many'],
    [['create', '--name', 'A', '--sample=yes'], '"--sample" takes no value'],
    [['create', '--name', 'A', '--out', 'x'], '"--out" is not an option of "create"'],
  ])('makes nothing for %j', async (words, sentence) => {
    const { code, out, err } = await run(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect((await json(['list'])).value).toEqual([]);
  });
});

describe('planwright show', () => {
  it('counts the records, and lists those of a collection in full', async () => {
    const id = await create();
    const { value } = await json(['show', id]);
    expect(value.profile).toHaveLength(1);
    expect(value.posts).toEqual([]);
    expect((await run(['show', id])).out).toMatch(/^Collection +Records\nprofile +1\n/);
    expect((await run(['show', id, 'profile'])).out).toMatch(/^Id +Name\nprofile +Café Ada$/);
    expect((await run(['show', id, 'posts'])).out).toBe('There are no records.');
  });

  it('reads while another program has the workspace open', async () => {
    const id = await create();
    await whileOpenElsewhere(id, async () => {
      expect((await json(['show', id, 'profile'])).value).toHaveLength(1);
    });
  });

  it.each([['no-such-plan'], ['../../etc'], ['ABC'], ['a/b'], ['__proto__']])(
    'says that there is no workspace %j',
    async (id) => {
      const { code, value } = await json(['show', id]);
      expect(code).toBe(1);
      expect(value).toEqual({
        error: {
          code: 'not-found',
          message: `There is no workspace "${id}". "planwright list" shows all ids.`,
        },
      });
    },
  );

  it('names the collections when there is none of that name', async () => {
    const { code, err } = await run(['show', await create(), 'constructor']);
    expect(code).toBe(1);
    expect(err).toContain('There is no collection "constructor". There are: profile, fitCheck,');
  });
});

describe('planwright commit', () => {
  async function rename(id: string, name: string): Promise<Change> {
    const before = await profileOf(id);
    return { collection: 'profile', id: 'profile', before, after: { ...before, name } };
  }

  it('stores a list of changes as one step', async () => {
    const id = await create();
    const file = await changesFile([await rename(id, 'Tee und mehr')]);
    const { code, value } = await json(['commit', id, '--changes', file]);
    expect(code).toBe(0);
    expect(value).toMatchObject({ changes: 1, sequence: expect.any(Number), at: expect.any(String) });
    expect(await profileOf(id)).toMatchObject({ name: 'Tee und mehr' });
    const core = await createPlannerCore(coreOptions());
    const { history } = await createClient(core).call('workspaces.open', { workspaceId: id });
    await core.close();
    expect(history).toHaveLength(1);
    expect(history[0]?.label).toEqual({ key: 'cli.undo.commit', values: { count: 1 } });
  });

  it('reads standard input for "-"', async () => {
    const id = await create();
    const input = `\uFEFF${JSON.stringify([await rename(id, 'From a pipe')])}`;
    expect((await run(['commit', id, '--changes', '-'], { input })).out).toBe('1 change stored');
    expect(await profileOf(id)).toMatchObject({ name: 'From a pipe' });
  });

  it('stores nothing of an empty list, and says so', async () => {
    const id = await create();
    const { code, value } = await json(['commit', id, '--changes', '-'], { input: '[]' });
    expect({ code, value }).toEqual({ code: 0, value: { changes: 0 } });
  });

  it('stores all or nothing when a record has changed since', async () => {
    const id = await create();
    const good = await rename(id, 'Good');
    const stale = { ...good, before: { ...good.before, name: 'Never so' } };
    const file = await changesFile([good, stale]);
    const { code, value } = await json(['commit', id, '--changes', file]);
    expect(code).toBe(1);
    expect(value.error.code).toBe('conflict');
    expect(value.error.message).toContain('not as they stand under "before"');
    expect(await profileOf(id)).toMatchObject({ name: 'Café Ada' });
  });

  it('stores nothing that would break the plan, and names the place', async () => {
    const id = await create();
    const before = await profileOf(id);
    const after = { ...before, planStart: '2027-12-31' };
    const file = await changesFile([{ collection: 'profile', id: 'profile', before, after }]);
    const { code, err } = await run(['commit', id, '--changes', file]);
    expect(code).toBe(1);
    expect(err).toContain('profile profile planEnd');
    expect(await profileOf(id)).toEqual(before);
  });

  it('stores nothing while another program has the workspace open, and says where to close it', async () => {
    const id = await create();
    const file = await changesFile([await rename(id, 'Other')]);
    await whileOpenElsewhere(id, async () => {
      const { code, value } = await json(['commit', id, '--changes', file]);
      expect(code).toBe(1);
      expect(value.error.code).toBe('workspace-locked');
      expect(value.error.message).toContain('Close it there and try again');
    });
    expect(await profileOf(id)).toMatchObject({ name: 'Café Ada' });
  });

  const record = { id: 'a' };
  it.each([
    ['', 'does not hold JSON'],
    ['{', 'does not hold JSON'],
    ['\u0000', 'does not hold JSON'],
    ['{}', 'does not hold a list of changes'],
    ['null', '(/)'],
    ['[null]', '(/0/collection)'],
    [JSON.stringify([{ collection: 'nix', id: 'a', before: null, after: record }]), '(/0/collection)'],
    [JSON.stringify([{ collection: 'toString', id: 'a', before: null, after: record }]), '(/0/collection)'],
    [JSON.stringify([{ collection: 'posts', id: 1, before: null, after: record }]), '(/0/id)'],
    [JSON.stringify([{ collection: 'posts', id: 'a', after: record }]), '(/0/before)'],
    [JSON.stringify([{ collection: 'posts', id: 'a', before: null, after: 'x' }]), '(/0/after)'],
    [JSON.stringify([{ collection: 'posts', id: 'a', before: null, after: [] }]), '(/0/after)'],
  ])('refuses a file that holds %j', async (content, place) => {
    const id = await create();
    const { code, value } = await json(['commit', id, '--changes', await changesFile(content)]);
    expect(code).toBe(1);
    expect(value.error.code).toBe('invalid-input');
    expect(value.error.message).toContain(place);
  });

  it('refuses hostile keys and records of the wrong form', async () => {
    const id = await create();
    const hostile = `[{"collection":"posts","id":"a","before":null,"after":{"id":"a","__proto__":{"b":1}}}]`;
    for (const content of [
      hostile,
      JSON.stringify([{ collection: 'posts', id: 'a', before: null, after: record }]),
    ]) {
      const { code, value } = await json(['commit', id, '--changes', await changesFile(content)]);
      expect(code).toBe(1);
      expect(['invalid-input', 'integrity']).toContain(value.error.code);
    }
    expect((await json(['show', id, 'posts'])).value).toEqual([]);
  });

  it('says when the file is not there', async () => {
    const { code, err } = await run(['commit', await create(), '--changes', 'nowhere.json']);
    expect(code).toBe(1);
    expect(err).toMatch(/The file .*nowhere\.json is not there\./);
  });
});

describe('planwright check', () => {
  it('finds the sample client in order, with open ends in its plan', async () => {
    const { id } = (await json(['create', '--name', 'Clay', '--sample'])).value;
    const { code, value } = await json(['check', id]);
    expect(code).toBe(0);
    expect(value).toMatchObject({ id, problem: null, problems: [], health: { counts: { error: 0 } } });
    expect(value.health.counts.warning).toBeGreaterThan(0);
    expect(value.health.findings[0]).toMatchObject({ severity: 'warning', rule: expect.any(String) });
    const { code: exitCode, out } = await run(['check', id]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(
      /^Everything is in order\.\nPlan: no error, \d+ warnings, \d+ notes; 1 muted\nSeverity +Section +Finding +Mend\nWarning /,
    );
  });

  it('fails with --strict for warnings in the plan', async () => {
    const { id } = (await json(['create', '--name', 'Clay', '--sample'])).value;
    expect((await run(['check', id, '--strict'])).code).toBe(1);
  });

  it('fails for errors in the plan of a workspace whose files are in order', async () => {
    const id = await create();
    const { code, value } = await json(['check', id]);
    expect(code).toBe(1);
    expect(value).toMatchObject({ problem: null, problems: [], options: [] });
    expect(value.health.findings[0]).toMatchObject({
      rule: 'missionMissing',
      severity: 'error',
      section: 'brand',
      collection: 'brand',
      field: 'mission',
      title: 'The mission is not written',
    });
    const { out } = await run(['check', id, '--language', 'de']);
    expect(out).toMatch(/^Alles ist in Ordnung\.\nPlan: \d+ Fehler, \d+ Warnungen, \d+ Hinweise\n/);
    expect(out).toMatch(/^Fehler +Marke +Die Mission ist nicht aufgeschrieben +Mission schreiben$/m);
  });

  it('fails for references that lead nowhere, and names them (matrix 27)', async () => {
    const { value } = await json(['create', '--name', 'A']);
    const file = path.join(value.path, 'workspace.json');
    const snapshot = fromSnapshotText(await readFile(file, 'utf8'));
    const pillar = createPillar(
      { id: 'p1', now: '2026-01-01T00:00:00Z' },
      { name: 'A', objectiveIds: ['gone'] },
    );
    const tables = applyChanges(snapshot.tables, [added('pillars', pillar)]);
    await writeFile(file, toSnapshotText({ ...snapshot, tables }));
    const { code, value: answer } = await json(['check', value.id]);
    expect(code).toBe(1);
    expect(answer).toMatchObject({
      id: value.id,
      problem: null,
      problems: [{ code: 'dangling', collection: 'pillars', id: 'p1', field: 'objectiveIds' }],
    });
    const { code: exitCode, out } = await run(['check', value.id]);
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^1 problem found:\nCollection +Id +Field +Problem\npillars +p1 +objectiveIds +\S/);
  });

  it('says of a damaged workspace what is wrong, what is safe and how to bring it back (matrix 21)', async () => {
    const { id, file, generation } = await damaged();
    const { code, value } = await json(['check', id]);
    expect(code).toBe(1);
    expect(value).toMatchObject({ id, name: 'Café Ada', problem: { reason: 'json' }, problems: [] });
    expect(value.options[0]).toMatchObject({ source: { kind: 'rebuilt' }, missingCommits: 0 });
    const { out } = await run(['check', id]);
    expect(out).toContain(`Café Ada (${id}) cannot be opened. Nothing was changed and nothing was deleted.`);
    expect(out).toContain('The file of the plan breaks off');
    expect(out).toMatch(/^Source +State of +Age +Size +Records +Changes missing$/m);
    expect(out).toMatch(/^rebuilt +\S.* ago +\S+ \S+ +3 +0$/m);
    expect(out).toContain(generation);
    expect(out).toContain(`planwright restore ${id} --dry-run`);
    expect(await readFile(file, 'utf8')).toBe('{');
    for (const language of ['de', 'it', 'es'])
      expect((await run(['check', id, '--language', language])).out).toContain(generation);
  });

  it('looks at all workspaces without an id, and fails where one of them is not well', async () => {
    expect(await run(['check'])).toMatchObject({ code: 0, err: '' });
    const well = (await json(['create', '--name', 'Tee', '--sample'])).value.id;
    const { code: exitCode, out: said } = await run(['check']);
    expect(exitCode).toBe(0);
    expect(said).toMatch(
      /^Tee \(\S+\): Everything is in order\.\nPlan: no error, \d+ warnings, \d+ notes; 1 muted$/,
    );
    const { id } = await damaged();
    const { code, value } = await json(['check']);
    expect(code).toBe(1);
    const reasons = value.map((each: { problem: unknown }) => each.problem);
    expect(reasons).toEqual(expect.arrayContaining([null, { reason: 'json', problems: [] }]));
    const { out } = await run(['check']);
    expect(out).toContain(`Tee (${well}): Everything is in order.`);
    expect(out).toContain(`Café Ada (${id}) cannot be opened.`);
  });
});

/** A workspace with a post in a backup and one after it, whose file is cut. */
async function damaged() {
  const id = await create();
  const add = async (post: string) => {
    await json(['commit', id, '--changes', await changesFile([added('posts', aPost(post))])]);
  };
  await add('a');
  const { value } = await json(['backup', id, '--out', 'out']);
  await add('b');
  const names = await readdir(path.join(folder, 'data', 'backups', id));
  const copied = path.basename(value[0].path).replace(`${id}-`, '');
  const file = path.join(folder, 'data', 'workspaces', id, 'workspace.json');
  expect(names).toContain(copied);
  await writeFile(file, '{');
  return { id, file, generation: copied.replace('.json.gz', '') };
}

const postsOf = async (id: string) =>
  (await json(['show', id, 'posts'])).value.map((post: { id: string }) => post.id);

describe('planwright restore', () => {
  it('brings a damaged workspace back with everything, and keeps the bad file (matrix 21)', async () => {
    const { id } = await damaged();
    const { code, out } = await run(['restore', id]);
    expect(code).toBe(0);
    expect(out).toContain(`${id} is brought back.`);
    expect(await postsOf(id)).toEqual(['a', 'b']);
    const [aside = ''] = await readdir(path.join(folder, 'data', 'quarantine'));
    expect(out).toContain(aside);
    expect(await readFile(path.join(folder, 'data', 'quarantine', aside, 'workspace.json'), 'utf8')).toBe(
      '{',
    );
    expect((await json(['check', id])).value).toMatchObject({ problem: null, problems: [] });
  });

  it('shows the difference of an earlier state, then goes there, and back', async () => {
    const { id, generation } = await damaged();
    await run(['restore', id]);
    const dry = await run(['restore', id, '--from', generation, '--dry-run']);
    expect(dry.code).toBe(0);
    expect(dry.out).toMatch(/^Posts +0 +0 +1$/m);
    expect(dry.out).toContain('- Posts: Post b');
    expect(await postsOf(id)).toEqual(['a', 'b']);
    const { value } = await json(['restore', id, '--from', generation]);
    expect(await postsOf(id)).toEqual(['a']);
    expect(value.before).toContain('before-restore');
    const back = await run(['restore', id, '--from', value.before]);
    expect(back.out).toContain('is kept as the backup');
    expect((await postsOf(id)).toSorted()).toEqual(['a', 'b']);
    const same = await json(['restore', id, '--from', value.before, '--dry-run']);
    expect(same.value).toMatchObject({ dryRun: true, counts: [], examples: [] });
  });

  it('makes a workspace of its own with --as-copy', async () => {
    const { id, file } = await damaged();
    const { value } = await json(['restore', id, '--as-copy']);
    expect(value.id).not.toBe(id);
    expect(await postsOf(value.id)).toEqual(['a', 'b']);
    expect(await readFile(file, 'utf8')).toBe('{');
  });

  it('asks for a source where the workspace can be opened, and for one that is there', async () => {
    const id = await create();
    expect(await run(['restore', id])).toMatchObject({ code: 2, err: expect.stringContaining('"--from"') });
    const missing = await run(['restore', id, '--from', 'nothing']);
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('no backup "nothing"') });
    expect(await run(['restore', 'no-such'])).toMatchObject({ code: 1, out: '' });
  });
});

describe('planwright import', () => {
  const calendar =
    'Date,Time,Title,Channel\n2026-12-01,09:00,Opening,Instagram\n2026-12-02,10:00,Second,Instagram\n';

  it('stores a calendar as one step, and nothing the second time', async () => {
    const id = await create();
    await writeFile(path.join(folder, 'plan.csv'), calendar);
    const first = await json(['import', id, 'plan.csv']);
    expect(first.code).toBe(0);
    expect(first.value).toMatchObject({ new: 2, changed: 0, same: 0, skipped: 0, dryRun: false });
    expect(first.value.files).toMatchObject([{ file: 'plan.csv', kind: 'calendar', new: 2 }]);
    expect((await json(['show', id, 'posts'])).value).toHaveLength(2);
    const second = await json(['import', id, 'plan.csv']);
    expect(second.value).toMatchObject({ new: 0, changed: 0, same: 2 });
    const core = await createPlannerCore(coreOptions());
    const { history } = await createClient(core).call('workspaces.open', { workspaceId: id });
    await core.close();
    expect(history.map(({ label }) => label)).toEqual([
      { key: 'imports.undo.calendar', values: { count: 2 } },
    ]);
  });

  it('only says what it would do with --dry-run', async () => {
    const id = await create();
    await writeFile(path.join(folder, 'plan.csv'), calendar);
    expect((await json(['import', id, 'plan.csv', '--dry-run'])).value).toMatchObject({
      new: 2,
      dryRun: true,
    });
    expect((await run(['import', id, 'plan.csv', '--dry-run'])).out).toContain('Nothing was stored');
    expect((await json(['show', id, 'posts'])).value).toEqual([]);
  });

  it('takes several files in turn, each as it finds the plan after the one before', async () => {
    const id = await create();
    await writeFile(path.join(folder, 'one.csv'), calendar);
    await writeFile(path.join(folder, 'two.csv'), `${calendar}2026-12-03,11:00,Third,Instagram\n`);
    const { value } = await json(['import', id, 'one.csv', 'two.csv', '--as', 'calendar']);
    expect(value).toMatchObject({ new: 3, same: 2 });
    expect(value.files).toMatchObject([
      { file: 'one.csv', new: 2 },
      { file: 'two.csv', new: 1, same: 2 },
    ]);
    expect((await json(['show', id, 'posts'])).value).toHaveLength(3);
    expect((await json(['check', id])).value.problems).toEqual([]);
  });

  it('names the lines that have problems, in the language', async () => {
    const id = await create();
    await writeFile(path.join(folder, 'plan.csv'), `${calendar}not a day,09:00,Broken,Instagram\n`);
    const { code, value } = await json(['import', id, 'plan.csv', '--dry-run', '--language', 'de']);
    expect(code).toBe(0);
    const problem = value.problems.find((each: { line: number }) => each.line === 4);
    expect(problem).toMatchObject({
      file: 'plan.csv',
      line: 4,
      message: expect.stringContaining('not a day'),
    });
    const { out } = await run(['import', id, 'plan.csv', '--dry-run', '--language', 'de']);
    expect(out).toMatch(/Zeile 4: /);
  });

  it('stores nothing when one of the files is none, and names it', async () => {
    const id = await create();
    await writeFile(path.join(folder, 'plan.csv'), calendar);
    await writeFile(
      path.join(folder, 'picture.csv'),
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0),
    );
    const { code, value } = await json(['import', id, 'plan.csv', 'picture.csv']);
    expect(code).toBe(1);
    expect(value.error.code).toMatch(/^file-/);
    expect(value.error.message).toMatch(/^picture\.csv: /);
    expect((await json(['show', id, 'posts'])).value).toEqual([]);
  });

  it.each([
    [['import'], 2, 'The id of the workspace is missing'],
    [['import', 'ID'], 2, 'No file is named'],
    [['import', 'ID', 'nowhere.csv'], 1, 'is not there'],
    [['import', 'ID', 'empty.csv'], 1, 'nothing in this file'],
    [
      ['import', 'ID', 'empty.csv', '--as', 'people'],
      2,
      '"people" does not fit "--as". Possible are: calendar, metrics.',
    ],
  ])('fails for %j', async (words, expected, sentence) => {
    const id = await create();
    await writeFile(path.join(folder, 'empty.csv'), '');
    const { code, out, err } = await run(words.map((word) => (word === 'ID' ? id : word)));
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('planwright export', () => {
  it.each([
    ['html', /^<!doctype html>/i],
    ['csv', /./],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['pdf', /^%PDF-/],
    ['bundle', /^/],
  ])('writes %s', async (format, start) => {
    const id = await create();
    const { code, value } = await json(['export', id, '--format', format, '--out', `plan.${format}`]);
    expect(code).toBe(0);
    const content = await readFile(path.join(folder, `plan.${format}`));
    expect(value).toMatchObject({ format, bytes: content.length, file: path.join(folder, `plan.${format}`) });
    expect(content.toString('latin1')).toMatch(start);
    expect((await readdir(folder)).sort()).toEqual(['data', `plan.${format}`]);
  });

  it('says which files of posts a bundle leaves out, and why', async () => {
    const id = await create();
    const media = [createPostMedium('m', { name: 'gone.mp4', hash: 'a'.repeat(64), mimeType: 'video/mp4' })];
    const post = aPost('p', { variants: [createPostVariant('v', { language: 'en', media })] });
    await json(['commit', id, '--changes', await changesFile([added('posts', post)])]);
    const { out } = await run(['export', id, '--format', 'bundle', '--out', 'plan.planwright']);
    expect(out).toContain('gone.mp4: missing in this workspace and in its backups');
  });

  it('names the file itself in a folder', async () => {
    const id = await create();
    await mkdir(path.join(folder, 'out'));
    const { value } = await json(['export', id, '--format', 'html', '--out', 'out']);
    expect(await readdir(path.join(folder, 'out'))).toEqual([path.basename(value.file)]);
  });

  it('replaces nothing without --force (matrix 58)', async () => {
    const id = await create();
    await writeFile(path.join(folder, 'plan.html'), 'mine');
    const words = ['export', id, '--format', 'html', '--out', 'plan.html'];
    const { code, value } = await json(words);
    expect(code).toBe(1);
    expect(value.error.message).toContain('already there');
    expect(await readFile(path.join(folder, 'plan.html'), 'utf8')).toBe('mine');
    expect((await json([...words, '--force'])).code).toBe(0);
    expect(await readFile(path.join(folder, 'plan.html'), 'utf8')).not.toBe('mine');
  });

  it('leaves nothing behind where it cannot write (matrix 58)', async () => {
    const id = await create();
    const { code, value } = await json([
      'export',
      id,
      '--format',
      'html',
      '--out',
      'no/such/folder/plan.html',
    ]);
    expect(code).toBe(1);
    expect(value.error.message).toContain('cannot be written');
    expect(await readdir(folder)).toEqual(['data']);
  });

  it('says in words where nothing may go out with a scheduling tool, and writes nothing', async () => {
    const id = await create();
    await writeFile(path.join(folder, 'posts.csv'), 'Date,Title\n2026-12-01,Opening\n2026-12-02,Second\n');
    expect((await run(['import', id, 'posts.csv'])).code).toBe(0);
    const none = await run(['export', id, '--format', 'hootsuite', '--out', 'posts.zip']);
    expect(none.code).toBe(1);
    expect(none.err).toContain('No post of these days can go out');
    expect((await readdir(folder)).sort()).toEqual(['data', 'posts.csv']);
  });

  it('writes the days that are asked for', async () => {
    const id = await create();
    await writeFile(path.join(folder, 'plan.csv'), 'Date,Title\n2026-12-01,Opening\n2026-12-02,Second\n');
    expect((await run(['import', id, 'plan.csv'])).code).toBe(0);
    const words = ['--format', 'ics', '--out', 'plan.ics', '--from', '2026-12-02', '--to', '2026-12-02'];
    expect((await run(['export', id, ...words])).code).toBe(0);
    const content = await readFile(path.join(folder, 'plan.ics'), 'utf8');
    expect(content).toContain('Second');
    expect(content).not.toContain('Opening');
  });

  it('speaks the language that is asked for', async () => {
    const id = await create();
    for (const language of ['de', 'it']) {
      await run(['export', id, '--format', 'html', '--out', `${language}.html`, '--language', language]);
      expect(await readFile(path.join(folder, `${language}.html`), 'utf8')).toContain(`lang="${language}"`);
    }
  });

  it.each([
    [['--out', 'a'], '"--format" is missing'],
    [['--format', 'html'], '"--out" is missing'],
    [
      ['--format', 'docx', '--out', 'a'],
      '"docx" does not fit "--format". Possible are: html, pdf, csv, xlsx, ics, hootsuite, buffer, metricool, generic, trello, trello-json, notion, bundle.',
    ],
    [['--format', 'html', '--out', 'a', '--reader', 'everyone'], 'Possible are: own, client.'],
    [['--format', 'ics', '--out', 'a', '--from', '2026-02-30'], '"2026-02-30" is not a day for "--from"'],
  ])('refuses %j', async (words, sentence) => {
    const { code, err } = await run(['export', await create(), ...words]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('planwright backup', () => {
  it('copies one workspace into a folder that it makes', async () => {
    const [id] = [await create('One'), await create('Two')];
    const { code, value } = await json(['backup', id, '--out', 'safe/here']);
    expect(code).toBe(0);
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({ id, path: expect.stringContaining(path.join(folder, 'safe', 'here')) });
    expect((await stat(value[0].path)).size).toBe(value[0].bytes);
  });

  it('copies all of them, also those that are open elsewhere', async () => {
    const [one, two] = [await create('One'), await create('Two')];
    await whileOpenElsewhere(one, async () => {
      const { value } = await json(['backup', '--all', '--out', 'safe']);
      expect(value.map((each: { id: string }) => each.id).sort()).toEqual([one, two].sort());
      expect(await readdir(path.join(folder, 'safe'))).toHaveLength(2);
    });
  });

  it.each([[[]], [['ID', '--all']]])('wants either an id or --all: %j', async (words) => {
    const id = await create();
    const own = words.map((word) => (word === 'ID' ? id : word));
    const { code, err } = await run(['backup', ...own, '--out', 'safe']);
    expect(code).toBe(2);
    expect(err).toContain('either the id of one workspace or --all');
  });

  it('lists the backups of a workspace, the newest first, with when, why and how much', async () => {
    const id = await create('One');
    expect((await run(['backup', id, '--list'])).out).toContain('There is no backup of this workspace yet.');
    await json(['backup', id, '--out', 'safe']);
    const lines = (await run(['backup', id, '--list'])).out.split('\n');
    expect(lines[0]).toMatch(/^Moment +Reason +Entries +Size +Where +Id$/);
    expect(lines[1]).toMatch(/Asked for +1 +\d+ byte +This computer +000000-\d{8}T.*-wish-1r$/);
    expect((await json(['backup', id, '--list'])).value).toMatchObject([
      { sequence: 0, reason: 'wish', records: 1, places: ['here'] },
    ]);
    expect(await run(['backup', 'nobody-000000', '--list'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no workspace "nobody-000000"'),
    });
  });

  it('reads every backup back, and fails where one is damaged', async () => {
    const id = await create('One');
    await json(['backup', id, '--out', 'safe']);
    expect(await run(['backup', id, '--verify'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('The one backup reads back as written.'),
    });
    const own = path.join(folder, 'data', 'backups', id);
    const [name = ''] = (await readdir(own)).filter((each) => each.endsWith('.gz'));
    await writeFile(path.join(own, name), 'damaged');
    const { code, out } = await run(['backup', id, '--verify']);
    expect(code).toBe(1);
    expect(out).toContain(`One backup does not read back as written: ${path.basename(name, '.json.gz')}`);
  });

  it('takes a second place, copies what is there, and gives it up again', async () => {
    const id = await create('One');
    await json(['backup', id, '--out', 'safe']);
    expect(await run(['backup', '--place', 'stick'])).toMatchObject({ code: 1 });
    await mkdir(path.join(folder, 'stick'));
    const { out } = await run(['backup', '--place', 'stick']);
    expect(out).toContain(`Backups go to ${path.join(folder, 'stick')} from now on, too.`);
    expect(await readdir(path.join(folder, 'stick', 'Planwright backups', id))).toHaveLength(1);
    expect((await json(['backup', id, '--list'])).value).toMatchObject([{ places: ['here', 'second'] }]);
    expect((await json(['backup', '--place', 'none'])).value).toBeNull();
    expect((await json(['backup', id, '--list'])).value).toMatchObject([{ places: ['here'] }]);
  });

  it.each([[['--list', '--verify']], [['--list', '--all']], [['--list', '--out', 'safe']]])(
    'does one thing at a time: %j',
    async (words) => {
      const { code, err } = await run(['backup', await create(), ...words]);
      expect(code).toBe(2);
      expect(err).toContain('do not go together');
    },
  );
});

describe('planwright remove and trash', () => {
  it('put a workspace in the trash, show it there and bring it back', async () => {
    const id = await create('Café Ada');
    const { code, value } = await json(['remove', id]);
    expect({ code, value }).toMatchObject({ code: 0, value: { id, name: 'Café Ada', daysLeft: 30 } });
    expect((await json(['list'])).value).toEqual([]);
    const lines = (await run(['trash'])).out.split('\n');
    expect(lines[0]).toMatch(/^Id +Name +Removed +Days left +Size$/);
    expect(lines[1]).toMatch(new RegExp(`^${id} +Café Ada .* 30 +[\\d.]+ kB$`));
    expect((await run(['trash', '--restore', id])).out).toContain(`${id} is back`);
    expect((await json(['list'])).value).toMatchObject([{ id, name: 'Café Ada' }]);
    expect((await run(['trash'])).out).toBe('The trash is empty.');
  });

  it('delete for ever only when that is said twice', async () => {
    const id = await create('Café Ada');
    await run(['backup', id, '--out', 'safe']);
    await run(['remove', id]);
    expect(await run(['trash', '--purge', id])).toMatchObject({ code: 2, out: '' });
    expect((await json(['trash'])).value).toHaveLength(1);
    expect(await run(['trash', '--purge', id, '--yes'])).toMatchObject({ code: 0, err: '' });
    expect((await json(['trash'])).value).toEqual([]);
    expect(await readdir(path.join(folder, 'data', 'backups'))).toEqual([]);
    expect(await readdir(path.join(folder, 'safe'))).toHaveLength(1);
  });

  it('say what is not there, what cannot be both, and who is in the way', async () => {
    const id = await create('Café Ada');
    for (const words of [
      ['--restore', 'nobody-1'],
      ['--purge', '../..', '--yes'],
    ]) {
      const { code, err } = await run(['trash', ...words]);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(`There is no ${words[1]}`) });
    }
    expect((await run(['trash', '--restore', id, '--purge', id])).code).toBe(2);
    expect((await run(['remove', 'nobody-1'])).err).toContain('nobody-1');
    await whileOpenElsewhere(id, async () => {
      const { code, err } = await run(['remove', id]);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('nothing was moved') });
    });
    expect((await json(['list'])).value).toHaveLength(1);
  });
});
