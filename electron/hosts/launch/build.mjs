import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './run-quietly.mjs';

const sourceFolders = ['shared', 'electron', 'renderer'];
const sourceFiles = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const builtFolders = ['main', 'preload', 'renderer'];

/**
 * Whether out/ was built from exactly the sources that are here.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function buildMatches(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') === sourceMark(root);
  } catch {
    return false;
  }
}

/**
 * Builds into a folder of its own and only then puts the result in place, so that a failed or killed build leaves the
 * last good one.
 *
 * @param {string} root
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function build(root) {
  const mark = sourceMark(root);
  const fresh = path.join(root, 'out', `.next-${process.pid}`);
  sweep(root);
  const tool = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const result = await runQuietly(
    process.execPath,
    [tool, 'build', '--outDir', fresh, '--logLevel', 'warn'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (result.ok) putInPlace(root, fresh, mark);
  rmSync(fresh, { recursive: true, force: true });
  return result;
}

/**
 * A digest over names and contents of everything that a build reads. Times are left out: a checkout changes them all.
 *
 * @param {string} root
 * @returns {string}
 */
export function sourceMark(root) {
  const hash = createHash('sha256');
  const files = [...sourceFolders.flatMap((folder) => filesUnder(root, folder)), ...sourceFiles];
  for (const file of files.sort()) {
    const place = path.join(root, file);
    const content = existsSync(place) ? readFileSync(place) : null;
    hash.update(`${file}\n${content?.length ?? 'none'}\n`);
    if (content !== null) hash.update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} fresh
 * @param {string} mark
 */
function putInPlace(root, fresh, mark) {
  const out = path.join(root, 'out');
  const old = path.join(out, `.old-${process.pid}`);
  mkdirSync(old, { recursive: true });
  for (const folder of builtFolders) {
    if (existsSync(path.join(out, folder))) renameSync(path.join(out, folder), path.join(old, folder));
    if (existsSync(path.join(fresh, folder))) renameSync(path.join(fresh, folder), path.join(out, folder));
  }
  writeFileSync(stampFile(root), mark);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Removes what builds that were killed left behind.
 *
 * @param {string} root
 */
function sweep(root) {
  const out = path.join(root, 'out');
  if (!existsSync(out)) return;
  for (const name of readdirSync(out)) {
    if (/^\.(next|old)-\d+$/.test(name)) rmSync(path.join(out, name), { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths from the root, with forward slashes
 */
function filesUnder(root, folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return place === 'electron/hosts/launch' ? [] : filesUnder(root, place);
    return entry.isFile() ? [place] : [];
  });
}

/**
 * @param {string} root
 * @returns {string}
 */
function stampFile(root) {
  // In here, because a build by hand empties this folder and so makes the stamp void.
  return path.join(root, 'out', 'main', '.stamp');
}
