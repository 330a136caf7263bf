import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { addDays, daysFrom, weekdayOf } from '#shared/base/calendar-date.ts';
import { type PlacedPost, placedPosts } from '#shared/plan/calendar/calendar.ts';
import { hoursOfPost, routineHours, toTenths } from '#shared/plan/capacity/work-hours.ts';
import styles from './OverviewPage.module.css';

const MOST_A_DAY = 3;

/** The posts of the next seven days, and the hours they take of those there are. */
export function WeekStrip() {
  const t = useTranslations('overview');
  const { timeZone, hoursPerWeek } = useProfile();
  const today = useToday();
  const last = addDays(today, 6);
  const tables = useWorkspace((all) => all);
  const near = [...tables.posts.values()].filter(
    ({ date, status }) =>
      date !== null && date >= addDays(today, -1) && date <= addDays(last, 1) && status !== 'cancelled',
  );
  const places = placedPosts(near, timeZone).filter(({ date }) => date >= today && date <= last);
  const ofPosts = places.reduce((sum, { post }) => sum + (hoursOfPost(post, tables.formatPlans) ?? 0), 0);
  const hours = toTenths(ofPosts + routineHours(tables.routines.values()));
  const count = places.length;
  return (
    <section>
      <SectionHeading
        count={
          hoursPerWeek === null
            ? t('weekCount', { count })
            : t('weekHours', { count, hours, available: hoursPerWeek })
        }
        action={
          <Button variant="link" onPress={() => openPage('calendar')}>
            {t('toCalendar')}
          </Button>
        }
      >
        {t('week')}
      </SectionHeading>
      <ol className={styles.week}>
        {daysFrom(today, last).map((day) => (
          <Day
            key={day}
            day={day}
            isToday={day === today}
            places={places.filter(({ date }) => date === day)}
          />
        ))}
      </ol>
    </section>
  );
}

type DayProps = { readonly day: string; readonly isToday: boolean; readonly places: readonly PlacedPost[] };

function Day({ day, isToday, places }: DayProps) {
  const t = useTranslations('overview');
  const days = useDays();
  const words = useChipWords();
  const rest = places.length - MOST_A_DAY;
  return (
    <li className={joinClasses(weekdayOf(day) > 5 && styles.weekend)}>
      <p className={joinClasses(styles.dayHead, isToday && styles.today)}>
        <span>{days.weekday(day)}</span>
        {rest > 0 && (
          <span className={styles.rest} title={t('moreLabel', { count: rest })}>
            {t('more', { count: rest })}
          </span>
        )}
        <b>{Number(day.slice(8))}</b>
      </p>
      {places.length === 0 && <p className="small quiet">{t('noPost')}</p>}
      {places.slice(0, MOST_A_DAY).map((place) => (
        <div
          key={place.post.id}
          className={styles.chip}
          onClickCapture={() => openPage('calendar', { selected: place.post.id })}
        >
          <PostChip place={place} words={words} isTabStop isTall />
        </div>
      ))}
    </li>
  );
}
