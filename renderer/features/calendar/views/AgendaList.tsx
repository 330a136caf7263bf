import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useFindingsOf } from '#renderer/plan/use-findings-of.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { daysFrom } from '#shared/base/calendar-date.ts';
import { postsByDay } from '#shared/plan/calendar/calendar.ts';
import { type Cell, dayCells } from '#shared/plan/calendar/calendar-cells.ts';
import { type Slot, slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { periodOf } from '#shared/plan/calendar/calendar-views.ts';
import styles from './AgendaList.module.css';
import { DayMoments } from './DayMoments.tsx';
import { PostLine } from './PostLine.tsx';
import { StepEdges } from './StepEdges.tsx';
import { marksOf, type Surface, useSurface } from './surface.ts';
import { useSlotFocus } from './use-slot-focus.ts';

/** The month as a list to read from top to bottom: each day with its posts, days without one as a thin line. */
export function AgendaList() {
  const surface = useSurface();
  const { day, posts, zone, weekStart, today, selectedId, drag } = surface;
  const t = useTranslations('views.agenda');
  const days = useDays();
  const findingsOf = useFindingsOf();
  const list = useRef<HTMLElement>(null);
  const month = day.slice(0, 7);
  const cells = useMemo(() => {
    const period = periodOf('agenda', `${month}-01`, weekStart) ?? { first: '', last: '' };
    return dayCells(daysFrom(period.first, period.last), postsByDay(posts, zone, period));
  }, [posts, zone, month, weekStart]);
  const cellOf = ({ day: at }: Slot) => cells.find((cell) => cell.slot.day === at);
  const isThisMonth = today.startsWith(month);
  const start = cells.find(({ places }) => places.some(({ post }) => post.id === selectedId));
  const { focus, focusKey, handlers } = useSlotFocus({
    container: list,
    surface,
    walk: { view: 'agenda', weekStart, channelIds: [] },
    start: start?.slot ?? slot({ day: isThisMonth ? today : `${month}-01` }),
    isDrawn: ({ day: at }) => at?.startsWith(month) === true,
    visibleIn: (at) => cellOf(at)?.places ?? [],
    slots: () => cells.map((cell) => cell.slot),
  });
  useTodayInSight(list, isThisMonth ? today : null, month);
  return (
    <section
      ref={list}
      aria-label={t('name', { month: days.month(day) })}
      aria-describedby="agenda-help"
      className={joinClasses(styles.list, 'scroll')}
      data-scroller
      data-moving={drag !== null || undefined}
      {...handlers}
    >
      <p id="agenda-help" hidden>
        {t('help')}
      </p>
      {cells.map((cell) => (
        <AgendaDay
          key={cell.slot.day}
          cell={cell}
          surface={surface}
          findingsOf={findingsOf}
          hasTabStop={focusKey === slotKey(cell.slot)}
          focusPostId={focus.postId}
        />
      ))}
      {drag !== null && <StepEdges over={drag.overStep} />}
    </section>
  );
}

type AgendaDayProps = {
  readonly cell: Cell;
  readonly surface: Surface;
  readonly findingsOf: ReturnType<typeof useFindingsOf>;
  readonly hasTabStop: boolean;
  readonly focusPostId: string | null;
};

function AgendaDay({ cell, surface, findingsOf, hasTabStop, focusPostId }: AgendaDayProps) {
  const t = useTranslations('calendar');
  const days = useDays();
  const { today, drag, words } = surface;
  const { places } = cell;
  const day = cell.slot.day ?? '';
  const key = slotKey(cell.slot);
  const isAtPost = hasTabStop && places.some(({ post }) => post.id === focusPostId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form
    <div
      role="group"
      data-slot={key}
      data-day={day}
      tabIndex={hasTabStop && !isAtPost ? 0 : -1}
      aria-label={t('day.name', { date: days.full(day), count: places.length })}
      aria-current={day === today ? 'date' : undefined}
      className={joinClasses(
        styles.day,
        places.length === 0 && styles.empty,
        day === today && styles.today,
        drag?.over === key && styles.over,
      )}
    >
      <div className={styles.date}>
        <b>{days.short(day)}</b>
        <DayMoments day={day} />
      </div>
      <div className={styles.posts}>
        {places.map((place) => (
          <PostLine
            key={place.post.id}
            place={place}
            words={words}
            findingsOf={findingsOf}
            isTabStop={isAtPost && place.post.id === focusPostId}
            {...marksOf(place.post.id, surface)}
          />
        ))}
      </div>
    </div>
  );
}

function useTodayInSight(
  list: { readonly current: HTMLElement | null },
  today: string | null,
  month: string,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another month moves what one is looking at
  useLayoutEffect(() => {
    const element = today === null ? null : list.current?.querySelector<HTMLElement>(`[data-day="${today}"]`);
    if (list.current !== null) list.current.scrollTop = Math.max(0, (element?.offsetTop ?? 0) - 24);
  }, [list, month]);
}
