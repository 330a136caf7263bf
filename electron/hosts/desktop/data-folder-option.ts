import path from 'node:path';

/** The folder named by `--data DIR` or `--data=DIR`, absolute; null without one. Other words are Electron's own. */
export function dataFolderOption(words: readonly string[]): string | null {
  const at = words.findIndex((word) => word === '--data' || word.startsWith('--data='));
  const named = words[at]?.slice('--data='.length) || words[at + 1];
  return at === -1 || named === undefined || named.startsWith('--') ? null : path.resolve(named);
}
