import type { Language } from '#shared/base/language.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { textField } from './pages/controls.ts';
import { guidePage } from './pages/guide.ts';
import { shell } from './pages/shell.ts';
import { firstRunPage, newWorkspacePage } from './pages/start-pages.ts';
import { targetsPage } from './pages/targets.ts';
import { expect, type Program, test } from './program.ts';
import type { WalkContent } from './walk-content.ts';

/** From the first window to an empty workspace. */
export async function createWorkspace(
  program: Program,
  content: WalkContent,
  other: Language,
): Promise<void> {
  const firstRun = firstRunPage(program);
  await firstRun.expectShown();
  await expect(program.page.locator('html')).toHaveAttribute('lang', program.language);
  await firstRun.create();
  const form = newWorkspacePage(program);
  await form.fill({ ...content.workspace, moreLanguages: [other] });
  await form.submit();
}

/** All steps of the guide; the sidebar then tells by rule what is decided. */
export async function walkGuide(program: Program, content: WalkContent): Promise<void> {
  const guide = guidePage(program);
  const around = shell(program);
  const { will, willNot } = content.decisions;
  const country = new Intl.DisplayNames([program.language], { type: 'region' }).of(
    content.competitor.country,
  );
  const fill = {
    fit: () => guide.fillFit(content.fit),
    competitors: () => guide.fillCompetitor({ ...content.competitor, country: country ?? '' }),
    tools: () => guide.fillTool(content.tool),
    brand: () => guide.fillBrand(content.brand),
    audiences: () => guide.fillAudience(content.audience),
    channels: async () => {
      for (const [place, channel] of content.channels.entries()) await guide.addChannel(channel, place === 0);
    },
    goals: () => guide.fillGoal(content.goal),
    content: () => guide.fillPillars(content.pillars, content.goal.businessGoal),
    crisis: () => guide.fillCrisis(content.people),
  };
  for (const [place, section] of PLAN_SECTIONS.entries()) {
    await test.step(section, async () => {
      await guide.expectStep(section);
      await around.expectSection(section, 'empty');
      await fill[section]();
      await guide.decide(will(section), willNot(section));
      const next = PLAN_SECTIONS[place + 1];
      await guide.expectAllDecided();
      if (next === undefined) await guide.finish();
      else await guide.next(next);
    });
  }
  for (const section of PLAN_SECTIONS) await around.expectSection(section, 'decided');
  await around.expectDecided(100);
  await around.expectSaved();
}

/** What the guide leaves open of a target, what SMART says of it, and its figures as a picture. */
export async function setTarget(program: Program, content: WalkContent): Promise<void> {
  const { t } = program;
  const around = shell(program);
  const metric = t('metric.followers.name');
  await around.go('goals');
  const targets = targetsPage(program);
  await targets.open(metric);
  const target = targets.target(metric);
  await target.expectSmart(2);
  await expect(target.problem('measurable', 'noBaselineSource')).toBeVisible();
  await expect(target.problem('relevant', 'noWhy')).toBeVisible();
  await target.fill(content.target);
  await expect(target.problem('measurable', 'noBaselineSource')).toBeHidden();
  await expect(target.problem('relevant', 'noWhy')).toBeHidden();
  await target.expectSmart(4);

  for (const checkIn of content.target.checkIns) await target.checkIn(checkIn);
  const last = content.target.checkIns.at(-1);
  await expect(target.checkInOn(last?.day ?? '')).toHaveValue(/^1[.,]?330$/);
  await expect(target.chart).toHaveAccessibleName(/2[.,]000/);
  await expect(target.chart).toBeVisible();
  await target.showTable();
  await expect(target.table.getByRole('row')).toHaveCount(2 + content.target.checkIns.length);
  await around.expectSaved();
}

/** What is written for nobody else is found by a part of one of its words, and the palette leads to it. */
export async function findPrivateNote(program: Program, content: WalkContent): Promise<void> {
  const { page, t } = program;
  const { name, note, wordOfNote } = content.tool;
  const around = shell(program);
  const pane = page.getByRole('complementary', { name, exact: true });
  await around.go('tools');
  await page.getByRole('row').filter({ hasText: name }).first().click();
  await textField(pane, t('tools.field.notes')).fill(note);
  await around.expectSaved();
  await around.go('overview');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: t('app.search') }).fill(wordOfNote);
  const hit = page.getByRole('menuitem').filter({ hasText: name });
  await expect(hit).toContainText(note);
  await expect(hit).toContainText(t('tools.field.notes'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: t('app.pages.tools.title') })).toBeVisible();
  await expect(textField(pane, t('tools.field.notes'))).toHaveValue(note);
}
