import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Finding, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { BackupAlarm } from '#shared/api/backup-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { useTask } from './use-task.ts';

type AlarmListProps = { readonly alarms: readonly BackupAlarm[]; readonly onSeen: () => void };

/** What went wrong with backups, what it means and what to do. */
export function AlarmList({ alarms, onSeen }: AlarmListProps) {
  const t = useTranslations('data.alarms');
  const client = useClient();
  const { workspaceId } = useSession();
  const { isBusy, run } = useTask();
  if (alarms.length === 0) return null;
  const acknowledge = () =>
    run(async () => {
      await client.call('backups.acknowledge', { workspaceId });
      onSeen();
    });
  return (
    <section>
      <SectionHeading
        count={alarms.length}
        action={
          <Button size="small" isBusy={isBusy} onPress={() => void acknowledge()}>
            {t('seen')}
          </Button>
        }
      >
        {t('title')}
      </SectionHeading>
      <FindingList label={t('title')}>
        {alarms.map((alarm) => (
          <Finding
            key={`${alarm.kind} ${alarm.at} ${alarm.kind === 'failed' ? alarm.place : ''}`}
            mark={
              <StateMark
                shape={alarm.kind === 'failed' ? 'octagon' : 'triangle'}
                tone={alarm.kind === 'failed' ? 'off' : 'risk'}
              />
            }
          >
            <AlarmSentence alarm={alarm} />
          </Finding>
        ))}
      </FindingList>
    </section>
  );
}

function AlarmSentence({ alarm }: { readonly alarm: BackupAlarm }) {
  const t = useTranslations('data.alarms');
  const moments = useMoments();
  const sentence = useErrorSentence();
  const time = moments.short(alarm.at);
  if (alarm.kind === 'shrunk') {
    return t('shrunk', { time, records: alarm.records, before: alarm.before });
  }
  const reason = sentence(new PlannerError(alarm.code));
  return t(alarm.place === 'here' ? 'failedHere' : 'failedSecond', { time, reason });
}
