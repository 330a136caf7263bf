import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

export type BoardDrag = {
  readonly cardId: string;
  readonly overLane: string | null;
  /** Where the copy under the pointer starts, and how wide it is. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
};

type Drop = (cardId: string, lane: string) => void;

const STARTS_AFTER_PX = 4;

/**
 * Drags anything with `data-card` to anything with `data-lane`. `ghost` goes on the copy that follows the pointer,
 * `start` on the board. Escape ends it. A finger scrolls; whoever has no mouse takes the command that does the same.
 */
export function useBoardDrag(onDrop: Drop) {
  const [drag, setDrag] = useState<BoardDrag | null>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  function start(event: ReactPointerEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const card = target?.closest<HTMLElement>('[data-card]') ?? null;
    const cardId = card?.dataset['card'];
    if (card === null || cardId === undefined || event.button !== 0 || event.pointerType === 'touch') return;
    if (target?.closest('button, a, input') !== null) return;
    stop.current?.();
    stop.current = follow({
      cardId,
      from: { x: event.clientX, y: event.clientY },
      box: card.getBoundingClientRect(),
      show: setDrag,
      ghost: () => ghost.current,
      drop: (id, lane) => latest.current(id, lane),
    });
  }
  return { drag, ghost, start } as const;
}

type Following = {
  readonly cardId: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly box: DOMRect;
  readonly show: (drag: BoardDrag | null) => void;
  readonly ghost: () => HTMLDivElement | null;
  readonly drop: Drop;
};

/** Follows the pointer until it is let go; gives back what ends it without a drop. */
function follow({ cardId, from, box, show, ghost, drop }: Following): () => void {
  let shown: BoardDrag | null = null;
  const move = (event: PointerEvent) => {
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (shown === null && Math.hypot(x, y) < STARTS_AFTER_PX) return;
    event.preventDefault();
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const overLane = under?.closest<HTMLElement>('[data-lane]')?.dataset['lane'] ?? null;
    if (shown === null || shown.overLane !== overLane) {
      shown = { cardId, overLane, left: box.left, top: box.top, width: box.width };
      show(shown);
    }
    ghost()?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
  };
  const end = () => {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', letGo);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', cancel, true);
    if (shown !== null) swallowClick();
    shown = null;
    show(null);
  };
  const letGo = () => {
    const lane = shown?.overLane ?? null;
    end();
    if (lane !== null) drop(cardId, lane);
  };
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || shown === null) return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', letGo);
  window.addEventListener('pointercancel', end);
  window.addEventListener('keydown', cancel, true);
  return end;
}

/** The click that ends a drag must not open the card that was dragged. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
