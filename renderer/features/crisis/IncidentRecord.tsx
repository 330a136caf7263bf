import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { minutesBetween } from '#shared/base/zoned-time.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { incidentClocks } from '#shared/plan/crisis/incident-clocks.ts';
import { checklistProgress, goalsOf } from '#shared/plan/crisis/incident-rules.ts';
import { useDuration, useMoments, usePhaseName } from './crisis-words.ts';
import styles from './IncidentReview.module.css';
import { LogList } from './LogList.tsx';
import { useCrisisPlan } from './use-crisis-plan.ts';

type RecordProps = { readonly incident: Incident };

/** What happened when, as it was stamped: it cannot be changed any more. */
export function IncidentRecord({ incident }: RecordProps) {
  const t = useTranslations('crisis.review');
  return (
    <>
      <Times incident={incident} />
      <Steps incident={incident} />
      <Part
        title={t('statements')}
        isEmpty={incident.statements.every(({ publishedAt }) => publishedAt === null)}
      >
        <Said incident={incident} />
      </Part>
      <Part title={t('knew')} isEmpty={incident.notified.length === 0}>
        <Told incident={incident} />
      </Part>
      <Part title={t('held')} isEmpty={incident.held.length === 0}>
        <Stopped incident={incident} />
      </Part>
      <Part title={t('log')} isEmpty={incident.log.length === 0}>
        <LogList log={incident.log} isReport />
      </Part>
    </>
  );
}

type PartProps = { readonly title: string; readonly isEmpty: boolean; readonly children: ReactNode };

function Part({ title, isEmpty, children }: PartProps) {
  if (isEmpty) return null;
  return (
    <section className={styles.part}>
      <SectionHeading level={3}>{title}</SectionHeading>
      {children}
    </section>
  );
}

function Times({ incident }: RecordProps) {
  const t = useTranslations('crisis');
  const duration = useDuration();
  const { levels } = useCrisisPlan();
  const end = incident.closedAt ?? incident.openedAt;
  const clocks = incidentClocks(incident, end, goalsOf(levels, incident.level)).filter(
    ({ kind }) => kind !== 'nextUpdate',
  );
  return (
    <Part title={t('review.times')} isEmpty={clocks.length === 0}>
      <ul className={styles.lines}>
        {clocks.map(({ kind, doneAt, state, goalMinutes }) => (
          <li key={kind}>
            <StateMark
              shape={state === 'done-in-time' ? 'circleCheck' : doneAt === null ? 'octagon' : 'triangle'}
              tone={state === 'done-in-time' ? 'ok' : doneAt === null ? 'off' : 'risk'}
            />
            <span className="grow">{t(`clock.${kind}`)}</span>
            <b className="num">
              {doneAt === null
                ? t('review.notDone')
                : duration(Math.max(0, minutesBetween(incident.openedAt, doneAt)))}
            </b>
            <span className="quiet num">
              {goalMinutes !== null && t('review.goal', { goal: duration(goalMinutes) })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Steps({ incident }: RecordProps) {
  const t = useTranslations('crisis');
  const moments = useMoments();
  const phaseName = usePhaseName();
  return (
    <Part title={t('review.checklist')} isEmpty={incident.steps.length === 0}>
      {checklistProgress(incident, incident.closedAt ?? incident.openedAt)
        .filter(({ steps }) => steps.length > 0)
        .map(({ phase, steps, done }) => (
          <div key={phase}>
            <SectionHeading level={4} size="dense" count={t('checklist.done', { done, all: steps.length })}>
              {phaseName(phase)}
            </SectionHeading>
            <ul className={styles.lines}>
              {steps.map(({ id, text, doneAt }) => (
                <li key={id}>
                  <StateMark
                    shape={doneAt === null ? 'stepEmpty' : 'stepDone'}
                    tone={doneAt === null ? 'none' : 'accent'}
                  />
                  <span className="grow">{text}</span>
                  <span className="quiet num">
                    {doneAt === null ? t('review.notDone') : moments.time(doneAt)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Part>
  );
}

function Said({ incident }: RecordProps) {
  const t = useTranslations('crisis');
  const moments = useMoments();
  const languageName = useLanguageName();
  return incident.statements
    .filter(({ publishedAt }) => publishedAt !== null)
    .map(({ id, kind, language, text, publishedAt }) => (
      <blockquote key={id} className={styles.said}>
        <p className="small quiet num">
          {t(`statementKind.${kind}`)} · {languageName(language)} ·{' '}
          {publishedAt !== null && moments.full(publishedAt)}
        </p>
        <p lang={language}>{text}</p>
      </blockquote>
    ));
}

function Told({ incident }: RecordProps) {
  const t = useTranslations('crisis.review');
  const moments = useMoments();
  return (
    <ul className={styles.lines}>
      {incident.notified.map(({ id, name, reachedAt }) => (
        <li key={id}>
          <StateMark
            shape={reachedAt === null ? 'broken' : 'circleCheck'}
            tone={reachedAt === null ? 'none' : 'ok'}
          />
          <span className="grow">{name}</span>
          <span className="quiet num">{reachedAt === null ? t('notReached') : moments.time(reachedAt)}</span>
        </li>
      ))}
    </ul>
  );
}

function Stopped({ incident }: RecordProps) {
  const t = useTranslations('crisis.held');
  return (
    <ul className={styles.lines}>
      {incident.held.map(({ postId, title, decision }) => (
        <li key={postId}>
          <StateMark shape={decision === 'drop' ? 'struck' : 'bars'} tone="none" />
          <span className="grow">{title.trim() || t('untitled')}</span>
          <span className="quiet">{decision === null ? t('released') : t(`state.${decision}`)}</span>
        </li>
      ))}
    </ul>
  );
}
