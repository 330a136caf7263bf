import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './BrandPage.module.css';
import { useBrand } from './use-brand.ts';

/** Words used and avoided, claims that need proof, and the key message in each language of the plan. */
export function BrandWords() {
  const t = useTranslations('brand');
  const { brand, change, settle } = useBrand();
  const { languages } = useProfile();
  const languageName = useLanguageName();
  const messageIn = (language: string) =>
    brand.keyMessages.find((message) => message.language === language)?.text ?? '';
  const write = (language: string, text: string) => {
    const others = brand.keyMessages.filter((message) => message.language !== language);
    change({ keyMessages: [...others, { language, text }] });
  };
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
      <section className={styles.section}>
        <SectionHeading>{t('messages')}</SectionHeading>
        {languages.map((language) => (
          <TextArea
            key={language}
            label={t('field.keyMessage', { language: languageName(language) })}
            lang={language}
            rows={2}
            value={messageIn(language)}
            onChange={(text) => write(language, text)}
            onBlur={settle}
          />
        ))}
        <TextArea
          label={t('field.notes')}
          hint={t('field.notesHint')}
          value={brand.notes}
          onChange={(notes) => change({ notes })}
          onBlur={settle}
        />
      </section>
    </>
  );
}
