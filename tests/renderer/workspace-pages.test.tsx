import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProfilePage } from '#renderer/features/workspace/ProfilePage.tsx';
import { loadStarter } from '#shared/workspace/starter/catalog.ts';
import type { TestCore } from '#tests/support/test-core.ts';
import {
  addWorkspace,
  choose,
  createCore,
  fill,
  type Stage,
  setYear,
  showPage,
  showProgram,
  storedTables,
} from './stage.tsx';

const workspaces = (core: TestCore) => core.client.call('workspaces.list', {});

describe('the first window', () => {
  it('makes a sample client and goes there', async () => {
    const core = await createCore();
    const user = await showProgram(core, '#/');
    await user.click(await screen.findByRole('button', { name: /^Start with a sample client/ }));
    await screen.findByRole('heading', { level: 1, name: 'Overview' });
    expect(await workspaces(core)).toHaveLength(1);
  });

  it('speaks the language that is chosen there', async () => {
    const user = await showProgram(await createCore(), '#/');
    await choose({ user }, 'Language', 'Español');
    expect(await screen.findByRole('button', { name: /^Nuevo espacio/ })).toBeTruthy();
  });

  it('is passed over where there is one workspace: that one opens', async () => {
    const core = await createCore();
    const id = await addWorkspace(core);
    await showProgram(core, '#/');
    expect(window.location.hash).toBe(`#/w/${id}/overview`);
  });
});

describe('a new workspace', () => {
  it('is not made without a name; the page says what is missing', async () => {
    const core = await createCore();
    const user = await showProgram(core, '#/new');
    expect(screen.queryByText('Give the workspace a name, so that you find it again.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Create workspace' }));
    expect(screen.getByText('Give the workspace a name, so that you find it again.')).toBeTruthy();
    expect(await workspaces(core)).toEqual([]);
  });

  it('is not made with a plan that ends before it starts, or without a language', async () => {
    const core = await createCore();
    const user = await showProgram(core, '#/new');
    await fill({ user }, 'Client or brand', 'Lindenhof');
    await setYear({ user }, 'Plan ends', '2025');
    expect(screen.getByText('The plan ends before it starts. Choose a later day.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove English' }));
    expect(screen.getByText('Choose at least one language.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Create workspace' }));
    expect(await workspaces(core)).toEqual([]);
  });

  it('is made with what was chosen, and the guide opens', async () => {
    const core = await createCore();
    const user = await showProgram(core, '#/new');
    await fill({ user }, 'Client or brand', 'Lindenhof');
    await user.click(screen.getByRole('radio', { name: 'Rose' }));
    await setYear({ user }, 'Plan ends', '2028');
    await choose({ user }, 'Week starts on', 'Sunday');
    await user.click(screen.getByRole('button', { name: 'Create workspace' }));
    await screen.findByRole('heading', { level: 1, name: 'Guide' });
    const [made] = await workspaces(core);
    expect(made).toMatchObject({
      name: 'Lindenhof',
      colour: 'rose',
      planStart: '2026-10-01',
      planEnd: '2028-03-31',
    });
    const { tables } = await core.client.call('workspaces.open', { workspaceId: made?.id ?? '' });
    expect(tables.profile?.['profile']).toMatchObject({ weekStart: 7, languages: ['en'] });
  });
});

describe('a new workspace with a starter plan', () => {
  it('holds the plan of the chosen business in the language of the program, and opens its overview', async () => {
    const core = await createCore();
    const user = await showProgram(core, '#/new');
    await fill({ user }, 'Client or brand', 'Fenwick & Partners');
    await choose({ user }, 'Begin with', 'Starter plan: Law firm');
    await user.click(screen.getByRole('button', { name: 'Create workspace' }));
    await screen.findByRole('heading', { level: 1, name: 'Overview' });
    const [made] = await workspaces(core);
    const { tables } = await core.client.call('workspaces.open', { workspaceId: made?.id ?? '' });
    expect(tables.fitCheck?.['fitCheck']).toMatchObject({ business: 'law' });
    expect(Object.keys(tables.pillars ?? {})).toHaveLength(4);
    expect(Object.keys(tables.audiences ?? {})).toHaveLength(3);
    const { words } = await loadStarter('law', 'en');
    expect(tables.brand?.['brand']).toMatchObject({
      mission: words.brand.mission.replaceAll('{brand}', 'Fenwick & Partners'),
    });
  });

  it('is empty where no starter plan is chosen', async () => {
    const core = await createCore();
    const user = await showProgram(core, '#/new');
    await fill({ user }, 'Client or brand', 'Lindenhof');
    await choose({ user }, 'Begin with', 'Starter plan: Law firm');
    await choose({ user }, 'Begin with', 'An empty plan, step by step');
    await user.click(screen.getByRole('button', { name: 'Create workspace' }));
    await screen.findByRole('heading', { level: 1, name: 'Guide' });
    const [made] = await workspaces(core);
    const { tables } = await core.client.call('workspaces.open', { workspaceId: made?.id ?? '' });
    expect(tables.pillars ?? {}).toEqual({});
    expect(tables.fitCheck ?? {}).toEqual({});
  });
});

