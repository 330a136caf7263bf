import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { CRISIS_PHASES, type CrisisLevel, type CrisisStatement } from '#shared/plan/crisis/crisis.ts';
import type { CrisisPlan } from '#shared/plan/crisis/crisis-plan.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { statementPieces } from '#shared/plan/crisis/statement-facts.ts';
import { useDuration, usePhaseName } from './crisis-words.ts';
import styles from './QuickCard.module.css';

type QuickCardProps = {
  readonly plan: CrisisPlan;
  /** The running incident, whose level is marked. */
  readonly incident: Incident | null;
};

/**
 * What one needs on paper when nothing works: levels, people, first steps, first words. It is not seen on screen;
 * printing this page prints the card.
 */
export function QuickCard({ plan, incident }: QuickCardProps) {
  const t = useTranslations('crisis.card');
  const days = useDays();
  const today = useToday();
  const { name } = useProfile();
  return createPortal(
    <article className={styles.card}>
      <header>
        <h1>{t('title')}</h1>
        <p>
          {name} · {t('printed', { date: days.long(today) })}
        </p>
      </header>
      <p className={styles.rule}>{t('rule')}</p>
      <div className={styles.two}>
        <CardLevels levels={plan.levels} present={incident?.level ?? null} />
        <CardPeople plan={plan} />
      </div>
      <CardSteps plan={plan} />
      <CardStatements statements={plan.statements} />
    </article>,
    document.body,
  );
}

function CardLevels({
  levels,
  present,
}: {
  readonly levels: readonly CrisisLevel[];
  readonly present: number | null;
}) {
  const t = useTranslations('crisis.card');
  const words = useTranslations('crisis');
  const duration = useDuration();
  const minutes = (value: number | null) => (value === null ? '–' : duration(value));
  const when = ({ thresholdCount: count, thresholdMultiple: times }: CrisisLevel) => {
    if (count !== null && times !== null) return t('when', { count, times });
    if (count !== null) return t('whenCount', { count });
    return times === null ? '' : t('whenMultiple', { times });
  };
  return (
    <section>
      <h2>{t('levels')}</h2>
      {levels.map((level) => (
        <div key={level.id} className={styles.level} data-present={level.level === present || undefined}>
          <h3>{words('levelNamed', { level: level.level, name: level.name })}</h3>
          <p>{level.description}</p>
          <p>{when(level)}</p>
          <p>
            {t('times', {
              alert: minutes(level.firstAlertMinutes),
              statement: minutes(level.holdingStatementMinutes),
              full: minutes(level.fullAnswerMinutes),
            })}
          </p>
        </div>
      ))}
    </section>
  );
}

function CardPeople({ plan: { roles, contacts } }: { readonly plan: CrisisPlan }) {
  const t = useTranslations('crisis.card');
  return (
    <section>
      <h2>{t('people')}</h2>
      {roles.map(({ id, role, person, reach, backup, backupReach }) => (
        <div key={id} className={styles.person}>
          <p>{role}</p>
          <p>
            <b>{person}</b> <span className={styles.reach}>{reach}</span>
          </p>
          {backup !== '' && <p>{t('backup', { name: backup, reach: backupReach })}</p>}
        </div>
      ))}
      {contacts.length > 0 && <h2>{t('contacts')}</h2>}
      {contacts.map(({ id, name, organisation, reach, when }) => (
        <div key={id} className={styles.person}>
          <p>{when}</p>
          <p>
            <b>{name}</b> {organisation}
          </p>
          <p className={styles.reach}>{reach}</p>
        </div>
      ))}
    </section>
  );
}

function CardSteps({ plan: { steps } }: { readonly plan: CrisisPlan }) {
  const t = useTranslations('crisis.card');
  const phaseName = usePhaseName();
  return (
    <section>
      <h2>{t('steps')}</h2>
      <div className={styles.phases}>
        {CRISIS_PHASES.map((phase) => (
          <div key={phase}>
            <h3>{phaseName(phase)}</h3>
            <ul>
              {steps
                .filter((step) => step.phase === phase)
                .map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function CardStatements({ statements }: { readonly statements: readonly CrisisStatement[] }) {
  const t = useTranslations('crisis.card');
  const words = useTranslations('crisis.statementKind');
  const languageName = useLanguageName();
  return (
    <section>
      <h2>{t('say')}</h2>
      {statements
        .filter(({ kind, text }) => kind === 'holding' && text.trim() !== '')
        .map(({ id, kind, language, text }) => (
          <div key={id} className={styles.statement}>
            <h3>
              {words(kind)} · {languageName(language)}
            </h3>
            <p lang={language}>
              {statementPieces(text).map((piece) =>
                piece.isMissing ? <u key={piece.start}>{piece.text}</u> : piece.text,
              )}
            </p>
          </div>
        ))}
    </section>
  );
}
