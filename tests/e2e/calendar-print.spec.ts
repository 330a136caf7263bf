import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startOfMonth } from '#shared/base/calendar-date.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createPost, createPostVariant } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aNewWorkspace, anEdit, createTestCore } from '#tests/support/test-core.ts';
import { expect, test, ZONE } from './program.ts';

const POSTS = 12;

for (const view of ['month', 'agenda'] as const)
  test(`on paper the ${view} holds every post of a full day, and nothing of the program around it`, async ({
    openProgram,
  }) => {
    const dataFolder = mkdtempSync(path.join(tmpdir(), 'planwright-e2e-'));
    const today = toZoned(new Date().toISOString(), ZONE).date;
    const id = await fullDay(dataFolder, startOfMonth(today));
    const { page, t } = await openProgram({ language: 'en', dataFolder });
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/w/${id}/calendar?view=${view}&day=${today}`);
    await expect(page.locator('[data-post]').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const posts = page.locator('[data-post]');
    await expect(posts).toHaveCount(POSTS);
    for (let index = 1; index <= POSTS; index += 1)
      await expect(page.getByText(`Number ${index}.`, { exact: true })).toBeVisible();
    await expect(page.locator('[data-rest]')).toHaveCount(0);
    // Each lies below the one before: nothing is cut off or covered.
    const boxes = await posts.evaluateAll((all) =>
      all.map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        const box = each.closest('[data-day]')?.getBoundingClientRect();
        return { top, bottom, end: box?.bottom ?? bottom };
      }),
    );
    for (const [index, { top, bottom, end }] of boxes.entries()) {
      expect(bottom).toBeLessThanOrEqual(end + 1);
      if (index > 0) expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1);
    }
    await expect(page.getByRole('button', { name: t('calendar.filter.button') })).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  });

async function fullDay(dataFolder: string, date: string): Promise<string> {
  const { client, core } = await createTestCore({ dataFolder, clock: () => new Date() });
  const now = new Date().toISOString();
  const channel = createChannel({ id: 'channel', now }, { network: 'instagram' });
  const posts = Array.from({ length: POSTS }, (_, index) =>
    createPost(
      { id: `post-${String(index).padStart(2, '0')}`, now },
      {
        title: `Number ${index + 1}.`,
        date,
        time: `${String(8 + index).padStart(2, '0')}:00`,
        status: 'drafting',
        variants: [createPostVariant(`variant-${index}`, { channelId: channel.id, language: 'en' })],
      },
    ),
  );
  try {
    const fields = aNewWorkspace({ name: 'Paper', languages: ['en'], timeZone: ZONE, planStart: date });
    const { id } = await client.call('workspaces.create', { kind: 'new', fields });
    const changes = [added('channels', channel), ...posts.map((post) => added('posts', post))];
    await client.call('plan.commit', { workspaceId: id, client: 'test', edits: [anEdit(changes)] });
    return id;
  } finally {
    await core.close();
  }
}
