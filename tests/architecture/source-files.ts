import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Sources by their path from the root of the repository, with slashes on every system. */
export type SourceFiles = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All files with an ending below the given folders of the repository; TypeScript where none is named. */
export function readSources(folders: readonly string[], ending = /\.tsx?$/): SourceFiles {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return new Map(
    files.map(
      (file) => [path.relative(root, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')] as const,
    ),
  );
}
