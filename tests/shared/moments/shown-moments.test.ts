import { describe, expect, it } from 'vitest';
import { createCalendarSettings } from '#shared/plan/calendar/calendar-settings.ts';
import { createMoment, type Moment } from '#shared/plan/moments/moment.ts';
import { daysOff, momentsBetween, momentsByDay } from '#shared/plan/moments/shown-moments.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { NOW } from '#tests/support/build-records.ts';

function aMoment(id: string, fields: Partial<Moment> & Pick<Moment, 'start'>): Moment {
  return createMoment({ id, now: NOW }, { title: id, ...fields });
}

const BAVARIA = { region: 'DE-BY', settings: undefined };
const settings = (fields: Parameters<typeof createCalendarSettings>[1]) =>
  createCalendarSettings({ now: NOW }, fields);
const idsOf = (shown: ReturnType<typeof momentsBetween>) =>
  shown.map(({ first, builtIn, own }) => `${first} ${builtIn?.id ?? own?.id}`);

describe('moments between two days', () => {
  it('are holidays of the region, usual days, own ones, in the order of their days', () => {
    const market = aMoment('market', { start: '2026-12-04', end: '2026-12-06' });
    const note = aMoment('note', { start: '2026-12-25', kind: 'note' });
    const shown = momentsBetween({ ...BAVARIA, moments: [note, market] }, '2026-12-04', '2026-12-26');
    expect(idsOf(shown)).toEqual([
      '2026-12-04 market',
      '2026-12-06 advent2',
      '2026-12-06 stNicholas',
      '2026-12-13 advent3',
      '2026-12-20 advent4',
      '2026-12-24 christmasEve',
      '2026-12-25 christmasDay',
      '2026-12-25 note',
      '2026-12-26 boxingDay',
    ]);
    expect(shown.filter(({ isDayOff }) => isDayOff).map(({ first }) => first)).toEqual([
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('show several days from any of them, and on each of them day by day', () => {
    const market = aMoment('market', { start: '2026-03-02', end: '2026-03-04' });
    const choice = { region: '', settings: undefined, moments: [market] };
    const shown = momentsBetween(choice, '2026-03-03', '2026-03-10');
    expect(shown.map(({ first, last }) => [first, last])).toEqual([['2026-03-02', '2026-03-04']]);
    expect([...momentsByDay(shown, '2026-03-03', '2026-03-10').keys()]).toEqual(['2026-03-03', '2026-03-04']);
  });

  it('come back by their rule, but not on their exceptions, with their length', () => {
    const fair = aMoment('fair', {
      start: '2024-05-31',
      end: '2024-06-01',
      recurrence: createRecurrence('yearly'),
      exceptions: ['2026-05-31'],
    });
    const shown = momentsBetween(
      { region: '', settings: settings({ awarenessTopics: [] }), moments: [fair] },
      '2025-06-01',
      '2027-06-01',
    );
    expect(shown.map(({ first, last }) => [first, last])).toEqual([
      ['2025-05-31', '2025-06-01'],
      ['2027-05-31', '2027-06-01'],
    ]);
  });

  it('join the holiday that two regions share, and call free only what is free in the plan’s own', () => {
    const choice = {
      region: 'DE-BY',
      settings: settings({ regions: ['AT'], awarenessTopics: [] }),
      moments: [],
    };
    const shown = momentsBetween(choice, '2026-10-01', '2026-11-01');
    expect(shown.map(({ builtIn, isDayOff }) => [builtIn?.id, builtIn?.regions, isDayOff])).toEqual([
      ['germanUnity', ['DE-BY'], true],
      ['austrianNational', ['AT'], false],
      ['allSaints', ['DE-BY', 'AT'], true],
    ]);
  });

  it('leave out what is hidden and topics that are not chosen', () => {
    const hidden = settings({ awarenessTopics: ['health'], hiddenMoments: ['newYear', 'healthDay'] });
    const ids = idsOf(
      momentsBetween({ region: 'DE-BY', settings: hidden, moments: [] }, '2026-01-01', '2026-04-10'),
    );
    expect(ids).toContain('2026-02-04 cancerDay');
    expect(ids.join()).not.toMatch(/newYear|healthDay|valentine/);
  });

  it('are none where the last day is before the first', () => {
    expect(momentsBetween({ ...BAVARIA, moments: [] }, '2026-02-01', '2026-01-01')).toEqual([]);
  });

  it('know days off whatever is hidden, and none without a region', () => {
    expect([...daysOff('DE-SN', '2026-11-01', '2026-12-31')]).toEqual([
      '2026-11-18',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(daysOff('', '2026-01-01', '2026-12-31').size).toBe(0);
    expect([...daysOff('US', '2021-12-20', '2022-01-03')]).toEqual([
      '2021-12-24',
      '2021-12-25',
      '2021-12-31',
      '2022-01-01',
    ]);
  });

  it('are found at the ends of all time, and of moments that last as long', () => {
    const daily = createRecurrence('daily');
    const moments = [
      aMoment('long', { start: '2026-01-01', end: '9000-01-01', recurrence: daily }),
      aMoment('always', { start: '0001-01-01', end: '9999-12-31', recurrence: createRecurrence('yearly') }),
    ];
    for (const day of ['0001-01-01', '2026-06-01', '9999-12-31']) {
      const shown = momentsBetween({ ...BAVARIA, moments }, day, day);
      expect(shown.map(({ own }) => own?.id)).toContain('always');
      expect(shown.every(({ first, last }) => first <= day && day <= last && last <= '9999-12-31')).toBe(
        true,
      );
    }
  });

  it('are told without a long wait for a plan that ends in the year 9999', () => {
    const shown = momentsBetween({ ...BAVARIA, moments: [] }, '2026-01-01', '9999-12-31');
    expect(shown.at(-1)?.first.slice(0, 4)).toBe('2199');
    expect(daysOff('DE-BY', '9999-01-01', '9999-12-31').size).toBe(0);
  });
});
