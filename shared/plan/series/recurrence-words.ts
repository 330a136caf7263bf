import {
  type CalendarDate,
  daysInMonth,
  partsOf,
  type Weekday,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import { FORMAT_LOCALES, type Language } from '#shared/base/language.ts';
import type { Recurrence } from './recurrence.ts';
import type { Series } from './series.ts';

/** What a sentence about a rule is made with. Rules hold no words: these are the catalogs' and the language's own. */
export type RuleSpeech = {
  /** A sentence of the catalog by its key: 'series.rule.weekly'. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** "15 October 2026" */
  readonly day: (date: CalendarDate) => string;
  /** "15 October" */
  readonly dayOfYear: (date: CalendarDate) => string;
  /** "October" */
  readonly month: (month: number) => string;
  /** "Friday" */
  readonly weekday: (weekday: Weekday) => string;
  /** "Monday and Thursday" */
  readonly list: (items: readonly string[]) => string;
};

/** The most left-out days that a sentence names one by one. */
const NAMED_EXCEPTIONS = 3;

/** The rule of a series with its end and the days that are left out. */
export function seriesSentence(
  { recurrence, start, exceptions }: Pick<Series, 'recurrence' | 'start' | 'exceptions'>,
  speech: RuleSpeech,
): string {
  const rule = ruleSentence(recurrence, start, speech);
  if (exceptions.length === 0) return rule;
  if (exceptions.length > NAMED_EXCEPTIONS)
    return speech.say('series.rule.exceptMany', { rule, count: exceptions.length });
  const dates = speech.list(exceptions.map(speech.day));
  return speech.say(exceptions.length === 1 ? 'series.rule.exceptDay' : 'series.rule.exceptDays', {
    rule,
    dates,
  });
}

/** "Every 2 weeks on Monday and Thursday, until 31 December 2026". What the rule leaves open comes from its start. */
export function ruleSentence(rule: Recurrence, start: CalendarDate, speech: RuleSpeech): string {
  const { say } = speech;
  const days = daysPart(rule, start, speech);
  const { months, frequency, until, count } = rule;
  const isNamed = frequency === 'yearly' && rule.positions.length === 0;
  const narrowed =
    months.length === 0 || isNamed
      ? days
      : say('series.rule.onlyIn', { rule: days, months: monthNames(months, speech) });
  if (until !== null) return say('series.rule.until', { rule: narrowed, date: speech.day(until) });
  if (count !== null) return say('series.rule.count', { rule: narrowed, count });
  return narrowed;
}

function daysPart(rule: Recurrence, start: CalendarDate, speech: RuleSpeech): string {
  const { say, list } = speech;
  const { frequency, weekdays, monthDays, positions } = rule;
  const every = say(`series.rule.${frequency}`, { interval: rule.interval });
  const days = [...weekdays].sort(
    (left, right) => ((left.day - rule.weekStart + 7) % 7) - ((right.day - rule.weekStart + 7) % 7),
  );
  if (positions.length > 0 && weekdays.length > 0)
    return say('series.rule.positioned', {
      every,
      positions: list(
        positions.map((nth) => say(`series.rule.position.${ordinalOf(nth)}`, { nth: Math.abs(nth) })),
      ),
      days: isWorkdays(rule) ? say('series.rule.workdays') : list(days.map(({ day }) => speech.weekday(day))),
    });
  const ofWeek = list(days.map((each) => weekdayWords(each, speech)));
  const ofMonth = list(monthDays.map((day) => monthDayWords(day, speech)));
  switch (frequency) {
    case 'daily': {
      const dated =
        monthDays.length === 0 ? every : say('series.rule.onlyOn', { rule: every, days: ofMonth });
      return weekdays.length === 0 ? dated : say('series.rule.onlyOn', { rule: dated, days: ofWeek });
    }
    case 'weekly':
      return say('series.rule.on', {
        every,
        days: weekdays.length === 0 ? weekdayWords({ day: weekdayOf(start), nth: null }, speech) : ofWeek,
      });
    case 'monthly': {
      if (monthDays.length > 0 && weekdays.length > 0)
        return say('series.rule.onlyOn', {
          rule: say('series.rule.on', { every, days: ofMonth }),
          days: ofWeek,
        });
      const own = monthDayWords(partsOf(start).day, speech);
      return say('series.rule.on', { every, days: monthDays.length > 0 ? ofMonth : ofWeek || own });
    }
    case 'yearly':
      return yearPart(rule, start, { every, ofWeek, ofMonth }, speech);
  }
}

function yearPart(
  { weekdays, monthDays, months }: Recurrence,
  start: CalendarDate,
  { every, ofWeek, ofMonth }: Readonly<Record<'every' | 'ofWeek' | 'ofMonth', string>>,
  speech: RuleSpeech,
): string {
  const { say, list } = speech;
  const own = partsOf(start);
  if (weekdays.length > 0) {
    const inMonths = (days: string) =>
      months.length === 0
        ? say(monthDays.length > 0 ? 'series.rule.eachMonth' : 'series.rule.on', { every, days })
        : say('series.rule.inMonths', { every, days, months: monthNames(months, speech) });
    if (monthDays.length === 0) return inMonths(ofWeek);
    return say('series.rule.onlyOn', { rule: inMonths(ofMonth), days: ofWeek });
  }
  if (months.length === 0 && monthDays.length > 0)
    return say('series.rule.eachMonth', { every, days: ofMonth });
  if (monthDays.some((day) => day < 1))
    return say('series.rule.inMonths', { every, days: ofMonth, months: monthNames(months, speech) });
  const dates = (months.length === 0 ? [own.month] : months).flatMap((month) =>
    (monthDays.length === 0 ? [own.day] : monthDays).map((day) => {
      const isVowel = day === 8 || day === 11; // "l’8 marzo" in Italian
      // A date that never is must still be said: of a leap year, as the last of its month.
      const last = daysInMonth(`2000-${two(month)}-01`);
      const date = speech.dayOfYear(`2000-${two(month)}-${two(Math.min(day, last))}`);
      return say(isVowel ? 'series.rule.yearDayVowel' : 'series.rule.yearDay', { date });
    }),
  );
  return say('series.rule.on', { every, days: list(dates) });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function weekdayWords(
  { day, nth }: { readonly day: Weekday; readonly nth: number | null },
  speech: RuleSpeech,
): string {
  if (nth === null) return speech.say(`series.rule.weekday.d${day}`);
  const values = { weekday: speech.weekday(day), nth: Math.abs(nth) };
  const ordinal = ordinalOf(nth);
  // In Italian the one weekday that is feminine: "la prima domenica".
  return day === 7
    ? speech.say(`series.rule.nthSunday.${ordinal}`, values)
    : speech.say(`series.rule.nth.${ordinal}`, values);
}

/** The key of an ordinal number: 1 to 5 and the last two have words, others their number. */
function ordinalOf(nth: number): string {
  if (nth > 5) return 'more';
  if (nth < -2) return 'lastMore';
  return nth > 0 ? `n${nth}` : `last${-nth}`;
}

function monthDayWords(day: number, { say }: RuleSpeech): string {
  if (day > 0) return say('series.rule.monthDay.plain', { nth: day });
  if (day < -2) return say('series.rule.monthDay.lastMore', { nth: -day });
  return say(`series.rule.monthDay.last${-day}`);
}

function monthNames(months: readonly number[], speech: RuleSpeech): string {
  return speech.list([...months].sort((left, right) => left - right).map(speech.month));
}

function isWorkdays({ weekdays }: Recurrence): boolean {
  const days = new Set(weekdays.map(({ day }) => day));
  return days.size === 5 && !days.has(6) && !days.has(7);
}

/** The speech of a language. @param say gives any sentence of the catalog in that language, by its key */
export function createRuleSpeech(language: Language, say: RuleSpeech['say']): RuleSpeech {
  const locale = FORMAT_LOCALES[language];
  const format = (options: Intl.DateTimeFormatOptions) => {
    const known = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: CalendarDate) => known.format(Date.parse(`${date}T00:00:00Z`));
  };
  const [month, weekday] = [format({ month: 'long' }), format({ weekday: 'long' })];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    say,
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    dayOfYear: format({ day: 'numeric', month: 'long' }),
    month: (number) => month(`2001-${two(number)}-01`),
    weekday: (number) => weekday(`2001-01-0${number}`), // 1 January 2001 was a Monday
    list: (items) => list.format(items),
  };
}
