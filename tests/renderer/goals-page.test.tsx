import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GoalsPage } from '#renderer/features/goals/GoalsPage.tsx';
import { addedAll, anObjective, aTarget, weekly } from './goals-stage.tsx';
import { choose, rowOf, showPage } from './stage.tsx';

const GAINS = [30, 52, 41, 28, 47, 35, 44, 50, 33, 40, 38, 42, 39, 41];
const levels = GAINS.map((_, index) => 1000 + GAINS.slice(0, index + 1).reduce((sum, gain) => sum + gain, 0));
const showGoals = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <GoalsPage />, path: 'goals', ...options });
const inspector = () => screen.getByRole('complementary');

describe('the page of goals', () => {
  it('shows where each target stands, under its objective, with the verdict first', async () => {
    const changes = addedAll(
      [anObjective('shop', { businessGoal: 'Sell in our own shop', stage: 'convert', owner: 'Eva' })],
      [
        aTarget('fans', { objectiveId: 'shop', goal: 2060 }),
        aTarget('open', { metric: 'likes', per: 'week', goal: null }),
      ],
      weekly(levels),
    );
    await showGoals({ changes, query: 'selected=fans' });
    expect(rowOf('shop').textContent).toContain('Sell in our own shop');
    expect(rowOf('shop').textContent).toContain('Convert · Eva');
    expect(rowOf('fans').textContent).toMatch(/Followers.*1,000.*1,560.*2,060.*At risk/);
    expect(rowOf('open').textContent).toMatch(/Likesa week.*Incomplete/);
    const pane = inspector();
    expect(pane.textContent).toContain('You need 42 a week from here; the last 12 weeks brought 40 a week.');
    expect(within(pane).getByRole('img', { name: /forecast 2,04\d on 30 December 2026/ })).toBeTruthy();
  });

  it('leads from the empty page to a target that is measured', async () => {
    const { user, session } = await showGoals();
    await user.click(screen.getByRole('button', { name: 'Add the first goal' }));
    const goal = await screen.findByRole('textbox', { name: 'Business goal' });
    await waitFor(() => expect(document.activeElement).toBe(goal));
    await user.type(goal, 'Sell more');
    await user.click(within(inspector()).getByRole('button', { name: 'Add target' }));
    await user.type(await screen.findByRole('textbox', { name: 'Baseline' }), '1,200');
    await user.type(screen.getByRole('textbox', { name: 'Goal' }), '1,500');
    const [target] = [...session.tables().targets.values()];
    expect(target).toMatchObject({
      baseline: 1200,
      goal: 1500,
      baselineDate: '2026-10-14',
      start: '2026-10-14',
      due: '2026-12-31',
      objectiveId: [...session.tables().objectives.keys()][0],
    });
    expect(inspector().textContent).toContain('Too early to tell.');
  });

  it('reads numbers as they are written in the language', async () => {
    const changes = addedAll([], [aTarget('fans')]);
    const { user, session } = await showGoals({ changes, query: 'selected=fans', language: 'de' });
    const field = screen.getByRole('textbox', { name: 'Ausgangswert' });
    await user.clear(field);
    await user.type(field, '1.250,5');
    expect(session.tables().targets.get('fans')?.baseline).toBe(1250.5);
  });

  it('walks over headings and rows with the arrows, opens with Enter and comes back with Escape', async () => {
    const changes = addedAll(
      [anObjective('shop')],
      [aTarget('one', { objectiveId: 'shop' }), aTarget('two', { objectiveId: 'shop' })],
    );
    const { user } = await showGoals({ changes });
    act(() => rowOf('shop').focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(rowOf('two'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Followers'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(rowOf('two')));
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}');
    expect(document.querySelector('[data-row="one"]')).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(rowOf('one')).toBeTruthy();
  });

  it('makes a new target with N and takes one away with Delete, which undo brings back', async () => {
    const changes = addedAll([anObjective('shop')], [aTarget('one', { objectiveId: 'shop' })]);
    const { user, session, undo } = await showGoals({ changes });
    await user.keyboard('n');
    expect(session.tables().targets.size).toBe(2);
    act(() => rowOf('one').focus());
    await user.keyboard('{Delete}');
    expect(session.tables().targets.has('one')).toBe(false);
    expect(screen.getByText('Target removed.')).toBeTruthy();
    undo();
    expect(session.tables().targets.has('one')).toBe(true);
  });

  it('names objectives that no target serves and adds one for them', async () => {
    const changes = addedAll([anObjective('cafes', { businessGoal: 'Be found by cafés' })], [aTarget('one')]);
    const { user, session } = await showGoals({ changes });
    const part = screen.getByRole('region', { name: 'What no target serves' });
    expect(part.textContent).toContain('The objective Be found by cafés has no target yet.');
    await user.click(within(part).getByRole('button', { name: 'Add one' }));
    const serving = [...session.tables().targets.values()].filter(
      ({ objectiveId }) => objectiveId === 'cafes',
    );
    expect(serving).toHaveLength(1);
    expect(screen.queryByRole('region', { name: 'What no target serves' })).toBeNull();
  });

  it('says what a target lacks and leads to the field', async () => {
    const changes = addedAll([], [aTarget('one', { baselineSource: 'Instagram' })]);
    const { user } = await showGoals({ changes, query: 'selected=one' });
    const findings = screen.getByRole('list', { name: 'SMART check' });
    expect(findings.textContent).toContain('Measurable, Time-bound');
    expect(findings.textContent).toContain('Relevant: the “why” is empty. Who gains if this is reached?');
    const why = [...findings.querySelectorAll('li')].find((item) => item.textContent?.includes('“why”'));
    await user.click(within(why as HTMLElement).getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Why' })));
  });

  it('groups by channel too', async () => {
    const changes = addedAll([anObjective('shop')], [aTarget('one', { objectiveId: 'shop' })]);
    const { user } = await showGoals({ changes });
    await user.click(screen.getByRole('radio', { name: 'By channel' }));
    expect(rowOf('no-channel').textContent).toContain('All channels');
  });
});

describe('feasibility before the promise', () => {
  const growing = (fields: Parameters<typeof aTarget>[1] = {}) =>
    addedAll([], [aTarget('fans', { goal: 4000, ...fields })], weekly(levels));

  it('stands above the fields, says how likely the goal is and shows the range', async () => {
    await showGoals({ changes: growing(), query: 'selected=fans' });
    const part = screen.getByRole('region', { name: 'Feasibility' });
    expect(part.textContent).toContain('Hardly within reach.');
    expect(part.textContent).toContain('The chance to reach 4,000 is less than 1 in 10.');
    expect(within(part).getByRole('img', { name: /most likely 2,04\d; goal 4,000/ })).toBeTruthy();
    const goal = screen.getByRole('textbox', { name: 'Goal' });
    expect(part.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('takes a suggested goal with one press, which undo takes back', async () => {
    const { user, session, undo } = await showGoals({ changes: growing(), query: 'selected=fans' });
    await user.click(screen.getByRole('button', { name: 'Take as goal' }));
    const goal = session.tables().targets.get('fans')?.goal ?? 0;
    expect(goal).toBeGreaterThan(1560);
    expect(goal).toBeLessThan(2060);
    expect(screen.getByText('That is the goal.')).toBeTruthy();
    expect(screen.getByText('Within reach.')).toBeTruthy();
    undo();
    expect(session.tables().targets.get('fans')?.goal).toBe(4000);
  });

  it('shows the figures of the picture as a table', async () => {
    const { user } = await showGoals({ changes: growing(), query: 'selected=fans' });
    const part = screen.getByRole('region', { name: 'Feasibility' });
    await user.click(within(part).getByRole('button', { name: /table/i }));
    expect(within(part).getByRole('table').textContent).toMatch(
      /Most likely2,04\d.*Goal4,000.*less than 1 in 10/,
    );
  });

  it('compares with what is usual while there are too few figures', async () => {
    const { user, session } = await showGoals({
      changes: addedAll([], [aTarget('fans')]),
      query: 'selected=fans',
    });
    const part = screen.getByRole('region', { name: 'Feasibility' });
    expect(part.textContent).toContain('note what is usual for such a business');
    await user.type(screen.getByRole('textbox', { name: 'Usual from' }), '1,200');
    await user.type(screen.getByRole('textbox', { name: 'Usual to' }), '1,600');
    await user.type(screen.getByRole('textbox', { name: 'Who says so' }), 'Trade report 2025');
    expect(part.textContent).toContain('Bolder than usual. Others reach 1,200 to 1,600 (Trade report 2025).');
    expect(session.tables().targets.get('fans')).toMatchObject({
      usualLow: 1200,
      usualHigh: 1600,
      usualSource: 'Trade report 2025',
    });
  });
});

describe('a seasonal path', () => {
  it('draws the year as bars that can be moved, and begins with known shapes', async () => {
    const { user, session, undo } = await showGoals({
      changes: addedAll([], [aTarget('fans')]),
      query: 'selected=fans',
    });
    await choose({ user }, 'Path', 'With the seasons');
    expect(session.tables().targets.get('fans')).toMatchObject({
      path: 'seasonal',
      season: Array.from({ length: 12 }, () => 1),
    });
    const december = screen.getByRole('slider', { name: 'December' });
    fireEvent.change(december, { target: { value: '2.5' } });
    expect(session.tables().targets.get('fans')?.season[11]).toBe(2.5);
    expect(december.getAttribute('aria-valuetext')).toBe('December: 2.5');
    await user.click(screen.getByRole('button', { name: 'Begin with' }));
    expect(screen.getByText('There are no figures of a whole year yet.')).toBeTruthy();
    await user.click(screen.getByRole('menuitem', { name: /Business before Christmas/ }));
    expect(session.tables().targets.get('fans')?.season[10]).toBe(1.5);
    undo();
    expect(session.tables().targets.get('fans')?.season[11]).toBe(2.5);
    await choose({ user }, 'Path', 'Straight');
    expect(session.tables().targets.get('fans')).toMatchObject({ path: 'straight', season: [] });
  });
});

describe('check-ins', () => {
  const changes = addedAll([], [aTarget('fans')], weekly([1040]));
  const valueField = () => within(inspector()).getByRole('textbox', { name: 'Value' });

  it('adds a figure by hand with Enter and is ready for the next', async () => {
    const { user, session } = await showGoals({ changes, query: 'selected=fans' });
    await user.type(valueField(), '1,120{Enter}');
    const points = [...session.tables().metricPoints.values()];
    expect(points.find(({ date }) => date === '2026-10-14')).toMatchObject({
      metric: 'followers',
      value: 1120,
      periodStart: null,
      source: { kind: 'hand' },
    });
    expect((valueField() as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(valueField());
    expect(rowOf('fans').textContent).toContain('1,120');
  });

  it('replaces the figure of the same day instead of keeping two', async () => {
    const { user, session } = await showGoals({ changes, query: 'selected=fans' });
    await user.type(valueField(), '1120{Enter}');
    await user.type(valueField(), '1130{Enter}');
    const ofToday = [...session.tables().metricPoints.values()].filter(({ date }) => date === '2026-10-14');
    expect(ofToday.map(({ value }) => value)).toEqual([1130]);
  });

  it('does not take what is no number', async () => {
    const { user, session } = await showGoals({ changes, query: 'selected=fans' });
    await user.type(valueField(), '12x{Enter}');
    expect(session.tables().metricPoints.size).toBe(1);
    expect(inspector().textContent).toContain('Enter a number, such as 1,250.5.');
  });

  it('changes and removes a figure, and undo brings it back', async () => {
    const { user, session, undo } = await showGoals({ changes, query: 'selected=fans' });
    const field = within(inspector()).getByRole('textbox', { name: 'Value of 8 July 2026' });
    fireEvent.change(field, { target: { value: '1,050' } });
    expect(session.tables().metricPoints.get('point0')?.value).toBe(1050);
    await user.click(within(inspector()).getByRole('button', { name: 'Remove the check-in of 8 July 2026' }));
    expect(session.tables().metricPoints.size).toBe(0);
    undo();
    expect(session.tables().metricPoints.get('point0')?.value).toBe(1050);
  });
});
