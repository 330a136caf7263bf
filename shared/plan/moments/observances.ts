import { addDays } from '#shared/base/calendar-date.ts';
import { advent, type DayRule, easter, either, fixed, lunar, nth, orthodoxEaster } from './day-rule.ts';
import { easterOf } from './feasts.ts';

/** Subjects by which a plan chooses the days that it wants to see. Names: `moments.topic.<id>`. */
export const MOMENT_TOPICS = [
  'family',
  'tradition',
  'trade',
  'religion',
  'community',
  'environment',
  'health',
  'equality',
  'society',
  'culture',
  'food',
] as const;
export type MomentTopic = (typeof MOMENT_TOPICS)[number];

/** What a plan shows that has not chosen. */
export const USUAL_TOPICS: readonly MomentTopic[] = ['family', 'tradition', 'trade'];

/** A day that nobody has off but many speak of. Its name: `moments.name.<id>`. */
export type Observance = {
  readonly id: string;
  readonly topic: MomentTopic;
  readonly on: DayRule;
  /** Countries in which it is on that day; null for everywhere. */
  readonly in: readonly string[] | null;
  /** From the table of feasts that follow the moon: it may be a day earlier or later in some place. */
  readonly mayShift: boolean;
};

function day(id: string, topic: MomentTopic, on: DayRule, countries: string | null = null): Observance {
  return { id, topic, on, in: countries?.split(' ') ?? null, mayShift: false };
}

const LAST_OF_MAY = nth(-1, 7, 5);
/** The last Sunday of May, but where that is Whit Sunday the first of June (Code de l'action sociale, D215-1). */
const FRENCH_MOTHERS_DAY = either(LAST_OF_MAY, nth(1, 7, 6), (year) =>
  LAST_OF_MAY(year).includes(addDays(easterOf(year), 49)),
);
const EUROPE = 'DE AT CH IT ES GB IE FR NL BE PL PT';

const FAMILY: readonly Observance[] = [
  day('valentine', 'family', fixed(2, 14)),
  day('mothersDay', 'family', nth(2, 7, 5), 'DE AT CH IT NL BE US CA'),
  day('mothersDay', 'family', nth(1, 7, 5), 'ES PT'),
  day('mothersDay', 'family', fixed(5, 26), 'PL'),
  day('mothersDay', 'family', easter(-21), 'GB IE'),
  day('mothersDay', 'family', FRENCH_MOTHERS_DAY, 'FR'),
  day('fathersDay', 'family', easter(39), 'DE'),
  day('fathersDay', 'family', nth(2, 7, 6), 'AT BE'),
  day('fathersDay', 'family', nth(1, 7, 6), 'CH'),
  day('fathersDay', 'family', fixed(3, 19), 'IT ES PT'),
  day('fathersDay', 'family', nth(3, 7, 6), 'GB IE US CA FR NL'),
  day('fathersDay', 'family', fixed(6, 23), 'PL'),
];

const TRADITION: readonly Observance[] = [
  day('clocksForward', 'tradition', nth(-1, 7, 3), EUROPE),
  day('clocksBack', 'tradition', nth(-1, 7, 10), EUROPE),
  day('clocksForward', 'tradition', nth(2, 7, 3), 'US CA'),
  day('clocksBack', 'tradition', nth(1, 7, 11), 'US CA'),
  day('womensCarnival', 'tradition', easter(-52), 'DE'),
  day('roseMonday', 'tradition', easter(-48), 'DE AT'),
  day('baselCarnival', 'tradition', easter(-41), 'CH'),
  day('shroveTuesday', 'tradition', easter(-47)),
  day('ashWednesday', 'tradition', easter(-46)),
  day('aprilFools', 'tradition', fixed(4, 1)),
  day('halloween', 'tradition', fixed(10, 31)),
  day('carnivalOpening', 'tradition', fixed(11, 11), 'DE'),
  day('mourningSunday', 'tradition', advent(-14), 'DE'),
  day('sundayOfTheDead', 'tradition', advent(-7), 'DE'),
  day('advent1', 'tradition', advent(0)),
  day('advent2', 'tradition', advent(7)),
  day('advent3', 'tradition', advent(14)),
  day('advent4', 'tradition', advent(21)),
  day('stNicholas', 'tradition', fixed(12, 6), 'DE AT CH BE PL'),
  day('sinterklaas', 'tradition', fixed(12, 5), 'NL'),
  day('christmasEve', 'tradition', fixed(12, 24)),
  day('newYearsEve', 'tradition', fixed(12, 31)),
];

const TRADE: readonly Observance[] = [
  day('singlesDay', 'trade', fixed(11, 11)),
  day('blackFriday', 'trade', nth(4, 4, 11, 1)),
  day('smallBusinessSaturday', 'trade', nth(4, 4, 11, 2), 'US'),
  day('smallBusinessSaturday', 'trade', nth(1, 6, 12), 'GB'),
  day('cyberMonday', 'trade', nth(4, 4, 11, 4)),
  day('givingTuesday', 'trade', nth(4, 4, 11, 5)),
];

const RELIGION: readonly Observance[] = [
  ...(['lunarNewYear', 'eidAlFitr', 'eidAlAdha', 'diwali', 'passover', 'roshHashanah'] as const).map(
    (id): Observance => ({ ...day(id, 'religion', lunar(id)), mayShift: true }),
  ),
  day('palmSunday', 'religion', easter(-7)),
  day('orthodoxChristmas', 'religion', fixed(1, 7)),
  day('orthodoxEaster', 'religion', orthodoxEaster(0)),
];

