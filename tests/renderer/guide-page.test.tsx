import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GuidePage } from '#renderer/app/GuidePage.tsx';
import { createBrand, createOffering } from '#shared/plan/brand.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { createFitCheck, type FitCheck } from '#shared/plan/fit/fit-check.ts';
import { added } from '#shared/workspace/changes.ts';
import { loadStarter } from '#shared/workspace/starter/catalog.ts';
import { NOW } from '#tests/support/build-records.ts';
import { choose, fill, type Stage, showPage } from './stage.tsx';

const showGuide = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <GuidePage />, path: 'guide', ...options });
const step = () =>
  screen.getByRole('navigation', { name: 'Steps of the guide' }).querySelector('[aria-current]');
const decisions = ({ session }: Stage) => [...session.tables().sectionDecisions.values()];
const aDecision = (decidedOn: string) =>
  createSectionDecision(
    { id: 'first', now: NOW },
    { section: 'brand', will: 'Speak plainly', willNot: 'Shout', decidedOn },
  );
const aFitCheck = (fields: Partial<FitCheck>) => added('fitCheck', createFitCheck({ now: NOW }, fields));
const decidedFit = [
  aFitCheck({ business: 'other', goals: ['known'], choice: 'in-house' }),
  added(
    'sectionDecisions',
    createSectionDecision(
      { id: 'fit', now: NOW },
      { section: 'fit', will: 'Begin', decidedOn: '2026-10-14' },
    ),
  ),
];
/** Starter plans call the business by the name of the workspace. */
const named = (text: string) => text.replaceAll('{brand}', 'Bakery Groß');
const decidedBrand = [
  added(
    'brand',
    createBrand(
      { now: NOW },
      {
        mission: 'Bowls',
        promise: 'Mended',
        values: ['Patience'],
        voice: [{ id: 'v', trait: 'Warm', example: '', avoid: '' }],
      },
    ),
  ),
  added('offerings', createOffering({ id: 'bowl', now: NOW }, { name: 'Bowl' })),
];

