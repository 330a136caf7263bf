import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '#core/media/media-files.ts';
import { ExportPage } from '#renderer/features/exports/ExportPage.tsx';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createMoment } from '#shared/plan/moments/moment.ts';
import { createPostMedium, createPostVariant, type Post, type PostMedium } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { aPng } from '#tests/support/media-files.ts';
import { choose, setYear, showPage } from './stage.tsx';

const files: { readonly name: string; readonly blob: Blob }[] = [];

beforeEach(() => {
  files.length = 0;
  let latest = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    latest = blob as Blob; // saveFile makes nothing else
    return 'blob:made-up';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: latest });
  });
});

/** The page, and what it asks the core to make, except for previews. */
async function showExport(options: Partial<Parameters<typeof showPage>[0]> = {}) {
  const stage = await showPage({ page: <ExportPage />, path: 'export', ...options });
  const real = stage.core.client.call.bind(stage.core.client);
  const asked: ExportRequest[] = [];
  let failure: PlannerError | null = null;
  vi.spyOn(stage.core.client, 'call').mockImplementation((method, input) => {
    if (method === 'exports.create') {
      asked.push(input as ExportRequest); // the input of that method
      if (failure !== null) return Promise.reject(failure);
    }
    return real(method, input);
  });
  return { ...stage, asked, failWith: (error: PlannerError | null) => (failure = error) };
}
const medium = (name: string, fields: Partial<PostMedium>) => createPostMedium(name, { name, ...fields });
const PATIENT = { timeout: 5000 };
const save = (format: string) => screen.getByRole('button', { name: `Save ${format}` });

