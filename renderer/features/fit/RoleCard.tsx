import { createPortal } from 'react-dom';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { TRIAL_WEIGHT } from '#shared/plan/fit/role-score.ts';
import styles from './PrintCard.module.css';
import { useCandidateName, useCompetenceName, useRanking, useRoleProfile } from './use-role-profile.ts';

/** Columns that a sheet upright has room for; with nobody in view they are left blank to be written in. */
const MOST = 3;

/** The scorecard on one sheet of paper: what is asked, how one sees it, and room to score. */
export function RoleCard() {
  const t = useTranslations('fit');
  const days = useDays();
  const today = useToday();
  const { name } = useProfile();
  const { profile } = useRoleProfile();
  const format = useFormatter();
  const languageName = useLanguageName();
  const languages = profile.languages.map(({ language, level }) => `${languageName(language)} ${level}`);
  // Two tasks may be the same words: the place is what tells them apart.
  const tasks = profile.tasks.map((task, place) => ({ task, place }));
  return createPortal(
    <article className={styles.card}>
      <header>
        <h1>{t('card.role')}</h1>
        <p>
          {name} · {t('card.printed', { date: days.long(today) })}
        </p>
      </header>
      <p>{profile.purpose}</p>
      <p>
        {t(`employment.${profile.employment}`)}
        {profile.hoursPerWeek !== null && (
          <>
            {' '}
            · {t('field.hoursPerWeek')}: {format.number(profile.hoursPerWeek)}
          </>
        )}
        {languages.length > 0 && (
          <>
            {' '}
            · {t('field.languages')}: {format.list(languages)}
          </>
        )}
      </p>
      {profile.tasks.length > 0 && (
        <section>
          <h2>{t('field.tasks')}</h2>
          <ul>
            {tasks.map(({ task, place }) => (
              <li key={place}>{task}</li>
            ))}
          </ul>
        </section>
      )}
      <Scores />
      {profile.trialTask.trim() !== '' && (
        <section>
          <h2>{t('field.trialTask')}</h2>
          <p>{profile.trialTask}</p>
        </section>
      )}
    </article>,
    document.body,
  );
}

function Scores() {
  const t = useTranslations('fit');
  const format = useFormatter();
  const { profile } = useRoleProfile();
  const competenceName = useCompetenceName();
  const candidateName = useCandidateName();
  const shown = useRanking()
    .filter(({ candidate }) => candidate.state !== 'declined')
    .slice(0, MOST);
  const blanks = Array.from({ length: MOST - shown.length }, (_, place) => `blank ${place}`);
  const rows = [
    ...profile.competences.map((asked) => ({
      id: asked.id,
      name: competenceName(asked),
      weight: asked.weight,
      expectation: asked.expectation === '' ? t(`expect.${asked.competence}`) : asked.expectation,
    })),
    ...(profile.trialTask.trim() === ''
      ? []
      : [{ id: 'trial', name: t('field.trialTask'), weight: TRIAL_WEIGHT, expectation: '' }]),
  ];
  return (
    <section>
      <h2>{t('card.score')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('matrix.competence')}</th>
            <th scope="col">{t('role.weight')}</th>
            <th scope="col">{t('role.expectation')}</th>
            {shown.map(({ candidate }) => (
              <th key={candidate.id} scope="col" className={styles.box}>
                {candidateName(candidate)}
              </th>
            ))}
            {blanks.map((blank) => (
              <th key={blank} scope="col" className={styles.box}>
                {t('card.candidate')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, weight, expectation }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{weight}</td>
              <td>{expectation}</td>
              {shown.map(({ candidate, score }) => {
                const evidence = candidate.scores.find((each) => each.id === id)?.evidence ?? '';
                return (
                  <td key={candidate.id} className={styles.box}>
                    <b>{score.lines.find((line) => line.id === id)?.score}</b>{' '}
                    {id === 'trial' ? candidate.trialResult : evidence}
                  </td>
                );
              })}
              {blanks.map((blank) => (
                <td key={blank} className={styles.box} />
              ))}
            </tr>
          ))}
        </tbody>
        {shown.length > 0 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('matrix.total')}
              </th>
              {shown.map(({ candidate, score }) => (
                <td key={candidate.id} className={styles.box}>
                  <b>{score.seen === null ? '' : format.number(Math.round(score.seen))}</b>{' '}
                  {score.missing > 0 &&
                    t('candidates.possible', { low: Math.round(score.low), high: Math.round(score.high) })}
                </td>
              ))}
              {blanks.map((blank) => (
                <td key={blank} className={styles.box} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
