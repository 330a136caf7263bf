import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { PERSON_KINDS, type Person, RELATIONS, type Relation } from './person.ts';

/** How many people somebody reaches, from few to many. */
const PERSON_TIERS = ['personal', 'nano', 'micro', 'macro'] as const;
export type PersonTier = (typeof PERSON_TIERS)[number];

/**
 * The audience at which a tier begins, in people. Nano, micro and macro as the trade counts them (register of
 * advocates by Flinque); below 1,000 the trade has no name, ours is 'personal': these people know their readers.
 */
export const TIER_FROM: Readonly<Record<PersonTier, number>> = {
  personal: 0,
  nano: 1000,
  micro: 10_000,
  macro: 100_000,
};

/**
 * Days without contact after which one should write again, by how close one is; null where nobody waits. Our own
 * setting: an open question goes cold within weeks, a thank-you holds for a season.
 */
export const SILENCE_DAYS: Readonly<Record<Relation, number | null>> = {
  spotted: null,
  thanked: 90,
  contacted: 21,
  agreed: 30,
  active: 60,
  resting: null,
};

/** The audience on the network where it is largest, in people; null where none is known. Never a sum: people overlap. */
export function largestAudienceOf({ handles }: Pick<Person, 'handles'>): number | null {
  const known = handles.flatMap(({ followers }) => followers ?? []);
  return known.length === 0 ? null : known.reduce((most, each) => Math.max(most, each));
}

/** The tier of the largest audience; null where none is known. */
export function tierOf(person: Pick<Person, 'handles'>): PersonTier | null {
  const audience = largestAudienceOf(person);
  if (audience === null) return null;
  return PERSON_TIERS.findLast((tier) => audience >= TIER_FROM[tier]) ?? null;
}

/** Why somebody needs you now: the day of the next step has come, or nothing was heard for long. */
export type PersonDue = {
  readonly kind: 'step' | 'silent';
  /** Days since the day of the step (0 is today), or since the last contact. */
  readonly days: number;
};

type Dues = Pick<Person, 'relation' | 'lastContactOn' | 'nextStepOn' | 'createdAt'>;

/**
 * Whether somebody is due. A step that is still ahead keeps the silence quiet; where no contact was ever written
 * down, silence counts from the day of the entry.
 */
export function dueOf(person: Dues, today: CalendarDate): PersonDue | null {
  const { relation, lastContactOn, nextStepOn, createdAt } = person;
  if (nextStepOn !== null) {
    const days = daysBetween(nextStepOn, today);
    return days >= 0 ? { kind: 'step', days } : null;
  }
  const limit = SILENCE_DAYS[relation];
  if (limit === null) return null;
  const days = daysBetween(lastContactOn ?? createdAt.slice(0, 10), today);
  return days > limit ? { kind: 'silent', days } : null;
}

export const PEOPLE_ORDERS = ['due', 'name', 'kind', 'audience', 'relation', 'contact'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

type Ordering = {
  readonly by: PeopleOrder;
  readonly today: CalendarDate;
  /** By the habit of a language. */
  readonly compareNames: (left: string, right: string) => number;
  readonly isReversed?: boolean;
};

/**
 * People in an order. 'due': who is due first, the longest wait above, steps before silence; then the steps ahead by
 * day; then everybody else. Equal ones by name, then in the order of making. Unknown values come last in both directions.
 */
export function orderPeople(
  people: readonly Person[],
  { by, today, compareNames, isReversed = false }: Ordering,
): readonly Person[] {
  const sign = isReversed ? -1 : 1;
  const entries = people.map((person) => ({ person, key: keyOf(person, by, today) }));
  entries.sort((left, right) => {
    const order = by === 'name' ? 0 : compareKeys(left.key, right.key, sign);
    if (order !== 0) return order;
    const named = compareNames(left.person.name, right.person.name) * (by === 'name' ? sign : 1);
    return named !== 0 ? named : left.person.id < right.person.id ? -1 : 1;
  });
  return entries.map(({ person }) => person);
}

function keyOf(person: Person, by: PeopleOrder, today: CalendarDate): number | null {
  switch (by) {
    case 'due':
      return urgencyOf(person, today);
    case 'kind':
      return PERSON_KINDS.indexOf(person.kind);
    case 'audience':
      return largestAudienceOf(person);
    case 'relation':
      return RELATIONS.indexOf(person.relation);
    case 'contact':
      return person.lastContactOn === null ? null : daysBetween(today, person.lastContactOn);
    case 'name':
      return null;
  }
}

/** Lower is sooner: steps that are due far below silence, silence below 0, steps ahead from 1; null where nothing waits. */
function urgencyOf(person: Person, today: CalendarDate): number | null {
  const due = dueOf(person, today);
  // Years 0001 to 9999 are fewer days than that.
  if (due?.kind === 'step') return -10_000_000 - due.days;
  if (due?.kind === 'silent') return -due.days;
  return person.nextStepOn === null ? null : daysBetween(today, person.nextStepOn);
}

function compareKeys(left: number | null, right: number | null, sign: number): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return (left - right) * sign;
}

export type PeopleFilter = {
  readonly kind: Person['kind'] | null;
  readonly relation: Relation | null;
  /** Every word must stand somewhere in what is known of the person. */
  readonly text: string;
};

/** The people who pass; the same array where nothing is filtered. */
export function filterPeople(people: readonly Person[], filter: PeopleFilter): readonly Person[] {
  const words = folded(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (filter.kind === null && filter.relation === null && words.length === 0) return people;
  return people.filter(
    (person) =>
      (filter.kind === null || person.kind === filter.kind) &&
      (filter.relation === null || person.relation === filter.relation) &&
      (words.length === 0 || hasWords(person, words)),
  );
}

function hasWords(person: Person, words: readonly string[]): boolean {
  const { name, handles, contact, place, topics, owner, nextStep, agreements, results, notes } = person;
  const known = [name, contact, place, owner, nextStep, agreements, results, notes, ...topics];
  const text = folded([...known, ...handles.flatMap(({ handle, network }) => [handle, network])].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Without case and accents: 'JOSÉ' is found by 'jose'. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** What changes when somebody was talked to today. */
export function contactedOn(today: CalendarDate): Partial<Person> {
  return { lastContactOn: today };
}

/** What changes when the next step is done: nothing is planned any more. */
export function nextStepDone(): Partial<Person> {
  return { nextStep: '', nextStepOn: null };
}
