import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useProfile, useRecords, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { MenuEntry } from '#renderer/ui/Menu.tsx';
import { createPostVariant, type PostVariant } from '#shared/plan/post/post.ts';
import { followed, missingLanguages, originalFor } from '#shared/plan/post/translation.ts';
import type { PostFields } from './use-post-fields.ts';
import { useVariantName } from './use-variant-name.ts';
import type { VariantTab } from './use-variant-tabs.ts';

export type VariantMenuInput = {
  readonly postId: string;
  readonly tabs: readonly VariantTab[];
  readonly chosen: VariantTab | null;
  readonly onChoose: (variantId: string) => void;
  readonly fields: PostFields;
};

export type VariantMenu = {
  /** Channels and languages that can be added. */
  readonly additions: readonly MenuEntry[];
  /** What can be done with the chosen version. */
  readonly changes: readonly MenuEntry[];
  /** Wished languages that the chosen version's channel lacks. */
  readonly missing: readonly string[];
  readonly addLanguage: (language: string) => void;
};

/** What can be added to a post and done with its chosen version. Words are read when they are needed. */
export function useVariantMenu(input: VariantMenuInput): VariantMenu {
  const { postId, tabs, chosen, onChoose, fields } = input;
  const t = useTranslations('calendar.variant');
  const words = useTranslations('posting.original');
  const session = useSession();
  const channels = useRecords('channels');
  const channelTable = useWorkspace((tables) => tables.channels);
  const channelName = useChannelName();
  const variantName = useVariantName();
  const { languages } = useProfile();
  // The versions of a series are changed in the same way as those of a post.
  const present = (): readonly PostVariant[] => {
    const { posts, series } = session.tables();
    return (posts.get(postId) ?? series.get(postId))?.variants ?? [];
  };

  const add = (channelId: string | null, language: string) => {
    const original = originalFor(present(), channelId, languages);
    const variant = createPostVariant(session.newId(), {
      channelId,
      language,
      original: original === null ? null : followed(original),
    });
    fields.addVariant(variant);
    onChoose(variant.id);
  };
  const channelId = chosen?.channelId ?? null;
  const used = new Set(tabs.map((tab) => tab.channelId));
  const free = channels.filter(({ id, state }) => !used.has(id) && state !== 'close');
  const spoken = new Set(tabs.filter((tab) => tab.channelId === channelId).map(({ language }) => language));
  const own = channelTable.get(channelId ?? '')?.languages ?? [];
  const others = chosen === null ? [] : [...new Set([...languages, ...own])];
  const additions: MenuEntry[] = [
    ...free.map((channel) => ({
      id: channel.id,
      label: channelName(channel),
      note: channel.handle,
      onAction: () =>
        add(
          channel.id,
          channel.languages.find((language) => languages.includes(language)) ?? languages[0] ?? 'en',
        ),
    })),
    ...others
      .filter((language) => !spoken.has(language))
      .map((language) => ({
        id: `language ${language}`,
        label: t('addLanguage', { language: language.toUpperCase() }),
        icon: 'languages' as const,
        onAction: () => add(channelId, language),
      })),
  ];
  if (additions.length === 0) {
    const label = channels.length === 0 ? t('noChannels') : t('allUsed');
    additions.push({ id: 'none', label, isDisabled: true, onAction: () => undefined });
  }
  const missing = missingLanguages(asVariants(tabs), channelTable, languages)
    .filter((each) => each.channelId === channelId)
    .map(({ language }) => language);

  const changes: MenuEntry[] = [];
  if (chosen !== null) {
    for (const channel of free.filter(() => chosen.channelId === null)) {
      changes.push({
        id: `to ${channel.id}`,
        label: t('setChannel', { channel: channelName(channel) }),
        onAction: () => fields.setVariant(chosen.id, { channelId: channel.id }),
      });
    }
    for (const other of tabs.filter(({ id, hasText }) => id !== chosen.id && hasText)) {
      changes.push({
        id: `copy ${other.id}`,
        label: t('copyFrom', { name: variantName(other) }),
        icon: 'copy',
        onAction: () => {
          const from = present().find(({ id }) => id === other.id);
          if (from === undefined) return;
          const { text, hashtags, link, linkTags } = from;
          fields.setVariant(chosen.id, { text, hashtags, link, linkTags });
        },
      });
    }
    if (chosen.state === 'original') {
      for (const other of tabs.filter(
        ({ id, language }) => id !== chosen.id && language !== chosen.language,
      )) {
        changes.push({
          id: `original ${other.id}`,
          label: words('linkTo', { name: variantName(other) }),
          icon: 'link',
          onAction: () => {
            const original = present().find(({ id }) => id === other.id);
            if (original !== undefined) fields.setVariant(chosen.id, { original: followed(original) });
          },
        });
      }
    } else {
      changes.push({
        id: 'unlink',
        label: words('unlink'),
        icon: 'unlink',
        onAction: () => fields.setVariant(chosen.id, { original: null }),
      });
    }
    changes.push({
      id: 'remove',
      label: t('remove', { name: variantName(chosen) }),
      icon: 'trash',
      isDanger: true,
      onAction: () => fields.removeVariant(chosen.id),
    });
  }
  return { additions, changes, missing, addLanguage: (language) => add(channelId, language) };
}

function asVariants(tabs: readonly VariantTab[]): readonly PostVariant[] {
  return tabs.map(({ id, channelId, language }) => createPostVariant(id, { channelId, language }));
}
