import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import styles from './Field.module.css';
import { FieldParts, type FieldProps, isInvalid } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import overlay from './Overlay.module.css';
import { useUi } from './ui-context.ts';

export type Option<T> = {
  readonly value: T;
  readonly label: string;
  /** An icon, a chip, a palette dot. */
  readonly mark?: ReactNode;
  readonly note?: string;
  /** Options of one group stand together under its name; give them one after the other. */
  readonly group?: string;
  readonly isDisabled?: boolean;
};

type SelectProps<T> = FieldProps & {
  readonly options: readonly Option<T>[];
  /** Compared with `Object.is`; a value without an option shows the placeholder. */
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
};

/** One of a list. Typing letters and arrows work, closed and open. */
export function Select<T>(props: SelectProps<T>) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className } = props;
  const { options, value, onChange, onBlur, placeholder, autoFocus } = props;
  const { words } = useUi();
  const chosen = options.findIndex((option) => Object.is(option.value, value));
  return (
    <AriaSelect
      value={chosen < 0 ? null : String(chosen)}
      onChange={(key) => {
        const option = options[Number(key)];
        if (key !== null && option !== undefined) {
          onChange(option.value);
        }
      }}
      onBlur={onBlur}
      placeholder={placeholder ?? words.choose}
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
        <AriaButton className={joinClasses(styles.box, styles.button)}>
          <SelectValue className={styles.value}>
            {({ isPlaceholder, defaultChildren }) =>
              isPlaceholder ? (
                defaultChildren
              ) : (
                <>
                  {options[chosen]?.mark}
                  <span className="cut">{options[chosen]?.label}</span>
                </>
              )
            }
          </SelectValue>
          <Icon name="chevronDown" size={14} />
        </AriaButton>
      </FieldParts>
      <Popover className={joinClasses(overlay.popover, overlay.list)} offset={4}>
        <ListBox className={overlay.menu}>{optionItems(options)}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** List items keyed by their place, in sections where groups are given. */
export function optionItems<T>(options: readonly Option<T>[]): readonly ReactNode[] {
  // Key and id are the same: React Aria refuses another id for an item that React has kept.
  const items = options.map((option, index) => ({ option, place: String(index) }));
  if (options.every((option) => option.group === undefined)) {
    return items.map(({ option, place }) => <OptionItem key={place} option={option} id={place} />);
  }
  const groups = [...new Set(options.map((option) => option.group ?? ''))];
  return groups.map((group) => (
    <ListBoxSection key={group} id={`group ${group}`}>
      <Header className={overlay.group}>{group}</Header>
      {items
        .filter(({ option }) => (option.group ?? '') === group)
        .map(({ option, place }) => (
          <OptionItem key={place} option={option} id={place} />
        ))}
    </ListBoxSection>
  ));
}

function OptionItem<T>({ option, id }: { readonly option: Option<T>; readonly id: string }) {
  return (
    <ListBoxItem id={id} textValue={option.label} isDisabled={option.isDisabled} className={overlay.item}>
      {({ isSelected }) => (
        <>
          {option.mark}
          <span className={overlay.itemText}>
            <Text slot="label">{option.label}</Text>
            {option.note !== undefined && (
              <Text slot="description" className={overlay.itemNote}>
                {option.note}
              </Text>
            )}
          </span>
          <span className={overlay.tick}>{isSelected && <Icon name="check" />}</span>
        </>
      )}
    </ListBoxItem>
  );
}
