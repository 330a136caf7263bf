import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useBackupAlarms } from './use-backup-alarms.ts';

/** One quiet line on every other page of the workspace while its backups need a look. */
export function BackupAlarmBanner() {
  const t = useTranslations('data.alarms');
  const [alarm] = useBackupAlarms();
  if (alarm === undefined) return null;
  return (
    <Banner
      tone="risk"
      actions={
        <Button size="small" onPress={() => openPage('data')}>
          {t('look')}
        </Button>
      }
    >
      {t(`banner.${alarm.kind}`)}
    </Banner>
  );
}
