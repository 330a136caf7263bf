import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useNetworkName, useNetworkRules, useNetworkShort } from '#renderer/plan/network-name.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import { isRuleOld, isShipped } from '#shared/plan/networks/network.ts';
import type { NetworkRule } from '#shared/plan/networks/network-rule.ts';
import styles from './ChannelsPage.module.css';

type NetworkTableProps = {
  readonly label: string;
  readonly rules: readonly NetworkRule[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

export function NetworkTable({ label, rules, selectedId, onSelect }: NetworkTableProps) {
  const t = useTranslations('networks');
  const format = useFormatter();
  const figure = (value: number | null) => (value === null ? '' : format.number(value));
  const columns: readonly Column<NetworkRule>[] = [
    {
      id: 'network',
      header: t('column.network'),
      isRowHeader: true,
      render: (rule) => <NetworkCell rule={rule} />,
    },
    {
      id: 'text',
      header: t('column.text'),
      align: 'end',
      render: ({ textLimit }) =>
        textLimit === null ? <span className="quiet">{t('open')}</span> : figure(textLimit),
    },
    {
      id: 'hashtags',
      header: t('column.hashtags'),
      align: 'end',
      render: ({ hashtagLimit }) => figure(hashtagLimit),
    },
    {
      id: 'media',
      header: t('column.media'),
      align: 'end',
      render: ({ mediaLimit }) => figure(mediaLimit),
    },
    {
      id: 'daily',
      header: t('column.daily'),
      align: 'end',
      render: ({ dailyLimit }) => figure(dailyLimit),
    },
    { id: 'checked', header: t('column.checked'), render: (rule) => <CheckedCell rule={rule} /> },
  ];
  return (
    <Table
      label={label}
      className={styles.networks}
      isFullWidth
      columns={columns}
      rows={rules}
      rowKey={({ id }) => id}
      selectedKey={selectedId}
      onRowPress={({ id }) => onSelect(id)}
    />
  );
}

function NetworkCell({ rule: { id } }: { readonly rule: NetworkRule }) {
  const t = useTranslations('networks');
  const networkName = useNetworkName();
  const short = useNetworkShort();
  const isChanged = useNetworkRules().has(id);
  return (
    <span className={styles.name}>
      <Chip>{short(id)}</Chip>
      <b>{networkName(id)}</b>
      {isChanged && <span>{t(isShipped(id) ? 'changed' : 'own')}</span>}
    </span>
  );
}

function CheckedCell({ rule }: { readonly rule: NetworkRule }) {
  const t = useTranslations('networks');
  const days = useDays();
  const today = useToday();
  if (rule.source.trim() === '') return null;
  return (
    <span className={styles.audit}>
      {isRuleOld(rule, today) && (
        <StateMark
          shape="triangle"
          tone="risk"
          size={12}
          label={t('old', { date: days.long(rule.checkedOn) })}
        />
      )}
      <span>{days.numeric(rule.checkedOn)}</span>
    </span>
  );
}
