import { useTranslations } from 'use-intl';
import { WorkdaysField } from '#renderer/plan/WorkdaysField.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { HolidayFields } from './HolidayFields.tsx';
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
