import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './BrandPage.module.css';
import { useBrand } from './use-brand.ts';

/** What is to stay with people, in each language of the plan; languages that the plan gave up keep their messages. */
export function KeyMessages() {
  const t = useTranslations('brand');
  const session = useSession();
  const { brand, change, settle } = useBrand();
  const { languages } = useProfile();
  const languageName = useLanguageName();
  const all = [...new Set([...languages, ...brand.keyMessages.map(({ language }) => language)])];
  const write = (id: string, text: string) =>
    change({
      keyMessages: brand.keyMessages.map((message) => (message.id === id ? { ...message, text } : message)),
    });
  const remove = (id: string) =>
    change({ keyMessages: brand.keyMessages.filter((message) => message.id !== id) });
  const add = (language: string) =>
    change({ keyMessages: [...brand.keyMessages, { id: session.newId(), language, text: '' }] });
  return (
    <section className={styles.section}>
      <SectionHeading>{t('messages')}</SectionHeading>
      {all.map((language) => (
        <div key={language} className={styles.messages}>
          {brand.keyMessages
            .filter((message) => message.language === language)
            .map(({ id, text }) => (
              <div key={id} className={styles.message}>
                <TextArea
                  label={t('field.keyMessage', { language: languageName(language) })}
                  lang={language}
                  rows={2}
                  value={text}
                  onChange={(next) => write(id, next)}
                  onBlur={settle}
                />
                <IconButton icon="close" label={t('removeMessage', { text })} onPress={() => remove(id)} />
              </div>
            ))}
          <div>
            <Button icon="plus" size="small" onPress={() => add(language)}>
              {t('addMessage', { language: languageName(language) })}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
