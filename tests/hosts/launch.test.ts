import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DataFolderFacts, defaultDataFolder } from '../../electron/hosts/data-folder.ts';
import { findBrowsers } from '../../electron/hosts/launch/browsers.mjs';
import { buildMatches, sourceMark } from '../../electron/hosts/launch/build.mjs';
import { chooseHost, hasDisplay } from '../../electron/hosts/launch/choice.mjs';
import { dependenciesMatch, npmCommand, samePackages } from '../../electron/hosts/launch/dependencies.mjs';
import { runDesktop, triedLately } from '../../electron/hosts/launch/desktop.mjs';
import { findElectron } from '../../electron/hosts/launch/electron-binary.mjs';
import { openers } from '../../electron/hosts/launch/open-page.mjs';
import { hostArguments, readOptions } from '../../electron/hosts/launch/options.mjs';
import { isOlder } from '../../electron/hosts/launch/set-up.mjs';
import { withLock } from '../../electron/hosts/launch/setup-lock.mjs';
import { launchLanguages, sentence, systemLanguage } from '../../electron/hosts/launch/words.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planwright-launch-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the options of npm start', () => {
  it('are all off when none is given', () => {
    expect(readOptions([], folder)).toEqual({
      options: { help: false, browser: false, open: true, data: null, port: null },
    });
  });

  it('make the data folder absolute from where the person is', () => {
    const read = readOptions(['--data', 'plans'], folder);
    expect(read).toMatchObject({ options: { data: path.join(folder, 'plans'), browser: false } });
  });

  it.each([[['--port', '8080']], [['--port=8080', '--no-open']], [['--no-open', '--port', '8080']]])(
    'choose the browser where only that can obey: %j',
    (words) => {
      expect(readOptions(words, folder)).toMatchObject({ options: { browser: true, port: 8080 } });
    },
  );

  it.each([
    [['--data'], { word: 'missingValue', values: { option: '--data' } }],
    [['--data', '--browser'], { word: 'missingValue', values: { option: '--data' } }],
    [['--port', '65536'], { word: 'badPort', values: { value: '65536' } }],
    [['--port', '80a'], { word: 'badPort', values: { value: '80a' } }],
    [['--port=-1'], { word: 'badPort', values: { value: '-1' } }],
    [['--brower'], { word: 'unknownOption', values: { option: '--brower' } }],
    [['plans'], { word: 'unknownOption', values: { option: 'plans' } }],
  ])('are refused with a sentence when they are wrong: %j', (words, problem) => {
    expect(readOptions(words, folder)).toEqual({ problem });
  });

  it('reach the host that they are for', () => {
    const read = readOptions(['--data=/plans', '--port', '0'], folder);
    if ('problem' in read) throw new Error(read.problem.word);
    expect(hostArguments(read.options, 'browser')).toEqual([
      '--data',
      path.resolve('/plans'),
      '--port',
      '0',
      '--no-open',
    ]);
    expect(hostArguments(read.options, 'desktop')).toEqual(['--data', path.resolve('/plans')]);
  });
});

describe('the choice of the host', () => {
  const here = { wantsBrowser: false, hasDisplay: true, hasElectron: true, triedLately: false };

  it.each([
    ['desktop', here],
    ['desktop', { ...here, triedLately: true }],
    ['browser', { ...here, wantsBrowser: true }],
    ['fetch-desktop', { ...here, hasElectron: false }],
    ['browser-without-electron', { ...here, hasElectron: false, triedLately: true }],
    ['browser-without-display', { ...here, hasDisplay: false }],
    ['browser-without-display', { ...here, hasDisplay: false, hasElectron: false }],
  ])('is %s for %j', (choice, facts) => {
    expect(chooseHost(facts)).toBe(choice);
  });

  it('takes a Linux without X11 and Wayland for one without a display, and no other system', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });

  it('remembers for a day, and for this version of Electron, that fetching failed', () => {
    const at = Date.UTC(2026, 10, 21);
    const write = (file: string, value: object) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), JSON.stringify(value));
    };
    write('node_modules/electron/package.json', { version: '45.4.1' });
    expect(triedLately(folder, at)).toBe(false);
    write('node_modules/.cache/planwright/electron-attempt.json', { version: '45.4.1', at });
    expect(triedLately(folder, at + 60_000)).toBe(true);
    expect(triedLately(folder, at + 25 * 3_600_000)).toBe(false);
    expect(triedLately(folder, at - 60_000)).toBe(false);
    write('node_modules/electron/package.json', { version: '45.4.2' });
    expect(triedLately(folder, at + 60_000)).toBe(false);
  });
});

