import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { PostFindingMark } from '#renderer/plan/PostFindingMark.tsx';
import { STATE_SHAPES, stateOf } from '#renderer/plan/post-state.ts';
import type { ChipWords } from '#renderer/plan/use-chip-words.ts';
import { useFindingsOf } from '#renderer/plan/use-findings-of.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Chip, PaletteDot } from '#renderer/ui/Chip.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Column, Sort } from '#renderer/ui/Table.tsx';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import { addDays } from '#shared/base/calendar-date.ts';
import { slot, slotFrom, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import styles from './PostTable.module.css';
import { languagesOf, type PostRow, sortRows, toRows } from './post-rows.ts';
import { heldPosts, type Surface, useSurface } from './surface.ts';

/** Every post as a line, also those without a day; several can be chosen and changed at once. */
export function PostTable() {
  const t = useTranslations('calendar');
  const surface = useSurface();
  const { posts, zone, words, selectedId, chosen, commands, drag } = surface;
  const frame = useRef<HTMLDivElement>(null);
  const findingsOf = useFindingsOf();
  const columns = useColumns(words, findingsOf, useRoom(frame));
  const [sort, setSort] = useState<Sort>({ column: 'date', direction: 'ascending' });
  const pillars = useWorkspace((tables) => tables.pillars);
  const labelOf = useCallback(({ post }: PostRow) => words.titleOf(post), [words]);
  const rows = useMemo(
    () => sortRows(toRows(posts, zone), sort, { ...words, pillars }),
    [posts, zone, sort, words, pillars],
  );
  // In the order of time one begins today, not at the first post there ever was.
  const startIndex =
    sort.column === 'date' && sort.direction === 'ascending'
      ? Math.max(
          0,
          rows.findIndex(({ date }) => date === null || date >= surface.today),
        )
      : 0;
  const over = drag?.over ?? null;
  const rowData = useCallback(
    (row: PostRow) => {
      const data = dataOf(row);
      return data['data-slot'] === over ? { ...data, 'data-over': '' } : data;
    },
    [over],
  );
  // A row that goes past another one is put elsewhere in the page, and loses the focus by that.
  const carried = useRef<string | null>(null);
  useLayoutEffect(() => {
    const postId = carried.current;
    carried.current = null;
    if (postId !== null)
      frame.current?.querySelector<HTMLElement>(`tr[data-post="${CSS.escape(postId)}"]`)?.focus();
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys and presses of the rows inside
    <div
      ref={frame}
      className={styles.frame}
      data-moving={drag !== null || undefined}
      onKeyDown={(event) => {
        carried.current = onTableKey(event, surface);
      }}
      onPointerDown={surface.onPointerDown}
    >
      <VirtualTable
        label={t('list.name')}
        className={styles.table}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        rowLabel={labelOf}
        rowData={rowData}
        startIndex={startIndex}
        sort={sort}
        onSortChange={setSort}
        selectedKey={selectedId}
        onRowPress={({ id }) => commands.open(id)}
        selection={chosen}
        onSelectionChange={commands.choose}
        emptyText={t('filter.nothing')}
      />
    </div>
  );
}

/** A row is the slot of its day: a post taken there goes out on that day too. */
function dataOf({ id, date }: PostRow) {
  return { 'data-post': id, 'data-slot': slotKey(slot({ day: date ?? '' })) } as const;
}

/**
 * What the other views can do with a post, on the row that has the focus; the table itself walks and chooses. Gives back
 * the post that was carried to another day.
 */
function onTableKey(event: KeyboardEvent, { chosen, commands }: Surface): string | null {
  const row = event.target instanceof HTMLElement && event.target.tagName === 'TR' ? event.target : null;
  const postId = row?.dataset['post'];
  const from = row === null ? null : slotFrom(row.dataset['slot'] ?? '');
  if (postId === undefined || from === null) return null;
  const held = heldPosts(postId, chosen);
  const { key } = event;
  let carried: string | null = null;
  if (event.ctrlKey || event.metaKey) {
    if ((key !== 'd' && key !== 'D') || event.shiftKey) return null;
    commands.copy(held, from);
  } else if (event.altKey) {
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[key];
    if (step === undefined || !from.day) return null;
    carried = commands.take(held, from, { ...from, day: addDays(from.day, step) }) ? postId : null;
  } else if (key === 'm' || key === 'M') commands.moveTo(held, from);
  else if (key === 'n' || key === 'N') commands.add(from);
  else if (key === 'Delete' || key === 'Backspace') commands.remove(held);
  else return null;
  event.preventDefault();
  event.stopPropagation();
  return carried;
}

/** The least width in px of a table that has every column, no owner and language, no pillar either, or all of these short. */
const ROOMS = { all: 976, some: 772, few: 654, least: 0 } as const;
type Room = keyof typeof ROOMS;

function roomIn(width: number): Room {
  return (Object.keys(ROOMS) as Room[]).find((room) => width >= ROOMS[room]) ?? 'least';
}

/** How many columns fit, whatever stands beside the table. */
function useRoom(frame: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>('all');
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    // A frame that is not laid out yet measures 0.
    const measure = () => {
      if (element.clientWidth > 0) setRoom(roomIn(element.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return room;
}

const keyOf = ({ id }: PostRow) => id;

/** Where there is little room the columns that one looks at least give way, then a state is its mark alone. */
function useColumns(
  words: ChipWords,
  findingsOf: ReturnType<typeof useFindingsOf>,
  room: Room,
): readonly Column<PostRow>[] {
  const t = useTranslations('calendar');
  const days = useDays();
  const pillars = useWorkspace((tables) => tables.pillars);
  const year = useToday().slice(0, 4);
  return useMemo(() => {
    // A day is written out once, however often it comes into sight.
    const written = new Map<string, string>();
    const dayOf = (date: string) => {
      const known = written.get(date);
      if (known !== undefined) return known;
      const text = date.startsWith(year) ? days.short(date) : days.numeric(date);
      written.set(date, text);
      return text;
    };
    const isLeast = room === 'least';
    const columns: readonly Column<PostRow>[] = [
      {
        id: 'date',
        header: t('list.date'),
        width: isLeast ? '98px' : '116px',
        isSortable: true,
        render: ({ date }) =>
          date === null ? <span className="quiet">{t('list.noDay')}</span> : dayOf(date),
      },
      {
        id: 'time',
        header: t('list.time'),
        width: isLeast ? '74px' : '84px',
        isSortable: true,
        render: ({ time }) => time,
      },
      {
        id: 'status',
        ...(isLeast ? { header: null, headerLabel: t('list.status') } : { header: t('list.status') }),
        width: isLeast ? '34px' : '124px',
        isSortable: !isLeast,
        render: ({ post }) => {
          const state = stateOf(post);
          if (isLeast) return <StateMark shape={STATE_SHAPES[state]} size={14} label={words.status(state)} />;
          return (
            <span className={styles.state}>
              <StateMark shape={STATE_SHAPES[state]} size={14} />
              {words.status(state)}
            </span>
          );
        },
      },
      {
        id: 'title',
        header: t('list.title'),
        width: isLeast ? 'minmax(96px, 1fr)' : 'minmax(140px, 1.9fr)',
        isSortable: true,
        isRowHeader: true,
        render: ({ post }) => words.titleOf(post),
      },
      {
        id: 'findings',
        header: <Icon name="warning" size={14} label={t('list.findings')} />,
        headerLabel: t('list.findings'),
        width: '46px',
        render: ({ post }) => <PostFindingMark findings={findingsOf(post)} />,
      },
      {
        id: 'channel',
        header: t('list.channel'),
        width: '84px',
        isSortable: true,
        render: ({ post }) => {
          const networks = words.networksOf(post);
          if (networks === null) return null;
          return <Chip title={networks.names}>{`${networks.short} ${networks.more}`.trim()}</Chip>;
        },
      },
      {
        id: 'pillar',
        header: t('list.pillar'),
        width: 'minmax(118px, 1fr)',
        isSortable: true,
        render: ({ post }) => {
          const pillar = post.pillarId === null ? undefined : pillars.get(post.pillarId);
          return pillar === undefined ? null : (
            <span className={styles.state}>
              <PaletteDot color={pillar.colour} />
              <span className="cut">{pillar.name}</span>
            </span>
          );
        },
      },
      {
        id: 'language',
        header: t('list.language'),
        width: '96px',
        isSortable: true,
        render: ({ post }) => languagesOf(post),
      },
      {
        id: 'owner',
        header: t('list.owner'),
        width: 'minmax(108px, 0.8fr)',
        isSortable: true,
        render: ({ post }) => post.owner,
      },
    ];
    const gone = room === 'all' ? [] : ['owner', 'language', ...(room === 'some' ? [] : ['pillar'])];
    return columns.filter(({ id }) => !gone.includes(id));
  }, [t, days, words, findingsOf, pillars, year, room]);
}
