import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { METRIC_FIELDS, METRIC_HEADERS } from '#core/imports/metric-fields.ts';
import { wordKey } from '#core/imports/word-key.ts';
import type { ImportProposal } from '#shared/api/import-methods.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createMetricPoint, type MetricPoint } from '#shared/plan/goals/metric.ts';
import { added, applyChanges, changed } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { COLLECTIONS } from '#shared/workspace/schema.ts';
import { accept, LATER, NOW, problemsIn, propose, refusal, workspace } from '#tests/support/import-files.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/analytics/${name}`, import.meta.url));

function pointsIn({ changes }: ImportProposal): readonly MetricPoint[] {
  return changes.flatMap((change) =>
    change.collection === 'metricPoints' && change.after !== null ? [change.after] : [],
  );
}

function figures(proposal: ImportProposal) {
  return pointsIn(proposal).map(({ metric, channelId, periodStart, date, value }) => [
    metric,
    channelId,
    periodStart,
    date,
    value,
  ]);
}

describe('metrics import: a table of metric and value', () => {
  test('reads counts with grouped thousands, percent, periods and channels, and skips what is no metric', async () => {
    const proposal = await propose(fixture('kennzahlen.csv'));
    expect(proposal.kind).toBe('metrics');
    expect(proposal.mapping).toMatchObject({
      headerRow: 1,
      columns: ['periodStart', 'date', 'channel', 'metric', 'value'],
    });
    expect(figures(proposal)).toEqual([
      ['followers', 'import-channel-instagram', null, '2026-04-30', 1250],
      ['reach', 'import-channel-instagram', '2026-04-01', '2026-04-30', 8400],
      ['responseRate', 'import-channel-instagram', '2026-04-01', '2026-04-30', 87.5],
      ['followers', 'import-channel-linkedin', null, '2026-04-30', 312],
    ]);
    expect(problemsIn(proposal)).toEqual(['7 unknownMetric skipped']);
    expect(proposal.counts).toEqual({ new: 4, changed: 0, same: 0, skipped: 1 });
  });
});

