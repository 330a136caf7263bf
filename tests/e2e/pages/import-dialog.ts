import { expect, type Locator } from '@playwright/test';
import type { Program } from '../program.ts';
import { choose } from './controls.ts';

export type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** From a file to one step of undo: columns, preview, problems. */
export function importDialog({ page, t }: Program) {
  const dialog = page.getByRole('dialog', { name: t('imports.title.calendar') });
  const preview = dialog.getByRole('grid', { name: t('imports.preview.title') });
  const acceptButton = (count: number): Locator =>
    dialog.getByRole('button', {
      name: count === 0 ? t('imports.accept.nothing') : t('imports.accept.posts', { count }),
      exact: true,
    });
  return {
    dialog,
    preview,
    acceptButton,
    chooseFile: async (file: string | ChosenFile) => {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: t('imports.file.choose'), exact: true }).click();
      await (await chooser).setFiles(file);
    },
    /** Which field a column of the file becomes. */
    mapColumn: (column: string, field: string) =>
      choose(dialog, `${t('imports.mapping.field')}: ${column}`, field),
    previewRow: (text: string) => preview.getByRole('row').filter({ hasText: text }),
    problemOnLine: (line: number) =>
      dialog
        .getByRole('grid', { name: t('imports.problems.title') })
        .getByRole('row')
        .filter({ hasText: t('imports.problems.line', { line: String(line) }) }),
    expectNothingWrong: () => expect(dialog.getByText(t('imports.problems.none'))).toBeVisible(),
    accept: async (count: number) => {
      await acceptButton(count).click();
      await expect(dialog).toBeHidden();
      await expect(page.getByText(t('imports.done.posts', { count }), { exact: true })).toBeVisible();
    },
    cancel: () => dialog.getByRole('button', { name: t('app.ui.cancel'), exact: true }).click(),
  } as const;
}
