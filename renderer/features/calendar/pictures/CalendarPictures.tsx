import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useRecords, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { addDays } from '#shared/base/calendar-date.ts';
import { channelRows, overfullDays } from '#shared/plan/calendar/calendar-pictures.ts';
import { weekLoads } from '#shared/plan/capacity/week-loads.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { GapsPicture } from './GapsPicture.tsx';
import { HoursPicture } from './HoursPicture.tsx';
import { MixPictures } from './MixPictures.tsx';
import styles from './Pictures.module.css';
import { YearHeat } from './YearHeat.tsx';

type CalendarPicturesProps = {
  /** Those that pass the filter. */
  readonly posts: readonly Post[];
  /** Channels that the filter names, none for all: the others are not silent, only out of sight. */
  readonly channelIds?: readonly string[];
  readonly onOpenDay: (day: string) => void;
  /** Any day of the year that the page shows; without one the picture of the year has steps of its own. */
  readonly day?: string;
};

const WEEKS_AHEAD = 4;
const ALL: readonly string[] = [];

/** What the calendar is like as a whole: where it is silent, where it is too full, and what it is made of. */
export function CalendarPictures({ posts, channelIds = ALL, onOpenDay, day }: CalendarPicturesProps) {
  const t = useTranslations('pictures');
  const days = useDays();
  const today = useToday();
  const profile = useProfile();
  const every = useRecords('channels');
  const channels = useMemo(
    () => (channelIds.length === 0 ? every : every.filter(({ id }) => channelIds.includes(id))),
    [every, channelIds],
  );
  const formatPlans = useWorkspace((tables) => tables.formatPlans);
  const routines = useWorkspace((tables) => tables.routines);
  const { timeZone } = profile;
  const period = useMemo(() => ({ from: today, to: addDays(today, 7 * WEEKS_AHEAD - 1) }), [today]);
  const rows = useMemo(
    () => channelRows(posts, channels, period, timeZone),
    [posts, channels, period, timeZone],
  );
  const overfull = useMemo(() => {
    const shown = new Set([null, ...channels.map(({ id }) => id)]);
    return overfullDays(posts, period, timeZone).filter(({ channelId }) => shown.has(channelId));
  }, [posts, channels, period, timeZone]);
  const weeks = useMemo(() => {
    const records = { profile: new Map([[profile.id, profile]]), formatPlans, routines };
    return weekLoads(records, posts, period).filter(({ isOverfull }) => isOverfull);
  }, [profile, formatPlans, routines, posts, period]);
  const gaps = rows.flatMap((row) => row.gaps);
  const [firstDay] = overfull;
  const [firstWeek] = weeks;
  return (
    <section className={styles.pictures} aria-label={t('name')}>
      <div className={styles.answer}>
        <p className="verdict">
          {t('answer', {
            gaps: gaps.length,
            days: overfull.length,
            date: firstDay === undefined ? '' : days.short(firstDay.date),
          })}
        </p>
        {firstWeek !== undefined && (
          <p className="soft">{t('weeks', { count: weeks.length, week: days.short(firstWeek.from) })}</p>
        )}
      </div>
      <YearHeat posts={posts} onOpenDay={onOpenDay} shownDay={day ?? null} />
      <GapsPicture rows={rows} overfull={overfull} period={period} onOpenDay={onOpenDay} />
      <HoursPicture posts={posts} />
      <MixPictures posts={posts} channels={channels} />
    </section>
  );
}
