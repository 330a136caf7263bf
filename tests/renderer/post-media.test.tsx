import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '#core/media/media-files.ts';
import { MEDIA_LIMIT_BYTES } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createPostMedium, createPostVariant, type PostMedium } from '#shared/plan/post/post.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { createSeries } from '#shared/plan/series/series.ts';
import { createSeriesPost, seriesDays } from '#shared/plan/series/series-posts.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aFilm, aPng } from '#tests/support/media-files.ts';
import { aChannelPost, type CalendarStage, showCalendar } from './calendar-stage.tsx';

const editor = () => screen.getByRole('complementary', { name: 'Post' });
const field = (name: string) => within(editor()).getByLabelText(name);
const mediaOf = ({ post }: CalendarStage) => post('a').variants[0]?.media ?? [];
const namesOf = (stage: CalendarStage) => mediaOf(stage).map(({ name }) => name);

/** happy-dom has one that never tells anything. */
class SeenAtOnce {
  readonly #tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }
  observe() {
    queueMicrotask(() => act(() => this.#tell([{ isIntersecting: true }])));
  }
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', SeenAtOnce);
});

describe('media of a post', () => {
  it('are added by dropping files on the editor: one step, kept before they are named', async () => {
    const stage = await withMedia();
    drop([aFile('kiln.png', aPng(40, 30)), aFile('C:\\secret\\bowl.png', aPng(20, 20, 1))]);
    await waitFor(() => expect(namesOf(stage)).toEqual(['kiln.png', 'bowl.png']));
    expect(mediaOf(stage)[0]).toMatchObject({
      hash: hashOf(aPng(40, 30)),
      mimeType: 'image/png',
      bytes: aPng(40, 30).length,
      width: 40,
      height: 30,
      altText: '',
    });
    const picture = await waitFor(() => {
      const found = editor().querySelector<HTMLImageElement>('li img');
      if (found === null) throw new Error('not drawn yet');
      return found;
    });
    expect(picture.src).toMatch(/^blob:/);
    expect(within(editor()).getByText(/PNG · 40 × 30 · /)).toBeTruthy();
    stage.undo();
    expect(mediaOf(stage)).toEqual([]);
  });

  it('are added by pasting a picture, but not where a text comes with it into a field', async () => {
    const stage = await withMedia();
    paste(field('Text'), [aFile('image.png', aPng())], 'a word');
    expect(mediaOf(stage)).toEqual([]);
    paste(field('Text'), [aFile('image.png', aPng())], '');
    await waitFor(() => expect(namesOf(stage)).toEqual(['image.png']));
  });

  it('dropped beside the editor add nothing, and do not lead the browser away from the program', async () => {
    const stage = await withMedia();
    const event = drop([aFile('kiln.png', aPng())], document.body);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(event.defaultPrevented).toBe(true);
    expect(mediaOf(stage)).toEqual([]);
  });

  it('come back with undo after they were removed, as the file is kept', async () => {
    const stage = await withMedia();
    drop([aFile('kiln.png', aPng())]);
    await waitFor(() => expect(namesOf(stage)).toEqual(['kiln.png']));
    await act(() => stage.session.flush());
    await pressAction(stage, 'kiln.png', 'Remove');
    expect(mediaOf(stage)).toEqual([]);
    await act(() => stage.session.flush());
    stage.undo();
    expect(namesOf(stage)).toEqual(['kiln.png']);
    await waitFor(() => expect(editor().querySelector('li img')).toBeTruthy());
  });

  it('that cannot be kept are refused with a reason that says what to do', async () => {
    const stage = await withMedia();
    drop([aFile('logo.svg', Buffer.from('<svg><script/></svg>')), aFile('nothing.png', Buffer.alloc(0))]);
    expect(await screen.findByText(/“logo.svg” is an SVG drawing or a page/)).toBeTruthy();
    expect(await screen.findByText(/“nothing.png” is empty/)).toBeTruthy();
    drop([aFile('tool.png', Buffer.from('MZ'))]);
    expect(await screen.findByText(/“tool.png” is none of the kinds that are kept/)).toBeTruthy();
    expect(mediaOf(stage)).toEqual([]);
  });

  it('that find the disk full are refused in words that say so, and come in once there is room', async () => {
    const stage = await withMedia();
    const { client } = stage.core;
    const real = client.call.bind(client);
    let isFull = true;
    vi.spyOn(client, 'call').mockImplementation((method, input) =>
      isFull && method === 'media.addPart'
        ? Promise.reject(new PlannerError('disk-full'))
        : real(method, input),
    );
    drop([aFile('kiln.png', aPng())]);
    expect(await screen.findByText(/“kiln.png” was not added: the disk is full/)).toBeTruthy();
    expect(mediaOf(stage)).toEqual([]);
    isFull = false;
    drop([aFile('kiln.png', aPng())]);
    await waitFor(() => expect(namesOf(stage)).toEqual(['kiln.png']));
  });

  it('too large are named only, so that the plan knows of them', async () => {
    const stage = await withMedia();
    const film = aFile('film.mp4', aFilm());
    vi.spyOn(film, 'size', 'get').mockReturnValue(MEDIA_LIMIT_BYTES + 1);
    drop([film]);
    await waitFor(() => expect(namesOf(stage)).toEqual(['film.mp4']));
    expect(mediaOf(stage)[0]).toMatchObject({ hash: null, bytes: null });
    expect(await screen.findByText(/“film.mp4” is larger than 100 MB/)).toBeTruthy();
    expect(within(editor()).getByText('Named only, no file')).toBeTruthy();
  });

  it('are ordered by menu and by keys, and the order is told', async () => {
    const stage = await withMedia(['one', 'two', 'three'].map((name) => named(name)));
    await pressAction(stage, 'three', 'Move up');
    expect(namesOf(stage)).toEqual(['one', 'three', 'two']);
    const button = within(editor()).getByRole('button', { name: 'Actions for one' });
    act(() => button.focus());
    fireEvent.keyDown(button, { key: 'ArrowDown', altKey: true });
    expect(namesOf(stage)).toEqual(['three', 'one', 'two']);
    expect(await screen.findByText('one is now number 2 of 3.')).toBeTruthy();
    stage.undo();
    expect(namesOf(stage)).toEqual(['one', 'three', 'two']);
  });

  it('are renamed, and measured against what the network takes', async () => {
    const large = named('kiln.png', {
      hash: hashOf(aPng()),
      mimeType: 'image/png',
      bytes: 9_000_000,
      width: 4000,
      height: 3000,
    });
    const stage = await withMedia([large, ...Array.from({ length: 10 }, (_, index) => named(`p${index}`))]);
    expect(within(editor()).getByText(/^9 MB: Instagram takes pictures up to 8 MB/)).toBeTruthy();
    expect(within(editor()).getByText(/^Instagram takes 10 files in one post; here are 11/)).toBeTruthy();
    await pressAction(stage, 'kiln.png', 'Rename…');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await stage.user.clear(name);
    await stage.user.type(name, 'oven.png{Enter}');
    await waitFor(() => expect(namesOf(stage)[0]).toBe('oven.png'));
  });

  it.each([
    ['picture', 'kiln.png', 'image/png'],
    ['film', 'kiln.mp4', 'video/mp4'],
    ['document', 'price list.pdf', 'application/pdf'],
  ])('that are missing say so, a %s as well, and the post stays as it is', async (_, name, mimeType) => {
    const lost = named(name, { hash: 'a'.repeat(64), mimeType, bytes: 100 });
    const stage = await withMedia([lost]);
    expect(await screen.findByText(/The file is missing in this workspace and in its backups/)).toBeTruthy();
    expect(mediaOf(stage)).toEqual([lost]);
  });

  it('of a post of a series are those of that post alone, though all of them have the same versions', async () => {
    const stage = await showSeries('selected=s:2026-10-23');
    drop([aFile('kiln.png', aPng())]);
    const named = (id: string) => stage.post(id).variants[0]?.media.map(({ name }) => name);
    await waitFor(() => expect(named('s:2026-10-23')).toEqual(['kiln.png']));
    expect(named('s:2026-10-16')).toEqual([]);
    expect(stage.session.tables().series.get('s')?.variants[0]?.media).toEqual([]);
  });

  it('of a series are those of all its posts, in one step', async () => {
    const stage = await showSeries('series=s');
    drop([aFile('kiln.png', aPng())], screen.getByRole('complementary', { name: 'Series' }));
    const named = () =>
      [...stage.session.tables().series.values(), ...stage.posts()].map(({ variants }) =>
        variants[0]?.media.map(({ name }) => name).join(),
      );
    await waitFor(() => expect(named()).toEqual(['kiln.png', 'kiln.png', 'kiln.png']));
    stage.undo();
    expect(named()).toEqual(['', '', '']);
  });

  it('that are missing are whole again as soon as the very same file is added', async () => {
    const film = aFilm();
    const hash = hashOf(film);
    const lost = named('kiln.mp4', { hash, mimeType: 'video/mp4', bytes: film.length, altText: 'The kiln' });
    const stage = await withMedia([lost]);
    const missing = await screen.findByText(/The file is missing in this workspace/);
    const file = { name: 'kiln.mp4', base64: film.toString('base64') };
    const { workspaceId } = stage.session;
    await act(() => stage.core.client.call('media.add', { workspaceId, file }));
    await waitFor(() => expect(missing.isConnected).toBe(false));
    expect(mediaOf(stage)).toEqual([lost]);
  });

  it('that were changed on the disk say so, a film as well', async () => {
    const film = aFilm();
    const stage = await withMedia([
      named('kiln.mp4', { hash: hashOf(film), mimeType: 'video/mp4', bytes: film.length }),
    ]);
    const { core, session } = stage;
    await screen.findByText(/The file is missing in this workspace/);
    const folder = path.join(core.dataFolder, 'workspaces', session.workspaceId, 'media');
    await mkdir(folder);
    await writeFile(path.join(folder, `${hashOf(film)}.mp4`), film.subarray(0, -1));
    act(() => session.edit('app.undo.change', [changed('posts', stage.post('a'), { title: 'Other' })]));
    expect(await screen.findByText(/The file is no longer as it was saved, and no backup/)).toBeTruthy();
  });
});

function named(name: string, fields: Partial<PostMedium> = {}): PostMedium {
  return createPostMedium(name, { name, ...fields });
}

function showSeries(query: string): Promise<CalendarStage> {
  const recurrence = createRecurrence('weekly', { until: '2026-10-23' });
  const variants = [createPostVariant('v', { channelId: 'ig', language: 'de', text: 'Text' })];
  const series = createSeries({ id: 's', now: NOW }, { start: '2026-10-16', recurrence, variants });
  const posts = seriesDays(series, '2026-12-31').map((day) =>
    createSeriesPost(series, day, { id: `s:${day}`, now: NOW, approval: 'none' }),
  );
  return showCalendar({ changes: [added('series', series)], posts, query });
}

function withMedia(media: readonly PostMedium[] = []) {
  const variant = createPostVariant('v', {
    channelId: 'ig',
    language: 'de',
    text: 'Text',
    media: [...media],
  });
  return showCalendar({
    posts: [aChannelPost('a', { variants: [variant] })],
    query: 'selected=a',
  });
}

async function pressAction({ user }: CalendarStage, name: string, action: string): Promise<void> {
  await user.click(within(editor()).getByRole('button', { name: `Actions for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${action}`) }));
}

function aFile(name: string, bytes: Buffer): File {
  return new File([new Uint8Array(bytes)], name);
}

function drop(files: readonly File[], target: Element = editor()): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files, dropEffect: 'none' }, clientX: 0 });
  act(() => void target.dispatchEvent(event));
  return event;
}

function paste(target: Element, files: readonly File[], text: string): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files, getData: () => text } });
  act(() => void target.dispatchEvent(event));
}
