import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MergePage } from '#renderer/features/merge/MergePage.tsx';
import { piecesOf } from '#renderer/features/merge/text-difference.ts';
import { VALUE_GROUPS } from '#renderer/features/merge/value-kinds.ts';
import { FIELD_LABELS } from '#renderer/plan/field-labels/field-labels.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '#shared/workspace/schema.ts';
import { CATALOGS } from '#tests/shared/catalog-texts.ts';
import { aPillar, aPost } from '#tests/support/build-records.ts';
import { anEdit, createTestIds } from '#tests/support/test-core.ts';
import { createCore, type Stage, showPage } from './stage.tsx';

/** The page with a bundle that a colleague sends back, after both have changed something. */
async function showMerge(common: readonly Change[], mine: readonly Change[], theirs: readonly Change[]) {
  const stage = await showPage({ page: <MergePage />, path: 'merge', changes: common });
  const exported = async (client: Stage['core']['client'], workspaceId: string) =>
    client.call('exports.create', {
      workspaceId,
      format: 'bundle',
      language: 'en',
      reader: 'own',
      sections: null,
      from: null,
      to: null,
    });
  const first = await exported(stage.core.client, stage.workspaceId);
  const newId = createTestIds();
  // The end of an id is what tells workspaces apart.
  const colleague = await createCore({ newId: () => `${newId()}b` });
  const { id } = await colleague.client.call('workspaces.openBundle', {
    file: { name: first.name, base64: first.base64 },
    passphrase: null,
  });
  if (theirs.length > 0) {
    const edits = [anEdit(theirs)];
    await colleague.client.call('plan.commit', { workspaceId: id, client: 'colleague', edits });
  }
  if (mine.length > 0) stage.session.edit('app.undo.change', mine);
  await stage.session.flush();
  const { base64, name } = await exported(colleague.client, id);
  await pick(stage, name, base64);
  return stage;
}

async function pick({ user }: Stage, name: string, base64: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Choose a file' }));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('Nothing asks for a file');
  const file = new File([Buffer.from(base64, 'base64')], name);
  fireEvent.change(input, { target: { files: [file] } });
}

const mergeButton = () => screen.getByRole('button', { name: /^Merge/ });
const names = (stage: Stage) => [...stage.session.tables().pillars.values()].map(({ name }) => name);

const one = aPillar('p1', { name: 'Workshop', description: 'What happens at the wheel on a Tuesday' });
const two = aPillar('p2', { name: 'People' });

beforeEach(() => {
  window.location.hash = '';
});

