import { createContext, type PointerEvent, useContext } from 'react';
import type { PostMarks } from '#renderer/plan/post-button.ts';
import type { ChipWords } from '#renderer/plan/use-chip-words.ts';
import type { Weekday } from '#shared/base/calendar-date.ts';
import type { Slot } from '#shared/plan/calendar/calendar-slots.ts';
import type { CalendarView } from '#shared/plan/calendar/calendar-views.ts';
import type { PostFilter } from '#shared/plan/calendar/post-filter.ts';
import type { Post } from '#shared/plan/post/post.ts';
import type { PostDrag } from '../use-post-drag.ts';

/** A post in a slot, or the slot itself, that is to have the focus. */
export type SlotFocus = { readonly slot: Slot; readonly postId: string | null };

/** What can be done in every view, by pointer and by key. */
export type SurfaceCommands = {
  readonly add: (slot: Slot) => void;
  readonly open: (postId: string) => void;
  /** Asks for a day, a time, a channel or a state; the first post is the one that is held. */
  readonly moveTo: (postIds: readonly string[], from: Slot) => void;
  /** Gives back whether anything moved. */
  readonly take: (postIds: readonly string[], from: Slot, to: Slot) => boolean;
  /** Copies posts, to another slot where one is told; gives back the ids of the copies, in the same order. */
  readonly copy: (postIds: readonly string[], from: Slot, to?: Slot) => readonly string[];
  readonly remove: (postIds: readonly string[]) => void;
  readonly choose: (postIds: ReadonlySet<string>) => void;
};

/** What all views of the calendar share: the same posts, the same choice, the same commands. */
export type Surface = {
  readonly view: CalendarView;
  /** The day one has in mind; the view shows what lies around it. */
  readonly day: string;
  readonly showDay: (day: string) => void;
  readonly showView: (view: CalendarView, day: string) => void;
  /** Those that pass the filter. */
  readonly posts: readonly Post[];
  readonly filter: PostFilter;
  readonly zone: string;
  readonly weekStart: Weekday;
  readonly today: string;
  readonly words: ChipWords;
  readonly selectedId: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly drag: PostDrag | null;
  readonly onPointerDown: (event: PointerEvent) => void;
  /** A wish of the page, each object once. */
  readonly focusRequest: SlotFocus | null;
  readonly commands: SurfaceCommands;
};

const SurfaceContext = createContext<Surface | null>(null);

export const SurfaceProvider = SurfaceContext;

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (surface === null) throw new Error('A view of the calendar is shown outside it');
  return surface;
}

/** The posts a command is about: all that are chosen where the held one is among them, that one first; else it alone. */
export function heldPosts(postId: string, chosen: ReadonlySet<string>): readonly string[] {
  return chosen.has(postId) ? [postId, ...[...chosen].filter((id) => id !== postId)] : [postId];
}

/** How a post stands out by what is shared: whether it is the open one, one of the chosen, or under the pointer. */
export function marksOf(
  postId: string,
  { selectedId, chosen, drag }: Pick<Surface, 'selectedId' | 'chosen' | 'drag'>,
): PostMarks {
  return {
    isSelected: postId === selectedId,
    isChosen: chosen.has(postId),
    isMoving: drag?.postIds.includes(postId) === true,
  };
}
