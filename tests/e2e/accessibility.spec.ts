import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Language } from '#shared/base/language.ts';
import { type Collection, STATES, type State, searchOf } from '#tests/screens/states.mjs';
import { makeClosedWorkspaces } from '#tests/support/closed-workspaces.mjs';
import { firstRunPage } from './pages/start-pages.ts';
import { expect, type Program, test } from './program.ts';
import { makeEmpty, makeSample, readWorkspace } from './workspace-files.ts';

// Each look has a program of its own: both workers take their share of the longest files.
test.describe.configure({ mode: 'parallel' });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every page and telling state of the program, as the pictures show them, is looked at in two looks. */
const LOOKS: readonly { readonly language: Language; readonly colorScheme: 'light' | 'dark' }[] = [
  { language: 'en', colorScheme: 'light' },
  { language: 'de', colorScheme: 'dark' },
];

for (const look of LOOKS) {
  test(`has no accessibility violation on any page, ${look.language}, ${look.colorScheme}`, async ({
    openProgram,
  }) => {
    test.setTimeout(540_000);
    const workspaces = await makeWorkspaces(look.language);
    const program = await openProgram({ ...look, dataFolder: workspaces.dataFolder });
    const { page } = program;
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const found: string[] = [];
    expect(STATES.length).toBeGreaterThan(30);
    for (const state of [...STATES, ...dialogs(program)]) {
      if (state.name === 'first-run') continue;
      try {
        await show(program, state, workspaces);
        found.push(...(await violations(page)).map((each) => `${state.name}: ${each}`));
      } catch (error) {
        // The other states are looked at all the same; this one fails the test at its end.
        found.push(`${state.name} could not be shown: ${String(error)}`);
      }
      await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
  });

  test(`has no accessibility violation in its first window, ${look.language}, ${look.colorScheme}`, async ({
    openProgram,
  }) => {
    const program = await openProgram(look);
    await firstRunPage(program).expectShown();
    expect(await violations(program.page)).toEqual([]);
  });
}

/** What opens over a page and no picture shows. */
function dialogs({ t }: Program): readonly State[] {
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const sample = { workspace: 'sample' } as const;
  return [
    { ...sample, name: 'shortcuts', page: 'overview', open: (page) => press(page, t('app.shortcuts')) },
    {
      ...sample,
      name: 'crisis-close',
      page: 'crisis',
      open: async (page) => {
        await press(page, t('crisis.room.close'));
        await page.getByRole('dialog').waitFor();
      },
    },
  ];
}

type Workspaces = Readonly<Record<NonNullable<State['workspace']> | 'dataFolder', string>> & {
  /** The first record of a collection of the sample client; of the posts the one with the most to say. */
  readonly chosen: (collection: Collection) => string;
};

async function makeWorkspaces(language: Language): Promise<Workspaces> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'planwright-e2e-'));
  const sample = await makeSample(dataFolder, language);
  const empty = await makeEmpty(dataFolder, [language]);
  const { tables } = await readWorkspace(dataFolder, sample);
  const chosen = (collection: Collection) => {
    const records = Object.values(tables[collection] ?? {});
    const length = (record: unknown) => (collection === 'posts' ? JSON.stringify(record).length : 0);
    return records.toSorted((left, right) => length(right) - length(left))[0]?.id ?? '';
  };
  return { dataFolder, sample, empty, chosen, ...makeClosedWorkspaces(dataFolder, language) };
}

async function show({ page, t }: Program, state: State, workspaces: Workspaces): Promise<void> {
  const { workspace, chosen, open } = state;
  const search = searchOf(state, workspaces.chosen);
  const hash =
    workspace === undefined ? `#/${state.page}` : `#/w/${workspaces[workspace]}/${state.page}?${search}`;
  await page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
  await expect(page.getByRole('heading').first()).toBeVisible();
  if (chosen !== undefined)
    await expect(page.getByRole('complementary').or(page.getByRole('dialog')).first()).toBeVisible();
  await open?.(page, t);
  // What comes in with a movement has its contrast only once it stands.
  await page.waitForTimeout(300);
}

/** Findings that are none here, each for its reason. */
const EXEMPT = [
  // Parts of a day or time may be small: the same can be chosen in the calendar beside them (WCAG 2.5.8, equivalent).
  { rule: 'target-size', html: 'role="spinbutton"' },
  // React Aria puts the buttons with which screen readers close a popover beside its dialog, outside of any region.
  { rule: 'region', html: '<div style="display: contents;">' },
  // React Aria announces an opened dialog by the id of its title, and keeps that for seven seconds: the test is quicker.
  { rule: 'role-img-alt', html: '<div role="img" aria-labelledby="react-aria' },
] as const;

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results: AxeResults = await page.evaluate(
    (rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !EXEMPT.some(({ rule, html }) => rule === id && node.html.includes(html)))
      .map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
  );
}

declare global {
  interface Window {
    readonly axe: { readonly run: (root: Document, options: object) => Promise<AxeResults> };
  }
}
