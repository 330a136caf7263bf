import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { PlainTable, Table } from '#renderer/ui/Table.tsx';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { Ranked } from '#shared/plan/fit/role-score.ts';
import styles from './RoleView.module.css';
import { useCandidateColumns } from './use-candidate-columns.tsx';
import { useCandidateName, useRanking } from './use-role-profile.ts';

type CandidatesProps = {
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onAdd: () => void;
};

/** From here on only the rows in sight are drawn. */
const MANY = 60;

/** Everybody in view, the best seen score first, and who leads as a sentence. */
export function Candidates({ selectedId, onSelect, onAdd }: CandidatesProps) {
  const t = useTranslations('fit.candidates');
  const ranking = useRanking();
  const columns = useCandidateColumns(selectedId !== null);
  if (ranking.length === 0) return <NoCandidate onAdd={onAdd} />;
  const shared = {
    label: t('title'),
    columns,
    rows: ranking,
    rowKey: ({ candidate }: Ranked) => candidate.id,
    selectedKey: selectedId,
    onRowPress: ({ candidate }: Ranked) => onSelect(candidate.id),
  };
  return (
    <section className={styles.section}>
      <SectionHeading
        count={ranking.length}
        hasLine
        action={
          <Button icon="plus" size="small" onPress={onAdd}>
            {t('add')}
          </Button>
        }
      >
        {t('title')}
      </SectionHeading>
      <Leader ranking={ranking} />
      {ranking.length > MANY ? (
        <div className={styles.many}>
          <VirtualTable {...shared} rowHeight={44} />
        </div>
      ) : (
        <div className={styles.wide}>
          <Table {...shared} />
        </div>
      )}
    </section>
  );
}

/** Who leads, and whether that is certain: what is missing is told, not counted as nought. */
function Leader({ ranking }: { readonly ranking: readonly Ranked[] }) {
  const t = useTranslations('fit.candidates');
  const format = useFormatter();
  const candidateName = useCandidateName();
  const first = ranking.filter(({ place }) => place === 1);
  const [leader] = first;
  if (leader === undefined) return <p className={styles.verdict}>{t('nothingSeen')}</p>;
  const score = Math.round(leader.score.seen ?? 0);
  const names = format.list(first.map(({ candidate }) => candidateName(candidate)));
  const isOnly = ranking.filter(({ candidate }) => candidate.state !== 'declined').length === 1;
  const sentence =
    first.length > 1
      ? t('level', { names, score })
      : t(leader.isCertain ? 'leads' : 'mayTurn', { name: candidateName(leader.candidate), score });
  if (isOnly) return null;
  return (
    <p className={styles.verdict}>
      <StateMark
        shape={leader.isCertain ? 'circleCheck' : 'broken'}
        tone={leader.isCertain ? 'ok' : 'none'}
      />
      <span>{sentence}</span>
    </p>
  );
}

function NoCandidate({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslations('fit');
  const format = useFormatter();
  const rows = [
    { name: t('candidates.example.one'), note: t('candidates.example.oneNote'), kind: 'in-house', score: 84 },
    { name: t('candidates.example.two'), note: t('candidates.example.twoNote'), kind: 'external', score: 71 },
  ] as const;
  return (
    <section className={styles.section}>
      <SectionHeading hasLine>{t('candidates.title')}</SectionHeading>
      <EmptyState
        size="part"
        title={t('candidates.emptyTitle')}
        actions={
          <Button variant="primary" icon="plus" onPress={onAdd}>
            {t('candidates.addFirst')}
          </Button>
        }
        exampleLabel={t('candidates.exampleLabel')}
        example={
          <PlainTable label={t('candidates.exampleLabel')}>
            <tbody>
              {rows.map(({ name, note, kind, score }) => (
                <tr key={kind}>
                  <td>
                    <b>{name}</b> <span className="quiet">{note}</span>
                  </td>
                  <td>{t(`kind.${kind}`)}</td>
                  <td className="num">{format.number(score)}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        }
      >
        {t('candidates.emptyText')}
      </EmptyState>
    </section>
  );
}