describe('the settings of a workspace', () => {
  /** All countries are drawn whenever their list opens: on a busy machine that takes seconds. */
  const SLOW = 60_000;
  const showProfile = () => showPage({ page: <ProfilePage />, path: 'profile' });
  const stored = async (stage: Stage) => (await storedTables(stage)).profile?.['profile'];

  it(
    'store every field while it is typed',
    async () => {
      const stage = await showProfile();
      await fill(stage, 'Client or brand', 'Lindenhof');
      await fill(stage, 'In one line', 'Pottery');
      await fill(stage, 'Owner', 'Mira');
      await fill(stage, 'Who approves', 'Tom');
      await fill(stage, 'Hours a week', '12.5');
      await fill(stage, 'Private notes', 'Ask Eva');
      await choose(stage, 'Review', 'every quarter');
      await stage.user.click(screen.getByRole('radio', { name: 'Rose' }));
      await stage.user.click(screen.getByRole('button', { name: 'Fri' }));
      await stage.user.click(screen.getByRole('spinbutton', { name: /^hour.*Work from/ }));
      await stage.user.keyboard('0830');
      const country = screen.getByRole('combobox', { name: /^Public holidays of/ });
      await stage.user.clear(country);
      await stage.user.paste('Germ');
      await stage.user.keyboard('{ArrowDown}{Enter}');
      await fill(stage, 'Part of the country', 'by');
      await setYear(stage, 'Plan ends', '2027');
      expect(await stored(stage)).toMatchObject({
        name: 'Lindenhof',
        description: 'Pottery',
        owner: 'Mira',
        approver: 'Tom',
        hoursPerWeek: 12.5,
        notes: 'Ask Eva',
        reviewRhythm: 'quarterly',
        colour: 'rose',
        workdays: [1, 2, 3, 4],
        workFrom: '08:30',
        holidayRegion: 'DE-BY',
        planEnd: '2027-12-31',
      });
    },
    SLOW,
  );

  it(
    'take a country or a part of it as a typed name or code, and keep what is neither on the page',
    async () => {
      const stage = await showProfile();
      const field = screen.getByRole('combobox', { name: /^Public holidays of/ }) as HTMLInputElement;
      const enter = async (text: string) => {
        act(() => field.focus());
        fireEvent.change(field, { target: { value: text } });
        act(() => field.blur());
        return (await stored(stage))?.['holidayRegion'];
      };
      expect(await enter('de-by')).toBe('DE-BY');
      expect(field.value).toBe('Germany');
      expect(await enter('GERMANY')).toBe('DE-BY'); // the same country keeps its part
      expect(await enter('Denmarkk')).toBe('DE-BY');
      expect(field.value).toBe('Denmarkk');
      expect(screen.getByText(/^No country has this name or code/)).toBeTruthy();
      expect(await enter('IT')).toBe('IT');
      expect(screen.queryByText(/^No country has this name or code/)).toBeNull();
    },
    SLOW,
  );

  it('keep a missing name on the page and store nothing until there is one', async () => {
    const stage = await showProfile();
    const field = screen.getByRole('textbox', { name: 'Client or brand' }) as HTMLInputElement;
    await stage.user.clear(field);
    expect(field.value).toBe('');
    expect(screen.getByText('Give the workspace a name, so that you find it again.')).toBeTruthy();
    await fill(stage, 'Owner', 'Mira');
    expect(await stored(stage)).toMatchObject({ name: 'Bakery Groß', owner: '' });
    expect(stage.session.saveState().kind).toBe('saved');
    await stage.user.type(field, 'B');
    expect(await stored(stage)).toMatchObject({ name: 'B', owner: 'Mira' });
    expect(screen.queryByText('Give the workspace a name, so that you find it again.')).toBeNull();
  });

  it('keep a period that is the wrong way round on the page and store nothing until it holds', async () => {
    const stage = await showProfile();
    await setYear(stage, 'Plan ends', '2025');
    expect(screen.getByText('The plan ends before it starts. Choose a later day.')).toBeTruthy();
    expect(await stored(stage)).toMatchObject({ planStart: '2026-07-01', planEnd: '2026-12-31' });
    await setYear(stage, 'Plan starts', '2024');
    await waitFor(() => expect(screen.queryByText(/^The plan ends before it starts/)).toBeNull());
    expect(await stored(stage)).toMatchObject({ planStart: '2024-07-01', planEnd: '2025-12-31' });
  });

  it('keep the last language on the page as missing', async () => {
    const stage = await showProfile();
    await stage.user.click(screen.getByRole('button', { name: 'Remove English' }));
    await stage.user.click(screen.getByRole('button', { name: 'Remove German' }));
    expect(screen.getByText('Choose at least one language.')).toBeTruthy();
    expect(await stored(stage)).toMatchObject({ languages: ['de'] });
  });

  it('say where the workspace lies', async () => {
    const { session } = await showProfile();
    expect(screen.getByText(session.path)).toBeTruthy();
  });
});