describe('the page of exports', () => {
  it('asks for what the settings say, and hands over the file that comes of it', async () => {
    const post = aPost('kiln', { title: 'Kiln opening', date: '2026-10-20' });
    const stage = await showExport({ changes: [added('posts', post)] });
    await choose(stage, 'Format', 'Calendar table .CSV');
    await choose(stage, 'Language', 'Italian');
    await stage.user.click(screen.getByRole('radio', { name: 'A client' }));
    await stage.user.click(save('CSV'));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(stage.asked.at(-1)).toMatchObject({
      workspaceId: stage.workspaceId,
      format: 'csv',
      language: 'it',
      reader: 'client',
      from: '2026-07-01',
      to: '2026-12-31',
    });
    expect(files[0]?.name).toMatch(/\.csv$/);
    expect(await files[0]?.blob.text()).toContain('Kiln opening');
    expect(await screen.findByText(`${files[0]?.name} was saved, usually to Downloads.`)).toBeTruthy();
  });

  it('takes holidays and own events along with a calendar file where they are wished', async () => {
    const stage = await showExport({
      changes: [
        added('moments', createMoment({ id: 'fair', now: NOW }, { title: 'Fair', start: '2026-10-20' })),
      ],
    });
    await choose(stage, 'Format', 'Calendar file .ICS');
    await stage.user.click(save('ICS'));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(await files[0]?.blob.text()).not.toContain('SUMMARY:Fair');
    await stage.user.click(screen.getByRole('checkbox', { name: 'With holidays and your own events' }));
    await stage.user.click(save('ICS'));
    await waitFor(() => expect(files).toHaveLength(2));
    expect(await files[1]?.blob.text()).toContain('SUMMARY:Fair');
  });

  it('puts in only the sections that are chosen', async () => {
    const stage = await showExport();
    await choose(stage, 'Format', 'HTML');
    await stage.user.click(screen.getByRole('checkbox', { name: 'Brand' }));
    await stage.user.click(screen.getByRole('checkbox', { name: 'Crisis plan' }));
    await stage.user.click(save('HTML'));
    await waitFor(() => expect(files).toHaveLength(1));
    const { sections } = stage.asked.at(-1) ?? {};
    expect(sections).toContain('summary');
    expect(sections).not.toContain('brand');
    expect(sections).not.toContain('crisis');
  });

  it('begins in the main language of the plan, for the client where somebody approves', async () => {
    const stage = await showExport({ profile: { languages: ['es', 'de'] } });
    expect(screen.getByRole('button', { name: /Language$/ }).textContent).toContain('Spanish');
    expect(screen.getByRole('radio', { name: 'Only me', checked: true })).toBeTruthy();
    expect(screen.getByText('Everything goes in, private notes too.')).toBeTruthy();
    await stage.user.click(screen.getByRole('radio', { name: 'A client' }));
    expect(screen.getByText(/^Private notes, contacts and access notes are left out\./)).toBeTruthy();
  });

  it('does not save without a section, and says why', async () => {
    const stage = await showExport();
    for (const box of screen.getAllByRole('checkbox')) await stage.user.click(box);
    expect(save('PDF').getAttribute('aria-disabled')).toBe('true');
    expect(save('PDF').nextElementSibling?.textContent).toBe('Choose at least one section.');
    await stage.user.click(save('PDF'));
    expect(files).toEqual([]);
  });

  it('does not save days that end before they begin, and says why', async () => {
    const stage = await showExport();
    await setYear(stage, 'To', '2025');
    expect(save('PDF').getAttribute('aria-disabled')).toBe('true');
    expect(save('PDF').nextElementSibling?.textContent).toBe(
      'The last day is before the first. Choose a later one.',
    );
    await setYear(stage, 'To', '2027');
    expect(save('PDF').getAttribute('aria-disabled')).toBeNull();
  });

  it('says before saving what goes out to a tool, in how many files, and why the rest stays', async () => {
    const channel = createChannel({ id: 'insta', now: '2026-07-01T08:00:00.000Z' }, { network: 'instagram' });
    const going = (id: string, fields: Partial<Post> = {}) =>
      aPost(id, {
        status: 'approved',
        date: '2026-12-20',
        time: '09:30',
        variants: [createPostVariant(`${id}-v`, { channelId: 'insta', language: 'en', text: 'Kiln' })],
        ...fields,
      });
    const asking = createPostVariant('asking-v', {
      channelId: 'insta',
      language: 'en',
      text: 'Kiln',
      firstComment: 'Questions?',
    });
    const posts = [
      ...Array.from({ length: 100 }, (_, index) => going(`p${index}`)),
      going('asking', { variants: [asking] }),
      going('held', { isHeld: true }),
      going('early', { time: null }),
      going('draft', { status: 'drafting' }),
    ];
    const stage = await showExport({
      changes: [added('channels', channel), ...posts.map((post) => added('posts', post))],
    });
    await choose(stage, 'Format', 'Buffer');
    expect(screen.getByText('101 posts go out in 2 files, together in one archive.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '3 are left out:' })).toBeTruthy();
    for (const reason of [
      'on hold',
      'without a time',
      'not approved yet, or in a status that was not chosen',
    ])
      expect(screen.getByText(reason).previousElementSibling?.textContent).toBe('1');
    expect(screen.getByText('without the first comment').previousElementSibling?.textContent).toBe('1');
    await stage.user.click(screen.getByRole('checkbox', { name: 'Drafting' }));
    expect(screen.getByText('102 posts go out in 2 files, together in one archive.')).toBeTruthy();
    await stage.user.click(save('Buffer file'));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toMatch(/\.zip$/);
    expect(stage.asked.at(-1)).toMatchObject({
      format: 'buffer',
      options: { statuses: ['drafting', 'approved', 'scheduled'] },
    });
    for (const status of ['Drafting', 'Approved', 'Scheduled'])
      await stage.user.click(screen.getByRole('checkbox', { name: status }));
    expect(save('Buffer file').getAttribute('aria-disabled')).toBe('true');
    expect(save('Buffer file').nextElementSibling?.textContent).toBe('No post of these days can go out.');
  });

  it('previews a PDF as it will be, without pictures of posts, and a page of HTML with them', async () => {
    const png = aPng();
    const media = [medium('kiln.png', { hash: hashOf(png), mimeType: 'image/png', bytes: png.length })];
    const variants = [createPostVariant('v', { language: 'en', text: 'Kiln', media })];
    const post = aPost('kiln', { date: '2026-10-20', variants });
    const stage = await showExport({ changes: [added('posts', post)] });
    const file = { name: 'kiln.png', base64: png.toString('base64') };
    await stage.core.client.call('media.add', { workspaceId: stage.workspaceId, file });
    const page = () => document.querySelector('iframe')?.getAttribute('srcdoc') ?? '';
    await choose(stage, 'Format', 'HTML');
    await waitFor(() => expect(page()).toContain('<img class="picture"'), PATIENT);
    await choose(stage, 'Format', 'PDF');
    await waitFor(() => expect(page()).toMatch(/^(?!.*<img class="picture").*kiln\.png/s), PATIENT);
    expect(page()).not.toContain('picture not shown here');
  });

  it('says before saving which files a bundle leaves out, why, and what to do about it', async () => {
    const pdf = Buffer.from('%PDF-1.7\n/Author (Ada)');
    const media = [
      medium('deck.pdf', { hash: hashOf(pdf), mimeType: 'application/pdf', bytes: pdf.length }),
      medium('gone.mp4', { hash: 'a'.repeat(64), mimeType: 'video/mp4', bytes: 100 }),
      medium('long.mov', { hash: 'b'.repeat(64), mimeType: 'video/quicktime', bytes: 41_000_000 }),
      ...Array.from({ length: 7 }, (_, index) =>
        medium(`p${index}.png`, { hash: String(index).repeat(64), mimeType: 'image/png', bytes: 100 }),
      ),
    ];
    const variants = [createPostVariant('v', { language: 'en', media })];
    const stage = await showExport({ changes: [added('posts', aPost('kiln', { variants }))] });
    const { client } = stage.core;
    const file = { name: 'deck.pdf', base64: pdf.toString('base64') };
    await client.call('media.add', { workspaceId: stage.workspaceId, file });
    await choose(stage, 'Format', 'Whole workspace');
    expect(
      await screen.findByText(/^9 files do not go into this bundle\. The posts go in whole/),
    ).toBeTruthy();
    expect(screen.getByText(/^gone\.mp4, p0.* and 3 more: missing in this workspace/)).toBeTruthy();
    expect(screen.getByText(/^long\.mov: a bundle holds up to 40 MB of files/)).toBeTruthy();
    expect(screen.queryByText(/deck\.pdf/)).toBeNull();
    await stage.user.click(screen.getByRole('radio', { name: 'A client' }));
    expect(await screen.findByText(/^deck\.pdf: .*Add it as JPEG, PNG or MP4/)).toBeTruthy();
    expect(screen.getByText(/^10 files do not go into this bundle/)).toBeTruthy();
    expect(files).toEqual([]);
  });

  it('is silent about a bundle that holds every file', async () => {
    const stage = await showExport({
      changes: [added('posts', aPost('kiln', { title: 'Kiln' }))],
    });
    await choose(stage, 'Format', 'Whole workspace');
    await waitFor(() =>
      expect(vi.mocked(stage.core.client.call)).toHaveBeenCalledWith('media.leftOut', expect.anything()),
    );
    expect(screen.queryByText(/not go into this bundle/)).toBeNull();
  });

  it('keeps the reason of a failure on the page until the next try', async () => {
    const stage = await showExport();
    await choose(stage, 'Format', 'Calendar file');
    stage.failWith(new PlannerError('disk-full'));
    await stage.user.click(save('ICS'));
    const sentence = 'The disk is full';
    await screen.findByText(new RegExp(sentence));
    expect(files).toEqual([]);
    stage.failWith(null);
    await stage.user.click(save('ICS'));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(screen.queryByText(new RegExp(sentence))).toBeNull();
  });

  it('shows the document as the reader will see it, in a frame that may run nothing', async () => {
    await showExport();
    const frame = await screen.findByTitle('As the reader will see it');
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toContain('Bakery Groß');
  });
});