describe('the Electron binary', () => {
  it('is found where Electron unpacks it, under the name that its path file gives', () => {
    const electron = path.join(folder, 'node_modules', 'electron');
    mkdirSync(path.join(electron, 'dist'), { recursive: true });
    expect(findElectron(folder, {}, 'linux')).toBeNull();
    writeFileSync(path.join(electron, 'dist', 'electron'), '');
    expect(findElectron(folder, {}, 'linux')).toBe(path.join(electron, 'dist', 'electron'));
    writeFileSync(path.join(electron, 'path.txt'), 'other');
    expect(findElectron(folder, {}, 'linux')).toBeNull();
  });

  it('may be named in the environment, as a program or as a folder', () => {
    writeFileSync(path.join(folder, 'electron.exe'), '');
    expect(findElectron('/nowhere', { ELECTRON_OVERRIDE_DIST_PATH: folder }, 'win32')).toBe(
      path.join(folder, 'electron.exe'),
    );
    expect(findElectron('/nowhere', { ELECTRON_EXEC_PATH: path.join(folder, 'electron.exe') })).toBe(
      path.join(folder, 'electron.exe'),
    );
    expect(findElectron('/nowhere', { ELECTRON_EXEC_PATH: path.join(folder, 'gone') })).toBeNull();
  });

  it('that crashes at once is told apart from a window that was closed', async () => {
    const stand = (code: number) => runDesktop(process.execPath, ['--eval', `process.exit(${code})`]);
    expect(await stand(0)).toEqual({ code: 0 });
    expect(await stand(127)).toEqual({ reason: 'exit code 127' });
  });
});

describe('the browsers', () => {
  const finder = (platform: NodeJS.Platform, env: Record<string, string>, files: readonly string[]) =>
    findBrowsers({ platform, env, isProgram: (file) => files.includes(file) });

  it('are found on the search path of Linux, Chromium first, each once', () => {
    const files = ['/usr/bin/google-chrome', '/snap/bin/chromium', '/usr/bin/chromium', 'relative/chromium'];
    const found = finder('linux', { PATH: '/usr/bin:relative:/usr/bin:/snap/bin' }, files);
    expect(found).toEqual(['/usr/bin/chromium', '/snap/bin/chromium', '/usr/bin/google-chrome']);
  });

  it('are found in the program folders of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(
      finder('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', LOCALAPPDATA: '' }, [edge]),
    ).toEqual([edge]);
  });

  it('are found among the applications of macOS, the person’s own too', () => {
    const own = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(finder('darwin', { HOME: '/Users/ada' }, [own])).toEqual([own]);
  });

  it('open the page as an app window first and by the system’s default last', () => {
    const address = 'http://127.0.0.1:8080/#code=a&b';
    expect(openers(address, ['/usr/bin/chromium'], 'linux', false)).toEqual([
      { program: '/usr/bin/chromium', words: [`--app=${address}`] },
      { program: 'xdg-open', words: [address] },
    ]);
    expect(openers(address, ['/usr/bin/chromium'], 'linux', true)[0]?.words).toEqual([
      '--no-sandbox',
      `--app=${address}`,
    ]);
    expect(openers(address, [], 'darwin', false)).toEqual([{ program: 'open', words: [address] }]);
    expect(openers(address, [], 'win32', false)).toEqual([
      { program: 'rundll32', words: ['url.dll,FileProtocolHandler', address] },
    ]);
  });
});

describe('the data folder', () => {
  const at = (platform: NodeJS.Platform, home: string, env: DataFolderFacts['env'] = {}) =>
    defaultDataFolder({ platform, home, env });

  it('is where each system keeps the data of programs', () => {
    expect(at('linux', '/home/ada')).toBe('/home/ada/.local/share/planwright');
    expect(at('linux', '/home/ada', { XDG_DATA_HOME: '/data' })).toBe('/data/planwright');
    expect(at('linux', '/home/ada', { XDG_DATA_HOME: 'data' })).toBe('/home/ada/.local/share/planwright');
    expect(at('darwin', '/Users/ada')).toBe('/Users/ada/Library/Application Support/Planwright');
    expect(at('win32', 'C:\\Users\\ada', { APPDATA: 'D:\\Roaming' })).toBe('D:\\Roaming\\Planwright');
    expect(at('win32', 'C:\\Users\\ada')).toBe('C:\\Users\\ada\\AppData\\Roaming\\Planwright');
  });
});

