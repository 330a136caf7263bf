import { useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { Competitor, CompetitorFigure } from '#shared/plan/competitors/competitor.ts';
import {
  figuresByChannel,
  type NetworkWatch,
  type WatchLine,
  watchByNetwork,
} from '#shared/plan/competitors/competitor-watch.ts';

/** Everybody who was counted, by network. */
export function useNetworkWatch(competitors: readonly Competitor[]): readonly NetworkWatch[] {
  const competitorFigures = useDeferredValue(useWorkspace((tables) => tables.competitorFigures));
  const channels = useWorkspace((tables) => tables.channels);
  const metricPoints = useWorkspace((tables) => tables.metricPoints);
  const posts = useWorkspace((tables) => tables.posts);
  const today = useToday();
  return useMemo(
    () =>
      watchByNetwork(
        {
          competitors,
          competitorFigures: competitorFigures.values(),
          channels: channels.values(),
          metricPoints: metricPoints.values(),
          posts: posts.values(),
        },
        today,
      ),
    [competitors, competitorFigures, channels, metricPoints, posts, today],
  );
}

export type FiguresOf = (channelId: string) => readonly CompetitorFigure[];

const NONE: readonly CompetitorFigure[] = [];

/** The figures of a channel, from a table that is sorted once. */
export function useFiguresOf(): FiguresOf {
  const table = useWorkspace((tables) => tables.competitorFigures);
  return useMemo(() => {
    const byChannel = figuresByChannel(table.values());
    return (channelId) => byChannel.get(channelId) ?? NONE;
  }, [table]);
}

export type LineName = (line: Pick<WatchLine, 'competitorId'>) => string;

/** Who a line is: the competitor's name, or one's own. */
export function useLineName(competitors: readonly Competitor[]): LineName {
  const t = useTranslations('competitors');
  const { name } = useProfile();
  const names = useMemo(() => new Map(competitors.map((each) => [each.id, each.name.trim()])), [competitors]);
  return ({ competitorId }) => {
    if (competitorId === null) return t('compare.you', { name });
    const known = names.get(competitorId) ?? '';
    return known === '' ? t('unnamed') : known;
  };
}
