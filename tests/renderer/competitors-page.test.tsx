import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CompetitorsGuide, CompetitorsPage } from '#renderer/features/competitors/CompetitorsPage.tsx';
import { readDay, readFigure } from '#renderer/features/competitors/figure-text.ts';
import { readPasted } from '#renderer/features/competitors/pasted-figures.ts';
import { createChannel } from '#shared/plan/channel.ts';
import {
  type Competitor,
  createCompetitor,
  createCompetitorFigure,
  createTechnique,
  type Technique,
} from '#shared/plan/competitors/competitor.ts';
import { createMetricPoint } from '#shared/plan/goals/metric.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const TODAY = '2026-10-14';

const show = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <CompetitorsPage />, path: 'competitors', ...options });
const aCompetitor = (id: string, fields: Partial<Competitor> = {}) =>
  createCompetitor(
    { id, now: NOW },
    { name: id, channels: [{ id: `${id}-ig`, network: 'instagram', handle: '', link: '' }], ...fields },
  );
const aFigure = (competitorId: string, date: string, followers: number) =>
  createCompetitorFigure(
    { id: `${competitorId} ${date}`, now: NOW },
    { competitorId, channelId: `${competitorId}-ig`, date, followers },
  );
const aTechnique = (id: string, fields: Partial<Technique> = {}) =>
  createTechnique({ id, now: NOW }, { title: id, ...fields });
const inspector = () => screen.getByRole('complementary');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const figuresOf = ({ session }: Stage) =>
  [...session.tables().competitorFigures.values()]
    .map(({ date, followers, postsPerWeek, engagementsPerPost }) => [
      date,
      followers,
      postsPerWeek,
      engagementsPerPost,
    ])
    .sort();

