import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { formatNumber } from '#renderer/ui/number-text.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useUi } from '#renderer/ui/ui-context.ts';
import { metricOf } from '#shared/plan/goals/metric.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { useChannelOptions, useMetricOptions, useObjectiveOptions } from './goal-options.tsx';
import { SeasonEditor } from './SeasonEditor.tsx';
import styles from './TargetInspector.module.css';
import { fieldsForMetric, fieldsForPath } from './target-edits.ts';
import { useGoalEditing } from './use-goal-editing.ts';

const DIRECTIONS = ['increase', 'decrease', 'keep'] as const;
const PERIODS = ['day', 'week', 'month', 'quarter'] as const;
const PATHS = ['straight', 'ramped', 'seasonal'] as const;

/** Every field of a target. All of it is saved while it is typed. */
export function TargetFields({ target }: { readonly target: Target }) {
  const t = useTranslations('goals');
  return (
    <section className="stack-tight">
      <SectionHeading size="dense">{t('field.title')}</SectionHeading>
      <div className={styles.fields}>
        <WhatFields target={target} />
        <NumberFields target={target} />
        <UsualFields target={target} />
        <TimeFields target={target} />
        <WhyFields target={target} />
      </div>
    </section>
  );
}

type Fields = { readonly target: Target };

function Slot({
  field,
  isWide = false,
  children,
}: {
  readonly field: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div data-field={field} className={joinClasses(isWide && styles.wide)}>
      {children}
    </div>
  );
}

function WhatFields({ target }: Fields) {
  const t = useTranslations('goals');
  const { changeTarget } = useGoalEditing();
  const session = useSession();
  const change = (fields: Partial<Target>) => changeTarget(target.id, fields);
  return (
    <>
      <Slot field="objective" isWide>
        <Select
          label={t('field.objective')}
          options={useObjectiveOptions()}
          value={target.objectiveId}
          onChange={(objectiveId) => change({ objectiveId })}
        />
      </Slot>
      <Slot field="metric" isWide>
        <Select
          label={t('field.metric')}
          options={useMetricOptions(target.metric)}
          value={target.metric}
          onChange={(metric) => change(fieldsForMetric(target, metric))}
        />
      </Slot>
      <Formula metric={target.metric} />
      {target.metric === 'custom' && (
        <Slot field="customName" isWide>
          <TextField
            label={t('field.customName')}
            value={target.customName}
            onChange={(customName) => changeTarget(target.id, { customName }, 'customName')}
            onBlur={session.settle}
          />
        </Slot>
      )}
      <Slot field="channel" isWide={metricOf(target.metric).kind !== 'flow'}>
        <Select
          label={t('field.channel')}
          options={useChannelOptions()}
          value={target.channelId}
          onChange={(channelId) => change({ channelId })}
        />
      </Slot>
      {metricOf(target.metric).kind === 'flow' && (
        <Slot field="per">
          <Select
            label={t('field.per')}
            options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
            value={target.per}
            onChange={(per) => change({ per })}
          />
        </Slot>
      )}
    </>
  );
}

function Formula({ metric }: { readonly metric: string }) {
  const options = useMetricOptions(metric);
  const note = options.find(({ value }) => value === metric)?.note;
  return note === undefined ? null : <p className={joinClasses(styles.wide, styles.formula)}>{note}</p>;
}

function NumberFields({ target }: Fields) {
  const t = useTranslations('goals');
  const { locale } = useUi();
  const session = useSession();
  const figures = useFigureTexts();
  const { changeTarget } = useGoalEditing();
  const invalid = t('field.number', { example: formatNumber(1250.5, locale) });
  const unit = figures.unitSign(target.metric);
  const shared = { invalid, onBlur: session.settle, ...(unit === undefined ? {} : { unit }) };
  return (
    <>
      <Slot field="baseline">
        <NumberField
          {...shared}
          label={t('field.baseline')}
          value={target.baseline}
          onChange={(baseline) => changeTarget(target.id, { baseline }, 'baseline')}
        />
      </Slot>
      <Slot field="goal">
        <NumberField
          {...shared}
          label={t('field.goal')}
          value={target.goal}
          onChange={(goal) => changeTarget(target.id, { goal }, 'goal')}
        />
      </Slot>
      <Slot field="baselineDate">
        <DateField
          label={t('field.baselineDate')}
          value={target.baselineDate}
          onChange={(baselineDate) => changeTarget(target.id, { baselineDate }, 'baselineDate')}
        />
      </Slot>
      <Slot field="direction">
        <Select
          label={t('field.direction')}
          options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
          value={target.direction}
          onChange={(direction) => changeTarget(target.id, { direction })}
        />
      </Slot>
      <Slot field="baselineSource" isWide>
        <TextField
          label={t('field.baselineSource')}
          placeholder={t('field.baselineSourcePlaceholder')}
          value={target.baselineSource}
          onChange={(baselineSource) => changeTarget(target.id, { baselineSource }, 'baselineSource')}
          onBlur={session.settle}
        />
      </Slot>
    </>
  );
}

