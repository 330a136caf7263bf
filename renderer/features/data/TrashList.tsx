import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Monogram } from '#renderer/ui/Chip.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { BackupStatus } from '#shared/api/backup-methods.ts';
import type { TrashedWorkspace } from '#shared/api/trash-methods.ts';
import { initialsOf } from '#shared/plan/workspace-profile.ts';
import styles from './AllDataPage.module.css';
import { useTask } from './use-task.ts';

type TrashListProps = {
  readonly trashed: readonly TrashedWorkspace[];
  /** The second place, from which a deletion for ever takes the backups, too. */
  readonly second: BackupStatus['second'];
  readonly onChange: () => void;
};

/** Deleted workspaces with the days that are left to them. */
export function TrashList({ trashed, second, onChange }: TrashListProps) {
  const t = useTranslations('data.trash');
  const moments = useMoments();
  const size = useBytes();
  const columns: readonly Column<TrashedWorkspace>[] = [
    {
      id: 'name',
      header: t('name'),
      isRowHeader: true,
      width: '30%',
      render: ({ name, colour }) => (
        <span className={styles.client}>
          <Monogram initials={initialsOf(name)} color={colour} />
          <span>{name}</span>
        </span>
      ),
    },
    { id: 'removed', header: t('removed'), render: ({ removedAt }) => moments.short(removedAt) },
    { id: 'left', header: t('left'), render: ({ daysLeft }) => t('daysLeft', { count: daysLeft }) },
    { id: 'size', header: t('size'), align: 'end', render: ({ bytes }) => size(bytes) },
    {
      id: 'actions',
      header: '',
      headerLabel: t('actions'),
      align: 'end',
      render: (row) => <TrashActions trashed={row} second={second} onChange={onChange} />,
    },
  ];
  return (
    <section className={styles.tables}>
      <SectionHeading count={trashed.length}>{t('title')}</SectionHeading>
      {trashed.length === 0 ? (
        <p className="dense soft">{t('empty')}</p>
      ) : (
        <Table label={t('title')} columns={columns} rows={trashed} rowKey={({ id }) => id} />
      )}
    </section>
  );
}

type TrashActionsProps = Omit<TrashListProps, 'trashed'> & { readonly trashed: TrashedWorkspace };

function TrashActions({ trashed: { id, name, bytes }, second, onChange }: TrashActionsProps) {
  const t = useTranslations('data.trash');
  const client = useClient();
  const dialogs = useDialogs();
  const toasts = useToasts();
  const size = useBytes();
  const { isBusy, run } = useTask();
  const restore = () =>
    run(async () => {
      const { id: workspaceId } = await client.call('trash.restore', { workspaceId: id });
      const onPress = () => navigate({ place: 'workspace', workspaceId, page: 'overview', query: {} });
      toasts.show({ text: t('restored', { name }), tone: 'ok', action: { label: t('open'), onPress } });
      onChange();
    });
  const purge = async () => {
    const isMeant = await dialogs.open(ConfirmDialog, {
      title: t('question', { name }),
      actionLabel: t('confirm'),
      isDanger: true,
      children: (
        <div className="stack-tight">
          <p>{t('goes', { size: size(bytes) })}</p>
          {second !== null && (
            <p>{t(second.isReachable ? 'goesSecond' : 'staysSecond', { place: second.path })}</p>
          )}
          <p>{t('never')}</p>
        </div>
      ),
    });
    if (isMeant !== true) return;
    await run(async () => {
      await client.call('trash.purge', { workspaceId: id });
      toasts.show({ text: t('purged', { name }) });
      onChange();
    });
  };
  return (
    <span className={styles.actions}>
      <Button
        size="small"
        isBusy={isBusy}
        ariaLabel={t('restoreNamed', { name })}
        onPress={() => void restore()}
      >
        {t('restore')}
      </Button>
      <Button size="small" variant="quiet" ariaLabel={t('purgeNamed', { name })} onPress={() => void purge()}>
        {t('purge')}
      </Button>
    </span>
  );
}
