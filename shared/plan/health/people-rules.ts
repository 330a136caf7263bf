import { daysBetween } from '#shared/base/calendar-date.ts';
import { day, each, found, isWritten, named } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Half a year without a word: who was active for the brand no longer is. */
const SILENT_DAYS = 180;

/** Advocates, opinion leaders, press and partners. */
export const peopleRules = [
  {
    id: 'personNextStepOverdue',
    section: 'people',
    severity: 'warning',
    isPoint: false,
    find: ({ people }, { today }) =>
      each(people, ({ id, name, nextStepOn }) =>
        nextStepOn !== null && nextStepOn < today
          ? found(['people', id, 'nextStepOn'], { name: named(name), date: day(nextStepOn) })
          : null,
      ),
  },
  {
    id: 'personSilent',
    section: 'people',
    severity: 'warning',
    isPoint: false,
    find: ({ people }, { today }) =>
      each(people, ({ id, name, relation, lastContactOn }) => {
        if (relation !== 'active' || lastContactOn === null) return null;
        const days = daysBetween(lastContactOn, today);
        return days > SILENT_DAYS
          ? found(['people', id, 'lastContactOn'], { name: named(name), days })
          : null;
      }),
  },
  {
    id: 'agreementWithoutDisclosure',
    section: 'people',
    severity: 'warning',
    isPoint: false,
    find: ({ people }) =>
      each(people, ({ id, name, agreements, disclosure }) =>
        isWritten(agreements) && !isWritten(disclosure)
          ? found(['people', id, 'disclosure'], { name: named(name) })
          : null,
      ),
  },
  {
    id: 'personWithoutNextStep',
    section: 'people',
    severity: 'note',
    isPoint: false,
    find: ({ people }) =>
      each(people, ({ id, name, relation, nextStep }) =>
        (relation === 'contacted' || relation === 'agreed') && !isWritten(nextStep)
          ? found(['people', id, 'nextStep'], { name: named(name) })
          : null,
      ),
  },
] as const satisfies readonly HealthRule[];
