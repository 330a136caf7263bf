import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Tag } from '#renderer/ui/ToggleChip.tsx';
import { useUi } from '#renderer/ui/ui-context.ts';
import { tagsFrom } from '#shared/plan/content/hashtag-rules.ts';
import styles from './HashtagTable.module.css';

type TagsFieldProps = {
  readonly value: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

/** Hashtags as chips. A space, a comma or Enter ends one; a pasted line becomes several; none comes twice. */
export function TagsField({ value, onChange }: TagsFieldProps) {
  const t = useTranslations('content.hashtags');
  const { words } = useUi();
  const announce = useAnnounce();
  const [draft, setDraft] = useState('');
  function take(text: string) {
    setDraft('');
    const next = tagsFrom([...value, text].join(' '));
    if (next.length > value.length) onChange(next);
  }
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>
        <span>{t('field.tags')}</span>
        <span>{t('count', { count: value.length })}</span>
      </legend>
      {value.length > 0 && (
        <div className={styles.chosen}>
          {value.map((tag) => (
            <Tag
              key={tag}
              removeLabel={words.removeItem(tag)}
              onRemove={() => {
                onChange(value.filter((each) => each !== tag));
                announce(words.removedItem(tag));
              }}
            >
              {tag}
            </Tag>
          ))}
        </div>
      )}
      <TextField
        label={t('addTag')}
        isLabelHidden
        placeholder={t('tagsPlaceholder')}
        spellCheck={false}
        value={draft}
        onChange={(text) => (/[\s,;]/u.test(text) ? take(text) : setDraft(text))}
        onEnter={() => take(draft)}
        onBlur={() => take(draft)}
      />
    </fieldset>
  );
}
