import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlannerCore } from '#core/planner-core.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '#hosts/desktop/channels.ts';
import { dataFolderOption } from '#hosts/desktop/data-folder-option.ts';
import { startDesktop } from '#hosts/desktop/desktop.ts';
import { MENU_COMMANDS } from '#hosts/desktop/menu.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError, type Reply } from '#shared/base/errors.ts';
import {
  createFakeElectron,
  type FakeElectronOptions,
  FakeWebContents,
} from '#tests/support/fake-electron.ts';

type MenuItem = {
  label?: string;
  id?: string;
  role?: string;
  submenu?: MenuItem[];
  click?: () => void;
  accelerator?: string;
  registerAccelerator?: boolean;
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planwright-desktop-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A core that answers with what it was asked. */
function anEchoCore(settings: { language: string | null } = { language: null }) {
  const asked: unknown[][] = [];
  const listeners: ((event: PlannerEvent) => void)[] = [];
  const core: PlannerCore = {
    request: async (method, input): Promise<Reply<unknown>> => {
      asked.push([method, input]);
      return { ok: true, value: method === 'settings.get' ? settings : { method, input } };
    },
    subscribe: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    close: vi.fn(async () => undefined),
  };
  const tell = (event: PlannerEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { core, asked, tell };
}

async function start(options: Partial<FakeElectronOptions> & { language?: string } = {}) {
  const { electron, record } = createFakeElectron({ userData: folder, ...options });
  const echo = anEchoCore({ language: options.language ?? null });
  const stops: (() => void)[] = [];
  const openCore = vi.fn(async () => echo.core);
  const started = startDesktop(electron, {
    dataFolder: path.join(folder, 'data'),
    pageFolder: path.join(folder, 'renderer'),
    preload: '/program/preload.cjs',
    platform: 'linux',
    openCore,
    onStopSignal: (stop) => stops.push(stop),
  });
  const callsBeforeReady = [...record.calls];
  record.becomeReady();
  await started;
  const [window] = record.windows;
  return { record, echo, openCore, stops, callsBeforeReady, window };
}

async function startWithWindow(options: Parameters<typeof start>[0] = {}) {
  const program = await start(options);
  const { window, record } = program;
  if (window === undefined) throw new Error('No window was opened');
  const handler = record.channels.get(REQUEST_CHANNEL);
  if (handler === undefined) throw new Error('Nobody answers requests');
  const own = { sender: window.webContents, senderFrame: window.webContents.mainFrame };
  const ask = (method: unknown, text: unknown, event: object = own) => handler(event, method, text);
  return { ...program, window, ask, own };
}

describe('the start of the desktop program', () => {
  it('turns on the sandbox and the scheme before Electron is ready, and opens no window before', async () => {
    const { callsBeforeReady, record } = await start();
    expect(callsBeforeReady.slice(0, 2)).toEqual(['enableSandbox', 'registerSchemes']);
    expect(callsBeforeReady).toContain('lock');
    expect(callsBeforeReady).not.toContain('window');
    expect(record.calls.indexOf('window')).toBeGreaterThan(record.calls.indexOf('ready'));
  });

  it('loads the page from its own scheme and nothing else', async () => {
    const { window } = await startWithWindow();
    expect(window.loaded).toEqual(['app://planwright/index.html']);
  });

  it('guards session and contents before the window is there', async () => {
    const { record, window } = await startWithWindow();
    expect([...record.session.handlers.keys()].sort()).toEqual([
      'devicePermission',
      'displayMedia',
      'onBeforeRequest',
      'permissionCheck',
      'permissionRequest',
    ]);
    expect(window.webContents.openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    await vi.waitFor(() => expect(record.opened).toEqual(['https://example.com/']));
    const other = new FakeWebContents();
    record.app.emit('web-contents-created', {}, other);
    expect(other.openHandler?.({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(record.opened).toEqual(['https://example.com/']);
  });

  it('opens one channel for requests and no other', async () => {
    const { record } = await start();
    expect([...record.channels.keys()]).toEqual([REQUEST_CHANNEL]);
  });

  it('gives way to a program that has the same folder open, and to no other', async () => {
    const second = await start({ hasLock: false });
    expect(second.record.calls).toContain('quit');
    expect(second.window).toBeUndefined();
    expect(second.openCore).not.toHaveBeenCalled();
    const place = (data: string) => {
      const { electron, record } = createFakeElectron({ userData: folder, hasLock: false });
      startDesktop(electron, {
        dataFolder: data,
        pageFolder: '',
        preload: '',
        platform: 'linux',
        openCore: second.openCore,
        onStopSignal: () => undefined,
      }).catch(() => undefined);
      return record.calls.find((call) => call.startsWith('setPath userData'));
    };
    expect(place('/one')).toBe(place('/one/../one'));
    expect(place('/one')).not.toBe(place('/two'));
  });

  it('shows its window again when it is started a second time', async () => {
    const { record, window } = await startWithWindow();
    record.app.emit('second-instance');
    expect(window.calls).toEqual(['show', 'focus']);
  });

  it('says why it cannot start, and ends', async () => {
    const { electron, record } = createFakeElectron({ userData: folder, languages: ['de-AT'] });
    record.becomeReady();
    await startDesktop(electron, {
      dataFolder: folder,
      pageFolder: '',
      preload: '',
      platform: 'linux',
      openCore: () => Promise.reject(new PlannerError('no-permission')),
      onStopSignal: () => undefined,
    });
    expect(record.errors[0]?.[0]).toBe('Planwright kann nicht starten');
    expect(record.exitCode).toBe(1);
  });

  it('ends when the window is closed, after the core has let go', async () => {
    const { record, window, ask, echo } = await startWithWindow();
    window.close();
    await ask('host.readyToClose', '{"isSaved":true}');
    await vi.waitFor(() => expect(record.calls).toContain('quitted'));
    expect(echo.core.close).toHaveBeenCalledOnce();
    expect(record.questions).toEqual([]);
  });

  it('closes on a signal without a question', async () => {
    const { record, ask, stops, window } = await startWithWindow();
    stops[0]?.();
    expect(window.webContents.sent.at(-1)).toEqual([EVENT_CHANNEL, { name: 'app.closing' }]);
    await ask('host.readyToClose', '{"isSaved":false}');
    await vi.waitFor(() => expect(record.calls).toContain('quitted'));
    expect(record.questions).toEqual([]);
  });

  it('asks before it closes what could not be saved', async () => {
    const { record, ask, window } = await startWithWindow({ language: 'it' });
    window.close();
    await ask('host.readyToClose', '{"isSaved":false}');
    await vi.waitFor(() => expect(record.questions).toHaveLength(1));
    expect(record.questions[0]).toMatchObject({
      message: 'Chiudere anche se non è tutto salvato?',
      buttons: ['Resta', 'Chiudi comunque'],
    });
    expect(window.isDestroyed()).toBe(false);
  });

  it('opens a crashed page again, but not for ever (matrix 46)', async () => {
    const { record, window } = await startWithWindow();
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window.webContents.reloads).toBe(1);
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(window.webContents.reloads).toBe(1);
    expect(record.calls).toContain('quit');
  });
});

describe('the main module', () => {
  it('runs to its end before Electron is ready: Electron waits for that', async () => {
    const { electron, record } = createFakeElectron({ userData: folder });
    vi.doMock('electron', () => electron);
    await import('#hosts/desktop/main.ts');
    vi.doUnmock('electron');
    expect(record.calls.slice(0, 2)).toEqual(['enableSandbox', 'registerSchemes']);
    expect(record.calls).not.toContain('window');
  });
});

describe('requests of the page (matrix 65)', () => {
  it('go to the core as plain JSON, and its answer comes back', async () => {
    const { ask } = await startWithWindow();
    expect(await ask('workspaces.open', '{"workspaceId":"acme"}')).toEqual({
      ok: true,
      value: { method: 'workspaces.open', input: { workspaceId: 'acme' } },
    });
  });

  const frame = { url: 'app://planwright/index.html' };
  it.each([
    ['no frame', (own: object) => ({ ...own, senderFrame: null })],
    ['another frame of the same page', (own: object) => ({ ...own, senderFrame: { ...frame } })],
    ['another window', (own: object) => ({ ...own, sender: new FakeWebContents() })],
    ['nobody', () => ({ sender: null, senderFrame: null })],
  ])('are refused from %s', async (_name, change) => {
    const { ask, own, echo } = await startWithWindow();
    const before = echo.asked.length;
    expect(await ask('app.info', '{}', change(own))).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
    expect(echo.asked).toHaveLength(before);
  });

  it.each([
    'https://example.com/',
    'app://evil/index.html',
    'app://planwright.evil/',
    'file:///app://planwright/',
    'about:blank',
    'data:text/html,app://planwright/',
    '',
  ])('are refused from the main frame when it shows %j', async (url) => {
    const { ask, window } = await startWithWindow();
    const sender = window.webContents;
    Object.assign(sender.mainFrame, { url });
    const reply = await ask('app.info', '{}', { sender, senderFrame: sender.mainFrame });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it.each([
    ['a method that is no text', 7, '{}'],
    ['a method of any length', 'a'.repeat(101), '{}'],
    ['an input that is no text', 'app.info', { a: 1 }],
    ['no input', 'app.info', undefined],
    ['broken JSON', 'app.info', '{'],
  ])('are refused with %s', async (_name, method, text) => {
    const { ask, echo } = await startWithWindow();
    const before = echo.asked.length;
    expect(await ask(method, text)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(echo.asked).toHaveLength(before);
  });

  it('are refused above 64 MB', async () => {
    const { ask } = await startWithWindow();
    const text = `"${'a'.repeat(64 * 1024 * 1024)}"`;
    expect(await ask('app.info', text)).toEqual({
      ok: false,
      error: { code: 'file-too-large', details: { limit: 64 * 1024 * 1024 } },
    });
  });

  it('learn what happens in the core through the event channel', async () => {
    const { echo, window } = await startWithWindow();
    const event: PlannerEvent = {
      name: 'workspace.changed',
      workspaceId: 'acme',
      sequence: 2,
      client: 'other',
      edits: [],
    };
    echo.tell(event);
    expect(window.webContents.sent).toEqual([[EVENT_CHANNEL, event]]);
    window.destroy();
    echo.tell(event);
    expect(window.webContents.sent).toHaveLength(1);
  });
});

describe('the menus', () => {
  const itemsOf = (template: unknown): MenuItem[] =>
    (template as MenuItem[]).flatMap((item) => [item, ...itemsOf(item.submenu ?? [])]);

  it('send each command once to the page, and register no key that the page listens for', async () => {
    const { record, window } = await startWithWindow();
    const commands = itemsOf(record.menus.at(-1)).filter(({ id }) => id !== undefined);
    for (const { click } of commands) click?.();
    expect(window.webContents.sent.map(([, event]) => event)).toEqual(
      commands.map(({ id }) => ({ name: 'command.invoked', command: id })),
    );
    expect(commands.map(({ id }) => id).sort()).toEqual([...MENU_COMMANDS].sort());
    for (const { accelerator, registerAccelerator } of commands) {
      if (accelerator !== undefined) expect(registerAccelerator).toBe(false);
    }
  });

  it('offer no way to developer tools or a forced reload', async () => {
    const { record } = await start();
    const roles = itemsOf(record.menus.at(-1)).map(({ role }) => role);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('forceReload');
    expect(roles).not.toContain('reload');
  });

  it('speak the language of the settings, and follow it when it changes', async () => {
    const settings = { language: 'de' };
    const { record, ask, echo } = await startWithWindow(settings);
    expect(itemsOf(record.menus.at(-1))[0]?.label).toBe('Datei');
    vi.spyOn(echo.core, 'request').mockImplementation(async (method) =>
      method === 'settings.get' ? { ok: true, value: { language: 'es' } } : { ok: true, value: {} },
    );
    await ask('settings.set', '{"language":"es"}');
    expect(itemsOf(record.menus.at(-1))[0]?.label).toBe('Archivo');
  });

  it('give text fields cut, copy and paste on the right button, and nothing elsewhere', async () => {
    const { record, window } = await startWithWindow();
    const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
    const params = {
      isEditable: true,
      editFlags,
      selectionText: '',
      misspelledWord: 'plann',
      dictionarySuggestions: ['plan', 'plane'],
    };
    window.webContents.emit('context-menu', {}, params);
    const [popup] = record.popups;
    expect(itemsOf(popup).map(({ role, label }) => role ?? label)).toEqual(
      expect.arrayContaining(['plan', 'plane', 'cut', 'copy', 'paste', 'selectAll']),
    );
    itemsOf(popup)[0]?.click?.();
    expect(window.webContents.replaced).toEqual(['plan']);
    window.webContents.emit('context-menu', {}, { ...params, isEditable: false });
    expect(record.popups).toHaveLength(1);
  });
});

describe('the data folder of the desktop program', () => {
  it.each([
    [['electron', '.', '--data', '/plans'], '/plans'],
    [['electron', '--no-sandbox', '.', '--data=/plans'], '/plans'],
    [['electron', '.'], null],
    [['electron', '.', '--data'], null],
    [['electron', '.', '--data', '--inspect'], null],
  ])('is read from %j', (words, expected) => {
    expect(dataFolderOption(words)).toBe(expected === null ? null : path.resolve(expected));
  });
});

describe('the preload script', () => {
  it('gives the page two functions and nothing of Electron', async () => {
    const world = new Map<string, Readonly<Record<string, unknown>>>();
    const invoked: unknown[][] = [];
    const heard = new Map<string, (...given: unknown[]) => void>();
    vi.doMock('electron', () => ({
      contextBridge: {
        exposeInMainWorld: (name: string, api: Readonly<Record<string, unknown>>) => world.set(name, api),
      },
      ipcRenderer: {
        invoke: async (...given: unknown[]) => {
          invoked.push(given);
          return { ok: true, value: 1 };
        },
        on: (channel: string, listener: (...given: unknown[]) => void) => heard.set(channel, listener),
        off: (channel: string) => heard.delete(channel),
      },
    }));
    await import('#hosts/desktop/preload.ts');
    vi.doUnmock('electron');

    expect([...world.keys()]).toEqual(['planner']);
    const planner = world.get('planner') as {
      request: (method: string, input: unknown) => Promise<unknown>;
      subscribe: (listener: (...given: unknown[]) => void) => () => void;
    };
    expect(Object.keys(planner)).toEqual(['request', 'subscribe']);
    expect(await planner.request('app.info', { a: 1 })).toEqual({ ok: true, value: 1 });
    expect(invoked).toEqual([[REQUEST_CHANNEL, 'app.info', '{"a":1}']]);

    const listener = vi.fn();
    const end = planner.subscribe(listener);
    heard.get(EVENT_CHANNEL)?.({ sender: 'ipcRenderer' }, { name: 'app.closing' });
    expect(listener.mock.calls).toEqual([[{ name: 'app.closing' }]]);
    end();
    expect(heard.size).toBe(0);
  });
});
