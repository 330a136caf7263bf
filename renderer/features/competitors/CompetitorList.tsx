import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCountryName } from '#renderer/plan/country-options.ts';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import type { Competitor } from '#shared/plan/competitors/competitor.ts';
import { type Market, marketsOf } from '#shared/plan/competitors/competitor-market.ts';
import { CompetitorRow } from './CompetitorRow.tsx';
import styles from './CompetitorsPage.module.css';
import { useFiguresOf } from './use-watch.ts';

type CompetitorListProps = {
  readonly competitors: readonly Competitor[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

/** More are no longer a watch list but a register: one list of which only what is in sight is drawn, with a search. */
const MOST_DRAWN = 60;

/** The competitors by market, home first. */
export const CompetitorList = memo(function CompetitorList(props: CompetitorListProps) {
  const { holidayRegion } = useProfile();
  const markets = marketsOf(props.competitors, holidayRegion);
  if (props.competitors.length > MOST_DRAWN) return <Register {...props} markets={markets} />;
  return markets.map((market) => (
    <MarketSection key={`${market.name} ${market.countries.join()}`} {...props} market={market} />
  ));
});

function MarketSection({ market, selectedId, onSelect }: CompetitorListProps & { readonly market: Market }) {
  const t = useTranslations('competitors');
  const countryName = useCountryName();
  const figuresOf = useFiguresOf();
  const countries = market.countries.map(countryName).join(', ');
  const name = market.name === '' ? countries : market.name;
  const where = t(countries === '' ? 'noCountry' : market.isHome ? 'home' : 'abroad');
  return (
    <section>
      <SectionHeading
        count={market.competitors.length}
        action={<span className="small quiet">{name === '' ? null : where}</span>}
      >
        {name === '' ? t('noCountry') : name}
        {market.name !== '' && countries !== '' && <span className={styles.countries}> {countries}</span>}
      </SectionHeading>
      <ul className={styles.list}>
        {market.competitors.map((competitor) => (
          <li key={competitor.id}>
            <button
              type="button"
              className={styles.row}
              data-row={competitor.id}
              aria-pressed={competitor.id === selectedId}
              onClick={() => onSelect(competitor.id)}
            >
              <CompetitorRow competitor={competitor} figuresOf={figuresOf} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Register({
  markets,
  selectedId,
  onSelect,
}: CompetitorListProps & { readonly markets: readonly Market[] }) {
  const t = useTranslations('competitors');
  const countryName = useCountryName();
  const figuresOf = useFiguresOf();
  const [search, setSearch] = useState('');
  const all = markets.flatMap(({ competitors }) => competitors);
  const wanted = search.trim().toLocaleLowerCase();
  const found = all.filter(({ name, style, market, country }) =>
    [name, style, market, countryName(country)].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <section className={styles.register}>
      <SectionHeading count={found.length}>{t('list')}</SectionHeading>
      <SearchField label={t('search')} value={search} onChange={setSearch} />
      <div className={styles.window}>
        <VirtualList
          label={t('list')}
          items={found}
          itemKey={({ id }) => id}
          rowHeight={56}
          selectedKey={selectedId}
          onPress={({ id }) => onSelect(id)}
          emptyText={t('noneFound')}
          render={(competitor) => (
            <span className={styles.inWindow}>
              <CompetitorRow competitor={competitor} figuresOf={figuresOf} hasCountry />
            </span>
          )}
        />
      </div>
    </section>
  );
}
