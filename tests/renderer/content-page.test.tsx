import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ContentGuide } from '#renderer/features/content/ContentGuide.tsx';
import { ContentPage } from '#renderer/features/content/ContentPage.tsx';
import type { Pillar } from '#shared/plan/pillar.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPillar, aPost } from '#tests/support/build-records.ts';
import { anObjective } from './goals-stage.tsx';
import { rowOf, showPage } from './stage.tsx';

const pillars = [
  aPillar('craft', { name: 'Workshop', colour: 'clay', share: 60, order: 1 }),
  aPillar('people', { name: 'People', colour: 'lagoon', share: 30, order: 2 }),
  aPillar('offers', { name: 'Offers', colour: 'amber', share: null, order: 3 }),
];
const posts = ['craft', 'craft', 'people', 'people', 'people', 'people'].map((pillarId, index) =>
  aPost(`post${index}`, { pillarId, date: '2026-10-01', variants: [] }),
);
const changes = [
  ...pillars.map((pillar) => added('pillars', pillar)),
  ...posts.map((post) => added('posts', post)),
  added('objectives', anObjective('shop', { businessGoal: 'Sell in our own shop' })),
];
const showContent = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <ContentPage />, path: 'content', ...options });
const inOrder = (all: Iterable<Pillar>) => [...all].sort((a, b) => a.order - b.order).map(({ id }) => id);

describe('the page of pillars', () => {
  it('compares the planned mix with the wished one and names the widest gap', async () => {
    await showContent({ changes });
    expect(screen.getByText('“People” takes 67 % of the posts; you wanted 30 %.')).toBeTruthy();
    const bars = screen.getByRole('list', { name: 'Planned against intended share of each pillar' });
    expect(bars.textContent).toMatch(/33\s% of 60\s%/);
    expect(rowOf('people').textContent).toMatch(/People.*4.*67\s%/);
    expect(screen.getByText('The shares add up to 90 %: 10 % is left')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'What no pillar serves' }).textContent).toContain(
      'Sell in our own shop',
    );
  });

  it('spreads the shares evenly to exactly 100, in one step of undo', async () => {
    const { user, session, undo } = await showContent({ changes });
    await user.click(screen.getByRole('button', { name: 'Spread evenly' }));
    expect([...session.tables().pillars.values()].map(({ share }) => share)).toEqual([34, 33, 33]);
    expect(screen.getByText('The shares add up to 100 %')).toBeTruthy();
    undo();
    expect(session.tables().pillars.get('craft')?.share).toBe(60);
  });

  it('takes a share only from 0 to 100 and keeps what was typed on the screen', async () => {
    const { user, session } = await showContent({ changes });
    const field = screen.getByRole('textbox', { name: 'Intended share of Offers' });
    await user.type(field, '120');
    fireEvent.blur(field);
    expect(session.tables().pillars.get('offers')?.share).not.toBe(120);
    expect(screen.getByText('Enter a share from 0 to 100.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, '10');
    expect(session.tables().pillars.get('offers')?.share).toBe(10);
  });

  it('moves a pillar with Alt and an arrow, and the focus goes along', async () => {
    const { user, session } = await showContent({ changes });
    act(() => rowOf('craft').focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(inOrder(session.tables().pillars.values())).toEqual(['people', 'craft', 'offers']);
    await waitFor(() => expect(document.activeElement).toBe(rowOf('craft')));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}{Alt>}{ArrowDown}{/Alt}');
    expect(inOrder(session.tables().pillars.values())).toEqual(['people', 'offers', 'craft']);
  });

  it('removes a pillar from its posts too, and undo brings all of it back', async () => {
    const { user, session, undo } = await showContent({ changes });
    act(() => rowOf('craft').focus());
    await user.keyboard('{Delete}');
    expect(session.tables().posts.get('post0')?.pillarId).toBeNull();
    expect(screen.getByText(/“Workshop” removed/)).toBeTruthy();
    undo();
    expect(session.tables().posts.get('post0')?.pillarId).toBe('craft');
  });

  it('adds the first pillar from the empty page with a colour of its own', async () => {
    const { user, session } = await showContent();
    await user.click(screen.getByRole('button', { name: 'Add the first pillar' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.type(name, 'Workshop');
    await user.click(screen.getByRole('button', { name: 'Add pillar' }));
    const colours = [...session.tables().pillars.values()].map(({ colour }) => colour);
    expect(new Set(colours).size).toBe(2);
  });

  it('lets a pillar serve objectives', async () => {
    const { user, session } = await showContent({ changes, query: 'selected=craft' });
    await user.click(
      within(screen.getByRole('complementary')).getByRole('checkbox', { name: 'Sell in our own shop' }),
    );
    expect(session.tables().pillars.get('craft')?.objectiveIds).toEqual(['shop']);
    expect(rowOf('craft').textContent).toContain('1 objective');
  });
});

describe('the guide through pillars', () => {
  it('makes the first pillar while its name is typed', async () => {
    const { user, session } = await showPage({ page: <ContentGuide />, path: 'guide' });
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Workshop');
    expect([...session.tables().pillars.values()].map(({ name }) => name)).toEqual(['Workshop']);
    await user.type(screen.getByRole('textbox', { name: 'Intended' }), '40');
    expect([...session.tables().pillars.values()][0]?.share).toBe(40);
  });

  it('says which objectives a pillar serves', async () => {
    const { user, session } = await showPage({ page: <ContentGuide />, path: 'guide', changes });
    const [first] = screen.getAllByRole('group', { name: 'Serves' });
    await user.click(within(first as HTMLElement).getByRole('button', { name: 'Sell in our own shop' }));
    expect(session.tables().pillars.get('craft')?.objectiveIds).toEqual(['shop']);
  });
});
