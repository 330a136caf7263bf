import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type FitSensitivity, fitSensitivity } from '#shared/plan/fit/fit-flips.ts';
import {
  type FitResult,
  NOW_FROM,
  OWN_FROM_HOURS,
  possibleVerdicts,
  SHARED_FROM,
} from '#shared/plan/fit/fit-verdict.ts';
import { FitAdvice } from './FitAdvice.tsx';
import { FitHoursView } from './FitHoursView.tsx';
import { FitReasons } from './FitReasons.tsx';
import styles from './FitVerdict.module.css';
import { useFlipText, usePointsText } from './fit-words.ts';
import { useFitResult } from './use-fit-check.ts';

/** Reasons shown in the guide, where the page with all of them is one step away. */
const HEAVIEST = 4;

/** The verdict first, then what it rests on, what it takes, and what would flip it. */
export function FitVerdictView({ isCompact = false }: { readonly isCompact?: boolean }) {
  const { result } = useFitResult();
  return (
    <div className={styles.verdict}>
      <Answer />
      {result.instead.length > 0 && <Instead result={result} />}
      {result.reasons.length > 0 && (
        <FitReasons reasons={isCompact ? result.reasons.slice(0, HEAVIEST) : result.reasons} />
      )}
      <Flips />
      {!isCompact && <FitHoursView />}
      <FitAdvice />
    </div>
  );
}

/** The answer as a sentence, read out whenever it changes, and how sure it is. */
function Answer() {
  const t = useTranslations('fit');
  const { result } = useFitResult();
  const { verdict } = result;
  return (
    <section aria-labelledby="fit-verdict" data-verdict={verdict}>
      <h2 id="fit-verdict" className={styles.eyebrow}>
        {t('verdict.title')}
      </h2>
      <div role="status">
        <p className="title">{verdict === null ? t('verdict.open') : t(`verdict.${verdict}`)}</p>
        {verdict === null && <p className={styles.why}>{t('verdict.openText')}</p>}
        {result.knockOuts.map((knockOut) => (
          <p key={knockOut} className={styles.knockOut}>
            <StateMark shape="octagon" tone="off" />
            <span>{t(`knockOut.${knockOut}`)}</span>
          </p>
        ))}
      </div>
      {verdict !== null && result.knockOuts.length === 0 && <Points result={result} />}
      <StillOpen result={result} />
    </section>
  );
}

function Points({ result: { score, isSmall, hours } }: { readonly result: FitResult }) {
  const t = useTranslations('fit');
  const points = usePointsText();
  const at = (value: number) => `${((value + 100) / 200) * 100}%`;
  const zones = [
    { id: 'not-now', from: -100, to: SHARED_FROM },
    { id: 'shared', from: SHARED_FROM, to: NOW_FROM },
    { id: 'now', from: NOW_FROM, to: 100 },
  ] as const;
  return (
    <>
      <p className={styles.why}>
        {isSmall
          ? t('verdict.small', { score, hours: hours.total, least: OWN_FROM_HOURS })
          : t('verdict.points', {
              score: points(score).replace('+', ''),
              shared: SHARED_FROM,
              now: NOW_FROM,
            })}
      </p>
      <div className={styles.scale} role="img" aria-label={`${t('reasons.scale')}: ${points(score)}`}>
        {zones.map(({ id, from, to }) => (
          <span
            key={id}
            className={styles.zone}
            data-present={(score >= from && score < to) || undefined}
            style={{ left: at(from), right: `${100 - ((to + 100) / 200) * 100}%` }}
          >
            {t(`reasons.zone.${id}`)}
          </span>
        ))}
        <span className={styles.marker} style={{ left: at(score) }} />
      </div>
    </>
  );
}

function StillOpen({ result }: { readonly result: FitResult }) {
  const t = useTranslations('fit');
  const format = useFormatter();
  const { fit, context } = useFitResult();
  const possible = useMemo(() => possibleVerdicts(fit, context), [fit, context]);
  const count = result.unanswered.filter((question) => question !== 'knowledge').length;
  if (result.verdict === null || count === 0 || result.knockOuts.length > 0) return null;
  if (possible.length === 1) return <p className={styles.why}>{t('verdict.certain', { count })}</p>;
  const verdicts = format.list(
    possible.filter((each) => each !== result.verdict).map((each) => t(`short.${each}`)),
    { type: 'disjunction' },
  );
  return (
    <p className={styles.open}>
      <StateMark shape="broken" tone="none" />
      <span>{t('verdict.stillOpen', { count, verdicts })}</span>
    </p>
  );
}

function Instead({ result }: { readonly result: FitResult }) {
  const t = useTranslations('fit');
  return (
    <section>
      <SectionHeading level={3}>{t('insteadTitle')}</SectionHeading>
      <ul className={styles.instead}>
        {result.instead.map((each) => (
          <li key={each}>{t(`instead.${each}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Flips() {
  const t = useTranslations('fit');
  const format = useFormatter();
  const flipText = useFlipText();
  const { fit, context, result } = useFitResult();
  const { flips, firm } = useMemo(() => inOrderOfUse(fitSensitivity(fit, context)), [fit, context]);
  if (result.verdict === null) return null;
  const questions = format.list(firm.map((question) => t(`field.${question}`)));
  return (
    <section>
      <SectionHeading level={3}>{t('flips.title')}</SectionHeading>
      {flips.length === 0 ? (
        <p className={styles.why}>{t('flips.none')}</p>
      ) : (
        <ul className={styles.flips}>
          {flips.map((flip) => (
            <li key={flip.question}>
              <span className={styles.flipName}>{t(`field.${flip.question}`)}</span>
              <span className="num">{flipText(flip, fit)}</span>
              <span className={styles.flipVerdict}>{t(`short.${flip.verdict}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {flips.length > 0 && firm.length > 0 && (
        <p className={styles.small}>{t('flips.firm', { questions })}</p>
      )}
    </section>
  );
}

/** The trade comes last: one does not change it, one has only named the wrong one. */
function inOrderOfUse({ flips, firm }: FitSensitivity): FitSensitivity {
  return {
    flips: flips.toSorted(
      (left, right) => Number(left.question === 'business') - Number(right.question === 'business'),
    ),
    firm,
  };
}
