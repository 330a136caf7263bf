import { useFormatter, useTranslations } from 'use-intl';
import { PlainTable } from '#renderer/ui/Table.tsx';
import type { Difference } from '#shared/api/recovery-methods.ts';
import styles from './DataPage.module.css';

const EXAMPLES = 6;

/** What bringing a backup back would change, by kind of record, with names. */
export function DifferenceView({ difference }: { readonly difference: Difference }) {
  const t = useTranslations('data.generation');
  const names = useTranslations('recovery.collection');
  const format = useFormatter();
  const counts = difference.counts.filter(({ added, changed, removed }) => added + changed + removed > 0);
  if (counts.length === 0) return <p className={styles.none}>{t('same')}</p>;
  const number = (value: number) => (value === 0 ? '–' : format.number(value));
  return (
    <>
      <PlainTable label={t('difference')} className={styles.difference}>
        <thead>
          <tr>
            <th scope="col">{t('section')}</th>
            <th scope="col">{t('comesBack')}</th>
            <th scope="col">{t('changes')}</th>
            <th scope="col">{t('goes')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ collection, added, changed, removed }) => (
            <tr key={collection}>
              <th scope="row">{names(collection)}</th>
              <td>{number(added)}</td>
              <td>{number(changed)}</td>
              <td>{number(removed)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <Examples difference={difference} />
    </>
  );
}

function Examples({ difference: { counts, examples } }: { readonly difference: Difference }) {
  const t = useTranslations('data.generation');
  const names = useTranslations('recovery.collection');
  const shown = examples.slice(0, EXAMPLES);
  const all = counts.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
  return (
    <>
      <h3 className="label small">{t('examples')}</h3>
      <ul className={styles.examples}>
        {shown.map(({ collection, id, kind, name }) => (
          <li key={`${collection} ${id}`}>
            {t(`example.${kind}`, { name: name.trim() === '' ? names(collection) : name })}
          </li>
        ))}
        {all > shown.length && <li className="quiet">{t('more', { count: all - shown.length })}</li>}
      </ul>
    </>
  );
}
