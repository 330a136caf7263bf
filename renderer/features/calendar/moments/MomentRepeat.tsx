import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useRuleSpeech } from '#renderer/plan/use-rule-words.ts';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Moment } from '#shared/plan/moments/moment.ts';
import {
  createRecurrence,
  RECURRENCE_FREQUENCIES,
  type Recurrence,
  type RecurrenceFrequency,
} from '#shared/plan/series/recurrence.ts';
import { seriesSentence } from '#shared/plan/series/recurrence-words.ts';
import { RepeatDays, RepeatEnds, RepeatExceptions, RepeatInterval } from '../repeat/RepeatFields.tsx';
import { formOf, impliedBy, type RepeatForm, ruleOf } from '../repeat/repeat-form.ts';
import styles from './Moments.module.css';

type MomentRepeatProps = {
  readonly moment: Moment;
  readonly onChange: (fields: Partial<Moment>) => void;
};

/** How often a moment comes back, on which days, until when, and on which days it does not. */
export function MomentRepeat({ moment, onChange }: MomentRepeatProps) {
  const t = useTranslations('moments');
  const often = useTranslations('series.repeat.often');
  const { settle } = useSession();
  const { weekStart } = useProfile();
  const { recurrence, start } = moment;
  function changeFrequency(frequency: RecurrenceFrequency | null) {
    if (frequency === null) onChange({ recurrence: null, exceptions: [] });
    else if (recurrence === null) onChange({ recurrence: createRecurrence(frequency, { weekStart }) });
    else {
      // Days of another rhythm mean something else, or nothing, in this one.
      const { interval, until, count } = recurrence;
      const ends = { interval, until, count, weekStart: recurrence.weekStart };
      onChange({ recurrence: createRecurrence(frequency, ends) });
    }
  }
  return (
    <div className={styles.part} onBlurCapture={settle}>
      <Select
        label={t('field.recurrence')}
        options={[
          { value: null, label: t('repeat.never') },
          ...RECURRENCE_FREQUENCIES.map((value) => ({ value, label: often(value) })),
        ]}
        value={recurrence?.frequency ?? null}
        onChange={changeFrequency}
      />
      {recurrence !== null && (
        <RuleFields moment={moment} rule={recurrence} onChange={onChange} key={start} />
      )}
    </div>
  );
}

type RuleFieldsProps = MomentRepeatProps & { readonly rule: Recurrence };

function RuleFields({ moment, rule, onChange }: RuleFieldsProps) {
  const t = useTranslations('moments.repeat');
  const speech = useRuleSpeech();
  const { start, exceptions } = moment;
  // A rule that something is missing in yet; given up as soon as the stored one changes.
  const [draft, setDraft] = useState<{ readonly form: RepeatForm; readonly of: Recurrence } | null>(null);
  const stored = formOf(rule, start, exceptions);
  const form = draft !== null && draft.of === rule ? { ...draft.form, exceptions } : stored;
  function change(fields: Partial<RepeatForm>) {
    const next = { ...form, ...fields };
    const made = ruleOf(next, rule.weekStart, rule);
    if (made === null) setDraft({ form: next, of: rule });
    else {
      setDraft(null);
      onChange({ recurrence: impliedBy(made, start), exceptions: [...next.exceptions] });
    }
  }
  const sentence = seriesSentence({ recurrence: rule, start, exceptions }, speech);
  return (
    <>
      <RepeatInterval form={form} onChange={change} />
      <RepeatDays form={form} kept={rule} onChange={change} />
      <RepeatEnds form={form} countUnit={t('times')} onChange={change} />
      <RepeatExceptions form={form} onChange={change} />
      <p className="small soft" aria-live="polite" data-sentence>
        {sentence}
      </p>
    </>
  );
}
