import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useSettings } from '#renderer/session/settings-context.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Icon, type IconName } from '#renderer/ui/Icon.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { LANGUAGES } from '#shared/base/language.ts';
import iconUrl from '../../icon.svg';
import styles from './FirstRunPage.module.css';
import { FirstRunPreview } from './FirstRunPreview.tsx';
import { useOpenFile, useSampleClient } from './start-workspace.ts';

const OWN_NAMES = { en: 'English', de: 'Deutsch', it: 'Italiano', es: 'Español' } as const;

/** The first window: what the program is for, and three ways to begin. */
export function FirstRunPage() {
  const t = useTranslations('workspace.firstRun');
  const { language, change } = useSettings();
  const sample = useSampleClient();
  const file = useOpenFile();
  const failure = sample.failure ?? file.failure;
  return (
    <main className={styles.page}>
      <div className={styles.left}>
        <p className={styles.brand}>
          <img src={iconUrl} alt="" width="24" height="24" /> Planwright
        </p>
        <h1 className={styles.title}>
          {t('titleLine1')}
          <br />
          {t('titleLine2')}
        </h1>
        <p className={styles.intro}>{t('intro')}</p>
        <div className={styles.choices}>
          <Choice
            icon="box"
            title={t('sample')}
            note={t('sampleNote')}
            isFirst
            isBusy={sample.isBusy}
            onChoose={sample.start}
          />
          <Choice
            icon="plus"
            title={t('create')}
            note={t('createNote')}
            onChoose={() => navigate({ place: 'new' })}
          />
          <Choice
            icon="file"
            title={t('open')}
            note={t('openNote')}
            isBusy={file.isBusy}
            onChoose={file.open}
          />
        </div>
        {failure !== null && <Banner tone="off">{failure}</Banner>}
        <div className={styles.foot}>
          <Select
            label={t('language')}
            isLabelHidden
            className={styles.language}
            options={LANGUAGES.map((value) => ({
              value,
              label: OWN_NAMES[value],
              mark: <Icon name="globe" />,
            }))}
            value={language}
            onChange={(next) => change({ language: next })}
          />
          <span className={styles.promise}>
            <Icon name="lock" /> {t('promise')}
          </span>
        </div>
      </div>
      <FirstRunPreview />
    </main>
  );
}

type ChoiceProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly isFirst?: boolean;
  readonly isBusy?: boolean;
  readonly onChoose: () => void;
};

function Choice({ icon, title, note, isFirst = false, isBusy = false, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className={joinClasses(styles.choice, isFirst && styles.first)}
      disabled={isBusy}
      onClick={onChoose}
    >
      <Icon name={icon} size={20} />
      <span className={styles.choiceText}>
        <b>{title}</b>
        <span>{note}</span>
      </span>
      <Icon name="chevronRight" />
    </button>
  );
}
