import { memo } from 'react';
import { PostFindingMark } from '#renderer/plan/PostFindingMark.tsx';
import states from '#renderer/plan/PostState.module.css';
import { STATE_SHAPES, stateOf } from '#renderer/plan/post-state.ts';
import type { ChipWords } from '#renderer/plan/use-chip-words.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { PlacedPost } from '#shared/plan/calendar/calendar.ts';
import type { Post } from '#shared/plan/post/post.ts';
import type { PostFinding } from '#shared/plan/post/post-rules.ts';
import styles from './PostLine.module.css';

type PostLineProps = {
  readonly place: PlacedPost;
  readonly words: ChipWords;
  readonly isSelected: boolean;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly isMoving: boolean;
  readonly findingsOf: (post: Post) => readonly PostFinding[];
};

/** A post on one line, with all that one reads a plan for: when, how far, what, where, in which languages, whose. */
export const PostLine = memo(function PostLine(props: PostLineProps) {
  const { place, words, isSelected, isChosen, isTabStop, isMoving, findingsOf } = props;
  const { post, time } = place;
  const state = stateOf(post);
  const languages = [...new Set(post.variants.map(({ language }) => language.toUpperCase()))];
  return (
    <button
      type="button"
      data-post={post.id}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isSelected || undefined}
      aria-pressed={isChosen || undefined}
      className={joinClasses(states.post, states[state], isMoving && states.moving, styles.line)}
      style={{ '--c': words.colourOf(post) }}
    >
      <span className={styles.time}>{time}</span>
      <span className={styles.state}>
        <StateMark shape={STATE_SHAPES[state]} size={14} />
        {words.status(state)}
      </span>
      <span className={styles.title}>{words.titleOf(post)}</span>
      <span>
        <PostFindingMark findings={findingsOf(post)} />
      </span>
      <span className={styles.where}>{words.networksOf(post)?.names}</span>
      <span className={styles.languages}>{languages.join(' ')}</span>
      <span className={styles.owner}>{post.owner}</span>
    </button>
  );
});
