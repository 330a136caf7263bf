import { useFormatter, useTranslations } from 'use-intl';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import { type Ranked, TOP_SCORE, TRIAL_WEIGHT } from '#shared/plan/fit/role-score.ts';
import styles from './RoleView.module.css';
import { useCandidateName, useCompetenceName, useRanking, useRoleProfile } from './use-role-profile.ts';

/** As many candidates as stand beside each other with their names. */
const MOST = 5;

/** Competences down, candidates across: who is strong where, and what is still open. */
export function ScoreMatrix({ onSelect }: { readonly onSelect: (id: string) => void }) {
  const t = useTranslations('fit');
  const ranking = useRanking();
  const { profile } = useRoleProfile();
  const competenceName = useCompetenceName();
  const candidateName = useCandidateName();
  const shown = ranking.filter(({ candidate }) => candidate.state !== 'declined').slice(0, MOST);
  if (shown.length === 0 || profile.competences.length === 0) return null;
  const rows = [
    ...profile.competences.map((asked) => ({
      id: asked.id,
      name: competenceName(asked),
      weight: asked.weight,
    })),
    ...(profile.trialTask.trim() === ''
      ? []
      : [{ id: 'trial', name: t('field.trialTask'), weight: TRIAL_WEIGHT }]),
  ];
  return (
    <section className={styles.section}>
      <SectionHeading
        count={
          shown.length < ranking.length
            ? t('matrix.limit', { count: shown.length, all: ranking.length })
            : null
        }
      >
        {t('matrix.title')}
      </SectionHeading>
      <div className={styles.wide}>
        <PlainTable label={t('matrix.title')}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.competence')}</th>
              <th scope="col" className={styles.end}>
                {t('role.weight')}
              </th>
              {shown.map(({ candidate }) => (
                <th key={candidate.id} scope="col" className={styles.person}>
                  <button type="button" onClick={() => onSelect(candidate.id)}>
                    {candidateName(candidate)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, weight }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className={styles.end}>{weight}</td>
                {shown.map((each) => (
                  <ScoreHeat key={each.candidate.id} score={lineOf(each, id)} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2} className={styles.foot}>
                {t('matrix.total')}
              </th>
              {shown.map((each) => (
                <Total key={each.candidate.id} ranked={each} />
              ))}
            </tr>
          </tfoot>
        </PlainTable>
      </div>
    </section>
  );
}

function lineOf({ score }: Ranked, id: string): number | null {
  return score.lines.find((line) => line.id === id)?.score ?? null;
}

function ScoreHeat({ score }: { readonly score: number | null }) {
  const t = useTranslations('fit.candidates');
  if (score === null) {
    return (
      <td className={styles.heat} data-open>
        <span>{t('notScored')}</span>
      </td>
    );
  }
  return (
    <td className={styles.heat} style={{ '--share': `${Math.round((score / TOP_SCORE) * 44)}%` }}>
      <span>{score}</span>
    </td>
  );
}

function Total({ ranked: { score } }: { readonly ranked: Ranked }) {
  const t = useTranslations('fit.candidates');
  const format = useFormatter();
  return (
    <td className={styles.total}>
      <b>{score.seen === null ? '–' : format.number(Math.round(score.seen))}</b>
      {score.missing > 0 && (
        <span className="quiet small">
          {t('possible', { low: Math.round(score.low), high: Math.round(score.high) })}
        </span>
      )}
    </td>
  );
}
