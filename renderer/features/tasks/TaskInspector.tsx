import { useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { StatePill } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TASK_STATES } from '#shared/plan/tasks/task.ts';
import { stateFields } from '#shared/plan/tasks/task-board.ts';
import { TaskLinkField } from './TaskLinkField.tsx';
import styles from './TasksPage.module.css';
import type { TaskActions } from './use-task-actions.ts';
import { TASK_MARKS, useTaskWords } from './use-task-words.ts';

type TaskInspectorProps = {
  readonly id: string;
  readonly actions: TaskActions;
  readonly onClose: () => void;
};

/** Every field of one task. */
export function TaskInspector({ id, actions, onClose }: TaskInspectorProps) {
  const t = useTranslations('tasks');
  const { settle } = useSession();
  const today = useToday();
  const { nameOf, dueOf } = useTaskWords();
  const { record: task, change } = useRecordEdit('tasks', id, 'tasks.undo.change');
  if (task === undefined) return null;
  const due = dueOf(task);
  const isDone = task.state === 'done';
  const menu = (
    <MenuButton
      label={nameOf(task)}
      items={[
        { id: 'duplicate', label: t('duplicate'), icon: 'copy', onAction: () => actions.duplicate(task) },
        {
          id: 'remove',
          label: t('remove'),
          icon: 'trash',
          isDanger: true,
          onAction: () => actions.remove([id]),
        },
      ]}
    />
  );
  return (
    <Inspector
      label={nameOf(task)}
      head={
        <StatePill
          {...(due?.isOverdue ? { shape: 'triangle', tone: 'risk' } : TASK_MARKS[task.state])}
          look="plain"
        >
          {due?.text ?? t(`state.${task.state}`)}
        </StatePill>
      }
      actions={menu}
      onClose={onClose}
    >
      <TextArea
        label={t('field.title')}
        rows={1}
        value={task.title}
        autoFocus={task.title === ''}
        onChange={(title) => change({ title: title.replace(/\n/g, ' ') })}
        onBlur={settle}
      />
      <div>
        <Button
          size="small"
          icon={isDone ? 'undo' : 'check'}
          onPress={() => actions.setState([id], isDone ? 'todo' : 'done')}
        >
          {isDone ? t('reopen') : t('markDone')}
        </Button>
      </div>
      <div className={styles.two}>
        <Select
          label={t('field.state')}
          options={TASK_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={task.state}
          onChange={(state) => change(stateFields(task, state, today))}
        />
        <DateField
          label={t('field.due')}
          value={task.due}
          onChange={(day) => change({ due: day })}
          onBlur={settle}
        />
      </div>
      <PersonField
        label={t('field.owner')}
        value={task.owner}
        onChange={(owner) => change({ owner })}
        onBlur={settle}
      />
      <TaskLinkField value={task.link} onChange={(link) => change({ link })} />
      <TextArea
        label={t('field.details')}
        rows={3}
        value={task.details}
        onChange={(details) => change({ details })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <NumberField
          label={t('field.effort')}
          value={task.effort}
          unit={t('field.effortUnit')}
          invalid={t('field.effortInvalid')}
          minValue={0}
          maxValue={1000}
          fractionDigits={2}
          onChange={(effort) => change({ effort })}
          onBlur={settle}
        />
        {isDone && (
          <DateField
            label={t('field.doneOn')}
            value={task.doneOn}
            max={today}
            onChange={(doneOn) => change({ doneOn })}
            onBlur={settle}
          />
        )}
      </div>
      <TextArea
        label={t('field.notes')}
        hint={t('field.notesHint')}
        value={task.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </Inspector>
  );
}
