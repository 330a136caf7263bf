import { useTranslations } from 'use-intl';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { ShownMoment } from '#shared/plan/moments/shown-moments.ts';
import { MomentMark } from './MomentMark.tsx';
import styles from './Moments.module.css';
import { type MomentWords, useMomentWords } from './use-moment-words.ts';

type MomentLineProps = { readonly moments: readonly ShownMoment[] };

/** What is on a day, on one line beside its number: the first by name, of the others how many. */
export function MomentLine({ moments }: MomentLineProps) {
  const words = useMomentWords();
  const t = useTranslations('moments');
  const [first, ...rest] = moments;
  if (first === undefined) return null;
  return (
    <span data-moment className={styles.line} title={moments.map(words.titleOf).join('\n')}>
      <MomentText moment={first} words={words} />
      {rest.length > 0 && (
        <span className={styles.more}>
          <span aria-hidden>+{rest.length}</span>
          <VisuallyHidden>{t('more', { count: rest.length })}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

/** Everything that is on a day, one beside the other, where there is room: day, week, agenda. */
export function MomentChips({ moments }: MomentLineProps) {
  const words = useMomentWords();
  const t = useTranslations('moments');
  if (moments.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('onDay')}>
      {moments.map((moment) => (
        <li key={moment.key} title={words.noteOf(moment)}>
          <MomentText moment={moment} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** Where a day has room for no words: the mark of the first, and the names of all as one points at it or hears it. */
export function MomentDot({ moments }: MomentLineProps) {
  const words = useMomentWords();
  const [first] = moments;
  if (first === undefined) return null;
  const names = moments.map(words.titleOf);
  return (
    <span className={first.isDayOff ? styles.off : undefined} title={names.join('\n')}>
      <MomentMark kind={first.kind} label={names.join(', ')} />
    </span>
  );
}

function MomentText({ moment, words }: { readonly moment: ShownMoment; readonly words: MomentWords }) {
  return (
    <span className={joinClasses(styles.text, moment.isDayOff && styles.off)}>
      <MomentMark kind={moment.kind} label={words.kindOf(moment)} />
      <span className={styles.name}>{words.titleOf(moment)}</span>
    </span>
  );
}
