import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { createHashtagGroup, type HashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aChannelPost, showCalendar } from './calendar-stage.tsx';
import { choose } from './stage.tsx';

const editor = () => screen.getByRole('complementary', { name: 'Post' });
const field = (name: string) => within(editor()).getByLabelText(name);
const onX = (fields: object = {}) => [createPostVariant('v', { channelId: 'x', language: 'de', ...fields })];

describe('the editor of a post', () => {
  it('saves every field while it is typed, and typing in one field is one step of undo', async () => {
    const { user, post, session, undo } = await showCalendar({
      posts: [aChannelPost('a')],
      query: 'selected=a',
    });
    await user.clear(field('Text'));
    await user.type(field('Text'), 'Hallo');
    await user.tab();
    await user.type(field('Link'), 'https://a.b');
    await user.type(field('Private notes'), 'Ask Eva');
    expect(post('a').variants[0]).toMatchObject({ text: 'Hallo', link: 'https://a.b' });
    expect(post('a').notes).toBe('Ask Eva');
    await session.flush();
    expect(session.saveState().kind).toBe('saved');
    undo();
    expect(post('a').notes).toBe('');
    undo();
    expect(post('a').variants[0]).toMatchObject({ text: 'Hallo', link: '' });
  });

  it('counts the text by the rule of the network and says in words what is too much', async () => {
    const { user } = await showCalendar({
      posts: [aChannelPost('a', { variants: onX({ text: 'x'.repeat(278) }) })],
      query: 'selected=a',
    });
    expect(within(editor()).getByText(/278/).closest('div')?.textContent).toBe('Text278 / 2802 left');
    await user.type(field('Text'), '🔥a');
    expect(within(editor()).getByText('1 too many')).toBeTruthy();
    expect(within(editor()).getByText('X: 1 character over the limit of 280')).toBeTruthy();
  });

  it('leads from a finding to its field', async () => {
    const { user } = await showCalendar({
      posts: [aChannelPost('a', { status: 'approved', variants: onX() })],
      query: 'selected=a',
    });
    const finding = within(editor()).getByText('The text for X is missing').closest('li');
    await user.click(within(finding ?? editor()).getByRole('button', { name: 'Edit' }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(document.activeElement).toBe(field('Text'));
  });

  it('adds a channel and a language, takes over the text, and removes a version', async () => {
    const { user, post } = await showCalendar({ posts: [aChannelPost('a')], query: 'selected=a' });
    await user.click(screen.getByRole('button', { name: 'Add a channel or language' }));
    await user.click(await screen.findByRole('menuitem', { name: 'X' }));
    expect(screen.getByRole('tab', { name: 'X', selected: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Actions for this version' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy the text from Instagram, DE' }));
    await user.click(screen.getByRole('button', { name: 'Add a channel or language' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Also in EN' }));
    const made = post('a').variants.map(({ channelId, language, text }) => [channelId, language, text]);
    expect(made).toEqual([
      ['ig', 'de', 'Text a'],
      ['x', 'de', 'Text a'],
      ['x', 'en', ''],
    ]);
    expect(screen.getByRole('radio', { name: 'EN' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Actions for this version' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove X, EN' }));
    expect(post('a').variants).toHaveLength(2);
  });

  it('takes pictures by name and asks for their alt text', async () => {
    const { user, post } = await showCalendar({ posts: [aChannelPost('a')], query: 'selected=a' });
    await user.type(field('Name of a picture or video'), 'kiln.jpg{Enter}');
    expect(within(editor()).getByText('0 of 1 described')).toBeTruthy();
    expect(within(editor()).getByText('Instagram: the picture has no alt text')).toBeTruthy();
    await user.type(field('Alt text for kiln.jpg'), 'A kiln at night');
    expect(post('a').variants[0]?.media).toMatchObject([{ name: 'kiln.jpg', altText: 'A kiln at night' }]);
    expect(within(editor()).queryByText('Instagram: the picture has no alt text')).toBeNull();
  });

  it('changes the status, holds the post, duplicates it and removes it', async () => {
    const { user, post, posts } = await showCalendar({ posts: [aChannelPost('a')], query: 'selected=a' });
    await user.click(screen.getByRole('button', { name: 'Status: Drafting' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Approved' }));
    expect(post('a').status).toBe('approved');
    await user.click(screen.getByRole('button', { name: 'Status: Approved' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Put on hold' }));
    expect(post('a')).toMatchObject({ status: 'approved', isHeld: true });
    await user.click(screen.getByRole('button', { name: 'Duplicate post' }));
    expect(posts().at(-1)).toMatchObject({ title: 'Post a', isHeld: false, date: '2026-10-14' });
    expect(posts().at(-1)?.variants[0]?.id).not.toBe(post('a').variants[0]?.id);
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove post' }));
    expect(posts().map(({ id }) => id)).toEqual(['a']);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('takes a post to the clock of another place, where its day and time stay as written', async () => {
    const { user, post, undo } = await showCalendar({ posts: [aChannelPost('a')], query: 'selected=a' });
    const { date, time } = post('a');
    await user.click(screen.getByRole('button', { name: 'Time zone: Berlin' }));
    await choose({ user }, 'Time zone', 'America/New York');
    expect(post('a')).toMatchObject({ timeZone: 'America/New_York', date, time });
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Time zone: New York' })).toBeTruthy();
    undo();
    expect(post('a').timeZone).toBeNull();
  });

  it('puts a post into a campaign, and the filter finds it there', async () => {
    const changes = [
      added('campaigns', createCampaign({ id: 'kiln', now: NOW }, { name: 'Kiln opening' })),
      added('campaigns', createCampaign({ id: 'gifts', now: NOW }, { name: 'Gifts' })),
    ];
    const { user, post, undo } = await showCalendar({
      changes,
      posts: [aChannelPost('a'), aChannelPost('b', { campaignId: 'gifts' })],
      query: 'selected=a&view=table&campaigns=gifts',
    });
    expect(screen.getByRole('button', { name: 'Remove filter: Gifts' })).toBeTruthy();
    expect(within(screen.getByRole('grid')).getAllByRole('row')).toHaveLength(2);
    await choose({ user }, 'Campaign', 'Gifts');
    expect(post('a').campaignId).toBe('gifts');
    expect(within(screen.getByRole('grid')).getAllByRole('row')).toHaveLength(3);
    undo();
    expect(post('a').campaignId).toBeNull();
  });

  it('inserts a group of hashtags that fits, without doubles and in one step of undo', async () => {
    const group = (id: string, fields: Partial<HashtagGroup>) =>
      added('hashtagGroups', createHashtagGroup({ id, now: NOW }, fields));
    const { user, post, undo } = await showCalendar({
      changes: [
        group('de', { name: 'Keramik', tags: ['#ton', '#ofen'], language: 'de', networks: ['instagram'] }),
        group('en', { name: 'Pottery', tags: ['#clay'], language: 'en' }),
        group('x', { name: 'Only X', tags: ['#clay'], networks: ['x'] }),
      ],
      posts: [aChannelPost('a')],
      query: 'selected=a',
    });
    await user.type(field('Hashtags'), '#Ton #glasur');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Insert hashtags' }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
      'Keramik2 hashtags',
    ]);
    await user.click(screen.getByRole('menuitem', { name: 'Keramik' }));
    expect(post('a').variants[0]?.hashtags).toBe('#Ton #glasur #ofen');
    undo();
    expect(post('a').variants[0]?.hashtags).toBe('#Ton #glasur');
  });
});
