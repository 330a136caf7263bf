import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { changeLevel } from '#shared/plan/crisis/incident-rules.ts';
import { planOf } from './use-crisis-plan.ts';
import { useIncidentEdit } from './use-incident.ts';

/** Sets a running incident to another level: clocks, further steps and prepared words follow. */
export function useLevelChange(incidentId: string): (level: number) => void {
  const t = useTranslations('crisis.entry');
  const session = useSession();
  const announce = useAnnounce();
  const { edit, entry } = useIncidentEdit(incidentId);
  return (level) =>
    edit('crisis.undo.level', (incident) => {
      if (incident.level === level) return {};
      const text = t('level', { from: incident.level, to: level });
      announce(text);
      return changeLevel(incident, planOf(session.tables()), level, entry('level', text));
    });
}
