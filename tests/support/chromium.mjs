import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserFacts, findBrowsers } from '../../electron/hosts/launch/browsers.mjs';

/** Keeps a test browser from talking to the network and from asking anything. */
export const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser that tests drive, as Playwright's launch options want it. `npm test` hands the probed answer on in the
 * environment; a test started alone looks for itself, once.
 *
 * @returns {{ executablePath: string, args: string[] }}
 */
export function chromiumLaunchOptions() {
  const known = process.env['PLANWRIGHT_CHROMIUM'];
  const flags = process.env['PLANWRIGHT_CHROMIUM_FLAGS'];
  if (known && flags !== undefined) return { executablePath: known, args: flags.split(' ').filter(Boolean) };
  const found = findChromium();
  if (found === null) throw new Error('No Chromium that starts was found. Run "npm test", which gets one.');
  rememberChromium(found);
  return { executablePath: found.path, args: found.flags };
}

/**
 * Hands a probed browser to every process started from here.
 *
 * @param {{ path: string, flags: string[] }} found
 */
export function rememberChromium(found) {
  process.env['PLANWRIGHT_CHROMIUM'] = found.path;
  process.env['PLANWRIGHT_CHROMIUM_FLAGS'] = found.flags.join(' ');
}

/**
 * The first browser that is here and really starts. Installs nothing.
 *
 * @param {readonly string[]} [more] places to look at after the usual ones
 * @returns {{ path: string, flags: string[] } | null}
 */
export function findChromium(more = []) {
  const named = process.env['PLANWRIGHT_CHROMIUM'];
  // A browser chosen by name is the only one tried: another in its place would hide the mistake.
  const places = named ? [named] : [...findBrowsers(browserFacts()), ...more];
  for (const place of places) {
    const flags = existsSync(place) ? probeChromium(place) : null;
    if (flags !== null) return { path: place, flags };
  }
  return null;
}

/**
 * Starts the browser once and tells the flags it needs here, or null where it does not start. Chromium's own sandbox is
 * kept where it works; as root and in many containers it cannot.
 *
 * @param {string} executable
 * @returns {string[] | null}
 */
export function probeChromium(executable) {
  const isRoot = process.getuid?.() === 0;
  const attempts = isRoot ? [['--no-sandbox']] : [[], ['--no-sandbox']];
  for (const attempt of attempts) {
    const flags = [...attempt, ...quietFlags];
    if (starts(executable, flags)) return flags;
  }
  return null;
}

/**
 * @param {string} executable
 * @param {readonly string[]} flags
 * @returns {boolean}
 */
function starts(executable, flags) {
  const profile = mkdtempSync(path.join(tmpdir(), 'planwright-probe-'));
  try {
    const result = spawnSync(
      executable,
      ['--headless', ...flags, `--user-data-dir=${profile}`, '--dump-dom', 'data:text/html,<p>it starts</p>'],
      { encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return result.status === 0 && result.stdout.includes('it starts');
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
