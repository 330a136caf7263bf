import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserWindow, Session, WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { confineContents } from '#hosts/desktop/navigation.ts';
import { denyPermissions } from '#hosts/desktop/permissions.ts';
import { createMainWindow, guardClose, type MainWindowOptions } from '#hosts/desktop/window.ts';
import { isReachable, readWindowState, writeWindowState } from '#hosts/desktop/window-state.ts';
import { createFarewell } from '#hosts/farewell.ts';
import {
  createFakeElectron,
  FakeSession,
  FakeWebContents,
  FakeWindow,
} from '#tests/support/fake-electron.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planwright-window-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const stateFile = () => path.join(folder, 'window.json');

function openWindow(options: Partial<MainWindowOptions> = {}) {
  const { electron, record } = createFakeElectron({ userData: folder });
  createMainWindow(electron, {
    preload: '/program/preload.cjs',
    title: 'Planwright',
    isDark: false,
    hasDeveloperTools: false,
    platform: 'linux',
    stateFile: stateFile(),
    ...options,
  });
  const [window] = record.windows;
  if (window === undefined) throw new Error('No window was made');
  return window;
}

describe('the window', () => {
  it('is made with every protecting switch set, and no other preference', () => {
    expect(openWindow().options['webPreferences']).toEqual({
      preload: '/program/preload.cjs',
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
      devTools: false,
      spellcheck: false,
    });
  });

  it('checks spelling only where no dictionary is fetched from the network for it', () => {
    const preferences = (platform: NodeJS.Platform) => openWindow({ platform }).options['webPreferences'];
    expect(preferences('darwin')).toMatchObject({ spellcheck: true });
    expect(preferences('win32')).toMatchObject({ spellcheck: false });
  });

  it('shows only once it is drawn', () => {
    const window = openWindow();
    expect(window.options['show']).toBe(false);
    expect(window.calls).toEqual([]);
    window.emit('ready-to-show');
    expect(window.calls).toEqual(['show']);
  });

  it('comes back where it stood, as large as it was', () => {
    const first = openWindow();
    first.bounds = { x: 100, y: 50, width: 1100, height: 750 };
    first.maximize();
    first.emit('close', { preventDefault: () => undefined });
    const second = openWindow();
    expect(second.options).toMatchObject({ x: 100, y: 50, width: 1100, height: 750 });
    second.emit('ready-to-show');
    expect(second.calls).toEqual(['maximize', 'show']);
    expect(readdirSync(folder)).toEqual(['window.json']);
  });

  it('opens in the middle when its screen is gone', () => {
    writeWindowState(stateFile(), {
      bounds: { x: 5000, y: 50, width: 1100, height: 750 },
      isMaximized: false,
    });
    expect(openWindow().options).not.toHaveProperty('x');
  });

  it.each([
    '',
    'null',
    '{}',
    '{"bounds":{"x":"1"}}',
    '{"bounds":{"x":1,"y":1,"width":1,"height":1e9},"isMaximized":1}',
  ])('opens in the middle when the remembered state is %j', (text) => {
    writeFileSync(stateFile(), text);
    expect(readWindowState(stateFile())).toBeNull();
    expect(openWindow().options).toMatchObject({ width: 1280, height: 800 });
  });

  it.each([
    [{ x: 0, y: 0, width: 800, height: 600 }, true],
    [{ x: -700, y: 10, width: 800, height: 600 }, false],
    [{ x: -600, y: 10, width: 800, height: 600 }, true],
    [{ x: 2000, y: 10, width: 800, height: 600 }, true],
    [{ x: 100, y: -300, width: 800, height: 600 }, false],
    [{ x: 100, y: 1030, width: 800, height: 600 }, false],
  ])('knows whether a window at %o can be reached', (bounds, expected) => {
    const screens = [
      { x: 0, y: 0, width: 1920, height: 1040 },
      { x: 1920, y: 0, width: 1280, height: 800 },
    ];
    expect(isReachable(bounds, screens)).toBe(expected);
  });
});

