import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

export type PostDrag = {
  readonly postId: string;
  readonly overDay: string | null;
  readonly overStep: number;
  /** Where the copy under the pointer starts, and how wide it is. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
};

type PostDragOptions = {
  readonly onDrop: (postId: string, day: string) => void;
  /** The pointer rests on a way to another month. */
  readonly onStep: (step: 1 | -1) => void;
};

const STARTS_AFTER_PX = 4;
const FIRST_STEP_MS = 450;
const NEXT_STEP_MS = 900;

/**
 * Drags anything with `data-post` to anything with `data-day`; elements with `data-step` change the month while the
 * pointer rests on them. Own pointer events, because the dragged chip goes away when the month changes.
 */
export function usePostDrag(options: PostDragOptions) {
  const [drag, setDrag] = useState<PostDrag | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const latest = useRef(options);
  latest.current = options;
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  function start(event: ReactPointerEvent) {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-post]') : null;
    const postId = target?.dataset['post'];
    // A finger scrolls; it moves posts through the move command.
    if (target === null || postId === undefined || event.button !== 0 || event.pointerType === 'touch')
      return;
    stop.current?.();
    stop.current = follow({
      postId,
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
  readonly postId: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly box: DOMRect;
  readonly show: (drag: PostDrag | null) => void;
  readonly ghost: () => HTMLDivElement | null;
  readonly options: () => PostDragOptions;
};

/** Follows the pointer until it is let go; gives back what ends it without a drop. */
function follow({ postId, from, box, show, ghost, options }: Following): () => void {
  let shown: PostDrag | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const step = () => {
    if (shown === null || shown.overStep === 0) return;
    options().onStep(shown.overStep > 0 ? 1 : -1);
    timer = setTimeout(step, NEXT_STEP_MS);
  };
  const move = (event: PointerEvent) => {
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (shown === null && Math.hypot(x, y) < STARTS_AFTER_PX) return;
    event.preventDefault();
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const overDay = under?.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null;
    const overStep = Number(under?.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? 0);
    if (overStep !== (shown?.overStep ?? 0)) {
      clearTimeout(timer);
      if (overStep !== 0) timer = setTimeout(step, FIRST_STEP_MS);
    }
    if (shown === null || shown.overDay !== overDay || shown.overStep !== overStep) {
      shown = { postId, overDay, overStep, left: box.left, top: box.top, width: box.width };
      show(shown);
    }
    ghost()?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
  };
  const end = () => {
    clearTimeout(timer);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', drop);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', cancel, true);
    if (shown !== null) swallowClick();
    shown = null;
    show(null);
  };
  const drop = () => {
    const day = shown?.overDay ?? null;
    end();
    if (day !== null) options().onDrop(postId, day);
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || shown === null) return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', drop);
  window.addEventListener('pointercancel', end);
  window.addEventListener('keydown', cancel, true);
  return end;
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
