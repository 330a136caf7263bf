import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { paletteColor } from '#renderer/ui/palette.ts';
import { networkOf } from '#shared/plan/network.ts';
import type { Post } from '#shared/plan/post.ts';
import type { PostState } from './post-state.ts';

/** What a chip says and its colour, worked out once for all chips. The same object until names change. */
export type ChipWords = {
  readonly status: (state: PostState) => string;
  readonly titleOf: (post: Post) => string;
  readonly colourOf: (post: Post) => string;
  /** Null without a channel. */
  readonly networksOf: (post: Post) => { readonly short: string; readonly names: string } | null;
};

const LONGEST_TITLE = 120;

export function useChipWords(): ChipWords {
  const t = useTranslations('calendar');
  const channelName = useChannelName();
  const channels = useWorkspace((tables) => tables.channels);
  const pillars = useWorkspace((tables) => tables.pillars);
  return useMemo(
    () => ({
      status: (state) => t(`status.${state}`),
      titleOf: (post) => {
        const words = post.title.trim() || (post.variants[0]?.text.trim() ?? '');
        return words === '' ? t('untitled') : words.slice(0, LONGEST_TITLE);
      },
      colourOf: ({ pillarId }) => {
        const pillar = pillarId === null ? undefined : pillars.get(pillarId);
        return pillar === undefined ? 'var(--line-control)' : paletteColor(pillar.colour);
      },
      networksOf: (post) => {
        const ids = new Set(post.variants.map(({ channelId }) => channelId));
        const used = [...ids].flatMap((id) => (id === null ? [] : (channels.get(id) ?? [])));
        const [first] = used;
        if (first === undefined) return null;
        const shorts = used.map(({ network }) => networkOf(network).short);
        const short = shorts.length === 1 ? (shorts[0] ?? '') : `${shorts[0]} +${shorts.length - 1}`;
        return { short, names: used.map(channelName).join(', ') };
      },
    }),
    [t, channelName, channels, pillars],
  );
}
