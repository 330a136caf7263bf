import { type SyntheticEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useClient } from '#renderer/session/client-context.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ColorSwatches } from '#renderer/ui/ColorSwatches.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { NewWorkspace } from '#shared/api/workspace-methods.ts';
import { addDays, addMonths, startOfMonth } from '#shared/base/calendar-date.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { STARTER_BUSINESSES, type StarterBusiness } from '#shared/plan/business.ts';
import styles from './NewWorkspacePage.module.css';
import { ProfilePeriodFields, ProfilePlaceFields } from './ProfileFields.tsx';

/** Asks what a plan needs to begin; everything else comes step by step in the guide. */
export function NewWorkspacePage() {
  const t = useTranslations('workspace');
  const client = useClient();
  const sentence = useErrorSentence();
  const language = useLanguage();
  const [fields, setFields] = useState<NewWorkspace>(() => firstGuess(language));
  const [business, setBusiness] = useState<StarterBusiness | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const change = (part: Partial<NewWorkspace>) => setFields((present) => ({ ...present, ...part }));
  const isNameMissing = fields.name.trim() === '';
  const canCreate = !isNameMissing && fields.planEnd >= fields.planStart && fields.languages.length > 0;

  const create = (event: SyntheticEvent) => {
    event.preventDefault();
    setHasTried(true);
    if (!canCreate || isBusy) return;
    setIsBusy(true);
    const wish =
      business === null
        ? ({ kind: 'new', fields } as const)
        : ({ kind: 'starter', fields, business, language } as const);
    const page = business === null ? 'guide' : 'overview';
    client.call('workspaces.create', wish).then(
      ({ id }) => navigate({ place: 'workspace', workspaceId: id, page, query: {} }),
      (error: unknown) => {
        setIsBusy(false);
        setFailure(sentence(error));
      },
    );
  };

  return (
    <form className={styles.page} onSubmit={create}>
      <div>
        <h1 className="statement">{t('create.title')}</h1>
        <p className={styles.intro}>{t('create.intro')}</p>
      </div>
      <TextField
        label={t('field.name')}
        value={fields.name}
        autoFocus
        isRequired
        maxLength={120}
        placeholder={t('field.namePlaceholder')}
        error={hasTried && isNameMissing ? t('field.nameMissing') : null}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={t('field.owner')}
        value={fields.owner}
        maxLength={120}
        onChange={(owner) => change({ owner })}
      />
      <StarterField value={business} onChange={setBusiness} />
      <ColorSwatches
        label={t('field.colour')}
        value={fields.colour}
        onChange={(colour) => change({ colour })}
      />
      <ProfilePeriodFields fields={fields} onChange={change} />
      <ProfilePlaceFields fields={fields} onChange={change} />
      {failure !== null && <Banner tone="off">{failure}</Banner>}
      <div>
        <Button type="submit" variant="primary" size="large" isBusy={isBusy}>
          {t('create.submit')}
        </Button>
      </div>
    </form>
  );
}

/** Nothing, or the plan of a kind of business. */
function StarterField({
  value,
  onChange,
}: {
  readonly value: StarterBusiness | null;
  readonly onChange: (business: StarterBusiness | null) => void;
}) {
  const t = useTranslations('starter.start');
  const names = useTranslations('fit.business');
  return (
    <div className="stack-tight">
      <Select
        label={t('label')}
        options={[
          { value: null, label: t('empty') },
          ...STARTER_BUSINESSES.map((each) => ({ value: each, label: t('plan', { business: names(each) }) })),
        ]}
        value={value}
        onChange={onChange}
      />
      <p className="small quiet">{t('hint')}</p>
    </div>
  );
}

/** A plan of six months from this month on, in the zone, week and language of this machine. */
function firstGuess(language: string): NewWorkspace {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const planStart = startOfMonth(toZoned(new Date().toISOString(), timeZone).date);
  return {
    name: '',
    owner: '',
    colour: 'lagoon',
    planStart,
    planEnd: addDays(addMonths(planStart, 6), -1),
    timeZone,
    weekStart: weekStartOf(navigator.language),
    currency: language === 'en' && navigator.language.endsWith('US') ? 'USD' : 'EUR',
    languages: [language],
  };
}

type LocaleWithWeek = Intl.Locale & {
  readonly weekInfo?: { readonly firstDay: number };
  readonly getWeekInfo?: () => { readonly firstDay: number };
};

function weekStartOf(tag: string): 1 | 6 | 7 {
  const locale: LocaleWithWeek = new Intl.Locale(tag);
  const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
  return firstDay === 7 || firstDay === 6 ? firstDay : 1;
}
