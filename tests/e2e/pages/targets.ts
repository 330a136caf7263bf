import { expect } from '@playwright/test';
import type { Program } from '../program.ts';
import { choose, endingIn, setDay, textField } from './controls.ts';

/** Objectives and targets, and the one that is chosen beside them. */
export function targetsPage({ page, t, speech }: Program) {
  const rows = page.getByRole('treegrid', { name: t('goals.table') }).getByRole('row');
  return {
    open: (metric: string) => rows.filter({ hasText: metric }).click(),
    state: (metric: string) => rows.filter({ hasText: metric }).getByRole('gridcell').last(),
    target: (metric: string) => targetPane(metric),
  } as const;

  function targetPane(metric: string) {
    const pane = page.getByRole('complementary', { name: metric, exact: true });
    const findings = pane.getByRole('list', { name: t('goals.smart.title') });
    const problem = (letter: 'measurable' | 'relevant', name: 'noBaselineSource' | 'noWhy') =>
      findings.getByText(
        speech.t.markup('goals.smart.finding', {
          b: (words) => words,
          letter: t(`goals.smart.letter.${letter}`),
          problem: t(`goals.smart.problem.${name}`),
        }),
      );
    const checkIns = pane.getByRole('region', { name: t('goals.checkIns.title') });
    return {
      pane,
      problem,
      expectSmart: (met: number) =>
        expect(pane.getByText(t('goals.smart.count', { met, all: 5 }))).toBeVisible(),
      fill: async (fields: TargetWords) => {
        await setDay(pane, t('goals.field.baselineDate'), fields.baselineDate);
        await textField(pane, t('goals.field.baselineSource')).fill(fields.source);
        await choose(pane, t('goals.field.direction'), t('goals.direction.increase'));
        await setDay(pane, t('goals.field.start'), fields.baselineDate);
        await textField(pane, t('goals.field.why')).fill(fields.why);
      },
      checkIn: async ({ day, value }: CheckInWords) => {
        await setDay(checkIns, t('goals.checkIns.day'), day);
        await textField(checkIns, t('goals.checkIns.value')).fill(value);
        await checkIns.getByRole('button', { name: t('goals.checkIns.add'), exact: true }).click();
      },
      checkInOn: (day: string) =>
        textField(checkIns, t('goals.checkIns.valueOn', { date: longDay(speech, day) })),
      /** The picture of the progress. Its name tells its result. */
      chart: pane.getByRole('img', { name: new RegExp(`^${metric}:`) }),
      showTable: () => pane.getByRole('button', { name: endingIn(t('app.ui.showAsTable')) }).click(),
      table: pane.getByRole('table', { name: t('goals.chart.table') }),
    } as const;
  }
}

export type TargetWords = {
  readonly baselineDate: string;
  readonly source: string;
  readonly why: string;
};
export type CheckInWords = { readonly day: string; readonly value: string };

/** "15 October 2026", in the words of the language. */
export function longDay(speech: Program['speech'], day: string): string {
  return speech.format.dateTime(new Date(`${day}T00:00:00Z`), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
