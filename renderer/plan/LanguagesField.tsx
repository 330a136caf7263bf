import { useState } from 'react';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { ProblemText } from '#renderer/ui/Field.tsx';
import { Tag } from '#renderer/ui/ToggleChip.tsx';
import { useUi } from '#renderer/ui/ui-context.ts';
import styles from './LanguagesField.module.css';
import { useLanguageName, useLanguageOptions } from './locale-options.ts';

type LanguagesFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  /** BCP 47 tags; the first is the main one. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
};

/** The languages of content: chosen ones as tags in their order, and a field to add one. */
export function LanguagesField({ label, hint, error = null, value, onChange }: LanguagesFieldProps) {
  const options = useLanguageOptions();
  const languageName = useLanguageName();
  const { words } = useUi();
  const [round, setRound] = useState(0);
  const add = (tag: string | null) => {
    if (tag === null || value.includes(tag)) return;
    onChange([...value, tag]);
    setRound(round + 1);
  };
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>
        <span>{label}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </legend>
      <div className={styles.row}>
        {value.map((tag) => (
          <Tag
            key={tag}
            removeLabel={words.removeItem(languageName(tag))}
            onRemove={() => onChange(value.filter((each) => each !== tag))}
          >
            {languageName(tag)}
          </Tag>
        ))}
        <ComboBox
          key={round}
          className={styles.add}
          label={words.addToList}
          isLabelHidden
          placeholder={words.addToList}
          options={options.filter((option) => !value.includes(option.value))}
          value={null}
          onChange={add}
        />
      </div>
      {error !== null && <ProblemText>{error}</ProblemText>}
    </fieldset>
  );
}
