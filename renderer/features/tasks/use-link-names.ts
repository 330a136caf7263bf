import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useThreadNames } from '#renderer/plan/red-thread-names.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { TaskLink } from '#shared/plan/tasks/task.ts';
import { recordName } from '#shared/workspace/difference.ts';
import type { AnyRecord } from '#shared/workspace/schema.ts';

export type LinkNames = {
  /** What the record is called; null where it is not there any more. */
  readonly nameOf: (link: TaskLink) => string | null;
};

/** What the records are called that a task can be about. */
export function useLinkNames(): LinkNames {
  const t = useTranslations('tasks');
  const session = useSession();
  const days = useDays();
  const metricName = useMetricName();
  const channelName = useChannelName();
  const thread = useThreadNames();
  return useMemo(
    () => ({
      nameOf: ({ collection, id }) => {
        const tables = session.tables();
        const record: AnyRecord | undefined = tables[collection].get(id);
        if (record === undefined) return null;
        const named = (name: string) => (name.trim() === '' ? t(`linkKind.${collection}`) : name);
        switch (collection) {
          case 'objectives':
            return thread.objective(id);
          case 'channels': {
            const channel = tables.channels.get(id);
            return channel === undefined ? null : channelName(channel);
          }
          case 'targets': {
            const target = tables.targets.get(id);
            if (target === undefined) return null;
            const channel = tables.channels.get(target.channelId ?? '');
            const metric = metricName(target);
            return channel === undefined ? metric : `${channelName(channel)}: ${metric}`;
          }
          case 'reviews': {
            const review = tables.reviews.get(id);
            return review === undefined ? null : days.range(review.periodStart, review.periodEnd);
          }
          default:
            return named(recordName(record));
        }
      },
    }),
    [t, session, days, metricName, channelName, thread],
  );
}
