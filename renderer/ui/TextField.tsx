import type { KeyboardEvent, Ref } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import styles from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { joinClasses } from './join-classes.ts';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  /** On each keystroke. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onEnter?: () => void;
  readonly placeholder?: string;
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'password';
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
  /** The language of what is typed, for spelling and screen readers. */
  readonly lang?: string;
  readonly spellCheck?: boolean;
  readonly autoComplete?: string;
  readonly ref?: Ref<HTMLInputElement>;
};

export function TextField(props: TextFieldProps) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className } = props;
  const { value, onChange, onBlur, onEnter, placeholder, type = 'text', maxLength } = props;
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      type={type}
      maxLength={maxLength}
      autoFocus={props.autoFocus}
      isReadOnly={props.isReadOnly}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      spellCheck={props.spellCheck === undefined ? undefined : props.spellCheck ? 'true' : 'false'}
      autoComplete={props.autoComplete ?? 'off'}
      className={joinClasses(styles.field, className)}
    >
      <FieldParts
        label={label}
        hint={hint}
        error={error}
        isRequired={isRequired}
        isLabelHidden={isLabelHidden}
      >
        <Input
          ref={props.ref}
          className={styles.box}
          placeholder={placeholder}
          lang={props.lang}
          onKeyDown={onEnter === undefined ? undefined : onPlainEnter(onEnter)}
        />
      </FieldParts>
    </AriaTextField>
  );
}

/** Calls back on Enter, but not on the Enter that ends an input method's composition. */
export function onPlainEnter(callback: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      callback();
    }
  };
}
