import type { Language } from '#shared/base/language.ts';
import type { ClockTime } from '#shared/base/zoned-time.ts';
import type { PostFormat, PostStatus } from '../post/post.ts';

/**
 * Words of a typed line; small letters, no accents. Formats, statuses and networks are read in all languages, whatever
 * the language of the interface: teams mix them.
 */
export const FORMAT_WORDS: Readonly<Record<PostFormat, readonly string[]>> = {
  text: ['text', 'testo', 'texto'],
  photo: ['photo', 'foto', 'pic', 'picture', 'image', 'bild', 'immagine', 'imagen'],
  video: ['video', 'reel', 'reels', 'short', 'shorts', 'clip'],
  carousel: ['carousel', 'karussell', 'carosello', 'carrusel'],
  infographic: ['infographic', 'infografik', 'infografica', 'infografia'],
  story: ['story', 'stories', 'storia', 'storie', 'historia', 'historias'],
  live: ['live', 'livestream', 'diretta', 'directo'],
  poll: ['poll', 'umfrage', 'sondaggio', 'encuesta'],
  link: ['link', 'enlace'],
  document: ['document', 'doc', 'pdf', 'dokument', 'documento'],
  message: ['message', 'dm', 'nachricht', 'direktnachricht', 'messaggio', 'mensaje'],
  audio: ['audio', 'podcast'],
};

/** Words that mean a format even where they stand alone; the others are everyday words and need company. */
export const SURE_FORMAT_WORDS: ReadonlySet<string> = new Set([
  'reel',
  'reels',
  'shorts',
  'carousel',
  'karussell',
  'carosello',
  'carrusel',
  'infographic',
  'infografik',
  'infografica',
  'infografia',
  'livestream',
]);

export const STATUS_WORDS: Readonly<Record<PostStatus, readonly string[]>> = {
  idea: ['idea', 'idee'],
  drafting: ['draft', 'drafting', 'entwurf', 'bozza', 'borrador'],
  review: ['review', 'prufung', 'revisione', 'revision'],
  approved: ['approved', 'freigegeben', 'approvato', 'aprobado'],
  scheduled: ['scheduled', 'eingeplant', 'programmato', 'programado'],
  published: ['published', 'veroffentlicht', 'pubblicato', 'publicado'],
  cancelled: ['cancelled', 'canceled', 'gestrichen', 'annullato', 'cancelado'],
};

/** By the id of the network. */
export const NETWORK_WORDS: Readonly<Record<string, readonly string[]>> = {
  instagram: ['ig', 'insta', 'instagram'],
  facebook: ['fb', 'facebook'],
  x: ['x', 'twitter'],
  linkedin: ['li', 'linkedin'],
  tiktok: ['tt', 'tiktok'],
  youtube: ['yt', 'youtube'],
  pinterest: ['pin', 'pinterest'],
  threads: ['th', 'threads'],
  bluesky: ['bs', 'bsky', 'bluesky'],
  mastodon: ['masto', 'mastodon'],
  telegram: ['tg', 'telegram'],
  whatsapp: ['wa', 'whatsapp'],
  reddit: ['rd', 'reddit'],
  blog: ['blog'],
  newsletter: ['nl', 'newsletter'],
};

/** Networks' words that are everyday words as well: alone they stay in the title. */
export const UNSURE_NETWORK_WORDS: ReadonlySet<string> = new Set([
  'x',
  'li',
  'pin',
  'th',
  'threads',
  'bs',
  'wa',
  'rd',
  'blog',
  'nl',
  'newsletter',
]);

/** As hours of a day that is planned: what "in the morning" is taken for. */
export const PART_TIMES = {
  morning: '09:00',
  midday: '12:00',
  afternoon: '15:00',
  evening: '19:00',
  night: '21:00',
} as const satisfies Readonly<Record<string, ClockTime>>;

export type PartOfDay = keyof typeof PART_TIMES;

type NamedTime = { readonly led: readonly string[]; readonly alone: readonly string[] };

