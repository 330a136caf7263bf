import { type KeyboardEvent, memo } from 'react';
import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { shortName } from '#shared/plan/networks/network.ts';
import styles from './PostEditor.module.css';
import { useVariantMenu, type VariantMenuInput } from './use-variant-menu.ts';
import type { VariantTab } from './use-variant-tabs.ts';

/** Where and in which languages the post goes out: channels as tabs, the languages of the channel beside them. */
export const VariantTabs = memo(function VariantTabs(props: VariantMenuInput) {
  const { tabs, chosen, onChoose } = props;
  const t = useTranslations('calendar.variant');
  const words = useTranslations('posting.original');
  const channels = useRecords('channels');
  const groups = groupsOf(tabs, channels);
  const group = groups.find(({ variants }) => variants.some(({ id }) => id === chosen?.id)) ?? null;
  const menu = useVariantMenu(props);
  return (
    <div className={styles.variants} data-field="channel">
      <ChannelTabs groups={groups} active={group} onChoose={onChoose} />
      <MenuButton label={t('add')} icon="plus" size="small" placement="bottom start" items={menu.additions} />
      <span className="grow" />
      {group !== null && group.variants.length > 1 && (
        <SegmentedControl
          label={t('languages')}
          options={group.variants.map(({ id, language, state }) => ({
            value: id,
            label: language.toUpperCase(),
            tail:
              state === 'outdated' ? (
                <StateMark shape="triangle" tone="risk" size={12} label={words('outdatedMark')} />
              ) : undefined,
          }))}
          value={chosen?.id ?? ''}
          onChange={onChoose}
        />
      )}
      {menu.missing.map((language) => (
        <button
          key={language}
          type="button"
          className={styles.missing}
          aria-label={words('addIn', { language: language.toUpperCase() })}
          title={words('addIn', { language: language.toUpperCase() })}
          onClick={() => menu.addLanguage(language)}
        >
          <Icon name="plus" size={12} />
          {language.toUpperCase()}
        </button>
      ))}
      {chosen !== null && <MenuButton label={t('more')} size="small" items={menu.changes} />}
    </div>
  );
});

type Group = { readonly channel: Channel | null; readonly variants: readonly VariantTab[] };

function groupsOf(tabs: readonly VariantTab[], channels: readonly Channel[]): readonly Group[] {
  const ids = [...new Set(tabs.map(({ channelId }) => channelId))];
  return ids.map((id) => ({
    channel: channels.find((channel) => channel.id === id) ?? null,
    variants: tabs.filter(({ channelId }) => channelId === id),
  }));
}

type ChannelTabsProps = {
  readonly groups: readonly Group[];
  readonly active: Group | null;
  readonly onChoose: (variantId: string) => void;
};

/** The open one has its name, the others their short one. Arrows walk. */
function ChannelTabs({ groups, active, onChoose }: ChannelTabsProps) {
  const t = useTranslations('calendar.variant');
  const words = useTranslations('posting.original');
  const channelName = useChannelName();
  const rules = useWorkspace((tables) => tables.networkRules);
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || active === null) return;
    event.preventDefault();
    const next = groups[(groups.indexOf(active) + step + groups.length) % groups.length];
    const [variant] = next?.variants ?? [];
    if (variant === undefined) return;
    onChoose(variant.id);
    event.currentTarget
      .querySelectorAll<HTMLElement>('[role="tab"]')
      [groups.indexOf(next ?? active)]?.focus();
  }
  return (
    <div
      role="tablist"
      tabIndex={-1}
      aria-label={t('channels')}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => {
        const { channel, variants } = group;
        const name = channel === null ? t('noChannel') : channelName(channel);
        const isActive = group === active;
        const isOutdated = variants.some(({ state }) => state === 'outdated');
        return (
          <button
            key={channel?.id ?? 'none'}
            type="button"
            role="tab"
            aria-selected={isActive}
            tabIndex={isActive ? 0 : -1}
            title={name}
            className={joinClasses(styles.tab, isActive && styles.tabActive)}
            onClick={() => onChoose(variants[0]?.id ?? '')}
          >
            <span aria-hidden className={styles.short}>
              {channel === null ? '?' : shortName(rules, channel.network)}
            </span>
            {isActive ? <span className="cut">{name}</span> : <VisuallyHidden>{name}</VisuallyHidden>}
            {isOutdated && !isActive && (
              <StateMark shape="triangle" tone="risk" size={12} label={words('outdatedMark')} />
            )}
          </button>
        );
      })}
    </div>
  );
}
