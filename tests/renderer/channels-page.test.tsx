import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChannelsPage } from '#renderer/features/channels/ChannelsPage.tsx';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { createMetricPoint } from '#shared/plan/goals/metric.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { aTarget } from './goals-stage.tsx';
import { choose, fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const showChannels = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <ChannelsPage />, path: 'channels', ...options });
const aChannel = (id: string, fields: Partial<Channel> = {}) =>
  createChannel({ id, now: NOW }, { network: 'instagram', ...fields });
const channel = ({ session }: Stage, id: string) => session.tables().channels.get(id);
const inspector = () => screen.getByRole('complementary');

describe('the page of channels', () => {
  it('adds the first network that is not used yet, in the main language of the plan', async () => {
    const stage = await showChannels({ profile: { languages: ['it', 'de'] } });
    await stage.user.click(screen.getByRole('button', { name: 'Add the first channel' }));
    await stage.user.click(screen.getByRole('button', { name: 'Channel' }));
    const made = [...stage.session.tables().channels.values()];
    expect(new Set(made.map(({ network }) => network)).size).toBe(2);
    expect(made.map(({ languages }) => languages)).toEqual([['it'], ['it']]);
  });

  it('stores every field of a channel', async () => {
    const stage = await showChannels({ changes: [added('channels', aChannel('ig'))], query: 'selected=ig' });
    const texts = {
      Handle: '@lindenhof',
      Name: 'Workshop account',
      'What this channel is for': 'Shows the making',
      Owner: 'Mira',
      'Posts a week': '3',
      'Answer within (hours)': '6',
      'Who has access': 'Mira, Tom',
      Link: 'https://instagram.com/lindenhof',
      'Profile text': 'Bowls for life',
      'Pinned post': 'The kiln',
      'Own text limit': '5000',
      'Who follows': 'Young families',
      'What is seen and read most': 'Kiln openings',
      'Private notes': 'Ask Tom',
    };
    for (const [name, text] of Object.entries(texts)) await fill(stage, name, text);
    await choose(stage, 'State', 'Grow');
    await stage.user.click(screen.getByRole('checkbox', { name: 'Verified account' }));
    await stage.user.click(screen.getByRole('spinbutton', { name: /^day.*Last post/ }));
    await stage.user.keyboard('12102026');
    expect((await storedTables(stage)).channels?.['ig']).toMatchObject({
      handle: '@lindenhof',
      name: 'Workshop account',
      role: 'Shows the making',
      owner: 'Mira',
      postsPerWeek: 3,
      responseGoalHours: 6,
      accessNote: 'Mira, Tom',
      link: 'https://instagram.com/lindenhof',
      bio: 'Bowls for life',
      pinned: 'The kiln',
      textLimit: 5000,
      audience: 'Young families',
      topContent: 'Kiln openings',
      notes: 'Ask Tom',
      state: 'grow',
      isVerified: true,
      lastPostOn: '2026-10-12',
    });
  });

  it('notes an audit with one press, which undo takes back, and marks what is long ago', async () => {
    const stage = await showChannels({
      changes: [
        added('channels', aChannel('ig')),
        added('channels', aChannel('x', { network: 'x', auditedOn: '2026-03-01' })),
      ],
      query: 'selected=ig',
    });
    expect(within(inspector()).getByText('Not audited yet')).toBeTruthy();
    expect(screen.getByRole('img', { name: /1 March 2026, more than half a year ago/ })).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Audited today' }));
    expect(channel(stage, 'ig')?.auditedOn).toBe('2026-10-14');
    expect(within(inspector()).getByText('Audited on 14 October 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Audited today' })).toBeNull();
    stage.undo();
    expect(channel(stage, 'ig')?.auditedOn).toBeNull();
  });

  it('keeps strengths and weaknesses as lists', async () => {
    const stage = await showChannels({ changes: [added('channels', aChannel('ig'))], query: 'selected=ig' });
    await fill(stage, 'Strengths: Add', 'Answers fast');
    await fill(stage, 'Weaknesses: Add', 'No film yet');
    await stage.user.tab();
    expect(channel(stage, 'ig')).toMatchObject({
      strengths: ['Answers fast'],
      weaknesses: ['No film yet'],
    });
  });

  it('adds up the posts of each format and says where they differ from what is wished', async () => {
    const stage = await showChannels({
      changes: [added('channels', aChannel('ig', { postsPerWeek: 3 }))],
      query: 'selected=ig',
    });
    await stage.user.click(screen.getByRole('button', { name: 'Add a format' }));
    await stage.user.click(screen.getByRole('button', { name: 'Add a format' }));
    expect(channel(stage, 'ig')?.cadence.map(({ format, perWeek }) => [format, perWeek])).toEqual([
      ['text', 1],
      ['photo', 1],
    ]);
    expect(screen.getByText('The formats add up to 2 a week; 3 are wished.')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Remove Text' }));
    const perWeek = screen.getByRole('textbox', { name: 'A week' });
    await stage.user.clear(perWeek);
    await stage.user.type(perWeek, '3');
    expect(screen.getByText('The formats add up to 3 a week.')).toBeTruthy();
  });

  it('shows a change at once in the table, with the posts that are promised in all', async () => {
    const stage = await showChannels({
      changes: [
        added('channels', aChannel('ig', { postsPerWeek: 2 })),
        added('channels', aChannel('x', { network: 'x' })),
      ],
      query: 'selected=x',
    });
    await fill(stage, 'Posts a week', '1.5');
    await fill(stage, 'Owner', 'Tom');
    expect(screen.getByText('3.5 posts a week promised')).toBeTruthy();
    expect(screen.getByRole('row', { name: /X/ }).textContent).toMatch(/Tom.*1\.5/);
  });

  it('opens only links to the web', async () => {
    const stage = await showChannels({ changes: [added('channels', aChannel('ig'))], query: 'selected=ig' });
    await fill(stage, 'Link', 'javascript:alert(1)');
    expect(screen.getByText('Begin the link with https:// so that it can be opened.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open the channel' })).toBeNull();
    await fill(stage, 'Link', 'https://example.org/me');
    expect(screen.getByRole('link', { name: 'Open the channel' }).getAttribute('href')).toBe(
      'https://example.org/me',
    );
  });

  it('keeps on the screen what is no cadence, and the stored one with it', async () => {
    const stage = await showChannels({
      changes: [added('channels', aChannel('ig', { postsPerWeek: 2 }))],
      query: 'selected=ig',
    });
    const field = screen.getByRole('textbox', { name: 'Posts a week' }) as HTMLInputElement;
    await stage.user.type(field, 'x');
    await stage.user.tab();
    expect(field.value).toBe('2x');
    expect(inspector().textContent).toContain('Enter a number from 0 to 500.');
    expect(channel(stage, 'ig')?.postsPerWeek).toBe(2);
  });

  it('clears what named a removed channel, and one undo brings all of it back', async () => {
    const inTwo = [
      createPostVariant('v1', { channelId: 'ig', language: 'de', text: 'Kiln' }),
      createPostVariant('v2', { channelId: 'x', language: 'de', text: 'Kiln, short' }),
    ];
    const point = createMetricPoint(
      { id: 'point', now: NOW },
      { metric: 'followers', date: '2026-10-01', value: 9, channelId: 'ig' },
    );
    const stage = await showChannels({
      changes: [
        added('channels', aChannel('ig')),
        added('channels', aChannel('x', { network: 'x' })),
        added('posts', aPost('p', { variants: inTwo })),
        added('targets', aTarget('fans', { channelId: 'ig' })),
        added('metricPoints', point),
      ],
      query: 'selected=ig',
    });
    const references = () => {
      const { posts, targets, metricPoints } = stage.session.tables();
      return {
        post: posts.get('p')?.variants.map(({ channelId, text }) => [channelId, text]),
        target: targets.get('fans')?.channelId,
        point: metricPoints.get('point')?.channelId,
      };
    };
    const before = references();
    await stage.user.click(within(inspector()).getByRole('button', { name: 'Instagram' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove channel' }));
    expect(channel(stage, 'ig')).toBeUndefined();
    expect(references()).toEqual({
      post: [
        [null, 'Kiln'],
        ['x', 'Kiln, short'],
      ],
      target: null,
      point: null,
    });
    await undoInMessage(stage, 'Instagram removed');
    expect(channel(stage, 'ig')).toBeTruthy();
    expect(references()).toEqual(before);
  });
});
