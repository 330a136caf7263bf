import { describe, expect, it } from 'vitest';
import { describeFault, findImportFaults } from './import-rules.ts';
import { readSources, type SourceFiles } from './source-files.ts';

describe('import directions', () => {
  it('hold in every source file', () => {
    const files = readSources(['shared', 'electron', 'renderer']);
    expect(files.size).toBeGreaterThan(50);
    expect(findImportFaults(files).map(describeFault)).toEqual([]);
  });

  it.each(plantedFaults())('catches that $name', ({ file, source, rule }) => {
    const files = new Map([...innocentFiles(), [file, source]]);
    const found = findImportFaults(files);
    expect(found.map((fault) => [fault.file, fault.rule])).toEqual([[file, rule]]);
    expect(describeFault(found[0] ?? { file: '', specifier: '', rule: '' })).toContain(`${file}: `);
  });

  it('finds nothing in files that keep to the rules', () => {
    expect(findImportFaults(innocentFiles())).toEqual([]);
  });
});

function innocentFiles(): SourceFiles {
  return new Map([
    ['shared/base/week.ts', "import { z } from 'zod';\nexport const week = z.string();"],
    ['shared/plan/post.ts', "import { week } from '#shared/base/week.ts';\nexport const post = week;"],
    [
      'shared/workspace/schema.ts',
      "import type { post } from '#shared/plan/post.ts';\nexport type Post = typeof post;",
    ],
    ['shared/api/contract.ts', "export { post } from '#shared/plan/post.ts';"],
    ['shared/i18n/en/app.ts', "import type { A } from '../catalog.ts';\nexport const app = {} as A;"],
    ['shared/i18n/catalog.ts', 'export type A = object;'],
    [
      'electron/core/store.ts',
      "import { open } from 'node:fs/promises';\nimport { Low } from 'lowdb';\nexport const store = [open, Low];",
    ],
    ['electron/hosts/data-folder.ts', 'export const folder = 1;'],
    [
      'electron/hosts/browser/server.ts',
      "import { store } from '#core/store.ts';\nexport const server = store;",
    ],
    [
      'electron/hosts/cli/main.ts',
      "const { server } = await import('#hosts/browser/server.ts');\nconsole.log(server);",
    ],
    [
      'electron/hosts/desktop/main.ts',
      "import { app } from 'electron';\nimport { folder } from '#hosts/data-folder.ts';\nexport const desktop = [app, folder];",
    ],
    [
      'renderer/ui/Button.tsx',
      "import styles from './Button.module.css';\nexport const Button = () => <b className={styles.button} />;",
    ],
    [
      'renderer/features/brand/Brand.tsx',
      "import { Button } from '#renderer/ui/Button.tsx';\nexport const Brand = () => <Button />;",
    ],
    [
      'renderer/features/goals/Goals.tsx',
      "import type { Post } from '#shared/workspace/schema.ts';\nexport const Goals = (post: Post) => post;",
    ],
  ]);
}

