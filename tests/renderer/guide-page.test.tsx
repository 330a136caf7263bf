import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GuidePage } from '#renderer/app/GuidePage.tsx';
import { createBrand, createOffering } from '#shared/plan/brand.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { fill, type Stage, showPage } from './stage.tsx';

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
    await showGuide({ changes: [...decidedBrand, added('sectionDecisions', aDecision('2026-10-14'))] });
    expect(step()?.textContent).toBe('Audiences');
    expect(screen.getByRole('heading', { name: 'Whom you want to reach' })).toBeTruthy();
  });

  it('keeps its step while the word is typed that decides it', async () => {
    const stage = await showGuide({ changes: decidedBrand });
    expect(screen.getByText('one point open')).toBeTruthy();
    await fill(stage, 'We will', 'Speak plainly');
    expect(step()?.textContent).toBe('Brand');
    expect(screen.getByText('everything decided')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Decide later' })).toBeNull();
  });

  it('goes on and back step by step, and from the last step to the overview', async () => {
    const { user } = await showGuide({ query: 'step=content' });
    await user.click(screen.getByRole('button', { name: 'Next: Crisis' }));
    expect(step()?.textContent).toBe('Crisis');
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
    const footer = within(screen.getByRole('contentinfo'));
    await user.click(footer.getByRole('button', { name: 'Content' }));
    expect(step()?.textContent).toBe('Content');
    await user.click(screen.getByRole('button', { name: 'Decide later' }));
    await user.click(screen.getByRole('button', { name: 'Go to the overview' }));
    expect(window.location.hash).toMatch(/\/overview$/);
  });

  it('jumps to a step that is chosen', async () => {
    const { user } = await showGuide();
    const before = within(screen.getByRole('contentinfo')).getAllByRole('button');
    expect(before.map(({ textContent }) => textContent)).toEqual(['Decide later', 'Next: Audiences']);
    await user.click(screen.getByRole('button', { name: 'Targets' }));
    expect(step()?.textContent).toBe('Targets');
    expect(screen.getByText(/^Step 4 of 6/)).toBeTruthy();
  });

  it('shows a worked example of two businesses', async () => {
    const { user } = await showGuide();
    const example = screen.getByRole('complementary', { name: 'A worked example' });
    expect(example.textContent).toContain('Backpacks that outlive every fashion');
    await user.click(within(example).getByRole('radio', { name: 'Law firm' }));
    expect(example.textContent).toContain('Law that a neighbour understands');
    expect(example.textContent).not.toContain('Backpacks');
  });

  it('stores what is written in a step in the plan itself', async () => {
    const stage = await showGuide();
    await fill(stage, 'Mission', 'Bowls for life');
    expect(stage.session.tables().brand.get('brand')?.mission).toBe('Bowls for life');
  });
});

describe('the decision of a section', () => {
  it('is made with its first word, on the day it is written', async () => {
    const stage = await showGuide();
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
    const stage = await showGuide({ changes: [added('sectionDecisions', aDecision('2026-07-01'))] });
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
    const stage = await showGuide({ changes: [added('sectionDecisions', aDecision('2026-07-01'))] });
    await stage.user.click(screen.getByRole('button', { name: 'Decide again' }));
    stage.undo();
    expect(decisions(stage)).toMatchObject([{ version: 1, will: 'Speak plainly' }]);
    expect(screen.getByRole('button', { name: 'Decide again' })).toBeTruthy();
  });
});
