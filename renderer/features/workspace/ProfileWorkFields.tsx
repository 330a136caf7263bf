import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCountryOptions } from '#renderer/plan/country-options.ts';
import { WorkdaysField } from '#renderer/plan/WorkdaysField.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import styles from './NewWorkspacePage.module.css';

type WorkFields = Pick<WorkspaceProfile, 'workdays' | 'workFrom' | 'workTo' | 'holidayRegion' | 'weekStart'>;
type ProfileWorkFieldsProps = {
  readonly profile: WorkFields;
  readonly onChange: (fields: Partial<WorkFields>) => void;
};

/** When somebody works on the plan: the days, from when to when, and whose holidays are free. */
export function ProfileWorkFields({ profile, onChange }: ProfileWorkFieldsProps) {
  const t = useTranslations('workspace.field');
  const { settle } = useSession();
  const { workFrom, workTo } = profile;
  const isReversed = workFrom !== null && workTo !== null && workTo <= workFrom;
  return (
    <>
      <WorkdaysField
        label={t('workdays')}
        value={profile.workdays}
        weekStart={profile.weekStart}
        onChange={(workdays) => onChange({ workdays })}
      />
      <div className={styles.two}>
        <TimeField
          label={t('workFrom')}
          value={workFrom}
          onChange={(time) => onChange({ workFrom: time })}
          onBlur={settle}
        />
        <TimeField
          label={t('workTo')}
          value={workTo}
          error={isReversed ? t('workReversed') : null}
          onChange={(time) => onChange({ workTo: time })}
          onBlur={settle}
        />
      </div>
      <HolidayFields
        region={profile.holidayRegion}
        onChange={(holidayRegion) => onChange({ holidayRegion })}
      />
    </>
  );
}

const PART = /^[A-Z0-9]{0,3}$/;

/** A country, and if wanted the part of it whose holidays differ. */
function HolidayFields({
  region,
  onChange,
}: {
  readonly region: string;
  readonly onChange: (region: string) => void;
}) {
  const t = useTranslations('workspace.field');
  const { settle } = useSession();
  const countries = useCountryOptions();
  const [country = '', part = ''] = region.split('-');
  const [draft, setDraft] = useState<string | null>(null);
  const change = (text: string) => {
    const code = text.trim().toUpperCase();
    if (!PART.test(code)) return setDraft(text);
    setDraft(null);
    onChange(code === '' ? country : `${country}-${code}`);
  };
  return (
    <div className={styles.two}>
      <ComboBox
        label={t('holidayRegion')}
        options={[{ value: '', label: t('holidayNone') }, ...countries]}
        value={country}
        onChange={(next) => onChange(next ?? '')}
      />
      {country !== '' && (
        <TextField
          label={t('holidayPart')}
          hint={t('holidayPartHint')}
          value={draft ?? part}
          error={draft === null ? null : t('holidayPartInvalid')}
          onChange={change}
          onBlur={settle}
        />
      )}
    </div>
  );
}
