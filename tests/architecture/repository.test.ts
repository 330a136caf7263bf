import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Put together here, so that this file does not find itself.
const machineFolders = ['/work', '/root', '/home/runner'].map((folder) => `${folder}/`);

/** A clock that is handed to the program. */
const CLOCK = /clock: \(\) => performance\.now\(\)/;

describe('the repository', () => {
  it('has a lock file without addresses to download from, so that every registry serves it', () => {
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
    const withAddress = Object.entries<{ resolved?: string }>(packages).filter(([, entry]) => entry.resolved);
    expect(withAddress.map(([name]) => name)).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  it('names exact versions of every package', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('names no folder of any machine in a tracked file', () => {
    const found = trackedTexts().flatMap(({ file, text }) =>
      machineFolders.filter((folder) => text.includes(folder)).map((folder) => `${file} names ${folder}`),
    );
    expect(found).toEqual([]);
  });

  it('skips and singles out no test', () => {
    const marks = /\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\b/;
    const found = trackedTexts().filter(
      ({ file, text }) => /^tests\/.*\.tsx?$/.test(file) && marks.test(text),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('holds no unit test to a time, which a busy machine does not keep', () => {
    const unit = /^tests\/(?!faults\/|e2e\/|bench\/|architecture\/).*\.test\.tsx?$/;
    const found = trackedTexts().flatMap(({ file, text }) =>
      unit.test(file)
        ? text
            .split('\n')
            .filter((line) => /\bperformance\b|\bcpuUsage\b|\bhrtime\b/.test(line) && !CLOCK.test(line))
            .map((line) => `${file}: ${line.trim()}`)
        : [],
    );
    expect(found).toEqual([]);
  });
});

function trackedTexts(): readonly { readonly file: string; readonly text: string }[] {
  // Git refuses a folder that somebody else owns, which does no harm to a list of names.
  const listed = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\0');
  const texts = listed.flatMap((file) => {
    const text = file === '' ? null : readText(path.join(root, file));
    return text === null ? [] : [{ file, text }];
  });
  expect(texts.length).toBeGreaterThan(10);
  return texts;
}

/** Null for what is no text or is not in the working tree. */
function readText(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
