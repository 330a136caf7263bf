import { useTranslations } from 'use-intl';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import { type NetworkWatch, standingOf } from '#shared/plan/competitors/competitor-watch.ts';
import { useFigureWords } from './use-figure-words.ts';
import type { LineName } from './use-watch.ts';

/** What a comparison says, in one or two sentences. */
export function useStandingSentences(nameOf: LineName): (watch: NetworkWatch) => readonly string[] {
  const t = useTranslations('competitors.compare');
  const networkName = useNetworkName();
  const words = useFigureWords();
  return (watch) => {
    const network = networkName(watch.network);
    const { own, rank, counted, largest, fastest } = standingOf(watch);
    const pace = words.change(fastest?.perMonth ?? 0);
    const gains = fastest !== null && (fastest.perMonth ?? 0) > 0;
    if (own?.last && rank !== null) {
      const followers = words.number(own.last.followers);
      if (counted === 1) return [t('onlyYou', { network, followers })];
      const place = t('placed', { network, followers, rank, counted });
      if (!gains) return [place];
      if (fastest === own) return [place, t('youFastest', { pace })];
      const name = nameOf(fastest);
      return [
        place,
        own.perMonth === null
          ? t('fastestAlone', { name, pace })
          : t('fastest', { name, pace, own: words.change(own.perMonth) }),
      ];
    }
    if (!largest?.last) return [t('noCount', { network })];
    const isThere = watch.lines.some(({ kind }) => kind === 'own');
    const values = { network, name: nameOf(largest), followers: words.number(largest.last.followers) };
    const first = isThere ? t('uncounted', values) : t('absent', values);
    return gains && counted > 1 ? [first, t('fastestAlone', { name: nameOf(fastest), pace })] : [first];
  };
}