/** What is usual for such a business: it stands in for figures of one's own while there are too few. */
function UsualFields({ target }: Fields) {
  const t = useTranslations('goals');
  const { locale } = useUi();
  const session = useSession();
  const figures = useFigureTexts();
  const { changeTarget } = useGoalEditing();
  const unit = figures.unitSign(target.metric);
  const shared = {
    invalid: t('field.number', { example: formatNumber(1250.5, locale) }),
    onBlur: session.settle,
    ...(unit === undefined ? {} : { unit }),
  };
  return (
    <>
      <Slot field="usualLow">
        <NumberField
          {...shared}
          label={t('field.usualLow')}
          value={target.usualLow}
          onChange={(usualLow) => changeTarget(target.id, { usualLow }, 'usualLow')}
        />
      </Slot>
      <Slot field="usualHigh">
        <NumberField
          {...shared}
          label={t('field.usualHigh')}
          value={target.usualHigh}
          onChange={(usualHigh) => changeTarget(target.id, { usualHigh }, 'usualHigh')}
        />
      </Slot>
      <Slot field="usualSource" isWide>
        <TextField
          label={t('field.usualSource')}
          placeholder={t('field.usualSourcePlaceholder')}
          value={target.usualSource}
          onChange={(usualSource) => changeTarget(target.id, { usualSource }, 'usualSource')}
          onBlur={session.settle}
        />
      </Slot>
    </>
  );
}

function TimeFields({ target }: Fields) {
  const t = useTranslations('goals');
  const session = useSession();
  const today = useToday();
  const { changeTarget } = useGoalEditing();
  return (
    <>
      <Slot field="start">
        <DateField
          label={t('field.start')}
          value={target.start}
          onChange={(start) => changeTarget(target.id, { start }, 'start')}
        />
      </Slot>
      <Slot field="due">
        <DateField
          label={t('field.due')}
          value={target.due}
          onChange={(due) => changeTarget(target.id, { due }, 'due')}
        />
      </Slot>
      <Slot field="path" isWide>
        <Select
          label={t('field.path')}
          options={PATHS.map((value) => ({ value, label: t(`path.${value}`), note: t(`pathNote.${value}`) }))}
          value={target.path}
          onChange={(path) => changeTarget(target.id, fieldsForPath(session.tables(), target, path, today))}
        />
      </Slot>
      {target.path === 'seasonal' && (
        <Slot field="season" isWide>
          <SeasonEditor target={target} />
        </Slot>
      )}
    </>
  );
}

function WhyFields({ target }: Fields) {
  const t = useTranslations('goals');
  const session = useSession();
  const { changeTarget } = useGoalEditing();
  return (
    <>
      <Slot field="owner" isWide>
        <PersonField
          label={t('field.owner')}
          value={target.owner}
          onChange={(owner) => changeTarget(target.id, { owner }, 'owner')}
          onBlur={session.settle}
        />
      </Slot>
      <Slot field="why" isWide>
        <TextArea
          label={t('field.why')}
          placeholder={t('field.whyPlaceholder')}
          rows={2}
          value={target.why}
          onChange={(why) => changeTarget(target.id, { why }, 'why')}
          onBlur={session.settle}
        />
      </Slot>
      <Slot field="notes" isWide>
        <TextArea
          label={t('field.notes')}
          hint={t('field.notesHint')}
          rows={2}
          value={target.notes}
          onChange={(notes) => changeTarget(target.id, { notes }, 'notes')}
          onBlur={session.settle}
        />
      </Slot>
    </>
  );
}
