import type { DayRule } from './day-rule.ts';

/** What happens to a holiday on a weekend: see `substituteDays`. */
export type Substitution = 'nextFreeDay' | 'nearestWeekday' | 'mondayAfterSunday';

/** A holiday or feast by rule. Its name: `moments.name.<id>` of the catalogs. */
export type Holiday = {
  readonly id: string;
  readonly on: DayRule;
  /** Where it is kept: codes of countries and their parts (ISO 3166-1 and -2). */
  readonly in: readonly string[];
  /** Whether the law makes it a free day in the whole of these regions. */
  readonly isDayOff: boolean;
  /** Years of it, the first and last included; null without bound. */
  readonly from: number | null;
  readonly until: number | null;
  readonly substitution: Substitution | null;
};

/** A public holiday. `regions`: codes, a space between. */
export function dayOff(
  id: string,
  regions: string,
  on: DayRule,
  more: Partial<Pick<Holiday, 'from' | 'until' | 'substitution' | 'isDayOff'>> = {},
): Holiday {
  return {
    id,
    on,
    in: regions.split(' '),
    isDayOff: true,
    from: null,
    until: null,
    substitution: null,
    ...more,
  };
}

/** A feast that is no public holiday there, or only in some places of the region. */
export function feast(
  id: string,
  regions: string,
  on: DayRule,
  more: Partial<Pick<Holiday, 'from' | 'until'>> = {},
): Holiday {
  return dayOff(id, regions, on, { isDayOff: false, ...more });
}
