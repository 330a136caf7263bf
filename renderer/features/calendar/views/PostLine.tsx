import { memo } from 'react';
import { PostFindingMark } from '#renderer/plan/PostFindingMark.tsx';
import { type PostMarks, postButton } from '#renderer/plan/post-button.ts';
import { STATE_SHAPES, stateOf } from '#renderer/plan/post-state.ts';
import type { ChipWords } from '#renderer/plan/use-chip-words.ts';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { PlacedPost } from '#shared/plan/calendar/calendar.ts';
import type { Post } from '#shared/plan/post/post.ts';
import type { PostFinding } from '#shared/plan/post/post-finding.ts';
import styles from './PostLine.module.css';

type PostLineProps = PostMarks & {
  readonly place: PlacedPost;
  readonly words: ChipWords;
  readonly findingsOf: (post: Post) => readonly PostFinding[];
};

/** A post on one line, with all that one reads a plan for: when, how far, what, where, in which languages, whose. */
export const PostLine = memo(function PostLine({ place, words, findingsOf, ...marks }: PostLineProps) {
  const { post, time } = place;
  const state = stateOf(post);
  const languages = [...new Set(post.variants.map(({ language }) => language.toUpperCase()))];
  return (
    <button type="button" {...postButton(post, words, marks, styles.line)}>
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