describe('the page of competitors', () => {
  it('starts with one action, and the first competitor has a channel to count on', async () => {
    const stage = await show();
    await stage.user.click(button('Add the first competitor'));
    await fill(stage, 'Name', 'Nordwind');
    const [made] = (await storedTables(stage)).competitors
      ? [...stage.session.tables().competitors.values()]
      : [];
    expect(made).toMatchObject({ name: 'Nordwind', channels: [{ network: 'instagram' }] });
  });

  it('lists them by market, home first', async () => {
    await show({
      changes: [
        added('competitors', aCompetitor('Porto', { country: 'PT' })),
        added('competitors', aCompetitor('Berlin', { country: 'DE', market: 'Home' })),
        added('competitors', aCompetitor('Hamburg', { country: 'DE' })),
      ],
    });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(['Home Germany', 'Portugal']);
    expect(screen.getByText('Abroad')).toBeTruthy();
  });

  it('says where one stands on a network, and shows the same as a table', async () => {
    const stage = await show({
      changes: [
        added('channels', createChannel({ id: 'ig', now: NOW }, { network: 'instagram' })),
        added(
          'metricPoints',
          createMetricPoint(
            { id: 'own', now: NOW },
            { metric: 'followers', date: '2026-10-01', value: 1500, channelId: 'ig' },
          ),
        ),
        added('competitors', aCompetitor('Kiln')),
        added('competitorFigures', aFigure('Kiln', '2026-09-01', 4000)),
        added('competitorFigures', aFigure('Kiln', '2026-10-01', 4300)),
      ],
    });
    expect(screen.getByText('On Instagram you have 1,500 followers: place 2 of 2.')).toBeTruthy();
    expect(screen.getByText('Kiln gains most, +304 a month.')).toBeTruthy();
    await stage.user.click(button('Show as table'));
    const months = screen.getByRole('table', { name: 'Followers at the end of each month' });
    expect(within(months).getByRole('row', { name: 'September 2026 – 4,000' })).toBeTruthy();
  });

  it('adds the line of today in one action, once, and notes that one looked', async () => {
    const stage = await show({
      changes: [added('competitors', aCompetitor('Kiln'))],
      query: 'selected=Kiln',
    });
    await stage.user.click(button('Add today'));
    const cell = screen.getByRole('textbox', { name: 'Followers, 14 October 2026' });
    await waitFor(() => expect(document.activeElement).toBe(cell));
    await stage.user.keyboard('12.4k');
    await stage.user.click(button('Add today'));
    expect(figuresOf(stage)).toEqual([[TODAY, 12400, null, null]]);
    expect(stage.session.tables().competitors.get('Kiln')?.lastLookedOn).toBe(TODAY);
  });

  it('keeps in its cell what is no figure, says so, and leaves the stored one', async () => {
    const stage = await show({
      changes: [
        added('competitors', aCompetitor('Kiln')),
        added('competitorFigures', aFigure('Kiln', '2026-10-01', 4300)),
        added('competitorFigures', aFigure('Kiln', '2026-09-01', 4000)),
      ],
      query: 'selected=Kiln',
    });
    const cell = screen.getByRole('textbox', { name: 'Followers, 1 October 2026' }) as HTMLInputElement;
    await stage.user.type(cell, 'x');
    await stage.user.tab();
    expect(cell.value).toBe('4,300x');
    expect(inspector().textContent).toContain('Followers are a whole number from 0');
    const day = screen.getByRole('textbox', { name: 'Day, 1 October 2026' });
    await stage.user.clear(day);
    await stage.user.type(day, '1/9/2026');
    await stage.user.tab();
    expect(inspector().textContent).toContain('There is already a line for this day.');
    expect(figuresOf(stage)).toEqual([
      ['2026-09-01', 4000, null, null],
      ['2026-10-01', 4300, null, null],
    ]);
  });

  it('pastes rows in one step, keeps those it could not read, and undoes all of it', async () => {
    const stage = await show({
      changes: [
        added('competitors', aCompetitor('Kiln')),
        added('competitorFigures', aFigure('Kiln', '2026-09-01', 4000)),
      ],
      query: 'selected=Kiln',
    });
    const before = figuresOf(stage);
    const grid = within(inspector()).getByRole('region', { name: 'Figures' });
    fireEvent.paste(grid, {
      clipboardData: {
        getData: () =>
          'Day\tFollowers\tA week\tA post\n01.09.2026\t\t3,5\t\n2026-10-01\t4.300\t3\t80\nsoon\t1',
      },
    });
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Row 4: “soon” is no day.')).toBeTruthy();
    await stage.user.click(dialog.getByRole('button', { name: 'Add 2 rows' }));
    expect(figuresOf(stage)).toEqual([
      ['2026-09-01', 4000, 3.5, null],
      ['2026-10-01', 4300, 3, 80],
    ]);
    const rest = dialog.getByRole('textbox', { name: /Rows from a spreadsheet/ }) as HTMLTextAreaElement;
    expect(rest.value).toBe('soon\t1');
    await stage.user.keyboard('{Escape}');
    stage.undo();
    expect(figuresOf(stage)).toEqual(before);
  });

  it('removes a channel with its figures and a competitor with all of them, and brings both back', async () => {
    const stage = await show({
      changes: [
        added('competitors', aCompetitor('Kiln')),
        added('competitorFigures', aFigure('Kiln', '2026-09-01', 4000)),
        added('techniques', aTechnique('Live', { competitorId: 'Kiln' })),
      ],
      query: 'selected=Kiln',
    });
    await stage.user.click(button('Network, handle and link'));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove Instagram' }));
    expect(figuresOf(stage)).toEqual([]);
    await undoInMessage(stage, 'Instagram removed, with its figures');
    expect(figuresOf(stage)).toHaveLength(1);
    await stage.user.click(within(inspector()).getByRole('button', { name: 'Kiln' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove competitor' }));
    expect(figuresOf(stage)).toEqual([]);
    expect(stage.session.tables().techniques.get('Live')?.competitorId).toBeNull();
    await undoInMessage(stage, 'Kiln removed, with its figures');
    expect(figuresOf(stage)).toHaveLength(1);
    expect(stage.session.tables().techniques.get('Live')?.competitorId).toBe('Kiln');
  });

  it('opens only links that are safe', async () => {
    const stage = await show({
      changes: [added('competitors', aCompetitor('Kiln'))],
      query: 'selected=Kiln',
    });
    await fill(stage, 'Link', 'javascript:alert(1)');
    expect(screen.getByText('Begin the link with https:// so that it can be opened.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open the channel' })).toBeNull();
    await fill(stage, 'Link', 'https://example.org/kiln');
    expect(screen.getByRole('link', { name: 'Open the channel' }).getAttribute('href')).toBe(
      'https://example.org/kiln',
    );
  });

  it('draws of thousands only what is in sight, and finds one by name', async () => {
    const many = Array.from({ length: 500 }, (_, index) => aCompetitor(`Kiln ${index}`));
    const stage = await show({ changes: many.map((each) => added('competitors', each)) });
    expect(document.querySelectorAll('[role="row"]').length).toBeLessThan(60);
    await stage.user.type(screen.getByRole('searchbox', { name: 'Find a competitor' }), 'Kiln 499');
    await waitFor(() => expect(screen.getByText('Kiln 499')).toBeTruthy());
  });
});

describe('the techniques', () => {
  const withTechnique = (fields: Partial<Technique> = {}) =>
    show({
      changes: [
        added('competitors', aCompetitor('Kiln')),
        added('techniques', aTechnique('Live firing', { competitorId: 'Kiln', ...fields })),
      ],
      query: 'selected=Live firing',
    });
  const technique = ({ session }: Stage) => session.tables().techniques.get('Live firing');
  const posts = ({ session }: Stage) => [...session.tables().posts.values()];

  it('become an idea in one step that can be undone, with a way to it', async () => {
    const stage = await withTechnique({ adaptation: 'Twenty minutes live', link: 'https://example.org/a' });
    await stage.user.click(button('Make it an idea'));
    const [idea] = posts(stage);
    expect(idea).toMatchObject({
      title: 'Live firing',
      status: 'idea',
      date: null,
      notes: 'Twenty minutes live\nhttps://example.org/a',
    });
    expect(technique(stage)).toMatchObject({ postId: idea?.id, state: 'planned' });
    await undoInMessage(stage, '“Live firing” is an idea in the calendar now');
    expect(posts(stage)).toEqual([]);
    expect(technique(stage)).toMatchObject({ postId: null, state: 'seen' });
    await stage.user.click(button('Make it an idea'));
    await stage.user.click(button('Open it in the calendar'));
    expect(window.location.hash).toContain(`/calendar?selected=${posts(stage)[0]?.id}`);
  });

  it('name a post that exists already, found by its title, and can be undone', async () => {
    const stage = await withTechnique();
    const [kiln, tea] = [
      aPost('kiln', { title: 'Opening the kiln' }),
      aPost('tea', { title: 'Bowls for tea' }),
    ];
    act(() => stage.session.edit('app.undo.change', [added('posts', kiln), added('posts', tea)]));
    const field = screen.getByRole('combobox', { name: /^A post that exists already/ });
    await stage.user.type(field, 'KILN');
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toHaveLength(1);
    await stage.user.keyboard('{ArrowDown}{Enter}');
    expect(technique(stage)).toMatchObject({ postId: 'kiln', state: 'planned' });
    expect(screen.queryByRole('combobox', { name: /^A post that exists already/ })).toBeNull();
    await stage.user.click(button('Take the link away'));
    expect(technique(stage)?.postId).toBeNull();
    stage.undo();
    stage.undo();
    expect(technique(stage)).toMatchObject({ postId: null, state: 'seen' });
    expect(posts(stage)).toHaveLength(2);
  });

  it('become an experiment with a frame, a measure and four weeks, without losing what is written', async () => {
    const stage = await withTechnique({ measure: 'Saves a post' });
    await stage.user.click(button('Make it an experiment'));
    expect(technique(stage)).toMatchObject({
      state: 'testing',
      hypothesis: 'If we adapt “Live firing”, then…, because…',
      measure: 'Saves a post',
      testStart: TODAY,
      testEnd: '2026-11-10',
    });
    stage.undo();
    expect(technique(stage)).toMatchObject({ state: 'seen', hypothesis: '', testStart: null });
  });

  it('are adopted only with a result and a day', async () => {
    const stage = await withTechnique();
    await stage.user.click(button('Adopted'));
    const dialog = within(await screen.findByRole('dialog'));
    await stage.user.click(dialog.getByRole('button', { name: 'Adopt it' }));
    expect(technique(stage)?.state).toBe('seen');
    await stage.user.click(dialog.getByRole('textbox', { name: 'Result' }));
    await stage.user.paste('Saves rose from 9 to 21');
    await stage.user.click(dialog.getByRole('button', { name: 'Adopt it' }));
    await waitFor(() =>
      expect(technique(stage)).toMatchObject({
        state: 'adopted',
        result: 'Saves rose from 9 to 21',
        adaptedOn: TODAY,
      }),
    );
  });

  it('stand by state, with what each waits for', async () => {
    await show({
      changes: [
        added('techniques', aTechnique('Tried', { state: 'testing' })),
        added('techniques', aTechnique('New')),
      ],
      query: 'view=techniques',
    });
    expect(screen.getByText('None of 2 is adopted yet.')).toBeTruthy();
    expect(screen.getByText('Hypothesis, measure or end is missing.')).toBeTruthy();
    const states = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(states.slice(0, 2)).toEqual(['Seen', 'Testing']);
  });

  it('forget an idea that is removed from the calendar', async () => {
    const stage = await show({
      changes: [added('posts', aPost('idea')), added('techniques', aTechnique('Live', { postId: 'idea' }))],
      query: 'selected=Live',
    });
    expect(button('Open it in the calendar')).toBeTruthy();
    await stage.user.click(button('Take the link away'));
    expect(stage.session.tables().techniques.get('Live')?.postId).toBeNull();
    expect(stage.session.tables().posts.size).toBe(1);
  });
});

describe('the step of the guide', () => {
  it('makes a competitor and a technique of the first letters', async () => {
    const stage = await show({ page: <CompetitorsGuide />, path: 'guide' });
    await stage.user.type(screen.getByRole('textbox', { name: 'Name' }), 'Nordwind');
    await stage.user.type(screen.getByRole('textbox', { name: 'Technique' }), 'Live firing');
    const { competitors, techniques } = stage.session.tables();
    expect([...competitors.values()].map(({ name }) => name)).toEqual(['Nordwind']);
    expect([...techniques.values()].map(({ title }) => title)).toEqual(['Live firing']);
    await act(() => stage.session.flush());
  });
});

describe('reading what people copy', () => {
  it('takes figures as profiles show them', () => {
    expect(readFigure('12,400', 'followers', 'en-GB')).toBe(12400);
    expect(readFigure('12.4k', 'followers', 'en-GB')).toBe(12400);
    expect(readFigure('1,2 M', 'followers', 'de')).toBe(1_200_000);
    expect(readFigure('', 'followers', 'de')).toBeNull();
    for (const wrong of ['-3', '3.5', 'k', 'many'])
      expect(readFigure(wrong, 'followers', 'en-GB')).toBe('invalid');
    expect(readFigure('3.5', 'postsPerWeek', 'en-GB')).toBe(3.5);
    expect(readFigure('1001', 'postsPerWeek', 'en-GB')).toBe('invalid');
  });

  it('takes days in the ways they are written, the day before the month', () => {
    const ways = [
      '2026-10-04',
      '4.10.2026',
      '04/10/26',
      '4 Oct 2026',
      '4. Oktober 2026',
      '2026-10-04T00:00:00Z',
    ];
    for (const way of ways) expect([way, readDay(way, 'de')]).toEqual([way, '2026-10-04']);
    expect(readDay('10/31/2026', 'en-GB')).toBe('2026-10-31');
    expect(readDay('4 de octubre de 2026', 'es')).toBe('2026-10-04');
    for (const wrong of ['31.2.2026', 'October', '', '12']) expect(readDay(wrong, 'de')).toBeNull();
  });

  it('tells of each row that it cannot read what is wrong, and takes the others', () => {
    const text = [
      'Day;Followers',
      '2026-10-01;100',
      '2026-10-02;x',
      '2027-01-01;5',
      '2026-10-03;',
      '2026-10-04;1;2;3;4',
      '5 Oct 2026 1,200 3',
      '2026-10-06,7,1,2',
    ].join('\r\n');
    const { rows, problems } = readPasted(text, { locale: 'en-GB', today: TODAY });
    expect(rows.map(({ date, followers }) => [date, followers])).toEqual([
      ['2026-10-01', 100],
      ['2026-10-05', 1200],
      ['2026-10-06', 7],
    ]);
    expect(problems.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'followers'],
      [4, 'future'],
      [5, 'empty'],
      [6, 'columns'],
    ]);
  });
});
