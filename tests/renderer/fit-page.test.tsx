import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FitGuide, FitPage } from '#renderer/features/fit/FitPage.tsx';
import { createPillar } from '#shared/plan/content/pillar.ts';
import { createFitCheck, type FitCheck } from '#shared/plan/fit/fit-check.ts';
import {
  type Candidate,
  createCandidate,
  createRoleProfile,
  type RoleProfile,
} from '#shared/plan/fit/role-profile.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { choose, fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const showFit = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <FitPage />, path: 'fit', ...options });
const showRole = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showFit({ query: 'view=role', ...options });

const answered = (fields: Partial<FitCheck> = {}) =>
  added(
    'fitCheck',
    createFitCheck(
      { now: NOW },
      {
        business: 'clothing',
        goals: ['sell', 'known', 'loyalty'],
        audienceOnline: 'most',
        questionsPerWeek: 30,
        hoursPerWeek: 12,
        budgetPerMonth: 300,
        contentReady: 'plenty',
        reputationRisk: 'medium',
        knowledge: 'inside',
        ...fields,
      },
    ),
  );

const aRole = (fields: Partial<RoleProfile> = {}) =>
  added(
    'roleProfile',
    createRoleProfile(
      { now: NOW },
      {
        competences: [
          { id: 'empathy', competence: 'empathy', name: '', weight: 4, expectation: '' },
          { id: 'kiln', competence: 'own', name: 'Patience', weight: 1, expectation: '' },
        ],
        ...fields,
      },
    ),
  );
const aCandidate = (id: string, fields: Partial<Candidate> = {}) =>
  added('candidates', createCandidate({ id, now: NOW }, { name: id, ...fields }));
const scores = (...given: readonly (readonly [string, number | null])[]) =>
  given.map(([id, score]) => ({ id, score, evidence: '' }));

const checkOf = ({ session }: Stage) => session.tables().fitCheck.get('fitCheck');
const pick = async ({ user }: Stage, group: string, answer: string) =>
  user.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: answer }));
const rowIn = (table: string, name: RegExp) =>
  within(screen.getByRole('table', { name: table })).getByRole('row', { name });
const verdict = () =>
  within(screen.getByRole('region', { name: 'Verdict' })).getByRole('status').textContent ?? '';

