import type { Page } from '@playwright/test';
import { createPlannerCore } from '#core/planner-core.ts';
import { expect, type Program, test } from './program.ts';

const KILLS = 20;
const KEY_EVERY_MS = 50;
/** What may be lost: the last second before the kill. */
const LOSS_MS = 1000;

type Typed = { readonly text: string; readonly at: number };

test(`loses at most the last second of typing in ${KILLS} kills (matrix 46)`, async ({ openProgram }) => {
  test.setTimeout(300_000);
  const program = await openProgram({ language: 'en' });
  await program.page
    .getByRole('button', { name: new RegExp(program.t('workspace.firstRun.sample')) })
    .click();
  await program.page.waitForURL(/#\/w\/[^/]+\/overview/);
  const workspaceId = program.page.url().split('#')[1]?.split('/')[2] ?? '';
  const losses: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const page = kill === 0 ? program.page : await program.startAgain();
    const typed = await typeUntilKilled(page, program, workspaceId, kill);
    const stored = await storedMission(program.dataFolder, workspaceId);
    losses.push(lossOf(typed, stored));
  }
  console.log(`Lost at the most ${Math.max(...losses)} ms of typing in ${KILLS} kills.`);
  expect(losses.filter((loss) => loss > LOSS_MS)).toEqual([]);
});

/** Types into the mission like a quick typist and kills the program at some moment in the middle of it. */
async function typeUntilKilled(page: Page, program: Program, workspaceId: string, round: number) {
  await page.waitForURL(/#\/w\//);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/w/${workspaceId}/brand`);
  const field = page.getByLabel(program.t('brand.field.mission'), { exact: true });
  await field.fill('');
  const typed: Typed[] = [];
  let text = '';
  const keys = 24 + ((round * 7) % 29);
  for (let key = 0; key < keys; key += 1) {
    const letter = String.fromCharCode(97 + ((round + key) % 26));
    text += letter;
    await page.keyboard.type(letter);
    typed.push({ text, at: Date.now() });
    await page.waitForTimeout(KEY_EVERY_MS);
  }
  const killedAt = Date.now();
  await program.kill();
  return { typed, killedAt };
}

/** What a fresh core reads from the files; it opens the workspace as the next start would. */
async function storedMission(dataFolder: string, workspaceId: string): Promise<string> {
  const core = await createPlannerCore({
    dataFolder,
    host: 'cli',
    version: 'test',
    clock: () => new Date(),
    newId: () => 'unused',
    systemLanguages: ['en'],
    log: () => undefined,
  });
  try {
    const reply = await core.request('workspaces.open', { workspaceId });
    expect(reply).toMatchObject({ ok: true, value: { readOnly: null } });
    const { value } = reply as {
      readonly value: {
        readonly tables: { readonly brand: { readonly brand: { readonly mission: string } } };
      };
    };
    return value.tables.brand.brand.mission;
  } finally {
    await core.close();
  }
}

/** How long before the kill the first lost letter was typed; 0 where nothing was lost. */
function lossOf(
  { typed, killedAt }: { readonly typed: readonly Typed[]; readonly killedAt: number },
  stored: string,
): number {
  const all = typed.at(-1)?.text ?? '';
  expect(all.startsWith(stored), `what is stored is a beginning of what was typed: "${stored}"`).toBe(true);
  const firstLost = typed.find(({ text }) => text.length > stored.length);
  return firstLost === undefined ? 0 : killedAt - firstLost.at;
}
