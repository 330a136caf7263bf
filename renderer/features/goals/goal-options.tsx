import { useTranslations } from 'use-intl';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useChannelName, useNetworkShort } from '#renderer/plan/network-name.ts';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { METRICS, type MetricKind } from '#shared/plan/goals/metric.ts';
import { inOrder } from './target-groups.ts';

/** The chip of a target's channel; null for all channels together. */
export function ChannelMark({ channel }: { readonly channel: Channel | null }) {
  const t = useTranslations('goals');
  return channel === null ? (
    <Chip title={t('allChannels')}>{t('allShort')}</Chip>
  ) : (
    <ChannelChip channel={channel} />
  );
}

/** The vocabulary by kind, each figure with the way it is counted. */
export function useMetricOptions(present: string): readonly Option<string>[] {
  const t = useTranslations('goals');
  const words = useTranslations('metric');
  const metricName = useMetricName();
  const own = 'custom';
  const kinds: readonly MetricKind[] = ['stock', 'flow', 'rate'];
  const known = kinds.flatMap((kind) =>
    METRICS.filter((metric) => metric.kind === kind && metric.id !== own).map(({ id }) => ({
      value: id as string,
      label: words(`${id}.name`),
      note: words(`${id}.formula`),
      group: t(`kind.${kind}`),
    })),
  );
  const custom = { value: own, label: words('custom.name'), note: words('custom.formula') };
  const isUnknown = !METRICS.some(({ id }) => id === present);
  const unknown = isUnknown
    ? [{ value: present, label: metricName({ metric: present, customName: present }) }]
    : [];
  return [...known, custom, ...unknown];
}

/** The names stand beside the chips, which therefore say nothing themselves. */
export function useChannelOptions(): readonly Option<string | null>[] {
  const t = useTranslations('goals');
  const channelName = useChannelName();
  const short = useNetworkShort();
  const channels = useRecords('channels');
  return [
    { value: null, label: t('allChannels'), mark: <Chip>{t('allShort')}</Chip> },
    ...channels.map((channel) => ({
      value: channel.id,
      label: channelName(channel),
      mark: <Chip>{short(channel.network)}</Chip>,
      ...(channel.state === 'close' ? { note: t('closedChannel') } : {}),
    })),
  ];
}

export function useObjectiveOptions(): readonly Option<string | null>[] {
  const t = useTranslations('goals');
  const objectives = useRecords('objectives');
  return [
    ...inOrder(objectives).map(({ id, businessGoal }) => ({
      value: id,
      label: businessGoal.trim() === '' ? t('untitledObjective') : businessGoal,
    })),
    { value: null, label: t('noObjective') },
  ];
}
