import type { Holiday } from './holiday.ts';
import {
  AMERICAN_HOLIDAYS,
  BRITISH_HOLIDAYS,
  CANADIAN_HOLIDAYS,
  IRISH_HOLIDAYS,
} from './holidays-english-speaking.ts';
import { AUSTRIAN_HOLIDAYS, GERMAN_HOLIDAYS, SWISS_HOLIDAYS } from './holidays-german-speaking.ts';
import { ITALIAN_HOLIDAYS, PORTUGUESE_HOLIDAYS, SPANISH_HOLIDAYS } from './holidays-southern.ts';
import { BELGIAN_HOLIDAYS, DUTCH_HOLIDAYS, FRENCH_HOLIDAYS, POLISH_HOLIDAYS } from './holidays-western.ts';

const COUNTRIES: Readonly<Record<string, readonly Holiday[]>> = {
  DE: GERMAN_HOLIDAYS,
  AT: AUSTRIAN_HOLIDAYS,
  CH: SWISS_HOLIDAYS,
  IT: ITALIAN_HOLIDAYS,
  ES: SPANISH_HOLIDAYS,
  GB: BRITISH_HOLIDAYS,
  IE: IRISH_HOLIDAYS,
  FR: FRENCH_HOLIDAYS,
  NL: DUTCH_HOLIDAYS,
  BE: BELGIAN_HOLIDAYS,
  PL: POLISH_HOLIDAYS,
  PT: PORTUGUESE_HOLIDAYS,
  US: AMERICAN_HOLIDAYS,
  CA: CANADIAN_HOLIDAYS,
};

/** Countries whose holidays are known, by code. */
export const HOLIDAY_COUNTRIES: readonly string[] = Object.keys(COUNTRIES);

/** Parts of countries whose holidays differ. Their names: `moments.region.<code>` of the catalogs. */
export const HOLIDAY_PARTS = [
  ...parts('DE', 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'),
  ...parts('CH', 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'),
  ...parts('IT', 'BZ'),
  ...parts('ES', 'AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC'),
  ...parts('GB', 'ENG WLS SCT NIR'),
  ...parts('FR', '57 67 68'),
  ...parts('BE', 'VLG WAL'),
  ...parts('PT', '20 30'),
] as const;

/** The country of a region: 'DE' of 'DE-BY'. */
export function countryOf(region: string): string {
  return region.split('-')[0] ?? '';
}

/** Whether there are holidays for the region, or at least for its country. */
export function hasHolidays(region: string): boolean {
  return COUNTRIES[countryOf(region)] !== undefined;
}

/**
 * The holidays of a region: those of its country and its own. A day that is free in the part and only a feast in the
 * country counts as free. Empty for a country that is not known; a part that is not known has those of its country.
 */
export function holidaysOf(region: string): readonly Holiday[] {
  const country = countryOf(region);
  const known = COUNTRIES[country] ?? [];
  return known.filter((holiday) => holiday.in.includes(country) || holiday.in.includes(region));
}

function parts(country: string, codes: string): readonly string[] {
  return codes.split(' ').map((code) => `${country}-${code}`);
}
