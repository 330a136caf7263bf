import path from 'node:path';
import { parseSync } from 'vite';
import type { SourceFiles } from './source-files.ts';

export type ImportFault = { readonly file: string; readonly specifier: string; readonly rule: string };

const packageImports = {
  '#shared/': 'shared/',
  '#core/': 'electron/core/',
  '#hosts/': 'electron/hosts/',
  '#renderer/': 'renderer/',
} as const;

/** Who may import from whom, area by area; an area may always import from itself. */
const allowedAreas: Readonly<Record<string, readonly string[]>> = {
  'shared/base': [],
  'shared/plan': ['shared/base'],
  'shared/workspace': ['shared/plan', 'shared/base'],
  'shared/api': ['shared/workspace', 'shared/plan', 'shared/base'],
  'shared/i18n': ['shared/base'],
  'electron/core': ['shared'],
  'electron/hosts': ['electron/core', 'shared'],
  'electron/hosts/desktop': ['electron/hosts', 'electron/core', 'shared'],
  'electron/hosts/browser': ['electron/hosts', 'electron/hosts/cli', 'electron/core', 'shared'],
  // "planwright serve" is the browser host under another name, so these two share their parts.
  'electron/hosts/cli': ['electron/hosts', 'electron/hosts/browser', 'electron/core', 'shared'],
  'renderer/ui': ['renderer/styles', 'shared/base'],
  renderer: ['renderer', 'shared'],
};

// Pure packages: they touch neither Node nor the page.
const sharedPackages = [
  'zod',
  'temporal-polyfill',
  // Its main door brings React with it.
  'use-intl/core',
];
const pagePackages =
  /^(react|react-.*|lucide-.*|@react-.*|@tanstack\/.*|@fontsource-variable\/.*|@internationalized\/.*)$/;
const hostPackages = /^(lowdb|pdfmake|papaparse|read-excel-file)$/;

/** Every import that goes where it must not, and every file that breaks a rule of naming exports. */
export function findImportFaults(files: SourceFiles): readonly ImportFault[] {
  return [...files].flatMap(([file, source]) => {
    const shape = readShape(file, source);
    const faults = shape.imports.flatMap((specifier) => {
      const rule =
        specifier === null ? 'a dynamic import names its file' : brokenRule(file, specifier, files);
      return rule === null ? [] : [{ file, specifier: specifier ?? '(computed)', rule }];
    });
    return [...faults, ...faultsOfTheFile(file, shape.hasDefaultExport)];
  });
}

export function describeFault({ file, specifier, rule }: ImportFault): string {
  return `${file}: ${specifier === '' ? '' : `"${specifier}": `}${rule}`;
}

function faultsOfTheFile(file: string, hasDefaultExport: boolean): readonly ImportFault[] {
  const isIndex = /^index\.tsx?$/.test(path.posix.basename(file));
  const isDeclaration = file.endsWith('.d.ts');
  return [
    ...(isIndex
      ? [{ file, specifier: '', rule: 'there are no index files: import from the file that has it' }]
      : []),
    ...(hasDefaultExport && !isDeclaration
      ? [{ file, specifier: '', rule: 'exports have names, none is the default' }]
      : []),
  ];
}

function brokenRule(file: string, specifier: string, files: SourceFiles): string | null {
  const target = targetOf(file, specifier);
  if (target === null) return brokenPackageRule(file, specifier);
  if (target === 'unknown') return 'package imports are #shared/, #core/, #hosts/ and #renderer/';
  if (/\.tsx?$/.test(target) && !files.has(target)) return 'the file does not exist';
  if (path.posix.extname(target) === '') return 'an import carries the file ending';
  // The program's own name and version, to which no package import leads.
  if (target === 'package.json' && file.startsWith('electron/')) return null;
  if (specifier.startsWith('.') && groupOf(target) !== groupOf(file))
    return 'across areas imports start with #';
  return brokenDirection(file, target);
}

