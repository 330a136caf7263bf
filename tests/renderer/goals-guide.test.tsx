import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GoalsGuide } from '#renderer/features/goals/GoalsGuide.tsx';
import { addedAll, anObjective, aTarget, weekly } from './goals-stage.tsx';
import { showPage } from './stage.tsx';

const showGuide = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <GoalsGuide />, path: 'guide', ...options });

describe('the guide through goals', () => {
  it('makes a goal and its target while one types, without losing the place', async () => {
    const { user, session } = await showGuide();
    await user.type(screen.getByRole('textbox', { name: 'Business goal' }), 'Sell more');
    await user.type(screen.getByRole('textbox', { name: 'Where it stands today' }), '2,980');
    await user.type(screen.getByRole('textbox', { name: 'Goal' }), '4,000');
    const [objective] = [...session.tables().objectives.values()];
    expect(objective?.businessGoal).toBe('Sell more');
    expect([...session.tables().targets.values()]).toMatchObject([
      { objectiveId: objective?.id, metric: 'followers', baseline: 2980, goal: 4000, due: '2026-12-31' },
    ]);
    expect(screen.getByText(/Whether this is within reach can be said/)).toBeTruthy();
  });

  it('makes the goal too when a number is written first', async () => {
    const { user, session } = await showGuide();
    await user.type(screen.getByRole('textbox', { name: 'Goal' }), '4000');
    const [target] = [...session.tables().targets.values()];
    expect(target?.goal).toBe(4000);
    expect(session.tables().objectives.has(target?.objectiveId ?? '')).toBe(true);
  });

  it('says how likely the goal is from own figures, before it is promised', async () => {
    const gains = [30, 52, 41, 28, 47, 35, 44, 50, 33, 40, 38, 42, 39, 41];
    const levels = gains.map(
      (_, index) => 1000 + gains.slice(0, index + 1).reduce((sum, gain) => sum + gain, 0),
    );
    const changes = addedAll(
      [anObjective('shop')],
      [aTarget('fans', { objectiveId: 'shop', goal: 2060 })],
      weekly(levels),
    );
    await showGuide({ changes });
    expect(screen.getByText('Ambitious, but possible.')).toBeTruthy();
    expect(screen.getByRole('img', { name: /most likely 2,04\d; goal 2,060/ })).toBeTruthy();
  });

  it('shows other targets as the promises they make and opens one for editing', async () => {
    const targets = [
      aTarget('one', { objectiveId: 'shop' }),
      aTarget('two', { objectiveId: 'shop', metric: 'likes', per: 'month' }),
    ];
    const { user } = await showGuide({ changes: addedAll([anObjective('shop')], targets) });
    expect(screen.getByText('From 1,000 to 2,040 a month by 30 December 2026')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Edit Likes' }));
    expect(screen.getByText('From 1,000 to 2,040 by 30 December 2026')).toBeTruthy();
  });

  it('names who answers for a goal and who for its figure', async () => {
    const changes = addedAll([anObjective('shop')], [aTarget('one', { objectiveId: 'shop' })]);
    const { user, session } = await showGuide({ changes });
    await user.type(screen.getByLabelText('Who answers for it'), 'Eva');
    await user.type(screen.getByLabelText('Owner'), 'Mira');
    expect(session.tables().objectives.get('shop')?.owner).toBe('Eva');
    expect(session.tables().targets.get('one')?.owner).toBe('Mira');
  });

  it('adds another goal and goes to it', async () => {
    const { user, session } = await showGuide({ changes: addedAll([anObjective('shop')], []) });
    await user.click(screen.getByRole('button', { name: 'Add another goal' }));
    const fields = screen.getAllByRole('textbox', { name: 'Business goal' });
    await waitFor(() => expect(document.activeElement).toBe(fields[1]));
    await user.keyboard('Be known');
    expect([...session.tables().objectives.values()].map(({ businessGoal }) => businessGoal)).toContain(
      'Be known',
    );
  });
});
