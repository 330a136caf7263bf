import { easter, fixed } from './day-rule.ts';
import { dayOff, feast, type Holiday } from './holiday.ts';

/** Legge 260/1949 with its changes; 4 October since Legge 151/2025. */
export const ITALIAN_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'IT', fixed(1, 1)),
  dayOff('epiphany', 'IT', fixed(1, 6)),
  dayOff('easterSunday', 'IT', easter(0)),
  dayOff('easterMonday', 'IT', easter(1)),
  dayOff('italianLiberation', 'IT', fixed(4, 25)),
  dayOff('labourDay', 'IT', fixed(5, 1)),
  dayOff('whitMonday', 'IT-BZ', easter(50)),
  dayOff('italianRepublic', 'IT', fixed(6, 2)),
  dayOff('assumption', 'IT', fixed(8, 15)),
  dayOff('stFrancis', 'IT', fixed(10, 4), { from: 2026 }),
  dayOff('allSaints', 'IT', fixed(11, 1)),
  dayOff('immaculateConception', 'IT', fixed(12, 8)),
  dayOff('christmasDay', 'IT', fixed(12, 25)),
  dayOff('stStephen', 'IT', fixed(12, 26)),
];

const MAUNDY_THURSDAY =
  'ES-AN ES-AR ES-AS ES-CB ES-CE ES-CL ES-CM ES-CN ES-EX ES-GA ES-IB ES-MC ES-MD ES-ML ES-NC ES-PV ES-RI';

/**
 * Estatuto de los Trabajadores, article 37.2, and Real Decreto 2001/1983, article 45; of the communities the days that
 * their laws name for every year. Each year a community may put a Monday in the place of a Sunday, or another
 * day in the place of a national one: its own calendar is in force.
 */
export const SPANISH_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'ES', fixed(1, 1)),
  dayOff('epiphany', 'ES', fixed(1, 6)),
  dayOff('andalusiaDay', 'ES-AN', fixed(2, 28)),
  dayOff('balearicDay', 'ES-IB', fixed(3, 1)),
  dayOff('stJoseph', 'ES-VC', fixed(3, 19)),
  dayOff('maundyThursday', MAUNDY_THURSDAY, easter(-3)),
  dayOff('goodFriday', 'ES', easter(-2)),
  feast('easterSunday', 'ES', easter(0)),
  dayOff('easterMonday', 'ES-CT ES-IB ES-NC ES-PV ES-RI ES-VC', easter(1)),
  dayOff('aragonDay', 'ES-AR', fixed(4, 23)),
  dayOff('castileLeonDay', 'ES-CL', fixed(4, 23)),
  feast('stGeorge', 'ES-CT', fixed(4, 23)),
  dayOff('labourDay', 'ES', fixed(5, 1)),
  dayOff('madridDay', 'ES-MD', fixed(5, 2)),
  dayOff('galicianLetters', 'ES-GA', fixed(5, 17)),
  dayOff('canariesDay', 'ES-CN', fixed(5, 30)),
  dayOff('castileLaManchaDay', 'ES-CM', fixed(5, 31)),
  dayOff('corpusChristi', 'ES-CM', easter(60)),
  dayOff('murciaDay', 'ES-MC', fixed(6, 9)),
  dayOff('laRiojaDay', 'ES-RI', fixed(6, 9)),
  dayOff('stJohn', 'ES-CT ES-VC', fixed(6, 24)),
  dayOff('galiciaDay', 'ES-GA', fixed(7, 25)),
  dayOff('cantabriaInstitutions', 'ES-CB', fixed(7, 28)),
  dayOff('assumption', 'ES', fixed(8, 15)),
  dayOff('ceutaDay', 'ES-CE', fixed(9, 2)),
  dayOff('asturiasDay', 'ES-AS', fixed(9, 8)),
  dayOff('extremaduraDay', 'ES-EX', fixed(9, 8)),
  dayOff('cataloniaDay', 'ES-CT', fixed(9, 11)),
  dayOff('bienAparecida', 'ES-CB', fixed(9, 15)),
  dayOff('valenciaDay', 'ES-VC', fixed(10, 9)),
  dayOff('spanishNational', 'ES', fixed(10, 12)),
  dayOff('allSaints', 'ES', fixed(11, 1)),
  dayOff('stFrancisXavier', 'ES-NC', fixed(12, 3)),
  dayOff('spanishConstitution', 'ES', fixed(12, 6)),
  dayOff('immaculateConception', 'ES', fixed(12, 8)),
  dayOff('christmasDay', 'ES', fixed(12, 25)),
  dayOff('stStephen', 'ES-CT', fixed(12, 26)),
];

/** Código do Trabalho, article 234, and the days of the two autonomous regions. */
export const PORTUGUESE_HOLIDAYS: readonly Holiday[] = [
  dayOff('newYear', 'PT', fixed(1, 1)),
  dayOff('goodFriday', 'PT', easter(-2)),
  dayOff('easterSunday', 'PT', easter(0)),
  dayOff('portugueseFreedom', 'PT', fixed(4, 25)),
  dayOff('labourDay', 'PT', fixed(5, 1)),
  dayOff('azoresDay', 'PT-20', easter(50)),
  dayOff('corpusChristi', 'PT', easter(60)),
  dayOff('portugalDay', 'PT', fixed(6, 10)),
  dayOff('madeiraDay', 'PT-30', fixed(7, 1)),
  dayOff('assumption', 'PT', fixed(8, 15)),
  dayOff('portugueseRepublic', 'PT', fixed(10, 5)),
  dayOff('allSaints', 'PT', fixed(11, 1)),
  dayOff('portugueseIndependence', 'PT', fixed(12, 1)),
  dayOff('immaculateConception', 'PT', fixed(12, 8)),
  dayOff('christmasDay', 'PT', fixed(12, 25)),
  dayOff('stStephen', 'PT-30', fixed(12, 26)),
];
