import type { Language } from '#shared/base/language.ts';

/** Words for days in one language; small letters, no accents. */
export type DayWords = {
  /** Today, tomorrow, and where the language has it in one word the day after. */
  readonly relative: readonly (readonly string[])[];
  /** Monday to Sunday: the whole name and the short ones. */
  readonly weekdays: readonly (readonly string[])[];
  /** January to December. */
  readonly months: readonly (readonly string[])[];
  /** What stands before a day and belongs to it. */
  readonly leads: readonly string[];
  /** Short forms that are everyday words as well, and what such a word stands after. */
  readonly risky: readonly string[];
  readonly riskyAfter: readonly string[];
};

/** The days as people write them in a hurry, in the four languages of the interface. */
export const DAY_WORDS: Readonly<Record<Language, DayWords>> = {
  en: {
    relative: [['today'], ['tomorrow', 'tmrw']],
    weekdays: [
      ['monday', 'mon'],
      ['tuesday', 'tue', 'tues'],
      ['wednesday', 'wed'],
      ['thursday', 'thu', 'thur', 'thurs'],
      ['friday', 'fri'],
      ['saturday', 'sat'],
      ['sunday', 'sun'],
    ],
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    leads: ['by', 'on', 'until', 'before', 'due'],
    risky: ['sun', 'sat', 'wed', 'mon'],
    riskyAfter: ['the', 'a', 'an', 'in', 'of', 'and', 'or', 'full', 'who', 'she', 'he', 'they'],
  },
  de: {
    relative: [['heute'], ['morgen'], ['ubermorgen']],
    weekdays: [
      ['montag', 'mo'],
      ['dienstag', 'di'],
      ['mittwoch', 'mi'],
      ['donnerstag', 'do'],
      ['freitag', 'fr'],
      ['samstag', 'sonnabend', 'sa'],
      ['sonntag', 'so'],
    ],
    months: [
      ['januar', 'janner', 'jan'],
      ['februar', 'feb'],
      ['marz', 'mrz'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sep', 'sept'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
    leads: ['bis', 'bis zum', 'am', 'zum', 'vor', 'bis zu'],
    risky: ['morgen', 'so', 'do', 'mi', 'di'],
    riskyAfter: ['der', 'den', 'dem', 'jeden', 'guten', 'schonen', 'schönen', 'und', 'oder', 'von', 'a'],
  },
  it: {
    relative: [['oggi'], ['domani'], ['dopodomani']],
    weekdays: [
      ['lunedi', 'lun'],
      ['martedi', 'mar'],
      ['mercoledi', 'mer'],
      ['giovedi', 'gio'],
      ['venerdi', 'ven'],
      ['sabato', 'sab'],
      ['domenica', 'dom'],
    ],
    months: [
      ['gennaio', 'gen'],
      ['febbraio', 'feb'],
      ['marzo', 'mar'],
      ['aprile', 'apr'],
      ['maggio', 'mag'],
      ['giugno', 'giu'],
      ['luglio', 'lug'],
      ['agosto', 'ago'],
      ['settembre', 'set', 'sett'],
      ['ottobre', 'ott'],
      ['novembre', 'nov'],
      ['dicembre', 'dic'],
    ],
    leads: ['entro', 'entro il', 'entro la', 'per', 'per il', 'il'],
    risky: ['mar', 'domani'],
    riskyAfter: ['il', 'al', 'del', 'dal', 'nel', 'sul', 'un', 'di'],
  },
  es: {
    relative: [['hoy'], ['manana']],
    weekdays: [
      ['lunes', 'lun'],
      ['martes', 'mar'],
      ['miercoles', 'mie'],
      ['jueves', 'jue'],
      ['viernes', 'vie'],
      ['sabado', 'sab'],
      ['domingo', 'dom'],
    ],
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo', 'may'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre', 'sep', 'sept'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    leads: ['antes del', 'para el', 'para', 'el', 'hasta el', 'hasta'],
    risky: ['mar', 'sol', 'manana', 'mañana'],
    riskyAfter: ['el', 'al', 'del', 'un', 'de', 'en', 'la', 'una', 'por'],
  },
};
