/** Months in English, German, Italian, Spanish and French, long and short, as `foldText` leaves them. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'jaenner', 'gennaio', 'gen', 'enero', 'ene', 'janvier', 'janv'],
  ['february', 'feb', 'februar', 'feber', 'febbraio', 'febrero', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'marz', 'maerz', 'mrz', 'marzo', 'mars'],
  ['april', 'apr', 'aprile', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mai', 'maggio', 'mag', 'mayo'],
  ['june', 'jun', 'juni', 'giugno', 'giu', 'junio', 'juin'],
  ['july', 'jul', 'juli', 'luglio', 'lug', 'julio', 'juillet', 'juil'],
  ['august', 'aug', 'agosto', 'ago', 'aout'],
  ['september', 'sep', 'sept', 'settembre', 'set', 'sett', 'septiembre', 'setiembre', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'ottobre', 'ott', 'octubre', 'octobre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'dicembre', 'dic', 'diciembre', 'decembre'],
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    'monday mon montag mo lunedi lun lunes lundi',
    'tuesday tue tues dienstag di martedi mar martes mardi',
    'wednesday wed weds mittwoch mi mercoledi mer miercoles mie mercredi',
    'thursday thu thur thurs donnerstag do giovedi gio jueves jue jeudi jeu',
    'friday fri freitag fr venerdi ven viernes vie vendredi',
    'saturday sat samstag sa sonnabend sabato sab sabado samedi sam',
    'sunday sun sonntag so domenica dom domingo dimanche dim',
  ].flatMap((names) => names.split(' ')),
);

/** 1 to 12, or null; the name is folded first by the caller. */
export function monthOf(foldedName: string): number | null {
  return MONTH_BY_NAME.get(foldedName) ?? null;
}

/**
 * Whether it is a weekday, in full or short, in a language that files come in; folded, that is in small letters
 * without accents.
 */
export function isWeekdayName(foldedName: string): boolean {
  return WEEKDAYS.has(foldedName);
}
