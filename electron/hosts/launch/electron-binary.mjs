import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The Electron program that is here, or null. Fetches nothing: `import 'electron'` would start a download.
 *
 * @param {string} root the project's folder
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | null}
 */
export function findElectron(root, env = process.env, platform = process.platform) {
  const named = env['ELECTRON_EXEC_PATH'];
  if (named) return existsSync(named) ? path.resolve(named) : null;
  const folder = path.join(root, 'node_modules', 'electron');
  const program = readProgramName(folder) ?? programName(platform);
  const dist = env['ELECTRON_OVERRIDE_DIST_PATH'] || path.join(folder, 'dist');
  const file = path.resolve(dist, program);
  return existsSync(file) ? file : null;
}

/**
 * @param {string} folder
 * @returns {string | null}
 */
function readProgramName(folder) {
  try {
    return readFileSync(path.join(folder, 'path.txt'), 'utf8').trim() || null;
  } catch {
    return null;
  }
}

/**
 * @param {NodeJS.Platform} platform
 * @returns {string}
 */
function programName(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
