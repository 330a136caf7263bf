import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AudiencesGuide, AudiencesPage } from '#renderer/features/audiences/AudiencesPage.tsx';
import { type Audience, createAudience } from '#shared/plan/audience.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPillar, aPost, NOW } from '#tests/support/build-records.ts';
import { fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const showAudiences = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <AudiencesPage />, path: 'audiences', ...options });
const anAudience = (id: string, fields: Partial<Audience> = {}) =>
  createAudience({ id, now: NOW }, { name: `Audience ${id}`, ...fields });
const all = ({ session }: Stage) => [...session.tables().audiences.values()];
const inspector = () => screen.getByRole('complementary');

describe('the page of audiences', () => {
  it('leads from the empty page to the name of the first audience', async () => {
    const stage = await showAudiences({ profile: { languages: ['it', 'de'] } });
    expect(screen.getByText('Nobody is described yet.')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Describe the first audience' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' })));
    expect(all(stage)).toMatchObject([{ name: '', languages: ['it'] }]);
  });

  it('stores every text and list of an audience', async () => {
    const stage = await showAudiences({
      changes: [added('audiences', anAudience('a'))],
      query: 'selected=a',
    });
    const texts = {
      Name: 'Setting up home',
      'In one line': 'First own flat',
      'When they are there': 'Sunday evening',
      'What they believe now': 'Pottery is old',
      'What they should believe': 'A bowl for life',
      'Age from': '25',
      'Age to': '35',
      'Where they live': 'Leipzig',
      'What they do for a living': 'Nurse',
      'Whom they live with': 'Two children',
      'Share of attention': '40',
      'Accessibility needs': 'Captions',
      'Private notes': 'From Eva',
      'What they need: Add': 'Pieces that last',
      'What bothers them: Add': 'Cheap glaze',
      'How we know: Add': 'Six interviews',
    };
    for (const [name, text] of Object.entries(texts)) await fill(stage, name, text);
    await stage.user.tab();
    expect((await storedTables(stage)).audiences?.['a']).toMatchObject({
      name: 'Setting up home',
      summary: 'First own flat',
      activeTimes: 'Sunday evening',
      beliefNow: 'Pottery is old',
      beliefWished: 'A bowl for life',
      ageFrom: 25,
      ageTo: 35,
      place: 'Leipzig',
      job: 'Nurse',
      household: 'Two children',
      attentionShare: 40,
      accessibilityNeeds: 'Captions',
      notes: 'From Eva',
      needs: ['Pieces that last'],
      pains: ['Cheap glaze'],
      sources: ['Six interviews'],
    });
  });

  it('turns networks on and off', async () => {
    const stage = await showAudiences({
      changes: [added('audiences', anAudience('a', { networks: ['x'] }))],
      query: 'selected=a',
    });
    const networks = screen.getByRole('group', { name: 'Networks where you meet them' });
    await stage.user.click(within(networks).getByRole('button', { name: 'Instagram' }));
    await stage.user.click(within(networks).getByRole('button', { name: 'X' }));
    expect(all(stage)[0]?.networks).toEqual(['instagram']);
  });

  it('takes only an age that a person can have and says when the two are the wrong way round', async () => {
    const stage = await showAudiences({
      changes: [added('audiences', anAudience('a', { ageFrom: 40 }))],
      query: 'selected=a',
    });
    await fill(stage, 'Age from', '140');
    expect(all(stage)[0]?.ageFrom).not.toBe(140);
    await stage.user.tab();
    expect(inspector().textContent).toContain('Enter whole years from 0 to 120.');
    await fill(stage, 'Age from', '40');
    await fill(stage, 'Age to', '30');
    expect(inspector().textContent).toContain('The upper age is below the lower one.');
    await fill(stage, 'Age to', '50');
    expect(inspector().textContent).not.toContain('The upper age is below the lower one.');
  });

  it('adds up the attention that was given out', async () => {
    await showAudiences({
      changes: [
        added('audiences', anAudience('a', { attentionShare: 45 })),
        added('audiences', anAudience('b', { attentionShare: 30 })),
        added('audiences', anAudience('c')),
      ],
    });
    expect(screen.getByText('75 % of attention allocated')).toBeTruthy();
  });

  it('makes a copy of its own, which can be changed without the first', async () => {
    const stage = await showAudiences({
      changes: [added('audiences', anAudience('a', { needs: ['Time'] }))],
      query: 'selected=a',
    });
    await stage.user.click(within(inspector()).getByRole('button', { name: 'Audience a' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    await fill(stage, 'Name', 'The copy');
    expect(all(stage)).toMatchObject([
      { id: 'a', name: 'Audience a', needs: ['Time'] },
      { name: 'The copy', needs: ['Time'] },
    ]);
  });

  it('clears what named a removed audience, and one undo brings all of it back', async () => {
    const stage = await showAudiences({
      changes: [
        added('audiences', anAudience('a')),
        added('pillars', aPillar('craft', { audienceIds: ['a'] })),
        added('posts', aPost('p', { audienceId: 'a' })),
      ],
      query: 'selected=a',
    });
    const tables = () => stage.session.tables();
    await stage.user.click(within(inspector()).getByRole('button', { name: 'Audience a' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove audience' }));
    expect(all(stage)).toEqual([]);
    expect(tables().pillars.get('craft')?.audienceIds).toEqual([]);
    expect(tables().posts.get('p')?.audienceId).toBeNull();
    expect(screen.getByText('Nobody is described yet.')).toBeTruthy();
    await undoInMessage(stage, 'Audience a removed');
    expect(all(stage)).toMatchObject([{ id: 'a' }]);
    expect(tables().pillars.get('craft')?.audienceIds).toEqual(['a']);
    expect(tables().posts.get('p')?.audienceId).toBe('a');
  });

  it('shows in the guide the form of the audience that is chosen in the list', async () => {
    const stage = await showPage({
      page: <AudiencesGuide />,
      path: 'guide',
      changes: [added('audiences', anAudience('a')), added('audiences', anAudience('b'))],
    });
    const name = () => screen.getByRole('textbox', { name: 'Name' }) as HTMLInputElement;
    expect(name().value).toBe('Audience a');
    await stage.user.click(screen.getByRole('button', { name: /^Audience b/ }));
    expect(name().value).toBe('Audience b');
  });
});
