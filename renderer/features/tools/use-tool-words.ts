import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useMoney } from '#renderer/plan/money-text.ts';
import type { Tool } from '#shared/plan/tools/tool.ts';
import type { Renewal } from '#shared/plan/tools/tool-costs.ts';

export type ToolWords = {
  readonly nameOf: (tool: Pick<Tool, 'name'>) => string;
  /** "€119 a year", "free"; empty where the cost is not known. */
  readonly costOf: (tool: Pick<Tool, 'cost' | 'costPer'>) => string;
  /** When it renews and until when one can leave, as a sentence. */
  readonly renewalOf: (renewal: Renewal) => string;
  /** Up to four names, then an ellipsis. */
  readonly namesOf: (tools: readonly Tool[]) => string;
};

const NAMES = 4;

/** What is said of tools in rows, answers and forms. */
export function useToolWords(): ToolWords {
  const t = useTranslations('tools');
  const format = useFormatter();
  const days = useDays();
  const { money } = useMoney();
  return useMemo(() => {
    const nameOf = ({ name }: Pick<Tool, 'name'>) => (name.trim() === '' ? t('unnamed') : name);
    return {
      nameOf,
      costOf: ({ cost, costPer }) => {
        if (cost === null) return '';
        return cost === 0 ? t('free') : t(`costWith.${costPer}`, { money: money(cost) });
      },
      renewalOf: ({ tool, renewsOn, days: ahead, noticeBy, noticeDays }) => {
        const [name, date] = [nameOf(tool), days.long(renewsOn)];
        if (ahead < 0) return t('renews.past', { name, date });
        if (noticeBy !== null && noticeDays !== null && noticeDays < 0)
          return t('renews.tooLate', { name, date, notice: days.long(noticeBy) });
        if (noticeDays === 0) return t('renews.noticeToday', { name, date });
        if (noticeBy !== null) return t('renews.notice', { name, date, notice: days.long(noticeBy) });
        return ahead === 0 ? t('renews.today', { name }) : t('renews.ahead', { name, date, days: ahead });
      },
      namesOf: (tools) => {
        const names = tools.slice(0, NAMES).map(nameOf);
        return format.list(tools.length > NAMES ? [...names, '…'] : names);
      },
    };
  }, [t, format, days, money]);
}
