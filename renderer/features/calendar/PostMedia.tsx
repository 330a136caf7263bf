import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { createPostMedium, type PostVariant } from '#shared/plan/post.ts';
import styles from './PostEditor.module.css';
import type { PostFields } from './use-post-fields.ts';

type PostMediaProps = {
  readonly variant: PostVariant;
  readonly hasAltText: boolean;
  readonly fields: PostFields;
};

/** Pictures and films by name, each with the words for those who cannot see it. */
export function PostMedia({ variant, hasAltText, fields }: PostMediaProps) {
  const t = useTranslations('calendar.media');
  const session = useSession();
  const [name, setName] = useState('');
  const { id, media } = variant;
  const described = media.filter(({ altText }) => altText.trim() !== '').length;
  const add = () => {
    const names = name
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    if (names.length === 0) return;
    const more = names.map((each) => createPostMedium(session.newId(), { name: each }));
    fields.setVariant(id, { media: [...media, ...more] });
    setName('');
  };
  return (
    <div className={styles.media} data-field="media">
      <div className={styles.mediaHead}>
        <h3>{hasAltText ? t('title') : t('titlePlain')}</h3>
        {hasAltText && media.length > 0 && (
          <span>{t('described', { count: described, total: media.length })}</span>
        )}
      </div>
      <ul className={styles.mediaList}>
        {media.map((item, index) => (
          <li key={item.id}>
            <span className={styles.mediaName} title={item.name}>
              {item.name}
            </span>
            {hasAltText && (
              <div data-missing={item.altText.trim() === '' || undefined}>
                <TextArea
                  label={t('altText', { name: item.name })}
                  isLabelHidden
                  rows={1}
                  maxRows={5}
                  placeholder={t('altPlaceholder')}
                  value={item.altText}
                  onChange={(altText) =>
                    fields.typeVariant(id, 'media', [...media.with(index, { ...item, altText })], item.id)
                  }
                  onBlur={fields.settle}
                  lang={variant.language}
                />
              </div>
            )}
            <IconButton
              icon="close"
              size="tiny"
              label={t('remove', { name: item.name })}
              onPress={() => fields.setVariant(id, { media: media.filter((each) => each.id !== item.id) })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.mediaAdd}>
        <TextField
          label={t('name')}
          isLabelHidden
          placeholder={t('namePlaceholder')}
          value={name}
          onChange={setName}
          onEnter={add}
          onBlur={add}
        />
        <Button onPress={add}>{t('add')}</Button>
      </div>
    </div>
  );
}
