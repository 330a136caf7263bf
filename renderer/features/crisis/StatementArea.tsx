import type { Ref } from 'react';
import { statementPieces } from '#shared/plan/crisis/statement-facts.ts';
import styles from './StatementDesk.module.css';

type StatementAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly placeholder: string;
  readonly lang: string;
  readonly isReadOnly: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/**
 * A text whose missing facts are marked inside it. The same text lies behind the field, in the same lines, and carries
 * the marks; it also gives the field its height.
 */
export function StatementArea(props: StatementAreaProps) {
  const { label, value, onChange, onBlur, placeholder, lang, isReadOnly, ref } = props;
  return (
    <div className={styles.area} data-read-only={isReadOnly || undefined}>
      <div className={styles.marks} aria-hidden>
        {statementPieces(value).map(({ text, isMissing, start }) =>
          isMissing ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
        {/* A last line break has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        ref={ref}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        placeholder={placeholder}
        lang={lang}
        readOnly={isReadOnly}
      />
    </div>
  );
}
