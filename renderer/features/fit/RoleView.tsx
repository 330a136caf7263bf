import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { CandidateInspector } from './CandidateInspector.tsx';
import { Candidates } from './Candidates.tsx';
import { CompetenceRows } from './CompetenceRows.tsx';
import { KindTable } from './KindTable.tsx';
import { RoleFields, TrialTask } from './RoleFields.tsx';
import styles from './RoleView.module.css';
import { ScoreMatrix } from './ScoreMatrix.tsx';
import { useCandidateActions } from './use-candidate-actions.ts';
import { useRoleProfile } from './use-role-profile.ts';

/** Who is looked for, who might be it, and how they compare. */
export function RoleView() {
  const t = useTranslations('workspace.field');
  const candidates = useRecords('candidates');
  const { profile, change, settle } = useRoleProfile();
  const [selectedId, select] = useQuery('selected');
  const actions = useCandidateActions(select);
  const selected = candidates.find(({ id }) => id === selectedId);
  const inspector = selected && (
    <CandidateInspector
      key={selected.id}
      id={selected.id}
      onClose={() => select(null)}
      onDuplicate={actions.duplicate}
      onRemove={actions.remove}
    />
  );
  return (
    <SplitView inspector={inspector ?? null}>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <RoleFields />
          <CompetenceRows />
          <TrialTask />
          <div className={styles.compare}>
            <Candidates selectedId={selectedId} onSelect={select} onAdd={actions.add} />
            <ScoreMatrix onSelect={select} />
            <KindTable />
            <div className={styles.narrow}>
              <TextArea
                label={t('notes')}
                hint={t('notesHint')}
                value={profile.notes}
                onChange={(notes) => change({ notes })}
                onBlur={settle}
              />
            </div>
          </div>
        </div>
      </div>
    </SplitView>
  );
}
