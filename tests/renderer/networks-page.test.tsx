import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChannelsPage } from '#renderer/features/channels/ChannelsPage.tsx';
import { createChannel } from '#shared/plan/channel.ts';
import { createNetworkRule } from '#shared/plan/networks/network-rule.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { choose, fill, type Stage, showPage, storedTables } from './stage.tsx';

const show = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <ChannelsPage />, path: 'channels', query: 'view=networks', ...options });
const channel = (network: string) => createChannel({ id: network, now: NOW }, { network });
const own = createNetworkRule(
  { id: 'own-1', now: NOW },
  { name: 'Guild server', short: 'GS', source: 'https://guild.example/about', checkedOn: '2026-01-10' },
);
const rule = ({ session }: Stage, id: string) => session.tables().networkRules.get(id);
const inspector = () => screen.getByRole('complementary');

describe('the rules of networks', () => {
  it('stand in two lists: those that have a channel, and the others', async () => {
    await show({ changes: [added('channels', channel('bluesky')), added('networkRules', own)] });
    const used = screen.getByRole('table', { name: 'In use' });
    expect(within(used).getAllByRole('rowheader')).toHaveLength(1);
    expect(within(used).getByText('Bluesky')).toBeDefined();
    const others = screen.getByRole('table', { name: 'Not in use' });
    expect(within(others).getByText('Guild server')).toBeDefined();
    expect(within(others).getByText('own')).toBeDefined();
  });

  it('are changed in a record of the workspace, and come back as shipped', async () => {
    const stage = await show({ query: 'view=networks&network=instagram' });
    await fill(stage, 'Longest text', '500');
    await fill(stage, 'Most mentions', '20');
    await choose(stage, 'Counted by', 'Bytes');
    await stage.user.click(screen.getByRole('checkbox', { name: 'Links stand in the text' }));
    expect((await storedTables(stage)).networkRules?.['instagram']).toMatchObject({
      textLimit: 500,
      mentionLimit: 20,
      hashtagLimit: 5,
      counting: 'utf8-bytes',
      isLinkInText: true,
    });
    await stage.user.click(within(inspector()).getByRole('button', { name: 'Instagram' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: /Back to the shipped rule/ }));
    expect(rule(stage, 'instagram')).toBeUndefined();
    expect(screen.getByRole('textbox', { name: 'Longest text' })).toHaveProperty('value', '2,200');
  });

  it('say how many posts to come are over a limit before and after a change, and name the new ones', async () => {
    const variants = [
      createPostVariant('v', { language: 'en', channelId: 'instagram', text: 'a'.repeat(300) }),
    ];
    const stage = await show({
      query: 'view=networks&network=instagram',
      changes: [
        added('channels', channel('instagram')),
        added('posts', aPost('p', { title: 'Kiln', date: '2026-12-01', variants })),
        added('posts', aPost('q', { title: 'Past', date: '2020-01-01', variants })),
      ],
    });
    expect(await screen.findByText('One post, none over a limit.')).toBeDefined();
    await fill(stage, 'Longest text', '100');
    expect(await screen.findByText('Over a limit before: 0. Now: 1.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Kiln' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Past' })).toBeNull();
  });

  it('warn when they were looked up more than six months ago, and take today', async () => {
    const stage = await show({
      query: 'view=networks&network=own-1',
      changes: [added('networkRules', own)],
    });
    expect(within(inspector()).getByText(/looked up on 10 January 2026/)).toBeDefined();
    expect(screen.getByRole('link', { name: /Open the source/ }).getAttribute('href')).toBe(
      'https://guild.example/about',
    );
    const [first] = within(inspector()).getAllByRole('button', { name: 'Checked today' });
    if (first !== undefined) await stage.user.click(first);
    expect(rule(stage, 'own-1')?.checkedOn).not.toBe('2026-01-10');
    expect(within(inspector()).queryByText(/looked up on/)).toBeNull();
  });

  it('can be of an own network, which a channel can be on; removing it leaves the channel', async () => {
    const stage = await show();
    await stage.user.click(screen.getByRole('button', { name: 'Add a network' }));
    await fill(stage, 'Name', 'Guild server');
    const [made] = [...stage.session.tables().networkRules.values()];
    expect(made).toMatchObject({ name: 'Guild server', textLimit: null });
    expect(made?.id).toMatch(/^own-/);
    const on = channel(made?.id ?? '');
    stage.session.edit('channels.undo.add', [added('channels', on)]);
    await stage.user.click(within(inspector()).getByRole('button', { name: 'Guild server' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove the network' }));
    expect(stage.session.tables().networkRules.size).toBe(0);
    expect(stage.session.tables().channels.get(on.id)?.network).toBe('other');
  });
});

describe('a channel', () => {
  it('can be put on an own network', async () => {
    const stage = await show({
      query: 'selected=x',
      changes: [added('networkRules', own), added('channels', channel('x'))],
    });
    await choose(stage, 'Network', 'Guild server');
    expect(stage.session.tables().channels.get('x')?.network).toBe('own-1');
  });
});
