import { useTranslations } from 'use-intl';
import { useLanguageName, useLanguageOptions } from '#renderer/plan/locale-options.ts';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { LANGUAGE_LEVELS, type RoleProfile } from '#shared/plan/fit/role-profile.ts';
import styles from './RoleView.module.css';

type Spoken = RoleProfile['languages'][number];

type SpokenLanguagesProps = {
  readonly label: string;
  readonly value: readonly Spoken[];
  readonly emptyText: string;
  readonly onChange: (value: Spoken[]) => void;
};

const LEVELS = LANGUAGE_LEVELS.map((value) => ({ value, label: value }));

/** Languages with their level in the common European framework. */
export function SpokenLanguages({ label, value, emptyText, onChange }: SpokenLanguagesProps) {
  const t = useTranslations('fit.role');
  const session = useSession();
  const { languages } = useProfile();
  const options = useLanguageOptions();
  const languageName = useLanguageName();
  const known = (tag: string) =>
    options.some((option) => option.value === tag)
      ? options
      : [...options, { value: tag, label: languageName(tag) }];
  const replace = (id: string, fields: Partial<Spoken>) =>
    onChange(value.map((each) => (each.id === id ? { ...each, ...fields } : each)));
  const add = () => {
    const used = new Set(value.map(({ language }) => language));
    const language = [...languages, ...options.map((each) => each.value)].find((tag) => !used.has(tag));
    onChange([...value, { id: session.newId(), language: language ?? 'en', level: 'C1' }]);
  };
  return (
    <fieldset className={styles.spoken}>
      <legend className={styles.label}>{label}</legend>
      {value.length === 0 && <p className="quiet dense">{emptyText}</p>}
      {value.map(({ id, language, level }) => (
        <div key={id} className={styles.spokenRow}>
          <Select
            label={t('language')}
            isLabelHidden
            options={known(language)}
            value={language}
            onChange={(next) => replace(id, { language: next })}
          />
          <Select
            label={t('level')}
            isLabelHidden
            options={LEVELS}
            value={level}
            onChange={(next) => replace(id, { level: next })}
          />
          <IconButton
            icon="close"
            label={t('remove', { name: languageName(language) })}
            onPress={() => onChange(value.filter((each) => each.id !== id))}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" size="small" onPress={add}>
          {t('addLanguage')}
        </Button>
      </div>
    </fieldset>
  );
}
