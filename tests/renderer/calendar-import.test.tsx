import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { type HeavyWork, heavyWorkHere } from '#core/heavy-work.ts';
import type { PlannerCoreOptions } from '#core/planner-core.ts';
import { ImportDialog } from '#renderer/features/calendar/import/ImportDialog.tsx';
import { ImportProfilesPanel } from '#renderer/features/calendar/import/ImportProfilesPanel.tsx';
import { PasteRowsDialog } from '#renderer/features/calendar/import/PasteRowsDialog.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { PlannerError } from '#shared/base/errors.ts';
import { createImportProfile } from '#shared/plan/calendar/import-profile.ts';
import { createMoment } from '#shared/plan/moments/moment.ts';
import { added, applyChanges, type Change } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { sheetRows, workbook } from '#tests/support/import-files.ts';
import { aChannel, aChannelPost } from './calendar-stage.tsx';
import { type Stage, showPage } from './stage.tsx';

type User = Stage['user'];

const CALENDAR = `Date,Time,Platform,Title,Caption,Odd column
2026-11-20,18:00,Instagram,Kiln opening,Seven bowls,a
2026-11-21,12:00,Instagram,Autumn plates,New plates,b
nonsense,12:00,Instagram,Broken,Row,c
`;

const drop = (name: string, content: string | Uint8Array<ArrayBuffer>) => {
  const button = screen.getByRole('button', { name: 'Choose a file' });
  const area = button.parentElement?.parentElement ?? button;
  fireEvent.drop(area, { dataTransfer: { files: [new File([content], name)] } });
};

/** A page with nothing but the dialog on it, over a real core. */
function Opener({ children }: { readonly children: (dialogs: ReturnType<typeof useDialogs>) => void }) {
  const dialogs = useDialogs();
  return (
    <button type="button" onClick={() => children(dialogs)}>
      Open
    </button>
  );
}

async function openDialog(
  open: (dialogs: ReturnType<typeof useDialogs>) => void,
  changes: readonly Change[] = [],
  core: Partial<PlannerCoreOptions> = {},
) {
  const { user, session, undo } = await showPage({
    page: <Opener>{open}</Opener>,
    path: 'calendar',
    changes: [added('channels', aChannel('ig', 'instagram')), added('posts', aChannelPost('a')), ...changes],
    core,
  });
  await user.click(await screen.findByRole('button', { name: 'Open' }));
  const dialog = await screen.findByRole('dialog');
  const posts = () => [...session.tables().posts.values()];
  return { user, session, undo, dialog, posts };
}

const openImport = (changes: readonly Change[] = []) =>
  openDialog((dialogs) => void dialogs.open(ImportDialog, {}), changes);

