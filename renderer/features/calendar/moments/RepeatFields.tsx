import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Tag } from '#renderer/ui/ToggleChip.tsx';
import type { Moment } from '#shared/plan/moment.ts';
import {
  createRecurrence,
  RECURRENCE_FREQUENCIES,
  type Recurrence,
  type RecurrenceFrequency,
} from '#shared/plan/recurrence.ts';
import styles from './Moments.module.css';

type RepeatFieldsProps = {
  readonly moment: Moment;
  readonly onChange: (fields: Partial<Moment>) => void;
};

/** How often a moment comes back, until when, and on which days it does not. */
export function RepeatFields({ moment, onChange }: RepeatFieldsProps) {
  const t = useTranslations('moments');
  const { recurrence } = moment;
  function changeFrequency(frequency: RecurrenceFrequency | null) {
    if (frequency === null) onChange({ recurrence: null, exceptions: [] });
    else if (recurrence === null) onChange({ recurrence: createRecurrence(frequency) });
    else {
      // Days of another rhythm mean something else, or nothing, in this one.
      const { interval, weekStart, until, count } = recurrence;
      onChange({ recurrence: createRecurrence(frequency, { interval, weekStart, until, count }) });
    }
  }
  return (
    <div className={styles.part}>
      <Select
        label={t('field.recurrence')}
        options={[
          { value: null, label: t('repeat.never') },
          ...RECURRENCE_FREQUENCIES.map((value) => ({ value, label: t(`repeat.${value}`) })),
        ]}
        value={recurrence?.frequency ?? null}
        onChange={changeFrequency}
      />
      {recurrence !== null && (
        <>
          <RuleFields recurrence={recurrence} onChange={(next) => onChange({ recurrence: next })} />
          <Exceptions moment={moment} onChange={onChange} />
        </>
      )}
    </div>
  );
}

type RuleFieldsProps = {
  readonly recurrence: Recurrence;
  readonly onChange: (recurrence: Recurrence) => void;
};

function RuleFields({ recurrence, onChange }: RuleFieldsProps) {
  const t = useTranslations('moments');
  const { settle } = useSession();
  const { frequency, interval, until, count } = recurrence;
  const { weekdays, monthDays, months, positions } = recurrence;
  const isMore = weekdays.length + monthDays.length + months.length + positions.length > 0;
  return (
    <>
      <div className={styles.two}>
        <NumberField
          label={t('repeat.interval')}
          value={interval}
          unit={t(`repeat.unit.${frequency}`, { count: interval })}
          minValue={1}
          maxValue={999}
          fractionDigits={0}
          invalid={t('repeat.invalid')}
          onChange={(next) => onChange({ ...recurrence, interval: next ?? 1 })}
          onBlur={settle}
        />
        <NumberField
          label={t('repeat.count')}
          value={count}
          minValue={1}
          maxValue={10_000}
          fractionDigits={0}
          invalid={t('repeat.countInvalid')}
          onChange={(next) => onChange({ ...recurrence, count: next, until: next === null ? until : null })}
          onBlur={settle}
        />
      </div>
      <DateField
        label={t('repeat.until')}
        value={until}
        onChange={(next) => onChange({ ...recurrence, until: next, count: next === null ? count : null })}
        onBlur={settle}
      />
      {isMore && <p className="small quiet">{t('repeat.kept')}</p>}
    </>
  );
}

function Exceptions({ moment: { exceptions }, onChange }: RepeatFieldsProps) {
  const t = useTranslations('moments');
  const days = useDays();
  const change = (next: readonly string[]) => onChange({ exceptions: [...new Set(next)].sort() });
  return (
    <>
      {exceptions.length > 0 && (
        <fieldset className={styles.topics} aria-label={t('field.exceptions')}>
          {exceptions.map((day) => (
            <Tag
              key={day}
              onRemove={() => change(exceptions.filter((each) => each !== day))}
              removeLabel={t('own.removeException', { day: days.numeric(day) })}
            >
              {days.numeric(day)}
            </Tag>
          ))}
        </fieldset>
      )}
      <DateField
        key={exceptions.length}
        label={t('field.exceptions')}
        value={null}
        onChange={(day) => {
          if (day !== null) change([...exceptions, day]);
        }}
      />
    </>
  );
}
