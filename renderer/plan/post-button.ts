import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { Post } from '#shared/plan/post/post.ts';
import states from './PostState.module.css';
import { stateOf } from './post-state.ts';
import type { ChipWords } from './use-chip-words.ts';

/** How a post stands out among the others of a view. */
export type PostMarks = {
  readonly isSelected?: boolean;
  /** One of several that are chosen for a change together. */
  readonly isChosen?: boolean;
  readonly isTabStop?: boolean;
  readonly isMoving?: boolean;
};

/** What makes a plain button a post, whatever is drawn in it. Its presses are heard by the view that holds it. */
export function postButton(
  post: Post,
  words: ChipWords,
  { isSelected = false, isChosen = false, isTabStop = false, isMoving = false }: PostMarks,
  ...look: readonly (string | false | undefined)[]
) {
  return {
    'data-post': post.id,
    tabIndex: isTabStop ? 0 : -1,
    'aria-current': isSelected || undefined,
    'aria-pressed': isChosen || undefined,
    className: joinClasses(states.post, states[stateOf(post)], isMoving && states.moving, ...look),
    style: { '--c': words.colourOf(post) },
  };
}
