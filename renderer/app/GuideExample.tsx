import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useProfile, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Skeleton } from '#renderer/ui/Progress.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Language } from '#shared/base/language.ts';
import { isStarterBusiness, STARTER_BUSINESSES, type StarterBusiness } from '#shared/plan/business.ts';
import type { PlanSection } from '#shared/plan/section.ts';
import { loadStarter } from '#shared/workspace/starter/catalog.ts';
import styles from './GuidePage.module.css';
import { type Starter, useExampleLines } from './use-example-lines.ts';

/** How a section looks when a business of the chosen kind has filled it: what its starter plan says. */
export function GuideExample({ section }: { readonly section: PlanSection }) {
  const t = useTranslations();
  const answered = useWorkspace(({ fitCheck }) => fitCheck.get('fitCheck')?.business ?? null);
  const [chosen, setChosen] = useState<StarterBusiness | null>(null);
  const business = chosen ?? (isStarterBusiness(answered) ? answered : STARTER_BUSINESSES[0]);
  return (
    <aside className={styles.example} aria-labelledby="worked-example">
      <h3 id="worked-example">{t('guide.example')}</h3>
      <Select
        label={t('fit.field.business')}
        options={STARTER_BUSINESSES.map((value) => ({ value, label: t(`fit.business.${value}`) }))}
        value={business}
        onChange={setChosen}
      />
      <Example key={`${business} ${section}`} section={section} business={business} />
    </aside>
  );
}

type ExampleProps = { readonly section: PlanSection; readonly business: StarterBusiness };

function Example({ section, business }: ExampleProps) {
  const t = useTranslations('guide');
  const language = useLanguage();
  const { name } = useProfile();
  const starter = useStarter(business, language);
  const lines = useExampleLines();
  if (starter === null) return <Skeleton lines={6} />;
  const named = (text: string) => text.replaceAll('{brand}', name);
  return (
    <>
      <p className="quiet small">{named(starter.words.business)}</p>
      <dl className={styles.lines}>
        {lines(section, starter).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{named(text)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.avoid}>
        <StateMark shape="octagon" tone="off" />
        <span>
          <b>{t('avoid')}</b> {named(starter.words.avoid[section])}
        </span>
      </p>
    </>
  );
}

/** The starter plan's words, in a chunk of their own; null until they are there. */
function useStarter(business: StarterBusiness, language: Language): Starter | null {
  const [starter, setStarter] = useState<Starter | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadStarter(business, language).then((loaded) => isWanted && setStarter(loaded));
    return () => {
      isWanted = false;
    };
  }, [business, language]);
  return starter;
}
