import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import type { Pillar } from '#shared/plan/content/pillar.ts';

/** Objectives and audiences for which no pillar is there: nothing will be posted for them. */
export function Unserved({ pillars }: { readonly pillars: readonly Pillar[] }) {
  const t = useTranslations('content.unserved');
  const served = new Set(
    pillars.flatMap(({ objectiveIds, audienceIds }) => [...objectiveIds, ...audienceIds]),
  );
  const objectives = useRecords('objectives').filter(
    ({ id, businessGoal }) => !served.has(id) && businessGoal !== '',
  );
  const audiences = useRecords('audiences').filter(({ id, name }) => !served.has(id) && name !== '');
  const count = objectives.length + audiences.length;
  if (count === 0) return null;
  return (
    <section aria-labelledby="content-unserved">
      <SectionHeading id="content-unserved" count={count}>
        {t('title')}
      </SectionHeading>
      <ul className="stack-tight dense soft measure">
        {objectives.map(({ id, businessGoal }) => (
          <li key={id}>{t.rich('objective', { b: bold, name: businessGoal })}</li>
        ))}
        {audiences.map(({ id, name }) => (
          <li key={id}>{t.rich('audience', { b: bold, name })}</li>
        ))}
      </ul>
    </section>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;
