import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import type { Farewell } from '#hosts/farewell.ts';
import { isReachable, readWindowState, writeWindowState } from './window-state.ts';

export type MainWindowOptions = {
  readonly preload: string;
  readonly title: string;
  readonly isDark: boolean;
  readonly hasDeveloperTools: boolean;
  readonly platform: NodeJS.Platform;
  /** Where the window's place on the screen is kept. */
  readonly stateFile: string;
};

type WindowParts = {
  readonly BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays'>;
};

/** The one window: sandboxed, isolated, without Node, at the place where it stood last. It shows once it is drawn. */
export function createMainWindow(
  { BrowserWindow, screen }: WindowParts,
  options: MainWindowOptions,
): BrowserWindow {
  const remembered = readWindowState(options.stateFile);
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const isUsable = remembered !== null && isReachable(remembered.bounds, workAreas);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 520,
    ...(isUsable ? remembered.bounds : {}),
    show: false,
    title: options.title,
    // The page's own surface colours (renderer/styles/tokens.css), so that nothing flashes before it is drawn.
    backgroundColor: options.isDark ? '#161819' : '#ffffff',
    webPreferences: webPreferences(options),
  });
  window.once('ready-to-show', () => {
    if (isUsable && remembered.isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    writeWindowState(options.stateFile, state);
  });
  return window;
}

/** Every switch is written out, also where it is Electron's default: a default may change, a test reads these. */
function webPreferences({ preload, hasDeveloperTools, platform }: MainWindowOptions) {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    devTools: hasDeveloperTools,
    // Only macOS checks spelling without fetching dictionaries from the network first.
    spellcheck: platform === 'darwin',
  } as const;
}

export type CloseGuard = {
  /** Lets the next close through without a word: the system or a signal ends the program. */
  readonly closeQuietly: () => Promise<void>;
};

export type CloseGuardOptions = {
  readonly window: BrowserWindow;
  readonly farewell: Farewell;
  /** Asks whether to close although something may not be saved. */
  readonly mayCloseUnsaved: () => Promise<boolean>;
};

/** Holds the close of the window until the page has saved; asks when it could not, or does not answer. */
export function guardClose({ window, farewell, mayCloseUnsaved }: CloseGuardOptions): CloseGuard {
  let phase: 'open' | 'saving' | 'asking' = 'open';
  let isQuiet = false;

  async function closeWhenSaved(): Promise<void> {
    phase = 'saving';
    const result = await farewell.ask();
    phase = 'asking';
    const mayClose = result === 'saved' || isQuiet || (await mayCloseUnsaved());
    phase = 'open';
    if (mayClose && !window.isDestroyed()) window.destroy();
  }

  window.on('close', (event) => {
    event.preventDefault();
    if (phase === 'open') closeWhenSaved().catch(() => window.destroy());
  });
  return {
    closeQuietly: async () => {
      isQuiet = true;
      if (phase === 'open') await closeWhenSaved();
      else if (phase === 'asking' && !window.isDestroyed()) window.destroy();
    },
  };
}
