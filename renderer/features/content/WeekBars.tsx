import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import charts from '#renderer/ui/charts/charts.module.css';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import type { WeekLoad } from '#shared/plan/capacity/week-loads.ts';
import { toTenths } from '#shared/plan/capacity/work-hours.ts';
import styles from './CapacityView.module.css';

type WeekBarsProps = {
  readonly weeks: readonly WeekLoad[];
  readonly limit: number | null;
  readonly today: CalendarDate;
  readonly label: string;
};

const PLOT_HEIGHT = 112;
const AXIS_HEIGHT = 20;
/** Room for the words above the limit line. */
const TOP = 18;

/** One bar a week from zero: routines at its foot, posts on them, amber above the hours there are. */
export function WeekBars({ weeks, limit, today, label }: WeekBarsProps) {
  const t = useTranslations('content.capacity.weeks');
  const days = useDays();
  const [box, width] = useWidth<HTMLDivElement>(680);
  const most = Math.max(1, limit ?? 0, ...weeks.map(({ hours }) => hours));
  const step = width / Math.max(1, weeks.length);
  const bottom = TOP + PLOT_HEIGHT;
  const y = (hours: number) => bottom - (hours / most) * PLOT_HEIGHT;
  const gap = step > 14 ? 4 : 1;
  return (
    <div ref={box}>
      <svg
        className={charts.chart}
        width={width}
        height={bottom + AXIS_HEIGHT}
        viewBox={`0 0 ${width} ${bottom + AXIS_HEIGHT}`}
        role="img"
        aria-label={label}
      >
        {weeks.map((week, index) => (
          <WeekBar
            key={week.from}
            week={week}
            x={index * step + gap / 2}
            width={Math.max(2, step - gap)}
            y={y}
            limit={limit}
            isPast={addDays(week.from, 6) < today}
            title={t('barTitle', {
              week: days.range(week.from, addDays(week.from, 6)),
              hours: toTenths(week.hours),
              count: week.posts,
            })}
          />
        ))}
        <path className={charts.axis} d={`M0 ${bottom + 0.5}H${width}`} />
        {limit !== null && (
          <>
            <path className={charts.limit} d={`M0 ${y(limit)}H${width}`} />
            <text x={width} y={y(limit) - 5} textAnchor="end" className={charts.strong}>
              {t('limit', { available: limit })}
            </text>
          </>
        )}
        {weeks.map(({ from }, index) => {
          const isNow = from <= today && today <= addDays(from, 6);
          return isNow ? (
            <path
              key={from}
              className={styles.now}
              d={`M${index * step + gap / 2} ${bottom + 2.5}h${Math.max(2, step - gap)}`}
            />
          ) : null;
        })}
        {monthStarts(weeks).map(({ from, index }) => (
          <text key={from} x={index * step + gap / 2} y={bottom + 16}>
            {days.monthShort(from)}
          </text>
        ))}
      </svg>
    </div>
  );
}

type WeekBarProps = {
  readonly week: WeekLoad;
  readonly x: number;
  readonly width: number;
  readonly y: (hours: number) => number;
  readonly limit: number | null;
  readonly isPast: boolean;
  readonly title: string;
};

function WeekBar({ week, x, width, y, limit, isPast, title }: WeekBarProps) {
  const { hours, postHours } = week;
  const inside = limit === null ? hours : Math.min(hours, limit);
  const routine = Math.min(inside, hours - postHours);
  return (
    <g className={joinClasses(isPast && styles.past)}>
      <title>{title}</title>
      <rect className={styles.ground} x={x} y={TOP} width={width} height={PLOT_HEIGHT} />
      <Part className={charts.bar} x={x} width={width} top={y(inside)} bottom={y(routine)} />
      <Part className={styles.routine} x={x} width={width} top={y(routine)} bottom={y(0)} />
      <Part className={charts.barOver} x={x} width={width} top={y(hours)} bottom={y(inside)} />
    </g>
  );
}

function Part(props: {
  readonly className: string | undefined;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}) {
  const { className, x, width, top, bottom } = props;
  if (bottom - top <= 0) return null;
  return <rect className={className} x={x} y={top} width={width} height={bottom - top} rx="1" />;
}

/** The first week that begins in each month; one at the very start makes way for the next where they would touch. */
function monthStarts(
  weeks: readonly WeekLoad[],
): readonly { readonly from: CalendarDate; readonly index: number }[] {
  const starts = weeks
    .map(({ from }, index) => ({ from, index }))
    .filter(({ from, index }) => from.slice(0, 7) !== weeks[index - 1]?.from.slice(0, 7));
  return starts.filter(({ index }, place) => {
    const next = starts[place + 1];
    return next === undefined || next.index - index > 1;
  });
}
