import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useMoney } from '#renderer/plan/money-text.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type Column, type Sort, Table } from '#renderer/ui/Table.tsx';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { Tool } from '#shared/plan/tools/tool.ts';
import { costPerMonth, isRunning, renewalOf, type ToolTotals } from '#shared/plan/tools/tool-costs.ts';
import styles from './ToolsPage.module.css';
import { useToolWords } from './use-tool-words.ts';

type ToolTableProps = {
  readonly tools: readonly Tool[];
  readonly totals: ToolTotals;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onAdd: () => void;
};

/** More rows than this are drawn as they come into sight. */
const PLAIN_ROWS = 60;

/** Every tool as a line, with what all of them cost below. */
export function ToolTable({ tools, totals, selectedId, onSelect, onAdd }: ToolTableProps) {
  const t = useTranslations('tools');
  const { money } = useMoney();
  const { nameOf } = useToolWords();
  const columns = useColumns(totals);
  const [sort, setSort] = useState<Sort | null>(null);
  const rows = useMemo(() => sorted(tools, sort, nameOf), [tools, sort, nameOf]);
  const shared = {
    label: t('list'),
    columns,
    rows,
    rowKey: ({ id }: Tool) => id,
    selectedKey: selectedId,
    sort,
    onSortChange: setSort,
    onRowPress: ({ id }: Tool) => onSelect(id),
  };
  return (
    <section className={styles.list}>
      <SectionHeading
        count={tools.length}
        action={
          <Button icon="plus" onPress={onAdd}>
            {t('add')}
          </Button>
        }
      >
        {t('list')}
      </SectionHeading>
      {tools.length <= PLAIN_ROWS ? (
        <Table {...shared} isFullWidth className={styles.bleed} />
      ) : (
        <>
          <div className={styles.many}>
            <VirtualTable {...shared} isFullWidth rowHeight={46} />
          </div>
          <p className={styles.sum}>
            <span>{t('total')}</span>
            <b className="num">{t('perMonth', { money: money(totals.perMonth) })}</b>
          </p>
        </>
      )}
    </section>
  );
}

function useColumns(totals: ToolTotals): readonly Column<Tool>[] {
  const t = useTranslations('tools');
  const { money } = useMoney();
  const { nameOf, costOf } = useToolWords();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.tool'),
        isRowHeader: true,
        isSortable: true,
        footer: t('total'),
        render: (tool) => (
          <Two top={<b>{nameOf(tool)}</b>}>
            {tool.state === 'used'
              ? t(`purpose.${tool.purpose}`)
              : `${t(`purpose.${tool.purpose}`)} · ${t(`state.${tool.state}`)}`}
          </Two>
        ),
      },
      {
        id: 'cost',
        header: t('column.cost'),
        align: 'end',
        width: '132px',
        footer: '',
        render: (tool) => (tool.cost === null ? <Missing /> : costOf(tool)),
      },
      {
        id: 'perMonth',
        header: t('column.perMonth'),
        align: 'end',
        width: '104px',
        isSortable: true,
        footer: <b>{money(totals.perMonth)}</b>,
        render: (tool) => {
          const cost = isRunning(tool) ? costPerMonth(tool) : null;
          return cost === null || tool.costPer === 'once' ? '' : money(cost);
        },
      },
      {
        id: 'renewal',
        header: t('column.renewal'),
        width: '176px',
        isSortable: true,
        footer: '',
        render: (tool) => <RenewalCell tool={tool} />,
      },
      {
        id: 'dataKept',
        header: t('field.dataKept'),
        footer: '',
        render: ({ dataKept }) =>
          dataKept.trim() === '' ? <Missing /> : <span className="cut">{dataKept}</span>,
      },
      {
        id: 'exit',
        header: t('column.exit'),
        width: '112px',
        footer: '',
        render: ({ exitPlan }) => (exitPlan.trim() === '' ? <Missing /> : t('exit.there')),
      },
    ],
    [t, money, nameOf, costOf, totals.perMonth],
  );
}

/** Something is not written down: said by shape and word. */
function Missing() {
  const t = useTranslations('tools.exit');
  return (
    <span className={styles.missing}>
      <StateMark shape="broken" tone="none" size={12} /> {t('missing')}
    </span>
  );
}

function RenewalCell({ tool }: { readonly tool: Tool }) {
  const t = useTranslations('tools');
  const days = useDays();
  const today = useToday();
  if (tool.renewsOn === null) return null;
  const renewal = renewalOf(tool, today);
  const day = <span className="num">{days.numeric(tool.renewsOn)}</span>;
  if (renewal === null) return day;
  const isPast = renewal.days < 0 || (renewal.noticeDays !== null && renewal.noticeDays < 0);
  return (
    <Two
      top={
        <span className={styles.renewal}>
          {isPast && <StateMark shape="triangle" tone="risk" size={12} />}
          {day}
        </span>
      }
    >
      {renewal.noticeBy === null ? '' : t('noticeBy', { date: days.numeric(renewal.noticeBy) })}
    </Two>
  );
}

function Two({ top, children }: { readonly top: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={styles.lines}>
      {top}
      {children !== '' && <span>{children}</span>}
    </span>
  );
}

/** As they were added, until a column is asked for. What is unknown comes last in both directions. */
function sorted(tools: readonly Tool[], sort: Sort | null, nameOf: (tool: Tool) => string): readonly Tool[] {
  if (sort === null) return tools;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const keyOf = (tool: Tool): string | number | null => {
    if (sort.column === 'perMonth') return isRunning(tool) ? costPerMonth(tool) : null;
    return sort.column === 'renewal' ? tool.renewsOn : nameOf(tool).toLocaleLowerCase();
  };
  return tools
    .map((tool) => ({ tool, key: keyOf(tool) }))
    .sort(({ key: left }, { key: right }) => {
      if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
      if (typeof left === 'string' && typeof right === 'string') return left.localeCompare(right) * sign;
      return (Number(left) - Number(right)) * sign;
    })
    .map(({ tool }) => tool);
}
