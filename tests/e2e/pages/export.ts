import { expect, test } from '@playwright/test';
import type { ExportFormat } from '#shared/api/export-methods.ts';
import type { Program } from '../program.ts';
import { choose, pick } from './controls.ts';

/** Settings to the left, the document as its reader will see it to the right. */
export function exportPage({ page, t, language }: Program) {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return {
    forReader: (reader: 'own' | 'client') => pick(page, t(`exports.readers.${reader}`)),
    chooseLanguage: (tag: string) => choose(page, t('exports.language'), names.of(tag) ?? tag),
    chooseFormat: (format: ExportFormat) => choose(page, t('exports.format'), t(`exports.formats.${format}`)),
    preview: page
      .getByRole('region', { name: t('exports.preview') })
      .frameLocator('iframe')
      .locator('body'),
    /** Saves what is chosen, as the browser does it; gives back where the file lies. */
    save: async (format: ExportFormat): Promise<string> => {
      const download = page.waitForEvent('download');
      const label = t('exports.save', { format: t(`exports.formatShort.${format}`) });
      await page.getByRole('button', { name: label, exact: true }).click();
      const file = await download;
      const place = test.info().outputPath(file.suggestedFilename());
      await file.saveAs(place);
      // The message lies where the hand is, and stays as long as that does.
      const messages = page.getByRole('region', { name: t('app.ui.notifications'), exact: true });
      await expect(messages.getByText(t('exports.saved', { name: file.suggestedFilename() }))).toBeVisible();
      await messages
        .getByRole('button', { name: t('app.ui.close'), exact: true })
        .last()
        .click();
      return place;
    },
  } as const;
}