function plantedFaults() {
  const file = (name: string, place: string, source: string, rule: string) => ({
    name,
    file: place,
    source,
    rule,
  });
  return [
    file(
      'shared uses Node',
      'shared/base/clock.ts',
      "import { hrtime } from 'node:process';\nexport const a = hrtime;",
      'shared imports only zod, temporal-polyfill and the core of use-intl',
    ),
    file(
      'shared uses React',
      'shared/plan/a.ts',
      "import { useState } from 'react';\nexport const a = useState;",
      'shared imports only zod, temporal-polyfill and the core of use-intl',
    ),
    file(
      'base knows the plan',
      'shared/base/a.ts',
      "import { post } from '#shared/plan/post.ts';\nexport const a = post;",
      'shared/base does not import from shared/plan',
    ),
    file(
      'the plan knows the workspace, if only its types',
      'shared/plan/a.ts',
      "import type { Post } from '#shared/workspace/schema.ts';\nexport type A = Post;",
      'shared/plan does not import from shared/workspace',
    ),
    file(
      'the workspace knows the contract',
      'shared/workspace/a.ts',
      "export * from '#shared/api/contract.ts';",
      'shared/workspace does not import from shared/api',
    ),
    file(
      'the plan speaks a language',
      'shared/plan/a.ts',
      "export type A = import('#shared/i18n/catalog.ts').A;",
      'shared/plan does not import from shared/i18n',
    ),
    file(
      'a catalog knows the plan',
      'shared/i18n/a.ts',
      "import { post } from '#shared/plan/post.ts';\nexport const a = post;",
      'shared/i18n does not import from shared/plan',
    ),
    file(
      'shared imports the core',
      'shared/api/a.ts',
      "export const a = () => import('#core/store.ts');",
      'shared/api does not import from electron/core',
    ),
    file(
      'the core imports electron',
      'electron/core/a.ts',
      "import type { App } from 'electron';\nexport type A = App;",
      'only electron/hosts/desktop imports electron',
    ),
    file(
      'the browser host imports electron',
      'electron/hosts/browser/a.ts',
      "import { app } from 'electron/main';\nexport const a = app;",
      'only electron/hosts/desktop imports electron',
    ),
    file(
      'the core imports a host',
      'electron/core/a.ts',
      "import { folder } from '#hosts/data-folder.ts';\nexport const a = folder;",
      'electron/core does not import from electron/hosts',
    ),
    file(
      'the browser host imports the desktop host',
      'electron/hosts/browser/a.ts',
      "import { desktop } from '#hosts/desktop/main.ts';\nexport const a = desktop;",
      'electron/hosts/browser does not import from electron/hosts/desktop',
    ),
    file(
      'a host imports the renderer',
      'electron/hosts/cli/a.ts',
      "import { Button } from '#renderer/ui/Button.tsx';\nexport const a = Button;",
      'electron/hosts/cli does not import from renderer/ui',
    ),
    file(
      'the core imports React',
      'electron/core/a.ts',
      "import { createElement } from 'react';\nexport const a = createElement;",
      'electron does not import packages of the page',
    ),
    file(
      'the renderer imports the core',
      'renderer/app/a.ts',
      "import { store } from '#core/store.ts';\nexport const a = store;",
      'renderer does not import from electron/core',
    ),
    file(
      'the renderer uses Node',
      'renderer/session/a.ts',
      "import { join } from 'node:path';\nexport const a = join;",
      'the renderer imports neither Node nor packages of the host',
    ),
    file(
      'the renderer imports electron',
      'renderer/main.tsx',
      "import { ipcRenderer } from 'electron';\nexport const a = ipcRenderer;",
      'only electron/hosts/desktop imports electron',
    ),
    file(
      'one feature imports another',
      'renderer/features/goals/a.ts',
      "import { Brand } from '#renderer/features/brand/Brand.tsx';\nexport const a = Brand;",
      'feature "goals" does not import from feature "brand"',
    ),
    file(
      'one feature reaches another with dots',
      'renderer/features/goals/a.ts',
      "import { Brand } from '../brand/Brand.tsx';\nexport const a = Brand;",
      'feature "goals" does not import from feature "brand"',
    ),
    file(
      'the controls know the plan',
      'renderer/ui/a.ts',
      "import { post } from '#shared/plan/post.ts';\nexport const a = post;",
      'renderer/ui does not import from shared/plan',
    ),
    file(
      'dots lead out of an area',
      'shared/plan/a.ts',
      "import { week } from '../base/week.ts';\nexport const a = week;",
      'across areas imports start with #',
    ),
    file(
      'a file is missing',
      'shared/plan/a.ts',
      "import { week } from '#shared/base/weak.ts';\nexport const a = week;",
      'the file does not exist',
    ),
    file(
      'a file ending is missing',
      'shared/plan/a.ts',
      "import { week } from '#shared/base/week';\nexport const a = week;",
      'an import carries the file ending',
    ),
    file(
      'a # is not defined',
      'shared/plan/a.ts',
      "import { week } from '#base/week.ts';\nexport const a = week;",
      'package imports are #shared/, #core/, #hosts/ and #renderer/',
    ),
    file(
      'a dynamic import is computed',
      'electron/core/a.ts',
      'export const a = (name: string) => import(name);',
      'a dynamic import names its file',
    ),
    file(
      'there is an index file',
      'shared/plan/index.ts',
      "export { post } from './post.ts';",
      'there are no index files: import from the file that has it',
    ),
    file(
      'an export has no name',
      'shared/plan/a.ts',
      'export default 1;',
      'exports have names, none is the default',
    ),
    file(
      'an export is renamed to the default',
      'shared/plan/a.ts',
      'const a = 1;\nexport { a as default };',
      'exports have names, none is the default',
    ),
  ];
}
