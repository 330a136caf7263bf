import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { FORMAT_LOCALES } from '#shared/base/language.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import type { Channel } from '#shared/plan/channel.ts';
import type { CrisisPhase } from '#shared/plan/crisis/crisis.ts';
import { METRICS, type MetricId, metricOf } from '#shared/plan/goals/metric.ts';
import { properName } from '#shared/plan/networks/network.ts';
import { createWorkspaceProfile, type WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import type { Tables } from '#shared/workspace/schema.ts';

/** Names, figures and days of one plan as they are said in one language. */
export type Phrasing = ReturnType<typeof createPhrasing>;

type MetricUse = { readonly metric: string; readonly customName: string };

/** @param now the moment of the export, an ISO instant */
export function createPhrasing(tables: Tables, speech: Speech, now: string) {
  const { t, language } = speech;
  const profile = profileOf(tables, now);
  // Days are said with the day before the month; `en` alone would be the American order.
  const locale = FORMAT_LOCALES[language];
  const dateFormats = new Map<string, Intl.DateTimeFormat>();
  const numberFormats = new Map<string, Intl.NumberFormat>();
  const languageNames = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });

  const inDays = (day: CalendarDate, options: Intl.DateTimeFormatOptions) => {
    const format = memo(dateFormats, JSON.stringify(options), () => {
      return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    });
    return format.format(Date.parse(`${day}T00:00:00Z`));
  };
  const number = (value: number, options: Intl.NumberFormatOptions = {}) => {
    const all = { maximumFractionDigits: 2, ...options };
    return memo(numberFormats, JSON.stringify(all), () => new Intl.NumberFormat(locale, all)).format(value);
  };
  const hours = (value: number) =>
    t('document.hours', { value: number(value, { maximumFractionDigits: 1 }) });
  const figure = (use: MetricUse, value: number) => {
    switch (metricOf(use.metric).unit) {
      case 'percent':
        return number(value / 100, { style: 'percent', maximumFractionDigits: 1 });
      case 'hours':
        return hours(value);
      case 'money':
        return number(value, { style: 'currency', currency: profile.currency });
      default:
        return number(value);
    }
  };
  const networkName = (id: string) =>
    properName(tables.networkRules, id) ?? t(`network.${kindOfNetwork(id)}`);
  const channelName = (channel: Channel) => {
    return channel.name.trim() === '' ? networkName(channel.network) : channel.name;
  };

  return {
    t,
    language,
    profile,
    now,
    today: toZoned(now, profile.timeZone).date,
    number,
    figure,
    channelName,
    /** With a capital, as words stand alone: months and languages have none in Italian and Spanish. */
    alone: (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    percent: (value: number) => number(value / 100, { style: 'percent', maximumFractionDigits: 0 }),
    hours,
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    /** Wed 14 Oct: where the year stands above */
    dayInMonth: (day: CalendarDate) => inDays(day, { weekday: 'short', day: 'numeric', month: 'short' }),
    date: (day: CalendarDate) => inDays(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    /** 14 Oct 2026: for narrow columns */
    shortDate: (day: CalendarDate) => inDays(day, { day: 'numeric', month: 'short', year: 'numeric' }),
    month: (day: CalendarDate) => inDays(day, { month: 'long', year: 'numeric' }),
    shortMonth: (day: CalendarDate) => inDays(day, { month: 'short' }),
    weekday: (day: CalendarDate) => inDays(day, { weekday: 'short' }),
    /** The period, as short as it can be said: "July – December 2026". */
    period: (from: CalendarDate, to: CalendarDate) => {
      const isWholeMonths = from.endsWith('-01') && isLastDay(to);
      const options: Intl.DateTimeFormatOptions = isWholeMonths
        ? { month: 'long', year: 'numeric', timeZone: 'UTC' }
        : { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
      const format = new Intl.DateTimeFormat(locale, options);
      const [start, end] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
      return end < start
        ? format.format(start)
        : format.formatRange(start, end).replace(/\s*[–-]\s*/u, ' – ');
    },
    /** Day and time of a moment in the zone of the plan: 14 October 2026, 14:02 */
    moment: (instant: string) => {
      const { date, time } = toZoned(instant, profile.timeZone);
      const day = inDays(date, { day: 'numeric', month: 'long', year: 'numeric' });
      return t('document.moment', { day, time });
    },
    languageName: (tag: string) => languageNames.of(tag) ?? tag,
    metricName: (use: MetricUse) =>
      use.customName.trim() !== '' ? use.customName : t(`metric.${metricId(use.metric)}.name`),
    metricFormula: (use: MetricUse) => t(`metric.${metricId(use.metric)}.formula`),
    channelNameOf: (id: string | null) => {
      const channel = id === null ? undefined : tables.channels.get(id);
      return channel === undefined ? null : channelName(channel);
    },
    networkName,
    phaseName: (phase: CrisisPhase) => t(`crisis.phase.${PHASE_KEYS[phase]}`),
  };
}

const PHASE_KEYS = {
  'first-15-minutes': 'first15Minutes',
  'first-hour': 'firstHour',
  'first-day': 'firstDay',
} as const satisfies Record<CrisisPhase, string>;

function metricId(id: string): MetricId {
  return METRICS.find((metric) => metric.id === id)?.id ?? 'custom';
}

function kindOfNetwork(id: string): 'blog' | 'newsletter' | 'other' {
  return id === 'blog' || id === 'newsletter' ? id : 'other';
}

function isLastDay(day: CalendarDate): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

/** The profile; for a damaged workspace without one a neutral stand-in, so that what is there can still be saved. */
function profileOf(tables: Tables, now: string): WorkspaceProfile {
  const day = now.slice(0, 10);
  return (
    tables.profile.get('profile') ??
    createWorkspaceProfile(
      { now },
      {
        name: 'Planwright',
        colour: 'slate',
        planStart: day,
        planEnd: day,
        timeZone: 'UTC',
        weekStart: 1,
        currency: 'EUR',
        languages: ['en'],
      },
    )
  );
}

function memo<Value>(store: Map<string, Value>, key: string, create: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = create();
  store.set(key, made);
  return made;
}
