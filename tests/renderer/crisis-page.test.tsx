import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CrisisGuide } from '#renderer/features/crisis/CrisisGuide.tsx';
import { CrisisPage } from '#renderer/features/crisis/CrisisPage.tsx';
import type { WorkspaceSession } from '#renderer/session/workspace-session.ts';
import {
  createCrisisLevel,
  createCrisisRole,
  createCrisisStatement,
  createCrisisStep,
} from '#shared/plan/crisis/crisis.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { showPage } from './stage.tsx';

const at = (id: string) => ({ id, now: NOW });
const PLAN = [
  added(
    'crisisLevels',
    createCrisisLevel(at('l1'), { level: 1, name: 'Watch', thresholdCount: 20, firstAlertMinutes: 60 }),
  ),
  added(
    'crisisLevels',
    createCrisisLevel(at('l2'), {
      level: 2,
      name: 'Serious',
      thresholdCount: 50,
      firstAlertMinutes: 30,
      holdingStatementMinutes: 60,
      updateEveryMinutes: 90,
      pausesPosts: true,
    }),
  ),
  added('crisisRoles', createCrisisRole(at('r1'), { role: 'Lead', person: 'Eva Lindner', reach: '0171 1' })),
  added('crisisSteps', createCrisisStep(at('s1'), { text: 'Save screenshots' })),
  added('crisisSteps', createCrisisStep(at('s2'), { text: 'Ask the lab', phase: 'first-hour' })),
  added(
    'crisisStatements',
    createCrisisStatement(at('t1'), { language: 'de', text: 'We are asking [name of the lab].' }),
  ),
  added(
    'posts',
    aPost('p1', {
      title: 'Kiln opening',
      status: 'scheduled',
      date: '2026-10-14',
      time: '18:00',
      variants: [createPostVariant('v', { language: 'de' })],
    }),
  ),
];

const showCrisis = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <CrisisPage />, path: 'crisis', ...options });

async function startIncident() {
  const stage = await showCrisis({ changes: PLAN });
  await stage.user.click(screen.getByRole('button', { name: 'Start an incident' }));
  const title = await screen.findByLabelText('What has happened?');
  write(title, 'Lead in the glaze');
  write(screen.getByLabelText('Mentions so far'), '60');
  fireEvent.keyDown(title, { key: 'Enter' });
  await screen.findByRole('heading', { name: 'Lead in the glaze' });
  return stage;
}

const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

function only(session: WorkspaceSession): Incident {
  const [incident] = session.tables().incidents.values();
  if (incident === undefined) throw new Error('No incident was started');
  return incident;
}

