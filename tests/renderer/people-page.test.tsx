import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PeoplePage } from '#renderer/features/people/PeoplePage.tsx';
import { createPerson, type Person } from '#shared/plan/people/person.ts';
import { createTask } from '#shared/plan/tasks/task.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { choose, fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const showPeople = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <PeoplePage />, path: 'people', ...options });
const aPerson = (id: string, fields: Partial<Person> = {}) =>
  createPerson({ id, now: NOW }, { name: `Person ${id}`, ...fields });
const someone = (id: string, fields: Partial<Person> = {}) => added('people', aPerson(id, fields));
const all = ({ session }: Stage) => [...session.tables().people.values()];
const inspector = () => screen.getByRole('complementary');
const names = () =>
  within(screen.getByRole('grid', { name: 'People' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.querySelector('b')?.textContent);

describe('the page of people', () => {
  it('leads from the empty page to the name of the first person', async () => {
    const stage = await showPeople({ profile: { languages: ['it', 'de'] } });
    expect(screen.getByText('Nobody is in the register yet.')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Add the first person' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' })));
    expect(all(stage)).toMatchObject([{ name: '', languages: ['it'] }]);
  });

  it('stores every text of a person, each kind of typing one undo step', async () => {
    const stage = await showPeople({ changes: [someone('a')], query: 'selected=a' });
    const texts = {
      Name: 'Clara Voss',
      'Next step': 'Send seconds',
      'E-mail or phone': 'clara@voss.example',
      Place: 'Leipzig',
      'Topics: Add': 'Bowls',
      Owner: 'Mira',
      Agreements: 'Two seconds a season',
      'Marking of advertising': 'Gift',
      Results: 'Eleven orders',
      'Private notes': 'No calls',
    };
    for (const [name, text] of Object.entries(texts)) await fill(stage, name, text);
    await stage.user.tab();
    expect((await storedTables(stage)).people?.['a']).toMatchObject({
      name: 'Clara Voss',
      nextStep: 'Send seconds',
      contact: 'clara@voss.example',
      place: 'Leipzig',
      topics: ['Bowls'],
      owner: 'Mira',
      agreements: 'Two seconds a season',
      disclosure: 'Gift',
      results: 'Eleven orders',
      notes: 'No calls',
    });
    stage.undo();
    expect(all(stage)[0]).toMatchObject({ notes: '', results: 'Eleven orders' });
  });

  it('adds networks with handle and audience, and tells the tier', async () => {
    const stage = await showPeople({ changes: [someone('a')], query: 'selected=a' });
    const where = within(screen.getByRole('group', { name: 'Where they are' }));
    await stage.user.click(where.getByRole('button', { name: 'Network' }));
    await fill(stage, 'Handle', '@clara');
    await fill(stage, 'Audience', '43210');
    await fill(stage, 'Link to the profile', 'instagram.com/clara');
    expect(where.getByText(/Begin the link with https/)).toBeTruthy();
    expect(all(stage)[0]?.handles).toMatchObject([
      { network: 'instagram', handle: '@clara', followers: 43_210 },
    ]);
    expect(inspector().textContent).toContain('43.2k · micro');
    await stage.user.click(where.getByRole('button', { name: 'Remove Instagram' }));
    expect(all(stage)[0]?.handles).toEqual([]);
  });

  it('says first how many wait, and puts them first', async () => {
    await showPeople({
      changes: [
        someone('a', { name: 'Ada' }),
        someone('b', { name: 'Ben', relation: 'active', lastContactOn: '2026-07-01' }),
        someone('c', { name: 'Cleo', nextStep: 'Call', nextStepOn: '2026-10-11' }),
        someone('d', { name: 'Dora', nextStepOn: '2026-10-20' }),
      ],
    });
    expect(screen.getByText('2 people are waiting for you.')).toBeTruthy();
    expect(names()).toEqual(['Cleo', 'Ben', 'Dora', 'Ada']);
    const grid = screen.getByRole('grid', { name: 'People' });
    expect(grid.textContent).toContain('3 days late');
    expect(grid.textContent).toContain('silent for 105 days');
  });

  it('filters by words and kind and counts what is left', async () => {
    const stage = await showPeople({
      changes: [
        someone('a', { name: 'José', kind: 'press' }),
        someone('b', { name: 'Josefine' }),
        someone('c', { name: 'Ada' }),
      ],
    });
    await stage.user.type(screen.getByRole('searchbox', { name: 'Search people' }), 'jose');
    expect(names()).toEqual(['José', 'Josefine']);
    await choose(stage, 'Kind', 'Press');
    expect(names()).toEqual(['José']);
    expect(screen.getByText('1 of 3')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByText('3 people')).toBeTruthy();
  });

  it('settles a contact and a step with one press each, each one undo step', async () => {
    const stage = await showPeople({
      changes: [someone('a', { name: 'Ada', nextStep: 'Call', nextStepOn: '2026-10-10' })],
      query: 'selected=a',
    });
    expect(inspector().textContent).toContain('The next step is 4 days late: Call.');
    await stage.user.click(screen.getByRole('button', { name: 'Contacted today' }));
    expect(all(stage)[0]).toMatchObject({ lastContactOn: '2026-10-14', nextStep: 'Call' });
    await stage.user.click(screen.getByRole('button', { name: 'Next step done' }));
    expect(all(stage)[0]).toMatchObject({ nextStep: '', nextStepOn: null });
    expect(screen.getByText('Nobody is waiting for you.')).toBeTruthy();
    await undoInMessage(stage, 'Ada: next step done');
    expect(all(stage)[0]).toMatchObject({ nextStep: 'Call', lastContactOn: '2026-10-14' });
    stage.undo();
    expect(all(stage)[0]?.lastContactOn).toBeNull();
  });

  it('draws only the rows in sight of five thousand people', async () => {
    await showPeople({ changes: Array.from({ length: 5000 }, (_, index) => someone(`p${index}`)) });
    expect(screen.getByRole('grid', { name: 'People' }).getAttribute('aria-rowcount')).toBe('5001');
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
  });
});

