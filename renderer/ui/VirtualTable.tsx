import { type MouseEvent, type ReactNode, useRef } from 'react';
import { Checkbox } from './Checkbox.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './Table.module.css';
import { type Column, ColumnHeader, type TableProps } from './Table.tsx';
import { useUi } from './ui-context.ts';
import { useRovingRows } from './VirtualList.tsx';

type VirtualTableProps<Row> = TableProps<Row> & {
  readonly rowHeight?: number;
  /** Several rows can be chosen: a box before each row, Space, Shift and the arrows, Ctrl or Cmd and a press. */
  readonly selection?: ReadonlySet<string>;
  readonly onSelectionChange?: (selection: ReadonlySet<string>) => void;
  readonly rowLabel?: (row: Row) => string;
};

/** A table of any length. Rows have the focus (one tab stop, arrows), Enter opens, Space chooses. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    sort = null,
    onSortChange,
    selectedKey,
    onRowPress,
    rowHeight = 32,
  } = props;
  const { selection, onSelectionChange } = props;
  const { words } = useUi();
  const scroller = useRef<HTMLDivElement>(null);
  const canSelect = selection !== undefined && onSelectionChange !== undefined;
  const keyOf = (index: number) => {
    const row = rows[index];
    return row === undefined ? String(index) : rowKey(row);
  };
  const toggle = (index: number) => {
    if (canSelect) {
      onSelectionChange(withToggled(selection, keyOf(index)));
    }
  };
  const { active, virtualizer, onKeyDown, focusRow } = useRovingRows({
    scroller,
    count: rows.length,
    rowHeight,
    keyAt: keyOf,
    start: rows.findIndex((row) => rowKey(row) === selectedKey),
    onEnter: (index) => {
      const row = rows[index];
      if (row !== undefined) {
        onRowPress?.(row);
      }
    },
    onSpace: canSelect ? toggle : undefined,
    onMove: (from, to, isExtending) => {
      if (canSelect && isExtending) {
        onSelectionChange(new Set([...selection, ...rangeOf(from, to).map(keyOf)]));
      }
    },
  });
  function press(event: MouseEvent, row: Row, index: number) {
    const takesFocus = !(event.target instanceof Element && event.target.closest('input, button, label, a'));
    if (canSelect && event.shiftKey) {
      onSelectionChange(new Set([...selection, ...rangeOf(active, index).map(keyOf)]));
    } else if (canSelect && (event.ctrlKey || event.metaKey)) {
      toggle(index);
    } else if (takesFocus) {
      onRowPress?.(row);
    }
    focusRow(index, takesFocus);
  }
  const tracks = columns.map((column) => column.width ?? 'minmax(0, 1fr)');
  const chosenCount = canSelect ? rows.filter((row) => selection.has(rowKey(row))).length : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot hold rows that come and go by place
    <div
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (canSelect ? 1 : 0)}
      aria-multiselectable={canSelect || undefined}
      className={joinClasses(styles.virtual, props.className)}
      style={{ '--columns': [...(canSelect ? ['34px'] : []), ...tracks].join(' ') }}
    >
      <div role="row" aria-rowindex={1} className={styles.headRow} tabIndex={-1}>
        {canSelect && (
          <div role="columnheader" className={joinClasses(styles.cell, styles.select)} tabIndex={-1}>
            <Checkbox
              ariaLabel={words.selectAll}
              isSelected={rows.length > 0 && chosenCount === rows.length}
              isIndeterminate={chosenCount > 0 && chosenCount < rows.length}
              onChange={(isAll) => onSelectionChange(new Set(isAll ? rows.map(rowKey) : []))}
            />
          </div>
        )}
        {columns.map((column) => (
          <div
            key={column.id}
            role="columnheader"
            tabIndex={-1}
            className={joinClasses(styles.cell, column.align === 'end' && styles.end)}
            aria-sort={column.isSortable ? (sort?.column === column.id ? sort.direction : 'none') : undefined}
          >
            <ColumnHeader column={column} sort={sort} onSortChange={onSortChange} />
          </div>
        ))}
      </div>
      <div ref={scroller} role="rowgroup" className={styles.virtualBody} onKeyDown={onKeyDown}>
        {rows.length === 0 && <div className={joinClasses(styles.cell, 'quiet')}>{props.emptyText}</div>}
        <div role="presentation" style={{ height: virtualizer.getTotalSize() }} />
        {virtualizer.getVirtualItems().map((place) => {
          const row = rows[place.index];
          if (row === undefined) {
            return null;
          }
          const key = rowKey(row);
          return (
            <div
              key={place.key}
              role="row"
              data-index={place.index}
              aria-rowindex={place.index + 2}
              aria-selected={canSelect ? selection.has(key) : undefined}
              aria-current={key === selectedKey || undefined}
              tabIndex={place.index === active ? 0 : -1}
              className={styles.virtualRow}
              style={{ transform: `translateY(${place.start}px)`, height: rowHeight }}
              onClick={(event) => press(event, row, place.index)}
            >
              {canSelect && (
                <div role="gridcell" className={joinClasses(styles.cell, styles.select)} tabIndex={-1}>
                  <Checkbox
                    ariaLabel={
                      props.rowLabel === undefined
                        ? words.selectRow
                        : `${words.selectRow}: ${props.rowLabel(row)}`
                    }
                    isSelected={selection.has(key)}
                    onChange={() => toggle(place.index)}
                  />
                </div>
              )}
              {columns.map((column) => (
                <VirtualCell key={column.id} column={column}>
                  {column.render(row)}
                </VirtualCell>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function VirtualCell<Row>({
  column,
  children,
}: {
  readonly column: Column<Row>;
  readonly children: ReactNode;
}) {
  return (
    <div
      role={column.isRowHeader ? 'rowheader' : 'gridcell'}
      tabIndex={-1}
      className={joinClasses(
        styles.cell,
        column.align === 'end' && styles.end,
        column.isRowHeader && styles.cellHeader,
      )}
    >
      {children}
    </div>
  );
}

function withToggled(selection: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(selection);
  if (!next.delete(key)) {
    next.add(key);
  }
  return next;
}

function rangeOf(from: number, to: number): readonly number[] {
  const start = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, step) => start + step);
}
