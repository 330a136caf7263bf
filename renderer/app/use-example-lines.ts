import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import type { PlanSection } from '#shared/plan/section.ts';
import type { StarterFacts, StarterWords } from '#shared/workspace/starter/content.ts';

export type Starter = { readonly facts: StarterFacts; readonly words: StarterWords };

type Line = { readonly label: string; readonly text: string };

/** What a starter plan says in a section, in two or three lines, and how the section ends in it. */
export function useExampleLines(): (section: PlanSection, starter: Starter) => readonly Line[] {
  const t = useTranslations();
  const format = useFormatter();
  const networkName = useNetworkName();
  const metricName = useMetricName();
  const figures = useFigureTexts();
  return useCallback(
    (section, { facts, words }) => {
      const decision = { label: t('app.decision.will'), text: words.decisions[section].will };
      const lines: Readonly<Record<PlanSection, () => readonly Line[]>> = {
        fit: () => [
          {
            label: t('fit.field.goals'),
            text: format.list(facts.answers.goals.map((goal) => t(`fit.goal.${goal}`))),
          },
          {
            label: t('fit.field.questionsPerWeek'),
            text: format.number(facts.answers.questionsPerWeek),
          },
        ],
        brand: () => [
          { label: t('brand.field.mission'), text: words.brand.mission },
          { label: words.brand.voice[0].trait, text: words.brand.voice[0].example },
        ],
        audiences: () => [
          { label: words.audiences[0].name, text: words.audiences[0].summary },
          { label: t('audiences.field.needs'), text: words.audiences[0].needs[0] },
        ],
        competitors: () => [
          { label: words.competitors[1].name, text: words.competitors[1].strengths[0] },
          { label: words.techniques[0].title, text: words.techniques[0].adaptation },
        ],
        channels: () =>
          ([0, 1] as const).map((place) => ({
            label: networkName(facts.channels[place].network),
            text: words.channels[place].role,
          })),
        goals: () => {
          const [{ metric, per, goal }] = facts.targets;
          return [
            { label: t('goals.objective.businessGoal'), text: words.objectives[0].businessGoal },
            {
              label: metricName({ metric, customName: '' }),
              text: figures.valuePer({ metric, per }, goal),
            },
          ];
        },
        content: () =>
          ([0, 1] as const).map((place) => ({
            label: `${words.pillars[place].name}, ${t('app.percent', { percent: facts.pillars[place].share })}`,
            text: words.pillars[place].description,
          })),
        tools: () => [],
        crisis: () => [{ label: words.scenarios[0].name, text: words.scenarios[0].holding }],
      };
      return [...lines[section](), decision];
    },
    [t, format, networkName, metricName, figures],
  );
}
