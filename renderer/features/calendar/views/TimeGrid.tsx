import { useLayoutEffect, useMemo, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { daysFrom } from '#shared/base/calendar-date.ts';
import { clockTimeAt, minutesOf } from '#shared/base/zoned-time.ts';
import { postsByDay } from '#shared/plan/calendar/calendar.ts';
import { type Cell, timeCells } from '#shared/plan/calendar/calendar-cells.ts';
import type { Slot } from '#shared/plan/calendar/calendar-slots.ts';
import { periodOf } from '#shared/plan/calendar/calendar-views.ts';
import { DayHead } from './DayHead.tsx';
import { StepEdges } from './StepEdges.tsx';
import { useSurface } from './surface.ts';
import { Timeline, UntimedCell } from './TimeCells.tsx';
import styles from './TimeGrid.module.css';
import { pixelsAt, usedHours } from './time-scale.ts';
import { useSlotFocus } from './use-slot-focus.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

// Parts of an ARIA grid: a real table cannot hold posts at the height of their time.
const ROW = { role: 'row', tabIndex: -1 } as const;
const COLUMN = { role: 'columnheader', tabIndex: -1 } as const;
const ROW_HEADER = { role: 'rowheader', tabIndex: -1 } as const;

/** A day or a week by the hour: posts without a time first, below them each at its time. */
export function TimeGrid() {
  const surface = useSurface();
  const { view, day, posts, zone, weekStart, today, selectedId, chosen, drag, words } = surface;
  const t = useTranslations('views.time');
  const days = useDays();
  const grid = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => {
    const period = periodOf(view, day, weekStart);
    return period === null ? [] : daysFrom(period.first, period.last);
  }, [view, day, weekStart]);
  const cells = useMemo(() => {
    const period = { first: shown[0] ?? day, last: shown.at(-1) ?? day };
    return timeCells(shown, postsByDay(posts, zone, period));
  }, [posts, zone, shown, day]);
  const all = [...cells.untimed, ...cells.timed];
  const cellOf = ({ day: at, time }: Slot): Cell | undefined =>
    (time === '' ? cells.untimed : cells.timed).find(({ slot }) => slot.day === at);
  const firstDay = shown.includes(today) ? today : (shown[0] ?? day);
  const start =
    all.find(({ places }) => places.some(({ post }) => post.id === selectedId)) ??
    cells.timed.find(({ slot }) => slot.day === firstDay);
  const { focus, focusKey, handlers } = useSlotFocus({
    container: grid,
    surface,
    walk: { view, weekStart, channelIds: [] },
    start: start?.slot ?? { day: firstDay, time: '', channelId: null, status: null },
    isDrawn: ({ day: at }) => at !== null && shown.includes(at),
    visibleIn: (slot) => cellOf(slot)?.places ?? [],
    slots: () => all.map(({ slot }) => slot),
  });
  useFirstPostInSight(grid, cells.timed, `${view} ${shown[0]}`);
  const marks = { focusKey, focusPostId: focus.postId, selectedId, chosen, words, drag };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a column takes the focus and holds posts that take it too
    <div
      ref={grid}
      role="grid"
      aria-label={
        view === 'day'
          ? t('dayName', { date: days.full(day) })
          : t('weekName', { date: days.long(shown[0] ?? day) })
      }
      aria-describedby="time-grid-help"
      className={styles.grid}
      style={{ '--days': shown.length, '--hour': `${pixelsAt(60)}px` }}
      data-scroller
      data-moving={drag !== null || undefined}
      {...handlers}
    >
      <p id="time-grid-help" hidden>
        {t('help')}
      </p>
      <div {...ROW} className={styles.head}>
        <span {...COLUMN}>
          <VisuallyHidden>{t('hour')}</VisuallyHidden>
        </span>
        {shown.map((each) => (
          <DayHead key={each} day={each} isToday={each === today} />
        ))}
      </div>
      <div {...ROW} className={styles.untimed}>
        <span {...ROW_HEADER} className={styles.rowName}>
          {t('untimed')}
        </span>
        {cells.untimed.map((cell) => (
          <UntimedCell key={cell.slot.day} cell={cell} today={today} {...marks} />
        ))}
      </div>
      <div {...ROW} className={styles.timeline} style={usedHours(cells.timed)}>
        <HourNames />
        {cells.timed.map((cell) => (
          <Timeline key={cell.slot.day} cell={cell} lanes={view === 'day' ? 6 : 2} today={today} {...marks} />
        ))}
      </div>
      {drag !== null && <StepEdges over={drag.overStep} />}
    </div>
  );
}

/** The full hours beside the days; midnight stands at the edge and needs no name. */
function HourNames() {
  const format = useFormatter();
  return (
    <div {...ROW_HEADER} className={styles.hours}>
      {HOURS.slice(1).map((hour) => (
        <span key={hour} style={{ top: pixelsAt(hour * 60) }}>
          {format.dateTime(new Date(Date.UTC(2026, 0, 1, hour)), {
            timeZone: 'UTC',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          })}
        </span>
      ))}
    </div>
  );
}

/** Begins at the first post of the days in sight, or where the working day does. */
function useFirstPostInSight(
  grid: { readonly current: HTMLElement | null },
  cells: readonly Cell[],
  period: string,
) {
  const { workFrom } = useProfile();
  const latest = useRef({ cells, workFrom });
  latest.current = { cells, workFrom };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another period moves what one is looking at
  useLayoutEffect(() => {
    const times = latest.current.cells.flatMap(({ places }) => places[0]?.time ?? []);
    const first = times.toSorted()[0] ?? latest.current.workFrom ?? clockTimeAt(8 * 60);
    grid.current?.scrollTo({ top: Math.max(0, pixelsAt(minutesOf(first) - 30)) });
  }, [grid, period]);
}
