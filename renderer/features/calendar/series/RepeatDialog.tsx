import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useRuleSpeech } from '#renderer/plan/use-rule-words.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { nextOccurrence, occurrencesOf, type Recurrence } from '#shared/plan/series/recurrence.ts';
import { seriesSentence } from '#shared/plan/series/recurrence-words.ts';
import type { Series } from '#shared/plan/series/series.ts';
import { MOST_SERIES_POSTS } from '#shared/plan/series/series-posts.ts';
import {
  RepeatDays,
  RepeatEnds,
  RepeatExceptions,
  RepeatFrequency,
  RepeatInterval,
} from '../repeat/RepeatFields.tsx';
import { formOf, newForm, type RepeatForm, ruleOf } from '../repeat/repeat-form.ts';
import styles from './RepeatDialog.module.css';

type RepeatRule = Pick<Series, 'start' | 'recurrence' | 'exceptions'>;

export type RepeatWish = {
  readonly title: string;
  /** The day of the post from which the series is made. */
  readonly start: string;
  /** The rule as it is; null for a new series. */
  readonly present: RepeatRule | null;
  /** The rule from the post on which a change may begin; null where it can only be changed as a whole. */
  readonly following: RepeatRule | null;
  /** Whether the post would move to the first day of the rule. */
  readonly moves: boolean;
};

export type Repeat = RepeatRule & {
  readonly scope: 'all' | 'following';
};

const NEXT_DAYS = 5;

/** When a post comes back, in plain words, with the sentence and the next days beside it while it is chosen. */
export function RepeatDialog({
  title,
  start,
  present,
  following,
  moves,
  close,
}: RepeatWish & DialogCloser<Repeat>) {
  const t = useTranslations('series.repeat');
  const { weekStart } = useProfile();
  const [form, setForm] = useState<RepeatForm>(() =>
    present === null ? newForm(start) : formOf(present.recurrence, present.start, present.exceptions),
  );
  const [scope, setScope] = useState<Repeat['scope']>('all');
  const change = (fields: Partial<RepeatForm>) => setForm((before) => ({ ...before, ...fields }));
  const rule = ruleOf(form, weekStart, present?.recurrence ?? null);
  const first = rule === null ? null : nextOccurrence(rule, form.start, form.start);
  const apply = () => {
    if (rule === null || first === null) return;
    close({ start: form.start, recurrence: rule, exceptions: [...form.exceptions], scope });
  };
  return (
    <Dialog
      title={t(present === null ? 'title' : 'editTitle', { title })}
      width="medium"
      onClose={() => close()}
      action={{
        label: t(present === null ? 'apply' : 'save'),
        onPress: apply,
        isDisabled: first === null,
        why: t('noDays'),
      }}
      aside={
        <Preview
          form={form}
          rule={rule}
          movesTo={moves && first !== null && first !== form.start ? first : null}
        />
      }
    >
      <div className={styles.form}>
        {present !== null && following !== null && (
          <SegmentedControl<Repeat['scope']>
            label={t('scope')}
            hasLabel
            isWide
            options={[
              { value: 'all', label: t('all') },
              { value: 'following', label: t('following') },
            ]}
            value={scope}
            onChange={(next) => {
              setScope(next);
              change(
                next === 'following'
                  ? fewerDays(form, present, following)
                  : moreDays(form, present, following),
              );
            }}
          />
        )}
        <RepeatFrequency form={form} onChange={change} />
        <RepeatInterval form={form} onChange={change} />
        <RepeatDays form={form} kept={present?.recurrence ?? null} onChange={change} />
        <DateField
          label={t('begins')}
          value={form.start}
          onChange={(day) => day !== null && change({ start: day })}
          isDisabled={scope === 'following' || present === null}
        />
        <RepeatEnds form={form} countUnit={t('times')} onChange={change} />
        <RepeatExceptions form={form} onChange={change} />
        {present !== null && <p className="quiet small">{t('note')}</p>}
      </div>
    </Dialog>
  );
}

/** How many of the counted posts lie before the part of a series. */
function countBefore(whole: RepeatRule, following: RepeatRule): number {
  return (whole.recurrence.count ?? 0) - (following.recurrence.count ?? 0);
}

/** The form for the following part alone: what lies before it is no longer counted and left out. */
function fewerDays(form: RepeatForm, whole: RepeatRule, following: RepeatRule): Partial<RepeatForm> {
  const { start } = following;
  return {
    start,
    count: form.count && Math.max(1, form.count - countBefore(whole, following)),
    exceptions: form.exceptions.filter((day) => day >= start),
  };
}

/** The form for the whole series again. */
function moreDays(form: RepeatForm, whole: RepeatRule, following: RepeatRule): Partial<RepeatForm> {
  const before = whole.exceptions.filter((day) => day < following.start);
  return {
    start: whole.start,
    count: form.count && form.count + countBefore(whole, following),
    exceptions: [...before, ...form.exceptions],
  };
}

type PreviewProps = {
  readonly form: RepeatForm;
  readonly rule: Recurrence | null;
  readonly movesTo: string | null;
};

/** What the rule says, and on which days. */
function Preview({ form, rule, movesTo }: PreviewProps) {
  const t = useTranslations('series.repeat');
  const days = useDays();
  const speech = useRuleSpeech();
  const { planEnd } = useProfile();
  const today = useToday();
  const without = new Set(form.exceptions);
  const most = NEXT_DAYS + without.size;
  const all =
    rule === null
      ? []
      : occurrencesOf(rule, form.start, { to: planEnd, most: MOST_SERIES_POSTS }).filter(
          (day) => !without.has(day),
        );
  const daysFrom = (from: string) =>
    rule === null ? [] : occurrencesOf(rule, form.start, { from, most }).filter((day) => !without.has(day));
  const ahead = daysFrom(form.start > today ? form.start : today);
  const next = ahead.length > 0 ? ahead : daysFrom(form.start);
  if (rule === null || next.length === 0) return <p className="soft">{t('noDays')}</p>;
  return (
    <div className={styles.preview}>
      <p className="strong" aria-live="polite" data-sentence>
        {seriesSentence({ recurrence: rule, start: form.start, exceptions: [...form.exceptions] }, speech)}
      </p>
      <h3 className={styles.caption}>{t('next')}</h3>
      <ol className={styles.days}>
        {next.slice(0, NEXT_DAYS).map((day) => (
          <li key={day} className="num">
            {days.medium(day)}
          </li>
        ))}
      </ol>
      <p className="soft small">{t('makes', { count: all.length, date: days.long(planEnd) })}</p>
      {movesTo !== null && <p className="small">{t('moves', { date: days.long(movesTo) })}</p>}
    </div>
  );
}
