import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './Table.module.css';
import { useUi } from './ui-context.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' };

export type Column<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  /** What the header says where it shows no words. */
  readonly headerLabel?: string;
  readonly render: (row: Row) => ReactNode;
  /** Figures and money stand at the end, in equal digits. */
  readonly align?: 'start' | 'end';
  /** A CSS width or grid track: '120px', 'minmax(0, 2fr)'. */
  readonly width?: string;
  readonly isSortable?: boolean;
  /** The cell that names the row. */
  readonly isRowHeader?: boolean;
  /** For the last line: a sum. */
  readonly footer?: ReactNode;
};

export type TableProps<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | null;
  readonly onSortChange?: (sort: Sort) => void;
  readonly selectedKey?: string | null;
  /** A press on a row; the cell that names it becomes a button for the keyboard. */
  readonly onRowPress?: (row: Row) => void;
  readonly emptyText?: ReactNode;
  /** Fills the page from edge to edge: the text keeps 24 px from them. */
  readonly isFullWidth?: boolean;
  readonly className?: string;
};

/** Rows of 32 px. For more than a few hundred rows take `VirtualTable`: it has the same columns. */
export function Table<Row>(props: TableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    sort = null,
    onSortChange,
    selectedKey,
    onRowPress,
    emptyText,
  } = props;
  const hasFooter = columns.some((column) => column.footer !== undefined);
  return (
    <table aria-label={label} className={tableClass(props)}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              style={{ width: column.width }}
              className={column.align === 'end' ? styles.end : undefined}
              aria-sort={
                column.isSortable ? (sort?.column === column.id ? sort.direction : 'none') : undefined
              }
            >
              <ColumnHeader column={column} sort={sort} onSortChange={onSortChange} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr
              key={key}
              className={joinClasses(onRowPress && styles.pressable, key === selectedKey && styles.selected)}
              onClick={onRowPress && (() => onRowPress(row))}
            >
              {columns.map((column) => (
                <BodyCell
                  key={column.id}
                  column={column}
                  row={row}
                  isCurrent={key === selectedKey}
                  onPress={onRowPress}
                />
              ))}
            </tr>
          );
        })}
        {rows.length === 0 && emptyText !== undefined && (
          <tr>
            <td colSpan={columns.length} className="quiet">
              {emptyText}
            </td>
          </tr>
        )}
      </tbody>
      {hasFooter && (
        <tfoot>
          <tr>
            {columns.map((column) => (
              <td key={column.id} className={column.align === 'end' ? styles.end : undefined}>
                {column.footer}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function tableClass<Row>({ isFullWidth = false, onRowPress, className }: TableProps<Row>): string {
  const edge = isFullWidth ? styles.fullWidth : onRowPress === undefined && styles.flush;
  return joinClasses(styles.table, edge, className);
}

type BodyCellProps<Row> = {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly onPress: ((row: Row) => void) | undefined;
};

function BodyCell<Row>({ column, row, isCurrent, onPress }: BodyCellProps<Row>) {
  const className = column.align === 'end' ? styles.end : undefined;
  if (!column.isRowHeader) {
    return <td className={className}>{column.render(row)}</td>;
  }
  return (
    <th scope="row" className={joinClasses(styles.rowHeader, className)}>
      {onPress === undefined ? (
        column.render(row)
      ) : (
        <button
          type="button"
          className={styles.rowButton}
          aria-current={isCurrent || undefined}
          onClick={(event) => {
            event.stopPropagation();
            onPress(row);
          }}
        >
          {column.render(row)}
        </button>
      )}
    </th>
  );
}

type ColumnHeaderProps<Row> = {
  readonly column: Column<Row>;
  readonly sort: Sort | null;
  readonly onSortChange: ((sort: Sort) => void) | undefined;
};

export function ColumnHeader<Row>({ column, sort, onSortChange }: ColumnHeaderProps<Row>) {
  const { words } = useUi();
  const text =
    column.headerLabel === undefined ? (
      column.header
    ) : (
      <>
        <span aria-hidden>{column.header}</span>
        <VisuallyHidden>{column.headerLabel}</VisuallyHidden>
      </>
    );
  if (!column.isSortable || onSortChange === undefined) {
    return text;
  }
  const isSorted = sort?.column === column.id;
  const isAscending = isSorted && sort.direction === 'ascending';
  return (
    <button
      type="button"
      className={styles.sort}
      title={isAscending ? words.sortDescending : words.sortAscending}
      onClick={() => onSortChange({ column: column.id, direction: isAscending ? 'descending' : 'ascending' })}
    >
      {text}
      <Icon
        name={isSorted && !isAscending ? 'chevronDown' : 'chevronUp'}
        size={12}
        className={isSorted ? undefined : styles.unsorted}
      />
    </button>
  );
}

/** The look of a table for own `thead` and `tbody`: forms, checklists, grouped rows. */
export function PlainTable({
  label,
  children,
  className,
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <table aria-label={label} className={joinClasses(styles.table, styles.flush, className)}>
      {children}
    </table>
  );
}
