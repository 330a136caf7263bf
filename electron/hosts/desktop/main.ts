import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { defaultDataFolder } from '#hosts/data-folder.ts';
import { openCore } from '#hosts/open-core.ts';
import { onStopSignal } from '#hosts/stop-signal.ts';
import { dataFolderOption } from './data-folder-option.ts';
import { startDesktop } from './desktop.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

// Not awaited: Electron becomes ready only when this module has been run to its end.
startDesktop(
  { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell },
  {
    dataFolder: dataFolderOption(process.argv) ?? defaultDataFolder(),
    pageFolder: path.join(here, '..', 'renderer'),
    preload: path.join(here, '..', 'preload', 'preload.cjs'),
    platform: process.platform,
    openCore,
    onStopSignal,
  },
).catch((error: unknown) => {
  dialog.showErrorBox('Planwright', String(error));
  app.exit(1);
});
