import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../electron/hosts/launch/set-up.mjs';

export const PASSPHRASE = 'kiln salt amber river';

/**
 * Makes workspaces that do not open by themselves, with the built command line: one that is torn and has a backup and later
 * changes, one that is torn and has nothing, one that is encrypted.
 *
 * @param {string} dataFolder
 * @param {string} language
 */
export function makeClosedWorkspaces(dataFolder, language) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'planwright-closed-'));
  try {
    /** @param {readonly string[]} words */
    const run = (words) => command(dataFolder, [...words, '--language', language]);
    /** @param {readonly string[]} more */
    const create = (name = '', more = /** @type {readonly string[]} */ ([])) =>
      run(['create', '--name', name, ...more]).id;
    const damaged = create('Lindenhof Keramik', ['--sample']);
    run(['backup', damaged, '--out', scratch]);
    const [before] = run(['show', damaged, 'profile']);
    const after = { ...before, description: 'Salzglasur aus dem Holzofen' };
    const changes = path.join(scratch, 'changes.json');
    writeFileSync(changes, JSON.stringify([{ collection: 'profile', id: 'profile', before, after }]));
    run(['commit', damaged, '--changes', changes]);
    tear(dataFolder, damaged);
    const lost = create('Café Anders');
    tear(dataFolder, lost);
    rmSync(path.join(dataFolder, 'backups', lost), { recursive: true, force: true });
    const sealed = create('Praxis Dr. Lorenz');
    const secret = path.join(scratch, 'passphrase');
    writeFileSync(secret, PASSPHRASE);
    run(['seal', sealed, '--passphrase-file', secret]);
    return { damaged, lost, sealed };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} dataFolder
 * @param {string} id
 */
function tear(dataFolder, id) {
  const file = path.join(dataFolder, 'workspaces', id, 'workspace.json');
  truncateSync(file, Math.floor(readFileSync(file).length / 2));
}

/**
 * @param {string} dataFolder
 * @param {readonly string[]} words
 */
function command(dataFolder, words) {
  const program = path.join(projectRoot, 'out/main/cli.js');
  const text = execFileSync(process.execPath, [program, ...words, '--data', dataFolder, '--json'], {
    encoding: 'utf8',
  });
  return JSON.parse(text);
}
