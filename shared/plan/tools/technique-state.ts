import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { TECHNIQUE_STATES, type Technique } from '../competitors/competitor.ts';

export type TechniqueState = Technique['state'];

/** Techniques by state, in the order of work; states that none is in are missing. */
export function techniquesByState(
  techniques: readonly Technique[],
): readonly { readonly state: TechniqueState; readonly techniques: readonly Technique[] }[] {
  return TECHNIQUE_STATES.map((state) => ({
    state,
    techniques: techniques.filter((technique) => technique.state === state),
  })).filter((group) => group.techniques.length > 0);
}

/** What a technique waits for; null where nothing is open. */
export type TechniqueOpen = 'adaptation' | 'experiment' | 'result' | 'adoptedOn';

/** An experiment needs hypothesis, measure and an end; when the end is past, its result; what is adopted, a result and a day. */
export function openOf(technique: Technique, today: CalendarDate): TechniqueOpen | null {
  const { state, hypothesis, measure, testEnd, result, adaptation, adaptedOn } = technique;
  switch (state) {
    case 'planned':
      return isBlank(adaptation) && isBlank(hypothesis) ? 'adaptation' : null;
    case 'testing':
      if (isBlank(hypothesis) || isBlank(measure) || testEnd === null) return 'experiment';
      return testEnd < today && isBlank(result) ? 'result' : null;
    case 'adopted':
      if (isBlank(result)) return 'result';
      return adaptedOn === null ? 'adoptedOn' : null;
    default:
      return null;
  }
}

/** Four weeks: enough posts at a usual cadence to tell a difference from a good week. */
export const EXPERIMENT_DAYS = 28;

/** First and last day of an experiment that begins on a day. */
export function experimentDates(start: CalendarDate): Pick<Technique, 'testStart' | 'testEnd'> {
  return { testStart: start, testEnd: addDays(start, EXPERIMENT_DAYS - 1) };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
