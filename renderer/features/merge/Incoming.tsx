import { useTranslations } from 'use-intl';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Table } from '#renderer/ui/Table.tsx';
import type { Change } from '#shared/workspace/changes.ts';
import { COLLECTION_NAMES, type Collection } from '#shared/workspace/schema.ts';
import styles from './MergePage.module.css';
import type { ConflictWords } from './use-conflict-words.ts';

type Row = {
  readonly collection: Collection;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
};

type IncomingProps = { readonly changes: readonly Change[]; readonly words: ConflictWords };

/** How much comes in by itself, by kind. */
export function Incoming({ changes, words }: IncomingProps) {
  const t = useTranslations('merge');
  const rows = COLLECTION_NAMES.map((collection) => rowOf(collection, changes)).filter(
    ({ added, changed, removed }) => added + changed + removed > 0,
  );
  const figure = (id: 'added' | 'changed' | 'removed') => ({
    id,
    header: t(`figure.${id}`),
    align: 'end' as const,
    width: '112px',
    render: (row: Row) => (row[id] === 0 ? '' : row[id]),
  });
  return (
    <section className={styles.section} aria-labelledby="merge-incoming">
      <SectionHeading id="merge-incoming">{t('comesIn')}</SectionHeading>
      <Table
        label={t('comesIn')}
        rows={rows}
        rowKey={({ collection }) => collection}
        columns={[
          {
            id: 'section',
            header: t('section'),
            isRowHeader: true,
            render: ({ collection }) => words.kind(collection),
          },
          figure('added'),
          figure('changed'),
          figure('removed'),
        ]}
      />
    </section>
  );
}

function rowOf(collection: Collection, changes: readonly Change[]): Row {
  const own = changes.filter((change) => change.collection === collection);
  const added = own.filter(({ before }) => before === null).length;
  const removed = own.filter(({ after }) => after === null).length;
  return { collection, added, removed, changed: own.length - added - removed };
}
