import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { STATE_SHAPES, stateOf } from '#renderer/plan/post-state.ts';
import { type ChipWords, useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Chip, PaletteDot } from '#renderer/ui/Chip.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Column, Sort } from '#renderer/ui/Table.tsx';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { Post } from '#shared/plan/post.ts';
import { BulkBar } from './BulkBar.tsx';
import styles from './PostList.module.css';
import { type PostRow, sortRows, toRows } from './post-rows.ts';
import type { PostActions } from './use-post-actions.ts';

type PostListProps = {
  readonly posts: readonly Post[];
  readonly selectedId: string | null;
  readonly actions: PostActions;
  readonly onSelect: (postId: string) => void;
};

/** Every post as a line, also those without a day; several can be chosen and changed at once. */
export function PostList({ posts, selectedId, actions, onSelect }: PostListProps) {
  const t = useTranslations('calendar');
  const words = useChipWords();
  const isNarrowWindow = useMediaQuery(NARROW_WINDOW);
  const columns = useColumns(words, selectedId !== null || isNarrowWindow);
  const { timeZone } = useProfile();
  const [sort, setSort] = useState<Sort>({ column: 'date', direction: 'ascending' });
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const pillarNames = usePillarNames();
  const rows = useMemo(
    () => sortRows(toRows(posts, timeZone, words, pillarNames), sort),
    [posts, timeZone, words, pillarNames, sort],
  );
  const chosenIds = useMemo(() => rows.map(({ id }) => id).filter((id) => chosen.has(id)), [rows, chosen]);
  return (
    <>
      <VirtualTable
        label={t('list.name')}
        className={styles.table}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        rowLabel={titleOf}
        sort={sort}
        onSortChange={setSort}
        selectedKey={selectedId}
        onRowPress={({ id }) => onSelect(id)}
        selection={chosen}
        onSelectionChange={choose}
        emptyText={t('filter.nothing')}
      />
      {chosenIds.length > 0 && (
        <BulkBar postIds={chosenIds} actions={actions} onClear={() => choose(new Set())} />
      )}
    </>
  );
}

const NARROW_WINDOW = '(max-width: 1180px)';

function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

const keyOf = ({ id }: PostRow) => id;
const titleOf = ({ title }: PostRow) => title;

function usePillarNames(): ReadonlyMap<string, { readonly name: string; readonly colour: string }> {
  return useWorkspace((tables) => tables.pillars);
}

/** Beside an open post, or in a narrow window, the columns that one looks at least give way. */
function useColumns(words: ChipWords, isNarrow: boolean): readonly Column<PostRow>[] {
  const t = useTranslations('calendar');
  const days = useDays();
  const pillars = useWorkspace((tables) => tables.pillars);
  const year = useToday().slice(0, 4);
  return useMemo(() => {
    const dayOf = (date: string) => (date.startsWith(year) ? days.short(date) : days.numeric(date));
    const columns: readonly Column<PostRow>[] = [
      {
        id: 'date',
        header: t('list.date'),
        width: '116px',
        isSortable: true,
        render: ({ date }) =>
          date === null ? <span className="quiet">{t('list.noDay')}</span> : dayOf(date),
      },
      { id: 'time', header: t('list.time'), width: '82px', isSortable: true, render: ({ time }) => time },
      {
        id: 'status',
        header: t('list.status'),
        width: '124px',
        isSortable: true,
        render: ({ post }) => (
          <span className={styles.state}>
            <StateMark shape={STATE_SHAPES[stateOf(post)]} size={14} />
            {words.status(stateOf(post))}
          </span>
        ),
      },
      {
        id: 'title',
        header: t('list.title'),
        width: 'minmax(140px, 1.9fr)',
        isSortable: true,
        isRowHeader: true,
        render: ({ title }) => title,
      },
      {
        id: 'channel',
        header: t('list.channel'),
        width: '84px',
        isSortable: true,
        render: ({ post }) => {
          const networks = words.networksOf(post);
          return networks === null ? null : <Chip title={networks.names}>{networks.short}</Chip>;
        },
      },
      {
        id: 'pillar',
        header: t('list.pillar'),
        width: 'minmax(80px, 1fr)',
        isSortable: true,
        render: ({ post, pillar }) => {
          const colour = post.pillarId === null ? undefined : pillars.get(post.pillarId)?.colour;
          return colour === undefined ? null : (
            <span className={styles.state}>
              <PaletteDot color={colour} />
              <span className="cut">{pillar}</span>
            </span>
          );
        },
      },
      {
        id: 'language',
        header: t('list.language'),
        width: '96px',
        isSortable: true,
        render: ({ languages }) => languages,
      },
      {
        id: 'owner',
        header: t('list.owner'),
        width: 'minmax(108px, 0.8fr)',
        isSortable: true,
        render: ({ owner }) => owner,
      },
    ];
    return isNarrow ? columns.filter(({ id }) => id !== 'owner' && id !== 'language') : columns;
  }, [t, days, words, pillars, year, isNarrow]);
}
