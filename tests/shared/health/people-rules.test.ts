import { peopleRules } from '#shared/plan/health/people-rules.ts';
import { createPerson, type Person } from '#shared/plan/people/person.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const person = (fields: Partial<Person>) =>
  planOf({ people: [createPerson(at('p'), { name: 'Ada', ...fields })] });

testRules('the rules of people', peopleRules, {
  personNextStepOverdue: {
    fires: person({ nextStepOn: '2026-10-13' }),
    silent: person({ nextStepOn: '2026-10-14' }),
  },
  personSilent: {
    fires: person({ relation: 'active', lastContactOn: '2026-04-16' }),
    silent: person({ relation: 'active', lastContactOn: '2026-04-17' }),
  },
  agreementWithoutDisclosure: {
    fires: person({ agreements: 'Two films for a dinner set' }),
    silent: person({ agreements: 'Two films for a dinner set', disclosure: 'Advertisement' }),
  },
  personWithoutNextStep: {
    fires: person({ relation: 'contacted' }),
    silent: person({ relation: 'contacted', nextStep: 'Send the bowl' }),
  },
});
