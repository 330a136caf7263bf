import { useFormatter, useTranslations } from 'use-intl';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { type Column, PlainTable, Table } from '#renderer/ui/Table.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { AuditMark } from './AuditMark.tsx';
import styles from './ChannelsPage.module.css';

type ChannelTableProps = {
  readonly channels: readonly Channel[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onAdd: () => void;
};

export function ChannelTable({ channels, selectedId, onSelect, onAdd }: ChannelTableProps) {
  const t = useTranslations('channels');
  const format = useFormatter();
  const channelName = useChannelName();
  const promised = channels.reduce((sum, { postsPerWeek }) => sum + (postsPerWeek ?? 0), 0);
  const columns: readonly Column<Channel>[] = [
    {
      id: 'channel',
      header: t('column.channel'),
      isRowHeader: true,
      render: (channel) => (
        <span className={styles.name}>
          <ChannelChip channel={channel} />
          <b>{channelName(channel)}</b>
          <span>{channel.handle}</span>
        </span>
      ),
    },
    {
      id: 'role',
      header: t('column.role'),
      render: ({ role }) => <span className={styles.role}>{role}</span>,
    },
    { id: 'owner', header: t('column.owner'), render: ({ owner }) => <span className="cut">{owner}</span> },
    {
      id: 'cadence',
      header: t('column.cadence'),
      align: 'end',
      render: ({ postsPerWeek }) => (postsPerWeek === null ? '' : format.number(postsPerWeek)),
    },
    {
      id: 'audit',
      header: t('column.audit'),
      render: ({ auditedOn }) => <AuditMark auditedOn={auditedOn} />,
    },
    { id: 'state', header: t('column.state'), render: ({ state }) => t(`state.${state}`) },
  ];
  return (
    <section className={styles.list}>
      <SectionHeading
        count={promised === 0 ? channels.length : t('cadenceSum', { count: promised })}
        action={
          <Button icon="plus" onPress={onAdd}>
            {t('add')}
          </Button>
        }
      >
        {t('list')}
      </SectionHeading>
      <Table
        label={t('list')}
        className={styles.bleed}
        isFullWidth
        columns={columns}
        rows={channels}
        rowKey={({ id }) => id}
        selectedKey={selectedId}
        onRowPress={({ id }) => onSelect(id)}
      />
    </section>
  );
}

/** How a filled table looks, for the empty page. */
export function ChannelExample() {
  const t = useTranslations('channels');
  const rows = [
    { short: 'IG', name: 'Instagram', role: t('example.roleOne'), cadence: t('example.cadenceOne') },
    { short: 'NL', name: 'Newsletter', role: t('example.roleTwo'), cadence: t('example.cadenceTwo') },
  ];
  return (
    <PlainTable label={t('exampleLabel')}>
      <tbody>
        {rows.map(({ short, name, role, cadence }) => (
          <tr key={short}>
            <td>
              <span className={styles.name}>
                <Chip>{short}</Chip> <b>{name}</b>
              </span>
            </td>
            <td>{role}</td>
            <td>{t('example.owner')}</td>
            <td>{cadence}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
