import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './Table.module.css';

type VirtualListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly render: (item: Item, index: number) => ReactNode;
  /** The usual height in px; rows of other heights are measured. */
  readonly rowHeight?: number;
  readonly hasMeasuredRows?: boolean;
  readonly selectedKey?: string | null;
  readonly onPress?: (item: Item) => void;
  readonly emptyText?: ReactNode;
  readonly className?: string;
};

/** A list of any length: only what is in sight is drawn. One tab stop, arrows inside. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const {
    label,
    items,
    itemKey,
    render,
    rowHeight = 32,
    hasMeasuredRows = false,
    selectedKey,
    onPress,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { active, virtualizer, onKeyDown, focusRow } = useRovingRows({
    scroller,
    count: items.length,
    rowHeight,
    keyAt: (index) => keyAt(items, itemKey, index),
    start: items.findIndex((item) => itemKey(item) === selectedKey),
    onEnter: (index) => {
      const item = items[index];
      if (item !== undefined) {
        onPress?.(item);
      }
    },
  });
  if (items.length === 0) {
    return <div className="quiet dense">{props.emptyText}</div>;
  }
  return (
    <div ref={scroller} className={joinClasses(styles.virtual, styles.virtualBody, props.className)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a list with most of its items not in the page */}
      <div
        role="list"
        aria-label={label}
        style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) {
            return null;
          }
          const key = itemKey(item);
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            <div
              key={row.key}
              ref={hasMeasuredRows ? virtualizer.measureElement : undefined}
              data-index={row.index}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={row.index + 1}
              aria-current={key === selectedKey || undefined}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: roving focus
              tabIndex={row.index === active ? 0 : -1}
              className={styles.virtualItem}
              style={{
                transform: `translateY(${row.start}px)`,
                height: hasMeasuredRows ? undefined : rowHeight,
              }}
              onClick={() => {
                focusRow(row.index, false);
                onPress?.(item);
              }}
            >
              {render(item, row.index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

type RovingRows = {
  readonly scroller: { readonly current: HTMLDivElement | null };
  readonly count: number;
  readonly rowHeight: number;
  readonly keyAt: (index: number) => string;
  readonly start: number;
  readonly onEnter: (index: number) => void;
  readonly onSpace?: (index: number) => void;
  readonly onMove?: (from: number, to: number, isExtending: boolean) => void;
};

/** The virtualizer and one tab stop over rows that come and go. */
export function useRovingRows(options: RovingRows) {
  const { scroller, count, rowHeight, start } = options;
  const [chosen, setChosen] = useState<number | null>(null);
  const active = Math.min(Math.max(0, chosen ?? start), Math.max(0, count - 1));
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: options.keyAt,
    overscan: 8,
    // React 19 draws in time without it, and it warns when it is called while rendering.
    useFlushSync: false,
    initialRect: { width: 800, height: 600 },
  });

  function focusRow(index: number, takesFocus = true) {
    setChosen(index);
    virtualizer.scrollToIndex(index);
    if (takesFocus) {
      // The row may be drawn only after the scroll.
      requestAnimationFrame(() => {
        scroller.current
          ?.querySelector<HTMLElement>(`[data-index="${index}"]`)
          ?.focus({ preventScroll: true });
      });
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset['index'] !== undefined;
    if (!isOnRow) {
      return;
    }
    const target = targetOf(
      event,
      active,
      count,
      Math.floor((scroller.current?.clientHeight ?? 320) / rowHeight),
    );
    if (target !== null) {
      event.preventDefault();
      options.onMove?.(active, target, event.shiftKey);
      focusRow(target);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      options.onEnter(active);
    } else if (event.key === ' ') {
      event.preventDefault();
      (options.onSpace ?? options.onEnter)(active);
    }
  }

  return { active, virtualizer, onKeyDown, focusRow } as const;
}

function targetOf(event: KeyboardEvent, active: number, count: number, page: number): number | null {
  const last = count - 1;
  switch (event.key) {
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

function keyAt<Item>(items: readonly Item[], itemKey: (item: Item) => string, index: number): string {
  const item = items[index];
  return item === undefined ? String(index) : itemKey(item);
}
