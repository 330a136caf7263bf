import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useProfile, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TRASH_DAYS } from '#shared/api/trash-methods.ts';
import { addDays } from '#shared/base/calendar-date.ts';
import styles from './DataPage.module.css';
import { useTask } from './use-task.ts';

/** The way into the trash; undo cannot reach it, so it says exactly what goes where and for how long. */
export function DeleteWorkspace({ generations }: { readonly generations: number }) {
  const t = useTranslations('data.remove');
  const client = useClient();
  const session = useSession();
  const dialogs = useDialogs();
  const days = useDays();
  const today = useToday();
  const { name } = useProfile();
  const { isBusy, run } = useTask();
  const remove = async () => {
    const isMeant = await dialogs.open(ConfirmDialog, {
      title: t('question', { name }),
      actionLabel: t('confirm'),
      isDanger: true,
      children: (
        <div className="stack-tight">
          <p>{t('goes', { date: days.long(addDays(today, TRASH_DAYS)) })}</p>
          <p>{t('stays', { count: generations })}</p>
        </div>
      ),
    });
    if (isMeant !== true) return;
    await run(async () => {
      await session.flush();
      await client.call('workspaces.remove', { workspaceId: session.workspaceId });
      navigate({ place: 'data' });
    });
  };
  return (
    <section className={styles.block}>
      <SectionHeading>{t('title')}</SectionHeading>
      <p className="dense soft">{t('text')}</p>
      <div className={styles.actions}>
        <Button size="small" icon="trash" isBusy={isBusy} onPress={() => void remove()}>
          {t('action')}
        </Button>
      </div>
    </section>
  );
}
