import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { RoleProfile } from '#shared/plan/fit/role-profile.ts';
import styles from './RoleView.module.css';
import { SpokenLanguages } from './SpokenLanguages.tsx';
import { useFitResult } from './use-fit-check.ts';
import { useRoleProfile } from './use-role-profile.ts';

const EMPLOYMENTS: readonly RoleProfile['employment'][] = [
  'undecided',
  'in-house',
  'part-time',
  'freelance',
  'agency',
];

/** What the person is for, in what form, and what there is to do. */
export function RoleFields() {
  const t = useTranslations('fit');
  const { profile, change, settle } = useRoleProfile();
  return (
    <section className={styles.section}>
      <SectionHeading hasLine>{t('role.title')}</SectionHeading>
      <TextArea
        label={t('field.purpose')}
        rows={2}
        placeholder={t('role.purposePlaceholder')}
        value={profile.purpose}
        onChange={(purpose) => change({ purpose })}
        onBlur={settle}
      />
      <div className={styles.three}>
        <Select
          label={t('field.employment')}
          options={EMPLOYMENTS.map((value) => ({ value, label: t(`employment.${value}`) }))}
          value={profile.employment}
          onChange={(employment) => change({ employment })}
        />
        <NumberField
          label={t('field.hoursPerWeek')}
          value={profile.hoursPerWeek}
          invalid={t('ask.hoursInvalid')}
          minValue={0}
          maxValue={168}
          fractionDigits={2}
          unit={t('ask.hours')}
          onChange={(hoursPerWeek) => change({ hoursPerWeek })}
          onBlur={settle}
        />
        <HoursFromCheck hours={profile.hoursPerWeek} onTake={(hoursPerWeek) => change({ hoursPerWeek })} />
      </div>
      <ListField
        label={t('field.tasks')}
        placeholder={t('role.taskPlaceholder')}
        value={profile.tasks}
        onChange={(tasks) => change({ tasks: [...tasks] })}
        onBlur={settle}
      />
    </section>
  );
}

type HoursFromCheckProps = { readonly hours: number | null; readonly onTake: (hours: number) => void };

/** The fit check has already told how many hours it takes. */
function HoursFromCheck({ hours, onTake }: HoursFromCheckProps) {
  const t = useTranslations('fit.role');
  const { result } = useFitResult();
  const needed = result.hours.total;
  if (result.verdict === null || needed === hours) return null;
  return (
    <div className={styles.beside}>
      <Button variant="link" onPress={() => onTake(needed)}>
        {t('hoursFromCheck', { hours: needed })}
      </Button>
    </div>
  );
}

/** The languages that are asked for, and the task in which one sees instead of being told. */
export function TrialTask() {
  const t = useTranslations('fit');
  const { profile, change, settle } = useRoleProfile();
  return (
    <section className={styles.halves}>
      <SpokenLanguages
        label={t('field.languages')}
        value={profile.languages}
        emptyText={t('role.noLanguage')}
        onChange={(languages) => change({ languages })}
      />
      <TextArea
        label={t('field.trialTask')}
        rows={3}
        placeholder={t('role.trialPlaceholder')}
        value={profile.trialTask}
        onChange={(trialTask) => change({ trialTask })}
        onBlur={settle}
      />
    </section>
  );
}
