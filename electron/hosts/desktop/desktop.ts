import { createHash } from 'node:crypto';
import path from 'node:path';
import type * as Electron from 'electron';
import type { PlannerCore } from '#core/planner-core.ts';
import { createDoor } from '#hosts/door.ts';
import { createFarewell } from '#hosts/farewell.ts';
import type { OpenCore } from '#hosts/open-core.ts';
import { wishedLanguage } from '#hosts/wished-language.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import { type Language, languageFrom } from '#shared/base/language.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import { createContextMenuTemplate } from './context-menu.ts';
import { mayCloseUnsaved, mayWriteMail, tellStartFailure } from './dialogs.ts';
import { createLinkOpener } from './external-link.ts';
import { askFolder, showFolder } from './folders.ts';
import { sendEvent, serveRequests } from './ipc.ts';
import { createMenuTemplate } from './menu.ts';
import { confineNavigation } from './navigation.ts';
import { START_ADDRESS } from './page-address.ts';
import { denyPermissions } from './permissions.ts';
import { registerPageScheme, servePage } from './protocol.ts';
import { createMainWindow, guardClose } from './window.ts';

/** What of Electron the desktop host uses; passed in, so that all of it runs against a fake. */
export type ElectronParts = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'nativeTheme'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'shell'
>;

export type DesktopOptions = {
  readonly dataFolder: string;
  readonly pageFolder: string;
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  readonly openCore: OpenCore;
  /** Calls back when the system or a terminal asks the program to end. */
  readonly onStopSignal: (stop: () => void) => void;
};

/** The one window and the language it speaks: what the handlers below share. */
type Desk = { window: Electron.BrowserWindow | null; speech: Speech };

// A page needs one round to the disk; longer than this and a person wonders.
const FAREWELL_MILLISECONDS = 3000;

/**
 * Starts the desktop host. What must happen before Electron is ready happens before the first await. The promise is
 * kept when the page is loaded, or when another instance has been asked to show its own window.
 */
export async function startDesktop(electron: ElectronParts, options: DesktopOptions): Promise<void> {
  const { app, dialog, protocol } = electron;
  app.enableSandbox();
  registerPageScheme(protocol);
  app.setPath('userData', windowFolder(app.getPath('appData'), options.dataFolder));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const ready = app.whenReady();
  const desk: Desk = {
    window: null,
    speech: await speechIn(languageFrom(app.getPreferredSystemLanguages())),
  };
  await ready;
  try {
    await openWindow(electron, options, desk);
  } catch (error) {
    tellStartFailure(dialog, desk.speech, error);
    app.exit(1);
  }
}

async function openWindow(electron: ElectronParts, options: DesktopOptions, desk: Desk): Promise<void> {
  const { app, nativeTheme, protocol, session } = electron;
  const hasDeveloperTools = !app.isPackaged;
  confineNavigation(app, linkOpener(electron, desk));
  denyPermissions(session.defaultSession, { hasDeveloperTools });
  servePage(protocol, options.pageFolder);

  const systemLanguages = app.getPreferredSystemLanguages();
  const core = await options.openCore({
    dataFolder: options.dataFolder,
    host: 'desktop',
    systemLanguages,
    showFolder: (folder) => showFolder(electron.shell, folder),
    askFolder: () => askFolder(electron.dialog, desk.window),
  });
  closeCoreAtQuit(app, core);
  await speakWishedLanguage(electron, options.platform, desk, core);

  desk.window = createMainWindow(electron, {
    preload: options.preload,
    title: desk.speech.t('app.name'),
    isDark: nativeTheme.shouldUseDarkColors,
    hasDeveloperTools,
    platform: options.platform,
    stateFile: path.join(app.getPath('userData'), 'window.json'),
  });
  connectWindow(electron, options, desk, { window: desk.window, core });
  await desk.window.loadURL(START_ADDRESS);
}

function connectWindow(
  electron: ElectronParts,
  options: DesktopOptions,
  desk: Desk,
  { window, core }: { readonly window: Electron.BrowserWindow; readonly core: PlannerCore },
): void {
  const { app, dialog, ipcMain, Menu } = electron;
  const tell = (event: PlannerEvent) => sendEvent(window, event);
  core.subscribe(tell);
  const farewell = createFarewell({
    announce: () => tell({ name: 'app.closing' }),
    milliseconds: FAREWELL_MILLISECONDS,
  });
  const request: PlannerCore['request'] = async (method, input) => {
    const reply = await core.request(method, input);
    if (method === 'settings.set' && reply.ok) {
      await speakWishedLanguage(electron, options.platform, desk, core);
    }
    return reply;
  };
  serveRequests(ipcMain, window, createDoor({ core: { request }, onReadyToClose: farewell.answer }));

  const guard = guardClose({
    window,
    farewell,
    mayCloseUnsaved: () => mayCloseUnsaved({ dialog, window, speech: desk.speech }),
  });
  options.onStopSignal(guard.closeQuietly);
  app.on('second-instance', () => showAgain(window));
  app.on('window-all-closed', () => app.quit());
  reviveAfterCrash(app, window);
  window.webContents.on('context-menu', (_event, params) => {
    const replace = (word: string) => window.webContents.replaceMisspelling(word);
    const template = createContextMenuTemplate(params, desk.speech, replace);
    if (template.length > 0) Menu.buildFromTemplate([...template]).popup({ window });
  });
}

/** Kept apart for each data folder, so that two of them can be open at once, and out of it: it is no one's data. */
function windowFolder(systemFolder: string, dataFolder: string): string {
  const mark = createHash('sha256').update(path.resolve(dataFolder)).digest('hex').slice(0, 16);
  return path.join(systemFolder, 'planwright-window', mark);
}

async function speakWishedLanguage(
  { app, Menu }: ElectronParts,
  platform: NodeJS.Platform,
  desk: Desk,
  core: PlannerCore,
): Promise<void> {
  const wished = await wishedLanguage(core);
  desk.speech = await speechIn(wished ?? languageFrom(app.getPreferredSystemLanguages()));
  const send = (command: string) => sendEvent(desk.window, { name: 'command.invoked', command });
  const template = createMenuTemplate({ speech: desk.speech, platform, send });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
}

function speechIn(language: Language): Promise<Speech> {
  return createSpeech(language, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function linkOpener({ dialog, shell }: ElectronParts, desk: Desk) {
  return createLinkOpener({
    openExternal: (address) => shell.openExternal(address),
    mayWriteTo: async (address) =>
      desk.window !== null && mayWriteMail({ dialog, window: desk.window, speech: desk.speech }, address),
  });
}

/** The program ends only when the core has let go of everything. */
function closeCoreAtQuit(app: Electron.App, core: PlannerCore): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    const end = () => {
      isClosed = true;
      app.quit();
    };
    core.close().then(end, end);
  });
}

function showAgain(window: Electron.BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

// A page that dies again at once would be reloaded for ever.
const REVIVE_PAUSE_MILLISECONDS = 10_000;

/** All but the last second is on disk, so a page that crashed is simply opened again, unless it goes on crashing. */
function reviveAfterCrash(app: Electron.App, window: Electron.BrowserWindow): void {
  let revivedAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', () => {
    if (window.isDestroyed()) return;
    if (Date.now() - revivedAt < REVIVE_PAUSE_MILLISECONDS) {
      app.quit();
      return;
    }
    revivedAt = Date.now();
    window.webContents.reload();
  });
}
