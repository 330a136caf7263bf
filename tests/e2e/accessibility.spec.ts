import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Language } from '#shared/base/language.ts';
import { STATES, type State } from '#tests/screens/states.mjs';
import { expect, test } from './program.ts';

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
    test.setTimeout(300_000);
    const program = await openProgram(look);
    const { page, t } = program;
    const found: string[] = [];
    const check = async (name: string) =>
      found.push(...(await violations(page)).map((each) => `${name}: ${each}`));

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await check('first-run');
    await page.getByRole('button', { name: new RegExp(t('workspace.firstRun.sample')) }).click();
    await page.waitForURL(/#\/w\/[^/]+\/overview/);
    const workspaceId = page.url().split('#')[1]?.split('/')[2] ?? '';
    const states = STATES.filter(({ name, workspace }) => name !== 'first-run' && workspace !== 'empty');
    expect(states.length).toBeGreaterThan(15);
    for (const state of states) {
      await show(page, state, workspaceId);
      await check(state.name);
      await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
  });
}

async function show(
  page: Page,
  { page: name, query = '', workspace, open }: State,
  workspaceId: string,
): Promise<void> {
  const hash =
    workspace === undefined ? `#/${name}` : `#/w/${workspaceId}/${name}?${query.replace(/^\?/, '')}`;
  await page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await open?.(page);
  // What comes in with a movement has its contrast only once it stands.
  await page.waitForTimeout(300);
}

/** Parts of a day or time may be small: the same can be chosen in the calendar beside them (WCAG 2.5.8, equivalent). */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results: AxeResults = await page.evaluate(
    (rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'target-size' && html.includes('role="spinbutton"')))
      .map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
  );
}

declare global {
  interface Window {
    readonly axe: { readonly run: (root: Document, options: object) => Promise<AxeResults> };
  }
}
