import { useTranslations } from 'use-intl';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { Round } from '#shared/plan/tasks/routine-rounds.ts';
import styles from './RoutinesView.module.css';
import { useRoutineWords } from './use-routine-words.ts';

/** The last rounds as marks, the oldest left: full, half, empty with a stroke; the present one has a frame. */
export function RoundStrip({ name, rounds }: { readonly name: string; readonly rounds: readonly Round[] }) {
  const t = useTranslations('tasks.routine');
  const { roundOf } = useRoutineWords();
  if (rounds.length === 0) return <span className="small quiet">{t('noRecord')}</span>;
  const said = [t('recordOf', { title: name }), ...rounds.map(roundOf)].join('. ');
  return (
    <span className={styles.strip} role="img" aria-label={said}>
      {rounds.map((round) => (
        <span
          key={round.date}
          title={roundOf(round)}
          className={joinClasses(styles.cell, styles[round.state], round.isPresent && styles.present)}
        />
      ))}
    </span>
  );
}