describe('metrics import: a table of days', () => {
  test('leaves gaps as gaps, totals out, and refuses 1.2K', async () => {
    const proposal = await propose(fixture('panoramica.csv'));
    expect(figures(proposal)).toEqual([
      ['followers', 'import-channel-instagram', null, '2026-05-01', 1201],
      ['reach', 'import-channel-instagram', '2026-05-01', '2026-05-01', 530],
      ['likes', 'import-channel-instagram', '2026-05-01', '2026-05-01', 41],
      ['comments', 'import-channel-instagram', '2026-05-01', '2026-05-01', 3],
      ['clickThroughRate', 'import-channel-instagram', '2026-05-01', '2026-05-01', 1.5],
      ['followers', 'import-channel-instagram', null, '2026-05-02', 1204],
      ['likes', 'import-channel-instagram', '2026-05-02', '2026-05-02', 38],
      ['comments', 'import-channel-instagram', '2026-05-02', '2026-05-02', 0],
      ['followers', 'import-channel-instagram', null, '2026-05-13', 1230],
      ['likes', 'import-channel-instagram', '2026-05-13', '2026-05-13', 55],
      ['comments', 'import-channel-instagram', '2026-05-13', '2026-05-13', 7],
      ['clickThroughRate', 'import-channel-instagram', '2026-05-13', '2026-05-13', 2.25],
    ]);
    expect(proposal.problems).toEqual([
      { line: 4, code: 'unreadableNumber', effect: 'kept', values: { value: '1.2K', column: 'Copertura' } },
    ]);
  });

  test('proposes records that the store accepts, and changes nothing the second time', async () => {
    const proposal = await propose(fixture('panoramica.csv'));
    for (const { collection, after } of proposal.changes)
      expect(COLLECTIONS[collection].safeParse(after).error).toBeUndefined();
    const tables = accept(workspace(), proposal);
    expect(integrityOfTables(tables)).toEqual([]);
    const again = await propose(fixture('panoramica.csv'), { tables, now: LATER, name: 'other.csv' });
    expect([again.counts, again.changes]).toEqual([{ new: 0, changed: 0, same: 12, skipped: 0 }, []]);
  });

  test('takes a newer figure of a file, but not over one entered by hand', async () => {
    const tables = applyChanges(workspace(), [
      added('channels', createChannel({ id: 'ig', now: NOW }, { network: 'instagram' })),
      added(
        'metricPoints',
        createMetricPoint(
          { id: 'hand', now: NOW },
          { metric: 'likes', channelId: 'ig', date: '2026-05-02', periodStart: '2026-05-02', value: 99 },
        ),
      ),
    ]);
    const file = (views: number) =>
      `Date,Platform,Views,Likes\n2026-05-01,Instagram,10,5\n2026-05-02,Instagram,${views},7`;
    const first = await propose(file(20), { tables });
    expect(problemsIn(first)).toEqual(['3 handFigureKept skipped']);
    const second = await propose(file(25), { tables: accept(tables, first), now: LATER });
    expect(second.counts).toEqual({ new: 0, changed: 1, same: 2, skipped: 1 });
    expect(pointsIn(second)).toMatchObject([
      { metric: 'views', value: 25, createdAt: NOW, updatedAt: LATER },
    ]);
  });

  test('leaves a figure alone that a person has corrected, while its row is the same', async () => {
    const file = 'Date,Views\n2026-05-01,10';
    const tables = accept(workspace(), await propose(file));
    const [point] = tables.metricPoints.values();
    if (point === undefined) throw new Error('no figure');
    const corrected = applyChanges(tables, [changed('metricPoints', point, { value: 12 })]);
    expect((await propose(file, { tables: corrected })).changes).toEqual([]);
    expect(pointsIn(await propose('Date,Views\n2026-05-01,11', { tables: corrected }))).toMatchObject([
      { value: 11 },
    ]);
  });

  test('takes net growth as it is, else the new followers less those lost, and says when the lost are not known', async () => {
    const values = async (text: string) => {
      const proposal = await propose(text);
      return [figures(proposal).map((figure) => figure.at(-1)), problemsIn(proposal)];
    };
    expect(await values('Date,Net growth,New followers,Lost followers\n2026-05-01,5,6,1')).toEqual([[5], []]);
    expect(await values('Date,New follows,Unfollows\n2026-05-01,6,2')).toEqual([[4], []]);
    expect(await values('Date,New followers\n2026-05-01,6')).toEqual([[6], ['1 grossFollowers kept']]);
  });

  test('knows two files whose followers are the new ones of the day', async () => {
    const youTube = await propose('Date,Views,Watch time (hours),Subscribers\n2026-05-01,10,1.5,2');
    expect(youTube.mapping.columns).toEqual(['date', 'views', null, 'newFollowers']);
    expect(problemsIn(youTube)).toContain('1 followersAreNew kept');
    const linkedIn = await propose(
      'Date,Sponsored followers,Organic followers,Total followers\n2026-05-01,0,4,4',
    );
    expect(linkedIn.mapping.columns).toEqual(['date', null, null, 'newFollowers']);
  });

  test('turns shares of one into percent and says so; leaves numbers out that can be read in two ways', async () => {
    const share = await propose('Date,CTR,Views\n2026-05-01,0.0155,10\n2026-05-02,0.02,20');
    expect(
      figures(share)
        .filter(([metric]) => metric === 'clickThroughRate')
        .map((figure) => figure.at(-1)),
    ).toEqual([1.55, 2]);
    expect(problemsIn(share)).toEqual(['1 readAsFraction kept']);
    const unclear = await propose('Datum;Antwortquote;Likes\n2026-05-01;1.234;10');
    expect([problemsIn(unclear), figures(unclear).map(([metric]) => metric)]).toEqual([
      ['1 ambiguousNumbers kept'],
      ['likes'],
    ]);
  });

  test('names a series by the title above it, with its network', async () => {
    const proposal = await propose(
      'sep=,\n"Instagram link clicks"\n"Date","Primary"\n"2026-05-25T00:00:00","407"\n',
    );
    expect(figures(proposal)).toEqual([
      ['linkClicks', 'import-channel-instagram', '2026-05-25', '2026-05-25', 407],
    ]);
    expect(pointsIn(proposal)[0]?.source).toMatchObject({ kind: 'file', name: 'table.csv', row: 4 });
  });

  test('gives days without a year the latest year they can have, and says which', async () => {
    const proposal = await propose('Date,Views\nDecember 30,1\nDecember 31,2\nJanuary 1,3\n', {
      now: '2026-01-15T10:00:00.000Z',
    });
    expect(figures(proposal).map((figure) => figure[3])).toEqual(['2025-12-30', '2025-12-31', '2026-01-01']);
    expect(proposal.problems).toEqual([
      { line: 1, code: 'yearsGuessed', effect: 'kept', values: { from: '2025-12-30', to: '2026-01-01' } },
    ]);
  });

  test('counts a column of the person’s own under its own name', async () => {
    const proposal = await propose('Date,Coffee\n2026-05-01,3', {
      kind: 'metrics',
      mapping: { headerRow: 0, columns: ['date', 'custom'], dateOrder: null, language: 'en' },
    });
    expect(pointsIn(proposal)).toMatchObject([
      { metric: 'custom', customName: 'Coffee', value: 3, channelId: null },
    ]);
  });

  test('asks for columns instead of refusing when a person says that these are figures', async () => {
    const proposal = await propose('Date,Coffee\n2026-05-01,3', { kind: 'metrics' });
    expect([proposal.mapping.columns, problemsIn(proposal), proposal.changes]).toEqual([
      ['date', null],
      ['1 noMetricColumn kept'],
      [],
    ]);
  });
});

