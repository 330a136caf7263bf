import { memo } from 'react';
import { Icon } from '#renderer/ui/Icon.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { PlacedPost } from '#shared/plan/calendar/calendar.ts';
import styles from './PostChip.module.css';
import states from './PostState.module.css';
import { STATE_SHAPES, stateOf } from './post-state.ts';
import type { ChipWords } from './use-chip-words.ts';

type PostChipProps = {
  readonly place: PlacedPost;
  readonly words: ChipWords;
  readonly isSelected?: boolean;
  /** One of several that are chosen for a change together. */
  readonly isChosen?: boolean;
  readonly isTabStop?: boolean;
  readonly isMoving?: boolean;
  /** Where there is room for the title on two lines. */
  readonly isTall?: boolean;
};

/** A post in a day. Plain elements only: a month draws a hundred of these. Presses are heard by the grid. */
export const PostChip = memo(function PostChip(props: PostChipProps) {
  const {
    place,
    words,
    isSelected = false,
    isChosen = false,
    isTabStop = false,
    isMoving = false,
    isTall = false,
  } = props;
  const { post, time } = place;
  const state = stateOf(post);
  const networks = words.networksOf(post);
  return (
    <button
      type="button"
      data-post={post.id}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isSelected || undefined}
      aria-pressed={isChosen || undefined}
      className={joinClasses(
        states.post,
        states[state],
        isMoving && states.moving,
        styles.chip,
        isTall && styles.tall,
      )}
      style={{ '--c': words.colourOf(post) }}
    >
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