describe('the people by relation', () => {
  const board = () =>
    showPeople({
      query: 'view=board',
      changes: [someone('a', { name: 'Ada' }), someone('b', { name: 'Ben', relation: 'agreed' })],
    });

  it('stand in columns with their counts', async () => {
    await board();
    expect(screen.getByRole('region', { name: 'Spotted' }).textContent).toContain('Spotted1');
    expect(within(screen.getByRole('region', { name: 'Agreed' })).getByText('Ben')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Resting' }).textContent).toContain('Nobody');
  });

  it('move on by the menu of a card, without a mouse', async () => {
    const stage = await board();
    act(() => screen.getByRole('button', { name: 'Move Ada to…' }).focus());
    await stage.user.keyboard('{Enter}');
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Thanked' }));
    expect(all(stage)[0]?.relation).toBe('thanked');
    expect(within(screen.getByRole('region', { name: 'Thanked' })).getByText('Ada')).toBeTruthy();
    stage.undo();
    expect(all(stage)[0]?.relation).toBe('spotted');
  });

  it('move on by dragging a card to another column', async () => {
    const stage = await board();
    const card = screen.getByText('Ada');
    const target = screen.getByRole('region', { name: 'Active' });
    document.elementFromPoint = () => target;
    fireEvent.pointerDown(card, { button: 0, clientX: 10, clientY: 10 });
    fireEvent.pointerMove(window, { clientX: 300, clientY: 40 });
    fireEvent.pointerUp(window, { clientX: 300, clientY: 40 });
    await waitFor(() => expect(all(stage)[0]?.relation).toBe('active'));
  });
});

describe('removing a person', () => {
  const changes = [
    someone('a', { name: 'Ada Lovell', contact: 'ada@lovell.example' }),
    added(
      'tasks',
      createTask(
        { id: 't', now: NOW },
        { title: 'Thank Ada Lovell', link: { collection: 'people', id: 'a' } },
      ),
    ),
    added('posts', aPost('p', { title: 'Visit of Ada Lovell' })),
  ];
  const openDialog = async () => {
    const stage = await showPeople({ changes, query: 'selected=a' });
    await stage.user.click(within(inspector()).getByRole('button', { name: 'Ada Lovell' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove from the register…' }));
    return { stage, dialog: await screen.findByRole('alertdialog', { name: 'Remove Ada Lovell' }) };
  };

  it('says where else the name stands and what holds the data afterwards', async () => {
    const { dialog } = await openDialog();
    for (const words of [
      'also stand in 2 other entries',
      'Posts: 1',
      'Tasks: 1',
      'The history of this workspace',
      'every backup',
    ])
      expect(dialog.textContent).toContain(words);
  });

  it('takes every trace out of the stored plan, and one undo brings it back', async () => {
    const { stage, dialog } = await openDialog();
    await stage.user.click(within(dialog).getByRole('button', { name: 'Remove person' }));
    await waitFor(() => expect(all(stage)).toEqual([]));
    expect(JSON.stringify(await storedTables(stage))).not.toMatch(/lovell/i);
    expect(stage.session.tables().tasks.get('t')).toMatchObject({ title: 'Thank […]', link: null });
    await undoInMessage(stage, 'Removed from the register and the plan');
    expect(all(stage)).toMatchObject([{ name: 'Ada Lovell' }]);
    expect(stage.session.tables().tasks.get('t')?.title).toBe('Thank Ada Lovell');
  });

  it('leaves the other entries alone if that is wished, and everything if it is cancelled', async () => {
    const { stage, dialog } = await openDialog();
    await stage.user.click(within(dialog).getByRole('checkbox', { name: /Replace them there/ }));
    await stage.user.click(within(dialog).getByRole('button', { name: 'Remove person' }));
    await waitFor(() => expect(all(stage)).toEqual([]));
    expect(stage.session.tables().posts.get('p')?.title).toBe('Visit of Ada Lovell');
  });
});
