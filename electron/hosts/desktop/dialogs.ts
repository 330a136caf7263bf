import type { BrowserWindow, Dialog } from 'electron';
import { sentenceFor } from '#hosts/problem-sentence.ts';
import type { Speech } from '#shared/i18n/translator.ts';

type Asking = { readonly dialog: Dialog; readonly window: BrowserWindow; readonly speech: Speech };

/** Whether to close although something may not be saved. Staying is the answer to Escape and to Enter. */
export async function mayCloseUnsaved({ dialog, window, speech: { t } }: Asking): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('cli.window.notSaved'),
    detail: t('cli.window.notSavedDetail'),
    buttons: [t('cli.window.stay'), t('cli.window.closeAnyway')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Whether the mail program may be opened; shows the whole address, which a link's text may hide. */
export async function mayWriteMail(
  { dialog, window, speech: { t } }: Asking,
  address: string,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('cli.window.writeMail'),
    detail: t('cli.window.writeMailDetail', { address }),
    buttons: [t('cli.window.cancel'), t('cli.window.write')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Tells why there will be no window. */
export function tellStartFailure(dialog: Dialog, speech: Speech, error: unknown): void {
  dialog.showErrorBox(speech.t('cli.window.startFailed'), sentenceFor(speech, error));
}