describe('closing the window', () => {
  function guarded({ mayClose = false } = {}) {
    vi.useFakeTimers();
    const window = new FakeWindow({});
    const announce = vi.fn(() => 1);
    const farewell = createFarewell({ announce, milliseconds: 3000 });
    const mayCloseUnsaved = vi.fn(async () => mayClose);
    const guard = guardClose({
      window: window as unknown as BrowserWindow, // as far as the guard uses it
      farewell,
      mayCloseUnsaved,
    });
    return { window, announce, farewell, mayCloseUnsaved, guard };
  }

  it('waits until the page has saved, and then asks nothing (matrix 45)', async () => {
    const { window, announce, farewell, mayCloseUnsaved } = guarded();
    window.close();
    await vi.advanceTimersByTimeAsync(2900);
    expect(announce).toHaveBeenCalledOnce();
    expect(window.isDestroyed()).toBe(false);
    farewell.answer(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(window.isDestroyed()).toBe(true);
    expect(mayCloseUnsaved).not.toHaveBeenCalled();
  });

  it('asks at once when the page could not save, and stays when the person wants to', async () => {
    const { window, announce, farewell, mayCloseUnsaved } = guarded();
    window.close();
    farewell.answer(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(mayCloseUnsaved).toHaveBeenCalledOnce();
    expect(window.isDestroyed()).toBe(false);
    window.close();
    expect(announce).toHaveBeenCalledTimes(2);
  });

  it('asks after three seconds of silence, and closes when the person wants to', async () => {
    const { window, mayCloseUnsaved } = guarded({ mayClose: true });
    window.close();
    await vi.advanceTimersByTimeAsync(2999);
    expect(mayCloseUnsaved).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(mayCloseUnsaved).toHaveBeenCalledOnce();
    expect(window.isDestroyed()).toBe(true);
  });

  it('asks the page once however often the button is pressed', async () => {
    const { window, announce } = guarded();
    window.close();
    window.close();
    window.close();
    expect(announce).toHaveBeenCalledOnce();
  });

  it('asks the person nothing when the system ends the program, but still lets the page save', async () => {
    const { window, announce, guard, mayCloseUnsaved } = guarded();
    const closed = guard.closeQuietly();
    expect(announce).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(3000);
    await closed;
    expect(window.isDestroyed()).toBe(true);
    expect(mayCloseUnsaved).not.toHaveBeenCalled();
  });

  it('gives up an open question when the system ends the program', async () => {
    const { window, farewell, guard, mayCloseUnsaved } = guarded();
    mayCloseUnsaved.mockReturnValue(new Promise(() => undefined));
    window.close();
    farewell.answer(false);
    await vi.advanceTimersByTimeAsync(0);
    await guard.closeQuietly();
    expect(window.isDestroyed()).toBe(true);
  });
});

describe('navigation', () => {
  const hostile = [
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'app://planwright/other.html',
    'app://evil/index.html',
    'app://planwright/index.html?next=https://example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'blob:app://planwright/1',
    'about:blank',
    'not an address',
  ];

  function confined() {
    const contents = new FakeWebContents();
    const opened: unknown[] = [];
    confineContents(contents as unknown as WebContents, async (text) => {
      opened.push(text);
      return true;
    });
    const isHeld = (event: string, details: object) => {
      const preventDefault = vi.fn();
      contents.emit(event, { ...details, preventDefault });
      return preventDefault.mock.calls.length > 0;
    };
    return { contents, opened, isHeld };
  }

  it.each(hostile)('is held for %s', (url) => {
    const { isHeld } = confined();
    expect(isHeld('will-navigate', { url, isMainFrame: true })).toBe(true);
    expect(isHeld('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    expect(isHeld('will-redirect', { url, isMainFrame: true })).toBe(true);
  });

  it('lets the page reload itself, wherever in it the person is', () => {
    const { contents, isHeld } = confined();
    contents.url = 'app://planwright/index.html#/w/acme/calendar';
    const url = 'app://planwright/index.html#/w/acme/calendar';
    expect(isHeld('will-navigate', { url, isMainFrame: true })).toBe(false);
    expect(isHeld('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    expect(isHeld('will-frame-navigate', { url, isMainFrame: false })).toBe(true);
    expect(isHeld('will-redirect', { url, isMainFrame: true })).toBe(true);
  });

  it('attaches no webview', () => {
    expect(confined().isHeld('will-attach-webview', {})).toBe(true);
  });

  it.each([...hostile, 'app://planwright/index.html'])(
    'opens no window for %s but asks for the link',
    (url) => {
      const { contents, opened } = confined();
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
      expect(opened).toEqual([url]);
    },
  );
});

describe('permissions', () => {
  const names =
    'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read ' +
    'deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate ' +
    'hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access ' +
    'loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler ' +
    'periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial smart-card ' +
    'speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation ' +
    'web-printing window-management unknown something-new';
  const own = 'app://planwright/index.html';

  function denied({ hasDeveloperTools = false } = {}) {
    const session = new FakeSession();
    denyPermissions(session as unknown as Session, { hasDeveloperTools });
    return {
      session,
      request: (permission: string, requestingUrl = own, isMainFrame = true) => {
        const answer = vi.fn();
        session.call('permissionRequest', null, permission, answer, { requestingUrl, isMainFrame });
        expect(answer).toHaveBeenCalledOnce();
        return answer.mock.calls[0]?.[0];
      },
      check: (permission: string, origin = 'app://planwright/', isMainFrame = true) =>
        session.call('permissionCheck', null, permission, origin, { isMainFrame }),
    };
  }

  it.each(names.split(' '))('are denied: %s', (permission) => {
    const { request, check } = denied();
    expect(request(permission)).toBe(false);
    expect(check(permission)).toBe(false);
  });

  it('let the own page, and only it, put something on the clipboard', () => {
    const { request, check } = denied();
    const permission = 'clipboard-sanitized-write';
    expect(request(permission)).toBe(true);
    expect(check(permission)).toBe(true);
    expect(request(permission, own, false)).toBe(false);
    expect(check(permission, 'app://planwright/', false)).toBe(false);
    for (const address of ['https://example.com/', 'app://evil/', '', 'null']) {
      expect(request(permission, address)).toBe(false);
      expect(check(permission, address)).toBe(false);
    }
  });

  it('are denied for every device and for the screen', () => {
    const { session } = denied();
    for (const deviceType of ['hid', 'serial', 'usb']) {
      expect(session.call('devicePermission', { deviceType, origin: own })).toBe(false);
    }
    const answer = vi.fn();
    session.call('displayMedia', {}, answer);
    expect(answer).toHaveBeenCalledWith(null);
  });

  it.each([
    ['app://planwright/index.html', true],
    ['app://planwright/assets/a.js', true],
    ['blob:app://planwright/0c5b', true],
    ['data:image/png;base64,AAAA', true],
    ['data:text/html,hello', false],
    ['blob:https://example.com/0c5b', false],
    ['app://evil/index.html', false],
    ['https://example.com/', false],
    ['http://127.0.0.1:8080/', false],
    ['http://localhost/', false],
    ['ws://example.com/', false],
    ['wss://example.com/', false],
    ['ftp://example.com/', false],
    ['file:///etc/passwd', false],
    ['devtools://devtools/bundled/a.html', false],
    ['chrome-extension://abc/a.js', false],
    ['', false],
  ])('let a request go to %s: %s', (url, isLetThrough) => {
    const answer = vi.fn();
    denied().session.call('onBeforeRequest', { url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel: !isLetThrough });
  });

  it('let developer tools load their own pages where there are any', () => {
    const answer = vi.fn();
    denied({ hasDeveloperTools: true }).session.call('onBeforeRequest', { url: 'devtools://a/b' }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel: false });
  });

  it('let nothing be downloaded but what the page has made itself', () => {
    const { session } = denied();
    const isHeld = (address: string) => {
      const preventDefault = vi.fn();
      session.emit('will-download', { preventDefault }, { getURL: () => address });
      return preventDefault.mock.calls.length > 0;
    };
    expect(isHeld('blob:app://planwright/0c5b')).toBe(false);
    for (const address of ['https://example.com/a.exe', 'data:text/html,a', 'app://planwright/index.html']) {
      expect(isHeld(address)).toBe(true);
    }
  });
});
