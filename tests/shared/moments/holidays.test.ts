import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/base/language.ts';
import { holidaysIn } from '#shared/plan/moments/built-in-moments.ts';
import { OBSERVANCES } from '#shared/plan/moments/observances.ts';
import { HOLIDAY_COUNTRIES, HOLIDAY_PARTS, hasHolidays, holidaysOf } from '#shared/plan/moments/regions.ts';
import { CATALOGS } from '../catalog-texts.ts';

function free(region: string, year: number): readonly string[] {
  return holidaysIn(region, year)
    .filter(({ offIn }) => offIn.includes(region))
    .map(({ day, id, isSubstitute }) => `${day.slice(5)} ${id}${isSubstitute ? ' instead' : ''}`)
    .sort();
}

describe('holidays', () => {
  it('are in Bavaria in 2026 the thirteen of its law', () => {
    expect(free('DE-BY', 2026)).toEqual([
      '01-01 newYear',
      '01-06 epiphany',
      '04-03 goodFriday',
      '04-06 easterMonday',
      '05-01 labourDay',
      '05-14 ascension',
      '05-25 whitMonday',
      '06-04 corpusChristi',
      '10-03 germanUnity',
      '11-01 allSaints',
      '12-25 christmasDay',
      '12-26 boxingDay',
    ]);
  });

  it('are in each Land as many as its law counts', () => {
    const counts = Object.fromEntries(
      HOLIDAY_PARTS.filter((part) => part.startsWith('DE-')).map((part) => [
        part.slice(3),
        free(part, 2026).length,
      ]),
    );
    expect(counts).toEqual({
      ...{ BW: 12, BY: 12, BE: 10, BB: 12, HB: 10, HH: 10, HE: 10, MV: 11, NI: 10 },
      ...{ NW: 11, RP: 11, SL: 12, SN: 11, ST: 11, SH: 10, TH: 11 },
    });
  });

  it('have in Saxony alone the day of repentance, elsewhere as a feast', () => {
    expect(free('DE-SN', 2026)).toContain('11-18 repentanceDay');
    expect(free('DE-BE', 2026).join()).not.toContain('repentanceDay');
    expect(holidaysIn('DE-BE', 2026).map(({ id }) => id)).toContain('repentanceDay');
  });

  it('are kept in England the next free day after a weekend, as gov.uk lists them', () => {
    expect(free('GB-ENG', 2021)).toEqual([
      '01-01 newYear',
      '04-02 goodFriday',
      '04-05 easterMonday',
      '05-03 earlyMay',
      '05-31 springBankHoliday',
      '08-30 summerBankHoliday',
      '12-25 christmasDay',
      '12-26 boxingDay',
      '12-27 christmasDay instead',
      '12-28 boxingDay instead',
    ]);
    expect(free('GB-ENG', 2022).slice(-3)).toEqual([
      '12-25 christmasDay',
      '12-26 boxingDay',
      '12-27 christmasDay instead',
    ]);
    expect(free('GB-ENG', 2022)).toContain('06-02 springBankHoliday');
    expect(free('GB-ENG', 2020)).toContain('05-08 earlyMay');
  });

  it('are in Scotland after a weekend on the third and fourth of January', () => {
    expect(free('GB-SCT', 2022).slice(0, 4)).toEqual([
      '01-01 newYear',
      '01-02 secondOfJanuary',
      '01-03 newYear instead',
      '01-04 secondOfJanuary instead',
    ]);
    expect(free('GB-SCT', 2023).slice(0, 3)).toEqual([
      '01-01 newYear',
      '01-02 secondOfJanuary',
      '01-03 newYear instead',
    ]);
  });

  it('are in Northern Ireland also on 17 March and 12 July, or the Monday after', () => {
    expect(free('GB-NIR', 2024)).toContain('03-18 stPatrick instead');
    expect(free('GB-NIR', 2026)).toContain('07-13 battleOfTheBoyne instead');
  });

  it('are observed in the United States on the weekday nearest, even in the year before', () => {
    expect(free('US', 2021)).toEqual(
      expect.arrayContaining([
        '06-18 juneteenth instead',
        '07-05 independenceDay instead',
        '12-31 newYear instead',
      ]),
    );
    expect(free('US', 2022)).not.toContain('12-31 newYear instead');
    expect(free('US', 2020).join()).not.toContain('juneteenth');
  });

  it('move the birthday of the Dutch king off a Sunday', () => {
    expect(free('NL', 2025)).toContain('04-26 kingsDay');
    expect(free('NL', 2026)).toContain('04-27 kingsDay');
    expect(free('NL', 2025)).toContain('05-05 liberationDay');
    expect(free('NL', 2026).join()).not.toContain('liberationDay');
  });

  it('follow changes of the law: Ireland 2023, Poland 2025, Italy 2026', () => {
    expect(free('IE', 2023)).toContain('02-06 stBrigid');
    expect(free('IE', 2030)).toContain('02-01 stBrigid');
    expect(free('IE', 2022).join()).not.toContain('stBrigid');
    expect(free('PL', 2024).join()).not.toContain('christmasEve');
    expect(free('PL', 2025)).toContain('12-24 christmasEve');
    expect(free('IT', 2025).join()).not.toContain('stFrancis');
    expect(free('IT', 2026)).toContain('10-04 stFrancis');
  });

  it('are in France eleven, in Alsace and the Moselle two more', () => {
    expect(free('FR', 2026)).toHaveLength(11);
    expect(free('FR-67', 2026)).toHaveLength(13);
  });

  it('of a part that is not known are those of its country; of an unknown country none', () => {
    expect(free('AT-9', 2026).map((each) => each.slice(6))).toEqual(
      free('AT', 2026).map((each) => each.slice(6)),
    );
    expect(holidaysIn('JP', 2026)).toEqual([]);
    expect([hasHolidays('AT-9'), hasHolidays('JP'), hasHolidays('')]).toEqual([true, false, false]);
  });
});

