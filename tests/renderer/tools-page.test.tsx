import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ToolsGuide, ToolsPage } from '#renderer/features/tools/ToolsPage.tsx';
import { createFitCheck } from '#shared/plan/fit/fit-check.ts';
import { createTask } from '#shared/plan/tasks/task.ts';
import { createTool, type Tool } from '#shared/plan/tools/tool.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { choose, fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const showTools = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <ToolsPage />, path: 'tools', ...options });
const aTool = (id: string, fields: Partial<Tool> = {}) =>
  added(
    'tools',
    createTool({ id, now: NOW }, { name: `Tool ${id}`, exitPlan: 'Export', dataKept: 'EU', ...fields }),
  );
const all = ({ session }: Stage) => [...session.tables().tools.values()];
const inspector = () => screen.getByRole('complementary');
const answer = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;

describe('the page of tools', () => {
  it('leads from the empty page to the name of the first tool', async () => {
    const stage = await showTools();
    expect(screen.getByText('No tool is written down yet.')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Add the first tool' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' })));
    expect(all(stage)).toMatchObject([{ name: '', cost: null, state: 'used' }]);
  });

  it('answers first what all of it costs and what renews, against the budget of the fit check', async () => {
    await showTools({
      changes: [
        aTool('a', { cost: 119.88, costPer: 'year', renewsOn: '2026-11-30', noticeDays: 30 }),
        aTool('b', { cost: 74.01, costPer: 'month', renewsOn: '2027-06-01' }),
        aTool('c', { cost: 89, costPer: 'once' }),
        added('fitCheck', createFitCheck({ now: NOW }, { budgetPerMonth: 420 })),
      ],
    });
    expect(answer()).toBe('Your 3 tools cost €84 a month. One renews within 90 days.');
    const text = screen.getByTestId('page').textContent;
    expect(text?.replaceAll('\u00a0', ' ')).toContain(
      '€1,008 a year · €89 paid once besides · 20 % of the €420 a month',
    );
    expect(text).toContain(
      'Tool a renews on 30 November 2026. The last day to give notice is 31 October 2026.',
    );
    const footer = screen.getByRole('table', { name: 'Tools' }).querySelector('tfoot')?.textContent;
    expect(footer).toContain('€84');
  });

  it('says at least where a cost is not known, and names what is missing', async () => {
    await showTools({ changes: [aTool('a', { cost: 10 }), aTool('b', { exitPlan: '' })] });
    expect(answer()).toBe('Your 2 tools cost at least €10 a month. None renews within 90 days.');
    const open = screen.getByRole('list', { name: 'To decide' });
    expect(open.textContent).toContain('The cost of Tool b is not known.');
    expect(open.textContent).toContain('For Tool b nobody has written down how to leave it.');
  });

  it('stores every field of a tool', async () => {
    const stage = await showTools({ changes: [aTool('a')], query: 'selected=a' });
    const texts = {
      Name: 'Image editor',
      'What it is used for': 'Stories',
      Cost: '118.8',
      'Notice (days before)': '30',
      'Where its data lie': 'EU, provider',
      'Way out': 'SVG each quarter',
      Owner: 'Mira',
      'Who uses it: Add': 'Lena',
      Link: 'https://editor.example',
      'Private notes': 'Ask for a discount',
    };
    for (const [name, text] of Object.entries(texts)) await fill(stage, name, text);
    await choose(stage, 'Paid by', 'a year');
    await choose(stage, 'Purpose', 'Design');
    await choose(stage, 'State', 'On trial');
    expect(inspector().textContent).toContain('That is €9.90 a month.');
    expect((await storedTables(stage)).tools?.['a']).toMatchObject({
      name: 'Image editor',
      use: 'Stories',
      cost: 118.8,
      costPer: 'year',
      noticeDays: 30,
      dataKept: 'EU, provider',
      exitPlan: 'SVG each quarter',
      owner: 'Mira',
      users: ['Lena'],
      link: 'https://editor.example',
      notes: 'Ask for a discount',
      purpose: 'design',
      state: 'trial',
    });
  });

  it('notes the next renewal with one press, and undoes it', async () => {
    const stage = await showTools({
      changes: [aTool('a', { cost: 12, costPer: 'year', renewsOn: '2026-09-01' })],
      query: 'selected=a',
    });
    expect(inspector().textContent).toContain('Tool a renewed on 1 September 2026. Write down the next day.');
    await stage.user.click(
      within(inspector()).getByRole('button', { name: 'Next renewal: 1 September 2027' }),
    );
    expect(all(stage)[0]?.renewsOn).toBe('2027-09-01');
    stage.undo();
    expect(all(stage)[0]?.renewsOn).toBe('2026-09-01');
  });

  it('sorts by what it costs in a month, unknown costs last', async () => {
    const stage = await showTools({
      changes: [aTool('a'), aTool('b', { cost: 10 }), aTool('c', { cost: 240, costPer: 'year' })],
    });
    const table = screen.getByRole('table', { name: 'Tools' });
    const order = () =>
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.querySelector('b')?.textContent);
    expect(order()).toEqual(['Tool a', 'Tool b', 'Tool c']);
    await stage.user.click(within(table).getByRole('button', { name: 'A month' }));
    expect(order()).toEqual(['Tool b', 'Tool c', 'Tool a']);
    await stage.user.click(within(table).getByRole('button', { name: 'A month' }));
    expect(order()).toEqual(['Tool c', 'Tool b', 'Tool a']);
  });

  it('removes a tool with what points to it, and one undo brings it back', async () => {
    const task = createTask({ id: 't', now: NOW }, { link: { collection: 'tools', id: 'a' } });
    const stage = await showTools({ changes: [aTool('a'), added('tasks', task)], query: 'selected=a' });
    await stage.user.click(within(inspector()).getByRole('button', { name: 'Tool a' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove tool' }));
    expect(all(stage)).toEqual([]);
    expect(stage.session.tables().tasks.get('t')?.link).toBeNull();
    await undoInMessage(stage, 'Tool a removed');
    expect(stage.session.tables().tasks.get('t')?.link).toEqual({ collection: 'tools', id: 'a' });
  });

  it('draws only the rows in sight of five thousand tools and still tells the sum', async () => {
    await showTools({
      changes: Array.from({ length: 5000 }, (_, index) => aTool(`p${index}`, { cost: 1 })),
    });
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
    expect(answer()).toContain('€5,000 a month');
    expect(screen.getByTestId('page').textContent).toContain('Together€5,000 a month');
  });

  it('shows in the guide the table and a short form of the chosen tool', async () => {
    const stage = await showPage({
      page: <ToolsGuide />,
      path: 'guide',
      changes: [aTool('a'), aTool('b')],
    });
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Tool a');
    await stage.user.click(screen.getByRole('button', { name: /Tool b/ }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Tool b');
    expect(screen.queryByRole('textbox', { name: 'Private notes' })).toBeNull();
    // A tool without an owner leaves the section open: the guide has to ask for it.
    await fill(stage, 'Owner', 'Mira');
    expect(stage.session.tables().tools.get('b')?.owner).toBe('Mira');
  });
});
