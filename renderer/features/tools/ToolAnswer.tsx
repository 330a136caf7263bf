import { useFormatter, useTranslations } from 'use-intl';
import { useMoney } from '#renderer/plan/money-text.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { FIT_CHECK_ID } from '#shared/plan/fit/fit-check.ts';
import type { Tool } from '#shared/plan/tools/tool.ts';
import { budgetShare, RENEWAL_DAYS, renewalsWithin, type ToolTotals } from '#shared/plan/tools/tool-costs.ts';
import styles from './ToolsPage.module.css';

type ToolAnswerProps = { readonly tools: readonly Tool[]; readonly totals: ToolTotals };

/** What all of it costs and what renews soon, in two sentences; then the year and the budget. */
export function ToolAnswer({ tools, totals }: ToolAnswerProps) {
  const t = useTranslations('tools.answer');
  const { money } = useMoney();
  const today = useToday();
  const renewals = renewalsWithin(tools, today).filter(({ days }) => days >= 0);
  const { perYear, once, running } = totals;
  const details = [
    ...(perYear > 0 ? [t('year', { money: money(perYear) })] : []),
    ...(once > 0 ? [t('once', { money: money(once) })] : []),
  ];
  const budget = useBudgetWords(totals.perMonth);
  return (
    <div className={styles.answer}>
      <h2 className="title">
        <span>
          <CostSentence totals={totals} />
        </span>{' '}
        {running > 0 && <span>{t('renewals', { count: renewals.length, days: RENEWAL_DAYS })}</span>}
      </h2>
      {[...details, ...(budget === null ? [] : [budget])].length > 0 && (
        <p className="soft num">{[...details, ...(budget === null ? [] : [budget])].join(' · ')}</p>
      )}
    </div>
  );
}

function CostSentence({ totals }: { readonly totals: ToolTotals }) {
  const t = useTranslations('tools.answer');
  const { money } = useMoney();
  const { running: count, perMonth, unknown } = totals;
  if (count === 0) return t('ended');
  if (unknown.length === count) return t('unknown', { count });
  if (perMonth === 0 && unknown.length === 0) return t('free', { count });
  // "At least nothing" would say nothing.
  if (perMonth === 0) return t('freeSome', { free: count - unknown.length, unknown: unknown.length });
  const figures = { count, money: money(perMonth) };
  return unknown.length > 0 ? t('costAtLeast', figures) : t('cost', figures);
}

/** The tools against what the fit check sets aside; null where nothing was set. */
function useBudgetWords(perMonth: number): string | null {
  const t = useTranslations('tools.answer');
  const units = useTranslations('goals.unit');
  const format = useFormatter();
  const { money } = useMoney();
  const budget = useWorkspace((tables) => tables.fitCheck.get(FIT_CHECK_ID)?.budgetPerMonth ?? null);
  const share = budgetShare(perMonth, budget);
  if (share === null || perMonth === 0) return null;
  if (share.left < 0 || share.percent === null) return t('overBudget', { money: money(-share.left) });
  const value = format.number(share.percent, { maximumFractionDigits: 0 });
  return t('budget', { percent: units('percent', { value }), money: money(share.budget) });
}
