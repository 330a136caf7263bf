import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import { compareKinds, type KindSummary } from '#shared/plan/fit/role-score.ts';
import { useMoney } from './fit-words.ts';
import styles from './RoleView.module.css';
import { useCandidateName, useRanking, useRoleProfile } from './use-role-profile.ts';

const KINDS = ['in-house', 'external'] as const;

/** In-house often knows the business better; here is what those in view show. */
export function KindTable() {
  const t = useTranslations('fit');
  const ranking = useRanking();
  const comparison = compareKinds(ranking);
  const cells = useKindCells();
  if (comparison['in-house'].count + comparison.external.count === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHeading>{t('kinds.title')}</SectionHeading>
      <p className="soft">{t(`kinds.ahead.${comparison.ahead ?? 'open'}`)}</p>
      <div className={styles.kinds}>
        <PlainTable label={t('kinds.title')}>
          <thead>
            <tr>
              <td />
              {KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {t(`kind.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ id, text }) => (
              <tr key={id}>
                <th scope="row">{t(`kinds.${id}`)}</th>
                {KINDS.map((kind) => (
                  <td key={kind}>{text(comparison[kind])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </div>
    </section>
  );
}

type KindCell = {
  readonly id: 'best' | 'knowledge' | 'cost' | 'from' | 'count';
  readonly text: (kind: KindSummary) => string;
};

function useKindCells(): readonly KindCell[] {
  const t = useTranslations('fit.kinds');
  const format = useFormatter();
  const days = useDays();
  const money = useMoney();
  const candidateName = useCandidateName();
  const { profile } = useRoleProfile();
  const knowledgeId = profile.competences.find(({ competence }) => competence === 'brand-knowledge')?.id;
  const knowledge = ({ best }: KindSummary) => {
    const line = best?.score.lines.find(({ id }) => id === knowledgeId);
    return line === undefined || line.score === null ? '–' : format.number(line.score);
  };
  return [
    {
      id: 'best',
      text: ({ best }) =>
        best === null
          ? t('none')
          : `${format.number(Math.round(best.score.seen ?? 0))} · ${candidateName(best.candidate)}`,
    },
    ...(knowledgeId === undefined ? [] : [{ id: 'knowledge', text: knowledge } as const]),
    {
      id: 'cost',
      text: ({ cost }) => {
        if (cost === null) return '–';
        return cost.low === cost.high
          ? money(cost.low)
          : t('range', { low: money(cost.low), high: money(cost.high) });
      },
    },
    { id: 'from', text: ({ from }) => (from === null ? '–' : days.long(from)) },
    { id: 'count', text: ({ count }) => format.number(count) },
  ];
}
