import type { BrowserWindow, Dialog, Shell } from 'electron';

/** Shows a folder in the system's file manager; false where the system gives a reason against it. */
export async function showFolder(shell: Pick<Shell, 'openPath'>, folder: string): Promise<boolean> {
  return (await shell.openPath(folder)) === '';
}

/** Asks for one folder, which may be made in the dialog; null where nothing was chosen. */
export async function askFolder(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow | null,
): Promise<string | null> {
  const wish = { properties: ['openDirectory' as const, 'createDirectory' as const] };
  const { canceled, filePaths } =
    window === null ? await dialog.showOpenDialog(wish) : await dialog.showOpenDialog(window, wish);
  return canceled ? null : (filePaths[0] ?? null);
}