describe('the page of merging', () => {
  it('says what comes in, and merges it as one step that can be undone', async () => {
    const theirs = [
      changed('pillars', one, { name: 'Studio' }),
      added('posts', aPost('n', { title: 'New' })),
    ];
    const stage = await showMerge([added('pillars', one), added('pillars', two)], [], theirs);
    await screen.findByText('2 entries come in. You need not decide anything.');
    expect(within(screen.getByRole('row', { name: /Posts/ })).getByText('1')).toBeTruthy();
    await stage.user.click(mergeButton());
    await screen.findByText('2 entries merged.');
    expect(names(stage)).toEqual(['Studio', 'People']);
    expect(stage.session.undoLabel()?.key).toBe('merge.undo.merge');
    stage.undo();
    expect(names(stage)).toEqual(['Workshop', 'People']);
    expect(stage.session.tables().posts.size).toBe(0);
  });

  it('asks about each place that both changed, with the words of its page, and merges only once all are decided', async () => {
    const stage = await showMerge(
      [added('pillars', one), added('pillars', two)],
      [changed('pillars', one, { name: 'Mine', share: 10 })],
      [changed('pillars', one, { name: 'Theirs', share: 20 })],
    );
    await screen.findByText('One entry needs your decision.');
    const share = screen.getByRole('group', { name: 'Intended share of all posts' });
    expect(within(share).getByText('empty')).toBeTruthy();
    await stage.user.click(mergeButton());
    expect(screen.getByText('2 places are still to be decided.')).toBeTruthy();
    expect(names(stage)).toEqual(['Mine', 'People']);
    await stage.user.click(within(share).getByRole('radio', { name: /Theirs/ }));
    const name = screen.getByRole('group', { name: 'Name' });
    await stage.user.click(within(name).getByRole('radio', { name: /Mine/ }));
    await stage.user.click(mergeButton());
    await screen.findByText('One entry merged.');
    expect(stage.session.tables().pillars.get('p1')).toMatchObject({ name: 'Mine', share: 20 });
  });

  it('takes one side everywhere; a removal is such a side', async () => {
    const stage = await showMerge(
      [added('pillars', one), added('pillars', two)],
      [changed('pillars', one, { name: 'Mine' }), changed('pillars', two, { name: 'Mine too' })],
      [
        changed('pillars', one, { name: 'Theirs' }),
        { collection: 'pillars', id: 'p2', before: two, after: null },
      ],
    );
    await screen.findByText('2 entries need your decision.');
    expect(screen.getByText('Removed')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'All theirs' }));
    await stage.user.click(mergeButton());
    await waitFor(() => expect(names(stage)).toEqual(['Theirs']));
  });

  it('says so where there is nothing to merge', async () => {
    await showMerge([added('pillars', one)], [changed('pillars', one, { name: 'Mine' })], []);
    await screen.findByText('There is nothing to merge.');
  });

  it('says what is wrong with a file', async () => {
    const stage = await showPage({ page: <MergePage />, path: 'merge' });
    await pick(stage, 'notes.txt', Buffer.from('hello').toString('base64'));
    await screen.findByText(/^The two versions could not be compared\./);
  });

  it('draws of 500 conflicts only what is in sight', async () => {
    const posts = Array.from({ length: 500 }, (_, index) => aPost(`p${index}`));
    await showMerge(
      posts.map((post) => added('posts', post)),
      posts.map((post) => changed('posts', post, { title: 'mine' })),
      posts.map((post) => changed('posts', post, { title: 'theirs' })),
    );
    await screen.findByText('500 entries need your decision.');
    const drawn = screen.getAllByRole('article').length;
    expect(drawn).toBeGreaterThan(2);
    expect(drawn).toBeLessThan(30);
  }, 30_000);
});

describe('the words of fields', () => {
  it('are there for every field of every kind of record', () => {
    const unnamed = COLLECTION_NAMES.flatMap((name) =>
      Object.keys(COLLECTIONS[name].shape)
        .filter((field) => !['id', 'createdAt', 'updatedAt', 'notes', 'order'].includes(field))
        .filter((field) => FIELD_LABELS[name][field] === undefined)
        .map((field) => `${name}.${field}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('are keys of the catalogs', () => {
    const keys = Object.values(FIELD_LABELS).flatMap((labels) => Object.values(labels));
    expect(keys.filter((key) => !CATALOGS.en.has(key))).toEqual([]);
    const groups = Object.values(VALUE_GROUPS);
    const all = [...CATALOGS.en.keys()];
    expect(groups.filter((group) => !all.some((key) => key.startsWith(`${group}.`)))).toEqual([]);
  });
});

describe('two texts', () => {
  it('show where they differ, word by word, and shorten what is the same', () => {
    expect(piecesOf('We open on Tuesday at six in spring', 'We open on Friday at six in spring')).toEqual([
      { text: 'We open on ', isDifferent: false },
      { text: 'Tuesday ', isDifferent: true },
      { text: 'at six in spring', isDifferent: false },
    ]);
    const long = 'word '.repeat(60);
    const [before] = piecesOf(`${long}one`, `${long}two`);
    expect(before?.text.length).toBeLessThan(70);
    expect(before?.text.startsWith('…')).toBe(true);
  });
});
