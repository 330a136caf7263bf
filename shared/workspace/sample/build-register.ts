import { addDays } from '#shared/base/calendar-date.ts';
import { createSectionDecision, type SectionDecision } from '#shared/plan/decision.ts';
import { createPerson, type Person } from '#shared/plan/people/person.ts';
import { createTool, type Tool } from '#shared/plan/tools/tool.ts';
import { newStamp, PEOPLE, type SampleContext } from './context.ts';
import { PERSON_KEYS, type PersonKey, TOOL_KEYS, type ToolKey } from './keys.ts';

type PersonFacts = Pick<Person, 'name' | 'kind' | 'contact' | 'relation' | 'owner'> & {
  readonly handles: readonly (readonly [network: string, handle: string, followers: number | null])[];
  /** Days from today; null where there is none. */
  readonly lastContact: number | null;
  readonly nextStep: number | null;
};

/** Clara's step is late and of Nele nothing was heard for long: two points that are still open. */
const REGISTER: Readonly<Record<PersonKey, PersonFacts>> = {
  clara: {
    name: 'Clara Voss',
    kind: 'advocate',
    handles: [
      ['instagram', '@clara.deckt.den.tisch', 6400],
      ['pinterest', 'claradeckt', 2100],
    ],
    contact: 'clara@voss.example',
    relation: 'active',
    owner: PEOPLE.mira,
    lastContact: -19,
    nextStep: -3,
  },
  tilda: {
    name: 'Tilda Berg',
    kind: 'press',
    handles: [['newsletter', 'Haus & Ton', 28_000]],
    contact: 'redaktion@haus-und-ton.example',
    relation: 'contacted',
    owner: PEOPLE.eva,
    lastContact: -8,
    nextStep: 5,
  },
  otto: {
    name: 'Otto Reimer',
    kind: 'opinion-leader',
    handles: [
      ['youtube', '@otto_dreht', 132_000],
      ['instagram', '@otto_dreht', 41_500],
    ],
    contact: '',
    relation: 'thanked',
    owner: PEOPLE.jonas,
    lastContact: -40,
    nextStep: null,
  },
  nele: {
    name: 'Nele Kunz',
    kind: 'active',
    handles: [['instagram', '@nele.kunz', 310]],
    contact: '',
    relation: 'agreed',
    owner: PEOPLE.mira,
    lastContact: -46,
    nextStep: null,
  },
};

/** People who are spoken to; last contact and next step are counted from today. */
export function samplePeople(context: SampleContext): readonly Person[] {
  const { main, newId, today } = context;
  return PERSON_KEYS.map((key) => {
    const { handles, lastContact, nextStep, ...facts } = REGISTER[key];
    const words = main.content.register.people[key];
    return createPerson(newStamp(context), {
      ...facts,
      ...words,
      topics: [...words.topics],
      languages: [main.language],
      handles: handles.map(([network, handle, followers]) => ({
        id: newId(),
        network,
        handle,
        link: '',
        followers,
      })),
      lastContactOn: lastContact === null ? null : addDays(today, lastContact),
      nextStepOn: nextStep === null ? null : addDays(today, nextStep),
    });
  });
}

type ToolFacts = Pick<
  Tool,
  'name' | 'purpose' | 'link' | 'owner' | 'cost' | 'costPer' | 'noticeDays' | 'state'
> & {
  readonly users: readonly string[];
  /** Days from today; null where it does not renew. */
  readonly renews: number | null;
};

/** Nobody knows yet what the figures will cost after the trial, nor how to leave: two points that are still open. */
const TOOLS: Readonly<Record<ToolKey, ToolFacts>> = {
  design: {
    name: 'Kachel Studio',
    purpose: 'design',
    link: 'https://kachel-studio.example',
    owner: PEOPLE.mira,
    users: [PEOPLE.mira, PEOPLE.lena],
    cost: 118.8,
    costPer: 'year',
    noticeDays: 30,
    state: 'used',
    renews: 47,
  },
  inbox: {
    name: 'Postkorb',
    purpose: 'answering',
    link: 'https://postkorb.example',
    owner: PEOPLE.mira,
    users: [PEOPLE.mira, PEOPLE.eva],
    cost: 29,
    costPer: 'month',
    noticeDays: 14,
    state: 'used',
    renews: 20,
  },
  cutting: {
    name: 'Schnittbank',
    purpose: 'video',
    link: 'https://schnittbank.example',
    owner: PEOPLE.jonas,
    users: [PEOPLE.jonas],
    cost: 89,
    costPer: 'once',
    noticeDays: null,
    state: 'used',
    renews: null,
  },
  figures: {
    name: 'Zählwerk',
    purpose: 'analytics',
    link: 'https://zaehlwerk.example',
    owner: PEOPLE.eva,
    users: [PEOPLE.eva],
    cost: null,
    costPer: 'month',
    noticeDays: 0,
    state: 'trial',
    renews: 9,
  },
};

/** Tools with their costs; renewals are counted from today. */
export function sampleTools(context: SampleContext): readonly Tool[] {
  const { main, today } = context;
  return TOOL_KEYS.map((key) => {
    const { renews, users, ...facts } = TOOLS[key];
    return createTool(newStamp(context), {
      ...facts,
      ...main.content.register.tools[key],
      users: [...users],
      renewsOn: renews === null ? null : addDays(today, renews),
    });
  });
}

/** What was decided on the tools at the start of the plan. */
export function sampleToolDecision(context: SampleContext): SectionDecision {
  return createSectionDecision(newStamp(context), {
    section: 'tools',
    decidedOn: addDays(context.planStart, 9),
    ...context.main.content.register.toolDecision,
  });
}
