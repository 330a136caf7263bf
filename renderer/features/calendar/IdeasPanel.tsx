import type { MouseEvent, PointerEvent } from 'react';
import { useTranslations } from 'use-intl';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import type { Post } from '#shared/plan/post.ts';
import styles from './IdeasPanel.module.css';

type IdeasPanelProps = {
  readonly posts: readonly Post[];
  readonly onDragStart: (event: PointerEvent) => void;
  readonly onSelect: (postId: string) => void;
  readonly onGiveDay: (postId: string) => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
};

/** Posts without a day: drag one to a day, or give it a date. */
export function IdeasPanel({ posts, onDragStart, onSelect, onGiveDay, onAdd, onClose }: IdeasPanelProps) {
  const t = useTranslations('calendar.ideas');
  const words = useChipWords();
  function onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const postId = target?.closest<HTMLElement>('[data-post]')?.dataset['post'];
    if (postId !== undefined) onSelect(postId);
  }
  return (
    <Inspector
      label={t('title')}
      head={
        <>
          <h2 className="label">{t('title')}</h2>
          <span className="num">{posts.length}</span>
        </>
      }
      onClose={onClose}
    >
      <p className="small quiet">{posts.length === 0 ? t('empty') : t('purpose')}</p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: buttons inside make clicks of keys */}
      <ul className={styles.list} onClick={onClick} onPointerDown={onDragStart}>
        {posts.map((post) => (
          <li key={post.id} className={styles.idea}>
            <PostChip place={{ post, date: '', time: null }} words={words} isTabStop />
            <Button size="small" variant="link" onPress={() => onGiveDay(post.id)}>
              {t('giveDay')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" icon="plus" onPress={onAdd}>
          {t('add')}
        </Button>
      </div>
    </Inspector>
  );
}
