import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import styles from './Choice.module.css';
import field from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { joinClasses } from './join-classes.ts';
import type { Option } from './Select.tsx';

type RadioCardsProps<T> = FieldProps & {
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly columns?: number;
  /** Rows are plain lines with a radio mark; cards explain themselves. */
  readonly look?: 'cards' | 'rows';
};

/** One choice where each needs a sentence. */
export function RadioCards<T>(props: RadioCardsProps<T>) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className } = props;
  const { options, value, onChange, columns = 1, look = 'cards' } = props;
  const chosen = options.findIndex((option) => Object.is(option.value, value));
  return (
    <AriaRadioGroup
      value={chosen < 0 ? null : String(chosen)}
      onChange={(key) => {
        const option = options[Number(key)];
        if (option !== undefined) {
          onChange(option.value);
        }
      }}
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
        <div className={look === 'cards' ? styles.cards : styles.choices} style={{ '--columns': columns }}>
          {options.map((option, index) => (
            <Radio
              key={option.label}
              value={String(index)}
              isDisabled={option.isDisabled}
              className={look === 'cards' ? styles.card : styles.plainRow}
            >
              <span className={styles.dot} aria-hidden />
              {option.mark}
              <span className={styles.cardWords}>
                <span className={look === 'cards' ? styles.cardLabel : undefined}>{option.label}</span>
                {option.note !== undefined && <span className={styles.cardNote}>{option.note}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldParts>
    </AriaRadioGroup>
  );
}
