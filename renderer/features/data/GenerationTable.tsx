import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { BACKUP_REASON_KEYS, type Generation } from '#shared/api/backup-methods.ts';
import styles from './DataPage.module.css';
import { useTask } from './use-task.ts';

/** More are folded: nobody looks for the fiftieth before the first. */
const SHOWN_AT_FIRST = 12;

type GenerationTableProps = {
  readonly generations: readonly Generation[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
};

/** Every backup of the workspace, newest first; a press shows what it would bring back. */
export function GenerationTable({ generations, selected, onSelect }: GenerationTableProps) {
  const t = useTranslations('data.backups');
  const columns = useColumns();
  const [isWhole, setIsWhole] = useState(false);
  const position = generations.findIndex(({ id }) => id === selected);
  const shown = isWhole || position >= SHOWN_AT_FIRST ? generations : generations.slice(0, SHOWN_AT_FIRST);
  return (
    <section data-generations>
      <SectionHeading count={generations.length} action={generations.length > 0 && <VerifyButton />}>
        {t('title')}
      </SectionHeading>
      {generations.length === 0 ? (
        <p className={styles.none}>{t('none')}</p>
      ) : (
        <Table
          label={t('title')}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          selectedKey={selected}
          onRowPress={({ id }) => onSelect(id)}
          className={styles.generations}
        />
      )}
      {shown.length < generations.length && (
        <Button variant="quiet" size="small" onPress={() => setIsWhole(true)}>
          {t('showAll', { count: generations.length })}
        </Button>
      )}
    </section>
  );
}

function useColumns(): readonly Column<Generation>[] {
  const t = useTranslations('data.backups');
  const format = useFormatter();
  const moments = useMoments();
  const size = useBytes();
  return [
    { id: 'when', header: t('when'), isRowHeader: true, width: '24%', render: ({ at }) => moments.short(at) },
    { id: 'reason', header: t('reason'), render: ({ reason }) => t(`reasons.${BACKUP_REASON_KEYS[reason]}`) },
    {
      id: 'records',
      header: t('records'),
      align: 'end',
      width: '80px',
      render: ({ records }) => records !== null && format.number(records),
    },
    { id: 'size', header: t('size'), align: 'end', width: '80px', render: ({ bytes }) => size(bytes) },
    { id: 'where', header: t('where'), width: '128px', render: ({ places }) => t(whereKey(places)) },
  ];
}

export function whereKey(places: Generation['places']): 'here' | 'second' | 'both' {
  if (places.length > 1) return 'both';
  return places.includes('second') ? 'second' : 'here';
}

function VerifyButton() {
  const t = useTranslations('data.backups');
  const client = useClient();
  const { workspaceId } = useSession();
  const toasts = useToasts();
  const { isBusy, run } = useTask();
  const verify = () =>
    run(async () => {
      const { good, bad } = await client.call('backups.verify', { workspaceId });
      if (bad.length === 0) toasts.show({ text: t('verified', { count: good.length }), tone: 'ok' });
      else {
        const text = t('bad', { count: bad.length, names: bad.join(', ') });
        toasts.show({ text, tone: 'off', isLasting: true });
      }
    });
  return (
    <Button size="small" isBusy={isBusy} onPress={() => void verify()}>
      {t('verify')}
    </Button>
  );
}
