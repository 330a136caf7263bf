import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNow, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StatePill } from '#renderer/ui/StateMark.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { CrisisPhase } from '#shared/plan/crisis/crisis.ts';
import type { Incident, IncidentStep } from '#shared/plan/crisis/incident.ts';
import {
  addedStep,
  checklistProgress,
  nextStep,
  type PhaseProgress,
  stampStep,
} from '#shared/plan/crisis/incident-rules.ts';
import { useMoments, usePhaseName } from './crisis-words.ts';
import styles from './IncidentRoom.module.css';
import { useIncidentEdit } from './use-incident.ts';

/** The steps in their order, each stamped with the time; the next one stands out. */
export function Checklist({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis.checklist');
  const now = useNow(10_000);
  const next = nextStep(incident);
  const phases = checklistProgress(incident, now).filter(({ steps }) => steps.length > 0);
  const last = phases.at(-1)?.phase ?? 'first-15-minutes';
  return (
    <>
      {phases.length === 0 && <p className="quiet dense">{t('empty')}</p>}
      {phases.map((progress) => (
        <Phase
          key={progress.phase}
          progress={progress}
          incident={incident}
          nextId={next?.id ?? null}
          isLater={next !== null && next.phase !== progress.phase && progress.done === 0}
        />
      ))}
      <AddStep incident={incident} phase={next?.phase ?? last} />
    </>
  );
}

type PhaseProps = {
  readonly progress: PhaseProgress;
  readonly incident: Incident;
  readonly nextId: string | null;
  readonly isLater: boolean;
};

function Phase({ progress, incident, nextId, isLater }: PhaseProps) {
  const t = useTranslations('crisis.checklist');
  const phaseName = usePhaseName();
  const { phase, steps, done, late } = progress;
  return (
    <section className={joinClasses(isLater && styles.laterPhase)}>
      <SectionHeading
        level={3}
        count={t('done', { done, all: steps.length })}
        action={
          late > 0 ? (
            <StatePill tone="risk" look="plain">
              {t('late', { count: late })}
            </StatePill>
          ) : undefined
        }
      >
        {phaseName(phase)}
      </SectionHeading>
      <ul className={styles.checks}>
        {steps.map((step) => (
          <Step key={step.id} step={step} incident={incident} isNext={step.id === nextId} />
        ))}
      </ul>
    </section>
  );
}

type StepProps = { readonly step: IncidentStep; readonly incident: Incident; readonly isNext: boolean };

function Step({ step, incident, isNext }: StepProps) {
  const t = useTranslations('crisis');
  const session = useSession();
  const moments = useMoments();
  const announce = useAnnounce();
  const { edit, entry } = useIncidentEdit(incident.id);
  const stamp = (isDone: boolean) => {
    const at = session.now();
    const text = isDone ? step.text : t('entry.stepUndone', { step: step.text });
    edit('crisis.undo.stamp', (present) =>
      stampStep(present, step.id, isDone ? at : null, entry('step', text, at)),
    );
    announce(isDone ? t('checklist.stamped', { step: step.text, time: moments.time(at) }) : text);
  };
  return (
    <li data-open={step.doneAt === null || undefined} data-next={isNext || undefined}>
      <Checkbox
        isSelected={step.doneAt !== null}
        onChange={stamp}
        tail={
          step.doneAt === null ? undefined : (
            <time dateTime={step.doneAt} title={moments.full(step.doneAt)} className="num">
              {moments.time(step.doneAt)}
            </time>
          )
        }
      >
        {step.text}
      </Checkbox>
    </li>
  );
}

type AddStepProps = { readonly incident: Incident; readonly phase: CrisisPhase };

/** What nobody foresaw becomes a step of this incident, not of the plan. */
function AddStep({ incident, phase }: AddStepProps) {
  const t = useTranslations('crisis.checklist');
  const session = useSession();
  const { edit } = useIncidentEdit(incident.id);
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <div className={styles.addStep}>
        <Button variant="quiet" size="small" icon="plus" onPress={() => setText('')}>
          {t('add')}
        </Button>
      </div>
    );
  }
  const add = () => {
    if (text.trim() !== '') {
      const step = { id: session.newId(), phase, text: text.trim(), doneAt: null };
      edit('crisis.undo.addIncidentStep', (present) => addedStep(present, step));
    }
    setText(text.trim() === '' ? null : '');
  };
  return (
    <TextField
      label={t('addField')}
      value={text}
      onChange={setText}
      onEnter={add}
      onBlur={() => {
        add();
        setText(null);
      }}
      autoFocus
    />
  );
}
