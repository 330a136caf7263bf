import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useRuleSpeech } from '#renderer/plan/use-rule-words.ts';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Tag, ToggleChip } from '#renderer/ui/ToggleChip.tsx';
import type { Weekday } from '#shared/base/calendar-date.ts';
import { RECURRENCE_FREQUENCIES, type Recurrence } from '#shared/plan/series/recurrence.ts';
import styles from './RepeatFields.module.css';
import { type DayMode, isOwnRule, NTH_CHOICES, type RepeatForm } from './repeat-form.ts';

type FieldsProps = {
  readonly form: RepeatForm;
  readonly onChange: (fields: Partial<RepeatForm>) => void;
};

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function RepeatFrequency({ form, onChange }: FieldsProps) {
  const t = useTranslations('series.repeat');
  return (
    <SegmentedControl
      label={t('frequency')}
      isWide
      options={RECURRENCE_FREQUENCIES.map((value) => ({ value, label: t(`often.${value}`) }))}
      value={form.frequency}
      onChange={(frequency) => onChange({ frequency, dayMode: 'day' })}
    />
  );
}

/** Every how many days, weeks, months or years. */
export function RepeatInterval({ form, onChange }: FieldsProps) {
  const t = useTranslations('series.repeat');
  return (
    <NumberField
      label={t('interval')}
      className={styles.number}
      unit={t(`unit.${form.frequency}`, { interval: form.interval ?? 2 })}
      value={form.interval}
      onChange={(interval) => onChange({ interval })}
      minValue={1}
      maxValue={999}
      fractionDigits={0}
      invalid={t('intervalInvalid')}
    />
  );
}

type DaysProps = FieldsProps & {
  /** The rule as it is; null for a new one. */
  readonly kept: Recurrence | null;
};

export function RepeatDays({ form, kept, onChange }: DaysProps) {
  const canKeep = kept !== null && kept.frequency === form.frequency && isOwnRule(kept);
  switch (form.frequency) {
    case 'daily':
      return null;
    case 'weekly':
      return <WeekDays form={form} onChange={onChange} />;
    case 'monthly':
      return <MonthDays form={form} canKeep={canKeep} onChange={onChange} />;
    case 'yearly':
      return (
        <>
          <Months form={form} onChange={onChange} />
          <MonthDays form={form} canKeep={canKeep} onChange={onChange} />
        </>
      );
  }
}

function Months({ form, onChange }: FieldsProps) {
  const t = useTranslations('series.repeat');
  const days = useDays();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.caption}>{t('months')}</legend>
      <div className={styles.months}>
        {MONTHS.map((month) => (
          <ToggleChip
            key={month}
            isSelected={form.months.includes(month)}
            onChange={(isOn) => {
              const months = isOn ? [...form.months, month] : form.months.filter((each) => each !== month);
              // What was kept of another rule, or holds for one month alone, is said anew.
              const isKept = form.dayMode !== 'own' && (form.dayMode !== 'workday' || months.length < 2);
              onChange({ months, dayMode: isKept ? form.dayMode : 'day' });
            }}
          >
            {days.monthShort(`2001-${String(month).padStart(2, '0')}-01`)}
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  );
}

function WeekDays({ form, onChange }: FieldsProps) {
  const t = useTranslations('series.repeat');
  const days = useDays();
  const { weekStart } = useProfile();
  const ordered = [...WEEK.slice(weekStart - 1), ...WEEK.slice(0, weekStart - 1)];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.caption}>{t('weekdays')}</legend>
      <div className="row-wrap">
        {ordered.map((day) => (
          <ToggleChip
            key={day}
            isSelected={form.weekdays.includes(day)}
            onChange={(isOn) =>
              onChange({
                dayMode: 'day',
                weekdays: isOn ? [...form.weekdays, day] : form.weekdays.filter((each) => each !== day),
              })
            }
          >
            {days.weekday(`2001-01-0${day}`)}
          </ToggleChip>
        ))}
      </div>
    </fieldset>
  );
}

