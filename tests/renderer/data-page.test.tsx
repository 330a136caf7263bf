import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type FileSystemPort, nodeFileSystem } from '#core/storage/fs-port.ts';
import type { Generation } from '#shared/api/backup-methods.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added, removed } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { anEdit, type TestCore } from '#tests/support/test-core.ts';
import { addWorkspace, createCore, fill, showProgram } from './stage.tsx';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function aStick(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'planwright-stick-'));
  folders.push(folder);
  return folder;
}

/** Folders made for sticks lie on a file system of their own. */
function withSticks(fileSystem: FileSystemPort = nodeFileSystem): FileSystemPort {
  return {
    ...fileSystem,
    facts: async (file) => {
      const facts = await fileSystem.facts(file);
      return facts === null || !file.includes('planwright-stick-') ? facts : { ...facts, device: -1 };
    },
  };
}

const clock = () => new Date(NOW);

async function addPosts({ client }: TestCore, workspaceId: string, ids: readonly string[]): Promise<void> {
  const changes = ids.map((id) => added('posts', createPost({ id, now: NOW }, { title: `Post ${id}` })));
  await client.call('plan.commit', { workspaceId, client: 'test', edits: [anEdit(changes)] });
}

async function removePost({ client }: TestCore, workspaceId: string, id: string): Promise<void> {
  const { tables } = await client.call('workspaces.open', { workspaceId });
  const post = tables['posts']?.[id];
  if (post === undefined) throw new Error(`No post ${id}`);
  const edits = [anEdit([removed('posts', post as Parameters<typeof removed<'posts'>>[1])])];
  await client.call('plan.commit', { workspaceId, client: 'test', edits });
}

async function postsOf({ client }: TestCore, workspaceId: string): Promise<readonly string[]> {
  return Object.keys((await client.call('workspaces.open', { workspaceId })).tables['posts'] ?? {});
}

async function showData(core: TestCore, workspaceId: string) {
  const user = await showProgram(core, `#/w/${workspaceId}/data`);
  await screen.findByRole('heading', { level: 2, name: /on this disk/ });
  return user;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what would be left if this computer died now', () => {
  it('is nothing while the second place lies on the same disk, and the page says so', async () => {
    const core = await createCore({ clock });
    const id = await addWorkspace(core);
    await core.client.call('backups.setPlace', { path: await aStick() });
    await core.client.call('backups.make', { workspaceId: id });
    await showData(core, id);
    await screen.findByText(/you would lose everything: .*planwright-stick-.* lies on it too/);
    expect(screen.getByText(/Choose a stick, another disk or a share/)).toBeTruthy();
  });

  it('is nothing without a second place, however many backups there are; one that is chosen changes it', async () => {
    const core = await createCore({ clock, fileSystem: withSticks() });
    const id = await addWorkspace(core);
    const stick = await aStick();
    const user = await showData(core, id);
    expect(screen.getByText(/you would lose everything: there is no backup yet/)).toBeTruthy();
    await user.click(button('Back up now'));
    await screen.findByText(/the only backup is on the same disk, because there is no second place yet/);
    await user.click(button('Choose a second place'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Folder' }));
    await fill({ user }, 'Folder', stick);
    await user.click(button('Use this folder'));
    const told = await screen.findByText(/you would lose nothing: the backup of .* holds everything/);
    expect(told.textContent).toContain(stick);
    expect(await readdir(path.join(stick, id)).catch(() => readdir(stick))).not.toEqual([]);

    await act(() => addPosts(core, id, ['p1']));
    await screen.findByText(/What was changed since then would be gone/);
    await user.click(button('Back up now'));
    await screen.findByText(/you would lose nothing/);
  });

  it('says at the field why a folder cannot be a second place', async () => {
    const core = await createCore({ clock });
    const id = await addWorkspace(core);
    const user = await showData(core, id);
    await fill({ user }, 'Folder', '/no/such/folder');
    await user.click(button('Use this folder'));
    const field = screen.getByRole('textbox', { name: 'Folder' });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByText(/^This folder cannot be used as a second place/)).toBeTruthy();
  });

  it('is told as unknown while the second place cannot be reached', async () => {
    const core = await createCore({ clock });
    const id = await addWorkspace(core);
    const stick = path.join(await aStick(), 'backups');
    await mkdir(stick);
    await core.client.call('backups.setPlace', { path: stick });
    await core.client.call('backups.make', { workspaceId: id });
    await rename(stick, `${stick}-pulled`);
    const user = await showData(core, id);
    await screen.findByText(/you would have only what was backed up there before/);
    await rename(`${stick}-pulled`, stick);
    await user.click(button('Try again'));
    await waitFor(() => expect(screen.queryByText(/cannot be reached/)).toBeNull());
  });
});

