import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Monogram } from '#renderer/ui/Chip.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { type MarkShape, StateMark, type Tone } from '#renderer/ui/StateMark.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import { initialsOf } from '#shared/plan/workspace-profile.ts';
import styles from './AllDataPage.module.css';
import type { ClientSafety } from './safety.ts';

/** Those that need a look come first, so the rest can be folded away. */
const SHOWN_AT_FIRST = 20;

/** One row a client: what is saved, what is backed up, whether that was checked, and whether it lies elsewhere, too. */
export function ClientSafetyTable({ clients }: { readonly clients: readonly ClientSafety[] }) {
  const t = useTranslations('data.all');
  const columns = useColumns();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? clients : clients.slice(0, SHOWN_AT_FIRST);
  const open = ({ summary }: ClientSafety) =>
    navigate({ place: 'workspace', workspaceId: summary.id, page: 'data', query: {} });
  return (
    <section className={styles.tables}>
      <SectionHeading count={clients.length}>{t('clients')}</SectionHeading>
      <Table
        label={t('clients')}
        columns={columns}
        rows={shown}
        rowKey={({ summary }) => summary.id}
        onRowPress={open}
        className={styles.clients}
      />
      {shown.length < clients.length && (
        <Button variant="quiet" size="small" onPress={() => setIsWhole(true)}>
          {t('showAll', { count: clients.length })}
        </Button>
      )}
    </section>
  );
}

function useColumns(): readonly Column<ClientSafety>[] {
  const t = useTranslations('data.all');
  const moments = useMoments();
  const moment = (instant: string | null) => (instant === null ? '–' : moments.short(instant));
  return [
    {
      id: 'client',
      header: t('client'),
      isRowHeader: true,
      width: '26%',
      render: ({ summary: { name, colour } }) => (
        <span className={styles.client}>
          <Monogram initials={initialsOf(name)} color={colour} />
          <span>{name}</span>
        </span>
      ),
    },
    { id: 'saved', header: t('saved'), render: ({ summary }) => moment(summary.changedAt) },
    { id: 'backup', header: t('backup'), render: ({ backups }) => moment(backups?.last?.at ?? null) },
    { id: 'verified', header: t('verified'), render: ({ backups }) => moment(backups?.verifiedAt ?? null) },
    { id: 'second', header: t('second'), render: ({ second }) => <SecondMark second={second} /> },
    { id: 'alarm', header: t('alarm'), render: (row) => <AlarmMark row={row} /> },
  ];
}

const SECOND_MARKS = {
  inSecond: ['circleCheck', 'ok'],
  behind: ['triangle', 'risk'],
  missing: ['triangle', 'risk'],
  noPlace: ['broken', 'none'],
} as const satisfies Record<ClientSafety['second'], readonly [MarkShape, Tone]>;

function SecondMark({ second }: Pick<ClientSafety, 'second'>) {
  const t = useTranslations('data.all');
  const [shape, tone] = SECOND_MARKS[second];
  return (
    <span className={styles.mark}>
      <StateMark shape={shape} tone={tone} />
      {t(`state.${second}`)}
    </span>
  );
}

const ALARM_MARKS = {
  failed: ['octagon', 'off'],
  damaged: ['octagon', 'off'],
  shrunk: ['triangle', 'risk'],
  newer: ['broken', 'none'],
  away: ['broken', 'none'],
  none: ['triangle', 'risk'],
  fine: ['circleCheck', 'ok'],
} as const satisfies Record<string, readonly [MarkShape, Tone]>;

function AlarmMark({ row: { alarm, backups } }: { readonly row: ClientSafety }) {
  const t = useTranslations('data.all');
  const state = alarm ?? (backups?.last ? 'fine' : 'none');
  const [shape, tone] = ALARM_MARKS[state];
  return (
    <span className={styles.mark}>
      <StateMark shape={shape} tone={tone} />
      {t(`state.${state}`)}
    </span>
  );
}
