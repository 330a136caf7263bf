import { test as property } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAudience } from '#shared/plan/audience.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createPillar } from '#shared/plan/content/pillar.ts';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { added, applyChanges, changed } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { accept, LATER, NOW, postsIn, problemsIn, propose, workspace } from '#tests/support/import-files.ts';

describe('calendar import: matching with the workspace', () => {
  const tables = applyChanges(workspace(), [
    added(
      'channels',
      createChannel(
        { id: 'ig1', now: NOW },
        { network: 'instagram', name: 'Werkstatt', handle: '@lindenhof' },
      ),
    ),
    added('channels', createChannel({ id: 'ig2', now: NOW }, { network: 'instagram', name: 'Laden' })),
    added('channels', createChannel({ id: 'li', now: NOW }, { network: 'linkedin' })),
    added('channels', createChannel({ id: 'fair', now: NOW }, { network: 'other', name: 'Rock & Ton' })),
    added('pillars', createPillar({ id: 'p1', now: NOW }, { name: 'Hinter den Kulissen' })),
    added('audiences', createAudience({ id: 'a1', now: NOW }, { name: 'Hobbytöpfer' })),
    added('objectives', createObjective({ id: 'o1', now: NOW }, { socialGoal: 'Mehr Anfragen' })),
  ]);
  const row = async (header: string, cells: string) => {
    const proposal = await propose(`Datum,Titel,${header}\n2026-05-05,T,${cells}`, {
      tables,
      kind: 'calendar',
    });
    return { proposal, post: postsIn(proposal)[0] };
  };
  const channelIds = async (cell: string) =>
    (await row('Kanal', cell)).post?.variants.map(({ channelId }) => channelId);

  test.each([
    ['LinkedIn', ['li']],
    ['linked-in', ['li']],
    ['@lindenhof', ['ig1']],
    ['Laden', ['ig2']],
    ['Instagram Laden', ['ig2']],
    ['Rock & Ton', ['fair']],
    ['"LinkedIn, Laden"', ['li', 'ig2']],
    ['LinkedIn + LinkedIn', ['li']],
    ['alle', ['ig1', 'ig2', 'li', 'fair']],
    ['', [null]],
  ])('finds the channels of %j', async (cell, ids) => {
    expect(await channelIds(cell)).toEqual(ids);
  });

  test('takes the first of several channels of a network, and says so', async () => {
    const { proposal, post } = await row('Kanal', 'Instagram');
    expect(post?.variants[0]?.channelId).toBe('ig1');
    expect(problemsIn(proposal)).toEqual(['2 channelUnclear kept']);
  });

  test('makes a channel of its own for a name that is no network', async () => {
    const { proposal } = await row('Kanal', 'Schaufenster');
    const made = proposal.changes.find(({ collection }) => collection === 'channels')?.after;
    expect(made).toMatchObject({ network: 'other', name: 'Schaufenster' });
  });

  test('takes X and Twitter for one network, and keeps what a channel’s name says beyond it', async () => {
    const { proposal, post } = await row('Kanal', 'X / Twitter');
    expect(
      proposal.changes.flatMap(({ collection, after }) => (collection === 'channels' ? [after] : [])),
    ).toMatchObject([{ network: 'x' }]);
    expect(post?.notes).toBe('');
    const story = (await row('Kanal', 'LinkedIn Unternehmensseite')).post;
    expect([story?.variants[0]?.channelId, story?.notes]).toEqual([
      'li',
      'Kanal: LinkedIn Unternehmensseite',
    ]);
  });

  test('matches pillar, audience and goal by name, whatever the case and accents', async () => {
    const { post, proposal } = await row(
      'Kategorie,Zielgruppe,Ziel',
      'HINTER DEN KULISSEN,hobbytopfer,mehr anfragen',
    );
    expect([post?.pillarId, post?.audienceId, post?.objectiveId]).toEqual(['p1', 'a1', 'o1']);
    expect(proposal.changes.map(({ collection }) => collection)).toEqual(['posts']);
  });

  test('keeps an audience or goal that the plan does not have in the notes', async () => {
    const { post } = await row('Zielgruppe,Ziel', 'Köche,Ruhm');
    expect([post?.audienceId, post?.objectiveId, post?.notes]).toEqual([
      null,
      null,
      'Zielgruppe: Köche\nZiel: Ruhm',
    ]);
  });

  test.each([
    ['javascript:alert(1)', '', 'Link: javascript:alert(1)'],
    ['data:text/html;base64', '', 'Link: data:text/html;base64'],
    ['lindenhof.at/kurs', 'https://lindenhof.at/kurs', ''],
    ['http://lindenhof.at', 'http://lindenhof.at', ''],
  ])('takes %s for an address only if it is one', async (cell, link, notes) => {
    const { post } = await row('Link', cell);
    expect([post?.variants[0]?.link, post?.notes]).toEqual([link, notes]);
  });
});

