import path from 'node:path';
import { projectRoot } from '../../electron/hosts/launch/set-up.mjs';

/**
 * What is pictured: a page of the sample client, of a workspace without a word, or outside of both.
 *
 * @typedef {{
 *   readonly name: string,
 *   readonly workspace?: 'sample' | 'empty' | 'damaged' | 'lost' | 'sealed',
 *   readonly page: string,
 *   readonly query?: string,
 *   readonly chosen?: Collection,
 *   readonly by?: 'selected' | 'series' | 'moment' | 'edit',
 *   readonly open?: (page: Page, t: Words) => Promise<void>,
 * }} State
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('#shared/i18n/translator.ts').Speech['t']} Words
 * @typedef {'targets' | 'objectives' | 'posts' | 'audiences' | 'competitors' | 'techniques' | 'candidates' | 'people' | 'tools' | 'tasks' | 'channels' | 'pillars' | 'campaigns' | 'hashtagGroups' | 'series' | 'moments' | 'momentSources'} Collection
 */

const CALENDAR_FILE = path.join(projectRoot, 'tests/fixtures/calendars/redaktionsplan.csv');
const MOMENTS_FILE = path.join(projectRoot, 'tests/fixtures/calendars/school-holidays.ics');
const PLAN_SECTIONS = [
  'fit',
  'brand',
  'audiences',
  'competitors',
  'channels',
  'goals',
  'content',
  'tools',
  'crisis',
];
const EMPTY_PAGES = [
  'overview',
  'health',
  ...PLAN_SECTIONS,
  'calendar',
  'people',
  'tasks',
  'reviews',
  'export',
  'data',
];

/** @type {readonly State[]} */
const OUTSIDE = ['clients', 'new', 'settings', 'data'].map((page) => ({
  name: page === 'data' ? 'all-data' : page,
  page,
}));

/** @type {readonly State[]} */
const SAMPLE_PAGES = [
  { name: 'overview', page: 'overview' },
  ...PLAN_SECTIONS.map((step) => ({ name: `guide-${step}`, page: 'guide', query: `step=${step}` })),
  { name: 'health', page: 'health' },
  { name: 'health-sections', page: 'health', query: 'view=sections' },
  { name: 'health-thread', page: 'health', query: 'view=thread' },
  { name: 'health-muted', page: 'health', query: 'view=muted' },
  { name: 'health-mute', page: 'health', open: openMute },
  { name: 'fit', page: 'fit' },
  { name: 'fit-role', page: 'fit', query: 'view=role' },
  { name: 'fit-candidate', page: 'fit', query: 'view=role', chosen: 'candidates' },
  { name: 'brand', page: 'brand' },
  { name: 'audiences', page: 'audiences' },
  { name: 'audiences-chosen', page: 'audiences', chosen: 'audiences' },
  { name: 'competitors', page: 'competitors' },
  { name: 'competitors-chosen', page: 'competitors', chosen: 'competitors' },
  { name: 'techniques', page: 'competitors', query: 'view=techniques' },
  { name: 'techniques-chosen', page: 'competitors', chosen: 'techniques' },
  { name: 'channels', page: 'channels' },
  { name: 'channels-chosen', page: 'channels', chosen: 'channels' },
  { name: 'goals', page: 'goals' },
  { name: 'goals-target', page: 'goals', chosen: 'targets' },
  { name: 'goals-objective', page: 'goals', chosen: 'objectives' },
  { name: 'content', page: 'content' },
  { name: 'content-chosen', page: 'content', chosen: 'pillars' },
  { name: 'content-formats', page: 'content', query: 'view=formats' },
  { name: 'content-campaigns', page: 'content', query: 'view=campaigns' },
  { name: 'content-campaign', page: 'content', chosen: 'campaigns' },
  { name: 'content-hashtags', page: 'content', query: 'view=hashtags' },
  { name: 'content-group', page: 'content', chosen: 'hashtagGroups' },
  { name: 'content-capacity', page: 'content', query: 'view=capacity' },
  { name: 'tools', page: 'tools' },
  { name: 'tools-chosen', page: 'tools', chosen: 'tools' },
  { name: 'people', page: 'people' },
  { name: 'people-chosen', page: 'people', chosen: 'people' },
  { name: 'people-board', page: 'people', query: 'view=board' },
  { name: 'tasks', page: 'tasks' },
  { name: 'tasks-chosen', page: 'tasks', chosen: 'tasks' },
  { name: 'tasks-list', page: 'tasks', query: 'view=list' },
  { name: 'tasks-routines', page: 'tasks', query: 'view=routines' },
  { name: 'calendar', page: 'calendar' },
  { name: 'calendar-post', page: 'calendar', chosen: 'posts' },
  { name: 'calendar-table', page: 'calendar', query: 'view=table' },
  { name: 'calendar-day', page: 'calendar', query: 'view=day' },
  { name: 'calendar-week', page: 'calendar', query: 'view=week' },
  { name: 'calendar-year', page: 'calendar', query: 'view=year' },
  { name: 'calendar-agenda', page: 'calendar', query: 'view=agenda' },
  { name: 'calendar-board', page: 'calendar', query: 'view=board' },
  { name: 'calendar-channels', page: 'calendar', query: 'view=channels' },
  { name: 'calendar-pictures', page: 'calendar', query: 'view=pictures' },
  { name: 'calendar-side-by-side', page: 'calendar', chosen: 'posts', by: 'edit' },
  { name: 'calendar-filter', page: 'calendar', open: openFilter },
  { name: 'calendar-day-list', page: 'calendar', query: 'view=year', open: openFullDay },
  { name: 'calendar-quick-add', page: 'calendar', open: openQuickAdd },
  { name: 'calendar-moments', page: 'calendar', query: 'panel=moments' },
  { name: 'calendar-moment', page: 'calendar', chosen: 'moments', by: 'moment' },
  { name: 'calendar-moment-import', page: 'calendar', query: 'panel=moments', open: openMomentImport },
  { name: 'calendar-settings', page: 'calendar', query: 'panel=moments', open: openSettings },
  { name: 'calendar-series', page: 'calendar', chosen: 'series', by: 'series' },
  { name: 'calendar-repeat', page: 'calendar', chosen: 'series', by: 'series', open: openRepeat },
  { name: 'calendar-imports', page: 'calendar', query: 'panel=imports' },
  { name: 'calendar-ideas', page: 'calendar', query: 'ideas=open' },
  { name: 'calendar-import', page: 'calendar', open: openImport },
  { name: 'calendar-paste', page: 'calendar', open: openPaste },
  { name: 'calendar-copy-week', page: 'calendar', open: openCopyWeek },
  { name: 'calendar-move', page: 'calendar', open: openMove },
  { name: 'calendar-bulk', page: 'calendar', open: choosePosts },
  { name: 'calendar-bulk-edit', page: 'calendar', open: openBulkEdit },
  { name: 'calendar-bulk-approval', page: 'calendar', open: openBulkApproval },
  { name: 'calendar-move-by', page: 'calendar', open: openMoveByDays },
  { name: 'channels-networks', page: 'channels', query: 'view=networks' },
  { name: 'channels-network', page: 'channels', query: 'view=networks&network=instagram' },
  { name: 'palette', page: 'overview', open: openPalette },
  { name: 'crisis', page: 'crisis' },
  { name: 'reviews', page: 'reviews' },
  { name: 'export', page: 'export', open: waitForPreview },
  { name: 'data', page: 'data' },
  { name: 'data-backup', page: 'data', open: openBackup },
  { name: 'data-delete', page: 'data', open: openDelete },
  { name: 'merge', page: 'merge' },
  { name: 'profile', page: 'profile' },
];
const SAMPLE = SAMPLE_PAGES.map((state) => ({ workspace: /** @type {const} */ ('sample'), ...state }));

