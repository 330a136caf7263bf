import { useTranslations } from 'use-intl';
import { useMoney } from '#renderer/plan/money-text.ts';
import { ShareBars } from '#renderer/ui/charts/bars.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import type { ToolTotals } from '#shared/plan/tools/tool-costs.ts';

/** Where the money goes, as bars with their figures; nothing where only one purpose costs anything. */
export function PurposeCosts({ totals }: { readonly totals: ToolTotals }) {
  const t = useTranslations('tools');
  const { money } = useMoney();
  const paid = totals.byPurpose.filter(({ perMonth }) => perMonth > 0);
  if (paid.length < 2) return null;
  return (
    <section>
      <SectionHeading>{t('byPurpose')}</SectionHeading>
      <ShareBars
        label={t('byPurpose')}
        rows={paid.map(({ purpose, perMonth }) => ({
          id: purpose,
          label: t(`purpose.${purpose}`),
          actual: perMonth / totals.perMonth,
          wished: null,
          text: t('perMonth', { money: money(perMonth) }),
        }))}
      />
    </section>
  );
}
