import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { CalendarSettingsFields } from './CalendarSettingsFields.tsx';
import { MomentEditor } from './MomentEditor.tsx';
import { MomentFiles } from './MomentFiles.tsx';
import { MomentRegions } from './MomentRegions.tsx';
import styles from './Moments.module.css';
import { MomentsComing } from './MomentsComing.tsx';
import { MomentTopics } from './MomentTopics.tsx';
import { OwnMoments } from './OwnMoments.tsx';

type MomentsPanelProps = {
  /** The day that one has in mind: quick entries begin there. */
  readonly day: string;
  readonly onClose: () => void;
};

/**
 * What happens beside the posts: what is coming, one's own, regions, topics, calendar files, and the calendar's settings.
 * The page shows it at `panel=moments`, and at `moment=ID` with that moment open.
 */
export function MomentsPanel({ day, onClose }: MomentsPanelProps) {
  const t = useTranslations('moments');
  const [momentId, openMoment] = useQuery('moment');
  const isThere = useWorkspace(({ moments }) => momentId !== null && moments.has(momentId));
  if (momentId !== null && isThere)
    return <MomentEditor key={momentId} momentId={momentId} onOpen={openMoment} />;
  return (
    <Inspector label={t('title')} head={<h2 className="label">{t('title')}</h2>} onClose={onClose}>
      <div className={styles.panel}>
        <p className="small quiet">{t('purpose')}</p>
        <OwnMoments day={day} onOpen={openMoment} />
        <MomentsComing onOpen={openMoment} />
        <MomentRegions />
        <MomentTopics />
        <MomentFiles />
        <CalendarSettingsFields />
      </div>
    </Inspector>
  );
}
