import { type KeyboardEvent, type MouseEvent, memo, useCallback, useMemo, useRef, useState } from 'react';
import { Checkbox, RowCheckbox } from './Checkbox.tsx';
import { joinClasses } from './join-classes.ts';
import { type Column, ColumnHeader, type TableProps } from './Table.tsx';
import { useUi } from './ui-context.ts';
import { useRovingRows } from './use-roving-rows.ts';
import styles from './VirtualTable.module.css';

export type VirtualTableProps<Row> = TableProps<Row> & {
  readonly rowHeight?: number;
  /** Rows are as high as their content; `rowHeight` is then a guess. */
  readonly hasMeasuredRows?: boolean;
  readonly hasHeader?: boolean;
  /** Several rows can be chosen: a box before each row, Space, Shift and the arrows, Ctrl or Cmd and a press. */
  readonly selection?: ReadonlySet<string>;
  readonly onSelectionChange?: (selection: ReadonlySet<string>) => void;
  /** The row to begin at when nothing is selected; the first where it is left out. */
  readonly startIndex?: number;
  /** Attributes by which others find a row: 'data-…'. */
  readonly rowData?: (row: Row) => Readonly<Record<`data-${string}`, string>>;
  /** The name of a row, for its box. */
  readonly rowLabel?: (row: Row) => string;
};

const headHeight = 31;
// Rows take the focus and can be chosen: more than a plain table may say of them.
const chosenByKeys = { role: 'grid' } as const;
const manyChosenByKeys = { ...chosenByKeys, 'aria-multiselectable': true } as const;

