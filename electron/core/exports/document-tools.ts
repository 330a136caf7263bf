import type { Tool } from '#shared/plan/tools/tool.ts';
import { costPerMonth, renewalOf, toolTotals } from '#shared/plan/tools/tool-costs.ts';
import { type Block, span } from './blocks.ts';
import { linkCell } from './document-foundation.ts';
import {
  cell,
  column,
  type DocumentSource,
  decision,
  fact,
  facts,
  heading,
  inOrder,
  notes,
  table,
} from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** What the work is done with. A client's tables know no cost, so the columns and sums of costs go by themselves. */
export function toolBlocks(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  const { t } = say;
  const tools = inOrder(tables.tools);
  const columns = [
    column(t('tools.column.tool'), 1.6),
    column(t('tools.field.use'), 2),
    column(t('tools.column.cost'), 1.2, 'end'),
    column(t('tools.column.perMonth'), 1, 'end'),
    column(t('tools.column.renewal'), 1.4),
  ];
  return [
    ...table(
      t('document.section.tools'),
      columns,
      tools.map((tool) => row(say, tool)),
    ),
    ...totals(say, tools),
    ...tools.flatMap((tool) => details(say, tool)),
    ...decision(source, 'tools'),
  ];
}

function row(say: Phrasing, tool: Tool) {
  const { t } = say;
  const perMonth = costPerMonth(tool);
  const renewal = renewalOf(tool, say.today);
  const notice = renewal?.noticeBy ?? null;
  return [
    cell(
      span(tool.name, { style: 'strong' }),
      span(`${t(`tools.purpose.${tool.purpose}`)} · ${t(`tools.state.${tool.state}`)}`, { style: 'quiet' }),
    ),
    cell(tool.use),
    cell(costOf(say, tool)),
    cell(perMonth === null || tool.costPer === 'once' ? '' : moneyOf(say, perMonth)),
    cell(
      tool.renewsOn === null ? '' : say.shortDate(tool.renewsOn),
      span(notice === null ? '' : t('tools.noticeBy', { date: say.shortDate(notice) }), { style: 'quiet' }),
    ),
  ];
}

/** Sums only where a cost is known: to nobody's eyes nothing costs nothing. */
function totals(say: Phrasing, tools: readonly Tool[]): readonly Block[] {
  const { t } = say;
  if (tools.every(({ cost }) => cost === null)) return [];
  const { perMonth, perYear, once } = toolTotals(tools);
  return facts(
    fact(t('tools.total'), [
      span(t('tools.perMonth', { money: moneyOf(say, perMonth) })),
      span(t('tools.answer.year', { money: moneyOf(say, perYear) })),
      ...(once === 0 ? [] : [span(t('tools.answer.once', { money: moneyOf(say, once) }))]),
    ]),
  );
}

function details(say: Phrasing, tool: Tool): readonly Block[] {
  const { t } = say;
  const rest = [
    ...facts(
      fact(t('document.link'), linkCell(tool.link)),
      fact(t('document.owner'), tool.owner),
      fact(t('tools.field.users'), say.list(tool.users)),
      fact(t('tools.field.noticeDays'), tool.noticeDays === null ? '' : say.number(tool.noticeDays)),
      fact(t('tools.field.dataKept'), tool.dataKept),
      fact(t('tools.field.exitPlan'), tool.exitPlan),
    ),
    ...notes(say, tool),
  ];
  return rest.length === 0 ? [] : [heading(3, tool.name), ...rest];
}

function costOf(say: Phrasing, { cost, costPer }: Tool): string {
  if (cost === null) return '';
  return cost === 0 ? say.t('tools.free') : say.t(`tools.costWith.${costPer}`, { money: moneyOf(say, cost) });
}

function moneyOf(say: Phrasing, amount: number): string {
  return say.number(amount, { style: 'currency', currency: say.profile.currency });
}
