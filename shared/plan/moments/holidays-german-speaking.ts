import { addDays } from '#shared/base/calendar-date.ts';
import { before, easter, either, fixed, nth, once } from './day-rule.ts';
import { easterOf } from './feasts.ts';
import { dayOff, feast, type Holiday } from './holiday.ts';

/** All 26 cantons but the named ones. */
function cantonsWithout(...left: readonly string[]): string {
  return CANTONS.filter((canton) => !left.includes(canton))
    .map((canton) => `CH-${canton}`)
    .join(' ');
}

const CANTONS = 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'.split(' ');

/** Laws on holidays of the federation and the 16 Länder, as in force 2020 to 2026. */
export const GERMAN_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'DE', fixed(1, 1)),
  dayOff('epiphany', 'DE-BW DE-BY DE-ST', fixed(1, 6)),
  dayOff('womensDay', 'DE-BE', fixed(3, 8), { from: 2019 }),
  dayOff('womensDay', 'DE-MV', fixed(3, 8), { from: 2023 }),
  dayOff('goodFriday', 'DE', easter(-2)),
  dayOff('easterSunday', 'DE-BB', easter(0)),
  dayOff('easterMonday', 'DE', easter(1)),
  dayOff('labourDay', 'DE', fixed(5, 1)),
  dayOff('liberationDay', 'DE-BE', once('2020-05-08', '2025-05-08')),
  dayOff('ascension', 'DE', easter(39)),
  dayOff('uprising1953', 'DE-BE', once('2028-06-17')),
  dayOff('whitSunday', 'DE-BB', easter(49)),
  dayOff('whitMonday', 'DE', easter(50)),
  dayOff('corpusChristi', 'DE-BW DE-BY DE-HE DE-NW DE-RP DE-SL', easter(60)),
  dayOff('assumption', 'DE-SL', fixed(8, 15)),
  // In Bavaria in the communes with more Catholics than Protestants: most, not all.
  feast('assumption', 'DE-BY', fixed(8, 15)),
  dayOff('worldChildrensDay', 'DE-TH', fixed(9, 20), { from: 2019 }),
  dayOff('germanUnity', 'DE', fixed(10, 3)),
  dayOff('reformation', 'DE-BB DE-HB DE-HH DE-MV DE-NI DE-SH DE-SN DE-ST DE-TH', fixed(10, 31), {
    from: 2018,
  }),
  dayOff('allSaints', 'DE-BW DE-BY DE-NW DE-RP DE-SL', fixed(11, 1)),
  dayOff('repentanceDay', 'DE-SN', before(3, 11, 23)),
  dayOff('christmasDay', 'DE', fixed(12, 25)),
  dayOff('boxingDay', 'DE', fixed(12, 26)),
  feast('easterSunday', 'DE', easter(0)),
  feast('whitSunday', 'DE', easter(49)),
  feast('repentanceDay', 'DE', before(3, 11, 23)),
];

/** Arbeitsruhegesetz, section 7. */
export const AUSTRIAN_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'AT', fixed(1, 1)),
  dayOff('epiphany', 'AT', fixed(1, 6)),
  feast('goodFriday', 'AT', easter(-2)),
  feast('easterSunday', 'AT', easter(0)),
  dayOff('easterMonday', 'AT', easter(1)),
  dayOff('labourDay', 'AT', fixed(5, 1)),
  dayOff('ascension', 'AT', easter(39)),
  feast('whitSunday', 'AT', easter(49)),
  dayOff('whitMonday', 'AT', easter(50)),
  dayOff('corpusChristi', 'AT', easter(60)),
  dayOff('assumption', 'AT', fixed(8, 15)),
  dayOff('austrianNational', 'AT', fixed(10, 26)),
  dayOff('allSaints', 'AT', fixed(11, 1)),
  dayOff('immaculateConception', 'AT', fixed(12, 8)),
  dayOff('christmasDay', 'AT', fixed(12, 25)),
  dayOff('stStephen', 'AT', fixed(12, 26)),
];