/** The imported file, null for a package, 'unknown' for a # that package.json does not define. */
function targetOf(file: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return path.posix.join(path.posix.dirname(file), bare);
  if (!bare.startsWith('#')) return null;
  const found = Object.entries(packageImports).find(([prefix]) => bare.startsWith(prefix));
  return found === undefined ? 'unknown' : found[1] + bare.slice(found[0].length);
}

function brokenDirection(file: string, target: string): string | null {
  const from = areaOf(file);
  const to = areaOf(target);
  const feature = featureOf(file);
  const otherFeature = featureOf(target);
  if (feature !== null && otherFeature !== null && feature !== otherFeature) {
    return `feature "${feature}" does not import from feature "${otherFeature}"`;
  }
  if (from === to) return null;
  const allowed = allowedAreas[from] ?? [];
  const isAllowed = allowed.some(
    (area) =>
      area === to ||
      (area === 'shared' && to.startsWith('shared/')) ||
      (area === 'renderer' && to.startsWith('renderer/')),
  );
  return isAllowed ? null : `${from} does not import from ${to}`;
}

function brokenPackageRule(file: string, specifier: string): string | null {
  const area = areaOf(file);
  const isNode = specifier.startsWith('node:');
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (name === 'electron' || name.startsWith('electron-')) {
    return area === 'electron/hosts/desktop' ? null : 'only electron/hosts/desktop imports electron';
  }
  if (area.startsWith('shared')) {
    return sharedPackages.some((allowed) => `${specifier}/`.startsWith(`${allowed}/`))
      ? null
      : 'shared imports only zod, temporal-polyfill and the core of use-intl';
  }
  if (area.startsWith('electron'))
    return pagePackages.test(name) ? 'electron does not import packages of the page' : null;
  if (isNode || hostPackages.test(name)) return 'the renderer imports neither Node nor packages of the host';
  return null;
}

/** The longest entry of the table above that holds the file. */
function areaOf(file: string): string {
  const parts = file.split('/').slice(0, -1);
  for (let length = parts.length; length > 0; length -= 1) {
    const area = parts.slice(0, length).join('/');
    if (area in allowedAreas) return area;
  }
  return parts.slice(0, 2).join('/');
}

/** Within a group relative imports may climb; the hosts are one, being small folders side by side. */
function groupOf(file: string): string {
  const area = areaOf(file);
  return area.startsWith('electron/hosts/') ? 'electron/hosts' : area;
}

function featureOf(file: string): string | null {
  return /^renderer\/features\/([^/]+)\//.exec(file)?.[1] ?? null;
}

/** What a file imports (null: an import whose module is computed) and whether it has a default export. */
function readShape(
  file: string,
  source: string,
): { imports: readonly (string | null)[]; hasDefaultExport: boolean } {
  const { module, program, errors } = parseSync(file, source);
  const first = errors[0];
  if (first !== undefined) throw new Error(`${file} cannot be read: ${first.message}`);
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  return {
    imports: [
      ...module.staticImports.map((one) => one.moduleRequest.value),
      ...exported.flatMap((entry) => (entry.moduleRequest === null ? [] : [entry.moduleRequest.value])),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
        literalText(source.slice(start, end)),
      ),
      ...importedTypes(program),
    ],
    hasDefaultExport: exported.some(
      (entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default',
    ),
  };
}

function literalText(expression: string): string | null {
  return /^(['"`])([^'"`$]*)\1$/.exec(expression.trim())?.[2] ?? null;
}

/** The modules named by `import('…').Type`, which the parser's own list leaves out. */
function importedTypes(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(importedTypes);
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(importedTypes);
  if (!('type' in node) || node.type !== 'TSImportType' || !('source' in node)) return below;
  const { source } = node;
  const isNamed =
    typeof source === 'object' && source !== null && 'value' in source && typeof source.value === 'string';
  return isNamed ? [String(source.value), ...below] : below;
}
