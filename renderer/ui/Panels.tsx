import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './Panels.module.css';

type SectionHeadingProps = {
  readonly children: ReactNode;
  readonly count?: ReactNode;
  /** A link or a quiet button, at the right end. */
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly size?: 'body' | 'dense';
  readonly id?: string;
  readonly hasLine?: boolean;
};

/** A heading, a count and, if wanted, a hairline. */
export function SectionHeading(props: SectionHeadingProps) {
  const { children, count, action, level = 2, size = 'body', id, hasLine = false } = props;
  const Heading = `h${level}` as const;
  return (
    <div
      className={joinClasses(
        styles.heading,
        size === 'dense' && styles.headingDense,
        hasLine && styles.headingLine,
      )}
    >
      <Heading id={id}>{children}</Heading>
      {count !== undefined && count !== null && <span className={styles.count}>{count}</span>}
      {action !== undefined && <span className={styles.headingAction}>{action}</span>}
    </div>
  );
}

type CardProps = {
  readonly children: ReactNode;
  readonly label?: string;
  readonly isDashed?: boolean;
  readonly hasPadding?: boolean;
  readonly className?: string;
};

/** Only for a thing that could be moved away: a decision, a preview, an example. Never in another card. */
export function Card({ children, label, isDashed = false, hasPadding = true, className }: CardProps) {
  return (
    <section
      aria-label={label}
      className={joinClasses(styles.card, isDashed && styles.dashed, hasPadding && styles.cardPad, className)}
    >
      {children}
    </section>
  );
}

type EmptyStateProps = {
  /** The statement: "No tool is written down yet." */
  readonly title: string;
  /** Why it is worth filling. */
  readonly children: ReactNode;
  /** One filled button, perhaps a plain one beside it. */
  readonly actions?: ReactNode;
  /** A real example of how the filled page looks, framed by dashes. */
  readonly example?: ReactNode;
  readonly exampleLabel?: string;
  readonly size?: 'page' | 'part';
};

export function EmptyState({
  title,
  children,
  actions,
  example,
  exampleLabel,
  size = 'page',
}: EmptyStateProps) {
  return (
    <div className={joinClasses(styles.empty, size === 'page' && styles.emptyPage)}>
      <div>
        <h2 className={size === 'page' ? 'statement' : 'subtitle'}>{title}</h2>
        <div className={styles.emptyWhy}>{children}</div>
        {actions !== undefined && <div className={styles.emptyActions}>{actions}</div>}
      </div>
      {example !== undefined && (
        <figure className={styles.example}>
          {exampleLabel !== undefined && <figcaption>{exampleLabel}</figcaption>}
          {example}
        </figure>
      )}
    </div>
  );
}

type PropertyListProps = {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
  readonly labelWidth?: number;
};

/** Label and value in two columns, as in an inspector. */
export function PropertyList({ items, labelWidth = 84 }: PropertyListProps) {
  return (
    <dl className={styles.properties} style={{ '--label': `${labelWidth}px` }}>
      {items.map((item) => (
        <div key={item.label} className={styles.property}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

type FigureListProps = {
  readonly items: readonly { readonly label: string; readonly value: ReactNode; readonly note?: ReactNode }[];
};

/** Two to four figures side by side between hairlines. */
export function FigureList({ items }: FigureListProps) {
  return (
    <dl className={styles.figures}>
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
          {item.note !== undefined && <dd className={styles.figureNote}>{item.note}</dd>}
        </div>
      ))}
    </dl>
  );
}

type FindingProps = {
  readonly mark: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** Rows of mark, sentence and own action, with hairlines between. Children are `Finding`. */
export function FindingList({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul aria-label={label} className={styles.findings}>
      {children}
    </ul>
  );
}

export function Finding({ mark, children, action }: FindingProps) {
  return (
    <li className={styles.finding}>
      {mark}
      <div>{children}</div>
      {action}
    </li>
  );
}
