import { useTranslations } from 'use-intl';
import { useFindingWords } from '#renderer/plan/finding-words.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { HealthFinding } from '#shared/plan/health/check-health.ts';
import styles from './HealthPage.module.css';
import { MuteDialog } from './MuteDialog.tsx';
import { SEVERITY_MARKS } from './severity-marks.ts';
import { useMend } from './use-mend.ts';
import { useMuting } from './use-muting.ts';

/** One finding: what and where, why it matters, and the one action that mends it. */
export function FindingRow({ finding }: { readonly finding: HealthFinding }) {
  const t = useTranslations('health');
  const pages = useTranslations('app.pages');
  const dialogs = useDialogs();
  const mend = useMend();
  const { mute } = useMuting();
  const words = useFindingWords()(finding);
  const askToMute = async (recordId: string | null) => {
    const reason = await dialogs.open(MuteDialog, { title: words.title, isEverywhere: recordId === null });
    if (reason !== null) mute(finding, recordId, reason);
  };
  const { recordId } = finding.place;
  return (
    <li className={styles.finding} data-rule={finding.ruleId}>
      <StateMark {...SEVERITY_MARKS[finding.severity]} label={t(`severity.${finding.severity}`)} />
      <div className={styles.words}>
        <p className={styles.title}>{words.title}</p>
        <p className={styles.why}>
          <span className={styles.place}>{pages(`${finding.section}.title`)}</span> {words.why}
        </p>
      </div>
      <div className={styles.actions}>
        <Button size="small" onPress={() => mend(finding)}>
          {words.action}
        </Button>
        <Menu
          label={t('moreActions', { title: words.title })}
          placement="bottom end"
          trigger={<IconButton icon="more" size="small" label={t('moreActions', { title: words.title })} />}
          items={[
            ...(finding.mend.kind === 'jump'
              ? []
              : [
                  {
                    id: 'look',
                    label: t('look'),
                    onAction: () => mend({ ...finding, mend: { kind: 'jump' } }),
                  },
                ]),
            ...(recordId === null
              ? []
              : [{ id: 'mute', label: t('mute.this'), onAction: () => void askToMute(recordId) }]),
            { id: 'mute-rule', label: t('mute.everywhere'), onAction: () => void askToMute(null) },
          ]}
        />
      </div>
    </li>
  );
}
