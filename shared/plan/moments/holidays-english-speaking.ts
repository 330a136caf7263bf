import { before, easter, either, fixed, nth, once } from './day-rule.ts';
import { dayOff, feast, type Holiday } from './holiday.ts';

const NEXT = { substitution: 'nextFreeDay' } as const;
const ENGLAND_WALES = 'GB-ENG GB-WLS';
const SCOTLAND = 'GB-SCT';
const NORTHERN_IRELAND = 'GB-NIR';

/** Banking and Financial Dealings Act 1971 with the proclamations to 2026 (gov.uk/bank-holidays). */
export const BRITISH_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'GB', fixed(1, 1), NEXT),
  dayOff('secondOfJanuary', SCOTLAND, fixed(1, 2), NEXT),
  dayOff('stPatrick', NORTHERN_IRELAND, fixed(3, 17), NEXT),
  dayOff('goodFriday', 'GB', easter(-2)),
  feast('easterSunday', 'GB', easter(0)),
  dayOff('easterMonday', `${ENGLAND_WALES} ${NORTHERN_IRELAND}`, easter(1)),
  // On 8 May 2020, 75 years after the end of the war in Europe.
  dayOff(
    'earlyMay',
    'GB',
    either(nth(1, 1, 5), once('2020-05-08'), (year) => year === 2020),
  ),
  dayOff(
    'springBankHoliday',
    'GB',
    either(nth(-1, 1, 5), once('2022-06-02'), (year) => year === 2022),
  ),
  dayOff('platinumJubilee', 'GB', once('2022-06-03')),
  dayOff('stateFuneral', 'GB', once('2022-09-19')),
  dayOff('coronation', 'GB', once('2023-05-08')),
  dayOff('scotlandWorldCup', SCOTLAND, once('2026-06-15')),
  dayOff('battleOfTheBoyne', NORTHERN_IRELAND, fixed(7, 12), NEXT),
  dayOff('summerBankHoliday', SCOTLAND, nth(1, 1, 8)),
  dayOff('summerBankHoliday', `${ENGLAND_WALES} ${NORTHERN_IRELAND}`, nth(-1, 1, 8)),
  dayOff('stAndrew', SCOTLAND, fixed(11, 30), NEXT),
  dayOff('christmasDay', 'GB', fixed(12, 25), NEXT),
  dayOff('boxingDay', 'GB', fixed(12, 26), NEXT),
];

const ST_BRIGID = either(
  nth(1, 1, 2),
  fixed(2, 1),
  (year) => new Date(Date.UTC(year, 1, 1)).getUTCDay() === 5,
);

/** Organisation of Working Time Act 1997, second schedule; St Brigid's Day since 2023. On a weekend there is no other day. */
export const IRISH_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'IE', fixed(1, 1)),
  dayOff('stBrigid', 'IE', ST_BRIGID, { from: 2023 }),
  dayOff('stPatrick', 'IE', fixed(3, 17)),
  dayOff('covidRemembrance', 'IE', once('2022-03-18')),
  feast('goodFriday', 'IE', easter(-2)),
  feast('easterSunday', 'IE', easter(0)),
  dayOff('easterMonday', 'IE', easter(1)),
  dayOff('mayBankHoliday', 'IE', nth(1, 1, 5)),
  dayOff('juneBankHoliday', 'IE', nth(1, 1, 6)),
  dayOff('augustBankHoliday', 'IE', nth(1, 1, 8)),
  dayOff('octoberBankHoliday', 'IE', nth(-1, 1, 10)),
  dayOff('christmasDay', 'IE', fixed(12, 25)),
  dayOff('stStephen', 'IE', fixed(12, 26)),
];

const NEAREST = { substitution: 'nearestWeekday' } as const;

/** 5 U.S.C. 6103: federal holidays; the free day is the Friday before a Saturday and the Monday after a Sunday. */
export const AMERICAN_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'US', fixed(1, 1), NEAREST),
  dayOff('martinLutherKing', 'US', nth(3, 1, 1)),
  dayOff('presidentsDay', 'US', nth(3, 1, 2)),
  feast('easterSunday', 'US', easter(0)),
  dayOff('memorialDay', 'US', nth(-1, 1, 5)),
  dayOff('juneteenth', 'US', fixed(6, 19), { ...NEAREST, from: 2021 }),
  dayOff('independenceDay', 'US', fixed(7, 4), NEAREST),
  dayOff('laborDay', 'US', nth(1, 1, 9)),
  dayOff('columbusDay', 'US', nth(2, 1, 10)),
  dayOff('veteransDay', 'US', fixed(11, 11), NEAREST),
  dayOff('thanksgiving', 'US', nth(4, 4, 11)),
  dayOff('christmasDay', 'US', fixed(12, 25), NEAREST),
];

/**
 * Canada Labour Code, section 166: general holidays. Canada Day is kept on 2 July where the first is a Sunday (Holidays
 * Act); of the others an employer grants another day, which differs.
 */
export const CANADIAN_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'CA', fixed(1, 1)),
  dayOff('goodFriday', 'CA', easter(-2)),
  feast('easterSunday', 'CA', easter(0)),
  dayOff('victoriaDay', 'CA', before(1, 5, 25)),
  dayOff('canadaDay', 'CA', fixed(7, 1), { substitution: 'mondayAfterSunday' }),
  dayOff('labourDayAutumn', 'CA', nth(1, 1, 9)),
  dayOff('truthAndReconciliation', 'CA', fixed(9, 30), { from: 2021 }),
  dayOff('thanksgiving', 'CA', nth(2, 1, 10)),
  dayOff('remembranceDay', 'CA', fixed(11, 11)),
  dayOff('christmasDay', 'CA', fixed(12, 25)),
  dayOff('boxingDay', 'CA', fixed(12, 26)),
];
