import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { LanguagesField } from '#renderer/plan/LanguagesField.tsx';
import { timeZoneOptions, useCurrencyOptions, useWeekStartOptions } from '#renderer/plan/locale-options.ts';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import styles from './NewWorkspacePage.module.css';

type Fields = Pick<
  WorkspaceProfile,
  'planStart' | 'planEnd' | 'timeZone' | 'weekStart' | 'currency' | 'languages'
>;
type ProfileFieldsProps = { readonly fields: Fields; readonly onChange: (part: Partial<Fields>) => void };

/** When the plan runs, and on which day a week begins. */
export function ProfilePeriodFields({ fields, onChange }: ProfileFieldsProps) {
  const t = useTranslations('workspace.field');
  const weekStarts = useWeekStartOptions();
  const isReversed = fields.planEnd < fields.planStart;
  return (
    <div className={styles.three}>
      <DateField
        label={t('planStart')}
        value={fields.planStart}
        onChange={(planStart) => planStart !== null && onChange({ planStart })}
      />
      <DateField
        label={t('planEnd')}
        value={fields.planEnd}
        error={isReversed ? t('planEndBeforeStart') : null}
        onChange={(planEnd) => planEnd !== null && onChange({ planEnd })}
      />
      <Select
        label={t('weekStart')}
        options={weekStarts}
        value={fields.weekStart}
        onChange={(weekStart) => onChange({ weekStart })}
      />
    </div>
  );
}

/** Where and in which languages: zone, currency, languages of the content. */
export function ProfilePlaceFields({ fields, onChange }: ProfileFieldsProps) {
  const t = useTranslations('workspace.field');
  const currencies = useCurrencyOptions();
  const zones = useMemo(() => timeZoneOptions(fields.timeZone), [fields.timeZone]);
  return (
    <>
      <div className={styles.two}>
        <ComboBox
          label={t('timeZone')}
          options={zones}
          value={fields.timeZone}
          onChange={(timeZone) => timeZone !== null && onChange({ timeZone })}
        />
        <Select
          label={t('currency')}
          options={currencies}
          value={fields.currency}
          onChange={(currency) => onChange({ currency })}
        />
      </div>
      <LanguagesField
        label={t('languages')}
        hint={t('languagesHint')}
        value={fields.languages}
        error={fields.languages.length === 0 ? t('languagesMissing') : null}
        onChange={(languages) => onChange({ languages })}
      />
    </>
  );
}
