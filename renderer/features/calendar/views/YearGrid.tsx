import { type MouseEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { partsOf, weekdayOf } from '#shared/base/calendar-date.ts';
import { type PlacedPost, postsByDay } from '#shared/plan/calendar/calendar.ts';
import { slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { periodOf, yearMonths } from '#shared/plan/calendar/calendar-views.ts';
import { momentsByDay, type ShownMoment } from '#shared/plan/moments/shown-moments.ts';
import { MomentDot } from '../moments/MomentLine.tsx';
import { useMoments } from '../moments/use-moments.ts';
import { DayPopover } from './DayPopover.tsx';
import { StepEdges } from './StepEdges.tsx';
import { useSurface } from './surface.ts';
import { useSlotFocus } from './use-slot-focus.ts';
import styles from './YearGrid.module.css';

const NO_POSTS: readonly PlacedPost[] = [];
/** That many posts a day are as dark as it gets, or as many as there are on the fullest day of the year. */
const FULL_DAY = 6;

/** Twelve months at a glance: how much goes out on each day. A day opens its posts, which can be taken to another day. */
export function YearGrid() {
  const surface = useSurface();
  const { day, posts, zone, weekStart, today, drag } = surface;
  const t = useTranslations('views.year');
  const tc = useTranslations('calendar');
  const days = useDays();
  const grid = useRef<HTMLElement>(null);
  const [openDay, setOpenDay] = useState<string | null>(null);
  useEffect(() => {
    // A post that is taken out of the list of its day leaves it closed behind.
    if (drag !== null) setOpenDay(null);
  }, [drag]);
  const { year } = partsOf(day);
  const months = useMemo(() => yearMonths(`${String(year).padStart(4, '0')}-01-01`), [year]);
  const byDay = useMemo(
    () => postsByDay(posts, zone, periodOf('year', months[0]?.[0] ?? '', weekStart)),
    [posts, zone, months, weekStart],
  );
  const fullDay = useMemo(
    () => [...byDay.values()].reduce((most, { length }) => Math.max(most, length), FULL_DAY),
    [byDay],
  );
  const [first, last] = [months[0]?.[0] ?? day, months.at(-1)?.at(-1) ?? day];
  const shown = useMoments(first, last);
  const moments = useMemo(() => momentsByDay(shown, first, last), [shown, first, last]);
  const isDrawn = (at: string | null) => at !== null && Number(at.slice(0, 4)) === year;
  const { focus, go, handlers } = useSlotFocus({
    container: grid,
    surface,
    walk: { view: 'year', weekStart, channelIds: [] },
    start: slot({ day: isDrawn(today) ? today : day }),
    isDrawn: ({ day: at }) => isDrawn(at),
    // The posts of a day are only drawn when it is opened.
    visibleIn: () => NO_POSTS,
    slots: () => [],
    onEnter: ({ day: at }) => setOpenDay(at),
  });
  const nameOf = useCallback(
    (each: string, count: number) => tc('day.name', { date: days.full(each), count }),
    [tc, days],
  );
  function onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const pressed = target?.closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (pressed === undefined) return;
    if ((byDay.get(pressed) ?? NO_POSTS).length > 0) setOpenDay(pressed);
  }
  return (
    <>
      <section
        ref={grid}
        aria-label={t('name', { year: String(year) })}
        aria-describedby="year-help"
        className={joinClasses(styles.year, 'scroll')}
        data-moving={drag !== null || undefined}
        {...handlers}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || focus.slot.day === null) return handlers.onKeyDown(event);
          event.preventDefault();
          setOpenDay(focus.slot.day);
        }}
        onClick={onClick}
      >
        <p id="year-help" hidden>
          {t('help')}
        </p>
        {months.map((month) => (
          <div key={month[0]} className={styles.month}>
            <h3>
              <Button variant="link" size="small" onPress={() => surface.showView('month', month[0] ?? day)}>
                {days.month(month[0] ?? day)}
              </Button>
            </h3>
            {/* biome-ignore lint/a11y/useSemanticElements: days of a month are no rows of a table here */}
            <div role="group" aria-label={days.month(month[0] ?? day)} className={styles.days}>
              {month.map((each, index) => (
                <YearDay
                  key={each}
                  day={each}
                  column={index === 0 ? ((weekdayOf(each) - weekStart + 7) % 7) + 1 : null}
                  count={byDay.get(each)?.length ?? 0}
                  fullDay={fullDay}
                  moments={moments.get(each)}
                  nameOf={nameOf}
                  isToday={each === today}
                  isOver={drag !== null && drag.over === slotKey(slot({ day: each }))}
                  hasTabStop={focus.slot.day === each}
                />
              ))}
            </div>
          </div>
        ))}
        {drag !== null && <StepEdges over={drag.overStep} />}
      </section>
      {openDay !== null && drag === null && (
        <DayPopover
          day={openDay}
          places={byDay.get(openDay) ?? NO_POSTS}
          within={grid.current}
          onGo={() => go({ slot: slot({ day: openDay }), postId: null })}
          onClose={() => setOpenDay(null)}
        />
      )}
    </>
  );
}

type YearDayProps = {
  readonly day: string;
  /** Where the first day of a month stands in its week. */
  readonly column: number | null;
  readonly count: number;
  readonly fullDay: number;
  readonly moments: readonly ShownMoment[] | undefined;
  readonly nameOf: (day: string, count: number) => string;
  readonly isToday: boolean;
  readonly isOver: boolean;
  readonly hasTabStop: boolean;
};

const YearDay = memo(function YearDay(props: YearDayProps) {
  const { day, column, count, fullDay, moments, nameOf, isToday, isOver, hasTabStop } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would swallow the keys that walk the year
    <div
      role="button"
      data-slot={slotKey(slot({ day }))}
      data-day={day}
      tabIndex={hasTabStop ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      className={joinClasses(styles.day, isToday && styles.today, isOver && styles.over)}
      style={{
        gridColumnStart: column ?? undefined,
        '--share': `${(count / fullDay) * 52}%`,
      }}
    >
      <span aria-hidden className={styles.number}>
        {Number(day.slice(8))}
      </span>
      {count > 0 && (
        <b aria-hidden className={styles.count}>
          {count}
        </b>
      )}
      <VisuallyHidden>{nameOf(day, count)}</VisuallyHidden>
      {moments !== undefined && (
        <span className={styles.moments}>
          <MomentDot moments={moments} />
        </span>
      )}
    </div>
  );
});
