import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { addWorkspace, choose, createCore, showProgram } from './stage.tsx';

const theme = () => document.documentElement.dataset['theme'];

describe('the settings of the program', () => {
  it('speak the chosen language at once, and keep it', async () => {
    const core = await createCore();
    const user = await showProgram(core, '#/settings');
    await choose({ user }, 'Language', 'Deutsch');
    expect(await screen.findByRole('heading', { level: 1, name: 'Einstellungen' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
    expect(await core.client.call('settings.get', {})).toMatchObject({ language: 'de' });
  });

  it('set light and dark at once, and leave it to the computer again', async () => {
    const core = await createCore();
    const user = await showProgram(core, '#/settings');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(theme()).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'Light' }));
    expect(theme()).toBe('light');
    expect(await core.client.call('settings.get', {})).toMatchObject({ theme: 'light' });
    await user.click(screen.getByRole('radio', { name: 'As this computer' }));
    expect(theme()).toBeUndefined();
  });

  it('are those of the last time', async () => {
    const core = await createCore();
    await core.client.call('settings.set', { language: 'it', theme: 'dark' });
    await showProgram(core, '#/settings');
    expect(document.documentElement.lang).toBe('it');
    expect(theme()).toBe('dark');
  });
});

describe('a backup of all clients', () => {
  it('says how many and where, and the copies are there', async () => {
    const core = await createCore();
    await addWorkspace(core, { name: 'One' });
    await addWorkspace(core, { name: 'Two' });
    const user = await showProgram(core, '#/settings');
    expect(screen.getByText(core.dataFolder)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back up all clients now' }));
    const told = await screen.findByText(/^2 clients were backed up and checked\./);
    const folder = path.join(core.dataFolder, 'backups');
    expect(told.textContent).toContain(folder);
    expect((await readdir(folder)).length).toBeGreaterThan(0);
  });

  it('says when there is nothing to back up', async () => {
    const user = await showProgram(await createCore(), '#/settings');
    await user.click(screen.getByRole('button', { name: 'Back up all clients now' }));
    expect(await screen.findByText('There is no client to back up yet.')).toBeTruthy();
  });

  it('says on the page why it failed', async () => {
    const disk = createFaultyFileSystem();
    const core = await createCore({ fileSystem: disk.fileSystem });
    await addWorkspace(core);
    const user = await showProgram(core, '#/settings');
    disk.fail({ operation: 'write', path: 'backups', code: 'ENOSPC', times: 100 });
    await user.click(screen.getByRole('button', { name: 'Back up all clients now' }));
    await waitFor(() => expect(screen.getByText(/^The disk is full\./)).toBeTruthy());
  });
});