describe('calendar import: the same file again', () => {
  const file = (status: string, text = 'Wir drehen') =>
    `Datum,Kanal,Titel,Beitragstext,Status,Kampagne\n05.05.2026,Instagram,Am Rad,${text},${status},F\n05.05.2026,Instagram,Am Rad,Zweites Mal,Idee,F\n`;

  test('changes nothing, not even after another day and under another name', async () => {
    const first = await propose(file('Idee'));
    const tables = accept(workspace(), first);
    const again = await propose(file('Idee'), { tables, now: LATER, name: 'copy (1).csv' });
    expect(first.counts).toEqual({ new: 2, changed: 0, same: 0, skipped: 0 });
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 2, skipped: 0 });
    expect(again.changes).toEqual([]);
  });

  test('takes over a row that has changed, and then changes nothing again', async () => {
    const tables = accept(workspace(), await propose(file('Idee')));
    const changedFile = await propose(file('Freigegeben'), { tables, now: LATER });
    expect(changedFile.counts).toEqual({ new: 0, changed: 1, same: 1, skipped: 0 });
    expect(changedFile.problems).toEqual([]);
    const after = accept(tables, changedFile);
    expect(postsIn(changedFile)[0]).toMatchObject({ status: 'approved', createdAt: NOW, updatedAt: LATER });
    expect((await propose(file('Freigegeben'), { tables: after })).counts.same).toBe(2);
  });

  test('leaves a post alone that a person has edited, and says so', async () => {
    const tables = accept(workspace(), await propose(file('Idee')));
    const [post] = tables.posts.values();
    if (post === undefined) throw new Error('no post');
    const edited = applyChanges(tables, [changed('posts', post, { date: '2026-05-09', updatedAt: LATER })]);
    const again = await propose(file('Idee'), { tables: edited });
    expect(again.counts).toEqual({ new: 0, changed: 1, same: 1, skipped: 0 });
    expect(again.changes).toEqual([]);
    expect(again.problems).toEqual([
      { line: 2, code: 'rowDiffersFromEdited', effect: 'kept', values: { title: 'Am Rad' } },
    ]);
  });

  test('replaces an edited post only when its row has changed too, says so, and keeps what no column holds', async () => {
    const tables = accept(workspace(), await propose(file('Idee')));
    const [post] = tables.posts.values();
    if (post === undefined) throw new Error('no post');
    const edited = applyChanges(tables, [
      changed('posts', post, { title: 'Am Rad!', owner: 'Eva', effort: 3, updatedAt: LATER }),
    ]);
    const again = await propose(file('Freigegeben'), { tables: edited, now: LATER });
    expect(problemsIn(again)).toEqual(['2 editedPostReplaced kept']);
    expect(postsIn(again)).toMatchObject([{ title: 'Am Rad', status: 'approved', owner: 'Eva', effort: 3 }]);
  });

  test('does not call a post edited that an import has changed', async () => {
    let tables = accept(workspace(), await propose(file('Idee')));
    tables = accept(tables, await propose(file('Freigegeben'), { tables, now: LATER }));
    const third = await propose(file('Veröffentlicht'), { tables, now: LATER });
    expect([third.counts.changed, third.problems]).toEqual([1, []]);
  });

  test('an edit of a field that the file has no column for is no difference', async () => {
    const tables = accept(workspace(), await propose(file('Idee')));
    const [post] = tables.posts.values();
    if (post === undefined) throw new Error('no post');
    const edited = applyChanges(tables, [
      changed('posts', post, { owner: 'Eva', isHeld: true, updatedAt: LATER }),
    ]);
    expect((await propose(file('Idee'), { tables: edited })).counts.same).toBe(2);
  });
});

describe('calendar import: any file twice', () => {
  const cell = (...values: readonly string[]) => fc.constantFrom(...values);
  const row = fc.tuple(
    cell('05.05.2026', '2026-05-06', '7. Mai', '', 'bald'),
    cell('Instagram', 'ig', 'Facebook + LinkedIn', 'alle', 'Schaufenster', '@laden', ''),
    cell('Eins', 'Zwei', 'eins', ''),
    cell('Ein Text, der etwas länger ist', 'Zweiter Text', ''),
    cell('Werkstatt', 'WERKSTATT', 'Haltung', ''),
    cell('Idee', 'geplant', 'Wartet', ''),
    cell('Frühling', 'fruhling', 'Advent', ''),
  );

  property.prop([fc.array(row, { minLength: 1, maxLength: 12 })])(
    'proposes nothing the second time, whatever stands in it, and a plan that holds together',
    async (rows) => {
      const text = [['Datum', 'Kanal', 'Titel', 'Beitragstext', 'Kategorie', 'Status', 'Kampagne'], ...rows]
        .map((cells) => cells.map((value) => `"${value}"`).join(';'))
        .join('\n');
      const first = await propose(text, { kind: 'calendar' });
      const tables = accept(workspace(), first);
      const again = await propose(text, { kind: 'calendar', tables, now: LATER });
      expect(again.changes).toEqual([]);
      expect(again.counts).toEqual({ ...first.counts, new: 0, same: first.counts.new });
      expect(integrityOfTables(tables)).toEqual([]);
    },
  );
});
