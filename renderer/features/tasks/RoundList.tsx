import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Routine } from '#shared/plan/tasks/routine.ts';
import { doneShare, lastRounds, type Round, ticksOf } from '#shared/plan/tasks/routine-rounds.ts';
import { ItemTicks } from './Checklist.tsx';
import styles from './RoutinesView.module.css';
import type { RoutineActions } from './use-routine-actions.ts';
import { ROUND_MARKS, useRoutineWords } from './use-routine-words.ts';

const FEW = 10;
const MORE = 40;

type RoundListProps = { readonly routine: Routine; readonly actions: RoutineActions };

/** What was done of the last rounds, the newest first; each opens and can be put right. */
export function RoundList({ routine, actions }: RoundListProps) {
  const t = useTranslations('tasks.routine');
  const format = useFormatter();
  const runs = useWorkspace((tables) => tables.routineRuns);
  const today = useToday();
  const [count, setCount] = useState(FEW);
  const [openDate, setOpenDate] = useState<string | null>(null);
  const rounds = lastRounds(routine, runs, today, count + 1).toReversed();
  const shown = rounds.slice(0, count);
  const share = doneShare(shown);
  return (
    <section>
      <SectionHeading
        level={3}
        size="dense"
        count={
          share === null
            ? null
            : t('share', { percent: format.number(share * 100, { maximumFractionDigits: 0 }) })
        }
      >
        {t('record')}
      </SectionHeading>
      {shown.length === 0 && <p className="small quiet">{t('noRecord')}</p>}
      <ul className={styles.rounds}>
        {shown.map((round) => (
          <RoundLine
            key={round.date}
            routine={routine}
            round={round}
            actions={actions}
            isOpen={openDate === round.date}
            onToggle={() => setOpenDate(openDate === round.date ? null : round.date)}
          />
        ))}
      </ul>
      {rounds.length > count && (
        <Button variant="link" size="small" onPress={() => setCount(count + MORE)}>
          {t('older')}
        </Button>
      )}
    </section>
  );
}

type RoundLineProps = RoundListProps & {
  readonly round: Round;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

function RoundLine({ routine, round, actions, isOpen, onToggle }: RoundLineProps) {
  const { roundOf } = useRoutineWords();
  const notes = round.run?.notes.trim() ?? '';
  return (
    <li>
      <button type="button" className={styles.roundLine} aria-expanded={isOpen} onClick={onToggle}>
        <StateMark {...ROUND_MARKS[round.state]} size={12} />
        <span>{roundOf(round)}</span>
      </button>
      {notes !== '' && !isOpen && <p className={styles.roundNotes}>{notes}</p>}
      {isOpen && <RoundFields routine={routine} round={round} actions={actions} />}
    </li>
  );
}

function RoundFields({ routine, round, actions }: RoundListProps & { readonly round: Round }) {
  const t = useTranslations('tasks');
  const { settle } = useSession();
  const { run } = round;
  const gone = (run?.done.length ?? 0) - ticksOf(routine, run).length;
  return (
    <div className={styles.roundFields}>
      <ItemTicks routine={routine} round={round} actions={actions} />
      {gone > 0 && <p className="small quiet">{t('routine.gone', { count: gone })}</p>}
      {run === null ? (
        <div>
          <Button size="small" icon="check" onPress={() => actions.tickAll(routine.id, round)}>
            {t('routine.allDone')}
          </Button>
        </div>
      ) : (
        <>
          <PersonField
            label={t('run.field.doneBy')}
            value={run.doneBy}
            onChange={(doneBy) => actions.describe(routine.id, round, { doneBy })}
            onBlur={settle}
          />
          <TextArea
            label={t('run.field.notes')}
            rows={2}
            value={run.notes}
            onChange={(notes) => actions.describe(routine.id, round, { notes })}
            onBlur={settle}
          />
          <div>
            <Button size="small" variant="quiet" icon="trash" onPress={() => actions.forget(run)}>
              {t('routine.forget')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
