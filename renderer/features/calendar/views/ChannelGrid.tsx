import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { daysFrom, weekdayOf } from '#shared/base/calendar-date.ts';
import { postsByDay } from '#shared/plan/calendar/calendar.ts';
import { type Cell, channelCells } from '#shared/plan/calendar/calendar-cells.ts';
import { type Slot, slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { periodOf } from '#shared/plan/calendar/calendar-views.ts';
import type { Channel } from '#shared/plan/channel.ts';
import styles from './ChannelGrid.module.css';
import { DayHead } from './DayHead.tsx';
import { StepEdges } from './StepEdges.tsx';
import { marksOf, type Surface, useSurface } from './surface.ts';
import { useSlotFocus } from './use-slot-focus.ts';

const ROW = { role: 'row', tabIndex: -1 } as const;
const COLUMN = { role: 'columnheader', tabIndex: -1 } as const;
const ROW_HEADER = { role: 'rowheader', tabIndex: -1 } as const;

/** A week with a row for each channel: who hears how much, and where a channel falls silent. */
export function ChannelGrid() {
  const surface = useSurface();
  const { day, posts, filter, zone, weekStart, today, selectedId, drag } = surface;
  const { channelIds } = filter;
  const t = useTranslations('views.channels');
  const days = useDays();
  const channels = useRecords('channels');
  const grid = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => {
    const period = periodOf('channels', day, weekStart);
    return period === null ? [] : daysFrom(period.first, period.last);
  }, [day, weekStart]);
  const rows = useMemo(() => {
    const period = { first: shown[0] ?? day, last: shown.at(-1) ?? day };
    const byDay = postsByDay(posts, zone, period);
    // A closed channel has a row as long as something stands in it, or one asks for it.
    const wanted = new Set<string | null>(channelIds);
    for (const { post } of [...byDay.values()].flat())
      for (const { channelId } of post.variants) wanted.add(channelId);
    const open = channels.filter(({ id, state }) => state !== 'close' || wanted.has(id)).map(({ id }) => id);
    const all = channelCells(open, shown, byDay);
    // What the filter lets through of another channel is not all that goes out there.
    return channelIds.length === 0 ? all : new Map([...all].filter(([id]) => channelIds.includes(id)));
  }, [channels, channelIds, posts, zone, shown, day]);
  const cells = [...rows.values()].flat();
  const cellOf = (at: Slot) => rows.get(at.channelId ?? '')?.find((cell) => cell.slot.day === at.day);
  const start =
    cells.find(({ places }) => places.some(({ post }) => post.id === selectedId)) ??
    cells.find((cell) => cell.slot.day === (shown.includes(today) ? today : shown[0]));
  const { focus, focusKey, handlers } = useSlotFocus({
    container: grid,
    surface,
    walk: { view: 'channels', weekStart, channelIds: [...rows.keys()] },
    start: start?.slot ?? slot({ day, channelId: '' }),
    isDrawn: ({ day: at }) => at !== null && shown.includes(at),
    visibleIn: (at) => cellOf(at)?.places ?? [],
    slots: () => cells.map((cell) => cell.slot),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell takes the focus and holds posts that take it too
    <div
      ref={grid}
      role="grid"
      aria-label={t('name', { date: days.long(shown[0] ?? day) })}
      aria-describedby="channel-grid-help"
      className={joinClasses(styles.grid, 'scroll')}
      data-scroller
      data-moving={drag !== null || undefined}
      {...handlers}
    >
      <p id="channel-grid-help" hidden>
        {t('help')}
      </p>
      <div {...ROW} className={joinClasses(styles.row, styles.head)}>
        <span {...COLUMN}>
          <VisuallyHidden>{t('channel')}</VisuallyHidden>
        </span>
        {shown.map((each) => (
          <DayHead key={each} day={each} isToday={each === today} />
        ))}
      </div>
      {[...rows].map(([channelId, row]) => (
        <div key={channelId} {...ROW} className={styles.row}>
          <ChannelHead channel={channels.find(({ id }) => id === channelId) ?? null} row={row} />
          {row.map((cell) => (
            <ChannelCell
              key={cell.slot.day}
              cell={cell}
              surface={surface}
              hasTabStop={focusKey === slotKey(cell.slot)}
              focusPostId={focus.postId}
            />
          ))}
        </div>
      ))}
      {drag !== null && <StepEdges over={drag.overStep} />}
    </div>
  );
}

type ChannelHeadProps = { readonly channel: Channel | null; readonly row: readonly Cell[] };

/** The channel with what is planned for it, against what one wished for a week. */
function ChannelHead({ channel, row }: ChannelHeadProps) {
  const t = useTranslations('views.channels');
  const channelName = useChannelName();
  const count = row.flatMap(({ places }) => places).filter(({ post }) => post.status !== 'cancelled').length;
  const wished = channel?.postsPerWeek ?? null;
  return (
    <div {...ROW_HEADER} className={styles.channel}>
      <span className={styles.name}>
        {channel !== null && <ChannelChip channel={channel} />}
        <b className="cut">{channel === null ? t('none') : channelName(channel)}</b>
      </span>
      <span className="small quiet num">
        {wished === null ? t('count', { count }) : t('ofWished', { count, wished })}
      </span>
    </div>
  );
}

type ChannelCellProps = {
  readonly cell: Cell;
  readonly surface: Surface;
  readonly hasTabStop: boolean;
  readonly focusPostId: string | null;
};

function ChannelCell({ cell, surface, hasTabStop, focusPostId }: ChannelCellProps) {
  const t = useTranslations('calendar');
  const days = useDays();
  const { drag, words, today } = surface;
  const key = slotKey(cell.slot);
  const day = cell.slot.day ?? '';
  const isAtPost = hasTabStop && cell.places.some(({ post }) => post.id === focusPostId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid that is no table
    <div
      role="gridcell"
      data-slot={key}
      tabIndex={hasTabStop && !isAtPost ? 0 : -1}
      className={joinClasses(
        styles.cell,
        weekdayOf(day) > 5 && styles.weekend,
        day === today && styles.todayCell,
        drag?.over === key && styles.over,
      )}
    >
      <VisuallyHidden>{t('day.name', { date: days.full(day), count: cell.places.length })}</VisuallyHidden>
      {cell.places.map((place) => (
        <PostChip
          key={place.post.id}
          place={place}
          words={words}
          isTabStop={isAtPost && place.post.id === focusPostId}
          {...marksOf(place.post.id, surface)}
        />
      ))}
    </div>
  );
}
