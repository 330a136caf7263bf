import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { IconButton } from '#renderer/ui/Button.tsx';
import { ChartFigure } from '#renderer/ui/charts/ChartFigure.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import { addDays, addMonths, startOfWeek, weekdayOf } from '#shared/base/calendar-date.ts';
import { countByDay, type HeatWeek, heatWeeks } from '#shared/plan/calendar/calendar-pictures.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { HeatCell } from './HeatCell.tsx';
import styles from './Pictures.module.css';
import { useWeekdays } from './use-weekdays.ts';

type YearHeatProps = {
  readonly posts: readonly Post[];
  readonly onOpenDay: (day: string) => void;
  /** Its year is shown; null for steps of its own. */
  readonly shownDay: string | null;
};

/** Posts by day of a year, in two halves one below the other, so that the figures stay legible. */
export function YearHeat({ posts, onOpenDay, shownDay }: YearHeatProps) {
  const t = useTranslations('pictures');
  const days = useDays();
  const today = useToday();
  const { timeZone, weekStart } = useProfile();
  const [ownYear, setYear] = useState(Number(today.slice(0, 4)));
  const year = shownDay === null ? ownYear : Number(shownDay.slice(0, 4));
  const counts = useMemo(() => countByDay(posts, timeZone), [posts, timeZone]);
  const halves = useMemo(
    () => [
      heatWeeks(counts, { from: `${year}-01-01`, to: `${year}-06-30` }, weekStart),
      heatWeeks(counts, { from: `${year}-07-01`, to: `${year}-12-31` }, weekStart),
    ],
    [counts, year, weekStart],
  );
  const all = halves.flat().flatMap((week) => week.days.flatMap((day) => day ?? []));
  const busy = all.filter((day) => day.posts > 0);
  const fullest = busy.reduce<(typeof busy)[number] | null>(
    (most, day) => (most === null || day.posts > most.posts ? day : most),
    null,
  );
  const strong = (words: ReactNode) => <b>{words}</b>;
  const steps = (
    <span className={styles.steps}>
      <IconButton
        icon="chevronLeft"
        size="small"
        label={t('heat.previous')}
        onPress={() => setYear(year - 1)}
      />
      <span className="num strong" aria-live="polite">
        {year}
      </span>
      <IconButton icon="chevronRight" size="small" label={t('heat.next')} onPress={() => setYear(year + 1)} />
    </span>
  );
  return (
    <section>
      <SectionHeading action={shownDay === null ? steps : undefined}>{t('heat.title')}</SectionHeading>
      <p className={styles.sentence}>
        {fullest === null
          ? t('heat.none', { year: String(year) })
          : t.rich('heat.busiest', {
              b: strong,
              date: days.short(fullest.date),
              count: fullest.posts,
              total: busy.reduce((sum, day) => sum + day.posts, 0),
              year: String(year),
              days: busy.length,
            })}
      </p>
      <ChartFigure table={<WeekTable weeks={halves.flat()} />}>
        <Halves halves={halves} most={fullest?.posts ?? 1} year={year} onOpenDay={onOpenDay} />
      </ChartFigure>
    </section>
  );
}

type HalvesProps = {
  readonly halves: readonly (readonly HeatWeek[])[];
  readonly most: number;
  readonly year: number;
  readonly onOpenDay: (day: string) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 };

/** One tab stop; arrows walk by day and week, Page keys by month, Home and End to the ends of the year. */
function Halves({ halves, most, year, onOpenDay }: HalvesProps) {
  const t = useTranslations('pictures');
  const days = useDays();
  const today = useToday();
  const weekdays = useWeekdays();
  const box = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(today);
  const stopDay = stop.startsWith(String(year)) ? stop : `${year}-01-01`;
  function onKeyDown(event: KeyboardEvent) {
    const day = dayAfter(stopDay, event.key, year);
    if (day === null || !day.startsWith(String(year))) return;
    event.preventDefault();
    setStop(day);
    box.current?.querySelector<HTMLElement>(`[data-heat="${day}"]`)?.focus();
  }
  function onClick(event: MouseEvent) {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-heat]') : null;
    const day = cell?.dataset['heat'];
    if (day === undefined) return;
    setStop(day);
    onOpenDay(day);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the buttons inside
    <div ref={box} className={styles.halves} onKeyDown={onKeyDown} onClick={onClick}>
      {halves.map((weeks, half) => (
        <table
          key={weeks[0]?.from ?? half}
          className={styles.heat}
          aria-label={halfName(weeks, days.monthRange)}
        >
          <thead>
            <tr>
              <td />
              {monthSpans(weeks).map(({ month, span }) => (
                <th key={month} colSpan={span} scope="colgroup" className={styles.month}>
                  {days.monthShort(month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map(({ name }, row) => (
              <tr key={name}>
                <th scope="row" className={styles.weekday}>
                  {name}
                </th>
                {weeks.map((week) => {
                  const day = week.days[row] ?? null;
                  return day === null ? (
                    <td key={week.from} />
                  ) : (
                    <td key={week.from}>
                      <HeatCell
                        day={day.date}
                        posts={day.posts}
                        most={most}
                        label={t('cell', { date: days.short(day.date), count: day.posts })}
                        isToday={day.date === today}
                        isTabStop={day.date === stopDay}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function halfName(weeks: readonly HeatWeek[], range: (from: string, to: string) => string): string {
  const all = weeks.flatMap((week) => week.days.flatMap((day) => day?.date ?? []));
  return range(all[0] ?? '', all.at(-1) ?? '');
}

function dayAfter(day: string, key: string, year: number): string | null {
  const step = STEPS[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'Home') return `${year}-01-01`;
  if (key === 'End') return `${year}-12-31`;
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  return null;
}

/** A month stands over the weeks whose first day in the half is in it. */
function monthSpans(
  weeks: readonly HeatWeek[],
): readonly { readonly month: string; readonly span: number }[] {
  const spans: { month: string; span: number }[] = [];
  for (const { days } of weeks) {
    const first = days.find((day) => day !== null)?.date ?? '';
    const month = `${first.slice(0, 7)}-01`;
    const last = spans.at(-1);
    if (last?.month === month) last.span += 1;
    else spans.push({ month, span: 1 });
  }
  return spans;
}

function WeekTable({ weeks }: { readonly weeks: readonly HeatWeek[] }) {
  const t = useTranslations('pictures.heat');
  const title = useTranslations('pictures')('heat.title');
  const days = useDays();
  const weekdays = useWeekdays();
  const { weekStart } = useProfile();
  const merged = new Map<string, (number | null)[]>();
  for (const { days: own } of weeks) {
    const first = own.find((day) => day !== null)?.date;
    if (first === undefined) continue;
    const from = startOfWeek(first, weekStart);
    const row = merged.get(from) ?? new Array<number | null>(7).fill(null);
    own.forEach((day) => {
      if (day !== null) row[(weekdayOf(day.date) - weekStart + 7) % 7] = day.posts;
    });
    merged.set(from, row);
  }
  return (
    <PlainTable label={title}>
      <thead>
        <tr>
          <th scope="col">{t('week')}</th>
          {weekdays.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{t('sum')}</th>
        </tr>
      </thead>
      <tbody>
        {[...merged].map(([from, row]) => (
          <tr key={from}>
            <th scope="row">{days.short(from)}</th>
            {weekdays.map(({ name }, place) => (
              <td key={name} className="num">
                {row[place]}
              </td>
            ))}
            <td className="num">{row.reduce<number>((sum, count) => sum + (count ?? 0), 0)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
