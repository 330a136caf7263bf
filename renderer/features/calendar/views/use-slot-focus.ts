import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { PlacedPost } from '#shared/plan/calendar/calendar.ts';
import { type Slot, slotFrom, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { type SlotWalk, slotAfterKey, slotOfCarry } from '#shared/plan/calendar/slot-walk.ts';
import { heldPosts, type SlotFocus, type Surface } from './surface.ts';

type SlotFocusOptions = {
  readonly container: RefObject<HTMLElement | null>;
  readonly surface: Surface;
  readonly walk: SlotWalk;
  /** Where the tab stop is before anybody has been there. */
  readonly start: Slot;
  /** Whether the slot is drawn. */
  readonly isDrawn: (slot: Slot) => boolean;
  /** The posts of a slot that are in sight, the wanted one among them. */
  readonly visibleIn: (slot: Slot, wanted: string | null) => readonly PlacedPost[];
  /** Every slot in the order of reading, for choosing from one post to another. */
  readonly slots: () => readonly Slot[];
  /** What Enter means on a slot that holds posts; without it Enter adds one. */
  readonly onEnter?: (slot: Slot) => void;
};

/**
 * Walks slots and posts with the keys: one tab stop for the whole view, arrows to walk, Alt and an arrow take the post
 * along, Space chooses. Elements carry `data-slot` (slotKey) and inside of them `data-post`.
 */
export function useSlotFocus(options: SlotFocusOptions) {
  const { container, surface, walk, visibleIn } = options;
  const { commands, chosen, selectedId } = surface;
  const [wished, setWished] = useState<SlotFocus | null>(null);
  const mustFocus = useRef(false);
  /** Where the focus was before a press with Shift took it: from there on posts are chosen. */
  const anchor = useRef<string | null>(null);
  const [seenRequest, seeRequest] = useState<SlotFocus | null>(surface.focusRequest);
  const isWishedSeen = wished !== null && options.isDrawn(wished.slot);
  const focus: SlotFocus = isWishedSeen ? wished : { slot: options.start, postId: selectedId };

  useEffect(() => {
    const request = surface.focusRequest;
    if (request === null || request === seenRequest) return;
    mustFocus.current = true;
    seeRequest(request);
    setWished(request);
  }, [surface.focusRequest, seenRequest]);

  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    const cell = slotElement(container.current, focus.slot);
    const post = focus.postId === null ? null : postElement(cell ?? container.current, focus.postId);
    (post ?? cell)?.focus();
  });

  function go(next: SlotFocus) {
    mustFocus.current = true;
    setWished(next);
    if (next.slot.day !== null && !options.isDrawn(next.slot)) surface.showDay(next.slot.day);
  }
  /** Sideways keeps the place in the slot; up and down walk through its posts and on to the next slot. */
  function stepTo({ slot, postId }: SlotFocus, key: string): boolean {
    const posts = visibleIn(slot, postId);
    const place = posts.findIndex(({ post }) => post.id === postId);
    const next = slotAfterKey(slot, key, walk);
    if (key === 'ArrowDown' && place + 1 < posts.length)
      go({ slot, postId: posts[place + 1]?.post.id ?? null });
    else if (key === 'ArrowUp' && place >= 0) go({ slot, postId: posts[place - 1]?.post.id ?? null });
    else if (next === null) return false;
    else {
      const there = visibleIn(next, null);
      if (key === 'ArrowUp') go({ slot: next, postId: there.at(-1)?.post.id ?? null });
      else if (key === 'ArrowDown' || place < 0) go({ slot: next, postId: null });
      else go({ slot: next, postId: there[Math.min(place, there.length - 1)]?.post.id ?? null });
    }
    return true;
  }
  function carry(postId: string, from: Slot, key: string): boolean {
    const place = visibleIn(from, postId).find(({ post }) => post.id === postId);
    const to = place === undefined ? null : slotOfCarry(from, place, key, walk);
    if (to === null) return false;
    const isTimeline = from.time !== null && from.time !== '';
    const landing = { ...to, time: to.time === null || isTimeline ? from.time : to.time };
    if (commands.take(heldPosts(postId, chosen), from, to)) go({ slot: landing, postId });
    return true;
  }
  function remove(slot: Slot, postId: string) {
    const held = heldPosts(postId, chosen);
    const posts = visibleIn(slot, postId);
    const place = posts.findIndex(({ post }) => post.id === postId);
    const isLeft = (candidate: PlacedPost) => !held.includes(candidate.post.id);
    const neighbour =
      posts.slice(place + 1).find(isLeft) ?? posts.slice(0, Math.max(0, place)).findLast(isLeft);
    commands.remove(held);
    go({ slot, postId: neighbour?.post.id ?? null });
  }
  function toggle(postId: string) {
    const next = new Set(chosen);
    if (!next.delete(postId)) next.add(postId);
    commands.choose(next);
  }
  function chooseTo(postId: string) {
    const order = options.slots().flatMap((slot) => visibleIn(slot, null).map(({ post }) => post.id));
    const ends = [order.indexOf(anchor.current ?? selectedId ?? postId), order.indexOf(postId)];
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    commands.choose(new Set([...chosen, ...(first === -1 ? [postId] : order.slice(first, last + 1))]));
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = focusAt(event.target);
    if (at === null) return;
    if (handleKey(event, at)) event.preventDefault();
  }
  function handleKey(event: KeyboardEvent, at: SlotFocus): boolean {
    const { key } = event;
    const { slot, postId } = at;
    if (event.ctrlKey || event.metaKey) {
      if ((key === 'd' || key === 'D') && postId !== null && !event.shiftKey) {
        const [copy = postId] = commands.copy(heldPosts(postId, chosen), slot);
        go({ slot, postId: copy });
        return true;
      }
      if (key !== 'a' && key !== 'A') return false;
      const all = options.slots().flatMap((each) => visibleIn(each, null).map(({ post }) => post.id));
      commands.choose(new Set(all));
      return true;
    }
    if (event.altKey) return postId !== null && carry(postId, slot, key);
    if (stepTo(at, key)) return true;
    if (key === 'Escape' && chosen.size > 0) {
      commands.choose(new Set());
      return true;
    }
    if (key === 'n' || key === 'N') {
      commands.add(slot);
      return true;
    }
    if (postId === null) {
      if (key !== 'Enter' || (event.target as HTMLElement).dataset['rest'] !== undefined) return false;
      const isFull = options.onEnter !== undefined && visibleIn(slot, null).length > 0;
      if (isFull) options.onEnter?.(slot);
      else commands.add(slot);
      return true;
    }
    if (key === ' ') toggle(postId);
    else if (key === 'm' || key === 'M') commands.moveTo(heldPosts(postId, chosen), slot);
    else if (key === 'Delete' || key === 'Backspace') remove(slot, postId);
    else return false;
    return true;
  }
  /** Wherever the focus goes by press or tab, the tab stop follows. */
  function onFocus(event: FocusEvent) {
    const at = focusAt(event.target);
    if (at === null) return;
    if (slotKey(at.slot) !== slotKey(focus.slot) || at.postId !== focus.postId) setWished(at);
  }
  function onClick(event: MouseEvent) {
    const at = focusAt(event.target);
    if (at === null || at.postId === null) return;
    if (event.shiftKey) chooseTo(at.postId);
    else if (event.ctrlKey || event.metaKey) toggle(at.postId);
    else commands.open(at.postId);
  }
  function onDoubleClick(event: MouseEvent) {
    const at = focusAt(event.target);
    if (at !== null && event.target instanceof Element && event.target.closest('button') === null)
      commands.add(at.slot);
  }
  function onPointerDown(event: PointerEvent) {
    if (event.shiftKey) anchor.current = focus.postId;
    surface.onPointerDown(event);
  }
  const handlers = { onKeyDown, onFocus, onClick, onDoubleClick, onPointerDown };
  return { focus, focusKey: slotKey(focus.slot), go, handlers } as const;
}

/** The slot and post in which an element lies. */
function focusAt(target: EventTarget): SlotFocus | null {
  const element = target instanceof Element ? target : null;
  const key = element?.closest<HTMLElement>('[data-slot]')?.dataset['slot'];
  const slot = key === undefined ? null : slotFrom(key);
  if (slot === null) return null;
  return { slot, postId: element?.closest<HTMLElement>('[data-post]')?.dataset['post'] ?? null };
}

function slotElement(container: HTMLElement | null, slot: Slot): HTMLElement | null {
  return container?.querySelector<HTMLElement>(`[data-slot="${CSS.escape(slotKey(slot))}"]`) ?? null;
}

function postElement(container: HTMLElement | null, postId: string): HTMLElement | null {
  return container?.querySelector<HTMLElement>(`[data-post="${CSS.escape(postId)}"]`) ?? null;
}
