import { expect } from '@playwright/test';
import type { PaletteColour } from '#shared/base/palette.ts';
import type { Program } from '../program.ts';
import { choose, chooseTyped, pick, setDay, textField } from './controls.ts';

/** The first window, before there is anything. */
export function firstRunPage({ page, t }: Program) {
  const choice = (name: string) => page.getByRole('button', { name });
  return {
    expectShown: () =>
      expect(
        page.getByRole('heading', {
          level: 1,
          name: `${t('workspace.firstRun.titleLine1')} ${t('workspace.firstRun.titleLine2')}`,
        }),
      ).toBeVisible(),
    startWithSample: async () => {
      await choice(t('workspace.firstRun.sample')).click();
      await expect(
        page.getByRole('heading', { level: 1, name: t('app.pages.overview.title') }),
      ).toBeVisible();
    },
    create: () => choice(t('workspace.firstRun.create')).click(),
    openFile: async (file: string) => {
      const chooser = page.waitForEvent('filechooser');
      await choice(t('workspace.firstRun.open')).click();
      await (await chooser).setFiles(file);
    },
  } as const;
}

export type NewWorkspaceFields = {
  readonly name: string;
  readonly colour: PaletteColour;
  readonly planStart: string;
  readonly planEnd: string;
  readonly weekStart: 'monday' | 'saturday' | 'sunday';
  readonly timeZone: string;
  /** Tags of the languages that are added to the one of the interface. */
  readonly moreLanguages: readonly string[];
};

export function newWorkspacePage({ page, t, language }: Program) {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return {
    fill: async (fields: NewWorkspaceFields) => {
      await textField(page, t('workspace.field.name')).fill(fields.name);
      await pick(page, t(`app.ui.palette.${fields.colour}`));
      await setDay(page, t('workspace.field.planStart'), fields.planStart);
      await setDay(page, t('workspace.field.planEnd'), fields.planEnd);
      await choose(page, t('workspace.field.weekStart'), t(`workspace.weekday.${fields.weekStart}`));
      await chooseTyped(page, t('workspace.field.timeZone'), fields.timeZone);
      for (const tag of fields.moreLanguages) {
        await chooseTyped(page, t('app.ui.addToList'), names.of(tag) ?? tag);
      }
    },
    submit: () => page.getByRole('button', { name: t('workspace.create.submit') }).click(),
  } as const;
}
