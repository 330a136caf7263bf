import { useFormatter, useTranslations } from 'use-intl';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { PostFinding } from '#shared/plan/post/post-finding.ts';
import styles from './PostFindingMark.module.css';

type PostFindingMarkProps = {
  /** Worst first, as `useFindingsOf` gives them. */
  readonly findings: readonly PostFinding[];
  /** Notes are shown in lists of work, and left out where a mark is to say that something is wrong. */
  readonly hasNotes?: boolean;
};

/** How a shape says how bad it is; the same shapes as in the list of findings. */
const SEVERITY_MARKS = {
  error: { shape: 'octagon', tone: 'off' },
  warning: { shape: 'triangle', tone: 'risk' },
  note: { shape: 'question', tone: 'none' },
} as const;

/** The worst of the findings of a post as a shape, and how many there are; nothing where there are none. */
export function PostFindingMark({ findings, hasNotes = false }: PostFindingMarkProps) {
  const shown = hasNotes ? findings : findings.filter(({ severity }) => severity !== 'note');
  const [worst] = shown;
  // Most rows have none, and a table draws many rows in a frame.
  return worst === undefined ? null : <Mark severity={worst.severity} count={shown.length} />;
}

type MarkProps = { readonly severity: PostFinding['severity']; readonly count: number };

function Mark({ severity, count }: MarkProps) {
  const t = useTranslations('calendar.finding');
  const format = useFormatter();
  const words = t('mark', { count, severity: t(`severity.${severity}`) });
  return (
    <span className={styles.mark} title={words}>
      <StateMark {...SEVERITY_MARKS[severity]} size={12} label={words} />
      {count > 1 && <span aria-hidden>{format.number(count)}</span>}
    </span>
  );
}