describe('the crisis page', () => {
  it('offers a tested plan where there is none, and takes all of it back in one step', async () => {
    const { user, session, undo } = await showCrisis();
    await user.click(screen.getByRole('button', { name: 'Start with a tested plan' }));
    await screen.findByText(/of 9 checks are met/);
    expect(session.tables().crisisLevels.size).toBe(3);
    expect(session.tables().crisisSteps.size).toBe(14);
    expect(new Set([...session.tables().crisisStatements.values()].map(({ language }) => language))).toEqual(
      new Set([...(session.tables().profile.get('profile')?.languages ?? [])]),
    );
    undo();
    expect(session.tables().crisisLevels.size).toBe(0);
    expect(session.tables().crisisStatements.size).toBe(0);
    expect(screen.getByRole('button', { name: 'Start with a tested plan' })).toBeTruthy();
  });

  it('names what would fail on the day, and mends it where it is named', async () => {
    const { user, session } = await showCrisis({ changes: PLAN });
    expect(screen.getByText('No backup:').parentElement?.textContent).toContain('Lead');
    const tried = screen.getByText('Not tried for 90 days:').closest('li, div');
    expect(tried?.textContent).toContain('Eva Lindner');
    await user.click(screen.getByRole('button', { name: 'All tried today' }));
    expect(session.tables().crisisRoles.get('r1')?.checkedOn).toBe('2026-10-14');
    expect(screen.queryByText('Not tried for 90 days:')).toBeNull();
  });

  it('starts an incident with one line and Enter, at the level that the figures call for', async () => {
    const { session, undo } = await startIncident();
    const incident = only(session);
    expect(incident).toMatchObject({ level: 2, mentions: 60, lead: 'Eva Lindner', closedAt: null });
    expect(incident.steps.map(({ text }) => text)).toEqual(['Save screenshots', 'Ask the lab']);
    expect(session.tables().posts.get('p1')?.isHeld).toBe(true);
    expect(screen.getByText('First alert')).toBeTruthy();
    undo();
    expect(session.tables().incidents.size).toBe(0);
    expect(session.tables().posts.get('p1')?.isHeld).toBe(false);
  });

  it('stamps a step with its time and tells the log', async () => {
    const { user, session } = await startIncident();
    await user.click(screen.getByRole('checkbox', { name: /Save screenshots/ }));
    expect(only(session).steps[0]?.doneAt).toBe(NOW);
    expect(only(session).log.at(-1)).toMatchObject({ kind: 'step', text: 'Save screenshots' });
    await user.click(screen.getByRole('checkbox', { name: /Save screenshots/ }));
    expect(only(session).steps[0]?.doneAt).toBeNull();
  });

  it('lets nothing be marked as published while a fact is missing', async () => {
    const { user, session } = await startIncident();
    const publish = screen.getByRole('button', { name: 'Mark as published' });
    expect(publish.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('1 field is missing')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Set: name of the lab' }));
    const field = screen.getByRole('textbox', { name: 'Statement' });
    expect(document.activeElement).toBe(field);
    write(field, 'We are asking Dr. Weiss.');
    await user.click(screen.getByRole('button', { name: 'Mark as published' }));
    expect(only(session).statements[0]).toMatchObject({ publishedAt: NOW, text: 'We are asking Dr. Weiss.' });
    expect(only(session).nextUpdateDueAt).toBe('2026-10-14T13:32:00.000Z');
    expect(only(session).log.at(-1)?.kind).toBe('statement');
  });

  it('opens the log with L and takes a line with an earlier time', async () => {
    const { session } = await startIncident();
    fireEvent.keyDown(document.body, { key: 'l' });
    const field = screen.getByRole('textbox', { name: 'What happened?' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    write(field, 'The lab calls back');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(only(session).log.at(-1)).toMatchObject({ kind: 'fact', text: 'The lab calls back' });
    write(field, 'Shop closed for the glaze');
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(only(session).log.at(-1)).toMatchObject({ kind: 'decision' });
    expect(within(screen.getByRole('region', { name: 'Log' })).getByText('The lab calls back')).toBeTruthy();
  });

  it('closes only once each held post is decided, and then asks for the review', async () => {
    const { user, session } = await startIncident();
    const close = () => screen.getByRole('button', { name: 'Close incident' });
    expect(close().getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Decide: Kiln opening' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Keep its time' }));
    expect(session.tables().posts.get('p1')?.isHeld).toBe(false);
    expect(only(session).held[0]).toMatchObject({ decision: 'keep', decidedAt: NOW });
    await user.click(close());
    await user.click(await screen.findByRole('button', { name: 'Close and review' }));
    await screen.findByText('Review after the incident');
    expect(only(session).closedAt).toBe(NOW);
    write(screen.getByRole('textbox', { name: 'What went well' }), 'Fast');
    expect(only(session).wentWell).toBe('Fast');
  });

  it('prints a card with people, first steps and first words', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await showCrisis({ changes: PLAN });
    await user.click(screen.getByRole('button', { name: 'Quick card' }));
    expect(print).toHaveBeenCalledOnce();
    const card = document.querySelector('body > article');
    expect(card?.textContent).toContain('0171 1');
    expect(card?.textContent).toContain('Save screenshots');
    expect(card?.textContent).toContain('[name of the lab]');
    vi.unstubAllGlobals();
  });

  it('in the guide takes a step, and the next one with Enter', async () => {
    const { session } = await showPage({ page: <CrisisGuide />, path: 'guide', changes: PLAN });
    const field = screen.getByDisplayValue('Ask the lab');
    write(field, 'Ask the lab again');
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(session.tables().crisisSteps.size).toBe(3));
    expect(session.tables().crisisSteps.get('s2')?.text).toBe('Ask the lab again');
    const made = [...session.tables().crisisSteps.values()].find(({ text }) => text === '');
    expect(made?.phase).toBe('first-hour');
    act(() => void session.undo());
    expect(session.tables().crisisSteps.size).toBe(2);
  });
});
