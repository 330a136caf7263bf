import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useRoute } from '#renderer/app/navigation.ts';
import { Shell } from '#renderer/app/Shell.tsx';
import { createAudience } from '#shared/plan/audience.ts';
import { createBrand, createOffering } from '#shared/plan/brand.ts';
import { createIncident } from '#shared/plan/crisis/incident.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import {
  addWorkspace,
  createCore,
  drawPage,
  fill,
  openStageSession,
  type Stage,
  showPage,
} from './stage.tsx';

function RoutedShell() {
  const route = useRoute();
  return route.place === 'workspace' ? <Shell route={route} /> : <p>above the workspaces</p>;
}

const showShell = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <RoutedShell />, path: 'brand', ...options });
const at = (id: string) => ({ id, now: NOW });
const mission = ({ session }: Pick<Stage, 'session'>) => session.tables().brand.get('brand')?.mission;
const missionField = () => screen.getByRole('textbox', { name: 'Mission' }) as HTMLTextAreaElement;
const withMission = (text: string) => [added('brand', createBrand({ now: NOW }, { mission: text }))];
const storedMission = async ({ core, workspaceId }: Pick<Stage, 'core' | 'workspaceId'>) =>
  (await core.client.call('workspaces.open', { workspaceId })).tables.brand?.['brand']?.mission;
const saveState = () => document.querySelector('[data-save]');

