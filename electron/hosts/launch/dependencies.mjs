import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { runQuietly } from './run-quietly.mjs';

const thisSystem = `${process.platform}-${process.arch}`;

/** @typedef {Readonly<Record<string, { readonly version?: string, readonly optional?: boolean }>>} LockPackages */

/**
 * Whether node_modules holds what the lock file names, by npm's own record of what it installed; npm itself is not asked.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function dependenciesMatch(root) {
  const system = readSystem(root);
  // Binaries of another system are no use here, however equal the versions are.
  if (system !== null && system !== thisSystem) return false;
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  const locked = readPackages(path.join(root, 'package-lock.json'));
  return installed !== null && locked !== null && samePackages(locked, installed);
}

/**
 * Whether every package of the lock file is installed in its version. Optional ones may be missing: most of them are
 * binaries for other systems.
 *
 * @param {LockPackages} locked
 * @param {LockPackages} installed
 * @returns {boolean}
 */
export function samePackages(locked, installed) {
  return Object.entries(locked).every(([place, wanted]) => {
    if (place === '') return true;
    const found = installed[place];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/**
 * Installs exactly what the lock file names, development packages too, whatever the environment says about production.
 *
 * @param {string} root
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function installDependencies(root) {
  const { program, before, shell } = npmCommand(process.env, process.execPath, existsSync);
  const result = await runQuietly(program, [...before, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env: npmEnvironment(process.env),
    shell,
  });
  if (result.ok) writeSystem(root);
  return result;
}

/**
 * The npm that came with the running Node, unless another npm started us.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} node
 * @param {(file: string) => boolean} exists
 * @returns {{ program: string, before: string[], shell: boolean }}
 */
export function npmCommand(env, node, exists) {
  const beside = path.dirname(node);
  const script = [
    // Yarn and pnpm set this variable too, to themselves.
    env['npm_execpath']?.endsWith('npm-cli.js') ? env['npm_execpath'] : '',
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => file && exists(file));
  if (script) return { program: node, before: [script], shell: false };
  // Windows keeps npm in a batch file, which only a shell can start.
  return { program: 'npm', before: [], shell: process.platform === 'win32' };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function npmEnvironment(env) {
  // Settings of the npm command that started us must not steer this one.
  const foreign =
    /^npm_config_(omit|only|production|global|location|dry_run|workspace|workspaces|ignore_scripts)$/i;
  const clean = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
  const cache = env['npm_config_cache'] || path.join(homedir(), '.npm');
  if (!canWrite(cache))
    clean['npm_config_cache'] = path.join(tmpdir(), `planwright-npm-${process.getuid?.() ?? 0}`);
  return clean;
}

/**
 * Whether a file could be made there, the folders before it included.
 *
 * @param {string} place
 * @returns {boolean}
 */
export function canWrite(place) {
  if (!existsSync(place)) {
    const parent = path.dirname(place);
    return parent !== place && canWrite(parent);
  }
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} root
 * @returns {string}
 */
function systemFile(root) {
  return path.join(root, 'node_modules', '.planwright-system');
}

/**
 * @param {string} root
 * @returns {string | null}
 */
function readSystem(root) {
  try {
    return readFileSync(systemFile(root), 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} root */
function writeSystem(root) {
  writeFileSync(systemFile(root), thisSystem);
}

/**
 * @param {string} file
 * @returns {LockPackages | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
