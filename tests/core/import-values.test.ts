import { test as property } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf, statusOf } from '#core/imports/calendar-words.ts';
import { type DayContext, dayColumn } from '#core/imports/day-reader.ts';
import { isGrouped, numberStyle, readNumber } from '#core/imports/number-column.ts';
import { readTime } from '#core/imports/time-reader.ts';
import { fromEpochDay } from '#shared/base/calendar-date.ts';

const context: DayContext = {
  order: 'day-first',
  from: '2026-01-01',
  to: '2026-12-31',
  today: '2026-11-21',
  timeZone: 'Europe/Vienna',
};

function dayOf(cell: string, more: Partial<DayContext> = {}) {
  const day = dayColumn([cell], { ...context, ...more }).read(cell);
  return day === null ? null : day.time === null ? day.date : `${day.date} ${day.time}`;
}

describe('days', () => {
  test.each([
    ['2026-05-05', '2026-05-05'],
    ['2026/5/5', '2026-05-05'],
    ['20260505', '2026-05-05'],
    ['2026-05-05T18:30:00', '2026-05-05 18:30'],
    ['2026-05-05 18:30', '2026-05-05 18:30'],
    ['05.05.2026', '2026-05-05'],
    ['5.5.26', '2026-05-05'],
    ['05.05.', '2026-05-05'],
    ['Di., 05.05.2026', '2026-05-05'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['3-4-2026', '2026-04-03'],
    ['5. Mai 2026', '2026-05-05'],
    ['12. März', '2026-03-12'],
    ['5 maggio 2026', '2026-05-05'],
    ['mar 5 maggio 2026', '2026-05-05'],
    ['1º de agosto de 2026', '2026-08-01'],
    ['8 de marzo', '2026-03-08'],
    ['1er mai 2026', '2026-05-01'],
    ['mercredi 6 août 2026', '2026-08-06'],
    ['Mar 15, 2026', '2026-03-15'],
    ['Tue, May 5, 2026', '2026-05-05'],
    ['May 5th, 2026 9:00 AM', '2026-05-05 09:00'],
    ['05-May-26', '2026-05-05'],
    ['15 Mar 10:30', '2026-03-15 10:30'],
    ['January 5, 2026 9:00 AM (GMT+1)', '2026-01-05 09:00'],
    ['January 5, 2026 → January 7, 2026', '2026-01-05'],
    ['46147', '2026-05-05'],
    ['46147.75', '2026-05-05 18:00'],
    ['5. Mai 2026 um 18 Uhr', '2026-05-05 18:00'],
  ])('reads %s', (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });

  test.each([
    '31.06.2026',
    '2026-02-29',
    '2026-13-01',
    '00/05/2026',
    '45/45/2026',
    'Mai 2026',
    'soon',
    '12.30',
    '3.апр',
    '1234',
    '5 Foo 2026',
    'Week 3',
    '2026-05-05 maybe',
    '99999',
    '',
  ])('does not take %s for a day', (cell) => {
    expect(dayOf(cell)).toBeNull();
  });

  test('turns moments into the zone, and leaves their day as written without one', () => {
    expect(dayOf('2026-05-05T23:30:00Z')).toBe('2026-05-06 01:30');
    expect(dayOf('2026-05-05T23:30:00Z', { timeZone: null })).toBe('2026-05-05');
    expect(dayOf('2026-07-01 12:00 +0000')).toBe('2026-07-01 14:00');
  });

  test('a day without a year falls into the plan, else next to today', () => {
    expect(dayOf('24. Dezember', { from: '2025-06-01', to: '2026-05-31' })).toBe('2025-12-24');
    expect(dayOf('3. Jänner', { from: null, to: null, today: '2026-12-20' })).toBe('2027-01-03');
    expect(dayOf('29 February', { from: null, to: null, today: '2026-11-21' })).toBe('2028-02-29');
  });

  test('one day above twelve decides all pairs of its column; contradicting ones leave it open', () => {
    const order = (...cells: string[]) => {
      const column = dayColumn(cells, context);
      return [column.order, column.isAmbiguous];
    };
    expect(order('03/04/2026')).toEqual(['day-first', true]);
    expect(order('03/04/2026', '04/13/2026')).toEqual(['month-first', false]);
    expect(order('03/04/2026', '13/04/2026')).toEqual(['day-first', false]);
    expect(order('03/04/2026', '13/04/2026', '04/13/2026')).toEqual(['day-first', true]);
    expect(order('03/03/2026', '2026-05-05')).toEqual([null, false]);
    expect(order('05.06.2026')).toEqual([null, false]);
  });

  property.prop([fc.integer({ min: 0, max: 60_000 })])(
    'reads every day in every unambiguous spelling alike',
    (epochDay) => {
      const date = fromEpochDay(epochDay);
      const [year = '', month = '', day = ''] = date.split('-');
      const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(
        new Date(date),
      );
      const languages = ['de', 'it', 'es', 'fr', 'en-GB'].map((language) =>
        new Intl.DateTimeFormat(language, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(new Date(date)),
      );
      const spellings = [
        date,
        `${day}.${month}.${year}`,
        `${Number(day)}.${Number(month)}.${year}`,
        `${year}/${month}/${day}`,
        english,
        ...languages,
      ];
      expect(spellings.map((spelling) => [spelling, dayOf(spelling)])).toEqual(
        spellings.map((spelling) => [spelling, date]),
      );
    },
  );
});

describe('times', () => {
  test.each([
    ['9:00', '09:00'],
    ['09.30', '09:30'],
    ['9h30', '09:30'],
    ['18 Uhr', '18:00'],
    ['18:30 Uhr', '18:30'],
    ['18h', '18:00'],
    ['6:30 pm', '18:30'],
    ['6:30 p. m.', '18:30'],
    ['12 AM', '00:00'],
    ['12:15 PM', '12:15'],
    ['18:00:00', '18:00'],
    ['10:00 - 11:00', '10:00'],
    ['10–11 Uhr', '10:00'],
    ['18:00 CET', '18:00'],
    ['0.75', null],
    ['0.750', '18:00'],
    ['9', '09:00'],
    ['25:00', null],
    ['13 pm', null],
    ['9:75', null],
    ['noon', null],
    ['after 9', null],
  ])('reads %s as %s', (cell, time) => {
    expect(readTime(cell)).toBe(time);
  });

  test('a long text made to trouble patterns is refused, and not looked through for ever', () => {
    expect(readTime(`9:00 ${'a'.repeat(50_000)}!`)).toBeNull();
    expect(readTime(`9:00 ${'aa '.repeat(11)}!`)).toBeNull();
    expect(dayOf(`${' '.repeat(50_000)}5`)).toBeNull();
  });
});

describe('words', () => {
  test.each([
    ['Planned', 'drafting'],
    ['À produire', 'drafting'],
    ['In Prüfung', 'review'],
    ['Freigegeben', 'approved'],
    ['PROGRAMADO', 'scheduled'],
    ['pubblicato', 'published'],
    ['Annulé', 'cancelled'],
    ['whatever', null],
  ])('the status %s means %s', (word, status) => {
    expect(statusOf(word)).toBe(status);
  });

  test.each([
    ['Reel', 'video', true],
    ['Reel 15s', 'video', false],
    ['Story (3 frames)', 'story', false],
    ['Feed carousel', 'carousel', false],
    ['Bilder', 'photo', true],
    ['Umfrage', 'poll', true],
  ])('the format %s means %s', (word, format, isWhole) => {
    expect(formatOf(word)).toEqual({ format, isWhole });
  });

  test('a kind of content that is no format is none', () => {
    expect([formatOf('Educational'), formatOf('Link in bio'), formatOf('Text overlay idea')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('numbers', () => {
  test.each([
    [['1', '23', '456'], 'decimal-point'],
    [['1.5', '2'], 'decimal-point'],
    [['1,5', '2'], 'decimal-comma'],
    [['1.234,5', '1.234'], 'decimal-comma'],
    [['1,234.5', '1,234'], 'decimal-point'],
    [['1.234.567'], 'decimal-comma'],
    [['1,234,567'], 'decimal-point'],
    [['1.234', '5.678'], 'unclear'],
    [['1,234'], 'unclear'],
    [['0.125'], 'decimal-point'],
    [['1.234', '2,5 %'], 'decimal-comma'],
  ])('the style of %j is %s', (cells, style) => {
    expect(numberStyle(cells)).toBe(style);
  });

  test.each([
    ['1.234,5', 'decimal-comma', 1234.5],
    ['1 234', 'decimal-point', 1234],
    ['1\u202f234,5', 'decimal-comma', 1234.5],
    ['−5', 'decimal-point', -5],
    ['12,5 %', 'decimal-comma', 12.5],
    ["1'234.5", 'decimal-point', 1234.5],
    ['1.2K', 'decimal-point', null],
    ['3M', 'decimal-point', null],
    ['12 €', 'decimal-point', null],
    ['< 1%', 'decimal-point', null],
    ['1,5', 'decimal-point', null],
    ['1.23.4', 'decimal-comma', null],
    ['1e5', 'decimal-point', null],
    ['3.апр', 'decimal-point', null],
  ] as const)('reads %s with %s as %s', (cell, style, value) => {
    expect(readNumber(cell, style)).toBe(value);
  });

  test('knows where every dot groups three digits', () => {
    expect([isGrouped(['1.234', '12']), isGrouped(['0.234']), isGrouped(['1.2345'])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  property.prop([
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.constantFrom('de', 'it', 'es', 'fr', 'en'),
  ])('reads what a language’s own number format wrote, once its style is known', (value, language) => {
    const written = new Intl.NumberFormat(language, {
      maximumFractionDigits: 2,
      minimumFractionDigits: 2,
    }).format(value);
    const style = numberStyle([written]);
    if (style === 'unclear') return;
    expect(readNumber(written, style)).toBeCloseTo(Number(value.toFixed(2)), 1);
  });
});
