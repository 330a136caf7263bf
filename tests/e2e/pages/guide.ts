import { expect, type Locator } from '@playwright/test';
import type { PlanSection } from '#shared/plan/section.ts';
import type { Program } from '../program.ts';
import { addEntries, choose, chooseTyped, setDay, textField, writeName } from './controls.ts';
import { countedSteps } from './counted-steps.ts';
import { type FitAnswerWords, fitPage } from './fit.ts';

/** The steps of the guide. Each `fill…` writes what the step asks for, as one would on its page. */
export function guidePage(program: Program) {
  const { page, t } = program;
  const addWord = t('app.ui.addToList');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    expectStep: (section: PlanSection) =>
      expect(page.getByRole('heading', { level: 2, name: t(`guide.${section}.title`) })).toBeVisible(),
    /** How the step ends: what is done from now on, and what is left out on purpose. */
    decide: async (will: string, willNot: string) => {
      const card = page.getByRole('region', { name: t('app.decision.title') });
      await textField(card, t('app.decision.will')).fill(will);
      await textField(card, t('app.decision.willNot')).fill(willNot);
    },
    expectAllDecided: () => expect(page.getByText(t('guide.allDecided'), { exact: true })).toBeVisible(),
    next: (section: PlanSection) =>
      button(t('guide.next', { section: t(`app.pages.${section}.title`) })).click(),
    finish: () => button(t('guide.finish')).click(),

    fillFit: async ({ answers, businessName, reason }: FitWords) => {
      const fit = fitPage(program);
      const hand = countedSteps(page);
      await fit.answer(answers, hand);
      await textField(page, t('fit.field.businessName')).fill(businessName);
      await fit.expectAnswered(9);
      await fit.choose(answers.choice, hand);
      await textField(page, t('fit.field.choiceReason')).fill(reason);
    },
    fillCompetitor: async ({ name, country, style, technique, adaptation }: CompetitorWords) => {
      await textField(page, t('competitors.field.name')).fill(name);
      await chooseTyped(page, t('competitors.field.country'), country);
      await textField(page, t('competitors.field.style')).fill(style);
      await textField(page, t('competitors.field.title')).fill(technique);
      await choose(page, t('competitors.field.competitorId'), name);
      await textField(page, t('competitors.field.adaptation')).fill(adaptation);
    },
    fillTool: async ({ name, use, owner, cost }: ToolWords) => {
      await button(t('tools.addFirst')).click();
      await textField(page, t('tools.field.name')).fill(name);
      await textField(page, t('tools.field.use')).fill(use);
      await writeName(page, t('tools.field.owner'), owner);
      await textField(page, t('tools.field.cost')).fill(cost);
    },
    fillBrand: async (brand: BrandWords) => {
      await textField(page, t('brand.field.mission')).fill(brand.mission);
      await textField(page, t('brand.field.promise')).fill(brand.promise);
      await addEntries(page, t('brand.field.values'), addWord, brand.values);
      await button(t('brand.offerings.add')).click();
      await textField(page, t('brand.offerings.name')).fill(brand.offering);
      await button(t('brand.voice.add')).click();
      await textField(page, t('brand.voice.trait')).fill(brand.trait);
    },
    fillAudience: async (audience: AudienceWords) => {
      await button(t('audiences.addFirst')).click();
      await textField(page, t('audiences.field.name')).fill(audience.name);
      await addEntries(page, t('audiences.field.needs'), addWord, audience.needs);
      const networks = page.getByRole('group', { name: t('audiences.field.networks') });
      for (const name of audience.networks) await networks.getByRole('button', { name, exact: true }).click();
    },
    addChannel: async (channel: ChannelWords, isFirst: boolean) => {
      await button(isFirst ? t('channels.addFirst') : t('channels.add')).click();
      await choose(page, t('channels.field.network'), channel.network);
      await textField(page, t('channels.field.handle')).fill(channel.handle);
      await textField(page, t('channels.field.role')).fill(channel.role);
      await textField(page, t('channels.field.owner')).fill(channel.owner);
      await textField(page, t('channels.field.postsPerWeek')).fill(channel.postsPerWeek);
    },
    fillGoal: async (goal: GoalWords) => {
      await textField(page, t('goals.objective.businessGoal')).fill(goal.businessGoal);
      await choose(page, t('goals.field.metric'), t('metric.followers.name'));
      await choose(page, t('goals.field.channel'), goal.channel);
      await writeName(page, t('goals.field.owner'), goal.owner);
      await textField(page, t('goals.guide.today')).fill(goal.baseline);
      await textField(page, t('goals.guide.goal')).fill(goal.goal);
      await setDay(page, t('goals.guide.due'), goal.due);
    },
    fillPillars: async (pillars: readonly PillarWords[], objective: string) => {
      for (const [place, { name, share }] of pillars.entries()) {
        if (place > 0) await button(t('content.guide.add')).click();
        await textField(page, t('content.field.name')).nth(place).fill(name);
        await textField(page, t('content.column.wished')).nth(place).fill(share);
        await page
          .getByRole('group', { name: t('content.guide.objectives') })
          .nth(place)
          .getByRole('button', { name: objective, exact: true })
          .click();
      }
      await expect(page.getByText(t('content.sum.whole'))).toBeVisible();
    },
    fillCrisis: async (people: readonly PersonWords[]) => {
      await button(t('crisis.empty.starter')).click();
      for (const [place, { name, reach, backup }] of people.entries()) {
        await textField(page, t('crisis.roles.person')).nth(place).fill(name);
        await textField(page, t('crisis.roles.reach')).nth(place).fill(reach);
        await textField(page, t('crisis.roles.backup')).nth(place).fill(backup);
      }
    },
    channelTable: (): Locator => page.getByRole('table', { name: t('channels.list') }),
  } as const;
}

export type FitWords = {
  readonly answers: FitAnswerWords;
  readonly businessName: string;
  readonly reason: string;
};
export type CompetitorWords = {
  readonly name: string;
  readonly country: string;
  readonly style: string;
  readonly technique: string;
  readonly adaptation: string;
};
export type ToolWords = {
  readonly name: string;
  readonly use: string;
  readonly owner: string;
  readonly cost: string;
};
export type BrandWords = {
  readonly mission: string;
  readonly promise: string;
  readonly values: readonly string[];
  readonly offering: string;
  readonly trait: string;
};
export type AudienceWords = {
  readonly name: string;
  readonly needs: readonly string[];
  readonly networks: readonly string[];
};
export type ChannelWords = {
  readonly network: string;
  readonly handle: string;
  readonly role: string;
  readonly owner: string;
  readonly postsPerWeek: string;
};
export type GoalWords = {
  readonly businessGoal: string;
  readonly channel: string;
  readonly owner: string;
  readonly baseline: string;
  readonly goal: string;
  readonly due: string;
};
export type PillarWords = { readonly name: string; readonly share: string };
export type PersonWords = { readonly name: string; readonly reach: string; readonly backup: string };