describe('undo and redo in the header', () => {
  it('name what they would do, do it, and say what was done', async () => {
    const stage = await showShell();
    const nothing = screen.getByRole('button', { name: 'There is nothing to undo' });
    expect(nothing.getAttribute('aria-disabled')).toBe('true');
    await fill(stage, 'Mission', 'Bowls for life');
    await stage.user.tab();
    await stage.user.click(screen.getByRole('button', { name: 'Undo: Change the brand' }));
    expect(mission(stage)).toBeUndefined();
    expect(screen.getByText('Undone: Change the brand')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Redo: Change the brand' }));
    expect(mission(stage)).toBe('Bowls for life');
    expect(screen.getByRole('button', { name: 'There is nothing to redo' })).toBeTruthy();
  });
});

describe('what the header says of the disk', () => {
  it('is "saving" until the text is on disk, then the time of it', async () => {
    const stage = await showShell();
    await fill(stage, 'Mission', 'Bowls for life');
    expect(saveState()?.textContent).toBe('Saving…');
    await waitFor(() => expect(saveState()?.textContent).toMatch(/^Saved \d\d:\d\d$/));
    expect(await storedMission(stage)).toBe('Bowls for life');
  });

  it('is the failure with its reason while the disk is full; the text stays, and trying again saves it', async () => {
    const disk = createFaultyFileSystem();
    const stage = await showShell({ core: { fileSystem: disk.fileSystem } });
    disk.fail({ operation: 'write', path: 'journal', code: 'ENOSPC', times: 1000 });
    await fill(stage, 'Mission', 'Bowls for life');
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(saveState()?.textContent).toBe('Not saved');
    expect(screen.getByText(/^What you typed is safe on this screen but not yet on disk\. \S/)).toBeTruthy();
    expect(missionField().value).toBe('Bowls for life');
    expect(await storedMission(stage)).toBeUndefined();
    disk.heal();
    await stage.user.click(retry);
    await waitFor(() => expect(saveState()?.textContent).toMatch(/^Saved/));
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(await storedMission(stage)).toBe('Bowls for life');
  });
});

describe('two windows that change the same field', () => {
  async function meet() {
    const stage = await showShell({ changes: withMission('Pots') });
    const other = await openStageSession(stage.core, stage.workspaceId);
    const before = other.tables().brand.get('brand');
    if (before === undefined) throw new Error('no brand');
    // Both within one turn: the other's commit is on its way before ours leaves by itself.
    fireEvent.change(missionField(), { target: { value: 'Mine' } });
    other.edit('brand.undo.change', [changed('brand', before, { mission: 'Theirs' })]);
    await act(() => other.flush());
    await screen.findByText(/^A record was changed elsewhere in the same fields/);
    return stage;
  }

  it('are asked which version stays: their own', async () => {
    const stage = await meet();
    await stage.user.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(missionField().value).toBe('Mine');
    expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull();
    await waitFor(async () => expect(await storedMission(stage)).toBe('Mine'));
  });

  it('are asked which version stays: the other', async () => {
    const stage = await meet();
    await stage.user.click(screen.getByRole('button', { name: 'Use the other' }));
    expect(missionField().value).toBe('Theirs');
    expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull();
    await act(() => stage.session.flush());
    expect(await storedMission(stage)).toBe('Theirs');
  });
});

describe('a workspace that another program has open', () => {
  it('is shown to read, says so, and takes nothing that is typed', async () => {
    const first = await createCore();
    const workspaceId = await addWorkspace(first);
    const writer = await openStageSession(first, workspaceId);
    writer.edit('brand.undo.change', withMission('Bowls for life'));
    await writer.flush();
    const second = await createCore({ dataFolder: first.dataFolder });
    const session = await openStageSession(second, workspaceId);
    await drawPage({ page: <RoutedShell />, path: 'brand', client: second.client, session });
    expect(
      screen.getByText(
        /^Another Planwright on this computer has had this workspace open since .*\d\d:\d\d\./,
      ),
    ).toBeTruthy();
    expect(saveState()?.textContent).toBe('Read only');
    expect(screen.getByRole('button', { name: 'There is nothing to undo' })).toBeTruthy();
    const refused: unknown[] = [];
    const refuse = ({ error }: ErrorEvent) => refused.push(error);
    window.addEventListener('error', refuse);
    fireEvent.change(missionField(), { target: { value: 'Something else' } });
    window.removeEventListener('error', refuse);
    expect(missionField().value).toBe('Bowls for life');
    expect(mission({ session })).toBe('Bowls for life');
    expect(refused).toMatchObject([{ code: 'read-only' }]);
    expect(await screen.findByText(/can only be read/)).toBeTruthy();
  });

  it('is taken over after a question; the other keeps what it had not saved, and may take it back (matrix 38, 40)', async () => {
    // The loser learns of it by what it writes next, not by a beat or a fold that comes between.
    const first = await createCore({ heartbeatMs: 3_600_000, foldAfterMs: 3_600_000 });
    const workspaceId = await addWorkspace(first);
    const loser = await openStageSession(first, workspaceId);
    loser.edit('brand.undo.change', withMission('Bowls'));
    await loser.flush();
    const second = await createCore({ dataFolder: first.dataFolder });
    const session = await openStageSession(second, workspaceId);
    await drawPage({ page: <RoutedShell />, path: 'brand', client: second.client, session });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take over' }));
    const question = await screen.findByRole('alertdialog', { name: 'Take over this workspace?' });
    expect(question.textContent).toContain('is kept as a copy beside the workspace: nothing is lost');
    await user.click(within(question).getByRole('button', { name: 'Take over' }));
    expect(await screen.findByText('You can change this workspace now.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
    fireEvent.change(missionField(), { target: { value: 'Bowls for life' } });
    await act(() => session.flush());
    const brand = loser.tables().brand.get('brand');
    if (brand === undefined) throw new Error('no brand');
    loser.edit('brand.undo.change', [changed('brand', brand, { promise: 'Mended for ever' })]);
    await loser.flush().catch(() => undefined);
    expect(loser.access()).toMatchObject({ readOnly: 'locked', wasTaken: true });
    expect(loser.access().kept).toHaveLength(1);
    expect(loser.tables().brand.get('brand')?.promise).toBe('Mended for ever');
    await loser.takeOver();
    await loser.flush();
    expect(loser.tables().brand.get('brand')).toMatchObject({
      mission: 'Bowls for life',
      promise: 'Mended for ever',
    });
  });
});

describe('the flag of the crisis page', () => {
  it('leads there when nothing runs', async () => {
    const { user } = await showShell();
    await user.click(screen.getByRole('button', { name: 'Crisis: open the crisis page' }));
    expect(window.location.hash).toMatch(/\/crisis$/);
  });

  it('shows for how long an incident has been running, and the sidebar counts it', async () => {
    const incident = createIncident(at('glaze'), { title: 'Glaze', openedAt: '2026-10-14T09:57:00.000Z' });
    const { user } = await showShell({ changes: [added('incidents', incident)] });
    expect(screen.getByRole('link', { name: 'Crisis 1 live' })).toBeTruthy();
    const flag = screen.getByRole('button', { name: 'Incident running for 02:05: open the crisis page' });
    expect(flag.textContent).toBe('02:05');
    await user.click(flag);
    expect(window.location.hash).toMatch(/\/crisis$/);
  });
});

describe('the marks of the sidebar', () => {
  it('tell by rule what is empty, what is open and what is decided', async () => {
    const stage = await showShell({ path: 'overview' });
    const sections = () => within(screen.getByRole('navigation', { name: 'Sections' }));
    expect(sections().getByRole('link', { name: 'Brand empty' })).toBeTruthy();
    const brand = createBrand(
      { now: NOW },
      {
        mission: 'Bowls',
        promise: 'Mended',
        values: ['Patience'],
        voice: [{ id: 'v', trait: 'Warm', example: '', avoid: '' }],
      },
    );
    act(() => stage.session.edit('brand.undo.change', [added('brand', brand)]));
    expect(sections().getByRole('link', { name: 'Brand 2 open' })).toBeTruthy();
    const rest = [
      added('offerings', createOffering(at('bowl'), { name: 'Bowl' })),
      added(
        'sectionDecisions',
        createSectionDecision(at('d'), { section: 'brand', will: 'Speak plainly', decidedOn: '2026-10-14' }),
      ),
    ];
    act(() => stage.session.edit('brand.undo.change', rest));
    expect(sections().getByRole('link', { name: 'decided Brand' })).toBeTruthy();
    expect(sections().getByText(/^15\s%$/)).toBeTruthy();
    stage.undo();
    expect(sections().getByRole('link', { name: 'Brand 2 open' })).toBeTruthy();
  });

  it('say on which page one is', async () => {
    const { user } = await showShell();
    const current = () => document.querySelector('[aria-current="page"]')?.textContent;
    expect(current()).toContain('Brand');
    await user.click(screen.getByRole('link', { name: /^Channels/ }));
    expect(current()).toContain('Channels');
    expect(screen.getByRole('heading', { level: 1, name: 'Channels' })).toBeTruthy();
    expect(document.title).toBe('Channels · Planwright');
  });
});

describe('search', () => {
  const changes = [added('audiences', createAudience(at('home'), { name: 'Setting up home' }))];
  const open = async ({ user }: Pick<Stage, 'user'>) => {
    await user.keyboard('{Control>}k{/Control}');
    return screen.findByRole('searchbox', { name: 'Search' });
  };

  it('finds a record by a part of its name and opens it', async () => {
    const stage = await showShell({ changes });
    await stage.user.type(await open(stage), 'up home');
    expect((await screen.findByRole('menuitem', { name: /Setting up home/ })).textContent).toContain(
      'Audiences',
    );
    await stage.user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(window.location.hash).toMatch(/\/audiences\?selected=home$/));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds a record by a word in any of its fields, and shows where it stands', async () => {
    const beliefs = { name: 'Setting up home', beliefWished: 'That is my bowl for twenty years' };
    const stage = await showShell({ changes: [added('audiences', createAudience(at('home'), beliefs))] });
    await stage.user.type(await open(stage), 'TWENTY bowl');
    const item = await screen.findByRole('menuitem', { name: /Setting up home/ });
    expect(item.textContent).toContain('That is my bowl for twenty years');
    expect(item.textContent).toContain('Audiences · What they should believe');
  });

  it('runs an action', async () => {
    const stage = await showShell({ changes });
    await stage.user.click(screen.getByRole('button', { name: /^Search/ }));
    await stage.user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'all clients');
    await stage.user.click(await screen.findByRole('menuitem', { name: /All clients/ }));
    await screen.findByText('above the workspaces');
    expect(window.location.hash).toBe('#/clients');
  });

  it('says what to do when nothing is called that', async () => {
    const stage = await showShell({ changes });
    await stage.user.type(await open(stage), 'zzzz');
    expect(await screen.findByText('Nothing holds these words. Try another one.')).toBeTruthy();
  });
});

describe('shortcuts', () => {
  it('undo and redo the plan outside text fields, and leave the keys to a field while one types in it', async () => {
    const stage = await showShell({ path: 'overview', changes: withMission('Bowls') });
    await stage.user.keyboard('{Control>}z{/Control}');
    expect(mission(stage)).toBeUndefined();
    await stage.user.keyboard('{Control>}y{/Control}');
    expect(mission(stage)).toBe('Bowls');
    await stage.user.keyboard('{Control>}5{/Control}');
    missionField().focus();
    fireEvent.keyDown(missionField(), { key: 'z', ctrlKey: true });
    expect(mission(stage)).toBe('Bowls');
  });

  it('go to the crisis page also from inside a text field', async () => {
    const stage = await showShell();
    await stage.user.type(missionField(), 'Half a sen');
    await stage.user.keyboard('{Control>}{Shift>}k{/Shift}{/Control}');
    expect(window.location.hash).toMatch(/\/crisis$/);
    expect(mission(stage)).toBe('Half a sen');
  });

  it('go to a page of the sidebar by its number', async () => {
    const { user } = await showShell();
    await user.keyboard('{Control>}8{/Control}');
    expect(window.location.hash).toMatch(/\/channels$/);
  });

  it('are shown with a question mark, which in a text field is a question mark', async () => {
    const stage = await showShell();
    await stage.user.type(missionField(), 'Why?');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => missionField().blur());
    await stage.user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
  });
});
