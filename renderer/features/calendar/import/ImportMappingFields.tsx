import { useTranslations } from 'use-intl';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { RadioCards } from '#renderer/ui/RadioCards.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import type { ImportMapping, ImportProposal } from '#shared/api/import-methods.ts';
import styles from './ImportDialog.module.css';
import { fieldName } from './import-words.ts';

type ImportMappingFieldsProps = {
  readonly proposal: ImportProposal;
  readonly isOrderSaid: boolean;
  readonly onChange: (mapping: ImportMapping, isOrder: boolean) => void;
};

/** Which column becomes which field, how days are meant, and the language of the texts. */
export function ImportMappingFields({ proposal, isOrderSaid, onChange }: ImportMappingFieldsProps) {
  const t = useTranslations('imports');
  const { languages } = useProfile();
  const { mapping, header, sample } = proposal;
  const isCalendar = proposal.kind === 'calendar';
  const options: readonly Option<string | null>[] = [
    { value: null, label: isCalendar ? t('mapping.keepInNotes') : t('mapping.notUsed') },
    ...proposal.fields.map((field) => ({ value: field, label: fieldName(t, field) })),
  ];
  const known = [...new Set([...languages, mapping.language])];
  const taken = (column: number, field: string | null): readonly (string | null)[] =>
    mapping.columns.map((present, index) => {
      if (index === column) return field;
      // A field has one column, but any number may be left out.
      return field !== null && field !== 'ignore' && field !== 'notes' && present === field ? null : present;
    });
  return (
    <>
      {mapping.dateOrder !== null && (
        <RadioCards
          label={t('mapping.dateOrder')}
          look="rows"
          options={[
            { value: 'day-first' as const, label: t('mapping.dayFirst') },
            { value: 'month-first' as const, label: t('mapping.monthFirst') },
          ]}
          value={isOrderSaid ? mapping.dateOrder : null}
          onChange={(dateOrder) => onChange({ ...mapping, dateOrder }, true)}
        />
      )}
      {isCalendar && (
        <Select
          label={t('mapping.language')}
          options={known.map((language) => ({ value: language, label: language.toUpperCase() }))}
          value={mapping.language}
          onChange={(language) => onChange({ ...mapping, language }, false)}
        />
      )}
      <div>
        <SectionHeading level={3}>{t('mapping.title')}</SectionHeading>
        <p className="small quiet">{isCalendar ? t('mapping.intro') : t('mapping.introMetrics')}</p>
      </div>
      <PlainTable label={t('mapping.title')} className={styles.mapping}>
        <thead>
          <tr>
            <th scope="col">{t('mapping.column')}</th>
            <th scope="col">{t('mapping.field')}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map((field, column) => {
            const name = header[column] || t('mapping.unnamed', { number: String(column + 1) });
            const cells = sample.flatMap((row) => row[column]?.trim() || []).slice(0, 3);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; two may have one name
              <tr key={column}>
                <th scope="row" className={styles.column}>
                  <span className="cut label">{name}</span>
                  <span className={styles.cells}>{cells.join(' · ')}</span>
                </th>
                <td>
                  <Select
                    label={`${t('mapping.field')}: ${name}`}
                    isLabelHidden
                    options={options}
                    value={field}
                    onChange={(next) => onChange({ ...mapping, columns: [...taken(column, next)] }, false)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </PlainTable>
    </>
  );
}
