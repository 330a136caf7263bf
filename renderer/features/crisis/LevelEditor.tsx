import { useTranslations } from 'use-intl';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { CrisisLevel } from '#shared/plan/crisis/crisis.ts';
import styles from './PlanEditors.module.css';
import { useAddRow, useRemoveRow } from './use-plan-rows.ts';

const TIMES = [
  'firstAlertMinutes',
  'holdingStatementMinutes',
  'updateEveryMinutes',
  'fullAnswerMinutes',
] as const;
const MOST_MINUTES = 20_160;

/** How serious it is, from when, and how fast the answers must come. */
export function LevelEditor() {
  const t = useTranslations('crisis');
  const add = useAddRow();
  const levels = [...useRecords('crisisLevels')].sort((left, right) => left.level - right.level);
  return (
    <section className={styles.section} data-section="levels">
      <SectionHeading count={levels.length === 0 ? null : levels.length}>{t('plan.levels')}</SectionHeading>
      <div className={styles.rows}>
        {levels.map(({ id }) => (
          <LevelRow key={id} id={id} />
        ))}
      </div>
      <div>
        <Button
          icon="plus"
          size="small"
          isDisabled={levels.length >= 5}
          why={t('levels.full')}
          onPress={add.level}
        >
          {t('levels.add')}
        </Button>
      </div>
    </section>
  );
}

function LevelRow({ id }: { readonly id: string }) {
  const t = useTranslations('crisis.levels');
  const words = useTranslations('crisis');
  const { settle } = useSession();
  const remove = useRemoveRow('crisisLevels');
  const { record, change } = useRecordEdit('crisisLevels', id, 'crisis.undo.changeLevel');
  if (record === undefined) return null;
  const { level } = record;
  return (
    <fieldset
      className={styles.level}
      data-record={id}
      aria-label={words('levelNumber', { level })}
      onBlur={settle}
    >
      <span className={styles.levelMark} aria-hidden>
        {level}
      </span>
      <div className={styles.levelText}>
        <TextField
          isLabelHidden
          label={t('name')}
          placeholder={t('name')}
          value={record.name}
          onChange={(name) => change({ name })}
        />
        <TextArea
          isLabelHidden
          rows={1}
          label={t('description')}
          placeholder={t('description')}
          value={record.description}
          onChange={(description) => change({ description })}
        />
        <Checkbox isSelected={record.pausesPosts} onChange={(pausesPosts) => change({ pausesPosts })}>
          {t('pausesPosts')}
        </Checkbox>
        <RecordNotes collection="crisisLevels" id={id} name={words('levelNumber', { level })}>
          <IconButton
            icon="close"
            label={t('remove', { level })}
            onPress={() => remove(record, t('removed', { level }))}
          />
        </RecordNotes>
      </div>
      <LevelFigures level={record} change={change} />
    </fieldset>
  );
}

type FiguresProps = {
  readonly level: CrisisLevel;
  readonly change: (fields: Partial<CrisisLevel>) => void;
};

function LevelFigures({ level, change }: FiguresProps) {
  const t = useTranslations('crisis.levels');
  return (
    <div className={styles.figures}>
      <div data-field="thresholdCount">
        <NumberField
          label={t('thresholdCount')}
          value={level.thresholdCount}
          invalid={t('invalidCount')}
          minValue={0}
          maxValue={1_000_000_000}
          fractionDigits={0}
          onChange={(thresholdCount) => change({ thresholdCount })}
        />
      </div>
      <NumberField
        label={t('thresholdMultiple')}
        unit={t('times')}
        value={level.thresholdMultiple}
        invalid={t('invalidMultiple')}
        minValue={0}
        maxValue={10_000}
        onChange={(thresholdMultiple) => change({ thresholdMultiple })}
      />
      {TIMES.map((field) => (
        <div key={field} data-field={field}>
          <NumberField
            label={t(field)}
            unit={t('min')}
            value={level[field]}
            invalid={t('invalidMinutes')}
            minValue={0}
            maxValue={MOST_MINUTES}
            fractionDigits={0}
            onChange={(minutes) => change({ [field]: minutes })}
          />
        </div>
      ))}
    </div>
  );
}
