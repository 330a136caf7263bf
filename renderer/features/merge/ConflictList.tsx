import { measureElement, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Conflict } from '#shared/workspace/merge.ts';
import { ConflictItem } from './ConflictItem.tsx';
import styles from './MergePage.module.css';
import type { ConflictWords } from './use-conflict-words.ts';
import type { Decisions } from './use-decisions.ts';

type ConflictListProps = {
  readonly conflicts: readonly Conflict[];
  readonly hasPast: boolean;
  readonly words: ConflictWords;
  readonly decisions: Decisions;
  /** What the list scrolls in. */
  readonly scroller: RefObject<HTMLDivElement | null>;
};

const USUAL_HEIGHT = 152;
const usualRect = { width: 800, height: 600 };

/** All conflicts one below the other; only what is in sight is drawn. */
export function ConflictList({ conflicts, hasPast, words, decisions, scroller }: ConflictListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    setOffset(list.current?.offsetTop ?? 0);
  }, []);
  const virtualizer = useVirtualizer({
    count: conflicts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => `${conflicts[index]?.collection}/${conflicts[index]?.id}`,
    overscan: 4,
    scrollMargin: offset,
    // React 19 draws in time without it, and it warns when it is called while rendering.
    useFlushSync: false,
    // A pane that is not laid out yet measures 0: a usual screenful is ready when it shows.
    measureElement: (...measured) => measureElement(...measured) || USUAL_HEIGHT,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height === 0 ? usualRect : rect)),
    initialRect: usualRect,
  });
  return (
    <ul ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const conflict = conflicts[index];
        return conflict === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.item}
            aria-setsize={conflicts.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - offset}px)` }}
          >
            <ConflictItem conflict={conflict} hasPast={hasPast} words={words} decisions={decisions} />
          </li>
        );
      })}
    </ul>
  );
}
