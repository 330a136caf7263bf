import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { type DialogCloser, useDialogs } from '#renderer/ui/dialogs.tsx';
import styles from './TasksPage.module.css';
import type { TaskActions } from './use-task-actions.ts';

type BulkTasksProps = {
  readonly ids: readonly string[];
  readonly actions: TaskActions;
  readonly onClear: () => void;
};

/** What can be done with all chosen tasks at once; each is one step of undo. */
export function BulkTasks({ ids, actions, onClear }: BulkTasksProps) {
  const t = useTranslations('tasks.list');
  const dialogs = useDialogs();
  const count = ids.length;
  const changeOwner = async () => {
    const owner = await dialogs.open<{ count: number }, string>(OwnerDialog, { count });
    if (owner !== null) actions.setOwner(ids, owner);
  };
  const changeDue = async () => {
    const answer = await dialogs.open<{ count: number }, DueAnswer>(DueDialog, { count });
    if (answer !== null) actions.setDue(ids, answer.due);
  };
  return (
    <section className={styles.bulk} aria-label={t('bulk')}>
      <span className={styles.bulkCount} aria-live="polite">
        {t('chosen', { count })}
      </span>
      <Button size="small" icon="check" onPress={() => actions.setState(ids, 'done')}>
        {t('markDone')}
      </Button>
      <Button size="small" onPress={() => void changeOwner()}>
        {t('owner')}
      </Button>
      <Button size="small" onPress={() => void changeDue()}>
        {t('due')}
      </Button>
      <Button
        size="small"
        icon="trash"
        onPress={() => {
          actions.remove(ids);
          onClear();
        }}
      >
        {t('remove')}
      </Button>
      <span className="grow" />
      <IconButton icon="close" size="small" label={t('clear')} onPress={onClear} />
    </section>
  );
}

function OwnerDialog({ count, close }: { readonly count: number } & DialogCloser<string>) {
  const t = useTranslations('tasks');
  const [owner, setOwner] = useState('');
  return (
    <Dialog
      title={t('list.ownerTitle', { count })}
      width="small"
      onClose={() => close()}
      action={{ label: t('list.apply'), onPress: () => close(owner.trim()) }}
    >
      <PersonField label={t('field.owner')} value={owner} onChange={setOwner} />
    </Dialog>
  );
}

type DueAnswer = { readonly due: string | null };

function DueDialog({ count, close }: { readonly count: number } & DialogCloser<DueAnswer>) {
  const t = useTranslations('tasks');
  const [due, setDue] = useState<string | null>(null);
  return (
    <Dialog
      title={t('list.dueTitle', { count })}
      width="small"
      onClose={() => close()}
      action={{ label: t('list.apply'), onPress: () => close({ due }) }}
    >
      <DateField label={t('field.due')} value={due} onChange={setDue} autoFocus />
    </Dialog>
  );
}