describe('a backup', () => {
  async function withTwoStates() {
    const core = await createCore({ clock });
    const id = await addWorkspace(core);
    await addPosts(core, id, ['p1', 'p2']);
    await core.client.call('backups.make', { workspaceId: id });
    await removePost(core, id, 'p1');
    const user = await showData(core, id);
    const table = screen.getByRole('table', { name: 'Backups' });
    const rows = within(table).getAllByRole('button');
    await user.click(rows.at(-1) ?? table);
    const pane = within(await screen.findByRole('complementary', { name: /^Backup of/ }));
    return { core, id, user, pane };
  }

  it('shows what it would bring back, by section and by name', async () => {
    const { pane } = await withTwoStates();
    const row = (await pane.findByRole('rowheader', { name: 'Posts' })).closest('tr');
    expect(row?.textContent).toBe('Posts1––');
    expect(pane.getByText('Post p1 comes back')).toBeTruthy();
  });

  it('is brought back in place, and the way to what was there stays open', async () => {
    const { core, id, user, pane } = await withTwoStates();
    await user.click(pane.getByRole('button', { name: 'Bring this back' }));
    await screen.findByText(/^The workspace is as it was in that backup/);
    expect([...(await postsOf(core, id))].sort()).toEqual(['p1', 'p2']);
    await user.click(button('Go back to what it was'));
    await screen.findByText('The workspace is again as it was before.');
    expect(await postsOf(core, id)).toEqual(['p2']);
    expect(screen.queryByRole('button', { name: 'Go back to what it was' })).toBeNull();
  });

  it('becomes a workspace of its own, which changes nothing here', async () => {
    const { core, id, user, pane } = await withTwoStates();
    await user.click(pane.getByRole('button', { name: 'Restore as a copy' }));
    await screen.findByText(/is a workspace of its own now/);
    expect(await core.client.call('workspaces.list', {})).toHaveLength(2);
    expect(await postsOf(core, id)).toEqual(['p2']);
  });

  it('is read back with all the others', async () => {
    const { user } = await withTwoStates();
    await user.click(button('Check all'));
    await screen.findByText(/back as written\.$/);
  });
});

describe('an alarm about backups', () => {
  it('stands on every page of the workspace until someone has seen it', async () => {
    const disk = createFaultyFileSystem();
    const core = await createCore({ clock, fileSystem: disk.fileSystem });
    const id = await addWorkspace(core);
    disk.fail({ operation: 'write', path: 'backups', code: 'ENOSPC', times: 1000 });
    await core.client.call('backups.make', { workspaceId: id }).catch(() => undefined);
    disk.heal();
    const user = await showProgram(core, `#/w/${id}/export`);
    await screen.findByText(/^The last backup of this workspace failed/);
    await user.click(button('Look at it'));
    const alarms = within(await screen.findByRole('list', { name: 'Needs a look' }));
    expect(alarms.getByRole('listitem').textContent).toMatch(/^The backup of .* on this computer failed\./);
    await user.click(button('Understood'));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Needs a look' })).toBeNull());
  });
});

