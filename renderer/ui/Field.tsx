import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './Field.module.css';
import { joinClasses } from './join-classes.ts';
import { StateMark } from './StateMark.tsx';
import { useUi } from './ui-context.ts';

/** What every field has. */
export type FieldProps = {
  readonly label: string;
  /** A limit or a count, at the right end of the label line. */
  readonly hint?: ReactNode;
  /** What is wrong and the way out, as a sentence. */
  readonly error?: string | null;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** The label is then for screen readers only: in a table cell or a search line. */
  readonly isLabelHidden?: boolean;
  readonly className?: string;
};

type FieldPartsProps = Pick<FieldProps, 'label' | 'hint' | 'error' | 'isRequired' | 'isLabelHidden'> & {
  readonly children: ReactNode;
};

/** Label line, control and error, inside any field of React Aria. */
export function FieldParts({ label, hint, error, isRequired, isLabelHidden, children }: FieldPartsProps) {
  return (
    <>
      <span className={joinClasses(styles.labelLine, isLabelHidden && styles.hiddenLabel)}>
        <Label className={styles.label}>{label}</Label>
        <FieldHint hint={hint} isRequired={isRequired} />
      </span>
      {children}
      <FieldProblem error={error} />
    </>
  );
}

function FieldHint({ hint, isRequired }: Pick<FieldProps, 'hint' | 'isRequired'>) {
  const { words } = useUi();
  if (hint !== undefined && hint !== null) {
    return (
      <Text slot="description" className={styles.hint}>
        {hint}
      </Text>
    );
  }
  return isRequired ? (
    <span className={styles.hint} aria-hidden>
      {words.required}
    </span>
  ) : null;
}

function FieldProblem({ error }: { readonly error: string | null | undefined }) {
  return (
    <FieldError className={styles.error}>
      {error ? (
        <>
          <StateMark shape="octagon" />
          <span>{error}</span>
        </>
      ) : null}
    </FieldError>
  );
}

/** The same look for a sentence under a group that is no field of React Aria. */
export function ProblemText({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <span id={id} className={styles.error}>
      <StateMark shape="octagon" />
      <span>{children}</span>
    </span>
  );
}

export function isInvalid(error: string | null | undefined): boolean {
  return error !== undefined && error !== null && error !== '';
}
