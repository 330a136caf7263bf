import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportProposal } from '#shared/api/import-methods.ts';
import { COLLECTIONS } from '#shared/workspace/schema.ts';
import { accept, LATER, postsIn, propose, refusal, workspace } from '#tests/support/import-files.ts';

/** Real exports beside the repository: other people's files, read here and never copied. */
const folder = new URL('../../../shared/data/real-exports/', import.meta.url);
const isThere = existsSync(folder);
const at = (name: string) => readFileSync(new URL(encodeURI(name), folder));

if (!isThere) {
  console.warn(
    'NOT RUN: the import of real export files; ../shared/data/real-exports is not beside the repository.',
  );
  test('the real export files are not on this machine, so their import was not tested', () => {
    expect(isThere).toBe(false);
  });
}

async function twice(name: string): Promise<ImportProposal> {
  const tables = workspace();
  const first = await propose(at(name), { name });
  for (const { collection, after } of first.changes)
    expect(COLLECTIONS[collection].safeParse(after).error).toBeUndefined();
  const again = await propose(at(name), { name, tables: accept(tables, first), now: LATER });
  expect([again.changes, again.counts.new, again.counts.changed]).toEqual([[], 0, 0]);
  return first;
}

describe.runIf(isThere)('real calendars', () => {
  test('the calendar of an event comes in whole: texts, networks, pillars, hashtags', async () => {
    const proposal = await twice('calendars/mondiale/social-media-calendar.csv');
    expect(proposal.mapping.language).toBe('fr');
    expect(proposal.counts).toEqual({ new: 12, changed: 0, same: 0, skipped: 5 });
    expect(proposal.problems.map(({ line, code }) => `${line} ${code}`)).toEqual(
      [15, 16, 17, 18, 19].map((line) => `${line} onlyNotes`),
    );
    const posts = postsIn(proposal);
    expect(
      posts.every(
        ({ date, pillarId, status }) => date !== null && pillarId !== null && status === 'drafting',
      ),
    ).toBe(true);
    expect(posts.map(({ format }) => format)).toEqual([
      null,
      'story',
      'video',
      'carousel',
      'story',
      'video',
      null,
      null,
      'video',
      'story',
      null,
      'video',
    ]);
    expect(proposal.changes.filter(({ collection }) => collection === 'channels')).toHaveLength(3);
  });

  test('the calendar of a shop comes in whole, and what has no field is in the notes', async () => {
    const proposal = await twice('calendars/bannersite/content-calendar.csv');
    expect([proposal.counts, proposal.problems]).toEqual([{ new: 24, changed: 0, same: 0, skipped: 0 }, []]);
    const [first] = postsIn(proposal);
    expect(first?.variants[0]?.callToAction).not.toBe('');
    expect(first?.notes.split('\n').map((line) => line.split(':')[0])).toEqual([
      'Slug',
      'Keyword',
      'Intent',
      'WordCount',
      'Tags',
      'PillarLink',
    ]);
  });

  test('a small social plan comes in whole: the kind of content is its pillar', async () => {
    const proposal = await twice('calendars/planner/content-calendar.csv');
    expect([proposal.counts, proposal.problems]).toEqual([{ new: 7, changed: 0, same: 0, skipped: 0 }, []]);
    expect(proposal.mapping.columns).toEqual([
      'date',
      'channel',
      'pillar',
      'title',
      'text',
      'audience',
      'objective',
      'status',
    ]);
  });
});

describe.runIf(isThere)('real figures', () => {
  test.each([
    ['x/koe/account_overview_analytics.csv', 63],
    ['meta/fts/Reach.csv', 28],
    ['meta/fts/Link clicks.csv', 28],
    ['meta/oigetit/Views.csv', 105],
    ['meta/oigetit/Follows.csv', 105],
    ['meta/vintage/Follows.csv', 62],
    ['meta/popscience-pt/Alcance.csv', 366],
    ['tiktok/bosszy/Overview.csv', 28],
    ['tiktok/bosszy/Overview.xlsx', 28],
    ['tiktok/vintage/TIKTOK_RAW.csv', 433],
    ['tiktok/aibiblegospels/FollowerHistory.csv', 365],
    ['youtube/codingtrain/Totals.csv', 365],
    ['youtube/weima-de/Gesamtwerte.csv', 366],
    ['linkedin/women-in-ai/women_in_ai_usa_clean.csv', 1460],
    ['linkedin/creator-it/AnalisiAggregate_masked_2026-06-17_2026-06-23.xlsx', 14],
  ])('%s comes in as %i figures, once', async (name, count) => {
    const proposal = await twice(name);
    expect([proposal.kind, proposal.counts]).toEqual([
      'metrics',
      { new: count, changed: 0, same: 0, skipped: 0 },
    ]);
  });

  test('the text twin and the workbook twin of one export say the same', async () => {
    const values = ({ changes }: ImportProposal) =>
      changes.map(({ id, after }) => [id, after !== null && 'value' in after ? after.value : null]);
    expect(values(await twice('tiktok/bosszy/Overview.xlsx'))).toEqual(
      values(await twice('tiktok/bosszy/Overview.csv')),
    );
  });

  test.each([
    ['x/hestysinvest/account_analytics_content_2026-08-10_2026-08-16.csv', 'postLevel'],
    ['x/ropensci/tweet_activity_metrics_rOpenSci_20190101_20190201_en.csv', 'postLevel'],
    ['meta/oigetit/Mar-18-2025_Apr-14-2025_553302954456165.csv', 'postLevel'],
    ['meta/lunagi-de/data_export.csv', 'postLevel'],
    ['tiktok/vintage/TIKTOK_VIDEO_RAW.csv', 'postLevel'],
    ['youtube/weima-de/Tabellendaten.csv', 'postLevel'],
    ['youtube/weima-de/Diagrammdaten.csv', 'postLevel'],
    ['youtube/codingtrain/Table data.csv', 'noDays'],
    ['ga4/suites/Pages_and_screens_Page_title_and_screen_class.csv', 'noDays'],
    ['ga4/mh4u/data-export.csv', 'noKnownColumns'],
    ['ga4/azheng/data-export.csv', 'noKnownColumns'],
    ['meta/feadev/New likes and follows (1).csv', 'severalBlocks'],
    ['meta/oigetit/Audience.csv', 'noKnownColumns'],
    ['meta/vintage/Audience.csv', 'severalBlocks'],
    ['meta/vintage/INSTAGRAM_RAW.csv', 'noKnownColumns'],
    ['linkedin/page-content-xls/page_content_anonymised.xls', 'oldSpreadsheet'],
  ])('%s is refused: %s', async (name, reason) => {
    expect(await refusal(propose(at(name), { name }))).toEqual({ code: 'file-not-recognised', reason });
  });

  test('every file either comes in or is refused with a reason', async () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(csv|xlsx?)$/.test(name),
    );
    expect(names.length).toBeGreaterThan(40);
    for (const name of names) {
      const { code, reason } = await refusal(propose(at(name), { name }));
      expect([name, code === 'accepted' || typeof reason === 'string']).toEqual([name, true]);
    }
  });
});
