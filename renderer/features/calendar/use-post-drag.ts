import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { useRootMark } from '#renderer/ui/use-root-mark.ts';
import { clockTimeAt } from '#shared/base/zoned-time.ts';
import { type Slot, slot, slotFrom } from '#shared/plan/calendar/calendar-slots.ts';

export type PostDrag = {
  /** The one under the pointer first, then those chosen with it. */
  readonly postIds: readonly string[];
  /** The word of the slot under the pointer. */
  readonly over: string | null;
  /** On a timeline: the time at which the post would land. */
  readonly overTime: string | null;
  readonly overStep: number;
  /** Alt, Ctrl or Cmd is held: what is let go is a copy. */
  readonly isCopy: boolean;
  /** Where the copy under the pointer starts, and how wide it is. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
};

type PostDragOptions = {
  /** Which posts go along with the one that is taken. */
  readonly held: (postId: string) => readonly string[];
  readonly onDrop: (postIds: readonly string[], from: Slot, to: Slot, isCopy: boolean) => void;
  /** The pointer rests on a way to the days before or after. */
  readonly onStep: (step: 1 | -1) => void;
};

const STARTS_AFTER_PX = 4;
const FIRST_STEP_MS = 450;
const NEXT_STEP_MS = 900;
const SNAP_MINUTES = 15;
const EDGE_PX = 48;
const EDGE_SPEED_PX = 8;
const EDGE_EVERY_MS = 16;

/**
 * Drags anything with `data-post` to anything with `data-slot`; `data-timeline` tells that the height in a slot is the time of
 * day; elements with `data-step` lead to other days while the pointer rests on them. Own pointer events, because the dragged
 * chip goes away when the days in sight change.
 */
export function usePostDrag(options: PostDragOptions) {
  const [drag, setDrag] = useState<PostDrag | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  latest.current = options;
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  useRootMark('carrying', drag !== null);

  function start(event: ReactPointerEvent) {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-post]') : null;
    const postId = target?.dataset['post'];
    // A finger scrolls; it moves posts through the move command.
    if (target === null || postId === undefined || event.button !== 0 || event.pointerType === 'touch')
      return;
    stop.current?.();
    stop.current = follow({
      postIds: latest.current.held(postId),
      slot: slotOf(target) ?? slot({}),
      from: { x: event.clientX, y: event.clientY },
      box: target.getBoundingClientRect(),
      show: setDrag,
      ghost: () => ghost.current,
      options: () => latest.current,
    });
  }
  return { drag, ghost, start } as const;
}

type Following = {
  readonly postIds: readonly string[];
  readonly slot: Slot;
  readonly from: { readonly x: number; readonly y: number };
  readonly box: DOMRect;
  readonly show: (drag: PostDrag | null) => void;
  readonly ghost: () => HTMLDivElement | null;
  readonly options: () => PostDragOptions;
};

/** Follows the pointer until it is let go; gives back what ends it without a drop. */
function follow({ postIds, slot: home, from, box, show, ghost, options }: Following): () => void {
  let shown: PostDrag | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rolling: ReturnType<typeof setInterval> | undefined;
  let at = from;
  let isCopy = false;

  const step = () => {
    if (shown === null || shown.overStep === 0) return;
    options().onStep(shown.overStep > 0 ? 1 : -1);
    timer = setTimeout(step, NEXT_STEP_MS);
  };
  const move = (event: PointerEvent) => {
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (shown === null && Math.hypot(x, y) < STARTS_AFTER_PX) return;
    event.preventDefault();
    at = { x: event.clientX, y: event.clientY };
    isCopy = isCopyKey(event);
    rolling ??= setInterval(() => scrollAtEdge(at) && look(), EDGE_EVERY_MS);
    look();
    ghost()?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
  };
  /** Sees what lies under the pointer. */
  const look = () => {
    const under = document.elementFromPoint(at.x, at.y);
    const over = under?.closest<HTMLElement>('[data-slot]')?.dataset['slot'] ?? null;
    const overTime = timeUnder(under, at.y - (from.y - box.top));
    const overStep = Number(under?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 0);
    if (overStep !== (shown?.overStep ?? 0)) {
      clearTimeout(timer);
      if (overStep !== 0) timer = setTimeout(step, FIRST_STEP_MS);
    }
    const next = {
      postIds,
      over,
      overTime,
      overStep,
      isCopy,
      left: box.left,
      top: box.top,
      width: box.width,
    };
    if (
      shown === null ||
      shown.over !== over ||
      shown.overTime !== overTime ||
      shown.overStep !== overStep ||
      shown.isCopy !== isCopy
    ) {
      shown = next;
      show(next);
    }
  };
  const end = () => {
    clearTimeout(timer);
    clearInterval(rolling);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', drop);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('keyup', onKey, true);
    if (shown !== null) swallowClick();
    shown = null;
    show(null);
  };
  const drop = () => {
    const [over, overTime] = [shown?.over ?? null, shown?.overTime ?? null];
    end();
    const to = over === null ? null : slotFrom(over);
    if (to !== null)
      options().onDrop(postIds, home, overTime === null ? to : { ...to, time: overTime }, isCopy);
  };
  /** Escape puts everything back; the keys that make a copy tell so at once. */
  const onKey = (event: KeyboardEvent) => {
    if (shown === null || (event.key !== 'Escape' && isCopyKey(event) === isCopy)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return end();
    isCopy = isCopyKey(event);
    look();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', drop);
  window.addEventListener('pointercancel', end);
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keyup', onKey, true);
  return end;
}

function slotOf(element: Element): Slot | null {
  const key = element.closest<HTMLElement>('[data-slot]')?.dataset['slot'];
  return key === undefined ? null : slotFrom(key);
}

/** The time of day at that height of a timeline, which is 24 hours high; null where there is none. */
function timeUnder(under: Element | null, y: number): string | null {
  const timeline = under?.closest<HTMLElement>('[data-timeline]');
  if (!timeline) return null;
  const { top, height } = timeline.getBoundingClientRect();
  const minutes = ((y - top) / height) * 24 * 60;
  return clockTimeAt(Math.min(24 * 60 - SNAP_MINUTES, Math.round(minutes / SNAP_MINUTES) * SNAP_MINUTES));
}

/** What is longer than its window comes along while something is held at its edge. Gives back whether it moved. */
function scrollAtEdge({ x, y }: { readonly x: number; readonly y: number }): boolean {
  const scroller = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-scroller]');
  if (!scroller) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  const before = scroller.scrollTop;
  if (y < top + EDGE_PX) scroller.scrollTop -= EDGE_SPEED_PX;
  else if (y > bottom - EDGE_PX) scroller.scrollTop += EDGE_SPEED_PX;
  return scroller.scrollTop !== before;
}

function isCopyKey(event: {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}) {
  return event.altKey || event.ctrlKey || event.metaKey;
}

/** The click that ends a drag must not open the post that was dragged. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
