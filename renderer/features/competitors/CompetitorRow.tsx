import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useCountryName } from '#renderer/plan/country-options.ts';
import { useNetworkName, useNetworkShort } from '#renderer/plan/network-name.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Sparkline } from '#renderer/ui/charts/Sparkline.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { addMonths } from '#shared/base/calendar-date.ts';
import type { Competitor } from '#shared/plan/competitors/competitor.ts';
import { isLookDue, lastLookAt } from '#shared/plan/competitors/competitor-market.ts';
import { competitorLine, type WatchLine } from '#shared/plan/competitors/competitor-watch.ts';
import { followerMonths } from '#shared/plan/competitors/follower-counts.ts';
import styles from './CompetitorRow.module.css';
import { useFigureWords } from './use-figure-words.ts';
import type { FiguresOf } from './use-watch.ts';

type CompetitorRowProps = {
  readonly competitor: Competitor;
  readonly figuresOf: FiguresOf;
  /** Where no heading says it. */
  readonly hasCountry?: boolean;
};

const SPARK_MONTHS = 12;
const MOST_CHANNELS = 3;

/** One competitor in the list: who, where, how large, which way, and when one last looked. */
export function CompetitorRow({ competitor, figuresOf, hasCountry = false }: CompetitorRowProps) {
  const t = useTranslations('competitors');
  const countryName = useCountryName();
  const words = useFigureWords();
  const today = useToday();
  const { name, style, country, market } = competitor;
  const lines = competitor.channels.map((channel) =>
    competitorLine(competitor.id, channel, figuresOf(channel.id)),
  );
  const main = largestOf(lines);
  const places = hasCountry ? [market.trim() === '' ? countryName(country) : market] : [];
  const months = followerMonths(main?.points ?? [], addMonths(today, 1 - SPARK_MONTHS), today);
  return (
    <span className={styles.row}>
      <span className={styles.text}>
        <b>{name.trim() === '' ? t('unnamed') : name}</b>
        <span>{[...places, style].filter((text) => text.trim() !== '').join(' · ')}</span>
      </span>
      <span className={styles.channels}>
        {[...lines]
          .sort(byFollowers)
          .slice(0, MOST_CHANNELS)
          .map((line) => (
            <ChannelFigure key={line.channelId} line={line} />
          ))}
      </span>
      <span className={styles.spark}>
        {main !== null && main.points.length > 1 && (
          <Sparkline values={bridged(months.map(({ followers }) => followers))} />
        )}
      </span>
      <span className={styles.change}>
        {main?.perMonth != null && t('perMonth', { change: words.change(main.perMonth) })}
      </span>
      <LastLook competitor={competitor} figuresOf={figuresOf} />
    </span>
  );
}

function ChannelFigure({ line }: { readonly line: WatchLine }) {
  const networkName = useNetworkName();
  const short = useNetworkShort();
  const words = useFigureWords();
  return (
    <span className={styles.channel}>
      <Chip title={networkName(line.network)}>{short(line.network)}</Chip>
      {line.last !== null && <span>{words.axis(line.last.followers)}</span>}
    </span>
  );
}

function LastLook({ competitor, figuresOf }: Pick<CompetitorRowProps, 'competitor' | 'figuresOf'>) {
  const t = useTranslations('competitors');
  const days = useDays();
  const today = useToday();
  const newest = competitor.channels.flatMap(({ id }) => figuresOf(id).at(-1) ?? []);
  const last = lastLookAt(competitor, newest);
  const isDue = isLookDue(last, today);
  const text =
    last === null ? t('neverLooked') : t(isDue ? 'notSince' : 'lookedOn', { date: days.short(last) });
  return (
    <span className={styles.look}>
      {isDue && <StateMark shape="triangle" tone="risk" size={12} />}
      {text}
    </span>
  );
}

/** One month that nobody counted is drawn over, as in the chart; two are a gap. */
function bridged(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value, place) => {
    const [before, after] = [values[place - 1] ?? null, values[place + 1] ?? null];
    return value === null && before !== null && after !== null ? (before + after) / 2 : value;
  });
}

function largestOf(lines: readonly WatchLine[]): WatchLine | null {
  return [...lines].sort(byFollowers)[0] ?? null;
}

function byFollowers(left: WatchLine, right: WatchLine): number {
  return (right.last?.followers ?? -1) - (left.last?.followers ?? -1);
}
