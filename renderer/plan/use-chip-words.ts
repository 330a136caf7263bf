import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useChannelName, useNetworkShort } from '#renderer/plan/network-name.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { paletteColor } from '#renderer/ui/palette.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { POST_STATES, type PostState } from './post-state.ts';

/** What a chip says and its colour, worked out once for all chips. The same object until names change. */
export type ChipWords = {
  readonly status: (state: PostState) => string;
  /** Of a post that comes back by a rule. */
  readonly series: string;
  readonly titleOf: (post: Post) => string;
  readonly colourOf: (post: Post) => string;
  /** `more` counts the networks beyond the first: '+2', or ''. Null without a channel. */
  readonly networksOf: (
    post: Post,
  ) => { readonly short: string; readonly more: string; readonly names: string } | null;
};

const LONGEST_TITLE = 120;

export function useChipWords(): ChipWords {
  const t = useTranslations('calendar');
  const series = useTranslations('series.bar')('mark');
  const channelName = useChannelName();
  const short = useNetworkShort();
  const channels = useWorkspace((tables) => tables.channels);
  const pillars = useWorkspace((tables) => tables.pillars);
  return useMemo(() => {
    const untitled = t('untitled');
    const statuses = new Map(POST_STATES.map((state) => [state, t(`status.${state}`)]));
    const networks = new Map(
      [...channels.values()].map((channel) => {
        return [channel.id, { short: short(channel.network), names: channelName(channel) }];
      }),
    );
    return {
      status: (state) => statuses.get(state) ?? state,
      series,
      titleOf: (post) => {
        const words = post.title.trim() || (post.variants[0]?.text.trim() ?? '');
        return words === '' ? untitled : words.slice(0, LONGEST_TITLE);
      },
      colourOf: ({ pillarId }) => {
        const pillar = pillarId === null ? undefined : pillars.get(pillarId);
        return pillar === undefined ? 'var(--line-control)' : paletteColor(pillar.colour);
      },
      networksOf: ({ variants }) => {
        const ids = new Set(variants.map(({ channelId }) => channelId));
        const used = [...ids].flatMap((id) => (id === null ? [] : (networks.get(id) ?? [])));
        const [first] = used;
        if (first === undefined) return null;
        return {
          short: first.short,
          more: used.length === 1 ? '' : `+${used.length - 1}`,
          names: used.map(({ names }) => names).join(', '),
        };
      },
    };
  }, [t, series, channelName, short, channels, pillars]);
}
