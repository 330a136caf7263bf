import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { hashOf } from '#core/media/media-files.ts';
import { HealthPage } from '#renderer/features/health/HealthPage.tsx';
import { createPostMedium, createPostVariant } from '#shared/plan/post/post.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { createSeries } from '#shared/plan/series/series.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { aFilm } from '#tests/support/media-files.ts';
import { showPage } from './stage.tsx';

/** Plan health of two posts, or of a series, that name so many films that are not there. */
async function showHealth(count: number, language: 'en' | 'de' = 'en', where: 'posts' | 'series' = 'posts') {
  const films = Array.from({ length: count }, (_, index) => aFilm({ seconds: index + 1 }));
  const media = films.map((film, index) =>
    createPostMedium(`m${index}`, {
      name: `film${index}.mp4`,
      hash: hashOf(film),
      mimeType: 'video/mp4',
      bytes: film.length,
    }),
  );
  const recurrence = createRecurrence('weekly', { until: '2026-10-16' });
  const variants = [createPostVariant('v', { language: 'en', media })];
  const stage = await showPage({
    page: <HealthPage />,
    path: 'health',
    language,
    changes:
      where === 'posts'
        ? ['kiln', 'twin'].map((id) => added('posts', aPost(id, { variants })))
        : [
            added(
              'series',
              createSeries({ id: 'kiln', now: NOW }, { start: '2026-10-16', recurrence, variants }),
            ),
          ],
  });
  const { client } = stage.core;
  const add = (index: number) => {
    const file = { name: 'film.mp4', base64: (films[index] ?? aFilm()).toString('base64') };
    return act(() => client.call('media.add', { workspaceId: stage.workspaceId, file }));
  };
  return { ...stage, add };
}

it('plan health names the files that are missing, what is safe and what to do, and leads to their post', async () => {
  const { user } = await showHealth(5);
  const banner = await screen.findByText(/^5 files that posts or series name are missing or damaged/);
  expect(banner.textContent).toContain('film0.mp4, film1.mp4, film2.mp4 and 2 more.');
  expect(banner.textContent).toContain('The posts and series themselves are whole.');
  expect(banner.textContent).toContain('bring it back at its post or series');
  await user.click(screen.getByRole('button', { name: 'Show the post' }));
  expect(window.location.hash).toContain('/calendar?selected=kiln');
});

it('plan health leads to the series where no post names a file that is missing', async () => {
  const { user } = await showHealth(1, 'en', 'series');
  await screen.findByText(/^1 file that posts or series name is missing/);
  await user.click(screen.getByRole('button', { name: 'Show the series' }));
  expect(window.location.hash).toContain('/calendar?series=kiln');
});

it('plan health says no more of a file that was added again, and nothing once all are there', async () => {
  const { add } = await showHealth(2);
  await screen.findByText(/^2 files that posts or series name .*film0\.mp4/);
  await add(0);
  const banner = await screen.findByText(
    /^1 file that posts or series name is missing or damaged: film1\.mp4\./,
  );
  await add(1);
  await waitFor(() => expect(banner.isConnected).toBe(false));
});

it('plan health says it in the language of the page', async () => {
  await showHealth(1, 'de');
  expect(
    await screen.findByText(/^1 Datei, die Beiträge oder Serien nennen, fehlt oder ist beschädigt: film0/),
  ).toBeTruthy();
});
