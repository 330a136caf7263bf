import { memo, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import { useProfile, useRecords } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Competitor } from '#shared/plan/competitors/competitor.ts';
import { gapsOf, unfilledPlaces } from '#shared/plan/competitors/competitor-market.ts';
import styles from './CompetitorsPage.module.css';

const MOST_SHOWN = 12;

/** What nobody does: noted gaps that none of the others fills, and what the records themselves show. */
export const Gaps = memo(function Gaps({ competitors }: { readonly competitors: readonly Competitor[] }) {
  const t = useTranslations('competitors');
  const format = useFormatter();
  const networkName = useNetworkName();
  const languageName = useLanguageName();
  const channels = useRecords('channels');
  const { languages } = useProfile();
  const gaps = useMemo(() => gapsOf(competitors).slice(0, MOST_SHOWN), [competitors]);
  const places = unfilledPlaces(competitors, channels, languages);
  const namesOf = (members: readonly Competitor[]) =>
    format.list(members.map(({ name }) => (name.trim() === '' ? t('unnamed') : name)));
  const open = gaps.filter(({ filledBy }) => filledBy.length === 0).length;
  const count = open + places.networks.length + places.languages.length;
  return (
    <section>
      <SectionHeading count={count} hasLine>
        {t('gaps.title')}
      </SectionHeading>
      {gaps.length === 0 && <p className={styles.hint}>{t('gaps.none')}</p>}
      <ul className={styles.gaps}>
        {gaps.map(({ text, leftBy, filledBy }) => (
          <li key={text}>
            <StateMark
              shape={filledBy.length === 0 ? 'dottedRing' : 'disc'}
              tone={filledBy.length === 0 ? 'accent' : 'plain'}
            />
            <span>
              <b>{text}</b>{' '}
              <span className="quiet">
                {filledBy.length === 0
                  ? t('gaps.leftBy', { names: namesOf(leftBy) })
                  : t('gaps.filledBy', { names: namesOf(filledBy) })}
              </span>
            </span>
          </li>
        ))}
        {places.networks.map((network) => (
          <li key={network}>
            <StateMark shape="dottedRing" tone="accent" />
            <span>{t('gaps.network', { network: networkName(network) })}</span>
          </li>
        ))}
        {places.languages.map((language) => (
          <li key={language}>
            <StateMark shape="dottedRing" tone="accent" />
            <span>{t('gaps.language', { language: languageName(language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
});
