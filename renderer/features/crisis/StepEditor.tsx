import { useTranslations } from 'use-intl';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { ToggleChip } from '#renderer/ui/ToggleChip.tsx';
import { CRISIS_PHASES, type CrisisPhase, type CrisisStep } from '#shared/plan/crisis/crisis.ts';
import { inOrder } from '#shared/plan/crisis/crisis-plan.ts';
import { usePhaseName } from './crisis-words.ts';
import styles from './PlanEditors.module.css';
import { useAddRow, useRowMenu } from './use-plan-rows.ts';

/** What is done in which order, by phase; each step may be for some levels only. */
export function StepEditor() {
  const t = useTranslations('crisis');
  const steps = inOrder(useRecords('crisisSteps'));
  return (
    <section className={styles.section} data-section="steps">
      <SectionHeading count={steps.length === 0 ? null : steps.length}>{t('plan.steps')}</SectionHeading>
      {CRISIS_PHASES.map((phase) => (
        <PhaseSteps key={phase} phase={phase} steps={steps.filter((step) => step.phase === phase)} />
      ))}
    </section>
  );
}

type PhaseProps = { readonly phase: CrisisPhase; readonly steps: readonly CrisisStep[] };

function PhaseSteps({ phase, steps }: PhaseProps) {
  const t = useTranslations('crisis.steps');
  const phaseName = usePhaseName();
  const add = useAddRow();
  const levels = [...new Set(useRecords('crisisLevels').map(({ level }) => level))].sort();
  return (
    <div>
      <SectionHeading level={3} size="dense" count={steps.length === 0 ? t('none') : steps.length}>
        {phaseName(phase)}
      </SectionHeading>
      {steps.map((step) => (
        <StepRow
          key={step.id}
          id={step.id}
          siblings={steps}
          levels={levels}
          onNext={() => add.step({ phase })}
        />
      ))}
      <div className={styles.addLine}>
        <Button icon="plus" size="small" variant="quiet" onPress={() => add.step({ phase })}>
          {t('add')}
        </Button>
      </div>
    </div>
  );
}

type StepRowProps = {
  readonly id: string;
  readonly siblings: readonly CrisisStep[];
  readonly levels: readonly number[];
  readonly onNext: () => void;
};

function StepRow({ id, siblings, levels, onNext }: StepRowProps) {
  const t = useTranslations('crisis');
  const { settle } = useSession();
  const menu = useRowMenu('crisisSteps');
  const { record, change } = useRecordEdit('crisisSteps', id, 'crisis.undo.changeStep');
  if (record === undefined) return null;
  const isLast = siblings.at(-1)?.id === id;
  const due = record.levels.length === 0 ? levels : record.levels;
  const toggle = (level: number, isDue: boolean) => {
    const next = levels.filter((each) => (each === level ? isDue : due.includes(each)));
    if (next.length > 0) change({ levels: next.length === levels.length ? [] : next });
  };
  return (
    <div className={styles.step} data-record={id}>
      <TextField
        isLabelHidden
        label={t('steps.text')}
        placeholder={t('steps.text')}
        value={record.text}
        onChange={(text) => change({ text })}
        onBlur={settle}
        onEnter={isLast ? onNext : undefined}
      />
      <fieldset className={styles.chips} aria-label={t('steps.levels')}>
        {levels.map((level) => (
          <ToggleChip key={level} isSelected={due.includes(level)} onChange={(isDue) => toggle(level, isDue)}>
            <span aria-hidden>{level}</span>
            <span className={styles.hidden}>{t('levelNumber', { level })}</span>
          </ToggleChip>
        ))}
      </fieldset>
      <RecordNotes collection="crisisSteps" id={record.id} name={record.text}>
        <MenuButton
          label={t('row.more', { name: record.text })}
          items={menu(record, siblings, t('steps.removed'))}
        />
      </RecordNotes>
    </div>
  );
}
