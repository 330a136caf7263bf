import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { type ChipWords, useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import type { IdeaGroup } from '#shared/plan/post/ideas.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { type FreeSlots, useFreeSlots } from '../use-free-slots.ts';
import styles from './IdeasPanel.module.css';

type IdeaListProps = {
  readonly groups: readonly IdeaGroup[];
  readonly onGiveDay: (postId: string) => void;
};

/** Beyond so many rows only those in sight are drawn. */
const MOST_DRAWN = 60;
const ROW_HEIGHT = 40;

type Row = { readonly id: string } & ({ readonly group: IdeaGroup } | { readonly post: Post });

export function IdeaList({ groups, onGiveDay }: IdeaListProps) {
  const t = useTranslations('calendar.ideas');
  const words = useChipWords();
  const slots = useFreeSlots();
  const rows = useMemo(
    () =>
      groups.flatMap((group): readonly Row[] => [
        { id: `group ${group.id}`, group },
        ...group.posts.map((post) => ({ id: post.id, post })),
      ]),
    [groups],
  );
  const draw = (row: Row) =>
    'group' in row ? (
      <GroupHead group={row.group} />
    ) : (
      <IdeaRow post={row.post} words={words} slots={slots} onGiveDay={onGiveDay} />
    );
  if (rows.length <= MOST_DRAWN)
    return (
      <ul className={styles.list} aria-label={t('title')}>
        {rows.map((row) => (
          <li key={row.id}>{draw(row)}</li>
        ))}
      </ul>
    );
  return (
    <VirtualList
      label={t('title')}
      items={rows}
      itemKey={({ id }) => id}
      render={draw}
      rowHeight={ROW_HEIGHT}
      className={styles.long}
    />
  );
}

function GroupHead({ group: { of, posts } }: { readonly group: IdeaGroup }) {
  const t = useTranslations('posts.ideas');
  const pillars = useWorkspace((tables) => tables.pillars);
  const pillar = of.kind === 'pillar' && of.pillarId !== null ? pillars.get(of.pillarId) : undefined;
  const name =
    of.kind === 'age' ? t(`ages.${of.age}`) : of.kind === 'all' ? t('all') : (pillar?.name ?? t('noPillar'));
  return (
    <h3 className={styles.head}>
      {pillar !== undefined && <PaletteDot color={pillar.colour} />}
      <span className="cut">{name}</span>
      <span className="num quiet">{posts.length}</span>
    </h3>
  );
}

type IdeaRowProps = {
  readonly post: Post;
  readonly words: ChipWords;
  readonly slots: FreeSlots;
  readonly onGiveDay: (postId: string) => void;
};

function IdeaRow({ post, words, slots, onGiveDay }: IdeaRowProps) {
  const t = useTranslations('posts.ideas');
  const chooses = useTranslations('calendar.ideas');
  const title = words.titleOf(post);
  const slot = slots.slotFor(post);
  const basis = { channel: t('habit'), plan: t('planHabit'), workday: t('workday') };
  return (
    <div className={styles.idea}>
      <PostChip place={{ post, date: '', time: null }} words={words} isTabStop />
      <MenuButton
        label={t('plan', { title })}
        icon="calendar"
        size="small"
        items={[
          slot === null
            ? { id: 'none', label: t('noSlot'), onAction: () => undefined, isDisabled: true }
            : {
                id: 'next',
                label: t('next', { when: slots.nameOf(slot) }),
                note: basis[slot.basis],
                onAction: () => slots.plan(post.id),
              },
          { id: 'choose', label: chooses('giveDay'), onAction: () => onGiveDay(post.id) },
        ]}
      />
    </div>
  );
}
