import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import type { Column } from '#renderer/ui/Table.tsx';
import type { Ranked } from '#shared/plan/fit/role-score.ts';
import { useMoney } from './fit-words.ts';
import styles from './RoleView.module.css';
import { useCandidateName } from './use-role-profile.ts';

/** Told by the open inspector: the list beside it needs the room for names. */
const BESIDE: ReadonlySet<string> = new Set(['languages', 'cost', 'available']);

/** The columns of the list of candidates; beside an open inspector only those that rank. */
export function useCandidateColumns(isNarrow: boolean): readonly Column<Ranked>[] {
  const t = useTranslations('fit');
  const format = useFormatter();
  const days = useDays();
  const money = useMoney();
  const candidateName = useCandidateName();
  const columns: readonly Column<Ranked>[] = [
    {
      id: 'place',
      header: t('candidates.place'),
      width: '56px',
      render: ({ place }) => <span className="num">{place === null ? '–' : format.number(place)}</span>,
    },
    {
      id: 'name',
      header: t('field.name'),
      isRowHeader: true,
      width: 'minmax(140px, 2fr)',
      render: ({ candidate }) => (
        <span className={styles.name}>
          <b className="cut">{candidateName(candidate)}</b>
          <span className="quiet">{t(`kind.${candidate.kind}`)}</span>
        </span>
      ),
    },
    {
      id: 'score',
      header: t('candidates.score'),
      width: 'minmax(120px, 1.4fr)',
      render: ({ score }) => <ScoreCell score={score} />,
    },
    {
      id: 'languages',
      header: t('field.languages'),
      width: 'minmax(96px, 1fr)',
      render: ({ languages }) => {
        const met = languages.filter(({ isMet }) => isMet).length;
        return languages.length === 0 ? '' : t('candidates.languagesMet', { met, all: languages.length });
      },
    },
    {
      id: 'cost',
      header: t('field.costPerMonth'),
      align: 'end',
      width: '110px',
      render: ({ candidate: { costPerMonth } }) => (costPerMonth === null ? '' : money(costPerMonth)),
    },
    {
      id: 'available',
      header: t('field.availableFrom'),
      width: '120px',
      render: ({ candidate: { availableFrom } }) =>
        availableFrom === null ? '' : days.numeric(availableFrom),
    },
    {
      id: 'state',
      header: t('field.state'),
      width: '96px',
      render: ({ candidate }) => t(`state.${candidate.state}`),
    },
  ];
  return isNarrow ? columns.filter(({ id }) => !BESIDE.has(id)) : columns;
}

function ScoreCell({ score }: { readonly score: Ranked['score'] }) {
  const t = useTranslations('fit.candidates');
  const format = useFormatter();
  const text = (value: number) => format.number(Math.round(value));
  if (score.seen === null) return <span className="quiet">{t('notSeen')}</span>;
  return (
    <span className={styles.scoreCell}>
      <b className="num">{text(score.seen)}</b>
      {score.missing > 0 && (
        <span className="quiet">
          {t('possible', { low: Math.round(score.low), high: Math.round(score.high) })}
        </span>
      )}
    </span>
  );
}
