import { memo } from 'react';
import { Icon } from '#renderer/ui/Icon.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { PlacedPost } from '#shared/plan/calendar/calendar.ts';
import styles from './PostChip.module.css';
import { type PostMarks, postButton } from './post-button.ts';
import { STATE_SHAPES, stateOf } from './post-state.ts';
import type { ChipWords } from './use-chip-words.ts';

type PostChipProps = PostMarks & {
  readonly place: PlacedPost;
  readonly words: ChipWords;
  /** Where there is room for the title on two lines. */
  readonly isTall?: boolean;
};

/** A post in a day. Plain elements only: a month draws a hundred of these. */
export const PostChip = memo(function PostChip({ place, words, isTall = false, ...marks }: PostChipProps) {
  const { post, time } = place;
  const state = stateOf(post);
  const networks = words.networksOf(post);
  return (
    <button type="button" {...postButton(post, words, marks, styles.chip, isTall && styles.tall)}>
      <span className={styles.top}>
        <StateMark shape={STATE_SHAPES[state]} size={11} label={words.status(state)} />
        <span>{time}</span>
        {post.seriesId !== null && (
          <Icon name="refresh" size={12} label={words.series} className={styles.series} />
        )}
        {networks !== null && (
          <b>
            <span aria-hidden className={styles.short}>
              {networks.short}
            </span>
            {networks.more !== '' && <span aria-hidden>{networks.more}</span>}
            <span className={styles.hidden}>{networks.names}</span>
          </b>
        )}
      </span>
      <span className={styles.title}>{words.titleOf(post)}</span>
    </button>
  );
});
