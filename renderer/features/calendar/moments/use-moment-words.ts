import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useCountryName } from '#renderer/plan/country-options.ts';
import type { ShownMoment } from '#shared/plan/moments/shown-moments.ts';

export type MomentWords = {
  /** Its name in the interface language; one's own as it was written. */
  readonly titleOf: (moment: ShownMoment) => string;
  /** The name of a day that the program knows. */
  readonly nameOf: (id: string) => string;
  readonly kindOf: (moment: ShownMoment) => string;
  /** What else is to say: where it is a public holiday, that it may shift. Empty for most. */
  readonly noteOf: (moment: ShownMoment) => string;
  /** 'DE-BY': "Bavaria (Germany)". */
  readonly regionName: (region: string) => string;
};

export function useMomentWords(): MomentWords {
  const t = useTranslations('moments');
  const format = useFormatter();
  const countryName = useCountryName();
  return useMemo(() => {
    const has = t.has as (key: string) => boolean; // ids are data
    const say = t as unknown as (key: string) => string;
    const nameOf = (id: string) => (has(`name.${id}`) ? say(`name.${id}`) : id);
    const regionName = (region: string) => {
      const [code = ''] = region.split('-');
      const country = /^[A-Z]{2}$/.test(code) ? countryName(code) : code;
      if (code === region) return country;
      const part = has(`region.${region}`) ? say(`region.${region}`) : region;
      return t('partOf', { part, country });
    };
    return {
      nameOf,
      regionName,
      titleOf: ({ builtIn, own }) => {
        if (own !== null) return own.title.trim() === '' ? t('untitled') : own.title;
        const name = nameOf(builtIn.id);
        return builtIn.isSubstitute ? t('substitute', { name }) : name;
      },
      kindOf: ({ kind }) => t(`kind.${kind}`),
      noteOf: ({ builtIn }) => {
        if (builtIn === null) return '';
        if (builtIn.mayShift) return t('mayShift');
        if (builtIn.offIn.length === 0) return '';
        return t('dayOffIn', { regions: format.list(builtIn.offIn.map(regionName)) });
      },
    };
  }, [t, format, countryName]);
}
