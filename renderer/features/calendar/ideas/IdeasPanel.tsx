import { type MouseEvent, type PointerEvent, useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile, useRecords, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { filterPosts, NO_FILTER } from '#shared/plan/calendar/post-filter.ts';
import { groupIdeas, IDEA_ORDERS, type IdeaOrder } from '#shared/plan/post/ideas.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { useAddedSentence, useQuickPosts } from '../quick/use-quick-post.ts';
import { IdeaList } from './IdeaList.tsx';
import styles from './IdeasPanel.module.css';

type IdeasPanelProps = {
  readonly posts: readonly Post[];
  readonly onDragStart: (event: PointerEvent) => void;
  readonly onSelect: (postId: string) => void;
  readonly onGiveDay: (postId: string) => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
};

/** Posts without a day: write one down in a line, find one, drag one to a day or let it take the next free slot. */
export function IdeasPanel({ posts, onDragStart, onSelect, onGiveDay, onAdd, onClose }: IdeasPanelProps) {
  const t = useTranslations('posts.ideas');
  const words = useTranslations('calendar.ideas');
  const today = useToday();
  const { timeZone: zone } = useProfile();
  const pillars = useRecords('pillars');
  const [text, setText] = useState('');
  const [order, setOrder] = useState<IdeaOrder>('newest');
  const sought = useDeferredValue(text);
  const found = useMemo(() => filterPosts(posts, { ...NO_FILTER, text: sought }), [posts, sought]);
  const groups = useMemo(() => {
    const sorted = [...pillars].sort((left, right) => left.order - right.order);
    return groupIdeas(found, order, { today, zone, pillarIds: sorted.map(({ id }) => id) });
  }, [found, order, today, zone, pillars]);
  function onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const postId = target?.closest<HTMLElement>('[data-post]')?.dataset['post'];
    if (postId !== undefined) onSelect(postId);
  }
  return (
    <Inspector
      label={words('title')}
      head={
        <>
          <h2 className="label">{words('title')}</h2>
          <span className="num quiet" aria-live={found.length === posts.length ? 'off' : 'polite'}>
            {found.length === posts.length
              ? posts.length
              : t('found', { count: found.length, total: posts.length })}
          </span>
        </>
      }
      onClose={onClose}
    >
      <p className="small quiet">{posts.length === 0 ? words('empty') : words('purpose')}</p>
      <QuickIdea />
      {posts.length > 0 && (
        <div className={styles.tools}>
          <SearchField label={t('search')} value={text} onChange={setText} className={styles.search} />
          <Select
            label={t('order')}
            isLabelHidden
            value={order}
            onChange={setOrder}
            options={IDEA_ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
            className={styles.order}
          />
        </div>
      )}
      {posts.length > 0 && found.length === 0 && <p className="small soft">{t('none')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the chips inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: buttons inside make clicks of keys */}
      <div
        className={styles.groups}
        data-slot={slotKey(slot({ day: '' }))}
        onClick={onClick}
        onPointerDown={onDragStart}
      >
        <IdeaList groups={groups} onGiveDay={onGiveDay} />
      </div>
      <div>
        <Button size="small" variant="link" onPress={onAdd}>
          {words('add')}
        </Button>
      </div>
    </Inspector>
  );
}

/** An idea in one line; a day in it puts it straight into the calendar, as everywhere where a line is read. */
function QuickIdea() {
  const t = useTranslations('posts.ideas');
  const announce = useAnnounce();
  const say = useAddedSentence();
  const { parse, add } = useQuickPosts(null);
  const [text, setText] = useState('');
  const [last, setLast] = useState('');
  function addNow() {
    if (text.trim() === '') return;
    const posts = add([parse(text)]);
    if (posts.length === 0) return;
    setText('');
    setLast(say(posts));
    announce(say(posts));
  }
  return (
    <div className={styles.quick}>
      <TextField
        label={t('add')}
        isLabelHidden
        placeholder={t('placeholder')}
        value={text}
        onChange={setText}
        onEnter={addNow}
      />
      {last !== '' && text === '' && <p className="small quiet">{last}</p>}
    </div>
  );
}
