import { useTranslations } from 'use-intl';
import { ListField } from '#renderer/ui/ListField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './BrandPage.module.css';
import { KeyMessages } from './KeyMessages.tsx';
import { useBrand } from './use-brand.ts';

/** Words used and avoided, claims that need proof, how it looks, and the key messages in each language. */
export function BrandWords() {
  const t = useTranslations('brand');
  const { brand, change, settle } = useBrand();
  return (
    <>
      <section className={styles.section}>
        <SectionHeading>{t('words')}</SectionHeading>
        <div className={styles.two}>
          <ListField
            label={t('field.wordsUsed')}
            value={brand.wordsUsed}
            onChange={(words) => change({ wordsUsed: [...words] })}
            onBlur={settle}
          />
          <ListField
            label={t('field.wordsAvoided')}
            value={brand.wordsAvoided}
            onChange={(words) => change({ wordsAvoided: [...words] })}
            onBlur={settle}
          />
        </div>
        <ListField
          label={t('field.claimsToProve')}
          hint={t('field.claimsHint')}
          value={brand.claimsToProve}
          onChange={(claims) => change({ claimsToProve: [...claims] })}
          onBlur={settle}
        />
        <TextArea
          label={t('field.visualNotes')}
          value={brand.visualNotes}
          onChange={(visualNotes) => change({ visualNotes })}
          onBlur={settle}
        />
      </section>
      <KeyMessages />
      <TextArea
        label={t('field.notes')}
        hint={t('field.notesHint')}
        value={brand.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </>
  );
}
