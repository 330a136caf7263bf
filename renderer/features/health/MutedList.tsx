import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useFindingWords } from '#renderer/plan/finding-words.ts';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState, SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { MutedHealthFinding } from '#shared/plan/health/check-health.ts';
import type { MutedFinding } from '#shared/plan/muted-finding.ts';
import styles from './HealthPage.module.css';
import { useMuting } from './use-muting.ts';

/** Every rule that somebody silenced, with the reason, and what it keeps silent about at the moment. */
export function MutedList({ muted }: { readonly muted: readonly MutedHealthFinding[] }) {
  const t = useTranslations('health.mute');
  const mutings = useRecords('mutedFindings');
  if (mutings.length === 0) {
    return (
      <EmptyState size="part" title={t('emptyTitle')}>
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <section className="stack-tight">
      <SectionHeading count={mutings.length}>{t('list')}</SectionHeading>
      <ul className={styles.mutings}>
        {mutings.map((muting) => (
          <Muting
            key={muting.id}
            muting={muting}
            found={muted.filter((each) => each.muting.id === muting.id)}
          />
        ))}
      </ul>
    </section>
  );
}

type MutingProps = { readonly muting: MutedFinding; readonly found: readonly MutedHealthFinding[] };

function Muting({ muting, found }: MutingProps) {
  const t = useTranslations('health.mute');
  const fields = useTranslations('health.muted.field');
  const notes = useTranslations('workspace.field');
  const days = useDays();
  const words = useFindingWords();
  const session = useSession();
  const { write, unmute } = useMuting();
  const [first] = found;
  return (
    <li className={styles.muting}>
      <div className={styles.mutingHead}>
        <div>
          <p className={styles.title}>
            {first === undefined ? t('silentNow', { rule: muting.ruleId }) : words(first).title}
          </p>
          <p className={styles.why}>
            {muting.recordId === null ? t('silentEverywhere', { count: found.length }) : t('onlyHere')}{' '}
            {t('since', { date: days.long(muting.mutedOn) })}
          </p>
        </div>
        <Button size="small" onPress={() => unmute(muting)}>
          {t('unmute')}
        </Button>
      </div>
      <TextField
        label={fields('reason')}
        value={muting.reason}
        onChange={(reason) => write(muting, { reason })}
        onBlur={session.settle}
      />
      <TextArea
        label={notes('notes')}
        hint={notes('notesHint')}
        value={muting.notes}
        onChange={(text) => write(muting, { notes: text })}
        onBlur={session.settle}
      />
    </li>
  );
}