function MonthDays({ form, canKeep, onChange }: FieldsProps & { readonly canKeep: boolean }) {
  const t = useTranslations('series');
  const speech = useRuleSpeech();
  const modes: readonly { readonly value: DayMode; readonly label: string }[] = [
    { value: 'day', label: t('repeat.byDay') },
    { value: 'weekday', label: t('repeat.byWeekday') },
    { value: 'lastDay', label: t('repeat.byLastDay') },
    ...(form.frequency === 'monthly' || form.months.length < 2
      ? [{ value: 'workday' as const, label: t('repeat.byWorkday') }]
      : []),
    ...(canKeep ? [{ value: 'own' as const, label: t('repeat.asIs') }] : []),
  ];
  return (
    <div className={styles.monthly}>
      <Select
        label={t('repeat.monthDays')}
        options={modes}
        value={form.dayMode}
        onChange={(dayMode) => onChange({ dayMode })}
      />
      {form.dayMode === 'day' && (
        <NumberField
          label={t('repeat.day')}
          value={form.day}
          onChange={(day) => onChange({ day })}
          minValue={1}
          maxValue={31}
          fractionDigits={0}
          invalid={t('repeat.dayInvalid')}
        />
      )}
      {form.dayMode === 'weekday' && (
        <>
          <Select
            label={t('repeat.which')}
            options={NTH_CHOICES.map((nth) => ({
              value: nth,
              label: speech.say(`series.rule.position.${nth < 0 ? 'last1' : `n${nth}`}`),
            }))}
            value={form.nth as (typeof NTH_CHOICES)[number]} // only ever chosen here
            onChange={(nth) => onChange({ nth })}
          />
          <Select
            label={t('repeat.weekday')}
            options={WEEK.map((day) => ({ value: day, label: speech.weekday(day) }))}
            value={form.weekday}
            onChange={(weekday) => onChange({ weekday })}
          />
        </>
      )}
    </div>
  );
}

type EndsProps = FieldsProps & {
  /** What is counted: "posts". */
  readonly countUnit: string;
};

export function RepeatEnds({ form, countUnit, onChange }: EndsProps) {
  const t = useTranslations('series.repeat');
  const { planEnd } = useProfile();
  return (
    <div className={styles.ends}>
      <SegmentedControl<RepeatForm['ends']>
        label={t('ends')}
        hasLabel
        isWide
        options={[
          { value: 'never', label: t('never') },
          { value: 'until', label: t('until') },
          { value: 'count', label: t('count') },
        ]}
        value={form.ends}
        onChange={(ends) => onChange({ ends, until: form.until ?? planEnd, count: form.count ?? 10 })}
      />
      {form.ends === 'until' && (
        <DateField
          label={t('untilDay')}
          value={form.until}
          min={form.start}
          onChange={(until) => onChange({ until })}
        />
      )}
      {form.ends === 'count' && (
        <NumberField
          label={t('count')}
          className={styles.number}
          unit={countUnit}
          value={form.count}
          onChange={(count) => onChange({ count })}
          minValue={1}
          maxValue={10_000}
          fractionDigits={0}
          invalid={t('countInvalid')}
        />
      )}
    </div>
  );
}

export function RepeatExceptions({ form, onChange }: FieldsProps) {
  const t = useTranslations('series.repeat');
  const fields = useTranslations('series.field');
  const days = useDays();
  const [day, setDay] = useState<string | null>(null);
  const add = () => {
    if (day === null) return;
    onChange({ exceptions: [...new Set([...form.exceptions, day])].sort() });
    setDay(null);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.caption}>{fields('exceptions')}</legend>
      <div className={styles.exception}>
        <DateField label={t('addException')} isLabelHidden value={day} onChange={setDay} />
        <Button onPress={add} isDisabled={day === null}>
          {t('addExceptionAction')}
        </Button>
      </div>
      {form.exceptions.length > 0 && (
        <div className="row-wrap">
          {form.exceptions.map((each) => (
            <Tag
              key={each}
              onRemove={() => onChange({ exceptions: form.exceptions.filter((other) => other !== each) })}
              removeLabel={t('removeException', { date: days.long(each) })}
            >
              {days.medium(each)}
            </Tag>
          ))}
        </div>
      )}
    </fieldset>
  );
}