/** A table of any length. Rows have the focus (one tab stop, arrows), Enter opens, Space chooses. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, rowKey, selectedKey, onRowPress, rowHeight = 32, hasHeader = true } = props;
  const { selection, onSelectionChange, hasMeasuredRows = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useMemo(
    () => rows.findIndex((row) => rowKey(row) === selectedKey),
    [rows, rowKey, selectedKey],
  );
  const start = selected === -1 ? (props.startIndex ?? 0) : selected;
  // The same function while the rows are: a new one would make the virtualiser measure every row again.
  const keyAt = useCallback(
    (index: number) => {
      const row = rows[index];
      return row === undefined ? String(index) : rowKey(row);
    },
    [rows, rowKey],
  );
  const open = (index: number) => {
    const row = rows[index];
    if (row !== undefined) {
      onRowPress?.(row);
    }
  };
  const canSelect = selection !== undefined && onSelectionChange !== undefined;
  const toggle = canSelect
    ? (index: number) => onSelectionChange(withToggled(selection, keyAt(index)))
    : open;
  const extend = (from: number, to: number) => {
    if (canSelect) {
      onSelectionChange(new Set([...selection, ...rangeOf(from, to).map(keyAt)]));
    }
  };
  const head = hasHeader ? headHeight : 0;
  const { active, virtualizer, onRowKey, focusRow } = useRovingRows({
    scroller,
    count: rows.length,
    rowHeight,
    headHeight: head,
    keyAt,
    start,
    onEnter: open,
    onSpace: toggle,
    onExtend: extend,
  });
  function press(event: MouseEvent, index: number) {
    if (
      event.target instanceof Element &&
      event.target.closest('input, button, label, a, textarea') !== null
    ) {
      return;
    }
    if (canSelect && event.shiftKey) {
      extend(active, index);
    } else if (canSelect && (event.ctrlKey || event.metaKey)) {
      toggle(index);
    } else {
      open(index);
    }
    focusRow(index);
  }
  // Rows stay as they are drawn while others come into sight, so what they call must be the same too.
  const latest = useRef({ press, toggle, onRowKey });
  latest.current = { press, toggle, onRowKey };
  const [calls] = useState<RowCalls>(() => ({
    press: (event, index) => latest.current.press(event, index),
    toggle: (index) => latest.current.toggle(index),
    key: (event) => latest.current.onRowKey(event),
  }));
  const places = virtualizer.getVirtualItems();
  const tracks = columns.map((column) => column.width ?? 'minmax(0, 1fr)');
  const boxTrack = props.isFullWidth ? '48px' : '34px';
  return (
    <div
      ref={scroller}
      data-scroller
      className={joinClasses(styles.scroller, props.isFullWidth && styles.fullWidth, props.className)}
    >
      <table
        {...(canSelect ? manyChosenByKeys : chosenByKeys)}
        aria-label={label}
        aria-rowcount={rows.length + (hasHeader ? 1 : 0)}
        className={styles.table}
        style={{ '--columns': [...(canSelect ? [boxTrack] : []), ...tracks].join(' ') }}
      >
        {hasHeader && <HeadRow {...props} />}
        <tbody
          className={styles.body}
          style={{ height: virtualizer.getTotalSize(), paddingTop: (places[0]?.start ?? head) - head }}
        >
          {places.map((place) => {
            const row = rows[place.index];
            return row === undefined ? null : (
              <DrawnRow
                key={place.key}
                row={row}
                columns={columns}
                data={props.rowData}
                label={canSelect ? props.rowLabel : undefined}
                index={place.index}
                ariaIndex={place.index + (hasHeader ? 2 : 1)}
                height={hasMeasuredRows ? undefined : rowHeight}
                measure={hasMeasuredRows ? virtualizer.measureElement : undefined}
                isActive={place.index === active}
                isCurrent={rowKey(row) === selectedKey}
                isChosen={canSelect ? selection.has(rowKey(row)) : null}
                calls={calls}
              />
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && <div className={joinClasses(styles.none, 'quiet')}>{props.emptyText}</div>}
    </div>
  );
}

function HeadRow<Row>(props: VirtualTableProps<Row>) {
  const { columns, rows, rowKey, sort = null, onSortChange, selection, onSelectionChange } = props;
  const { words } = useUi();
  const chosenCount = useMemo(
    () => (selection === undefined ? 0 : rows.filter((row) => selection.has(rowKey(row))).length),
    [rows, rowKey, selection],
  );
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.row}>
        {selection !== undefined && onSelectionChange !== undefined && (
          <th scope="col" className={joinClasses(styles.cell, styles.box)}>
            <Checkbox
              ariaLabel={words.selectAll}
              isSelected={rows.length > 0 && chosenCount === rows.length}
              isIndeterminate={chosenCount > 0 && chosenCount < rows.length}
              onChange={(isAll) => onSelectionChange(new Set(isAll ? rows.map(rowKey) : []))}
            />
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={cellClass(column)}
            aria-sort={column.isSortable ? (sort?.column === column.id ? sort.direction : 'none') : undefined}
          >
            <ColumnHeader column={column} sort={sort} onSortChange={onSortChange} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowCalls = {
  readonly press: (event: MouseEvent, index: number) => void;
  readonly toggle: (index: number) => void;
  readonly key: (event: KeyboardEvent<HTMLElement>) => void;
};

type BodyRowProps<Row> = {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly data: VirtualTableProps<Row>['rowData'];
  readonly label: VirtualTableProps<Row>['rowLabel'];
  readonly index: number;
  readonly ariaIndex: number;
  readonly height: number | undefined;
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined;
  readonly isActive: boolean;
  readonly isCurrent: boolean;
  /** Null where rows cannot be chosen. */
  readonly isChosen: boolean | null;
  readonly calls: RowCalls;
};

function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { row, columns, data, label, index, isActive, isCurrent, isChosen, calls } = props;
  const { words } = useUi();
  return (
    <tr
      {...data?.(row)}
      ref={props.measure}
      data-index={index}
      aria-rowindex={props.ariaIndex}
      aria-selected={isChosen ?? undefined}
      aria-current={isCurrent || undefined}
      tabIndex={isActive ? 0 : -1}
      className={styles.row}
      style={{ height: props.height }}
      onClick={(event) => calls.press(event, index)}
      onKeyDown={calls.key}
    >
      {isChosen !== null && (
        <td className={joinClasses(styles.cell, styles.box)}>
          <RowCheckbox
            label={label === undefined ? words.selectRow : `${words.selectRow}: ${label(row)}`}
            isSelected={isChosen}
            onChange={() => calls.toggle(index)}
          />
        </td>
      )}
      {columns.map((column) =>
        column.isRowHeader ? (
          <th key={column.id} scope="row" className={joinClasses(cellClass(column), styles.name)}>
            {column.render(row)}
          </th>
        ) : (
          <td key={column.id} className={cellClass(column)}>
            {column.render(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Drawn again only when something of it changes; `memo` loses the type of the rows, so it is given back here. */
const DrawnRow = memo(BodyRow) as typeof BodyRow;

function cellClass<Row>(column: Column<Row>): string {
  return joinClasses(styles.cell, column.align === 'end' && styles.end);
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
