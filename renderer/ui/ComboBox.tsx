import { useState } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import styles from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import overlay from './Overlay.module.css';
import { type Option, optionItems } from './Select.tsx';
import { useUi } from './ui-context.ts';

type ComboBoxProps = FieldProps & {
  readonly options: readonly Option<string>[];
  /** The value of an option; with `allowsFreeText` any text. */
  readonly value: string | null;
  /** With free text on each keystroke, else when one is chosen; null when emptied. */
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  /** What is typed and is no option's label is itself the value. */
  readonly allowsFreeText?: boolean;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
};

/** A long list to type in. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className } = props;
  const { options, value, onChange, onBlur, allowsFreeText = false, placeholder, autoFocus } = props;
  const { words } = useUi();
  const chosen = options.findIndex((option) => option.value === value);
  const written = options[chosen]?.label ?? (allowsFreeText ? (value ?? '') : '');
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? written;

  function type(next: string) {
    setTyped(next);
    if (next === '') {
      onChange(null);
    } else if (allowsFreeText) {
      const option = options.find((each) => each.label === next);
      onChange(option?.value ?? next);
    }
  }

  return (
    <AriaComboBox
      selectedKey={chosen < 0 ? null : String(chosen)}
      onSelectionChange={(key) => {
        const option = key === null ? undefined : options[Number(key)];
        if (option !== undefined) {
          setTyped(null);
          if (option.value !== value) {
            onChange(option.value);
          }
        }
      }}
      inputValue={text}
      onInputChange={type}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
      allowsCustomValue={allowsFreeText}
      menuTrigger="focus"
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      autoFocus={autoFocus}
      className={joinClasses(styles.field, className)}
    >
      <FieldParts
        label={label}
        hint={hint}
        error={error}
        isRequired={isRequired}
        isLabelHidden={isLabelHidden}
      >
        <Group className={styles.box}>
          {options[chosen]?.mark}
          <Input className={styles.input} placeholder={placeholder} />
          <AriaButton className={styles.inner}>
            <Icon name="chevronDown" size={14} />
          </AriaButton>
        </Group>
      </FieldParts>
      <Popover className={joinClasses(overlay.popover, overlay.list)} offset={4}>
        <ListBox
          className={overlay.menu}
          renderEmptyState={() => <div className={overlay.none}>{words.noMatches}</div>}
        >
          {optionItems(options)}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
