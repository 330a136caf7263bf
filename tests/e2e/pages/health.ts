import { expect } from '@playwright/test';
import type { Program } from '../program.ts';

/** What plan health says of the whole plan. */
export function healthPage({ page, t }: Program) {
  const main = page.getByRole('main');
  // Its name is the answer itself.
  const answer = page.getByRole('region').filter({ has: page.locator('#health-answer') });
  const [noErrors = ''] = t('health.sub.counts', { error: 0, warning: 0, note: 0 }).split(' · ');
  return {
    answer,
    /** The sentence says so, and no finding stands under "Errors". */
    expectNoError: async () => {
      await expect(page.getByRole('heading', { level: 1, name: t('app.pages.health.title') })).toBeVisible();
      await expect(
        answer.getByText(new RegExp(`^${noErrors}( ·|$)`)).or(answer.getByText(t('health.sub.none'))),
      ).toBeVisible();
      await expect(main.getByRole('list', { name: t('health.group.error'), exact: true })).toHaveCount(0);
    },
  } as const;
}
