import { easter, fixed, movedFrom } from './day-rule.ts';
import { dayOff, feast, type Holiday } from './holiday.ts';

/** Code du travail, article L3133-1; in Alsace and the Moselle two more, article L3134-13. */
export const FRENCH_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'FR', fixed(1, 1)),
  dayOff('goodFriday', 'FR-57 FR-67 FR-68', easter(-2)),
  feast('easterSunday', 'FR', easter(0)),
  dayOff('easterMonday', 'FR', easter(1)),
  dayOff('labourDay', 'FR', fixed(5, 1)),
  dayOff('victoryDay', 'FR', fixed(5, 8)),
  dayOff('ascension', 'FR', easter(39)),
  feast('whitSunday', 'FR', easter(49)),
  dayOff('whitMonday', 'FR', easter(50)),
  dayOff('bastilleDay', 'FR', fixed(7, 14)),
  dayOff('assumption', 'FR', fixed(8, 15)),
  dayOff('allSaints', 'FR', fixed(11, 1)),
  dayOff('armistice', 'FR', fixed(11, 11)),
  dayOff('christmasDay', 'FR', fixed(12, 25)),
  dayOff('stStephen', 'FR-57 FR-67 FR-68', fixed(12, 26)),
];

const isFifthYear = (year: number) => year % 5 === 0;

/**
 * Algemene termijnenwet, article 3. Liberation Day is a day of the nation each year and free for most every fifth; the
 * King's birthday is kept the day before where it is a Sunday.
 */
export const DUTCH_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'NL', fixed(1, 1)),
  feast('goodFriday', 'NL', easter(-2)),
  dayOff('easterSunday', 'NL', easter(0)),
  dayOff('easterMonday', 'NL', easter(1)),
  dayOff('kingsDay', 'NL', movedFrom(fixed(4, 27), 7, -1), { from: 2014 }),
  dayOff('liberationDay', 'NL', (year) => (isFifthYear(year) ? fixed(5, 5)(year) : [])),
  feast('liberationDay', 'NL', (year) => (isFifthYear(year) ? [] : fixed(5, 5)(year))),
  dayOff('ascension', 'NL', easter(39)),
  dayOff('whitSunday', 'NL', easter(49)),
  dayOff('whitMonday', 'NL', easter(50)),
  dayOff('christmasDay', 'NL', fixed(12, 25)),
  dayOff('boxingDay', 'NL', fixed(12, 26)),
];

/** Arrêté royal of 18 April 1974, article 1; the days of the communities are free for their officials only. */
export const BELGIAN_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'BE', fixed(1, 1)),
  feast('easterSunday', 'BE', easter(0)),
  dayOff('easterMonday', 'BE', easter(1)),
  dayOff('labourDay', 'BE', fixed(5, 1)),
  dayOff('ascension', 'BE', easter(39)),
  feast('whitSunday', 'BE', easter(49)),
  dayOff('whitMonday', 'BE', easter(50)),
  feast('flemishCommunity', 'BE-VLG', fixed(7, 11)),
  dayOff('belgianNational', 'BE', fixed(7, 21)),
  dayOff('assumption', 'BE', fixed(8, 15)),
  feast('frenchCommunity', 'BE-WAL', fixed(9, 27)),
  dayOff('allSaints', 'BE', fixed(11, 1)),
  dayOff('armistice', 'BE', fixed(11, 11)),
  dayOff('christmasDay', 'BE', fixed(12, 25)),
];

/** Ustawa o dniach wolnych od pracy of 18 January 1951; 24 December since 2025. */
export const POLISH_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'PL', fixed(1, 1)),
  dayOff('epiphany', 'PL', fixed(1, 6)),
  dayOff('easterSunday', 'PL', easter(0)),
  dayOff('easterMonday', 'PL', easter(1)),
  dayOff('labourDay', 'PL', fixed(5, 1)),
  dayOff('polishConstitution', 'PL', fixed(5, 3)),
  dayOff('whitSunday', 'PL', easter(49)),
  dayOff('corpusChristi', 'PL', easter(60)),
  dayOff('assumption', 'PL', fixed(8, 15)),
  dayOff('allSaints', 'PL', fixed(11, 1)),
  dayOff('polishIndependence', 'PL', fixed(11, 11)),
  dayOff('christmasEve', 'PL', fixed(12, 24), { from: 2025 }),
  dayOff('christmasDay', 'PL', fixed(12, 25)),
  dayOff('boxingDay', 'PL', fixed(12, 26)),
];
