import { networksOf, shortName } from '#shared/plan/networks/network.ts';
import {
  COUNTING_KEYS,
  NETWORK_LIMITS,
  NETWORK_TRAITS,
  type NetworkRule,
} from '#shared/plan/networks/network-rule.ts';
import type { Block } from './blocks.ts';
import { span } from './blocks.ts';
import { cell, column, type DocumentSource, heading, namedNotes, table } from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** What the networks of the plan take: those that have a channel, and all whose rule was changed or added here. */
export function networkRuleBlocks({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const used = new Set([...tables.channels.values()].map(({ network }) => network));
  const rules = networksOf(tables.networkRules).filter(
    ({ id, source }) => tables.networkRules.has(id) || (used.has(id) && source !== ''),
  );
  if (rules.length === 0) return [];
  const columns = [
    column(t('networks.column.network'), 1.4),
    column(t('networks.column.text'), 1.4),
    column(t('networks.document.limits'), 2.2),
    column(t('networks.field.source'), 2),
  ];
  const rows = rules.map((rule) => [
    cell(
      span(say.networkName(rule.id), { style: 'strong' }),
      span(shortName(tables.networkRules, rule.id), { style: 'quiet' }),
    ),
    cell(
      rule.textLimit === null ? t('networks.open') : say.number(rule.textLimit),
      span(t(`networks.counting.${COUNTING_KEYS[rule.counting]}`), { style: 'quiet' }),
    ),
    cell(...limitsOf(say, rule)),
    cell(
      rule.source,
      span(
        t('document.named', { name: t('networks.field.checkedOn'), value: say.shortDate(rule.checkedOn) }),
        {
          style: 'quiet',
        },
      ),
    ),
  ]);
  return [
    heading(3, t('networks.document.title')),
    ...table(t('networks.document.title'), columns, rows),
    ...namedNotes(say, rules, (index) => say.networkName(rules[index]?.id ?? '')),
  ];
}

/** The limits that are known beside that of the text, and what the network has; each with its name. */
function limitsOf({ t, number }: Phrasing, rule: NetworkRule): readonly string[] {
  const limits = NETWORK_LIMITS.flatMap((field) => {
    const value = rule[field];
    return value === null || field === 'textLimit'
      ? []
      : [t('document.named', { name: t(`networks.field.${field}`), value: number(value) })];
  });
  const traits = NETWORK_TRAITS.filter((field) => rule[field]).map((field) => t(`networks.field.${field}`));
  return [...limits, ...traits];
}
