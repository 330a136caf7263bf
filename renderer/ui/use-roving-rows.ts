import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useIsPainted } from './use-is-painted.ts';
import { useIsPrinting } from './use-is-printing.ts';

type RovingRows = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly rowHeight: number;
  /** What stands above the rows, sticks to the top of the scroller and must not cover the row with the focus. */
  readonly headHeight: number;
  readonly keyAt: (index: number) => string;
  /** The row that has the tab stop at first. */
  readonly start: number;
  readonly onEnter: (index: number) => void;
  readonly onSpace: (index: number) => void;
  readonly onExtend: (from: number, to: number) => void;
};

const usualRect = { width: 800, height: 600 };

/** Draws only the rows in sight and keeps one tab stop over rows that come and go. */
export function useRovingRows(options: RovingRows) {
  const { scroller, count, rowHeight, headHeight, start } = options;
  const [chosen, setChosen] = useState<number | null>(null);
  const active = Math.min(Math.max(0, chosen ?? start), Math.max(0, count - 1));
  const latestActive = useRef(active);
  latestActive.current = active;
  const isPainted = useIsPainted();
  const isPrinting = useIsPrinting();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: options.keyAt,
    // First what is in sight, then what one scrolls to next. Paper cannot be scrolled.
    overscan: isPrinting ? count : isPainted ? 8 : 0,
    // A table that begins further down draws those rows first, and is scrolled there as soon as it can be.
    initialOffset: () => Math.max(0, start) * rowHeight,
    // The rows begin below the head, and what is scrolled to stays below it.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // React 19 draws in time without it, and it warns when it is called while rendering.
    useFlushSync: false,
    // A pane that is not laid out yet measures 0: a usual screenful is ready when it shows.
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => {
        tell(rect.height === 0 ? usualRect : rect);
        // What comes in below and takes height, as a bar of actions does, must not hide the row with the focus.
        if (document.activeElement?.parentElement?.closest('[data-scroller]') === scroller.current)
          instance.scrollToIndex(latestActive.current);
      }),
    initialRect: usualRect,
  });

  const isPlaced = useRef(false);
  useLayoutEffect(() => {
    if (isPlaced.current || count === 0) return;
    isPlaced.current = true;
    if (start > 0) virtualizer.scrollToIndex(start, { align: 'start' });
  });

  // A row far away is drawn some drawings after the scroll: the focus waits for it.
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (wanted.current !== null && row) {
      wanted.current = null;
      row.focus({ preventScroll: true });
    }
  });

  function focusRow(index: number, takesFocus = true) {
    setChosen(index);
    virtualizer.scrollToIndex(index);
    wanted.current = takesFocus ? index : null;
  }

  function onRowKey(event: KeyboardEvent<HTMLElement>) {
    // Keys inside a control of the row belong to the control.
    if (event.target !== event.currentTarget) {
      return;
    }
    // With Alt an arrow moves what the row stands for, not the focus.
    if (event.altKey) {
      return;
    }
    const rowsInSight = Math.floor((scroller.current?.clientHeight ?? 320) / rowHeight);
    // Rows may have changed places since one of them got the focus.
    const at = Number(event.currentTarget.dataset['index'] ?? active);
    const target = targetOf(event.key, at, count, Math.max(1, rowsInSight - 1));
    if (target !== null) {
      event.preventDefault();
      if (event.shiftKey) {
        options.onExtend(at, target);
      }
      focusRow(target);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      (event.key === 'Enter' ? options.onEnter : options.onSpace)(at);
    }
  }

  return { active, virtualizer, onRowKey, focusRow } as const;
}

function targetOf(key: string, active: number, count: number, page: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, active + 1);
    case 'ArrowUp':
      return Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(last, active + page);
    case 'PageUp':
      return Math.max(0, active - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