describe('Mother’s Day', () => {
  const dayIn = (country: string, year: number) =>
    OBSERVANCES.filter(({ id, in: places }) => id === 'mothersDay' && places?.includes(country)).flatMap(
      ({ on }) => on(year),
    );

  it('is in France the last Sunday of May, a week later where that is Whit Sunday', () => {
    expect([2023, 2024, 2025, 2026].flatMap((year) => dayIn('FR', year))).toEqual([
      '2023-06-04',
      '2024-05-26',
      '2025-05-25',
      '2026-05-31',
    ]);
  });

  it('is elsewhere the second Sunday of May, the first, the 26th, or in Lent', () => {
    expect(['DE', 'ES', 'PL', 'GB'].flatMap((country) => dayIn(country, 2026))).toEqual([
      '2026-05-10',
      '2026-05-03',
      '2026-05-26',
      '2026-03-15',
    ]);
  });
});

describe('names', () => {
  it.each(LANGUAGES)('of every day, topic and region are in the catalog in %s', (language) => {
    const ids = [
      ...HOLIDAY_COUNTRIES.flatMap((country) =>
        [country, ...HOLIDAY_PARTS.filter((part) => part.startsWith(`${country}-`))].flatMap(holidaysOf),
      ).map(({ id }) => `moments.name.${id}`),
      ...OBSERVANCES.flatMap(({ id, topic }) => [`moments.name.${id}`, `moments.topic.${topic}`]),
      ...HOLIDAY_PARTS.map((part) => `moments.region.${part}`),
    ];
    expect(ids.filter((id) => !CATALOGS[language].has(id))).toEqual([]);
    const used = new Set(ids);
    const idle = [...CATALOGS[language].keys()].filter(
      (key) => /^moments\.(name|region)\./.test(key) && !used.has(key),
    );
    expect(idle).toEqual([]);
  });
});