describe('importing a calendar', () => {
  it.each([
    ['cancelled', (user: User) => user.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['left by closing the page', () => Promise.resolve(cleanup())],
  ])('has the core give the file up when it is %s', async (_, leave) => {
    const given: string[] = [];
    const proposeImport: HeavyWork['proposeImport'] = ({ file }, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          given.push(file.name);
          reject(new PlannerError('unreachable'));
        });
      });
    const core = { heavyWork: { ...heavyWorkHere, proposeImport } };
    const { user } = await openDialog((dialogs) => void dialogs.open(ImportDialog, {}), [], core);
    drop('plan.csv', CALENDAR);
    await screen.findByText(/plan\.csv/);
    await leave(user);
    await waitFor(() => expect(given).toEqual(['plan.csv']));
  });

  it('shows what would happen before anything is changed, and brings it in as one step', async () => {
    const { user, posts, session, undo, dialog } = await openImport();
    drop('plan.csv', CALENDAR);
    const accept = await within(dialog).findByRole('button', { name: 'Import 2 posts' });
    expect(within(dialog).getByText('2 new and 1 row left out')).toBeTruthy();
    expect(within(dialog).getByText(/“nonsense” is not a day/)).toBeTruthy();
    expect(within(dialog).getByRole('grid', { name: 'Preview' })).toBeTruthy();
    expect(posts()).toHaveLength(1);
    await user.click(accept);
    expect(posts()).toHaveLength(3);
    expect(session.undoLabel()).toEqual({
      key: 'imports.undo.calendar',
      values: { count: 2, file: 'plan.csv' },
    });
    expect(await screen.findByText('2 posts were imported.')).toBeTruthy();
    undo();
    expect(posts().map(({ id }) => id)).toEqual(['a']);
  });

  it('says so where our own file brings nothing back but moments', async () => {
    const { user, dialog, session, posts } = await openImport();
    const moment = createMoment({ id: 'fair', now: NOW }, { title: 'Fair', start: '2026-10-20' });
    const tables = applyChanges(session.tables(), [added('moments', moment)]);
    const request = {
      workspaceId: 'w',
      format: 'ics',
      language: 'en',
      reader: 'own',
      sections: null,
    } as const;
    const options = { moments: true };
    const { bytes } = await createExport({
      tables,
      request: { ...request, from: null, to: null, options },
      now: NOW,
    });
    drop('plan.ics', bytes.slice());
    await user.click(await within(dialog).findByRole('button', { name: 'Import 1 moment' }));
    expect(session.tables().moments.get('fair')?.title).toBe('Fair');
    expect(posts()).toHaveLength(1);
    expect(session.undoLabel()).toMatchObject({ key: 'imports.undo.moments', values: { count: 1 } });
    expect(await screen.findByText('1 moment was imported.')).toBeTruthy();
  });

  it('reads the file again when a column is given another field', async () => {
    const { user, dialog, posts } = await openImport();
    drop('plan.csv', CALENDAR);
    await within(dialog).findByRole('button', { name: 'Import 2 posts' });
    const accept = () => within(dialog).getByRole('button', { name: 'Import 2 posts' });
    await user.click(within(dialog).getByRole('button', { name: /Becomes: Odd column/ }));
    await user.click(await screen.findByRole('option', { name: 'Owner' }));
    await within(dialog).findByRole('button', { name: /^Owner/ });
    await waitFor(() => expect(accept().getAttribute('aria-disabled')).not.toBe('true'));
    await user.click(accept());
    expect(posts().map(({ owner }) => owner)).toEqual(['', 'a', 'b']);
  });

  it('asks how days are meant that can be read in two ways, and waits for the answer', async () => {
    const { user, dialog, posts } = await openImport();
    drop('plan.csv', 'Date,Title\n03/04/2026,One\n05/06/2026,Two\n');
    await within(dialog).findByRole('button', { name: 'Import 2 posts' });
    const accept = () => within(dialog).getByRole('button', { name: 'Import 2 posts' });
    expect(accept().getAttribute('aria-disabled')).toBe('true');
    await user.click(within(dialog).getByRole('radio', { name: '4 March: the month comes first' }));
    await waitFor(() => expect(accept().getAttribute('aria-disabled')).not.toBe('true'));
    await user.click(accept());
    expect(posts().flatMap(({ date, title }) => (title === 'One' ? [date] : []))).toEqual(['2026-03-04']);
  });

  it('says inside the dialog why a file cannot be read, and changes nothing', async () => {
    const { posts, dialog } = await openImport();
    drop('photo.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    expect(await within(dialog).findByText(/This is a picture, whatever its name says/)).toBeTruthy();
    expect(within(dialog).getByRole('button', { name: 'Choose a file' })).toBeTruthy();
    expect(posts()).toHaveLength(1);
  });
});

describe('what an import remembers', () => {
  it('keeps columns that were changed with the posts, as one step, and reads the next file like that at once', async () => {
    const { user, dialog, session, undo } = await openImport();
    drop('plan.csv', CALENDAR);
    await within(dialog).findByRole('button', { name: 'Import 2 posts' });
    await user.click(within(dialog).getByRole('button', { name: /Becomes: Odd column/ }));
    await user.click(await screen.findByRole('option', { name: 'Owner' }));
    await within(dialog).findByText(/These columns are remembered/);
    const accept = () => within(dialog).getByRole('button', { name: 'Import 2 posts' });
    await waitFor(() => expect(accept().getAttribute('aria-disabled')).not.toBe('true'));
    await user.click(accept());
    const [profile] = session.tables().importProfiles.values();
    expect(profile).toMatchObject({
      name: 'plan',
      kind: 'calendar',
      header: expect.arrayContaining(['Odd column']),
      columns: expect.arrayContaining(['owner']),
    });

    await user.click(screen.getByRole('button', { name: 'Open' }));
    const second = await screen.findByRole('dialog');
    drop('other.csv', CALENDAR.replaceAll('2026-11', '2026-12'));
    expect(await within(second).findByText(/The columns are read as in “plan”/)).toBeTruthy();
    expect(within(second).getByRole('button', { name: /Becomes: Odd column/ }).textContent).toContain(
      'Owner',
    );
    await user.keyboard('{Escape}');

    undo();
    expect([session.tables().importProfiles.size, session.tables().posts.size]).toEqual([0, 1]);
  });

  it('remembers nothing where nothing was changed', async () => {
    const { user, dialog, session } = await openImport();
    drop('plan.csv', CALENDAR);
    await user.click(await within(dialog).findByRole('button', { name: 'Import 2 posts' }));
    expect(session.tables().importProfiles.size).toBe(0);
  });

  it('is renamed, put right and forgotten in its panel', async () => {
    const profile = createImportProfile(
      { id: 'p', now: NOW },
      { kind: 'calendar', language: 'de', name: 'Agency', header: ['tag', 'was'], columns: ['date', null] },
    );
    const { user, session, undo } = await showPage({
      page: <ImportProfilesPanel onClose={() => undefined} />,
      path: 'calendar',
      changes: [added('importProfiles', profile)],
    });
    const stored = () => session.tables().importProfiles.get('p');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' north');
    expect(stored()?.name).toBe('Agency north');
    await user.click(screen.getByRole('button', { name: /was/ }));
    await user.click(await screen.findByRole('option', { name: 'Title' }));
    expect(stored()?.columns).toEqual(['date', 'title']);
    await user.click(screen.getByRole('button', { name: 'Forget' }));
    expect(stored()).toBeUndefined();
    expect(await screen.findByText(/“Agency north” was forgotten/)).toBeTruthy();
    undo();
    expect(stored()?.name).toBe('Agency north');
  });
});