describe('metrics import: what is not figures by day', () => {
  test.each([
    ['single posts', 'Post id,Date,Post text,Impressions,Likes\n1,2026-05-01,Hello,5,1', 'postLevel'],
    [
      'films',
      'Content,Video title,Video publish time,Views,Likes\nTotal,,,5,1\nabc,Hello,"Feb 1, 2026",5,1',
      'postLevel',
    ],
    ['countries', 'Geography,Views,Likes\nTotal,9,3\nAT,5,1\nDE,4,2', 'noDays'],
    [
      'several rows a day',
      'Date,Device,Views,Likes\n2026-05-01,a,1,1\n2026-05-01,b,2,2\n2026-05-02,a,1,1\n2026-05-02,b,1,1',
      'severalRowsPerDay',
    ],
    [
      'two tables',
      'Reach\nDate,Primary\n2026-05-01,1\n2026-05-02,1\n\nVisits\nDate,Primary\n2026-05-01,1\n2026-05-02,2',
      'severalBlocks',
    ],
    ['shares of an audience', 'Gender,Distribution\nMale,0.7\nFemale,0.3', 'noKnownColumns'],
    ['a letter', 'Dear Sir or Madam,\nplease find below what you asked for.\n\nYours', 'noKnownColumns'],
  ])('refuses %s with the reason', async (_, text, reason) => {
    expect(await refusal(propose(text))).toEqual({ code: 'file-not-recognised', reason });
  });

  test('the lists of header words hold words in the form in which they are compared, none of them twice', () => {
    const words = METRIC_FIELDS.flatMap((field) => METRIC_HEADERS[field].split('|'));
    expect(words.filter((word) => wordKey(word) !== word)).toEqual([]);
    const counted = METRIC_FIELDS.map((field) => METRIC_HEADERS[field].split('|'));
    expect(counted.filter((list) => new Set(list).size !== list.length)).toEqual([]);
  });
});