/** @type {readonly State[]} */
const EMPTY = EMPTY_PAGES.map((page) => ({ name: `empty-${page}`, workspace: 'empty', page }));

/** Workspaces that do not open by themselves, and what encrypts one. @type {readonly State[]} */
const CLOSED = [
  { name: 'recovery', workspace: 'damaged', page: 'overview' },
  { name: 'recovery-older', workspace: 'damaged', page: 'overview', open: chooseOlder },
  { name: 'recovery-none', workspace: 'lost', page: 'overview' },
  { name: 'passphrase', workspace: 'sealed', page: 'overview' },
  { name: 'passphrase-wrong', workspace: 'sealed', page: 'overview', open: tryWrongPassphrase },
  { name: 'seal', workspace: 'sample', page: 'data', open: openSeal },
];

/**
 * In this order: an incident shows in the header of every page after it.
 *
 * @type {readonly State[]}
 */
export const STATES = [
  { name: 'first-run', page: '' },
  ...SAMPLE,
  ...EMPTY,
  ...OUTSIDE,
  ...CLOSED,
  { name: 'crisis-start', workspace: 'sample', page: 'crisis', open: openIncident },
  { name: 'crisis-running', workspace: 'sample', page: 'crisis', open: startIncident },
];

/**
 * What stands in the address after the page: its query, and the id of the chosen record under the name it has there.
 *
 * @param {State} state
 * @param {(collection: Collection) => string} idOf
 */
export function searchOf({ query = '', chosen, by = 'selected' }, idOf) {
  const search = new URLSearchParams(query);
  if (chosen !== undefined) search.set(by, idOf(chosen));
  return search;
}

/**
 * `goals` asks for goals and for everything that begins with it.
 *
 * @param {readonly string[]} wished
 */
export function statesOf(wished) {
  if (wished.length === 0) return STATES;
  return STATES.filter(({ name }) => wished.some((each) => name === each || name.startsWith(`${each}-`)));
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openImport(page, t) {
  await takeFromMore(page, t, t('calendar.import'));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialogOf(page)
      .getByRole('button', { name: t('imports.file.choose') })
      .click(),
  ]);
  await chooser.setFiles(CALENDAR_FILE);
  await dialogOf(page).getByRole('table').waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 * @param {string} entry
 */
