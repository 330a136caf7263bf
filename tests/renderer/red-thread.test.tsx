import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RedThread } from '#renderer/plan/RedThread.tsx';
import { createAudience } from '#shared/plan/audience.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPillar, aPost, NOW } from '#tests/support/build-records.ts';
import { anObjective } from './goals-stage.tsx';
import { showPage } from './stage.tsx';

const plan = [
  added('objectives', anObjective('sell', { businessGoal: 'Sell more', order: 1 })),
  added('objectives', anObjective('name', { businessGoal: 'Be known', order: 2 })),
  added('pillars', aPillar('work', { name: 'Workshop', objectiveIds: ['sell'], order: 1 })),
  added('pillars', aPillar('table', { name: 'Table', objectiveIds: ['sell'], order: 2 })),
  added('audiences', createAudience({ id: 'home', now: NOW }, { name: 'Home makers' })),
  added('posts', aPost('one', { title: 'The kiln', pillarId: 'work', audienceId: 'home' })),
  added('posts', aPost('two', { title: 'The wheel', pillarId: 'work' })),
  added('posts', aPost('loose', { title: 'Holiday' })),
];

const showThread = (changes = plan) => showPage({ page: <RedThread />, path: 'health', changes });
const matrix = () => screen.getByRole('table', { name: 'Posts by objective' });

describe('the picture of the red thread', () => {
  it('says first what is not served, then shows the figures of each objective', async () => {
    await showThread();
    expect(screen.getByText('1 of 2 objectives has no post')).toBeTruthy();
    expect(screen.getByText(/1 of them serves no objective/)).toBeTruthy();
    const rows = within(matrix())
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'ObjectiveWorkshopTableWithout a pillarPosts',
      'Sell more2002',
      'Be known0000',
      'Without an objective0011',
      'Posts2013',
    ]);
  });

  it('opens the posts behind a figure, and leads to one of them and to the calendar', async () => {
    const { user } = await showThread();
    await user.click(screen.getByRole('button', { name: 'Sell more, Workshop: 2 posts' }));
    const panel = screen.getByRole('dialog', { name: 'Sell more, Workshop: 2 posts' });
    expect(within(panel).getByRole('button', { name: /^The wheel/ })).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: 'Show in the calendar' }));
    expect(window.location.hash).toMatch(/\/calendar\?.*pillars=work/);
  });

  it('changes its columns', async () => {
    const { user } = await showThread();
    await user.click(screen.getByRole('radio', { name: 'Audiences' }));
    expect(within(matrix()).getAllByRole('row')[1]?.textContent).toBe('Sell more112');
    await user.click(screen.getByRole('radio', { name: 'Languages' }));
    expect(within(matrix()).getByRole('columnheader', { name: 'German' })).toBeTruthy();
  });

  it('has the same figures as a table', async () => {
    const { user } = await showThread();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(within(matrix()).getAllByRole('row')[1]?.textContent).toBe('Sell more2002');
    expect(within(matrix()).queryAllByRole('button')).toHaveLength(0);
  });

  it('plans a post for what is not served, as one step of undo, and opens it', async () => {
    const { user, session, undo } = await showThread();
    await user.click(screen.getByRole('button', { name: 'Plan a post for Be known' }));
    const made = [...session.tables().posts.values()].find(({ objectiveId }) => objectiveId === 'name');
    expect(made).toMatchObject({ date: '2026-10-14', status: 'idea' });
    expect(window.location.hash).toContain(`selected=${made?.id}`);
    undo();
    expect(session.tables().posts.size).toBe(3);
  });

  it('lists posts that serve nothing and opens them', async () => {
    const { user } = await showThread();
    const part = screen.getByRole('region', { name: 'Posts that serve nothing' });
    await user.click(within(part).getByRole('button', { name: 'Open Holiday' }));
    expect(window.location.hash).toContain('selected=loose');
  });

  it('says that all is served where it is', async () => {
    const variants = ['de', 'en'].map((language) => createPostVariant(language, { language }));
    await showThread([
      added('objectives', anObjective('sell', { businessGoal: 'Sell more' })),
      added('posts', aPost('one', { objectiveId: 'sell', variants })),
    ]);
    expect(screen.getByText('Every objective is served.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Posts that serve nothing' })).toBeNull();
  });

  it('asks for an objective where there is none', async () => {
    const { user } = await showThread([]);
    expect(screen.getByText('There is no objective yet that posts could serve.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add an objective' }));
    expect(window.location.hash).toContain('/goals');
  });
});
