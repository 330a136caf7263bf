import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './VirtualTable.module.css';
import { VirtualTable } from './VirtualTable.tsx';

type VirtualListProps<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** The usual height in px; with `hasMeasuredRows` rows are as high as their content. */
  readonly rowHeight?: number;
  readonly hasMeasuredRows?: boolean;
  readonly selectedKey?: string | null;
  readonly onPress?: (item: Item) => void;
  readonly emptyText?: ReactNode;
  readonly className?: string;
};

/** A list of any length: only what is in sight is drawn. One tab stop, arrows inside, Enter opens. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, itemKey, render, onPress, className, ...rest } = props;
  return (
    <VirtualTable
      {...rest}
      hasHeader={false}
      rows={items}
      rowKey={itemKey}
      columns={[{ id: 'item', header: null, render }]}
      onRowPress={onPress}
      className={joinClasses(styles.whole, className)}
    />
  );
}
