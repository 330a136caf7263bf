import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { networkOf } from '#shared/plan/network.ts';
import { createPostVariant, type Post, type PostVariant } from '#shared/plan/post.ts';
import styles from './PostEditor.module.css';
import type { PostFields } from './use-post-fields.ts';

type VariantTabsProps = {
  readonly post: Post;
  readonly chosen: PostVariant | null;
  readonly onChoose: (variantId: string) => void;
  readonly fields: PostFields;
};

/** Where and in which languages the post goes out: channels as tabs, the languages of the channel beside them. */
export function VariantTabs({ post, chosen, onChoose, fields }: VariantTabsProps) {
  const t = useTranslations('calendar.variant');
  const channels = useRecords('channels');
  const groups = groupsOf(post, channels);
  const group = groups.find(({ variants }) => variants.some(({ id }) => id === chosen?.id)) ?? null;
  const menu = useVariantMenu({ post, chosen, onChoose, fields }, group);
  return (
    <div className={styles.variants} data-field="channel">
      <ChannelTabs groups={groups} active={group} onChoose={onChoose} />
      <MenuButton label={t('add')} icon="plus" size="small" placement="bottom start" items={menu.additions} />
      <span className="grow" />
      {group !== null && group.variants.length > 1 && (
        <SegmentedControl
          label={t('languages')}
          options={group.variants.map(({ id, language }) => ({ value: id, label: language.toUpperCase() }))}
          value={chosen?.id ?? ''}
          onChange={onChoose}
        />
      )}
      {chosen !== null && <MenuButton label={t('more')} size="small" items={menu.changes} />}
    </div>
  );
}

type Group = { readonly channel: Channel | null; readonly variants: readonly PostVariant[] };

function groupsOf({ variants }: Post, channels: readonly Channel[]): readonly Group[] {
  const ids = [...new Set(variants.map(({ channelId }) => channelId))];
  return ids.map((id) => ({
    channel: channels.find((channel) => channel.id === id) ?? null,
    variants: variants.filter(({ channelId }) => channelId === id),
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
  const channelName = useChannelName();
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
              {channel === null ? '?' : networkOf(channel.network).short}
            </span>
            {isActive ? <span className="cut">{name}</span> : <VisuallyHidden>{name}</VisuallyHidden>}
          </button>
        );
      })}
    </div>
  );
}

function useVariantMenu({ post, chosen, onChoose, fields }: VariantTabsProps, group: Group | null) {
  const t = useTranslations('calendar.variant');
  const session = useSession();
  const channels = useRecords('channels');
  const channelName = useChannelName();
  const { languages } = useProfile();
  const nameOf = ({ channelId, language }: PostVariant) => {
    const channel = channels.find(({ id }) => id === channelId);
    return t('variantName', {
      channel: channel === undefined ? t('noChannel') : channelName(channel),
      language: language.toUpperCase(),
    });
  };
  const add = (channelId: string | null, language: string) => {
    const variant = createPostVariant(session.newId(), { channelId, language });
    fields.set({ variants: [...post.variants, variant] });
    onChoose(variant.id);
  };
  const used = new Set(post.variants.map(({ channelId }) => channelId));
  const free = channels.filter(({ id, state }) => !used.has(id) && state !== 'close');
  const spoken = new Set(group?.variants.map(({ language }) => language) ?? []);
  const additions: MenuEntry[] = free.map((channel) => ({
    id: channel.id,
    label: channelName(channel),
    note: channel.handle,
    onAction: () =>
      add(
        channel.id,
        channel.languages.find((language) => languages.includes(language)) ?? languages[0] ?? 'en',
      ),
  }));
  const missing = group === null ? [] : languages.filter((language) => !spoken.has(language));
  for (const language of missing) {
    additions.push({
      id: `language ${language}`,
      label: t('addLanguage', { language: language.toUpperCase() }),
      icon: 'languages',
      onAction: () => add(group?.channel?.id ?? null, language),
    });
  }
  if (additions.length === 0) {
    const label = channels.length === 0 ? t('noChannels') : t('allUsed');
    additions.push({ id: 'none', label, isDisabled: true, onAction: () => undefined });
  }
  const changes: MenuEntry[] = [];
  if (chosen !== null) {
    for (const channel of free.filter(() => chosen.channelId === null)) {
      changes.push({
        id: `to ${channel.id}`,
        label: t('setChannel', { channel: channelName(channel) }),
        onAction: () => fields.setVariant(chosen.id, { channelId: channel.id }),
      });
    }
    for (const other of post.variants.filter(({ id, text }) => id !== chosen.id && text.trim() !== '')) {
      changes.push({
        id: `copy ${other.id}`,
        label: t('copyFrom', { name: nameOf(other) }),
        icon: 'copy',
        onAction: () =>
          fields.setVariant(chosen.id, { text: other.text, hashtags: other.hashtags, link: other.link }),
      });
    }
    changes.push({
      id: 'remove',
      label: t('remove', { name: nameOf(chosen) }),
      icon: 'trash',
      isDanger: true,
      onAction: () => fields.set({ variants: post.variants.filter(({ id }) => id !== chosen.id) }),
    });
  }
  return { additions, changes };
}
