import type { Ref } from 'react';
import { createPortal } from 'react-dom';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useProfile, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { placeOf } from '#shared/plan/calendar/calendar.ts';
import styles from './CalendarPage.module.css';
import type { PostDrag } from './use-post-drag.ts';

/** The copy of the chip that goes with the pointer. */
export function DragGhost({ drag, ref }: { readonly drag: PostDrag; readonly ref: Ref<HTMLDivElement> }) {
  const { timeZone } = useProfile();
  const words = useChipWords();
  const post = useWorkspace((tables) => tables.posts.get(drag.postIds[0] ?? ''));
  if (post === undefined) return null;
  const place = placeOf(post, timeZone) ?? { post, date: '', time: null };
  const carried = [
    drag.isCopy ? '+' : '',
    drag.overTime ?? '',
    drag.postIds.length > 1 ? `× ${drag.postIds.length}` : '',
  ].join(' ');
  return createPortal(
    <div
      ref={ref}
      aria-hidden
      className={styles.ghost}
      style={{ left: drag.left, top: drag.top, width: drag.width }}
    >
      <PostChip place={place} words={words} />
      {carried.trim() !== '' && <span className={styles.carried}>{carried}</span>}
    </div>,
    document.body,
  );
}
