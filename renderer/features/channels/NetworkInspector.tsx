import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useNetworkName, useNetworkRules, useNetworkShort } from '#renderer/plan/network-name.ts';
import { useSession, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { isRuleOld, networkOf, shippedRule } from '#shared/plan/networks/network.ts';
import type { NetworkRule } from '#shared/plan/networks/network-rule.ts';
import { ruleEffect } from '#shared/plan/networks/rule-effect.ts';
import styles from './ChannelsPage.module.css';
import { RuleEffectPanel } from './RuleEffectPanel.tsx';
import { RuleLimits } from './RuleLimits.tsx';
import { RuleSource } from './RuleSource.tsx';
import { useRuleChange } from './use-network-rule.ts';

type NetworkInspectorProps = {
  readonly rule: NetworkRule;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

/** Every field of one network's rule, and what a change of it does to the posts that are still to go out. */
export function NetworkInspector({ rule, onClose, onRemove }: NetworkInspectorProps) {
  const t = useTranslations('networks');
  const channels = useTranslations('channels.field');
  const { settle } = useSession();
  const networkName = useNetworkName();
  const short = useNetworkShort();
  const change = useRuleChange(rule.id);
  const name = networkName(rule.id);
  const menu = useRuleMenu(rule, onRemove);
  const shipped = shippedRule(rule.id) === null ? null : networkOf(rule.id);
  const head = (
    <span className={styles.name}>
      <Chip>{short(rule.id)}</Chip> {name}
    </span>
  );
  return (
    <Inspector
      label={t('inspector', { name })}
      head={head}
      actions={menu.length === 0 ? null : <MenuButton label={name} items={menu} />}
      onClose={onClose}
    >
      <OldRule rule={rule} change={change} />
      <RuleEffectPanel rule={rule} />
      <div className={styles.nameFields}>
        <div data-field="name">
          <TextField
            label={t('field.name')}
            placeholder={shipped === null ? '' : name}
            maxLength={100}
            value={rule.name}
            onChange={(value) => change({ name: value })}
            onBlur={settle}
          />
        </div>
        <div data-field="short">
          <TextField
            label={t('field.short')}
            placeholder={shipped?.short ?? ''}
            maxLength={6}
            value={rule.short}
            onChange={(value) => change({ short: value })}
            onBlur={settle}
          />
        </div>
      </div>
      <RuleLimits rule={rule} change={change} />
      <RuleSource rule={rule} change={change} />
      <div data-field="notes">
        <TextArea
          label={channels('notes')}
          hint={channels('notesHint')}
          rows={2}
          value={rule.notes}
          onChange={(notes) => change({ notes })}
          onBlur={settle}
        />
      </div>
    </Inspector>
  );
}

/** Back to what is shipped, with what that would do; an own network can only go. */
function useRuleMenu(rule: NetworkRule, onRemove: () => void): readonly MenuEntry[] {
  const t = useTranslations('networks');
  const today = useToday();
  const isChanged = useNetworkRules().has(rule.id);
  const tables = useWorkspace(({ posts, channels }) => ({ posts, channels }));
  if (!isChanged) return [];
  const shipped = shippedRule(rule.id);
  if (shipped === null)
    return [{ id: 'remove', label: t('remove'), icon: 'trash', isDanger: true, onAction: onRemove }];
  const { newlyOver } = ruleEffect(tables, rule, shipped, today);
  const note = t('effect.reset', { count: newlyOver.length });
  return [{ id: 'reset', label: t('asShipped'), note, onAction: onRemove }];
}

type OldRuleProps = {
  readonly rule: NetworkRule;
  readonly change: (fields: Partial<NetworkRule>) => void;
};

function OldRule({ rule, change }: OldRuleProps) {
  const t = useTranslations('networks');
  const days = useDays();
  const today = useToday();
  if (!isRuleOld(rule, today)) return null;
  return (
    <Banner
      tone="risk"
      actions={
        <Button size="small" onPress={() => change({ checkedOn: today })}>
          {t('checkToday')}
        </Button>
      }
    >
      {t('old', { date: days.long(rule.checkedOn) })}
    </Banner>
  );
}
