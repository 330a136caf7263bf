import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { joinClasses } from './join-classes.ts';

type TextAreaProps = FieldProps & {
  readonly value: string;
  /** On each keystroke. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** It grows with the text from `rows` to `maxRows` lines. */
  readonly rows?: number;
  readonly maxRows?: number;
  /** A counter at the right end of the label line, after the hint. */
  readonly counter?: ReactNode;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
  readonly lang?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

const lineHeight = 19;
const paddingAndEdge = 14;

export function TextArea(props: TextAreaProps) {
  const { label, hint, counter, error, isRequired, isDisabled, isLabelHidden, className } = props;
  const { value, onChange, onBlur, placeholder, rows = 3, maxRows = 14 } = props;
  const ownRef = useRef<HTMLTextAreaElement>(null);
  useGrowth(ownRef);
  const note = counter === undefined ? hint : [hint, hint ? ' · ' : null, counter];
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      autoFocus={props.autoFocus}
      isReadOnly={props.isReadOnly}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      className={joinClasses(styles.field, className)}
    >
      <FieldParts
        label={label}
        hint={note}
        error={error}
        isRequired={isRequired}
        isLabelHidden={isLabelHidden}
      >
        <AriaTextArea
          ref={(element) => {
            ownRef.current = element;
            if (typeof props.ref === 'function') {
              props.ref(element);
            } else if (props.ref) {
              props.ref.current = element;
            }
          }}
          className={joinClasses(styles.box, styles.area)}
          placeholder={placeholder}
          lang={props.lang}
          rows={rows}
          style={{
            minHeight: rows * lineHeight + paddingAndEdge,
            maxHeight: maxRows * lineHeight + paddingAndEdge,
          }}
        />
      </FieldParts>
    </AriaTextField>
  );
}

/** Engines without `field-sizing` (Firefox) get the height of the text by measuring, after each drawing. */
function useGrowth(ref: { readonly current: HTMLTextAreaElement | null }) {
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || globalThis.CSS?.supports?.('field-sizing', 'content')) {
      return;
    }
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  });
}
