import { expect, type Locator } from '@playwright/test';
import type { PostStatus } from '#shared/plan/post/post.ts';
import type { Program } from '../program.ts';
import { choose, escaped, pick, setDay, setTime, takeFromMenu, textField } from './controls.ts';
import { longDay } from './targets.ts';

/** Month, list, filter and the editor of the chosen post. */
export function calendarPage({ page, t, speech }: Program) {
  const editor = page.getByRole('complementary', { name: t('calendar.editor.name'), exact: true });
  const grid = page.getByRole('grid', { name: t('calendar.gridName', { month: '' }).trim() });
  const day = (date: string): Locator =>
    grid.getByRole('gridcell', { name: new RegExp(`(^|[ ,])${escaped(longDay(speech, date))}:`) });
  const postOn = (date: string, title: string): Locator =>
    day(date).getByRole('button', { name: new RegExp(escaped(title)) });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    editor,
    grid,
    day,
    postOn,
    /** The months beside the present one, by the arrows. */
    nextMonth: () => button(t('views.next')).click(),
    previousMonth: () => button(t('views.previous')).click(),
    showToday: () => button(t('views.today')).click(),
    expectMonth: (date: string) =>
      expect(page.getByRole('heading', { level: 2, name: monthName(date), exact: true })).toBeVisible(),
    addFirst: () => button(t('calendar.empty.add')).click(),
    import: async () => {
      const fromEmpty = button(t('calendar.empty.import'));
      const menu = button(t('calendar.more'));
      await fromEmpty.or(menu).waitFor();
      if (await fromEmpty.isVisible()) await fromEmpty.click();
      else await takeFromMenu(page, t('calendar.more'), t('calendar.import'));
    },
    write: async (post: PostWords) => {
      await textField(editor, t('calendar.editor.title')).fill(post.title);
      await setDay(editor, t('calendar.editor.date'), post.day);
      await setTime(editor, t('calendar.editor.time'), post.time);
      await takeFromMenu(
        editor,
        t('calendar.variant.more'),
        t('calendar.variant.setChannel', { channel: post.channel }),
      );
      await choose(editor, t('calendar.editor.pillar'), post.pillar);
    },
    textField: textField(editor, t('calendar.variant.text')),
    /** What the meter says: so many of so many. */
    expectCount: (count: number, limit: number) =>
      expect(
        editor.getByText(speech.t.markup('calendar.meter.ofLimit', { count, limit, b: (words) => words }), {
          exact: true,
        }),
      ).toBeVisible(),
    expectTooLong: (count: number) =>
      expect(editor.getByText(t('calendar.meter.over', { count }), { exact: true })).toBeVisible(),
    status: (status: PostStatus) =>
      editor.getByRole('button', {
        name: t('calendar.editor.statusIs', { status: t(`calendar.status.${status}`) }),
        exact: true,
      }),
    setStatus: (from: PostStatus, to: PostStatus) =>
      takeFromMenu(
        editor,
        t('calendar.editor.statusIs', { status: t(`calendar.status.${from}`) }),
        t(`calendar.status.${to}`),
      ),
    close: () => editor.getByRole('button', { name: t('app.ui.close'), exact: true }).click(),
    /** Drags with the pointer, in small steps as a hand does. */
    drag: async (post: Locator, to: Locator) => {
      const from = await centreOf(post);
      const target = await centreOf(to);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 });
      await page.mouse.move(target.x, target.y, { steps: 8 });
      await page.mouse.up();
    },
    showList: () => pick(page, t('views.name.table')),
    showMonth: () => pick(page, t('views.name.month')),
    list: page.getByRole('grid', { name: t('calendar.list.name'), exact: true }),
    filterBy: async (text: string, status: PostStatus) => {
      await button(t('calendar.filter.button')).click();
      const panel = page.getByRole('dialog', { name: t('calendar.filter.title') });
      await panel.getByRole('searchbox', { name: t('calendar.filter.search') }).fill(text);
      await panel
        .getByRole('checkbox', { name: t(`calendar.status.${status}`), exact: true })
        .check({ force: true });
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
    },
    removeFilter: (name: string) => button(t('calendar.filter.remove', { name })).click(),
  } as const;

  function monthName(date: string): string {
    return speech.format.dateTime(new Date(`${date}T00:00:00Z`), {
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
    });
  }
}

export type PostWords = {
  readonly title: string;
  readonly day: string;
  readonly time: string;
  readonly channel: string;
  readonly pillar: string;
};

async function centreOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('What should be dragged is not in sight.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