describe('another version beside the workspace', () => {
  async function withConflictCopy() {
    const core = await createCore({ clock });
    const id = await addWorkspace(core);
    await core.client.call('workspaces.close', { workspaceId: id });
    const folder = path.join(core.dataFolder, 'workspaces', id);
    const copy = "workspace (Ada's conflicted copy 2026-10-13).json";
    await copyFile(path.join(folder, 'workspace.json'), path.join(folder, copy));
    const user = await showData(core, id);
    const list = within(await screen.findByRole('list', { name: 'Other versions that wait for you' }));
    return { core, id, user, folder, copy, list };
  }

  it('is named with its tool and leads to the merge', async () => {
    const { user, copy, list } = await withConflictCopy();
    const item = list.getByRole('listitem');
    expect(item.textContent).toMatch(/^A second version of .*, kept by Dropbox/);
    expect(item.textContent).toContain(copy);
    await user.click(list.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(window.location.hash).toMatch(/\/merge\?copy=.+/));
  });

  it('can be put aside, unchanged', async () => {
    const { core, user, folder, copy, list } = await withConflictCopy();
    await user.click(list.getByRole('button', { name: 'More for this version' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Put aside' }));
    await screen.findByText('Put aside, unchanged, in the quarantine folder.');
    await waitFor(() => expect(screen.queryByText('Other versions that wait for you')).toBeNull());
    expect(await readdir(folder)).not.toContain(copy);
    expect(await readdir(path.join(core.dataFolder, 'quarantine'))).not.toEqual([]);
  });

  it('can become a workspace of its own', async () => {
    const { core, user, list } = await withConflictCopy();
    await user.click(list.getByRole('button', { name: 'More for this version' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Open as a workspace of its own' }));
    await screen.findByText('Opened as a workspace of its own.');
    expect(await core.client.call('workspaces.list', {})).toHaveLength(2);
  });
});

describe('the list of backups', () => {
  it('folds all but the newest of 60, and unfolds them', async () => {
    const core = await createCore({ clock });
    const id = await addWorkspace(core);
    const made: Generation[] = Array.from({ length: 60 }, (_, index) => ({
      id: `g${60 - index}`,
      sequence: 60 - index,
      at: NOW,
      reason: 'automatic',
      bytes: 1000,
      records: index,
      places: ['here'],
    }));
    const call = core.client.call.bind(core.client);
    const client = {
      ...core.client,
      call: ((method, input) =>
        method === 'backups.list' ? Promise.resolve(made) : call(method, input)) as typeof call,
    };
    const user = await showData({ ...core, client }, id);
    const rows = () => within(screen.getByRole('table', { name: 'Backups' })).getAllByRole('row').length - 1;
    expect(rows()).toBe(12);
    expect(screen.getByText(/all 60 backups are on the same disk/)).toBeTruthy();
    await user.click(button('Show all 60'));
    expect(rows()).toBe(60);
  });
});

describe('deleting a workspace', () => {
  it('says what goes where and for how long, and leads to the trash', async () => {
    const core = await createCore({ clock });
    const id = await addWorkspace(core, { name: 'Nordvelo' });
    await core.client.call('backups.make', { workspaceId: id });
    const user = await showData(core, id);
    await user.click(button('Delete workspace…'));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete Nordvelo?' }));
    expect(dialog.getByText(/For 30 days, until 13 November 2026/)).toBeTruthy();
    expect(dialog.getByText('Its one backup stays where it is until then.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(await core.client.call('trash.list', {})).toEqual([]);
    await user.click(button('Delete workspace…'));
    await user.click(await screen.findByRole('button', { name: 'Move to the trash' }));
    await screen.findByRole('table', { name: 'Trash' });
    expect(window.location.hash).toBe('#/data');
    expect(await core.client.call('trash.list', {})).toMatchObject([{ id, name: 'Nordvelo' }]);
  });
});

describe('the data of all clients', () => {
  it('tells of each client how safe it is, and backs all of them up, whatever happens to one', async () => {
    const disk = createFaultyFileSystem();
    const core = await createCore({ clock, fileSystem: withSticks(disk.fileSystem) });
    const ids: string[] = [];
    for (const name of ['Ada', 'Berta', 'Clara']) ids.push(await addWorkspace(core, { name }));
    await core.client.call('backups.setPlace', { path: await aStick() });
    const user = await showProgram(core, '#/data');
    await screen.findByRole('heading', {
      name: '3 of 3 clients have changes that are in no second place yet.',
    });
    disk.fail({ operation: 'write', path: `backups/${ids[1]}`, code: 'EIO', times: 1000 });
    await user.click(button('Back up all clients now'));
    const told = await screen.findByText(/^2 clients were backed up, read back and compared\./);
    expect(told.textContent).toContain('Berta: ');
    disk.heal();
    await user.click(button('Back up all clients now'));
    await screen.findByText('3 clients were backed up, read back and compared.');
    await screen.findByRole('heading', { name: 'All 3 clients are backed up in a second place.' });
  });

  it('brings a client back from the trash, or deletes it for ever after saying what goes', async () => {
    const core = await createCore({ clock });
    for (const name of ['Ada', 'Berta']) {
      const id = await addWorkspace(core, { name });
      await core.client.call('workspaces.remove', { workspaceId: id });
    }
    const user = await showProgram(core, '#/data');
    await screen.findByRole('table', { name: 'Trash' });
    expect(screen.getAllByText('30 days')).toHaveLength(2);
    await user.click(button('Restore Ada'));
    await screen.findByText('Ada is back.');
    expect(await core.client.call('workspaces.list', {})).toMatchObject([{ name: 'Ada' }]);
    await user.click(button('Delete Berta for ever'));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete Berta for ever?' }));
    expect(dialog.getByText('Nothing brings them back.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Delete for ever' }));
    await screen.findByText('Berta is deleted for ever.');
    await screen.findByText(/^Nothing is in the trash/);
    expect(await readdir(path.join(core.dataFolder, 'trash'))).toEqual([]);
  });

  it('says that there is nothing yet', async () => {
    const core = await createCore({ clock });
    await showProgram(core, '#/data');
    await screen.findByRole('heading', { name: 'There is no client yet.' });
    expect(screen.getByText(/^Nothing is in the trash/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
