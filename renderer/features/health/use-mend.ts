import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { openRecord } from '#renderer/app/record-places.ts';
import { labelKeyOf } from '#renderer/plan/field-labels/field-labels.ts';
import { useFindingWords } from '#renderer/plan/finding-words.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import type { HealthFinding } from '#shared/plan/health/check-health.ts';
import { isPlanSection } from '#shared/plan/section.ts';
import { mendChanges } from '#shared/workspace/mend-changes.ts';
import { focusLabelled } from './focus-labelled.ts';

/** Does what mends a finding: goes there, makes the record that is missing, or changes what the program can know. */
export function useMend(): (finding: HealthFinding) => void {
  const t = useTranslations('health');
  const labels = useTranslations();
  const session = useSession();
  const words = useFindingWords();
  const offerUndo = useUndoToast();
  return (finding) => {
    const { place, mend, section } = finding;
    const stamp = { id: session.newId(), now: session.now() };
    const { changes, made } = mendChanges(session.tables(), mend, stamp);
    if (changes.length > 0) session.edit(made === null ? 'health.undo.fix' : 'health.undo.add', changes);
    if (made !== null) return openRecord(session.tables(), made.collection, made.id);
    if (mend.kind === 'fix' || mend.kind === 'linkTags') {
      return offerUndo(
        changes.length === 0 ? t('nothingToFix') : t('fixed', { title: words(finding).title }),
      );
    }
    if (place.collection === 'sectionDecisions' && isPlanSection(section)) return openPage(section);
    openRecord(session.tables(), place.collection, place.recordId);
    if (place.field === null) return;
    const key = labelKeyOf(place.collection, [place.field]) as 'merge.field.other'; // a key of the table of labels
    focusLabelled(labels(key), place.recordId);
  };
}
