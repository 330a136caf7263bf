import { useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { WorkdaysField } from '#renderer/plan/WorkdaysField.tsx';
import { useProfile, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { type Routine, routineSchema } from '#shared/plan/tasks/routine.ts';
import { minutesAWeek, rhythmFields } from '#shared/plan/tasks/routine-rounds.ts';
import { ItemsField } from './ItemsField.tsx';
import { RoundList } from './RoundList.tsx';
import styles from './RoutinesView.module.css';
import type { RoutineActions } from './use-routine-actions.ts';
import { useRoutineWords } from './use-routine-words.ts';

type RoutineInspectorProps = {
  readonly id: string;
  readonly actions: RoutineActions;
  readonly onClose: () => void;
};

/** Every field of one routine, then the record of its rounds. */
export function RoutineInspector({ id, actions, onClose }: RoutineInspectorProps) {
  const t = useTranslations('tasks.routine');
  const { settle } = useSession();
  const { nameOf, whenOf } = useRoutineWords();
  const { record: routine, change } = useRecordEdit('routines', id, 'tasks.undo.changeRoutine');
  if (routine === undefined) return null;
  const name = nameOf(routine);
  const aWeek = minutesAWeek(routine);
  const menu = (
    <MenuButton
      label={name}
      items={[
        { id: 'duplicate', label: t('duplicate'), icon: 'copy', onAction: () => actions.duplicate(routine) },
        {
          id: 'pause',
          label: routine.isPaused ? t('resume') : t('pause'),
          icon: routine.isPaused ? 'play' : 'pause',
          onAction: () => change({ isPaused: !routine.isPaused }),
        },
        {
          id: 'remove',
          label: t('remove'),
          icon: 'trash',
          isDanger: true,
          onAction: () => actions.remove(routine),
        },
      ]}
    />
  );
  return (
    <Inspector label={name} head={whenOf(routine)} actions={menu} onClose={onClose}>
      <TextField
        label={t('field.title')}
        value={routine.title}
        autoFocus={routine.title === ''}
        onChange={(title) => change({ title })}
        onBlur={settle}
      />
      <WhenFields routine={routine} change={change} />
      <ItemsField
        label={t('field.items')}
        value={routine.items}
        onChange={(items) => change({ items })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <PersonField
          label={t('field.owner')}
          value={routine.owner}
          onChange={(owner) => change({ owner })}
          onBlur={settle}
        />
        <NumberField
          label={t('field.minutes')}
          value={routine.minutes}
          unit={t('field.minutesUnit')}
          invalid={t('field.minutesInvalid')}
          minValue={0}
          maxValue={10_000}
          fractionDigits={0}
          onChange={(minutes) => change({ minutes })}
          onBlur={settle}
        />
      </div>
      {aWeek !== null && aWeek > 0 && (
        <p className="small quiet num">{t('minutesAWeek', { minutes: Math.round(aWeek) })}</p>
      )}
      <Checkbox isSelected={routine.isPaused} onChange={(isPaused) => change({ isPaused })}>
        {t('field.isPaused')}
      </Checkbox>
      <RoundList routine={routine} actions={actions} />
      <NotesField routine={routine} change={change} />
    </Inspector>
  );
}

type FieldsProps = { readonly routine: Routine; readonly change: (fields: Partial<Routine>) => void };

/** The rhythm, and the days that belong to it. */
function WhenFields({ routine, change }: FieldsProps) {
  const t = useTranslations('tasks.routine');
  const today = useToday();
  const { weekStart } = useProfile();
  const { weekday } = useRoutineWords();
  const { rhythm, weekdays, onDay } = routine;
  const week = [0, 1, 2, 3, 4, 5, 6].map((index) => ((weekStart - 1 + index) % 7) + 1);
  const monthDays = Array.from({ length: 31 }, (_, index) => index + 1);
  const options =
    rhythm === 'weekly'
      ? week.map((value) => ({ value, label: weekday(value, 'long') }))
      : monthDays.map((value) => ({
          value,
          label: value === 31 ? t('lastDay') : t('dayOfMonth', { day: value }),
        }));
  return (
    <>
      <SegmentedControl
        label={t('field.rhythm')}
        hasLabel
        isWide
        options={routineSchema.shape.rhythm.options.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
        value={rhythm}
        onChange={(next) => change(rhythmFields(next, today))}
      />
      {rhythm === 'daily' ? (
        <div className={styles.days}>
          <WorkdaysField
            label={t('field.weekdays')}
            value={weekdays}
            weekStart={weekStart}
            onChange={(days) => change({ weekdays: days })}
          />
          <p className="small quiet">{t('field.weekdaysHint')}</p>
        </div>
      ) : (
        <Select
          label={t('field.onDay')}
          options={options}
          value={onDay ?? 0}
          placeholder={t('when.never')}
          onChange={(day) => change({ onDay: day })}
        />
      )}
    </>
  );
}

function NotesField({ routine, change }: FieldsProps) {
  const t = useTranslations('tasks.field');
  const { settle } = useSession();
  return (
    <TextArea
      label={t('notes')}
      hint={t('notesHint')}
      value={routine.notes}
      onChange={(notes) => change({ notes })}
      onBlur={settle}
    />
  );
}
