import { useTranslations } from 'use-intl';
import { decidedPercent, sectionStatuses } from '#shared/plan/section-status.ts';
import { openPage } from '#renderer/app/navigation.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';

export function OverviewPage() {
  const t = useTranslations('app');
  const statuses = sectionStatuses(useWorkspace((tables) => tables));
  return (
    <div className="pad stack scroll">
      <h2 className="statement num">{t('percent', { percent: decidedPercent(statuses) })}</h2>
      {statuses.map(({ section }) => (
        <div key={section} className="row">
          <Button variant="link" onPress={() => openPage(section)}>
            {t(`pages.${section}.title`)}
          </Button>
        </div>
      ))}
    </div>
  );
}