describe('the fit check', () => {
  it('says nothing before it knows enough, and the verdict at once when it does', async () => {
    const stage = await showFit();
    expect(verdict()).toMatch(/^Too little is answered/);
    await stage.user.click(screen.getByRole('checkbox', { name: 'Sell' }));
    await stage.user.click(screen.getByRole('checkbox', { name: 'Become known' }));
    await pick(stage, 'People in social networks', 'Most of them');
    await fill(stage, 'Messages and reviews a week', '30');
    expect(verdict()).toBe('A part-time or shared community manager is enough.');
    expect(screen.getByText(/answers are open/)).toBeTruthy();
  });

  it('stores every answer in one record, as one step of undo each', async () => {
    const stage = await showFit();
    await choose(stage, 'Kind of business', 'Another business');
    await fill(stage, 'In your own words', 'A pottery');
    await stage.user.click(screen.getByRole('checkbox', { name: 'Keep customers' }));
    await pick(stage, 'People in social networks', 'Some of them');
    await fill(stage, 'Messages and reviews a week', '12');
    await pick(stage, 'Things to show and tell', 'Plenty');
    await pick(stage, 'Risk for the reputation', 'High');
    await fill(stage, 'Hours a week', '4.5');
    await fill(stage, 'Money a month', '250');
    await pick(stage, 'Where the knowledge is', 'In the house');
    await fill(stage, 'Private notes', 'Ask Eva');
    expect((await storedTables(stage)).fitCheck?.['fitCheck']).toMatchObject({
      business: 'other',
      businessName: 'A pottery',
      goals: ['loyalty'],
      audienceOnline: 'some',
      questionsPerWeek: 12,
      contentReady: 'plenty',
      reputationRisk: 'high',
      hoursPerWeek: 4.5,
      budgetPerMonth: 250,
      knowledge: 'inside',
      notes: 'Ask Eva',
    });
    stage.undo();
    expect(checkOf(stage)).toMatchObject({ notes: '', knowledge: 'inside' });
  });

  it('lists the reasons with their points, heaviest first', async () => {
    await showFit({ changes: [answered()] });
    const rows = [...document.querySelectorAll('[data-question]')];
    expect(rows.map((row) => row.getAttribute('data-question')).slice(0, 2)).toEqual([
      'audienceOnline',
      'goals',
    ]);
    expect(rows[0]?.textContent).toContain('+22');
    expect(screen.getByRole('img', { name: '22 for it' })).toBeTruthy();
  });

  it('names what would flip the verdict, and it does', async () => {
    const stage = await showFit({ changes: [answered({ audienceOnline: 'few', questionsPerWeek: 3 })] });
    expect(verdict()).toMatch(/^Not now/);
    expect(screen.getByText('Hardly any → Some of them')).toBeTruthy();
    await pick(stage, 'People in social networks', 'Some of them');
    expect(verdict()).not.toMatch(/^Not now/);
  });

  it('tells what to do instead where nobody is needed', async () => {
    await showFit({ changes: [answered({ audienceOnline: 'few', questionsPerWeek: 3 })] });
    expect(screen.getAllByText(/^Be where your people are/).length).toBeGreaterThan(0);
    expect(screen.queryAllByRole('heading', { name: 'Who should do it' })).toEqual([]);
  });

  it('takes the advice with one press and dates it', async () => {
    const stage = await showFit({ changes: [answered()] });
    await stage.user.click(screen.getByRole('button', { name: 'Take the advice' }));
    expect(checkOf(stage)).toMatchObject({ choice: 'in-house', decidedOn: '2026-10-14' });
    expect(screen.queryByRole('button', { name: 'Take the advice' })).toBeNull();
  });

  it('asks for the reason where the choice differs from the advice', async () => {
    const stage = await showFit({ changes: [answered()] });
    await stage.user.click(screen.getByRole('radio', { name: /^External/ }));
    expect(screen.getByText(/choose otherwise than advised/)).toBeTruthy();
    await fill(stage, 'Reason for it', 'Nobody here likes to write');
    expect(screen.queryByText(/choose otherwise than advised/)).toBeNull();
    expect(checkOf(stage)?.choiceReason).toBe('Nobody here likes to write');
  });

  it('refuses a figure that cannot be, and stores nothing of it', async () => {
    const stage = await showFit({ changes: [answered()] });
    await fill(stage, 'Hours a week', '200');
    await stage.user.tab();
    expect(screen.getByText('Enter hours from 0 to 168.')).toBeTruthy();
    expect(checkOf(stage)?.hoursPerWeek).toBeNull();
  });

  it('offers the starter plan only for one of the nine trades and only while the plan is empty', async () => {
    const page = <FitPage starter={<p>Use the starter plan</p>} />;
    const stage = await showFit({ page });
    expect(screen.queryByText('Use the starter plan')).toBeNull();
    await choose(stage, 'Kind of business', 'Law firm');
    expect(screen.getByText('Use the starter plan')).toBeTruthy();
    await choose(stage, 'Kind of business', 'Another business');
    expect(screen.queryByText('Use the starter plan')).toBeNull();
  });

  it('offers no starter plan over a plan that has begun', async () => {
    const pillar = createPillar({ id: 'p', now: NOW }, { name: 'Workshop', colour: 'clay', order: 0 });
    await showFit({
      page: <FitPage starter={<p>Use the starter plan</p>} />,
      changes: [answered(), added('pillars', pillar)],
    });
    expect(screen.queryByText('Use the starter plan')).toBeNull();
  });

  it('is a step of the guide with questions, verdict and choice', async () => {
    const stage = await showPage({ page: <FitGuide />, path: 'guide', changes: [answered()] });
    expect(screen.getByRole('heading', { name: 'Questions' })).toBeTruthy();
    expect(verdict()).toBe('You need a community manager now.');
    await stage.user.click(screen.getByRole('button', { name: 'Take the advice' }));
    expect(checkOf(stage)?.choice).toBe('in-house');
  });

  it('stands on paper as a card of its own', async () => {
    await showFit({ changes: [answered()] });
    const card = screen.getByText('Do we need a community manager?').closest('article');
    expect(card?.textContent).toContain('You need a community manager now.');
    expect(card?.textContent).toContain('€300');
  });
});

