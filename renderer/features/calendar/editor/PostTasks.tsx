import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { createTask, type Task } from '#shared/plan/tasks/task.ts';
import { isOverdue, orderOnTop } from '#shared/plan/tasks/task-board.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import styles from './PostTasks.module.css';

type PostTasksProps = { readonly postId: string; readonly owner: string };

/** What is still to be done for a post. One line adds a task; a task is opened by its name. */
export function PostTasks({ postId, owner }: PostTasksProps) {
  const t = useTranslations('posting.tasks');
  const session = useSession();
  const all = useRecords('tasks');
  const tasks = useMemo(
    () => all.filter(({ link }) => link?.collection === 'posts' && link.id === postId),
    [all, postId],
  );
  const [title, setTitle] = useState('');
  const add = () => {
    if (title.trim() === '') return;
    const order = orderOnTop(session.tables().tasks.values(), 'todo');
    const stamp = { id: session.newId(), now: session.now() };
    const link = { collection: 'posts', id: postId } as const;
    session.edit('posting.undo.addTask', [
      added('tasks', createTask(stamp, { title: title.trim(), owner, link, order })),
    ]);
    setTitle('');
  };
  return (
    <section className={styles.tasks}>
      <SectionHeading level={3} size="dense" count={tasks.length === 0 ? null : tasks.length}>
        {t('title')}
      </SectionHeading>
      {tasks.length > 0 && (
        <ul className={styles.list}>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </ul>
      )}
      <TextField
        label={t('add')}
        isLabelHidden
        placeholder={t('placeholder')}
        value={title}
        onChange={setTitle}
        onEnter={add}
        onBlur={add}
      />
    </section>
  );
}

function TaskLine({ task }: { readonly task: Task }) {
  const t = useTranslations('posting.tasks');
  const states = useTranslations('tasks.state');
  const session = useSession();
  const today = useToday();
  const days = useDays();
  const name = task.title.trim() === '' ? t('untitled') : task.title;
  const setDone = (isDone: boolean) => {
    const before = session.tables().tasks.get(task.id);
    if (before === undefined) return;
    const fields = isDone
      ? { state: 'done' as const, doneOn: today }
      : { state: 'todo' as const, doneOn: null };
    session.edit('posting.undo.taskDone', [changed('tasks', before, fields)]);
  };
  const due = task.due === null ? [] : [days.short(task.due)];
  const owner = task.owner.trim() === '' ? [] : [task.owner];
  return (
    <li>
      <Checkbox
        ariaLabel={t('done', { title: name })}
        isSelected={task.state === 'done'}
        onChange={setDone}
      />
      <Button
        variant="quiet"
        size="small"
        ariaLabel={t('open', { title: name })}
        onPress={() => openPage('tasks', { selected: task.id })}
        className={joinClasses(styles.name, task.state === 'done' && styles.done)}
      >
        {name}
      </Button>
      <span className={joinClasses(styles.facts, isOverdue(task, today) && styles.overdue)}>
        {[
          ...(task.state === 'todo' || task.state === 'done' ? [] : [states(task.state)]),
          ...due,
          ...owner,
        ].join(' · ')}
      </span>
    </li>
  );
}
