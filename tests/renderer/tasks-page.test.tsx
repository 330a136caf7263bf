import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TasksPage } from '#renderer/features/tasks/TasksPage.tsx';
import { createPillar } from '#shared/plan/content/pillar.ts';
import { createRoutine, createRoutineRun, type Routine } from '#shared/plan/tasks/routine.ts';
import { createTask, type Task } from '#shared/plan/tasks/task.ts';
import { tasksByState } from '#shared/plan/tasks/task-board.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { choose, fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const showTasks = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <TasksPage />, path: 'tasks', ...options });
const aTask = (id: string, fields: Partial<Task> = {}) =>
  added('tasks', createTask({ id, now: NOW }, { title: `Task ${id}`, ...fields }));
const aRoutine = (id: string, fields: Partial<Routine> = {}) =>
  added(
    'routines',
    createRoutine(
      { id, now: NOW },
      {
        title: `Routine ${id}`,
        items: [
          { id: 'one', text: 'Inbox' },
          { id: 'two', text: 'Comments' },
        ],
        ...fields,
      },
    ),
  );
const all = ({ session }: Stage) => [...session.tables().tasks.values()];
const task = ({ session }: Stage, id: string) => session.tables().tasks.get(id);
const titles = (stage: Stage, state: Task['state']) => tasksByState(all(stage))[state].map(({ id }) => id);
const lane = (name: string) => screen.getByRole('region', { name });
const cardRow = (id: string) => {
  const row = document.querySelector(`[data-card="${id}"]`)?.closest('tr');
  if (!row) throw new Error(`No card ${id}`);
  return row;
};
const quick = () => screen.getByRole('textbox', { name: 'New task in one line' });

describe('the line for a new task', () => {
  it('says what it understood, adds it on Enter and keeps the focus for the next', async () => {
    const stage = await showTasks();
    expect(screen.getByText('No task is written down yet.')).toBeTruthy();
    await stage.user.click(quick());
    await stage.user.keyboard('Call the printer fri @Mira');
    expect(screen.getByText('Call the printer')).toBeTruthy();
    expect(screen.getByText('due Fri 16 Oct')).toBeTruthy();
    await stage.user.keyboard('{Enter}');
    expect(all(stage)).toMatchObject([
      { title: 'Call the printer', owner: 'Mira', due: '2026-10-16', state: 'todo' },
    ]);
    expect(document.activeElement).toBe(quick());
    expect((quick() as HTMLInputElement).value).toBe('');
    stage.undo();
    expect(all(stage)).toEqual([]);
  });

  it('reads the days of the interface language', async () => {
    const stage = await showTasks({ language: 'de' });
    await stage.user.click(screen.getByRole('textbox', { name: 'Neue Aufgabe in einer Zeile' }));
    await stage.user.keyboard('Druckerei anrufen bis Freitag{Enter}');
    expect(all(stage)).toMatchObject([{ title: 'Druckerei anrufen', due: '2026-10-16' }]);
  });

  it('gives it to the one whose tasks are looked at, and never hides it behind a filter', async () => {
    const stage = await showTasks({ changes: [aTask('a', { owner: 'Mira' }), aTask('b')] });
    await choose(stage, 'Every owner Owner', 'Mira');
    await stage.user.click(quick());
    await stage.user.keyboard('Hers{Enter}');
    expect(all(stage).at(-1)).toMatchObject({ title: 'Hers', owner: 'Mira' });
    expect(document.querySelectorAll('[data-card]')).toHaveLength(2);
    await stage.user.keyboard('His @Jonas{Enter}');
    expect(document.querySelectorAll('[data-card]')).toHaveLength(4);
  });

  it('puts a new task on top, and adds nothing for an empty line', async () => {
    const stage = await showTasks({ changes: [aTask('a')] });
    await stage.user.click(quick());
    await stage.user.keyboard('{Enter}');
    expect(all(stage)).toHaveLength(1);
    await stage.user.keyboard('Second{Enter}');
    expect(titles(stage, 'todo').at(-1)).toBe('a');
  });
});

