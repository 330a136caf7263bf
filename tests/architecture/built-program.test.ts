import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, setUp, speaker } from '../../electron/hosts/launch/set-up.mjs';

const out = path.join(projectRoot, 'out');
const main = path.join(out, 'main');

// A real build takes seconds; under "npm test" it has been made already.
beforeAll(() => setUp(speaker(process.stderr)), 120_000);

describe('the built program', () => {
  it.each(['browser.js', 'cli.js', 'heavy-worker.js'])(
    'reaches nothing but itself and Node from %s',
    (entry) => {
      expect(packagesReachedFrom(path.join(main, entry))).toEqual([]);
    },
  );

  it('reaches Electron, and no other package, from desktop.js', () => {
    expect(packagesReachedFrom(path.join(main, 'desktop.js'))).toEqual(['electron']);
  });

  it('does not carry the code that downloads Electron', () => {
    const marks = ['install-electron', 'failed to install correctly', 'Electron uninstall'];
    const files = [...filesUnder(main), ...filesUnder(path.join(out, 'preload'))].filter((file) =>
      /\.c?js$/.test(file),
    );
    const carrying = files.filter((file) => marks.some((mark) => readFileSync(file, 'utf8').includes(mark)));
    expect(files.length).toBeGreaterThan(3);
    expect(carrying).toEqual([]);
  });

  it('has a preload script that a sandboxed window can run: CommonJS, small, and only Electron asked for', () => {
    const source = readFileSync(path.join(out, 'preload', 'preload.cjs'), 'utf8');
    expect(source.length).toBeLessThan(20_000);
    expect(requiredPackages(source)).toEqual(['electron']);
    expect(parseSync('preload.cjs', source).module.hasModuleSyntax).toBe(false);
  });

  it('has a page without inline script and without anything from elsewhere', () => {
    const page = readFileSync(path.join(out, 'renderer', 'index.html'), 'utf8');
    const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, content] of scripts) {
      expect(attributes).toMatch(/src="\.?\//);
      expect(content?.trim()).toBe('');
    }
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

/** The packages that are loaded at run time, statically or later, from an entry and all chunks it reaches. */
function packagesReachedFrom(entry: string): readonly string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const specifier of specifiersOf(file)) {
      if (specifier.startsWith('.')) visit(path.resolve(path.dirname(file), specifier));
      else if (!isBuiltin(specifier)) packages.add(specifier);
    }
  };
  visit(entry);
  return [...packages].sort();
}

function specifiersOf(file: string): readonly string[] {
  expect(existsSync(file), `${file} is missing`).toBe(true);
  const source = readFileSync(file, 'utf8');
  const { module } = parseSync(file, source);
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  return [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...exported.flatMap((entry) => (entry.moduleRequest === null ? [] : [entry.moduleRequest.value])),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const text = source.slice(start, end);
      return /^(['"`])[^'"`$]*\1$/.test(text) ? [text.slice(1, -1)] : [];
    }),
    ...requiredPackages(source),
  ];
}

function requiredPackages(source: string): readonly string[] {
  const found = [...source.matchAll(/\b(?:__)?require\(\s*["']([^"'.][^"']*)["']\s*\)/g)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(found)].filter((specifier) => !isBuiltin(specifier));
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
