import { expect, type Locator } from '@playwright/test';
import type { Messages } from '#shared/i18n/catalog.ts';
import type { Program } from '../program.ts';
import { escaped } from './controls.ts';

export type PageName = keyof Messages['app']['pages'];

/** What stands around every page of a workspace. */
export function shell({ page, t }: Program) {
  const sidebar = page.getByRole('navigation', { name: t('app.navigation') });
  const link = (name: PageName): Locator =>
    sidebar.getByRole('link', { name: new RegExp(escaped(t(`app.pages.${name}.title`))) });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    sidebar,
    link,
    go: async (name: PageName) => {
      await link(name).click();
      await expect(page.getByRole('heading', { level: 1, name: t(`app.pages.${name}.title`) })).toBeVisible();
    },
    /** The state of a section, as the sidebar tells it by rule. */
    expectSection: async (name: PageName, state: 'decided' | 'empty' | number) => {
      if (typeof state === 'number') {
        await expect(link(name)).toContainText(t('app.sectionState.partly', { count: state }));
      } else if (state === 'empty' || name === 'crisis') {
        // The crisis plan has its own picture; it is decided where it says nothing else.
        const tail = state === 'empty' ? t('app.sectionState.empty') : t('app.pages.crisis.title');
        await expect(link(name)).toHaveText(new RegExp(`${escaped(tail)}$`));
      } else {
        await expect(link(name).getByRole('img', { name: t('app.sectionState.decided') })).toBeVisible();
      }
    },
    expectDecided: (percent: number) =>
      expect(sidebar.getByText(t('app.percent', { percent }), { exact: true })).toBeVisible(),
    /** Everything that was typed is on disk. */
    expectSaved: () => expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved'),
    undoButton: (action: string) => button(t('app.undoAction', { action })),
    redoButton: (action: string) => button(t('app.redoAction', { action })),
    undo: async (action: string) => {
      await button(t('app.undoAction', { action })).click();
      await expect(button(t('app.redoAction', { action }))).toBeEnabled();
    },
    redo: async (action: string) => {
      await button(t('app.redoAction', { action })).click();
      await expect(button(t('app.undoAction', { action }))).toBeEnabled();
    },
  } as const;
}