async function takeFromMore(page, t, entry) {
  await page.getByRole('button', { name: t('calendar.more'), exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

/**
 * What is asked: a menu that has just closed is one, too, until it has faded.
 *
 * @param {Page} page
 */
function dialogOf(page) {
  return page.locator('[role="dialog"]:not([data-trigger="MenuTrigger"])');
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openFilter(page, t) {
  await page
    .getByRole('button', { name: t('calendar.filter.button') })
    .first()
    .click();
  await dialogOf(page).waitFor();
}

/** @param {Page} page */
async function openFullDay(page) {
  await page
    .locator('[data-slot][data-day]')
    .filter({ has: page.locator('b') })
    .first()
    .click();
  await dialogOf(page).locator('[data-post]').first().waitFor();
}

/** @param {Page} page */
async function openQuickAdd(page) {
  await page.locator('[data-post]').first().waitFor();
  await page.keyboard.press('q');
  await page.keyboard.type('Glaze test 24.12. 18:00 ig');
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openMomentImport(page, t) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: t('moments.files.add') }).click(),
  ]);
  await chooser.setFiles(MOMENTS_FILE);
  await dialogOf(page).getByRole('button').last().waitFor();
}

/** @param {Page} page */
async function openSettings(page) {
  await page.getByRole('complementary').getByRole('heading', { level: 3 }).last().scrollIntoViewIfNeeded();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openRepeat(page, t) {
  await page
    .getByRole('complementary')
    .getByRole('button', { name: t('series.editor.change') })
    .first()
    .click();
  await dialogOf(page).waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openPaste(page, t) {
  await takeFromMore(page, t, t('calendar.pasteRows'));
  await dialogOf(page).waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openCopyWeek(page, t) {
  await takeFromMore(page, t, t('calendar.copyWeek'));
  await dialogOf(page).waitFor();
}

/** @param {Page} page */
async function openMove(page) {
  await page.locator('[data-post]').first().focus();
  await page.keyboard.press('m');
  await dialogOf(page).waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function choosePosts(page, t) {
  await page.locator('[data-post]').first().focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: t('calendar.bulk.move') }).waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openBulkEdit(page, t) {
  await choosePosts(page, t);
  await page.getByRole('button', { name: t('calendar.bulk.edit') }).click();
  await dialogOf(page).waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openBulkApproval(page, t) {
  await choosePosts(page, t);
  await page.getByRole('button', { name: t('calendar.bulk.approval') }).click();
  await dialogOf(page).waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openMoveByDays(page, t) {
  await choosePosts(page, t);
  await page.getByRole('button', { name: t('calendar.bulk.move') }).click();
  await dialogOf(page).waitFor();
}

/** @param {Page} page */
async function waitForPreview(page) {
  await page.frameLocator('iframe').locator('h1').waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openBackup(page, t) {
  const table = page.locator('[data-generations] table');
  await page.getByRole('button', { name: t('data.backUpNow') }).click();
  await table.waitFor();
  await table.locator('tbody button').first().click();
  await page.getByRole('complementary').first().waitFor();
  // React Aria says for some seconds that the button is done, by the id of a button that the next page does not have.
  await page.waitForFunction(() => document.querySelector('[data-live-announcer] [role="img"]') === null);
}

/** @param {Page} page */
async function openMute(page) {
  await page.locator('[data-rule] [aria-haspopup]').first().click();
  await page.getByRole('menuitem').last().click();
  await page.getByRole('dialog').getByRole('textbox').waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openDelete(page, t) {
  await page.getByRole('button', { name: t('data.remove.action') }).click();
  await page.getByRole('alertdialog').waitFor();
}

/** @param {Page} page */
async function openPalette(page) {
  await page.keyboard.press('Control+k');
  await dialogOf(page).waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openIncident(page, t) {
  await page
    .locator('main')
    .getByRole('button', { name: t('crisis.plan.start') })
    .first()
    .click();
  await dialogOf(page).waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function startIncident(page, t) {
  await openIncident(page, t);
  await page.keyboard.type('Video: Blei in der Glasur „Moos“');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** @param {Page} page */
async function chooseOlder(page) {
  await page.getByRole('radio').last().press('Space');
  await page.getByRole('complementary').getByRole('table').waitFor();
}

/** @param {Page} page */
async function tryWrongPassphrase(page) {
  await page.locator('main input').fill('salt kiln');
  await page.keyboard.press('Enter');
  await page.locator('main input[aria-invalid="true"]').waitFor();
}

/**
 * @param {Page} page
 * @param {Words} t
 */
async function openSeal(page, t) {
  await page
    .getByRole('button', { name: t('seal.card.encrypt') })
    .first()
    .click();
  await dialogOf(page).waitFor();
  await page.keyboard.type('kiln salt amber river');
}