describe('the guide', () => {
  it('begins at the first section that is not decided', async () => {
    await showGuide({ changes: decidedFit });
    expect(step()?.textContent).toBe('Brand');
    expect(screen.getByRole('heading', { name: 'Who you are' })).toBeTruthy();
  });

  it('begins with the fit check where nothing is decided yet', async () => {
    await showGuide();
    expect(step()?.textContent).toBe('Fit check');
    expect(screen.getByRole('heading', { name: 'Do you need this?' })).toBeTruthy();
    expect(screen.getByText(/^Step 1 of 9/)).toBeTruthy();
  });

  it('keeps its step while the word is typed that decides it', async () => {
    const stage = await showGuide({ changes: [...decidedFit, ...decidedBrand] });
    expect(screen.getByText('one point open')).toBeTruthy();
    await fill(stage, 'We will', 'Speak plainly');
    expect(step()?.textContent).toBe('Brand');
    expect(screen.getByText('everything decided')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Decide later' })).toBeNull();
  });

  it('goes on and back step by step, and from the last step to the overview', async () => {
    const { user } = await showGuide({ query: 'step=tools' });
    await user.click(screen.getByRole('button', { name: 'Next: Crisis' }));
    expect(step()?.textContent).toBe('Crisis');
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
    const footer = within(screen.getByRole('contentinfo'));
    await user.click(footer.getByRole('button', { name: 'Tools' }));
    expect(step()?.textContent).toBe('Tools');
    await user.click(screen.getByRole('button', { name: 'Decide later' }));
    await user.click(screen.getByRole('button', { name: 'Go to the overview' }));
    expect(window.location.hash).toMatch(/\/overview$/);
  });

  it('jumps to a step that is chosen', async () => {
    const { user } = await showGuide();
    const before = within(screen.getByRole('contentinfo')).getAllByRole('button');
    expect(before.map(({ textContent }) => textContent)).toEqual(['Decide later', 'Next: Brand']);
    await user.click(screen.getByRole('button', { name: 'Targets' }));
    expect(step()?.textContent).toBe('Targets');
    expect(screen.getByText(/^Step 6 of 9/)).toBeTruthy();
  });

  it('shows a worked example of any of the nine businesses', async () => {
    const stage = await showGuide({ query: 'step=brand' });
    const example = screen.getByRole('complementary', { name: 'A worked example' });
    const [clothing, law] = await Promise.all([loadStarter('clothing', 'en'), loadStarter('law', 'en')]);
    await within(example).findByText(named(clothing.words.brand.mission));
    await choose(stage, 'Kind of business', 'Law firm');
    await within(example).findByText(named(law.words.brand.mission));
    expect(example.textContent).not.toContain(named(clothing.words.brand.mission));
    expect(example.textContent).toContain(named(law.words.avoid.brand));
  });

  it('takes its worked example from the kind of business that the fit check names', async () => {
    await showGuide({ query: 'step=crisis', changes: [aFitCheck({ business: 'logistics' })] });
    const example = screen.getByRole('complementary', { name: 'A worked example' });
    const { words } = await loadStarter('logistics', 'en');
    await within(example).findByText(words.scenarios[0].name);
  });

  it('offers the starter plan of the named business while the plan is empty, and not after', async () => {
    const stage = await showGuide({ changes: [aFitCheck({ business: 'law' })] });
    await stage.user.click(screen.getByRole('button', { name: 'Use the starter plan' }));
    await waitFor(() => expect(stage.session.tables().pillars.size).toBe(4));
    expect(screen.queryByRole('button', { name: 'Use the starter plan' })).toBeNull();
    stage.undo();
    expect(stage.session.tables().pillars.size).toBe(0);
    expect(screen.getByRole('button', { name: 'Use the starter plan' })).toBeTruthy();
  });

  it('offers no starter plan to another kind of business', async () => {
    await showGuide({ changes: [aFitCheck({ business: 'other' })] });
    expect(screen.queryByRole('button', { name: 'Use the starter plan' })).toBeNull();
  });

  it('stores what is written in a step in the plan itself', async () => {
    const stage = await showGuide({ query: 'step=brand' });
    await fill(stage, 'Mission', 'Bowls for life');
    expect(stage.session.tables().brand.get('brand')?.mission).toBe('Bowls for life');
  });
});

describe('the decision of a section', () => {
  it('is made with its first word, on the day it is written', async () => {
    const stage = await showGuide({ query: 'step=brand' });
    expect(screen.getByText('Not decided yet')).toBeTruthy();
    await fill(stage, 'We will', 'Speak plainly');
    await fill(stage, 'We will not', 'Shout');
    expect(decisions(stage)).toMatchObject([
      { section: 'brand', version: 1, will: 'Speak plainly', willNot: 'Shout', decidedOn: '2026-10-14' },
    ]);
    expect(screen.getByText('Version 1, 14 October 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Decide again' })).toBeNull();
  });

  it('keeps the earlier version when it is decided again', async () => {
    const stage = await showGuide({
      query: 'step=brand',
      changes: [added('sectionDecisions', aDecision('2026-07-01'))],
    });
    await stage.user.click(screen.getByRole('button', { name: 'Decide again' }));
    await fill(stage, 'We will', 'Speak even more plainly');
    expect(decisions(stage)).toMatchObject([
      { version: 1, will: 'Speak plainly', decidedOn: '2026-07-01' },
      { version: 2, will: 'Speak even more plainly', willNot: 'Shout', decidedOn: '2026-10-14' },
    ]);
    expect(screen.getByText('Version 2 · replaces the one of 1 July 2026')).toBeTruthy();
    expect(screen.getByText('Version 1, 1 July 2026: Speak plainly')).toBeTruthy();
  });

  it('takes the new version back in one undo', async () => {
    const stage = await showGuide({
      query: 'step=brand',
      changes: [added('sectionDecisions', aDecision('2026-07-01'))],
    });
    await stage.user.click(screen.getByRole('button', { name: 'Decide again' }));
    stage.undo();
    expect(decisions(stage)).toMatchObject([{ version: 1, will: 'Speak plainly' }]);
    expect(screen.getByRole('button', { name: 'Decide again' })).toBeTruthy();
  });
});
