import { runBrowserHost } from './browser-host.mjs';
import { chooseHost, hasDisplay } from './choice.mjs';
import { fetchElectron, isLinuxRoot, runDesktop, triedLately } from './desktop.mjs';
import { findElectron } from './electron-binary.mjs';
import { openPage } from './open-page.mjs';
import { callersFolder, hostArguments, readOptions } from './options.mjs';
import { projectRoot, SetUpFailed, setUp, speaker } from './set-up.mjs';

const say = speaker(process.stdout);

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof SetUpFailed)) say('hostFailed', { reason: String(error) });
}

async function main() {
  const read = readOptions(process.argv.slice(2), callersFolder(projectRoot, 'start'));
  if ('problem' in read) {
    process.exitCode = 2;
    return say(read.problem.word, read.problem.values);
  }
  const { options } = read;
  if (options.help) return say('help');
  await setUp(say);

  const electron = await chooseElectron(options);
  if (electron !== null) {
    const sandbox = isLinuxRoot() ? ['--no-sandbox'] : [];
    if (sandbox.length > 0) say('rootSandbox');
    const end = await runDesktop(electron, [...sandbox, projectRoot, ...hostArguments(options, 'desktop')]);
    if ('code' in end) {
      process.exitCode = end.code;
      return;
    }
    say('electronFailed', { reason: end.reason });
  }
  await runBrowserHost(projectRoot, hostArguments(options, 'browser'), async (address) => {
    if (!options.open || !hasDisplay(process.platform, process.env)) return;
    if (!(await openPage(address))) say('openYourself');
  });
}

/**
 * The Electron binary to open the desktop window with, fetched if need be; null means the browser host, with the reason said.
 *
 * @param {import('./options.mjs').StartOptions} options
 * @returns {Promise<string | null>}
 */
async function chooseElectron(options) {
  const choice = chooseHost({
    wantsBrowser: options.browser,
    hasDisplay: hasDisplay(process.platform, process.env),
    hasElectron: findElectron(projectRoot) !== null,
    triedLately: triedLately(projectRoot, Date.now()),
  });
  switch (choice) {
    case 'desktop':
      return findElectron(projectRoot);
    case 'fetch-desktop':
      say('fetchingElectron');
      if (await fetchElectron(projectRoot, Date.now())) return findElectron(projectRoot);
      say('noElectron');
      return null;
    case 'browser-without-electron':
      say('noElectron');
      return null;
    case 'browser-without-display':
      if (options.open) say('noDisplay');
      return null;
    case 'browser':
      return null;
  }
}
