import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ContentGuide } from '#renderer/features/content/ContentGuide.tsx';
import { ContentPage } from '#renderer/features/content/ContentPage.tsx';
import { createChannel } from '#shared/plan/channel.ts';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { createFormatPlan } from '#shared/plan/content/format-plan.ts';
import { createHashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPillar, aPost, NOW } from '#tests/support/build-records.ts';
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

const kiln = createCampaign(
  { id: 'kiln', now: NOW },
  { name: 'Kiln opening', start: '2026-10-01', end: '2026-10-31', budget: 150, utmCampaign: 'kiln-load' },
);
const gifts = createCampaign({ id: 'gifts', now: NOW }, { name: 'Gifts', start: '2026-11-20' });
const salt = createHashtagGroup(
  { id: 'salt', now: NOW },
  { name: 'Salt', tags: ['#a', '#b', '#c', '#d', '#e', '#f'], networks: ['instagram'] },
);
const strategy = [
  ...changes,
  added('campaigns', kiln),
  added('campaigns', gifts),
  added('hashtagGroups', salt),
  added(
    'posts',
    aPost('film', { title: 'The film', campaignId: 'kiln', date: '2026-11-02', format: 'video' }),
  ),
];

describe('the formats of the content page', () => {
  it('show all twelve, and the first figure makes a plan in one step of undo', async () => {
    const { user, session, undo } = await showContent({ changes: strategy, query: 'view=formats' });
    expect(screen.getAllByRole('row')).toHaveLength(13);
    expect(rowOf('video').textContent).toMatch(/100\s% · 1 post/);
    await user.type(screen.getByRole('textbox', { name: 'Hours for one piece of Video' }), '2.5');
    expect(session.tables().formatPlans.get('video')).toMatchObject({ id: 'video', hours: 2.5, share: null });
    await user.type(screen.getByRole('textbox', { name: 'Intended share of Photo' }), '40');
    expect(screen.getByText('Photo has only 0 % of the posts; you wanted 40 %.')).toBeTruthy();
    undo();
    expect(session.tables().formatPlans.has('photo')).toBe(false);
    undo();
    expect(session.tables().formatPlans.size).toBe(0);
  });

  it('open one with its notes and clear its figures', async () => {
    const { user, session, undo } = await showContent({ changes: strategy, query: 'view=formats' });
    await user.click(screen.getByRole('button', { name: 'Poll' }));
    await user.type(screen.getByRole('textbox', { name: /Private notes/ }), 'Ask Eva');
    expect(session.tables().formatPlans.get('poll')?.notes).toBe('Ask Eva');
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Clear the figures of the format' }));
    expect(session.tables().formatPlans.size).toBe(0);
    undo();
    expect(session.tables().formatPlans.get('poll')?.notes).toBe('Ask Eva');
  });
});

describe('the campaigns of the content page', () => {
  it('say what runs and what comes next, each with its state, posts and budget', async () => {
    await showContent({ changes: strategy, query: 'view=campaigns' });
    expect(screen.getByText('“Kiln opening” is running.')).toBeTruthy();
    expect(screen.getByText(/Next: “Gifts” from 20 November 2026\./)).toBeTruthy();
    const [first, second] = within(screen.getByRole('table', { name: 'Campaigns' }))
      .getAllByRole('row')
      .slice(1);
    expect(first?.textContent).toMatch(/Kiln opening.*Running.*1.*€150/);
    expect(second?.textContent).toMatch(/Gifts.*From 20 November 2026, without an end.*Planned/);
  });

  it('propose the name in links, list their posts with a jump, and name those outside', async () => {
    const { user, session } = await showContent({ changes: strategy, query: 'selected=kiln' });
    const pane = within(screen.getByRole('complementary', { name: 'Campaign' }));
    expect(pane.getByText('1 post lies outside the days of the campaign.')).toBeTruthy();
    await user.click(pane.getByRole('button', { name: 'Use “kiln-opening”' }));
    expect(session.tables().campaigns.get('kiln')?.utmCampaign).toBe('kiln-opening');
    expect(pane.queryByRole('button', { name: /^Use/ })).toBeNull();
    await user.click(pane.getByRole('button', { name: /The film/ }));
    expect(window.location.hash).toMatch(/calendar\?month=2026-11&selected=film$/);
  });

  it('are added, duplicated and removed, and undo brings a campaign back to its posts', async () => {
    const { user, session, undo } = await showContent({ changes: strategy, query: 'selected=kiln' });
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate campaign' }));
    const copy = [...session.tables().campaigns.values()].find(({ name }) => name === 'Kiln opening (copy)');
    expect(copy).toMatchObject({ budget: 150, utmCampaign: '', start: '2026-10-01' });
    await user.click(screen.getByRole('button', { name: /^Kiln opening\s?1/ }));
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove campaign' }));
    expect(session.tables().posts.get('film')?.campaignId).toBeNull();
    undo();
    expect(session.tables().posts.get('film')?.campaignId).toBe('kiln');
    await user.click(screen.getByRole('button', { name: 'Add campaign' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(document.activeElement).toBe(name));
  });

  it('stay quick with five thousand of them: only rows in sight are drawn', async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      added('campaigns', createCampaign({ id: `c${index}`, now: NOW }, { name: `Campaign ${index}` })),
    );
    await showContent({ changes: many, query: 'view=campaigns' });
    expect(screen.getAllByRole('row').length).toBeLessThan(80);
  });
});

