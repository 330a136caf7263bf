import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { fitSensitivity } from '#shared/plan/fit/fit-flips.ts';
import { FIT_QUESTIONS, type FitQuestion } from '#shared/plan/fit/fit-reasons.ts';
import { ReasonSentence } from './FitReasons.tsx';
import { useAnswerText, useFlipText, usePointsText } from './fit-words.ts';
import styles from './PrintCard.module.css';
import { useFitResult } from './use-fit-check.ts';

/** The fit check on one sheet of paper: verdict, answers with what they say, what would flip it, the choice. */
export function FitCard() {
  const t = useTranslations('fit');
  const days = useDays();
  const today = useToday();
  const { name } = useProfile();
  const { fit, result } = useFitResult();
  const { verdict, knockOuts } = result;
  return createPortal(
    <article className={styles.card}>
      <header>
        <h1>{t('card.fit')}</h1>
        <p>
          {name} · {t('card.printed', { date: days.long(today) })}
        </p>
      </header>
      <p className={styles.verdict}>{verdict === null ? t('verdict.open') : t(`verdict.${verdict}`)}</p>
      {knockOuts.map((each) => (
        <p key={each}>{t(`knockOut.${each}`)}</p>
      ))}
      <Answers />
      <div className={styles.two}>
        <Flips />
        <Advice />
      </div>
      {fit.choice !== null && (
        <section>
          <h2>{t('chosen.title')}</h2>
          <p>
            <b>{t(`choice.${fit.choice}`)}</b>
            {fit.decidedOn !== null && <> · {days.long(fit.decidedOn)}</>}
          </p>
          <p>{fit.choiceReason}</p>
        </section>
      )}
    </article>,
    document.body,
  );
}

const ASKED: readonly (FitQuestion | 'knowledge')[] = [...FIT_QUESTIONS, 'knowledge'];

function Answers() {
  const t = useTranslations('fit');
  const answerText = useAnswerText();
  const points = usePointsText();
  const { fit, result } = useFitResult();
  return (
    <section>
      <h2>{t('card.answers')}</h2>
      <table className={styles.table}>
        <tbody>
          {ASKED.map((question) => {
            const reason = result.reasons.find((each) => each.question === question);
            return (
              <tr key={question}>
                <th scope="row">{t(`field.${question}`)}</th>
                <td>{answerText(question, fit) ?? t('card.notAnswered')}</td>
                <td>{reason !== undefined && <ReasonSentence reason={reason} />}</td>
                <td className={styles.end}>{reason !== undefined && points(reason.points)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Flips() {
  const t = useTranslations('fit');
  const flipText = useFlipText();
  const { fit, context } = useFitResult();
  const { flips } = fitSensitivity(fit, context);
  return (
    <section>
      <h2>{t('flips.title')}</h2>
      {flips.length === 0 ? (
        <p>{t('flips.none')}</p>
      ) : (
        <ul>
          {flips.map((flip) => (
            <li key={flip.question}>
              <b>{t(`field.${flip.question}`)}</b>: {flipText(flip, fit)} ({t(`short.${flip.verdict}`)})
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Advice() {
  const t = useTranslations('fit');
  const { fit, result } = useFitResult();
  const { recommendation, hours, instead } = result;
  return (
    <section>
      <h2>{t('hours.title')}</h2>
      <p>
        {fit.hoursPerWeek === null
          ? t('hours.needsOpen', { needed: hours.total })
          : t('hours.needs', { needed: hours.total, there: fit.hoursPerWeek })}
      </p>
      {recommendation !== null && recommendation.form !== 'not-now' && (
        <>
          <h2>{t('who.title')}</h2>
          <p>{t(`who.${recommendation.form}`)}</p>
        </>
      )}
      {instead.length > 0 && (
        <>
          <h2>{t('insteadTitle')}</h2>
          <ul>
            {instead.map((each) => (
              <li key={each}>{t(`instead.${each}`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
