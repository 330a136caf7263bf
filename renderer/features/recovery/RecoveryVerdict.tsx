import { useTranslations } from 'use-intl';
import { useMoments } from '#renderer/i18n/moments.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { RecoveryReport } from '#shared/api/recovery-methods.ts';
import { type Outlook, rebuiltFrom } from './outlook.ts';
import styles from './RecoveryPage.module.css';

type RecoveryVerdictProps = {
  readonly report: RecoveryReport;
  readonly outlook: Outlook;
  readonly onOpen: () => void;
};

const MARKS = {
  fine: { shape: 'circleCheck', tone: 'ok' },
  whole: { shape: 'circleCheck', tone: 'ok' },
  older: { shape: 'triangle', tone: 'risk' },
  none: { shape: 'broken', tone: 'none' },
} as const;

/** The answer first, then what has happened. */
export function RecoveryVerdict({ report, outlook, onOpen }: RecoveryVerdictProps) {
  const t = useTranslations('recovery');
  const moments = useMoments();
  const { kind, best } = outlook;
  const time = best === null ? '' : moments.short(best.at);
  const sentence = useVerdict(outlook);
  return (
    <>
      <header className={styles.answer}>
        <p className="dense quiet">{report.name}</p>
        <h1 className="statement">{kind === 'older' ? t('title.older', { time }) : t(`title.${kind}`)}</h1>
        <p className={styles.verdict}>
          <StateMark {...MARKS[kind]} size={16} />
          <span>{sentence}</span>
        </p>
        {kind === 'fine' && (
          <Button variant="primary" onPress={onOpen}>
            {t('open')}
          </Button>
        )}
      </header>
      {report.problem !== null && (
        <section className="stack-tight">
          <SectionHeading>{t('happened')}</SectionHeading>
          <p className="measure soft">
            <Reason reason={report.problem.reason} /> {t('untouched')}
          </p>
        </section>
      )}
    </>
  );
}

function useVerdict({ kind, best }: Outlook): string {
  const t = useTranslations('recovery.verdict');
  const moments = useMoments();
  if (best === null || kind === 'none' || kind === 'fine') return t(kind === 'fine' ? 'fine' : 'none');
  if (best.missingCommits === null) return t('unknown');
  if (best.missingCommits > 0) return t('missing', { count: best.missingCommits });
  const time = moments.short(best.at);
  if (best.source.kind === 'generation') return t('generation', { time });
  const from = rebuiltFrom(best);
  if (from === null && best.generation !== null)
    return t('generation', { time: moments.short(best.generation.at) });
  if (from === null) return t('rebuiltAlone', { time });
  return t('rebuilt', { time, backup: moments.short(from.at), count: from.commits });
}

/** The reason comes from the files: one that this window does not know is said in general. */
function Reason({ reason }: { readonly reason: string }) {
  const t = useTranslations('recovery.reason');
  const has = t.has as (key: string) => boolean; // the reason is data
  const say = t as unknown as (key: string) => string;
  return has(reason) ? say(reason) : t('format');
}
