import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { baseLanguageOf } from '#shared/base/language.ts';
import type { Channel } from '../channel.ts';
import { networkOf } from '../networks/network.ts';
import type { Competitor, CompetitorFigure } from './competitor.ts';

/** A competitor that nobody looked at for a quarter is not watched. */
const LOOK_AGAIN_DAYS = 92;

/** Competitors that are looked at in one market. */
export type Market = {
  /** The user's own word for it, or empty: then the country names it. */
  readonly name: string;
  /** Countries in it, ISO 3166-1 alpha-2; without those nobody gave. */
  readonly countries: readonly string[];
  readonly isHome: boolean;
  readonly competitors: readonly Competitor[];
};

/**
 * The country that is home: that of the plan's holidays, or, where that is not set, the one that most competitors come
 * from, the first made of several; empty where nobody gave one.
 *
 * @param region holiday region of the profile: 'DE', 'DE-BY' or empty
 */
export function homeCountry(competitors: readonly Pick<Competitor, 'country'>[], region: string): string {
  return region.slice(0, 2) || commonest(competitors.map(({ country }) => country));
}

/**
 * The markets: home first, then abroad, each in the order of making. A competitor belongs to the market that it names,
 * else to one that has its country. One with the home country in it is at home, and so is one without any country.
 *
 * @param region holiday region of the profile: 'DE', 'DE-BY' or empty
 */
export function marketsOf(competitors: readonly Competitor[], region: string): readonly Market[] {
  const home = homeCountry(competitors, region);
  const groups = new Map<string, { name: string; members: Competitor[] }>();
  const marketOfCountry = new Map<string, string>();
  for (const { market, country } of competitors) {
    const key = keyOf(market);
    if (key !== '' && country !== '' && !marketOfCountry.has(country)) marketOfCountry.set(country, key);
  }
  for (const competitor of competitors) {
    const named = keyOf(competitor.market) || marketOfCountry.get(competitor.country);
    const key = named === undefined ? `country ${competitor.country}` : `market ${named}`;
    const group = groups.get(key) ?? { name: '', members: [] };
    if (group.name === '') group.name = competitor.market.trim();
    group.members.push(competitor);
    groups.set(key, group);
  }
  const markets = [...groups.values()].map(({ name, members }): Market => {
    const countries = [...new Set(members.map(({ country }) => country).filter((country) => country !== ''))];
    const isHome = countries.length === 0 || countries.includes(home);
    return { name, countries, isHome, competitors: members };
  });
  return [...markets.filter(({ isHome }) => isHome), ...markets.filter(({ isHome }) => !isHome)];
}

/** A gap that somebody noted, with those who leave it open and those who fill it (it is a strength of theirs). */
export type WatchedGap = {
  readonly text: string;
  readonly leftBy: readonly Competitor[];
  readonly filledBy: readonly Competitor[];
};

/** Every gap that was noted: those that nobody fills first, then by how many leave them open. */
export function gapsOf(competitors: readonly Competitor[]): readonly WatchedGap[] {
  const gaps = new Map<string, { text: string; leftBy: Competitor[] }>();
  for (const competitor of competitors) {
    for (const text of competitor.gaps) {
      const key = keyOf(text);
      if (key === '') continue;
      const gap = gaps.get(key) ?? { text: text.trim(), leftBy: [] };
      if (gap.leftBy.at(-1) !== competitor) gap.leftBy.push(competitor);
      gaps.set(key, gap);
    }
  }
  const filledBy = new Map<string, Set<Competitor>>();
  for (const competitor of competitors) {
    for (const key of competitor.strengths.map(keyOf)) {
      if (gaps.has(key)) filledBy.set(key, (filledBy.get(key) ?? new Set()).add(competitor));
    }
  }
  return [...gaps]
    .map(([key, gap]) => ({ ...gap, filledBy: [...(filledBy.get(key) ?? [])] }))
    .sort(
      (left, right) =>
        left.filledBy.length - right.filledBy.length || right.leftBy.length - left.leftBy.length,
    );
}

/** What the records themselves show that nobody does. */
export type UnfilledPlaces = {
  /** Networks of one's own, in use, on which no competitor is; a newsletter or a blog is no place that one is on. */
  readonly networks: readonly string[];
  /** Languages of the plan that no competitor speaks. */
  readonly languages: readonly string[];
};

/** Told only where it was looked at: a network needs competitors with channels, a language ones with languages. */
export function unfilledPlaces(
  competitors: readonly Competitor[],
  channels: Iterable<Pick<Channel, 'network' | 'state'>>,
  planLanguages: readonly string[],
): UnfilledPlaces {
  const taken = new Set(
    competitors.flatMap((competitor) => competitor.channels.map(({ network }) => network)),
  );
  const spoken = new Set(competitors.flatMap(({ languages }) => languages).map(baseLanguageOf));
  const own = [...channels]
    .filter(
      ({ network, state }) => (state === 'keep' || state === 'grow') && networkOf(network).name !== null,
    )
    .map(({ network }) => network);
  return {
    networks: taken.size === 0 ? [] : [...new Set(own)].filter((network) => !taken.has(network)),
    languages:
      spoken.size === 0 ? [] : planLanguages.filter((language) => !spoken.has(baseLanguageOf(language))),
  };
}

/** The last day on which somebody looked: as written down, or the day of the newest figure. */
export function lastLookAt(
  { id, lastLookedOn }: Pick<Competitor, 'id' | 'lastLookedOn'>,
  figures: Iterable<CompetitorFigure>,
): CalendarDate | null {
  let last = lastLookedOn;
  for (const { competitorId, date } of figures) {
    if (competitorId === id && (last === null || date > last)) last = date;
  }
  return last;
}

/** Whether a look is due: never looked, or not for a quarter. */
export function isLookDue(lastLook: CalendarDate | null, today: CalendarDate): boolean {
  return lastLook === null || daysBetween(lastLook, today) > LOOK_AGAIN_DAYS;
}

function commonest(countries: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const country of countries) if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? '';
}

function keyOf(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
