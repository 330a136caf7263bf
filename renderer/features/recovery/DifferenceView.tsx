import { useFormatter, useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import type { Difference } from '#shared/api/recovery-methods.ts';
import { SINGLE_RECORD_COLLECTIONS } from '#shared/workspace/schema.ts';
import styles from './RecoveryPage.module.css';
import type { Preview } from './use-recovery.ts';

type Counts = Difference['counts'][number];
type Example = Difference['examples'][number];

const MARKS = {
  added: { shape: 'circleCheck', tone: 'ok' },
  changed: { shape: 'eye', tone: 'accent' },
  removed: { shape: 'triangle', tone: 'risk' },
} as const;
const KINDS = ['removed', 'changed', 'added'] as const;
const EXAMPLES = 12;

/** What would be different: counts by section, and the things by name. */
export function DifferenceView({ preview: { difference, failure } }: { readonly preview: Preview }) {
  const t = useTranslations('recovery');
  const sentence = useErrorSentence();
  if (failure !== null) return <p className="dense soft">{sentence(failure)}</p>;
  if (difference === null) return <ProgressBar label={t('comparing')} value={null} isThin />;
  const counts = difference.counts.filter((row) => KINDS.some((kind) => row[kind] > 0));
  const comparedWith = difference.comparedWith === 'best' ? 'comparedWithBest' : 'comparedWithPresent';
  return (
    <>
      <div>
        <SectionHeading>{t('difference')}</SectionHeading>
        <p className="small quiet">{t(comparedWith)}</p>
      </div>
      {counts.length === 0 ? (
        <p className={styles.same}>
          <StateMark shape="circleCheck" tone="ok" /> {t('same')}
        </p>
      ) : (
        <CountTable counts={counts} />
      )}
      {difference.examples.length > 0 && <Examples difference={difference} />}
    </>
  );
}

function CountTable({ counts }: { readonly counts: readonly Counts[] }) {
  const t = useTranslations('recovery');
  const format = useFormatter();
  const figures = KINDS.map(
    (kind): Column<Counts> => ({
      id: kind,
      header: t(kind),
      align: 'end',
      render: (row) =>
        row[kind] === 0 ? <span className="quiet">0</span> : <b>{format.number(row[kind])}</b>,
    }),
  );
  const columns: readonly Column<Counts>[] = [
    {
      id: 'section',
      header: t('section'),
      isRowHeader: true,
      render: ({ collection }) => t(`collection.${collection}`),
    },
    ...figures,
  ];
  return (
    <Table label={t('difference')} columns={columns} rows={counts} rowKey={({ collection }) => collection} />
  );
}

function Examples({ difference: { counts, examples } }: { readonly difference: Difference }) {
  const t = useTranslations('recovery');
  const shown = KINDS.flatMap((kind) => examples.filter((example) => example.kind === kind)).slice(
    0,
    EXAMPLES,
  );
  const all = counts.reduce((sum, row) => sum + row.added + row.changed + row.removed, 0);
  return (
    <section className="stack-tight">
      <SectionHeading level={3} size="dense">
        {t('examples')}
      </SectionHeading>
      <ul className={styles.examples}>
        {shown.map((example) => (
          <ExampleLine key={`${example.collection}/${example.id}`} example={example} />
        ))}
      </ul>
      {all > shown.length && (
        <p className="small quiet">{t('moreExamples', { count: all - shown.length })}</p>
      )}
    </section>
  );
}

function ExampleLine({ example: { collection, name, kind } }: { readonly example: Example }) {
  const t = useTranslations('recovery');
  const section = t(`collection.${collection}`);
  // There is one brand and one profile: they need no name beside that of their section.
  const isOnly = SINGLE_RECORD_COLLECTIONS.has(collection);
  const title = isOnly ? section : name.trim() === '' ? t('unnamed') : name;
  return (
    <li className={styles.example}>
      <StateMark {...MARKS[kind]} label={t(kind)} />
      <span className="cut label">{title}</span>
      {!isOnly && <span className="small quiet">{section}</span>}
    </li>
  );
}