describe('the board of tasks', () => {
  const three = [
    aTask('a', { order: 0 }),
    aTask('b', { order: 1 }),
    aTask('c', { order: 0, state: 'doing', owner: 'Mira Albrecht' }),
  ];

  it('has a column for each state, with how many are in it and whose work is under way', async () => {
    await showTasks({ changes: three });
    expect(lane('To do').textContent).toContain('2');
    expect(within(lane('In progress')).getByText('Mira 1')).toBeTruthy();
    expect(lane('Waiting').textContent).toContain('Nothing here');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('3 tasks are open');
  });

  it('moves a card by its menu, notes when it was done, and is undone in one step', async () => {
    const stage = await showTasks({ changes: three });
    await stage.user.click(screen.getByRole('button', { name: 'Move Task a' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Move to Done' }));
    expect(task(stage, 'a')).toMatchObject({ state: 'done', doneOn: '2026-10-14' });
    await screen.findByText('Task a: Done, place 1 of 1');
    stage.undo();
    expect(task(stage, 'a')).toMatchObject({ state: 'todo', doneOn: null, order: 0 });
  });

  it('walks the cards by arrow keys and moves them with Shift, the focus going along', async () => {
    const stage = await showTasks({ changes: three });
    act(() => cardRow('a').focus());
    await stage.user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(cardRow('b')));
    await stage.user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cardRow('c'));
    await stage.user.keyboard('{ArrowLeft}');
    expect(lane('To do').contains(document.activeElement)).toBe(true);
    act(() => cardRow('b').focus());
    await stage.user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(titles(stage, 'todo')).toEqual(['b', 'a']);
    await stage.user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(titles(stage, 'doing')).toEqual(['b', 'c']);
    await waitFor(() => expect(document.activeElement).toBe(cardRow('b')));
    stage.undo();
    expect(titles(stage, 'todo')).toEqual(['b', 'a']);
  });

  it('lets a dragged card go before the one whose upper half is under the pointer', async () => {
    const stage = await showTasks({ changes: three });
    const target = document.querySelector('[data-card="c"]');
    if (target === null) throw new Error('No card');
    document.elementFromPoint = () => target;
    target.getBoundingClientRect = () => new DOMRect(300, 100, 200, 90);
    const card = document.querySelector('[data-card="a"]');
    if (card === null) throw new Error('No card');
    fireEvent.pointerDown(card, { button: 0, clientX: 10, clientY: 10, pointerType: 'mouse' });
    fireEvent.pointerMove(window, { clientX: 310, clientY: 110 });
    fireEvent.pointerUp(window, { clientX: 310, clientY: 110 });
    expect(titles(stage, 'doing')).toEqual(['a', 'c']);
  });

  it('draws of 5,000 tasks only those in sight', async () => {
    await showTasks({
      changes: Array.from({ length: 5000 }, (_, index) => aTask(`t${index}`, { order: index })),
    });
    expect(lane('To do').textContent).toContain('5000');
    expect(document.querySelectorAll('[data-card]').length).toBeLessThan(60);
  }, 30_000);
});

describe('the list of tasks', () => {
  const four = [
    aTask('a', { due: '2026-10-20', owner: 'Mira' }),
    aTask('b', { due: '2026-10-12' }),
    aTask('c', { state: 'done', doneOn: '2026-10-01', due: '2026-10-01' }),
    aTask('d'),
  ];
  const rows = () =>
    within(screen.getByRole('grid', { name: 'Tasks' }))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);

  it('begins with what is overdue and ends with what is done', async () => {
    await showTasks({ changes: four, query: 'view=list' });
    expect(rows()).toEqual(['Task b', 'Task a', 'Task d', 'Task c']);
    expect(screen.getByRole('grid').textContent).toContain('2 days overdue');
  });

  it('filters by owner and state and says how many are left', async () => {
    const stage = await showTasks({ changes: four, query: 'view=list' });
    await choose(stage, 'Every state State', 'Open tasks');
    expect(rows()).toHaveLength(3);
    expect(screen.getByText('3 of 4 shown')).toBeTruthy();
    await choose(stage, 'Every owner Owner', 'Mira');
    expect(rows()).toEqual(['Task a']);
    await stage.user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(rows()).toHaveLength(4);
  });

  it('marks the chosen ones as done, gives them an owner and takes them away, each in one step', async () => {
    const stage = await showTasks({ changes: four, query: 'view=list' });
    for (const id of ['a', 'b'])
      await stage.user.click(screen.getByRole('checkbox', { name: new RegExp(`: Task ${id}$`) }));
    const bar = within(screen.getByRole('region', { name: 'Chosen tasks' }));
    await stage.user.click(bar.getByRole('button', { name: 'Owner…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await stage.user.type(dialog.getByRole('textbox', { name: 'Owner' }), 'Eva');
    await stage.user.click(dialog.getByRole('button', { name: 'Change' }));
    await waitFor(() => expect(all(stage).filter(({ owner }) => owner === 'Eva')).toHaveLength(2));
    await stage.user.click(bar.getByRole('button', { name: 'Mark as done' }));
    expect(titles(stage, 'done')).toHaveLength(3);
    await undoInMessage(stage, '2 tasks are done');
    expect(titles(stage, 'done')).toHaveLength(1);
    await stage.user.click(bar.getByRole('button', { name: 'Remove' }));
    expect(all(stage)).toHaveLength(2);
    await undoInMessage(stage, '2 tasks were removed');
    expect(all(stage)).toHaveLength(4);
  });
});

describe('one task', () => {
  it('stores every field', async () => {
    const stage = await showTasks({
      changes: [aTask('a'), added('pillars', createPillar({ id: 'p', now: NOW }, { name: 'Glaze' }))],
      query: 'selected=a',
    });
    const texts = {
      'What is to do': 'Order tags',
      Details: 'Kraft paper',
      Owner: 'Mira',
      'Hours of work': '1.5',
      'Private notes': 'Smells of glue',
    };
    for (const [name, text] of Object.entries(texts)) await fill(stage, name, text);
    await stage.user.click(screen.getByRole('combobox', { name: 'About' }));
    await stage.user.click(await screen.findByRole('option', { name: /^Glaze/ }));
    await choose(stage, 'State', 'Done');
    expect((await storedTables(stage)).tasks?.['a']).toMatchObject({
      title: 'Order tags',
      details: 'Kraft paper',
      owner: 'Mira',
      effort: 1.5,
      notes: 'Smells of glue',
      link: { collection: 'pillars', id: 'p' },
      state: 'done',
      doneOn: '2026-10-14',
    });
  });

  it('leads to what it is about', async () => {
    const stage = await showTasks({
      changes: [
        added('pillars', createPillar({ id: 'p', now: NOW }, { name: 'Glaze' })),
        aTask('a', { link: { collection: 'pillars', id: 'p' } }),
      ],
      query: 'selected=a',
    });
    await stage.user.click(screen.getByRole('button', { name: 'Open Glaze' }));
    expect(window.location.hash).toContain('/content?selected=p');
  });
});

describe('routines', () => {
  const page = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
    showTasks({ query: 'view=routines', ...options });
  const run = ({ session }: Stage) => session.tables().routineRuns.get('r:2026-10-14');

  it('lead from the empty page to the first one', async () => {
    const stage = await page();
    await stage.user.click(screen.getByRole('button', { name: 'Add the first routine' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' })));
    expect([...stage.session.tables().routines.values()]).toMatchObject([
      { rhythm: 'daily', weekdays: [1, 2, 3, 4, 5] },
    ]);
  });

  it('are ticked item by item or all at once, with who did it and when', async () => {
    const stage = await page({ changes: [aRoutine('r', { owner: 'Mira' })] });
    expect(screen.getByRole('heading', { level: 2, name: 'One checklist is due' })).toBeTruthy();
    const card = within(screen.getByRole('region', { name: 'Routine r' }));
    await stage.user.click(card.getByRole('checkbox', { name: 'Inbox' }));
    expect(run(stage)).toMatchObject({ done: ['one'], doneBy: 'Mira', itemCount: 2, date: '2026-10-14' });
    await stage.user.click(card.getByRole('checkbox', { name: 'Inbox' }));
    expect(run(stage)).toBeUndefined();
    await stage.user.click(card.getByRole('button', { name: 'All done' }));
    expect(run(stage)?.done).toEqual(['one', 'two']);
    expect(screen.getByRole('heading', { level: 2, name: 'Nothing is due' })).toBeTruthy();
    stage.undo();
    expect(run(stage)).toBeUndefined();
  });

  it('show the last rounds and how often one was missed', async () => {
    await page({
      changes: [
        aRoutine('r', { createdAt: '2026-10-11T08:00:00.000Z' }),
        added(
          'routineRuns',
          createRoutineRun(
            { now: NOW },
            { routineId: 'r', date: '2026-10-11', done: ['one', 'two'], itemCount: 2, doneBy: 'Eva' },
          ),
        ),
      ],
    });
    const strip = screen.getByRole('img', { name: /^Last rounds of Routine r/ });
    expect(strip.getAttribute('aria-label')).toBe(
      'Last rounds of Routine r. Sun 11 Oct: done, by Eva. Mon 12 Oct: missed. Tue 13 Oct: missed. Wed 14 Oct: open',
    );
    expect(screen.getByText('Missed 2 times in a row')).toBeTruthy();
  });

  it('put a past round right: what was done, by whom, and a note', async () => {
    const stage = await page({
      changes: [aRoutine('r', { createdAt: '2026-10-12T08:00:00.000Z' })],
      query: 'view=routines&selected=r',
    });
    const pane = within(screen.getByRole('complementary'));
    await stage.user.click(pane.getByRole('button', { name: 'Tue 13 Oct: missed' }));
    await stage.user.click(pane.getByRole('button', { name: 'All done' }));
    await fill(stage, 'Done by', 'Jonas');
    const [notes] = pane.getAllByRole('textbox', { name: /^Private notes/ });
    if (notes === undefined) throw new Error('No notes');
    await stage.user.type(notes, 'Late');
    expect((await storedTables(stage)).routineRuns?.['r:2026-10-13']).toMatchObject({
      done: ['one', 'two'],
      doneBy: 'Jonas',
      notes: 'Late',
    });
    await stage.user.click(pane.getByRole('button', { name: 'Forget this round' }));
    expect(stage.session.tables().routineRuns.size).toBe(0);
  });

  it('store every field, and give a new rhythm a day', async () => {
    const stage = await page({ changes: [aRoutine('r')], query: 'view=routines&selected=r' });
    const pane = within(screen.getByRole('complementary'));
    await fill(stage, 'Name', 'Figures');
    await fill(stage, 'Owner', 'Eva');
    await fill(stage, 'Minutes each time', '20');
    await fill(stage, 'Private notes', 'Before nine');
    await stage.user.click(pane.getByRole('button', { name: 'Item 1 further down' }));
    await stage.user.click(pane.getByRole('button', { name: 'Remove item 2' }));
    await stage.user.click(pane.getByRole('button', { name: 'Add an item' }));
    await fill(stage, 'Item 2', 'Newsletter');
    await stage.user.click(pane.getByRole('radio', { name: 'Weekly' }));
    await choose(stage, 'On day', 'Friday');
    await stage.user.click(pane.getByRole('checkbox', { name: /^Paused/ }));
    const stored = (await storedTables(stage)).routines?.['r'];
    expect(stored).toMatchObject({
      title: 'Figures',
      owner: 'Eva',
      minutes: 20,
      notes: 'Before nine',
      rhythm: 'weekly',
      weekdays: [],
      onDay: 5,
      isPaused: true,
    });
    expect(stored).toHaveProperty('items.0.text', 'Comments');
    expect(stored).toHaveProperty('items.1.text', 'Newsletter');
  });

  it('go with their record and come back with it', async () => {
    const record = createRoutineRun({ now: NOW }, { routineId: 'r', date: '2026-10-14', done: ['one'] });
    const stage = await page({
      changes: [aRoutine('r'), added('routineRuns', record)],
      query: 'view=routines&selected=r',
    });
    await stage.user.click(
      within(screen.getByRole('complementary')).getByRole('button', { name: 'Routine r' }),
    );
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    expect(stage.session.tables().routineRuns.size).toBe(0);
    await undoInMessage(stage, 'Routine r was removed with its record');
    expect(run(stage)?.done).toEqual(['one']);
  });

  it('are found by a link that names only the routine', async () => {
    await showTasks({ changes: [aRoutine('r')], query: 'selected=r' });
    expect(screen.getByRole('complementary', { name: 'Routine r' })).toBeTruthy();
  });
});
