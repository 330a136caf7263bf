import { useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { PropertyList } from '#renderer/ui/Panels.tsx';
import type { RecoveryReport } from '#shared/api/recovery-methods.ts';
import styles from './RecoveryPage.module.css';

/** For whoever wants to know exactly: folder, file, journal. Folded, for it helps nobody who is afraid. */
export function RecoveryDetails({ report }: { readonly report: RecoveryReport }) {
  const t = useTranslations('recovery');
  const bytes = useBytes();
  const moments = useMoments();
  const { snapshot, journal, problem } = report;
  const file =
    snapshot === null
      ? t('detail.fileGone')
      : t('detail.changedAt', { bytes: bytes(snapshot.bytes), time: moments.short(snapshot.changedAt) });
  const commits =
    journal.damagedBytes === 0
      ? t('detail.commits', { count: journal.commits })
      : t('detail.commitsDamaged', { count: journal.commits, bytes: bytes(journal.damagedBytes) });
  const faulty = (problem?.problems ?? []).map(({ collection, id, field }) =>
    [collection, id, field].join(' '),
  );
  return (
    <details className={styles.details}>
      <summary>{t('details')}</summary>
      <PropertyList
        labelWidth={150}
        items={[
          { label: t('detail.folder'), value: <code className={styles.path}>{report.path}</code> },
          { label: t('detail.file'), value: file },
          { label: t('detail.journal'), value: commits },
          ...(faulty.length === 0
            ? []
            : [
                {
                  label: t('detail.problems'),
                  value: <code className={styles.path}>{faulty.join('\n')}</code>,
                },
              ]),
        ]}
      />
    </details>
  );
}
