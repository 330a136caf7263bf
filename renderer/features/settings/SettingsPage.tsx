import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSettings } from '#renderer/session/settings-context.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { LANGUAGES } from '#shared/base/language.ts';
import styles from './SettingsPage.module.css';

const OWN_NAMES = { en: 'English', de: 'Deutsch', it: 'Italiano', es: 'Español' } as const;
const THEMES = ['system', 'light', 'dark'] as const;

/** The few choices that hold for the whole program, and where the data lies. */
export function SettingsPage() {
  const t = useTranslations('settings');
  const { info, settings, language, change } = useSettings();
  return (
    <div className={styles.page}>
      <div>
        <h1 className="statement">{t('title')}</h1>
        <p className={styles.intro}>{t('intro')}</p>
      </div>
      <Select
        label={t('language')}
        options={[
          { value: null, label: t('languageSystem', { language: OWN_NAMES[language] }) },
          ...LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] })),
        ]}
        value={settings.language}
        onChange={(next) => change({ language: next })}
      />
      <SegmentedControl
        label={t('theme')}
        hasLabel
        options={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <DataSection folder={info.dataFolder} />
      <p className={styles.version}>{t('version', { version: info.version })}</p>
    </div>
  );
}

function DataSection({ folder }: { readonly folder: string }) {
  const t = useTranslations('settings');
  const client = useClient();
  const sentence = useErrorSentence();
  const [result, setResult] = useState<{
    readonly tone: 'ok' | 'off' | 'info';
    readonly text: string;
  } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const backUp = () => {
    setIsBusy(true);
    client
      .call('backups.make', { workspaceId: null })
      .then((done) => {
        if (done.length === 0) return setResult({ tone: 'info', text: t('backUpNone') });
        setResult({ tone: 'ok', text: t('backedUp', { count: done.length, folder: `${folder}/backups` }) });
      })
      .catch((error: unknown) => setResult({ tone: 'off', text: sentence(error) }))
      .finally(() => setIsBusy(false));
  };
  return (
    <section className={styles.section}>
      <SectionHeading>{t('dataTitle')}</SectionHeading>
      <p>{t('dataText')}</p>
      <code className={styles.path}>{folder}</code>
      <div className="row-wrap">
        <Button icon="box" isBusy={isBusy} onPress={backUp}>
          {t('backUpAll')}
        </Button>
        <Button variant="link" onPress={() => navigate({ place: 'data' })}>
          {t('dataMore')}
        </Button>
      </div>
      {result !== null && <Banner tone={result.tone}>{result.text}</Banner>}
    </section>
  );
}
