import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import {
  contactedOn,
  dueOf,
  filterPeople,
  largestAudienceOf,
  nextStepDone,
  orderPeople,
  type PeopleOrder,
  SILENCE_DAYS,
  tierOf,
} from '#shared/plan/people/people-register.ts';
import { createPerson, type Person, RELATIONS } from '#shared/plan/people/person.ts';
import { countedReads } from '#tests/support/counted-reads.ts';

const TODAY = '2026-10-14';
const compareNames = (left: string, right: string) => left.localeCompare(right, 'en');

function aPerson(id: string, fields: Partial<Person> = {}): Person {
  return createPerson({ id, now: '2026-10-01T08:00:00.000Z' }, { name: `Person ${id}`, ...fields });
}

function followed(...followers: readonly (number | null)[]): Person {
  const handles = followers.map((each, index) => ({
    id: `h${index}`,
    network: 'instagram',
    handle: '@someone',
    link: '',
    followers: each,
  }));
  return aPerson('a', { handles });
}

describe('the tier of a person', () => {
  it.each([
    [0, 'personal'],
    [999, 'personal'],
    [1000, 'nano'],
    [9999, 'nano'],
    [10_000, 'micro'],
    [99_999, 'micro'],
    [100_000, 'macro'],
    [40_000_000, 'macro'],
  ])('with an audience of %i is %s', (followers, tier) => {
    expect(tierOf(followed(followers))).toBe(tier);
  });

  it('goes by the largest audience, never by a sum', () => {
    expect(largestAudienceOf(followed(9000, null, 8000))).toBe(9000);
    expect(tierOf(followed(9000, null, 8000))).toBe('nano');
  });

  it('is unknown where no audience is known', () => {
    expect(tierOf(followed())).toBeNull();
    expect(tierOf(followed(null, null))).toBeNull();
  });
});

describe('who is due', () => {
  it('is due on the day of the next step and after it, not before', () => {
    const planned = (nextStepOn: string) => dueOf(aPerson('a', { nextStepOn }), TODAY);
    expect(planned(TODAY)).toEqual({ kind: 'step', days: 0 });
    expect(planned('2026-10-04')).toEqual({ kind: 'step', days: 10 });
    expect(planned('2026-10-15')).toBeNull();
  });

  it.each(RELATIONS)('falls silent as %s only after the days of that relation', (relation) => {
    const limit = SILENCE_DAYS[relation];
    const heardOf = (days: number) =>
      dueOf(aPerson('a', { relation, lastContactOn: addDays(TODAY, -days) }), TODAY);
    if (limit === null) return expect(heardOf(3000)).toBeNull();
    expect(heardOf(limit)).toBeNull();
    expect(heardOf(limit + 1)).toEqual({ kind: 'silent', days: limit + 1 });
  });

  it('is not silent while a step is planned', () => {
    const person = aPerson('a', {
      relation: 'active',
      lastContactOn: '2025-01-01',
      nextStepOn: '2026-11-01',
    });
    expect(dueOf(person, TODAY)).toBeNull();
  });

  it('counts from the day of the entry where no contact was ever written down', () => {
    const person = aPerson('a', { relation: 'contacted', createdAt: '2026-09-01T08:00:00.000Z' });
    expect(dueOf(person, TODAY)).toEqual({ kind: 'silent', days: 43 });
  });

  it('is no longer due once the step is done and somebody was talked to today', () => {
    const person = aPerson('a', { relation: 'active', nextStep: 'Write', nextStepOn: '2026-10-01' });
    expect(dueOf({ ...person, ...nextStepDone(), ...contactedOn(TODAY) }, TODAY)).toBeNull();
  });
});

describe('the order of people', () => {
  const people = [
    aPerson('1', { name: 'Zoe' }),
    aPerson('2', { name: 'Ada' }),
    aPerson('3', { name: 'Ahead', nextStepOn: '2026-12-01' }),
    aPerson('4', { name: 'Soon', nextStepOn: '2026-10-16' }),
    aPerson('5', { name: 'Silent', relation: 'active', lastContactOn: '2020-01-01' }),
    aPerson('6', { name: 'Today', nextStepOn: TODAY }),
    aPerson('7', { name: 'Overdue', nextStepOn: '2026-10-01', lastContactOn: '2026-09-30' }),
  ];
  const named = (by: PeopleOrder, isReversed = false) =>
    orderPeople(people, { by, today: TODAY, compareNames, isReversed }).map(({ name }) => name);

  it('puts who is due first: overdue steps, silence, then the steps ahead, then everybody by name', () => {
    expect(named('due')).toEqual(['Overdue', 'Today', 'Silent', 'Soon', 'Ahead', 'Ada', 'Zoe']);
  });

  it('goes by name in both directions', () => {
    expect(named('name')[0]).toBe('Ada');
    expect(named('name', true)[0]).toBe('Zoe');
  });

  it('leaves what is unknown at the end in both directions', () => {
    expect(named('contact').slice(0, 3)).toEqual(['Silent', 'Overdue', 'Ada']);
    expect(named('contact', true).slice(0, 3)).toEqual(['Overdue', 'Silent', 'Ada']);
  });

  it('orders five thousand people without comparing each with each', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      aPerson(`p${index}`, { nextStepOn: addDays(TODAY, (index % 400) - 200) }),
    );
    const { items, readsIn } = countedReads(many);
    const reads = readsIn(() =>
      orderPeople(items, { by: 'due', today: TODAY, compareNames: (a, b) => (a < b ? -1 : 1) }),
    );
    expect(reads / items.length).toBeLessThan(100);
  });
});

describe('the filter of people', () => {
  const jose = aPerson('1', {
    name: 'José Prieto',
    kind: 'press',
    relation: 'agreed',
    topics: ['Salt glaze'],
    handles: [{ id: 'h', network: 'instagram', handle: '@barro.vivo', link: '', followers: 10 }],
  });
  const people = [jose, aPerson('2', { kind: 'partner' })];
  const filter = (fields: object) =>
    filterPeople(people, { kind: null, relation: null, text: '', ...fields });

  it('finds every word, whatever its case and accents, wherever it stands', () => {
    expect(filter({ text: 'JOSE glaze' })).toEqual([jose]);
    expect(filter({ text: 'barro.v' })).toEqual([jose]);
    expect(filter({ text: 'jose copper' })).toEqual([]);
  });

  it('keeps kind and relation together', () => {
    expect(filter({ kind: 'press', relation: 'agreed' })).toEqual([jose]);
    expect(filter({ kind: 'press', relation: 'active' })).toEqual([]);
  });

  it('gives the same array back where nothing is filtered', () => {
    expect(filter({ text: '  ' })).toBe(people);
  });
});