describe('the role profile', () => {
  it('begins with the seven usual competences and stores every field', async () => {
    const stage = await showRole({ changes: [answered()] });
    await fill(stage, 'Purpose of the role', 'Answers every day');
    await choose(stage, 'Employment', 'Freelancer');
    await stage.user.click(screen.getByRole('button', { name: /from the fit check$/ }));
    await stage.user.click(screen.getByRole('button', { name: 'Begin with the seven usual ones' }));
    await pick(stage, 'Weight: Video', '1');
    await fill(stage, 'How one sees it: Empathy', 'Calms a complaint');
    await stage.user.click(screen.getByRole('button', { name: 'Language' }));
    await fill(stage, 'Trial task', 'Answer this');
    const stored = (await storedTables(stage)).roleProfile?.['roleProfile'];
    expect(stored).toMatchObject({
      purpose: 'Answers every day',
      employment: 'freelance',
      hoursPerWeek: 12.5,
      languages: [{ level: 'C1' }],
      trialTask: 'Answer this',
    });
    const competences = stage.session.tables().roleProfile.get('roleProfile')?.competences ?? [];
    expect(competences).toHaveLength(7);
    expect(competences.find(({ competence }) => competence === 'video')?.weight).toBe(1);
    expect(competences.find(({ competence }) => competence === 'empathy')?.expectation).toBe(
      'Calms a complaint',
    );
  });

  it('adds a competence of one’s own and removes one', async () => {
    const stage = await showRole({ changes: [aRole()] });
    await stage.user.click(screen.getByRole('button', { name: 'Competence' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Own competence' }));
    await stage.user.click(screen.getByRole('button', { name: 'Remove Patience' }));
    const competences = stage.session.tables().roleProfile.get('roleProfile')?.competences ?? [];
    expect(competences.map(({ competence, weight }) => [competence, weight])).toEqual([
      ['empathy', 4],
      ['own', 3],
    ]);
  });
});

describe('the candidates', () => {
  it('are shown by an example while there are none, and begin with one press', async () => {
    const stage = await showRole();
    expect(screen.getByText('Nobody is in view yet.')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Add the first candidate' }));
    expect(stage.session.tables().candidates.size).toBe(1);
    expect(screen.getByRole('complementary', { name: 'Unnamed candidate' })).toBeTruthy();
  });

  it('keep every field', async () => {
    const stage = await showRole({
      changes: [aRole({ trialTask: 'Answer this' }), aCandidate('jana')],
      query: 'view=role&selected=jana',
    });
    const pane = within(screen.getByRole('complementary'));
    await stage.user.clear(pane.getByRole('textbox', { name: 'Name' }));
    await stage.user.paste('Jana Roth');
    await choose(stage, 'From where', 'In-house');
    await choose(stage, 'State', 'Invited');
    for (const [name, text] of [
      ['Contact', 'jana@example.org'],
      ['Cost a month', '900'],
      ['Evidence: Empathy', 'Calm call'],
      ['What the trial task showed', 'Kind and quick'],
      ['Private notes', 'Not on Fridays'],
    ] as const) {
      await stage.user.clear(pane.getByRole('textbox', { name }));
      await stage.user.paste(text);
    }
    await pick(stage, 'Empathy', '4');
    await pick(stage, 'Score of the trial task', '5');
    await stage.user.click(pane.getByRole('button', { name: 'Language' }));
    expect((await storedTables(stage)).candidates?.['jana']).toMatchObject({
      name: 'Jana Roth',
      kind: 'in-house',
      state: 'invited',
      contact: 'jana@example.org',
      costPerMonth: 900,
      scores: [{ id: 'empathy', score: 4, evidence: 'Calm call' }],
      trialResult: 'Kind and quick',
      trialScore: 5,
      languages: [{ level: 'C1' }],
      notes: 'Not on Fridays',
    });
  });

  it('stand in the order of their scores, and it is said when that may still turn', async () => {
    const whole = { scores: scores(['empathy', 3], ['kiln', 3]) };
    const stage = await showRole({
      changes: [aRole(), aCandidate('Paul', whole), aCandidate('Jana', { scores: scores(['kiln', 5]) })],
    });
    expect(screen.getByText(/^Jana leads with 100.*can still turn the order/)).toBeTruthy();
    expect(rowIn('Candidates', /Jana/).textContent).toContain('20 to 100 possible');
    await stage.user.click(within(rowIn('Candidates', /Jana/)).getByRole('button'));
    await pick(stage, 'Empathy', '1');
    expect(screen.getByText(/^Paul leads with 60 of 100 points, and nothing/)).toBeTruthy();
  });

  it('are compared in a matrix in which what is missing is open, not nought', async () => {
    await showRole({ changes: [aRole(), aCandidate('Jana', { scores: scores(['kiln', 0]) })] });
    const matrix = within(screen.getByRole('table', { name: 'Comparison' }));
    expect(matrix.getByRole('row', { name: /^Empathy/ }).textContent).toBe('Empathy4open');
    expect(matrix.getByRole('row', { name: /^Patience/ }).textContent).toBe('Patience10');
  });

  it('are removed with an undo, and duplicated with another name', async () => {
    const stage = await showRole({
      changes: [aRole(), aCandidate('jana', { name: 'Jana' })],
      query: 'view=role&selected=jana',
    });
    await stage.user.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'Jana' }));
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Duplicate candidate' }));
    expect([...stage.session.tables().candidates.values()].map(({ name }) => name)).toContain('Jana (copy)');
    await stage.user.click(
      within(screen.getByRole('complementary')).getByRole('button', { name: 'Jana (copy)' }),
    );
    await stage.user.click(await screen.findByRole('menuitem', { name: 'Remove candidate' }));
    expect(stage.session.tables().candidates.size).toBe(1);
    await undoInMessage(stage, 'Jana (copy) removed');
    expect(stage.session.tables().candidates.size).toBe(2);
  });

  it('hold languages against what is asked', async () => {
    await showRole({
      changes: [
        aRole({
          languages: [
            { id: '1', language: 'de', level: 'C1' },
            { id: '2', language: 'en', level: 'B2' },
          ],
        }),
        aCandidate('jana', { languages: [{ id: '1', language: 'de', level: 'B1' }] }),
      ],
      query: 'view=role&selected=jana',
    });
    expect(screen.getByText('2 levels below C1')).toBeTruthy();
    expect(screen.getByText('not named, asked: B2')).toBeTruthy();
  });

  it('are drawn only as far as they are in sight when there are thousands', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      aCandidate(`c${index}`, { scores: scores(['empathy', index % 6]) }),
    );
    await showRole({ changes: [aRole(), ...many] });
    expect(document.querySelectorAll('[data-row]').length).toBeLessThan(100);
  });
});
