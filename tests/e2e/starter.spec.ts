import { STARTER_BUSINESSES } from '#shared/plan/business.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { calendarPage } from './pages/calendar.ts';
import { textField } from './pages/controls.ts';
import { type CountedSteps, countedSteps, SECONDS } from './pages/counted-steps.ts';
import { fitPage } from './pages/fit.ts';
import { guidePage } from './pages/guide.ts';
import { healthPage } from './pages/health.ts';
import { shell } from './pages/shell.ts';
import { expect, type Program, test } from './program.ts';
import { TRADES, type Trade } from './starter-trades.ts';

// Each has a program of its own: both workers take their share of the longest files.
test.describe.configure({ mode: 'parallel' });

/** What issue 4 promises. */
const MOST_MINUTES = 15;

test('there is a business of every trade with a starter plan, in each of the four languages', () => {
  expect(TRADES.map(({ answers }) => answers.business).toSorted()).toEqual([...STARTER_BUSINESSES].sort());
  expect(new Set(TRADES.map(({ language }) => language)).size).toBe(4);
});

for (const trade of TRADES) {
  const { language, answers } = trade;
  test(`${answers.business} gets a plan without an error from nine answers, in ${language}`, async ({
    openProgram,
  }) => {
    const program = await openProgram({ language });
    const hand = countedSteps(program.page);
    await test.step('an empty workspace', () => createEmpty(program, trade, hand));
    await test.step('nine answers and a choice', () => answerAndChoose(program, trade, hand));
    await test.step('the starter plan', () => takePlan(program, hand));
    await test.step('plan health', () => expectNoError(program, hand));
    report(trade, hand);
    expect(hand.counts.question).toBe(9);
    expect(hand.minutes(), 'minutes, by the rates of counted-steps.ts').toBeLessThan(MOST_MINUTES);
    await test.step('the plan is there', () => expectPlan(program));
  });
}

test('a starter plan is taken back by one undo, brought by one redo, and survives a restart', async ({
  openProgram,
}) => {
  const trade = TRADES.find(({ answers }) => answers.business === 'law');
  if (trade === undefined) throw new Error('No law firm among the trades');
  const program = await openProgram({ language: trade.language });
  const hand = countedSteps(program.page);
  await createEmpty(program, trade, hand);
  await answerAndChoose(program, trade, hand);
  await takePlan(program, hand);
  await shell(program).expectSaved();
  const posts = await expectPlan(program);
  await undoAndRedo(program);
  expect(await expectPlan(program)).toBe(posts);
  expect(await program.stop()).toBe(0);
  await program.startAgain();
  expect(await expectPlan(program)).toBe(posts);
  await shell(program).go('health');
  await healthPage(program).expectNoError();
  // Undo outlives the program, too.
  await undoAndRedo(program);
});

async function createEmpty({ page, t }: Program, { name }: Trade, hand: CountedSteps): Promise<void> {
  await hand.click(page.getByRole('button', { name: t('workspace.firstRun.create') }));
  await hand.fill(textField(page, t('workspace.field.name')), name);
  // The rest is a guess that somebody reads and lets stand.
  hand.thinkAbout('page');
  await hand.click(page.getByRole('button', { name: t('workspace.create.submit') }));
}

async function answerAndChoose(program: Program, { answers }: Trade, hand: CountedSteps): Promise<void> {
  await guidePage(program).expectStep('fit');
  const fit = fitPage(program);
  await fit.expectAnswered(0);
  await expect(fit.apply).toBeHidden();
  await fit.answer(answers, hand);
  await fit.expectAnswered(9);
  await fit.choose(answers.choice, hand);
}

async function takePlan(program: Program, hand: CountedSteps): Promise<void> {
  const { page, t } = program;
  const { apply } = fitPage(program);
  hand.thinkAbout('page');
  await hand.click(apply);
  await expect(page.getByText(t('starter.done'))).toBeVisible();
  await expect(apply).toBeHidden();
}

async function expectNoError(program: Program, hand: CountedSteps): Promise<void> {
  await hand.click(shell(program).link('health'));
  hand.thinkAbout('page');
  await healthPage(program).expectNoError();
}

/** Every part of the plan on its page; gives back how many posts the calendar lists. */
async function expectPlan(program: Program): Promise<number> {
  const { page, t } = program;
  const around = shell(program);
  await around.go('audiences');
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') }),
  ).toHaveCount(3);
  await around.go('content');
  await expect(
    page.getByRole('grid', { name: t('content.table'), exact: true }).locator('tbody tr'),
  ).toHaveCount(4);
  await around.go('calendar');
  const calendar = calendarPage(program);
  await calendar.showList();
  await expect(calendar.list.getByRole('row').nth(2)).toBeVisible();
  const posts = Number(await calendar.list.getAttribute('aria-rowcount')) - 1;
  await around.go('crisis');
  await expect(page.getByRole('button', { name: t('crisis.plan.start'), exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: t('crisis.empty.starter'), exact: true })).toBeHidden();
  // Who can be reached by which number is nobody's but the user's to write: the rest of each section is there.
  for (const section of PLAN_SECTIONS)
    await expect(around.link(section)).not.toContainText(t('app.sectionState.empty'));
  await around.expectSaved();
  return posts;
}

async function undoAndRedo(program: Program): Promise<void> {
  const { t } = program;
  const around = shell(program);
  const health = healthPage(program);
  await around.go('health');
  const whole = await health.answer.textContent();
  await around.undo(t('starter.undo.apply'));
  await expect(health.answer).not.toHaveText(whole ?? '');
  await around.go('calendar');
  await expect(program.page.getByRole('button', { name: t('calendar.empty.add') })).toBeVisible();
  // The answers stay: only the plan was taken back.
  await around.go('fit');
  await fitPage(program).expectAnswered(9);
  await expect(fitPage(program).apply).toBeVisible();
  await around.redo(t('starter.undo.apply'));
  await expect(fitPage(program).apply).toBeHidden();
  await around.go('health');
  await expect(health.answer).toHaveText(whole ?? '');
}

function report({ language, answers }: Trade, hand: CountedSteps): void {
  const { click, key, field, question, page } = hand.counts;
  const minutes = hand.minutes().toFixed(1);
  console.log(
    `${answers.business} (${language}): ${hand.steps()} steps (${click} clicks, ${key} keys, ${field} fields), ` +
      `${question} questions and ${page} pages read: ${minutes} minutes at ${JSON.stringify(SECONDS)} seconds`,
  );
}
