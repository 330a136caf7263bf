import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChartFigure, LegendEntry } from '#renderer/ui/charts/ChartFigure.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import { addDays } from '#shared/base/calendar-date.ts';
import type { WeekLoad } from '#shared/plan/capacity/week-loads.ts';
import { toTenths } from '#shared/plan/capacity/work-hours.ts';
import styles from './CapacityView.module.css';
import { WeekBars } from './WeekBars.tsx';

type WeekLoadsProps = {
  readonly weeks: readonly WeekLoad[];
  readonly available: number | null;
  readonly routines: number;
};

/** The planned weeks against the hours there are: the sentence, the strip that proves it, its table. */
export function WeekLoads({ weeks, available, routines }: WeekLoadsProps) {
  const t = useTranslations('content.capacity.weeks');
  const days = useDays();
  const today = useToday();
  const ahead = weeks.filter(({ from }) => addDays(from, 6) >= today);
  const overfull = ahead.filter(({ isOverfull }) => isOverfull);
  const unknown = ahead.reduce((sum, week) => sum + week.unknown, 0);
  const [first] = overfull;
  const openWeek = ({ from }: WeekLoad) =>
    openPage('calendar', { month: (from < today ? today : from).slice(0, 7) });
  return (
    <section aria-labelledby="capacity-weeks" className={styles.part}>
      <SectionHeading
        id="capacity-weeks"
        action={
          <Button variant="link" size="small" onPress={() => openPage('calendar')}>
            {t('openCalendar')}
          </Button>
        }
      >
        {t('title')}
      </SectionHeading>
      <p className="dense soft measure">
        {available === null
          ? t('noLimit')
          : first === undefined
            ? t('fits')
            : t('overfull', {
                count: overfull.length,
                date: days.long(first.from),
                hours: toTenths(first.hours),
                available,
              })}{' '}
        {unknown > 0 && t('unknown', { count: unknown })}
      </p>
      <ChartFigure
        legend={
          <>
            <LegendEntry kind="bar">{t('legendPosts')}</LegendEntry>
            {routines > 0 && <span className="quiet">{t('legendRoutines')}</span>}
          </>
        }
        table={<WeekTable weeks={weeks} routines={routines} />}
      >
        <WeekBars
          weeks={weeks}
          limit={available}
          today={today}
          label={t('chart', { count: overfull.length, available: available ?? 0 })}
        />
      </ChartFigure>
      {overfull.length > 0 && (
        <ul className={styles.overfull}>
          {overfull.slice(0, 4).map((week) => (
            <li key={week.from} className={styles.week}>
              <StateMark tone="risk" shape="triangle" />
              <span>
                {t('weekOver', {
                  week: days.range(week.from, addDays(week.from, 6)),
                  hours: toTenths(week.hours),
                  count: week.posts,
                  over: toTenths(week.hours - (available ?? 0)),
                })}
              </span>
              <Button variant="link" size="small" onPress={() => openWeek(week)}>
                {t('openWeek')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function WeekTable({ weeks, routines }: Pick<WeekLoadsProps, 'weeks' | 'routines'>) {
  const t = useTranslations('content.capacity.weeks');
  const days = useDays();
  const hours = (value: number) => t('hours', { hours: toTenths(value) });
  return (
    <Table
      label={t('table')}
      rows={weeks}
      rowKey={({ from }) => from}
      columns={[
        {
          id: 'week',
          header: t('column.week'),
          isRowHeader: true,
          render: ({ from }) => days.range(from, addDays(from, 6)),
        },
        { id: 'posts', header: t('column.posts'), align: 'end', render: ({ posts }) => posts },
        {
          id: 'postHours',
          header: t('column.postHours'),
          align: 'end',
          render: ({ postHours }) => hours(postHours),
        },
        { id: 'routines', header: t('column.routines'), align: 'end', render: () => hours(routines) },
        {
          id: 'hours',
          header: t('column.hours'),
          align: 'end',
          render: (week) => (
            <span className={styles.sum}>
              {week.isOverfull && <StateMark tone="risk" shape="triangle" label={t('isOver')} />}
              {hours(week.hours)}
            </span>
          ),
        },
      ]}
    />
  );
}
