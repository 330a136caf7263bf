import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { countByHour, type HourCounts } from '#shared/plan/calendar/calendar-pictures.ts';
import type { Post } from '#shared/plan/post/post.ts';
import styles from './Pictures.module.css';
import { useWeekdays } from './use-weekdays.ts';

const STRONGEST = 52;

/** At which hours of the week the plan's posts go out. It is a table by itself, so it needs no twin. */
export function HoursPicture({ posts }: { readonly posts: readonly Post[] }) {
  const t = useTranslations('pictures.hours');
  const days = useDays();
  const weekdays = useWeekdays();
  const { timeZone, planStart, planEnd } = useProfile();
  const counts = useMemo(
    () => countByHour(posts, { from: planStart, to: planEnd }, timeZone),
    [posts, planStart, planEnd, timeZone],
  );
  const period = days.monthRange(planStart, planEnd);
  const strong = (words: ReactNode) => <b>{words}</b>;
  const fullest = fullestOf(counts);
  const name = (weekday: number) => weekdays.find((day) => day.weekday === weekday)?.name ?? '';
  const hours = counts.hours === null ? [] : hoursBetween(counts.hours);
  return (
    <section>
      <SectionHeading>{t('title')}</SectionHeading>
      <p className={styles.sentence}>
        {fullest === null
          ? t('none', { period })
          : t.rich('busiest', {
              b: strong,
              weekday: name(fullest.weekday),
              hour: clock(fullest.hour),
              count: fullest.posts,
              total: counts.posts,
              period,
            })}{' '}
        {counts.withoutTime > 0 && t('withoutTime', { count: counts.withoutTime })}
      </p>
      {fullest !== null && (
        <table className={styles.hours} aria-label={t('title')}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{t('weekday')}</VisuallyHidden>
              </th>
              {hours.map((hour) => (
                <th key={hour} scope="col" className={styles.hour}>
                  {clock(hour)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((day) => (
              <tr key={day.weekday}>
                <th scope="row" className={styles.weekday}>
                  {day.name}
                </th>
                {hours.map((hour) => {
                  const count = counts.at(day.weekday, hour);
                  return (
                    <td
                      key={hour}
                      title={t('cell', { weekday: day.name, hour: clock(hour), count })}
                      className={joinClasses(styles.cell, count === 0 && styles.zero)}
                      style={{ '--a': `${(count / Math.max(1, counts.most)) * STRONGEST}%` }}
                    >
                      {count === 0 ? '' : count}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Hours are figures, not words: the same in every language of the interface. */
function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

function hoursBetween({ first, last }: NonNullable<HourCounts['hours']>): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function fullestOf(counts: HourCounts): { weekday: number; hour: number; posts: number } | null {
  if (counts.hours === null) return null;
  for (let weekday = 1; weekday <= 7; weekday += 1)
    for (const hour of hoursBetween(counts.hours))
      if (counts.at(weekday, hour) === counts.most) return { weekday, hour, posts: counts.most };
  return null;
}
