import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aChannelPost, showCalendar } from './calendar-stage.tsx';

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

async function openImport(posts = [aChannelPost('a')]) {
  const stage = await showCalendar({ posts });
  await stage.user.click(screen.getByRole('button', { name: 'Import' }));
  return { ...stage, dialog: await screen.findByRole('dialog') };
}

describe('importing a calendar', () => {
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
    // The posts that came in are in sight.
    expect(screen.getByRole('grid', { name: 'Posts of November 2026' })).toBeTruthy();
    undo();
    expect(posts().map(({ id }) => id)).toEqual(['a']);
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
