import { daysBetween } from '#shared/base/calendar-date.ts';
import { homeCountry } from '../competitors/competitor-market.ts';
import { add, day, each, found, isWritten, named, undecided } from './found.ts';
import type { HealthRule } from './rule.ts';

/** After so many days what one knows of others is a memory. */
const FRESH_DAYS = 90;

export const competitorRules = [
  {
    id: 'competitorsMissing',
    section: 'competitors',
    severity: 'warning',
    isPoint: true,
    find: ({ competitors }) =>
      [...competitors.values()].some(({ name }) => isWritten(name))
        ? []
        : [found(['competitors', null, null], {}, add('competitors'))],
  },
  {
    id: 'techniqueNotAdapted',
    section: 'competitors',
    severity: 'note',
    isPoint: true,
    find: ({ techniques }) => {
      const all = [...techniques.values()];
      return all.some(({ adaptation }) => isWritten(adaptation))
        ? []
        : [found(['techniques', all[0]?.id ?? null, 'adaptation'])];
    },
  },
  undecided('competitorsUndecided', 'competitors'),
  {
    id: 'competitorNotLookedAt',
    section: 'competitors',
    severity: 'note',
    isPoint: false,
    find: ({ competitors }, { today }) =>
      each(competitors, ({ id, name, lastLookedOn }) => {
        const days = lastLookedOn === null ? null : daysBetween(lastLookedOn, today);
        if (days !== null && days <= FRESH_DAYS) return null;
        return found(['competitors', id, 'lastLookedOn'], { name: named(name), days: days ?? 0 });
      }),
  },
  {
    id: 'competitorFiguresOld',
    section: 'competitors',
    severity: 'note',
    isPoint: false,
    find: ({ competitors, competitorFigures }, { today }) => {
      const newest = new Map<string, string>();
      for (const { competitorId, date } of competitorFigures.values()) {
        if (date > (newest.get(competitorId) ?? '')) newest.set(competitorId, date);
      }
      return each(competitors, ({ id, name }) => {
        const date = newest.get(id);
        if (date === undefined || daysBetween(date, today) <= FRESH_DAYS) return null;
        return found(['competitors', id, 'channels'], { name: named(name), date: day(date) });
      });
    },
  },
  {
    id: 'competitorsNoneAbroad',
    section: 'competitors',
    severity: 'note',
    isPoint: false,
    find: ({ competitors, profile }) => {
      const all = [...competitors.values()];
      const home = homeCountry(all, profile.get('profile')?.holidayRegion ?? '');
      const isAbroad = all.some(({ country }) => country !== '' && country !== home);
      if (all.length === 0 || isAbroad) return [];
      return [found(['competitors', null, 'country'], { count: all.length }, add('competitors'))];
    },
  },
  {
    id: 'techniqueWithoutResult',
    section: 'competitors',
    severity: 'warning',
    isPoint: false,
    find: ({ techniques }) =>
      each(techniques, ({ id, title, state, result }) =>
        state === 'adopted' && !isWritten(result)
          ? found(['techniques', id, 'result'], { title: named(title) })
          : null,
      ),
  },
  {
    id: 'techniqueTestEnded',
    section: 'competitors',
    severity: 'warning',
    isPoint: false,
    find: ({ techniques }, { today }) =>
      each(techniques, ({ id, title, state, testEnd, result }) =>
        state === 'testing' && testEnd !== null && testEnd < today && !isWritten(result)
          ? found(['techniques', id, 'result'], { title: named(title), date: day(testEnd) })
          : null,
      ),
  },
  {
    id: 'techniqueWithoutMeasure',
    section: 'competitors',
    severity: 'warning',
    isPoint: false,
    find: ({ techniques }) =>
      each(techniques, ({ id, title, state, measure }) =>
        state === 'testing' && !isWritten(measure)
          ? found(['techniques', id, 'measure'], { title: named(title) })
          : null,
      ),
  },
] as const satisfies readonly HealthRule[];