export type WhenWords = {
  /** Before a day and part of it. */
  readonly leads: readonly string[];
  /** Before or after a weekday or "week": the one of next week. */
  readonly next: readonly string[];
  /** Before a number and a unit. */
  readonly ahead: readonly string[];
  readonly week: readonly string[];
  readonly units: Readonly<Record<'day' | 'week' | 'month', readonly string[]>>;
  /** One, two, three, four. */
  readonly numbers: readonly (readonly string[])[];
  readonly dayAfterTomorrow: readonly string[];
  readonly yesterday: readonly string[];
  /** Before a time and part of it; after it. */
  readonly at: readonly string[];
  readonly clock: readonly string[];
  /** Between a weekday and the week that it is a day of. */
  readonly ofWeek: readonly string[];
  /** Behind an hour: which part of the day it is an hour of. */
  readonly parts: Readonly<Record<'morning' | 'midday' | 'evening' | 'night', readonly string[]>>;
  /** Behind a day: which part of it is meant. */
  readonly partsOfDay: Readonly<Record<PartOfDay, readonly string[]>>;
  /** What is a time by itself: with what stands before it, and alone. */
  readonly noon: NamedTime;
  readonly midnight: NamedTime;
};

export const WHEN_WORDS: Readonly<Record<Language, WhenWords>> = {
  en: {
    leads: ['on', 'this'],
    next: ['next'],
    ahead: ['in'],
    week: ['week'],
    units: { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] },
    numbers: [['a', 'one'], ['two'], ['three'], ['four']],
    dayAfterTomorrow: ['the day after tomorrow', 'day after tomorrow'],
    yesterday: ['yesterday'],
    at: ['at'],
    clock: ["o'clock"],
    ofWeek: ['of'],
    parts: {
      morning: ['in the morning'],
      midday: ['noon', 'midday'],
      evening: ['in the afternoon', 'in the evening'],
      night: ['at night'],
    },
    partsOfDay: {
      morning: ['morning', 'in the morning'],
      midday: ['lunchtime', 'at lunchtime'],
      afternoon: ['afternoon', 'in the afternoon'],
      evening: ['evening', 'in the evening'],
      night: ['night', 'at night'],
    },
    noon: { led: ['at noon', 'at midday'], alone: ['noon', 'midday'] },
    midnight: { led: ['at midnight'], alone: ['midnight'] },
  },
  de: {
    leads: ['am', 'den', 'diesen', 'kommenden'],
    next: ['nachsten', 'nachste', 'nachster'],
    ahead: ['in'],
    week: ['woche'],
    units: { day: ['tag', 'tagen'], week: ['woche', 'wochen'], month: ['monat', 'monaten'] },
    numbers: [['einem', 'einer'], ['zwei'], ['drei'], ['vier']],
    dayAfterTomorrow: ['ubermorgen'],
    yesterday: ['gestern'],
    at: ['um', 'ab'],
    clock: ['uhr'],
    ofWeek: ['der', 'in der'],
    parts: {
      morning: ['morgens', 'fruh', 'vormittags', 'am vormittag'],
      midday: ['mittags'],
      evening: ['nachmittags', 'abends', 'am nachmittag', 'am abend'],
      night: ['nachts', 'in der nacht'],
    },
    partsOfDay: {
      morning: [
        'fruh',
        'in der fruh',
        'morgen',
        'am morgen',
        'morgens',
        'vormittag',
        'am vormittag',
        'vormittags',
      ],
      midday: ['mittag', 'am mittag', 'zu mittag'],
      afternoon: ['nachmittag', 'am nachmittag', 'nachmittags'],
      evening: ['abend', 'am abend', 'abends'],
      night: ['nacht', 'in der nacht', 'nachts'],
    },
    noon: { led: [], alone: ['mittags'] },
    midnight: { led: ['um mitternacht'], alone: ['mitternacht'] },
  },
  it: {
    leads: ['il', 'la', 'questo', 'questa'],
    next: ['prossimo', 'prossima'],
    ahead: ['tra', 'fra'],
    week: ['settimana'],
    units: { day: ['giorno', 'giorni'], week: ['settimana', 'settimane'], month: ['mese', 'mesi'] },
    numbers: [['un', 'una'], ['due'], ['tre'], ['quattro']],
    dayAfterTomorrow: ['dopodomani'],
    yesterday: ['ieri'],
    at: ['alle', 'ore', 'alle ore', 'dalle'],
    clock: [],
    ofWeek: ['della', 'nella'],
    parts: {
      morning: ['di mattina', 'del mattino', 'della mattina'],
      midday: [],
      evening: ['del pomeriggio', 'di pomeriggio', 'di sera', 'della sera'],
      night: ['di notte', 'della notte'],
    },
    partsOfDay: {
      morning: ['mattina', 'di mattina', 'mattino', 'al mattino', 'in mattinata'],
      midday: ['a pranzo', "all'ora di pranzo"],
      afternoon: ['pomeriggio', 'di pomeriggio', 'nel pomeriggio'],
      evening: ['sera', 'di sera', 'in serata'],
      night: ['notte', 'di notte'],
    },
    noon: { led: ['a mezzogiorno'], alone: ['mezzogiorno'] },
    midnight: { led: ['a mezzanotte'], alone: ['mezzanotte'] },
  },
  es: {
    leads: ['el', 'la', 'este'],
    next: ['proximo', 'proxima', 'que viene'],
    ahead: ['en', 'dentro de'],
    week: ['semana'],
    units: { day: ['dia', 'dias'], week: ['semana', 'semanas'], month: ['mes', 'meses'] },
    numbers: [['un', 'una'], ['dos'], ['tres'], ['cuatro']],
    dayAfterTomorrow: ['pasado manana'],
    yesterday: ['ayer'],
    at: ['a las', 'a la', 'las'],
    clock: ['h', 'horas'],
    ofWeek: ['de la'],
    parts: {
      morning: ['de la manana', 'de la madrugada'],
      midday: ['del mediodia'],
      evening: ['de la tarde'],
      night: ['de la noche'],
    },
    partsOfDay: {
      morning: ['por la manana', 'a la manana'],
      midday: ['a la hora de comer'],
      afternoon: ['tarde', 'por la tarde', 'a la tarde'],
      evening: [],
      night: ['noche', 'por la noche', 'a la noche'],
    },
    noon: { led: ['a mediodia', 'al mediodia'], alone: ['mediodia'] },
    midnight: { led: ['a medianoche', 'a la medianoche'], alone: ['medianoche'] },
  },
};

