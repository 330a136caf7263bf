import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { StatePill } from '#renderer/ui/StateMark.tsx';
import type { Routine } from '#shared/plan/tasks/routine.ts';
import { type Round, ticksOf } from '#shared/plan/tasks/routine-rounds.ts';
import styles from './RoutinesView.module.css';
import type { RoutineActions } from './use-routine-actions.ts';
import { useRoutineWords } from './use-routine-words.ts';

type ChecklistProps = {
  readonly routine: Routine;
  readonly round: Round;
  readonly actions: RoutineActions;
  readonly onOpen: () => void;
};

/** What is to be done of a routine now, item by item or all at once. */
export function Checklist({ routine, round, actions, onOpen }: ChecklistProps) {
  const t = useTranslations('tasks.routine');
  const days = useDays();
  const today = useToday();
  const { nameOf } = useRoutineWords();
  const name = nameOf(routine);
  const isDone = round.state === 'done';
  const facts = [
    ...(round.date === today ? [] : [t('since', { date: days.short(round.date) })]),
    ...(routine.owner.trim() === '' ? [] : [routine.owner]),
    ...(routine.minutes === null ? [] : [t('minutesEach', { minutes: routine.minutes })]),
  ];
  return (
    <section className={joinClasses(styles.card, isDone && styles.cardDone)} aria-label={name}>
      <header className={styles.cardHead}>
        <h3>
          <button type="button" className={styles.cardName} onClick={onOpen}>
            {name}
          </button>
        </h3>
        <span className="small quiet num">{facts.join(' · ')}</span>
      </header>
      {routine.items.length === 0 ? (
        <p className="small quiet">{t('noItems')}</p>
      ) : (
        <ItemTicks routine={routine} round={round} actions={actions} />
      )}
      <footer className={styles.cardFoot}>
        {isDone ? (
          <StatePill shape="circleCheck" tone="ok" look="plain">
            {t('doneToday')}
          </StatePill>
        ) : (
          <Button size="small" icon="check" onPress={() => actions.tickAll(routine.id, round)}>
            {t('allDone')}
          </Button>
        )}
        {routine.items.length > 0 && (
          <span className="small quiet num">
            {t('ticked', { done: ticksOf(routine, round.run).length, all: routine.items.length })}
          </span>
        )}
      </footer>
    </section>
  );
}

/** The items of a round, each with its box. */
export function ItemTicks({ routine, round, actions }: Omit<ChecklistProps, 'onOpen'>) {
  const t = useTranslations('tasks.routine');
  const ticked = new Set(round.run?.done ?? []);
  return (
    <ul className={styles.items}>
      {routine.items.map((item, index) => (
        <li key={item.id}>
          <Checkbox
            isSelected={ticked.has(item.id)}
            onChange={(isTicked) => actions.tick(routine.id, round, item.id, isTicked)}
          >
            {item.text.trim() === '' ? t('item', { place: index + 1 }) : item.text}
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
