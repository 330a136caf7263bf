import { describe, expect, it } from 'vitest';
import { createCompetitor } from '#shared/plan/competitors/competitor.ts';
import { createMutedFinding } from '#shared/plan/muted-finding.ts';
import { createPerson, type Person } from '#shared/plan/people/person.ts';
import { createPost, createPostVariant } from '#shared/plan/post/post.ts';
import { createTask } from '#shared/plan/tasks/task.ts';
import { added, applyChanges, invertChanges } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { mentionsOfPerson, removalOfPerson } from '#shared/workspace/remove-person.ts';
import { type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { NOW, tablesWith } from '#tests/support/build-records.ts';

const at = (id: string) => ({ id, now: NOW });

/** Something in every field, each text found nowhere else. */
const person: Person = createPerson(at('person-1'), {
  name: 'Annika Sörensen',
  kind: 'advocate',
  handles: [
    {
      id: 'h1',
      network: 'instagram',
      handle: '@annika.dreht',
      link: 'https://www.instagram.com/annika.dreht/',
      followers: 4321,
    },
    { id: 'h2', network: 'tiktok', handle: 'ton', link: '', followers: null },
  ],
  contact: 'annika@werkstatt.example, +49 170 555 0101',
  place: 'geheim-ort',
  languages: ['de'],
  topics: ['geheim-thema'],
  relation: 'agreed',
  owner: 'geheim-zustaendig',
  lastContactOn: '2026-09-01',
  nextStep: 'geheim-schritt',
  nextStepOn: '2026-10-20',
  disclosure: 'geheim-kennzeichnung',
  agreements: 'geheim-vereinbarung',
  results: 'geheim-ergebnis',
  notes: 'geheim-notiz',
});

/** A plan in which the person is written of in many places. */
function aPlanWithMentions(): Tables {
  const base = tablesWith();
  return applyChanges(base, [
    added('people', person),
    added('people', createPerson(at('person-2'), { name: 'Annika Sörensen', notes: 'Not @annika.dreht' })),
    added(
      'tasks',
      createTask(at('t1'), {
        title: 'Write to Annika Sörensen',
        details: 'annika@werkstatt.example or +49 170 555 0101',
        link: { collection: 'people', id: 'person-1' },
      }),
    ),
    added(
      'mutedFindings',
      createMutedFinding(at('m1'), { ruleId: 'r', recordId: 'person-1', mutedOn: '2026-10-01' }),
    ),
    added(
      'posts',
      createPost(at('p1'), {
        title: 'Ton und Salz',
        variants: [
          createPostVariant('v', {
            language: 'de',
            text: 'Heute zu Gast: ANNIKA  SÖRENSEN (@Annika.Dreht, @ton). Guter Ton.',
            link: 'https://www.instagram.com/annika.dreht/',
          }),
        ],
      }),
    ),
    added('competitors', createCompetitor(at('c1'), { name: 'Annikas Sörensenhof' })),
  ]);
}

describe('removing a person', () => {
  const tables = aPlanWithMentions();
  const changes = removalOfPerson(tables, person, { clearsMentions: true });
  const after = applyChanges(tables, changes);

  it('leaves no string of the person in any table', () => {
    const others = JSON.stringify(toStoredTables({ ...after, people: new Map() })).toLowerCase();
    const { handles, topics, languages: _, kind: _kind, relation: _relation, ...fields } = person;
    const strings = [
      ...Object.values(fields).filter((value) => typeof value === 'string' && value !== NOW),
      ...topics,
      '@annika.dreht',
      'annika.dreht',
      ...handles.map(({ link }) => link).filter((link) => link !== ''),
      'annika@werkstatt.example',
      '+49 170 555 0101',
      'annika  sörensen',
      '@ton',
      '4321',
    ];
    expect(strings.length).toBeGreaterThan(16);
    expect(strings.filter((text) => others.includes(String(text).toLowerCase()))).toEqual([]);
    expect(after.people.has('person-1')).toBe(false);
  });

  it('clears the link of a task and the mute of a finding, and leaves a plan that is whole', () => {
    expect(after.tasks.get('t1')).toMatchObject({ link: null, title: 'Write to […]', details: '[…] or […]' });
    expect(after.mutedFindings.size).toBe(0);
    expect(integrityOfTables(after)).toEqual([]);
  });

  it('keeps words that only look alike, and somebody else of the same name', () => {
    expect(after.posts.get('p1')?.variants[0]).toMatchObject({
      text: 'Heute zu Gast: […] ([…], […]). Guter Ton.',
      link: '',
    });
    expect(after.posts.get('p1')?.title).toBe('Ton und Salz');
    expect(after.competitors.get('c1')?.name).toBe('Annikas Sörensenhof');
    expect(after.people.get('person-2')).toMatchObject({ name: 'Annika Sörensen', notes: 'Not […]' });
  });

  it('is one undo step that brings all of it back', () => {
    expect(new Set(changes.map(({ collection, id }) => `${collection}/${id}`)).size).toBe(changes.length);
    expect(toStoredTables(applyChanges(after, invertChanges(changes)))).toEqual(toStoredTables(tables));
  });

  it('names the places beforehand, and leaves them if that is wished', () => {
    expect(mentionsOfPerson(tables, person)).toEqual([
      { collection: 'people', id: 'person-2' },
      { collection: 'posts', id: 'p1' },
      { collection: 'tasks', id: 't1' },
    ]);
    const kept = applyChanges(tables, removalOfPerson(tables, person, { clearsMentions: false }));
    expect(kept.people.has('person-1')).toBe(false);
    expect(kept.tasks.get('t1')).toMatchObject({ link: null, title: 'Write to Annika Sörensen' });
  });

  it('never blanks a code or a state that is called like the person', () => {
    const odd = createPerson(at('odd'), { name: 'Europe' });
    const named = createPerson(at('state'), { name: 'active' });
    const withOdd = applyChanges(tables, [added('people', odd), added('people', named)]);
    for (const each of [odd, named]) {
      const rest = applyChanges(withOdd, removalOfPerson(withOdd, each, { clearsMentions: true }));
      expect(integrityOfTables(rest)).toEqual([]);
      expect(rest.profile).toEqual(tables.profile);
    }
  });

  it('finds nothing to blank for somebody without a name, handle or contact', () => {
    const nameless = createPerson(at('n'), {});
    expect(mentionsOfPerson(applyChanges(tables, [added('people', nameless)]), nameless)).toEqual([]);
  });
});