const COMMUNITY: readonly Observance[] = [
  day('communityManagerDay', 'community', nth(4, 1, 1)),
  day('dataPrivacyDay', 'community', fixed(1, 28)),
  day('saferInternetDay', 'community', nth(2, 2, 2)),
  day('worldBackupDay', 'community', fixed(3, 31)),
  day('pressFreedomDay', 'community', fixed(5, 3)),
  day('accessibilityDay', 'community', nth(3, 4, 5)),
  day('socialMediaDay', 'community', fixed(6, 30)),
  day('emojiDay', 'community', fixed(7, 17)),
  day('photographyDay', 'community', fixed(8, 19)),
  day('podcastDay', 'community', fixed(9, 30)),
];

const ENVIRONMENT: readonly Observance[] = [
  day('wildlifeDay', 'environment', fixed(3, 3)),
  day('forestDay', 'environment', fixed(3, 21)),
  day('waterDay', 'environment', fixed(3, 22)),
  day('earthDay', 'environment', fixed(4, 22)),
  day('beeDay', 'environment', fixed(5, 20)),
  day('bicycleDay', 'environment', fixed(6, 3)),
  day('environmentDay', 'environment', fixed(6, 5)),
  day('oceansDay', 'environment', fixed(6, 8)),
  day('carFreeDay', 'environment', fixed(9, 22)),
  day('animalDay', 'environment', fixed(10, 4)),
];

const HEALTH: readonly Observance[] = [
  day('cancerDay', 'health', fixed(2, 4)),
  day('autismDay', 'health', fixed(4, 2)),
  day('healthDay', 'health', fixed(4, 7)),
  day('nursesDay', 'health', fixed(5, 12)),
  day('noTobaccoDay', 'health', fixed(5, 31)),
  day('bloodDonorDay', 'health', fixed(6, 14)),
  day('yogaDay', 'health', fixed(6, 21)),
  day('suicidePreventionDay', 'health', fixed(9, 10)),
  day('heartDay', 'health', fixed(9, 29)),
  day('mentalHealthDay', 'health', fixed(10, 10)),
  day('diabetesDay', 'health', fixed(11, 14)),
  day('aidsDay', 'health', fixed(12, 1)),
];

const EQUALITY: readonly Observance[] = [
  day('internationalWomensDay', 'equality', fixed(3, 8)),
  day('antiRacismDay', 'equality', fixed(3, 21)),
  day('antiHomophobiaDay', 'equality', fixed(5, 17)),
  day('prideDay', 'equality', fixed(6, 28)),
  day('girlsDay', 'equality', fixed(10, 11)),
  day('mensDay', 'equality', fixed(11, 19)),
  day('violenceAgainstWomenDay', 'equality', fixed(11, 25)),
  day('disabilityDay', 'equality', fixed(12, 3)),
];

const SOCIETY: readonly Observance[] = [
  day('holocaustRemembrance', 'society', fixed(1, 27)),
  day('happinessDay', 'society', fixed(3, 20)),
  day('safetyAtWorkDay', 'society', fixed(4, 28)),
  day('europeDay', 'society', fixed(5, 9)),
  day('familiesDay', 'society', fixed(5, 15)),
  day('refugeeDay', 'society', fixed(6, 20)),
  day('friendshipDay', 'society', fixed(7, 30)),
  day('youthDay', 'society', fixed(8, 12)),
  day('literacyDay', 'society', fixed(9, 8)),
  day('peaceDay', 'society', fixed(9, 21)),
  day('tourismDay', 'society', fixed(9, 27)),
  day('olderPersonsDay', 'society', fixed(10, 1)),
  day('teachersDay', 'society', fixed(10, 5)),
  day('kindnessDay', 'society', fixed(11, 13)),
  day('childrensDay', 'society', fixed(11, 20)),
  day('volunteerDay', 'society', fixed(12, 5)),
  day('humanRightsDay', 'society', fixed(12, 10)),
];

const CULTURE: readonly Observance[] = [
  day('motherLanguageDay', 'culture', fixed(2, 21)),
  day('poetryDay', 'culture', fixed(3, 21)),
  day('theatreDay', 'culture', fixed(3, 27)),
  day('artDay', 'culture', fixed(4, 15)),
  day('creativityDay', 'culture', fixed(4, 21)),
  day('bookDay', 'culture', fixed(4, 23)),
  day('danceDay', 'culture', fixed(4, 29)),
  day('jazzDay', 'culture', fixed(4, 30)),
  day('starWarsDay', 'culture', fixed(5, 4)),
  day('museumDay', 'culture', fixed(5, 18)),
  day('musicDay', 'culture', fixed(6, 21)),
  day('languagesDay', 'culture', fixed(9, 26)),
];

const FOOD: readonly Observance[] = [
  day('teaDay', 'food', fixed(5, 21)),
  day('chocolateDay', 'food', fixed(7, 7)),
  day('beerDay', 'food', nth(1, 5, 8)),
  day('foodWasteDay', 'food', fixed(9, 29)),
  day('coffeeDay', 'food', fixed(10, 1)),
  day('foodDay', 'food', fixed(10, 16)),
  day('pastaDay', 'food', fixed(10, 25)),
  day('veganDay', 'food', fixed(11, 1)),
];

/** Days by topic. Dates: the United Nations' list of international days, or whoever called the day into being. */
export const OBSERVANCES: readonly Observance[] = [
  ...FAMILY,
  ...TRADITION,
  ...TRADE,
  ...RELIGION,
  ...COMMUNITY,
  ...ENVIRONMENT,
  ...HEALTH,
  ...EQUALITY,
  ...SOCIETY,
  ...CULTURE,
  ...FOOD,
];
