import { addDays, type CalendarDate, weekdayOf } from '#shared/base/calendar-date.ts';
import { type CalendarSettings, createCalendarSettings } from '#shared/plan/calendar/calendar-settings.ts';
import {
  createMoment,
  createMomentSource,
  type Moment,
  type MomentSource,
} from '#shared/plan/moments/moment.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { newStamp, type SampleContext, SITE } from './context.ts';
import { SAMPLE_MOMENT_WORDS } from './moment-words.ts';

/** A market of two days, a note, an open day each month, and a calendar file with two holidays. */
export function sampleMoments(context: SampleContext): {
  readonly sources: readonly MomentSource[];
  readonly moments: readonly Moment[];
} {
  const { main, now, today, planStart } = context;
  const words = SAMPLE_MOMENT_WORDS[main.language];
  const { name, fileName, notes, first, second, details } = words.holidays;
  const market = saturdayFrom(addDays(today, 15));
  const source = createMomentSource(newStamp(context), {
    ...{ name, fileName, notes, kind: 'event', importedAt: now },
    hash: '5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592',
  });
  const imported = (title: string, uid: string, from: number, length: number) =>
    createMoment(newStamp(context), {
      ...{ title, details, uid, sourceId: source.id },
      start: addDays(today, from),
      end: addDays(today, from + length - 1),
    });
  return {
    sources: [source],
    moments: [
      createMoment(newStamp(context), {
        ...words.market,
        start: market,
        end: addDays(market, 1),
        link: `${SITE}/market`,
      }),
      createMoment(newStamp(context), { ...words.firing, kind: 'note', start: addDays(today, 6) }),
      createMoment(newStamp(context), {
        ...words.openDay,
        start: saturdayFrom(planStart),
        recurrence: createRecurrence('monthly', { weekdays: [{ day: 6, nth: 1 }] }),
      }),
      imported(first, 'autumn@school.example', 19, 5),
      imported(second, 'christmas@school.example', 44, 12),
    ],
  };
}

/** A neighbour's holidays beside one's own, one moment hidden, approval inside the house. */
export function sampleCalendarSettings({ main, now, newId }: SampleContext): CalendarSettings {
  return createCalendarSettings(
    { now },
    {
      regions: main.language === 'it' ? ['DE'] : ['AT'],
      awarenessTopics: ['family', 'tradition', 'trade', 'community'],
      hiddenMoments: ['singlesDay'],
      approval: 'internal',
      linkSources: [{ id: newId(), network: 'pinterest', source: 'pinterest-boards' }],
      notes: SAMPLE_MOMENT_WORDS[main.language].settingsNotes,
    },
  );
}

function saturdayFrom(day: CalendarDate): CalendarDate {
  return addDays(day, (6 - weekdayOf(day) + 7) % 7);
}
