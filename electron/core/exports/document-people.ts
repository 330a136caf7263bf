import type { Speech } from '#shared/i18n/translator.ts';
import { tierOf } from '#shared/plan/people/people-register.ts';
import type { Person } from '#shared/plan/people/person.ts';
import { type Block, type Cell, safeHref, span } from './blocks.ts';
import {
  cell,
  column,
  type DocumentSource,
  fact,
  facts,
  heading,
  inOrder,
  notes,
  table,
} from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** The people around the brand, for own eyes only: a client's tables have none of them. */
export function peopleBlocks({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const people = inOrder(tables.people);
  const columns = [
    column(t('people.field.name'), 1.6),
    column(t('people.field.relation')),
    column(t('people.field.lastContactOn'), 1.2),
    column(t('people.field.nextStep'), 2),
  ];
  const rows = people.map((person) => [
    cell(span(person.name, { style: 'strong' }), span(kindOf(t, person), { style: 'quiet' })),
    cell(t(`people.relation.${person.relation}`)),
    cell(person.lastContactOn === null ? '' : say.shortDate(person.lastContactOn)),
    cell(
      person.nextStep,
      span(person.nextStepOn === null ? '' : say.shortDate(person.nextStepOn), { style: 'quiet' }),
    ),
  ]);
  return [
    ...table(t('document.section.people'), columns, rows),
    ...people.flatMap((person) => details(say, person)),
  ];
}

function details(say: Phrasing, person: Person): readonly Block[] {
  const { t } = say;
  const tier = tierOf(person);
  const rest = [
    ...facts(
      fact(t('people.field.handles'), handleLines(say, person)),
      fact(t('people.column.audience'), tier === null ? '' : say.alone(t(`people.tier.${tier}`))),
      fact(t('people.field.contact'), person.contact),
      fact(t('people.field.place'), person.place),
      fact(t('document.languages'), say.alone(say.list(person.languages.map(say.languageName)))),
      fact(t('people.field.topics'), say.list(person.topics)),
      fact(t('document.owner'), person.owner),
      fact(t('people.field.agreements'), person.agreements),
      fact(t('people.field.disclosure'), person.disclosure),
      fact(t('people.field.results'), person.results),
    ),
    ...notes(say, person),
  ];
  return rest.length === 0 ? [] : [heading(3, person.name), ...rest];
}

function handleLines(say: Phrasing, { handles }: Person): Cell {
  return handles.map(({ network, handle, link, followers }) => {
    const parts = [
      say.networkName(network),
      handle,
      followers === null ? '' : say.number(followers),
      // Where it is followed the address need not be read, but on paper nothing is followed.
      link,
    ];
    return span(parts.filter((part) => part.trim() !== '').join(' · '), { href: safeHref(link) });
  });
}

function kindOf(t: Speech['t'], { kind }: Person): string {
  return kind === 'opinion-leader' ? t('people.kind.opinionLeader') : t(`people.kind.${kind}`);
}
