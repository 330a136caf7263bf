import type { Ref } from 'react';
import {
  Button as AriaButton,
  SearchField as AriaSearchField,
  Group,
  Input,
  Label,
} from 'react-aria-components';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import { useUi } from './ui-context.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  readonly className?: string;
};

/** Looks for things in a list. Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onEnter, placeholder, autoFocus, className } = props;
  const { words } = useUi();
  return (
    <AriaSearchField
      value={value}
      onChange={onChange}
      onSubmit={onEnter}
      autoFocus={autoFocus}
      className={joinClasses(styles.field, className)}
    >
      <VisuallyHidden>
        <Label>{label}</Label>
      </VisuallyHidden>
      <Group className={styles.box}>
        <Icon name="search" />
        <Input ref={props.ref} className={styles.input} placeholder={placeholder ?? label} />
        {value !== '' && (
          <AriaButton className={styles.inner} aria-label={words.clear}>
            <Icon name="close" size={12} />
          </AriaButton>
        )}
      </Group>
    </AriaSearchField>
  );
}