describe('the hashtags of the content page', () => {
  it('hold a group against the limit of its networks', async () => {
    await showContent({ changes: strategy, query: 'selected=salt' });
    expect(screen.getByText('Instagram takes up to 5 hashtags; this group has 6.')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Hashtag groups' }).textContent).toContain('6 of 5');
  });

  it('take hashtags as they are typed or pasted, each once, and let them go again', async () => {
    const { user, session, undo } = await showContent({ changes: strategy, query: 'selected=salt' });
    const tags = () => session.tables().hashtagGroups.get('salt')?.tags;
    const field = screen.getByRole('textbox', { name: 'Add hashtags' });
    await user.type(field, 'kiln A ');
    expect(tags()).toEqual(['#a', '#b', '#c', '#d', '#e', '#f', '#kiln']);
    await user.click(field);
    await user.paste('#clay, #Kiln #ash');
    expect(tags()?.slice(6)).toEqual(['#kiln', '#clay', '#ash']);
    await user.click(screen.getByRole('button', { name: /Remove.*#b/ }));
    expect(tags()).not.toContain('#b');
    undo();
    expect(tags()?.length).toBeLessThan(9);
  });
});

describe('the capacity on the content page', () => {
  const channel = createChannel(
    { id: 'ig', now: NOW },
    { network: 'instagram', languages: ['de'], cadence: [{ id: 'k', format: 'video', perWeek: 3 }] },
  );
  const hours = [
    added('channels', channel),
    added('formatPlans', createFormatPlan({ now: NOW }, { format: 'video', hours: 4, share: 100 })),
    added('posts', aPost('long', { date: '2026-10-20', effort: 11 })),
  ];

  it('answers first, says what would bring it down, and shows the weeks as a table too', async () => {
    const { user, session } = await showContent({ changes: hours, query: 'view=capacity' });
    expect(screen.getByText('Your rhythm needs up to 12 hours a week.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Hours available a week' }), '8');
    expect(session.tables().profile.get('profile')?.hoursPerWeek).toBe(8);
    expect(screen.getByText('Your rhythm needs up to 12 hours a week; you have 8.')).toBeTruthy();
    const levers = within(screen.getByRole('region', { name: /What would save 4\sh a week/ }));
    expect(
      levers.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'One piece less a week: Video−4 henough by itselfChange',
      'Pause Instagram−12 henough by itselfChange',
    ]);
    expect(
      screen.getByText(/1 week from today on is too full, the first from 19 October 2026: 11 of 8/),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = screen.getByRole('table', { name: 'Hours of each week' });
    expect(within(table).getAllByText(/too full|11\s?h/).length).toBeGreaterThan(0);
  });

  it('says what is missing where nothing can be counted', async () => {
    await showContent({ query: 'view=capacity' });
    expect(screen.getByText(/Nothing can be counted yet/)).toBeTruthy();
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

  it('adds a format with its share and hours, and takes it away again', async () => {
    const { user, session } = await showPage({ page: <ContentGuide />, path: 'guide' });
    await user.click(screen.getByRole('button', { name: 'Add a format' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Video' }));
    await user.type(screen.getByRole('textbox', { name: 'Intended share of Video' }), '60');
    await user.type(screen.getByRole('textbox', { name: 'Hours for one piece of Video' }), '2');
    expect(session.tables().formatPlans.get('video')).toMatchObject({ share: 60, hours: 2 });
    await user.click(screen.getByRole('button', { name: 'Remove Video' }));
    expect(session.tables().formatPlans.size).toBe(0);
  });

  it('says which objectives a pillar serves', async () => {
    const { user, session } = await showPage({ page: <ContentGuide />, path: 'guide', changes });
    const [first] = screen.getAllByRole('group', { name: 'Serves' });
    await user.click(within(first as HTMLElement).getByRole('button', { name: 'Sell in our own shop' }));
    expect(session.tables().pillars.get('craft')?.objectiveIds).toEqual(['shop']);
  });
});
