import { expect } from '@playwright/test';
import type { Program } from '../program.ts';
import { setDay, textField } from './controls.ts';

/** One review as a document, its decisions beside it. */
export function reviewsPage({ page, t }: Program) {
  const document = page.getByRole('article');
  const decisions = page.getByRole('complementary', { name: t('reviews.decisions'), exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    document,
    /** Opens the review that is due; its head names the period. */
    openDue: async (period: string) => {
      await button(t('reviews.open', { period })).click();
      await expect(document.getByRole('heading', { level: 2, name: period })).toBeVisible();
    },
    figure: (metric: string) =>
      document
        .getByRole('table', { name: t('reviews.figures') })
        .getByRole('row')
        .filter({ hasText: metric }),
    write: async ({ worked, didNot }: ReviewWords) => {
      await textField(document, t('reviews.worked')).fill(worked);
      await textField(document, t('reviews.didNotWork')).fill(didNot);
    },
    worked: textField(document, t('reviews.worked')),
    decide: async ({ text, because, checkOn }: DecisionWords) => {
      await decisions.getByRole('button', { name: t('reviews.addDecision'), exact: true }).click();
      await textField(decisions, t('reviews.decision.text')).fill(text);
      await textField(decisions, t('reviews.decision.because')).fill(because);
      await setDay(decisions, t('reviews.decision.checkOn'), checkOn);
    },
    decisions,
    close: async () => {
      await button(t('reviews.close')).click();
      await expect(button(t('reviews.reopen'))).toBeVisible();
    },
  } as const;
}

export type ReviewWords = { readonly worked: string; readonly didNot: string };
export type DecisionWords = { readonly text: string; readonly because: string; readonly checkOn: string };
