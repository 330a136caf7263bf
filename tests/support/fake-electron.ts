import { EventEmitter } from 'node:events';
import type { ElectronParts } from '#hosts/desktop/desktop.ts';

type Handler = (...given: unknown[]) => unknown;

/** A frame of a page: what the sender check looks at. */
export type FakeFrame = { readonly url: string };

/** A webContents that keeps what it was told. */
export class FakeWebContents extends EventEmitter {
  readonly mainFrame: FakeFrame = { url: 'app://planwright/index.html' };
  readonly sent: unknown[][] = [];
  readonly replaced: string[] = [];
  url = 'app://planwright/index.html';
  reloads = 0;
  hasCrashed = false;
  openHandler: ((details: { readonly url: string }) => unknown) | null = null;

  getURL(): string {
    return this.url;
  }
  isCrashed(): boolean {
    return this.hasCrashed;
  }
  send(...given: unknown[]): void {
    this.sent.push(given);
  }
  reload(): void {
    this.reloads += 1;
  }
  replaceMisspelling(word: string): void {
    this.replaced.push(word);
  }
  setWindowOpenHandler(handler: (details: { readonly url: string }) => unknown): void {
    this.openHandler = handler;
  }
}

/** A window that never shows; `close` and `destroy` behave as Electron's. */
export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeWebContents();
  readonly loaded: string[] = [];
  readonly calls: string[] = [];
  readonly options: Readonly<Record<string, unknown>>;
  bounds = { x: 10, y: 20, width: 1000, height: 700 };
  isGone = false;
  onDestroyed: () => void = () => undefined;

  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
  }

  loadURL(address: string): Promise<void> {
    this.loaded.push(address);
    return Promise.resolve();
  }
  close(): void {
    let isHeld = false;
    this.emit('close', { preventDefault: () => (isHeld = true) });
    if (!isHeld) this.destroy();
  }
  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.emit('closed');
    this.onDestroyed();
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  isMaximized(): boolean {
    return this.calls.includes('maximize');
  }
  isMinimized(): boolean {
    return this.calls.at(-1) === 'minimize';
  }
  getNormalBounds() {
    return this.bounds;
  }
  show(): void {
    this.calls.push('show');
  }
  focus(): void {
    this.calls.push('focus');
  }
  restore(): void {
    this.calls.push('restore');
  }
  maximize(): void {
    this.calls.push('maximize');
  }
}

/** A session that keeps its handlers, so that a test can ask them. */
export class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  readonly webRequest = { onBeforeRequest: (handler: unknown) => this.keep('onBeforeRequest', handler) };

  setPermissionRequestHandler(handler: unknown): void {
    this.keep('permissionRequest', handler);
  }
  setPermissionCheckHandler(handler: unknown): void {
    this.keep('permissionCheck', handler);
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.keep('devicePermission', handler);
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.keep('displayMedia', handler);
  }
  call(name: string, ...given: unknown[]): unknown {
    const handler = this.handlers.get(name);
    if (handler === undefined) throw new Error(`No handler for ${name}`);
    return handler(...given);
  }
  private keep(name: string, handler: unknown): void {
    this.handlers.set(name, handler as Handler);
  }
}

export type FakeElectronOptions = {
  readonly hasLock?: boolean;
  readonly isPackaged?: boolean;
  readonly languages?: readonly string[];
  readonly userData: string;
};

/** An `electron` that does nothing and records what it was asked for, in order. */
export function createFakeElectron(options: FakeElectronOptions) {
  const { hasLock = true, isPackaged = true, languages = ['en-GB'], userData } = options;
  const record = {
    calls: [] as string[],
    schemes: [] as unknown[],
    protocols: new Map<string, (request: Request) => Promise<Response>>(),
    channels: new Map<string, Handler>(),
    windows: [] as FakeWindow[],
    menus: [] as unknown[],
    popups: [] as unknown[],
    opened: [] as string[],
    questions: [] as { message: string; detail?: string; buttons: readonly string[] }[],
    errors: [] as string[][],
    folderQuestions: [] as unknown[][],
    /** What the person chooses when asked for a folder; nothing is cancelling. */
    folders: [] as string[],
    shown: [] as string[],
    /** What the system says of a path that is to be shown; nothing when all is well. */
    pathProblem: '',
    /** Which button the person presses next. */
    answer: 0,
    session: new FakeSession(),
    displays: [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    app: new EventEmitter(),
    becomeReady: (): void => undefined,
    exitCode: null as number | null,
  };
  const ready = new Promise<void>((resolve) => {
    record.becomeReady = () => {
      record.calls.push('ready');
      resolve();
    };
  });

  class BrowserWindow extends FakeWindow {
    constructor(given: Readonly<Record<string, unknown>>) {
      super(given);
      record.calls.push('window');
      record.windows.push(this);
      record.app.emit('web-contents-created', {}, this.webContents);
      this.onDestroyed = () => record.app.emit('window-all-closed');
    }
  }

  const app = Object.assign(record.app, {
    isPackaged,
    enableSandbox: () => record.calls.push('enableSandbox'),
    getPath: (name: string) => (name === 'userData' ? userData : `${userData}/${name}`),
    setPath: (name: string, place: string) => record.calls.push(`setPath ${name} ${place}`),
    requestSingleInstanceLock: () => {
      record.calls.push('lock');
      return hasLock;
    },
    whenReady: () => ready,
    getPreferredSystemLanguages: () => languages,
    quit: () => {
      record.calls.push('quit');
      let isHeld = false;
      record.app.emit('will-quit', { preventDefault: () => (isHeld = true) });
      if (!isHeld) record.calls.push('quitted');
    },
    exit: (code: number) => {
      record.exitCode = code;
    },
  });

  const electron = {
    app,
    BrowserWindow,
    dialog: {
      showMessageBox: async (_window: unknown, question: (typeof record.questions)[number]) => {
        record.questions.push(question);
        return { response: record.answer };
      },
      showOpenDialog: async (...given: unknown[]) => {
        record.folderQuestions.push(given);
        return { canceled: record.folders.length === 0, filePaths: record.folders };
      },
      showErrorBox: (...given: string[]) => record.errors.push(given),
    },
    ipcMain: { handle: (channel: string, handler: Handler) => record.channels.set(channel, handler) },
    Menu: {
      buildFromTemplate: (template: unknown) => ({ template, popup: () => record.popups.push(template) }),
      setApplicationMenu: (menu: { readonly template: unknown }) => record.menus.push(menu.template),
    },
    nativeTheme: { shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown[]) => {
        record.calls.push('registerSchemes');
        record.schemes.push(...schemes);
      },
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        record.protocols.set(scheme, handler),
    },
    screen: { getAllDisplays: () => record.displays },
    session: { defaultSession: record.session },
    shell: {
      openExternal: async (address: string) => {
        record.opened.push(address);
      },
      openPath: async (folder: string) => {
        record.shown.push(folder);
        return record.pathProblem;
      },
    },
  };
  return { electron: electron as unknown as ElectronParts, record };
}
