import { spawn } from 'node:child_process';

/** A file manager that still runs after this long has shown the folder, or will. */
const SETTLE_MILLISECONDS = 3_000;

/** The program that shows a folder on a system; started without a shell, so no sign in a path is read by one. */
export function folderOpener(
  folder: string,
  platform: NodeJS.Platform,
): { readonly program: string; readonly words: readonly string[] } {
  if (platform === 'darwin') return { program: 'open', words: ['--', folder] };
  if (platform === 'win32') return { program: 'explorer.exe', words: [folder] };
  return { program: 'xdg-open', words: [folder] };
}

/** Shows a folder in the system's file manager; false where nothing could be started. */
export function showFolder(folder: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const { program, words } = folderOpener(folder, platform);
  return new Promise((resolve) => {
    const child = spawn(program, words, { detached: true, stdio: 'ignore' });
    const settle = (isShown: boolean) => {
      clearTimeout(timer);
      resolve(isShown);
    };
    const timer = setTimeout(() => settle(true), SETTLE_MILLISECONDS);
    timer.unref();
    child.on('error', () => settle(false));
    // Explorer ends with 1 although it has opened the window.
    child.on('exit', (code) => settle(code === 0 || platform === 'win32'));
    child.unref();
  });
}
