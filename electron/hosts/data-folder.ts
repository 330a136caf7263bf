import { homedir } from 'node:os';
import path from 'node:path';

export type DataFolderFacts = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/**
 * The folder that holds all workspaces when none is named, as an absolute path: the place each system keeps for a
 * program's data. Creates nothing.
 */
export function defaultDataFolder(facts: DataFolderFacts = machineFacts()): string {
  const { platform, env, home } = facts;
  if (platform === 'win32') {
    const roaming = env['APPDATA'] || path.win32.join(home, 'AppData', 'Roaming');
    return path.win32.join(roaming, 'Planwright');
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Planwright');
  const named = env['XDG_DATA_HOME'];
  // The XDG base directory specification says to ignore a relative path here.
  const base = named && path.posix.isAbsolute(named) ? named : path.posix.join(home, '.local', 'share');
  return path.posix.join(base, 'planwright');
}

function machineFacts(): DataFolderFacts {
  return { platform: process.platform, env: process.env, home: homedir() };
}