describe('the packages', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b-mac': { version: '1.0.0', optional: true },
  };

  it('match when each is there in its version, optional ones for other systems aside', () => {
    expect(samePackages(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
    expect(samePackages(locked, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(samePackages(locked, {})).toBe(false);
    const wrongOptional = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-mac': { version: '2.0.0' },
    };
    expect(samePackages(locked, wrongOptional)).toBe(false);
  });

  it('do not match while they were never, half or for another system installed', () => {
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
    expect(dependenciesMatch(folder)).toBe(false);
    mkdirSync(path.join(folder, 'node_modules'));
    expect(dependenciesMatch(folder)).toBe(false);
    const installed = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    writeFileSync(path.join(folder, 'node_modules', '.package-lock.json'), JSON.stringify(installed));
    expect(dependenciesMatch(folder)).toBe(true);
    writeFileSync(path.join(folder, 'node_modules', '.planwright-system'), 'amiga-m68k');
    expect(dependenciesMatch(folder)).toBe(false);
  });

  it('are installed by the npm that started us or that came with Node, never by another tool', () => {
    const own = path.join('/node/bin', '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
    const all = () => true;
    expect(npmCommand({ npm_execpath: '/x/npm-cli.js' }, '/node/bin/node', all).before).toEqual([
      '/x/npm-cli.js',
    ]);
    expect(npmCommand({ npm_execpath: '/x/pnpm.cjs' }, '/node/bin/node', all).before).toEqual([own]);
    expect(npmCommand({}, '/node/bin/node', () => false)).toMatchObject({ program: 'npm', before: [] });
  });
});

describe('the build', () => {
  it('is stale as soon as a source has another name or content, and only then', () => {
    const write = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    write('shared/plan/post.ts', 'one');
    write('electron/hosts/launch/start.mjs', 'one');
    const mark = sourceMark(folder);
    expect(buildMatches(folder)).toBe(false);
    write('out/main/.stamp', mark);
    expect(buildMatches(folder)).toBe(true);

    write('electron/hosts/launch/start.mjs', 'not part of the build');
    write('shared/plan/post.ts', 'one');
    expect(buildMatches(folder)).toBe(true);
    write('shared/plan/post.ts', 'two');
    expect(buildMatches(folder)).toBe(false);
    write('shared/plan/post.ts', 'one');
    write('renderer/new.css', '');
    expect(buildMatches(folder)).toBe(false);
  });
});

describe('the lock around setting up', () => {
  it('lets one in at a time and tells the other that it waits', async () => {
    const lock = path.join(folder, 'lock');
    const events: string[] = [];
    const enter = (name: string) =>
      withLock(
        lock,
        async () => {
          events.push(`${name} in`);
          await new Promise((resolve) => setTimeout(resolve, 50));
          events.push(`${name} out`);
        },
        () => events.push(`${name} waits`),
      );
    await Promise.all([enter('first'), enter('second')]);
    expect(events).toEqual(['first in', 'second waits', 'first out', 'second in', 'second out']);
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over from a process that died, and given back after a failure', async () => {
    const lock = path.join(folder, 'lock');
    mkdirSync(lock);
    // No system gives out a process number this high.
    writeFileSync(path.join(lock, 'holder'), '2147483646');
    const failing = withLock(
      lock,
      async () => {
        expect(readFileSync(path.join(lock, 'holder'), 'utf8')).toBe(String(process.pid));
        throw new Error('broke down');
      },
      () => expect.unreachable('nobody holds it'),
    );
    await expect(failing).rejects.toThrow('broke down');
    expect(existsSync(lock)).toBe(false);
  });
});

describe('the words before anything is built', () => {
  it('are complete in four languages, with the same places for values', () => {
    expect(launchLanguages).toEqual(['en', 'de', 'it', 'es']);
    const word = 'electronFailed';
    for (const language of launchLanguages) {
      expect(sentence(language, word, { reason: 'exit code 1' })).toContain('(exit code 1)');
      expect(sentence(language, 'badPort', { value: '$&' })).toContain('$&');
    }
  });

  it('are in the system’s language where it is one of ours', () => {
    expect(systemLanguage({ LANG: 'de_AT.UTF-8' }, 'en-US')).toBe('de');
    expect(systemLanguage({ LANGUAGE: 'it:de', LANG: 'en_US' }, 'en-US')).toBe('it');
    expect(systemLanguage({ LC_ALL: 'C' }, 'es-ES')).toBe('en');
    expect(systemLanguage({}, 'es-MX')).toBe('es');
    expect(systemLanguage({ LANG: 'ja_JP' }, 'en-US')).toBe('en');
  });
});

describe('the version of Node', () => {
  it('is compared by number, not by letter', () => {
    expect(isOlder('20.9.0', '20.19')).toBe(true);
    expect(isOlder('18.20.1', '20.19')).toBe(true);
    expect(isOlder('20.19.0', '20.19')).toBe(false);
    expect(isOlder('22.1.0', '20.19')).toBe(false);
  });
});
