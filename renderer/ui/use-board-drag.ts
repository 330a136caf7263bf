import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

export type BoardDrag = {
  readonly cardId: string;
  readonly overLane: string | null;
  /** The other card of that lane under the pointer, and whether the lower half of it. */
  readonly overCard: string | null;
  readonly isAfter: boolean;
  /** Where the copy under the pointer starts, and how wide it is. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
};

/** Where a card is let go: beside another one of the lane, or anywhere in it. */
export type DropPlace = { readonly cardId: string; readonly isAfter: boolean } | null;
type Drop = (cardId: string, lane: string, place: DropPlace) => void;

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
      drop: (id, lane, place) => latest.current(id, lane, place),
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
    const over = otherCard(under, cardId);
    const overCard = over?.dataset['card'] ?? null;
    const isAfter = over !== null && event.clientY > middleOf(over.getBoundingClientRect());
    const isSame = shown?.overLane === overLane && shown.overCard === overCard && shown.isAfter === isAfter;
    if (shown === null || !isSame) {
      shown = { cardId, overLane, overCard, isAfter, left: box.left, top: box.top, width: box.width };
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
    const over = shown?.overCard ?? null;
    const place = over === null ? null : { cardId: over, isAfter: shown?.isAfter ?? false };
    end();
    if (lane !== null) drop(cardId, lane, place);
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

function otherCard(under: Element | null, cardId: string): HTMLElement | null {
  const card = under?.closest<HTMLElement>('[data-card]') ?? null;
  return card?.dataset['card'] === cardId ? null : card;
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2;
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