/** The first Thursday of April, a week later where that is in Holy Week. */
const NAEFELS = either(nth(1, 4, 4), nth(2, 4, 4), (year) =>
  nth(1, 4, 4)(year).includes(addDays(easterOf(year), -3)),
);

/**
 * The list of the Federal Office of Justice, as far as a day is free in the whole canton; where only some communes or
 * districts keep it, it is a feast here. Ascension and 25 December are free in every canton, 1 August by federal law.
 */
export const SWISS_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'CH', fixed(1, 1)),
  dayOff('berchtold', 'CH-BE CH-JU CH-TG CH-VD', fixed(1, 2)),
  feast('berchtold', 'CH-AG CH-FR CH-GL CH-LU CH-NE CH-OW CH-SH CH-SO CH-ZG CH-ZH', fixed(1, 2)),
  dayOff('epiphany', 'CH-SZ CH-TI CH-UR', fixed(1, 6)),
  dayOff('neuchatelRepublic', 'CH-NE', fixed(3, 1)),
  dayOff('stJoseph', 'CH-NW CH-SZ CH-TI CH-UR CH-VS', fixed(3, 19)),
  dayOff('goodFriday', cantonsWithout('GR', 'TI', 'VS'), easter(-2)),
  feast('goodFriday', 'CH-GR', easter(-2)),
  feast('easterSunday', 'CH', easter(0)),
  dayOff('naefels', 'CH-GL', NAEFELS),
  dayOff('easterMonday', cantonsWithout('FR', 'NE', 'NW', 'OW', 'SO', 'VS', 'ZG'), easter(1)),
  dayOff('labourDay', 'CH-BL CH-BS CH-JU CH-NE CH-SH CH-TG CH-TI CH-ZH', fixed(5, 1)),
  dayOff('ascension', 'CH', easter(39)),
  feast('whitSunday', 'CH', easter(49)),
  dayOff('whitMonday', cantonsWithout('FR', 'NE', 'NW', 'OW', 'SO', 'VS', 'ZG'), easter(50)),
  dayOff('corpusChristi', 'CH-AI CH-JU CH-LU CH-NW CH-OW CH-SZ CH-TI CH-UR CH-VS CH-ZG', easter(60)),
  dayOff('juraIndependence', 'CH-JU', fixed(6, 23)),
  dayOff('stsPeterAndPaul', 'CH-TI', fixed(6, 29)),
  dayOff('swissNational', 'CH', fixed(8, 1)),
  dayOff('assumption', 'CH-AI CH-JU CH-LU CH-NW CH-OW CH-SZ CH-TI CH-UR CH-VS CH-ZG', fixed(8, 15)),
  dayOff('genevaFast', 'CH-GE', nth(1, 7, 9, 4)),
  dayOff('federalFastMonday', 'CH-VD', nth(3, 7, 9, 1)),
  dayOff('stNicholasOfFlue', 'CH-OW', fixed(9, 25)),
  dayOff(
    'allSaints',
    'CH-AI CH-GL CH-JU CH-LU CH-NW CH-OW CH-SG CH-SZ CH-TI CH-UR CH-VS CH-ZG',
    fixed(11, 1),
  ),
  dayOff('immaculateConception', 'CH-AI CH-LU CH-NW CH-OW CH-SZ CH-TI CH-UR CH-VS CH-ZG', fixed(12, 8)),
  dayOff('christmasDay', 'CH', fixed(12, 25)),
  dayOff(
    'stStephen',
    cantonsWithout('AI', 'AR', 'FR', 'GE', 'JU', 'NE', 'NW', 'OW', 'SO', 'UR', 'VD', 'VS', 'ZG'),
    fixed(12, 26),
  ),
  feast('stStephen', 'CH-AI CH-AR CH-FR CH-NW CH-OW CH-UR CH-ZG', fixed(12, 26)),
  dayOff('genevaRestoration', 'CH-GE', fixed(12, 31)),
];
