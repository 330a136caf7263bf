import type { ReactNode } from 'react';
import {
  CheckboxGroup as AriaCheckboxGroup,
  CheckboxButton,
  CheckboxField,
  Text,
} from 'react-aria-components';
import styles from './Choice.module.css';
import field from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { joinClasses } from './join-classes.ts';
import type { Option } from './Select.tsx';

type CheckboxProps = {
  readonly children?: ReactNode;
  /** The name where no words stand beside it, as in a table. */
  readonly ariaLabel?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  /** Why it is disabled. */
  readonly why?: string | null;
  readonly note?: ReactNode;
  /** Stands at the right end of the line: a count. */
  readonly tail?: ReactNode;
  readonly autoFocus?: boolean;
  readonly className?: string;
};

export function Checkbox(props: CheckboxProps) {
  const { children, ariaLabel, isSelected, onChange, isIndeterminate, isDisabled, why, note, tail } = props;
  const remark = isDisabled && why ? why : note;
  return (
    <CheckboxField
      aria-label={ariaLabel}
      isSelected={isSelected}
      onChange={onChange}
      isIndeterminate={isIndeterminate}
      isDisabled={isDisabled}
      autoFocus={props.autoFocus}
      className={joinClasses(styles.choice, props.className)}
    >
      <CheckboxButton className={styles.button}>
        <Box />
        {children !== undefined && <span className={styles.words}>{children}</span>}
        {tail !== undefined && <span className={styles.tail}>{tail}</span>}
      </CheckboxButton>
      {remark && (
        <Text slot="description" className={styles.note}>
          {remark}
        </Text>
      )}
    </CheckboxField>
  );
}

type RowCheckboxProps = {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/** The same box for rows that come into sight by the hundred: one element, reached by the keys of its row. */
export function RowCheckbox({ label, isSelected, onChange }: RowCheckboxProps) {
  return (
    <input
      type="checkbox"
      className={styles.row}
      tabIndex={-1}
      aria-label={label}
      checked={isSelected}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}

function Box() {
  return (
    <svg className={styles.box} viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      <path className={styles.check} d="m4.4 8.2 2.4 2.4 4.8-5" />
      <path className={styles.dash} d="M4.5 8h7" />
    </svg>
  );
}

type CheckboxGroupProps<T> = FieldProps & {
  readonly options: readonly Option<T>[];
  readonly value: readonly T[];
  /** The chosen values in the order of the options. */
  readonly onChange: (value: readonly T[]) => void;
  readonly columns?: number;
};

export function CheckboxGroup<T>(props: CheckboxGroupProps<T>) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className } = props;
  const { options, value, onChange, columns = 1 } = props;
  const chosen = options.flatMap((option, index) => (value.includes(option.value) ? [String(index)] : []));
  return (
    <AriaCheckboxGroup
      value={chosen}
      onChange={(keys) =>
        onChange(options.filter((_, index) => keys.includes(String(index))).map((option) => option.value))
      }
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      className={joinClasses(field.field, className)}
    >
      <FieldParts
        label={label}
        hint={hint}
        error={error}
        isRequired={isRequired}
        isLabelHidden={isLabelHidden}
      >
        <div className={styles.choices} style={{ '--columns': columns }}>
          {options.map((option, index) => (
            <CheckboxField
              key={String(option.value)}
              value={String(index)}
              isDisabled={option.isDisabled}
              className={styles.choice}
            >
              <CheckboxButton className={styles.button}>
                <Box />
                {option.mark}
                <span className={styles.words}>{option.label}</span>
              </CheckboxButton>
              {option.note !== undefined && (
                <Text slot="description" className={styles.note}>
                  {option.note}
                </Text>
              )}
            </CheckboxField>
          ))}
        </div>
      </FieldParts>
    </AriaCheckboxGroup>
  );
}