describe('which part of a file is read', () => {
  const book = workbook({
    Notes: sheetRows([['Ask Eva']]),
    May: sheetRows([
      ['Date', 'Title', 'Status'],
      ['2026-05-05', 'One', 'Draft'],
    ]),
    Other: sheetRows([
      ['Date', 'Title', 'Status'],
      ['2026-06-05', 'Two', 'Draft'],
      ['2026-06-06', 'Three', 'Draft'],
    ]),
  });

  it('is chosen by sheet, one or several', async () => {
    const { user, dialog, posts } = await openImport();
    drop('plan.xlsx', new Uint8Array(book));
    await within(dialog).findByRole('button', { name: 'Import 1 post' });
    await user.click(within(dialog).getByRole('checkbox', { name: /Other \(3 rows\)/ }));
    const accept = await within(dialog).findByRole('button', { name: 'Import 3 posts' });
    await waitFor(() => expect(accept.getAttribute('aria-disabled')).not.toBe('true'));
    await user.click(accept);
    expect(
      posts()
        .map(({ title }) => title)
        .slice(1),
    ).toEqual(['One', 'Two', 'Three']);
  });

  it('shows which tool made the file, and asks for the channel that its rows do not name', async () => {
    const { user, dialog, posts } = await openImport();
    drop('bulk.csv', '2026-05-05 09:30,The kiln is open,\n2026-05-06 09:30,Second,');
    expect(await within(dialog).findByText('Hootsuite bulk file')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: /Channel of posts that name none/ }));
    await user.click(await screen.findByRole('option', { name: 'Instagram' }));
    const accept = () => within(dialog).getByRole('button', { name: 'Import 2 posts' });
    await waitFor(() => expect(accept().getAttribute('aria-disabled')).not.toBe('true'));
    await user.click(accept());
    expect(posts().at(-1)?.variants[0]?.channelId).toBe('ig');
  });
});

describe('pasting rows', () => {
  const openPaste = () => openDialog((dialogs) => void dialogs.open(PasteRowsDialog, {}));

  it.each([
    [
      'with headings',
      'Date\tTitle\tPlatform\n2026-11-20\tKiln opening\tInstagram\n2026-11-21\tPlates\tInstagram',
    ],
    ['without', '20.11.2026\t18:00\tInstagram\tKiln opening\n21.11.2026\t09:00\tInstagram\tPlates'],
  ])('%s makes posts in one step', async (_, rows) => {
    const { user, dialog, posts, undo } = await openPaste();
    await user.click(within(dialog).getByRole('textbox'));
    await user.paste(rows);
    await user.click(within(dialog).getByRole('button', { name: 'Read the rows' }));
    await user.click(await screen.findByRole('button', { name: 'Import 2 posts' }));
    expect(
      posts()
        .slice(1)
        .map(({ date, title }) => [date, title]),
    ).toEqual([
      ['2026-11-20', 'Kiln opening'],
      ['2026-11-21', 'Plates'],
    ]);
    undo();
    expect(posts()).toHaveLength(1);
  });

  it('counts the rows as they were pasted, whatever commas stand in them', async () => {
    const { user, dialog } = await openPaste();
    await user.click(within(dialog).getByRole('textbox'));
    await user.paste('31.02.2026\t18:00\tInstagram\tOne, two, three');
    await user.click(within(dialog).getByRole('button', { name: 'Read the rows' }));
    expect(await screen.findByText('Line 1')).toBeTruthy();
    expect(screen.getByTitle('One, two, three')).toBeTruthy();
  });
});
