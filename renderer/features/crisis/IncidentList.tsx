import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useNow, useRecords } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StatePill } from '#renderer/ui/StateMark.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import { minutesBetween } from '#shared/base/zoned-time.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { useDuration, useMoments } from './crisis-words.ts';

/** Every incident so far, the latest first; each opens its room or its review. */
export function IncidentList() {
  const t = useTranslations('crisis');
  const now = useNow();
  const moments = useMoments();
  const duration = useDuration();
  const incidents = [...useRecords('incidents')].sort((left, right) =>
    left.openedAt < right.openedAt ? 1 : -1,
  );
  const columns: readonly Column<Incident>[] = [
    {
      id: 'title',
      header: t('list.title'),
      isRowHeader: true,
      render: ({ title }) => title.trim() || t('untitled'),
    },
    { id: 'level', header: t('level'), align: 'end', render: ({ level }) => level },
    { id: 'opened', header: t('list.opened'), render: ({ openedAt }) => moments.full(openedAt) },
    {
      id: 'duration',
      header: t('list.duration'),
      align: 'end',
      render: ({ openedAt, closedAt }) => duration(Math.max(0, minutesBetween(openedAt, closedAt ?? now))),
    },
    {
      id: 'steps',
      header: t('list.steps'),
      align: 'end',
      render: ({ steps }) =>
        t('list.stepsDone', {
          done: steps.filter(({ doneAt }) => doneAt !== null).length,
          all: steps.length,
        }),
    },
    {
      id: 'state',
      header: t('list.state'),
      render: ({ closedAt }) =>
        closedAt === null ? (
          <StatePill tone="off" shape="clock" look="plain">
            {t('list.running')}
          </StatePill>
        ) : (
          t('list.closed')
        ),
    },
  ];
  return (
    <section>
      <SectionHeading count={incidents.length === 0 ? null : incidents.length}>
        {t('plan.incidents')}
      </SectionHeading>
      {incidents.length === 0 ? (
        <p className="quiet dense">{t('plan.noIncidents')}</p>
      ) : (
        <Table
          label={t('plan.incidents')}
          columns={columns}
          rows={incidents}
          rowKey={({ id }) => id}
          onRowPress={({ id }) => openPage('crisis', { selected: id })}
        />
      )}
    </section>
  );
}
