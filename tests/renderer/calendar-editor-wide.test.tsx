import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { createPostVariant, type Post, type PostVariant } from '#shared/plan/post/post.ts';
import { followed } from '#shared/plan/post/translation.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aChannelPost, showCalendar } from './calendar-stage.tsx';
import { choose } from './stage.tsx';

const pane = () => screen.getByRole('complementary', { name: 'Post' });
const german = createPostVariant('de', { channelId: 'ig', language: 'de', text: 'Sieben Schalen im Ofen' });
const english = createPostVariant('en', {
  channelId: 'ig',
  language: 'en',
  text: 'Seven bowls in the kiln',
  original: followed(german),
});
const bilingual = (fields: Partial<Post> = {}) =>
  aChannelPost('a', { title: 'Kiln', variants: [german, english], ...fields });
const only = (fields: Partial<PostVariant>) =>
  aChannelPost('a', { title: 'Kiln opening', variants: [{ ...german, ...fields }] });

describe('a translation in the editor', () => {
  it('is marked when its original changes, shows what changed, and is current again when one says so', async () => {
    const { user, post } = await showCalendar({ posts: [bilingual()], query: 'selected=a' });
    await user.type(within(pane()).getByLabelText('Text'), ' heute');
    expect(screen.getByRole('img', { name: 'outdated' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /EN/ }));
    await user.click(within(pane()).getByRole('button', { name: 'What changed' }));
    const changes = within(pane()).getByRole('region', { name: 'What changed in Instagram, DE' });
    expect(changes.querySelector('ins')?.textContent).toContain('heute');
    await user.click(within(pane()).getByRole('button', { name: 'Mark as current' }));
    expect(within(pane()).getByText('Up to date with Instagram, DE')).toBeTruthy();
    expect(post('a').variants[1]?.original?.said?.text).toBe('Sieben Schalen im Ofen heute');
    expect(screen.queryByRole('img', { name: 'outdated' })).toBeNull();
  });

  it('in a new language is linked to its original and can start from it', async () => {
    const { user, post, undo } = await showCalendar({
      posts: [only({ callToAction: 'Komm' })],
      query: 'selected=a',
    });
    await user.click(screen.getByRole('button', { name: 'Add a channel or language' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Also in EN' }));
    expect(post('a').variants[1]?.original?.variantId).toBe('de');
    expect(within(pane()).getByText('Not written yet')).toBeTruthy();
    await user.click(within(pane()).getByRole('button', { name: 'Start from Instagram, DE' }));
    expect(post('a').variants[1]).toMatchObject({
      language: 'en',
      text: german.text,
      callToAction: 'Komm',
    });
    undo();
    expect(post('a').variants[1]?.text).toBe('');
  });
});

describe('the approval of a post', () => {
  it('is given to what stands there, falls when that changes and holds again when it is taken back', async () => {
    const { user, post, undo } = await showCalendar({ posts: [bilingual()], query: 'selected=a' });
    await choose({ user }, 'Who has to approve', 'By the client');
    await user.clear(within(pane()).getByLabelText('Approved by'));
    await user.type(within(pane()).getByLabelText('Approved by'), 'Eva');
    await user.click(within(pane()).getByRole('button', { name: 'Approve' }));
    expect(post('a').approval).toMatchObject({ kind: 'client', by: 'Eva' });
    expect(within(pane()).getByText(/exactly this/)).toBeTruthy();
    await user.type(within(pane()).getByLabelText('Private notes'), 'x');
    expect(within(pane()).getByText(/exactly this/)).toBeTruthy();
    await user.type(within(pane()).getByLabelText('Text'), '!');
    expect(within(pane()).getByText(/Changed since/)).toBeTruthy();
    undo();
    expect(within(pane()).getByText(/exactly this/)).toBeTruthy();
  });

  it('is asked for once the post is scheduled without it', async () => {
    const approval = { kind: 'internal', fingerprint: null, by: '', at: null } as const;
    await showCalendar({ posts: [bilingual({ status: 'scheduled', approval })], query: 'selected=a' });
    expect(within(pane()).getByText('It needs an approval that it does not have')).toBeTruthy();
  });
});

describe('the tags of a link in the editor', () => {
  it('are suggested, chosen from the plan’s words, shown in the final link and taken off again', async () => {
    const { user, post } = await showCalendar({
      changes: [added('campaigns', createCampaign({ id: 'k', now: NOW }, { name: 'Kiln week' }))],
      posts: [{ ...only({ link: 'https://a.example/shop#top' }), campaignId: 'k' }],
      query: 'selected=a',
    });
    await user.click(within(pane()).getByRole('button', { name: 'Add tags' }));
    expect(post('a').variants[0]?.linkTags).toEqual({
      source: 'instagram',
      medium: 'social',
      campaign: 'kiln-week',
      content: 'kiln-opening',
      term: '',
    });
    const full =
      'https://a.example/shop?utm_source=instagram&utm_medium=social&utm_campaign=kiln-week&utm_content=kiln-opening#top';
    expect(within(pane()).getByText(full)).toBeTruthy();
    const campaign = within(pane()).getByRole('combobox', { name: 'Campaign' });
    await user.clear(campaign);
    await user.type(campaign, 'Kiln Sale');
    await user.tab();
    expect(post('a').variants[0]?.linkTags?.campaign).toBe('kiln-sale');
    await user.click(within(pane()).getByRole('button', { name: 'Remove the tags' }));
    expect(post('a').variants[0]).toMatchObject({ linkTags: null, link: 'https://a.example/shop#top' });
  });

  it('follow the campaigns of the plan: another word is said, and the one that is meant put there in one step', async () => {
    const linkTags = { source: 'instagram', medium: 'social', campaign: 'autumn', content: '', term: '' };
    const { user, post, undo } = await showCalendar({
      changes: [
        added('campaigns', createCampaign({ id: 'k', now: NOW }, { name: 'Kiln week' })),
        added('campaigns', createCampaign({ id: 'g', now: NOW }, { name: 'Gifts', utmCampaign: 'gifts-26' })),
      ],
      posts: [{ ...only({ link: 'https://a.example', linkTags }), status: 'drafting' }],
      query: 'selected=a',
    });
    expect(within(pane()).getByText(/“autumn” is the tag of none of your campaigns/)).toBeTruthy();
    expect(within(pane()).queryByRole('button', { name: /^Use/ }), 'nobody can tell which').toBeNull();
    await choose({ user }, 'Campaign', 'Kiln week');
    await user.click(within(pane()).getByRole('button', { name: 'Use “kiln-week”' }));
    expect(post('a').variants[0]?.linkTags).toEqual({ ...linkTags, campaign: 'kiln-week' });
    expect(within(pane()).queryByText(/none of your campaigns/)).toBeNull();
    expect(within(pane()).getByRole('group', { name: 'Tags of the link (UTM)' })).toBe(
      document.activeElement?.closest('[role="group"]'),
    );
    undo();
    expect(post('a')).toMatchObject({ campaignId: 'k', variants: [{ linkTags }] });
  });

  it('offer, in a plan without campaigns, what its posts count under already, and ask nothing', async () => {
    const linkTags = { source: 'instagram', medium: 'social', campaign: 'autumn', content: '', term: '' };
    const { user } = await showCalendar({
      posts: [
        { ...only({ link: 'https://a.example', linkTags }), status: 'drafting' },
        { ...only({ link: 'https://a.example', linkTags }), id: 'b' },
      ],
      query: 'selected=a',
    });
    expect(within(pane()).queryByText(/none of your campaigns/)).toBeNull();
    await user.click(within(pane()).getByRole('button', { name: 'Edit the tags' }));
    const field = within(pane()).getByRole('combobox', { name: 'Campaign' });
    await user.clear(field);
    await user.type(field, 'au');
    expect(await screen.findByRole('option', { name: 'autumn' })).toBeTruthy();
  });

  it('are split off a link that has them already', async () => {
    const { user, post } = await showCalendar({
      posts: [only({ link: 'https://a.example/?x=1&utm_source=ig&utm_medium=social' })],
      query: 'selected=a',
    });
    await user.click(within(pane()).getByRole('button', { name: 'Split off its tags' }));
    expect(post('a').variants[0]).toMatchObject({
      link: 'https://a.example/?x=1',
      linkTags: { source: 'ig', medium: 'social' },
    });
  });

  it('keep to a vocabulary that can be edited beside them', async () => {
    const { user, session } = await showCalendar({
      posts: [only({ link: 'https://a.example' })],
      query: 'selected=a',
    });
    await user.click(within(pane()).getByRole('button', { name: 'Add tags' }));
    await user.click(within(pane()).getByRole('button', { name: 'Edit vocabulary' }));
    const box = await screen.findByRole('dialog', { name: 'Edit vocabulary' });
    await user.click(within(box).getByRole('button', { name: 'Source of its own for a network' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Instagram' }));
    await user.type(within(box).getByLabelText('Source for Instagram'), '-bio');
    expect([...session.tables().calendarSettings.values()][0]?.linkSources).toMatchObject([
      { network: 'instagram', source: 'instagram-bio' },
    ]);
  });
});

describe('the tasks of a post', () => {
  it('are added in one line, pointed at the post, and ticked off', async () => {
    const { user, session } = await showCalendar({
      posts: [aChannelPost('a', { owner: 'Mira' })],
      query: 'selected=a',
    });
    await user.type(within(pane()).getByLabelText('Add a task'), 'Take photos{Enter}');
    const task = () => [...session.tables().tasks.values()][0];
    expect(task()).toMatchObject({
      title: 'Take photos',
      owner: 'Mira',
      link: { collection: 'posts', id: 'a' },
    });
    await user.click(within(pane()).getByRole('checkbox', { name: '“Take photos” is done' }));
    expect(task()).toMatchObject({ state: 'done', doneOn: '2026-10-14' });
  });
});

describe('the versions of a post side by side', () => {
  it('open from the pane, stand in columns with text and findings of their own, and close with Escape', async () => {
    const { user, post } = await showCalendar({ posts: [bilingual()], query: 'selected=a' });
    await user.click(within(pane()).getByRole('button', { name: 'Versions side by side' }));
    const board = await screen.findByRole('dialog', { name: 'Versions of “Kiln” side by side' });
    const column = (name: string) => within(board).getByRole('region', { name });
    await user.type(within(column('Instagram, EN')).getByLabelText('Text'), ' now');
    await user.type(within(column('Instagram, DE')).getByLabelText('Text'), ' jetzt');
    expect(post('a').variants.map(({ text }) => text)).toEqual([
      'Sieben Schalen im Ofen jetzt',
      'Seven bowls in the kiln now',
    ]);
    expect(within(column('Instagram, EN')).getByText('Instagram, DE has changed since')).toBeTruthy();
    await waitFor(() =>
      expect(
        within(column('Instagram, EN')).getByText(/the original says something else since/),
      ).toBeTruthy(),
    );
    expect(within(column('Instagram, DE')).queryByText(/the original says something else since/)).toBeNull();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Versions side by side'),
    );
  });

  it('are opened by an address, and a version in the bar leads to its text', async () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      createPostVariant(`v${index}`, {
        channelId: index % 2 === 0 ? 'ig' : 'x',
        language: ['de', 'en', 'it', 'es'][index >> 1] ?? 'fr',
        text: `Text ${index}`,
      }),
    );
    const { user } = await showCalendar({
      posts: [aChannelPost('a', { variants: many })],
      query: 'edit=a',
    });
    const board = await screen.findByRole('dialog');
    expect(within(board).getAllByLabelText('Text')).toHaveLength(8);
    await user.click(within(board).getByRole('button', { name: /^X, ES/ }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(document.activeElement).toHaveProperty('value', 'Text 7');
  });
});
