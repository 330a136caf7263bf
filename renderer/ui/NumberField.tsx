import type { Ref } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import styles from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { joinClasses } from './join-classes.ts';
import { formatNumber, parseNumber } from './number-text.ts';
import { onPlainEnter } from './TextField.tsx';
import { useUi } from './ui-context.ts';
import { type Parsed, useDraft } from './use-draft.ts';

type NumberFieldProps = FieldProps & {
  readonly value: number | null;
  /** On each keystroke that makes a number; null when emptied. */
  readonly onChange: (value: number | null) => void;
  /** The sentence for a text that is no number or outside the bounds: what is wrong and the way out. */
  readonly invalid: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  /** 0 takes whole numbers only. */
  readonly fractionDigits?: number;
  /** Stands after the number: %, €, h. */
  readonly unit?: string;
  /** Reads and writes in another locale than the program's. */
  readonly locale?: string;
  readonly onBlur?: () => void;
  readonly onEnter?: () => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
  readonly align?: 'start' | 'end';
  readonly ref?: Ref<HTMLInputElement>;
};

/** A number as people of the locale write it. What is typed stays, even where it is no number. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className, value, onChange, unit } =
    props;
  const settings = useUi();
  const locale = props.locale ?? settings.locale;
  const draft = useDraft<number | null>({
    value,
    format: (number) => formatNumber(number, locale),
    parse: (text) => checkNumber(text, locale, props),
    onCommit: onChange,
  });
  const problem = draft.problem ?? error;
  return (
    <AriaTextField
      value={draft.text}
      onChange={draft.setText}
      onBlur={() => {
        draft.commit();
        props.onBlur?.();
      }}
      autoFocus={props.autoFocus}
      isReadOnly={props.isReadOnly}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isInvalid(problem)}
      validationBehavior="aria"
      inputMode="decimal"
      autoComplete="off"
      className={joinClasses(styles.field, className)}
    >
      <FieldParts
        label={label}
        hint={hint}
        error={problem}
        isRequired={isRequired}
        isLabelHidden={isLabelHidden}
      >
        <Group className={styles.box} isInvalid={isInvalid(problem)} isDisabled={isDisabled}>
          <Input
            ref={props.ref}
            className={joinClasses(styles.input, styles.number, props.align === 'end' && styles.end)}
            placeholder={props.placeholder}
            onKeyDown={onPlainEnter(() => {
              draft.commit();
              props.onEnter?.();
            })}
          />
          {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        </Group>
      </FieldParts>
    </AriaTextField>
  );
}

function checkNumber(text: string, locale: string, props: NumberFieldProps): Parsed<number | null> {
  const bare =
    props.unit !== undefined && text.trimEnd().endsWith(props.unit)
      ? text.trimEnd().slice(0, -props.unit.length)
      : text;
  const number = parseNumber(bare, locale);
  if (number === 'invalid') {
    return { problem: props.invalid };
  }
  if (number === null) {
    return { value: null };
  }
  const isTooSmall = props.minValue !== undefined && number < props.minValue;
  const isTooLarge = props.maxValue !== undefined && number > props.maxValue;
  return isTooSmall || isTooLarge || hasMoreDigits(number, props.fractionDigits)
    ? { problem: props.invalid }
    : { value: number };
}

function hasMoreDigits(number: number, fractionDigits: number | undefined): boolean {
  return fractionDigits !== undefined && Number(number.toFixed(fractionDigits)) !== number;
}
