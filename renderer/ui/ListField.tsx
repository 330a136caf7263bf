import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { IconButton } from './Button.tsx';
import field from './Field.module.css';
import { type FieldProps, isInvalid, ProblemText } from './Field.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './ListField.module.css';
import { useAnnounce } from './LiveAnnouncer.tsx';
import { useUi } from './ui-context.ts';

type ListFieldProps = FieldProps & {
  readonly value: readonly string[];
  /** On each keystroke in an entry, and when one is added, moved or removed. */
  readonly onChange: (value: readonly string[]) => void;
  readonly onBlur?: () => void;
  /** Shown in the empty line at the end. */
  readonly placeholder?: string;
  readonly maxItems?: number;
  readonly lang?: string;
};

/**
 * A list of short texts. Enter adds, several pasted lines become several entries, Alt and the arrows move,
 * Backspace in an empty entry removes. What stands in the last line is added when the field is left.
 */
export function ListField(props: ListFieldProps) {
  const { label, hint, error, isRequired, isDisabled, isLabelHidden, className, value, onChange } = props;
  const { words } = useUi();
  const announce = useAnnounce();
  const labelId = useId();
  const noteId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState('');
  const isFull = props.maxItems !== undefined && value.length >= props.maxItems;

  // Two entries may be equal: the place is what tells them apart.
  const lines = value.map((entry, index) => ({ entry, index }));

  function focusLine(index: number) {
    // After React has drawn the new order.
    setTimeout(() => list.current?.querySelectorAll('input')[index]?.focus(), 0);
  }
  function add(text: string) {
    const entries = splitLines(text).slice(
      0,
      props.maxItems === undefined ? undefined : props.maxItems - value.length,
    );
    setAdding('');
    if (entries.length > 0) {
      onChange([...value, ...entries]);
    }
  }
  function remove(index: number) {
    onChange(value.filter((_, place) => place !== index));
    announce(words.removedItem(value[index] ?? ''));
    focusLine(Math.max(0, index - 1));
  }
  function move(index: number, step: 1 | -1) {
    const target = index + step;
    const entry = value[index];
    if (target < 0 || target >= value.length || entry === undefined) {
      return;
    }
    onChange(value.with(index, value[target] ?? '').with(target, entry));
    announce(words.movedItem(entry, target + 1, value.length));
    focusLine(target);
  }
  function onEntryKey(event: KeyboardEvent<HTMLInputElement>, index: number) {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(index, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      focusLine(index + 1);
    } else if (event.key === 'Backspace' && value[index] === '') {
      event.preventDefault();
      remove(index);
    }
  }
  function onAddKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && adding.trim() !== '') {
      event.preventDefault();
      add(adding);
    } else if (event.key === 'Backspace' && adding === '' && value.length > 0) {
      event.preventDefault();
      focusLine(value.length - 1);
    }
  }
  function onAddPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = event.clipboardData.getData('text');
    if (splitLines(pasted).length > 1) {
      event.preventDefault();
      add(`${adding}${pasted}`);
    }
  }

  return (
    <fieldset
      aria-labelledby={labelId}
      aria-describedby={noteId}
      className={joinClasses(field.field, className)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) {
          add(adding);
          const kept = value.filter((entry) => entry.trim() !== '');
          if (kept.length < value.length && adding.trim() === '') {
            onChange(kept);
          }
          props.onBlur?.();
        }
      }}
    >
      <span className={joinClasses(field.labelLine, isLabelHidden && field.hiddenLabel)}>
        <span id={labelId} className={field.label}>
          {label}
        </span>
        <span id={noteId} className={field.hint}>
          {hint ?? (isRequired ? words.required : null)}
        </span>
      </span>
      <div ref={list} className={joinClasses(styles.list, isInvalid(error) && styles.bad)}>
        {lines.map(({ entry, index }) => (
          <div key={index} className={styles.line}>
            <input
              className={styles.input}
              value={entry}
              lang={props.lang}
              disabled={isDisabled}
              aria-label={`${label} ${index + 1}`}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              title={words.moveHint}
              onChange={(event) => onChange(value.with(index, event.target.value))}
              onKeyDown={(event) => onEntryKey(event, index)}
            />
            {!isDisabled && (
              <IconButton
                icon="close"
                size="small"
                label={words.removeItem(entry)}
                excludeFromTabOrder
                onPress={() => remove(index)}
              />
            )}
          </div>
        ))}
        {!isDisabled && !isFull && (
          <div className={styles.line}>
            <input
              className={styles.input}
              value={adding}
              lang={props.lang}
              placeholder={props.placeholder ?? words.addToList}
              aria-label={`${label}: ${words.addToList}`}
              onChange={(event) => setAdding(event.target.value)}
              onKeyDown={onAddKey}
              onPaste={onAddPaste}
            />
          </div>
        )}
      </div>
      {isInvalid(error) && <ProblemText>{error}</ProblemText>}
    </fieldset>
  );
}

function splitLines(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((line) => line !== '');
}