/** What binds an everyday word to the words beside it: "a day of the market", "our story", "mit Link". */
export const BINDING_WORDS: ReadonlySet<string> = new Set(
  (
    'a about an and as at by for from her his in is my of on or our the their to we with your ' +
    'als am an auf aus bei das dem den der des die ein eine einem einen einer fur im in ist mein meine mit oder uber ' +
    'und unser unsere unserer vom von wie wir zu zum zur ' +
    'al alla con da dal dalla del della delle di e gli i il la le lo nostra nostro o per su sul sulla tua un una ' +
    'como con de del desde el en la las los mi nuestra nuestro o para por que sobre su tu un una y'
  ).split(' '),
);

/** Hours and minutes of an effort: "~2h", "~90 min", "~2 Std". */
export const EFFORT_UNITS: Readonly<Record<string, number>> = {
  h: 1,
  hr: 1,
  hrs: 1,
  hour: 1,
  hours: 1,
  std: 1,
  'std.': 1,
  stunde: 1,
  stunden: 1,
  ora: 1,
  ore: 1,
  hora: 1,
  horas: 1,
  m: 1 / 60,
  min: 1 / 60,
  'min.': 1 / 60,
  mins: 1 / 60,
  minuten: 1 / 60,
  minuti: 1 / 60,
  minutos: 1 / 60,
};
