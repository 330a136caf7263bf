import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import type { Post } from '#shared/plan/post/post.ts';
import styles from './StartIncidentDialog.module.css';

export type NewTime = { readonly date: string; readonly time: string | null };

/** Asks for the new day and time of a held post. */
export function MoveHeldDialog({
  title,
  post,
  close,
}: { readonly title: string; readonly post: Post } & DialogCloser<NewTime>) {
  const t = useTranslations('crisis.held');
  const today = useToday();
  const [date, setDate] = useState<string | null>(
    post.date !== null && post.date >= today ? post.date : null,
  );
  const [time, setTime] = useState(post.time);
  return (
    <Dialog
      title={t('moveTitle', { title })}
      onClose={() => close()}
      action={{
        label: t('moveAction'),
        isDisabled: date === null,
        why: t('noDay'),
        onPress: () => date !== null && close({ date, time }),
      }}
    >
      <div className={styles.two}>
        <DateField label={t('day')} value={date} onChange={setDate} min={today} autoFocus isRequired />
        <TimeField label={t('time')} value={time} onChange={setTime} />
      </div>
    </Dialog>
  );
}
