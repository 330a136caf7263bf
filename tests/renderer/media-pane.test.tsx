import { readdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createPost, createPostMedium, createPostVariant } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aPng } from '#tests/support/media-files.ts';
import { anEdit } from '#tests/support/test-core.ts';
import { addWorkspace, createCore, showProgram } from './stage.tsx';

it('the data page says what files take, which are missing, and moves those that nobody names', async () => {
  const core = await createCore();
  const workspaceId = await addWorkspace(core);
  const { client, dataFolder } = core;
  const file = { name: 'a.png', base64: aPng(300, 300).toString('base64') };
  await client.call('media.add', { workspaceId, file });
  const media = path.join(dataFolder, 'workspaces', workspaceId, 'media');
  for (const name of await readdir(media)) await utimes(path.join(media, name), 1_600_000_000, 1_600_000_000);
  const lost = createPostMedium('m', { name: 'kiln.png', hash: 'a'.repeat(64), mimeType: 'image/png' });
  const variants = [createPostVariant('v', { language: 'de', media: [lost] })];
  const edits = [anEdit([added('posts', createPost({ id: 'p', now: NOW }, { title: 'Post', variants }))])];
  await client.call('plan.commit', { workspaceId, client: 'test', edits });

  const user = await showProgram(core, `#/w/${workspaceId}/data`);
  const heading = await screen.findByRole('heading', { name: 'Pictures and files of posts' });
  const pane = within(heading.closest('section') ?? document.body);
  expect(pane.getByText(/^1 file, /)).toBeTruthy();
  expect(pane.getByText(/^1 file that posts or series name is missing or damaged: kiln.png\./)).toBeTruthy();
  await user.click(pane.getByRole('button', { name: 'Look for unused files' }));
  expect(await pane.findByText(/^1 file is named nowhere any more/)).toBeTruthy();
  await user.click(pane.getByRole('button', { name: 'Move unused files to the trash' }));
  await waitFor(async () => expect(await readdir(media)).toEqual([]));
  expect(await screen.findByText(/^1 file moved to .*trash/)).toBeTruthy();
  await user.click(await pane.findByRole('button', { name: 'Show the post' }));
  expect(window.location.hash).toContain('/calendar?selected=p');
});
