import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { formatNumber } from '#renderer/ui/number-text.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useUi } from '#renderer/ui/ui-context.ts';
import { pointsOf } from '#shared/plan/goals/check-ins.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { AchievableNote } from './AchievableNote.tsx';
import styles from './GoalsGuide.module.css';
import { ChannelMark, useChannelOptions, useMetricOptions } from './goal-options.tsx';
import { fieldsForMetric } from './target-edits.ts';

type GuideTargetFormProps = {
  /** Null for a blank one: the first change makes it. */
  readonly target: Target | null;
  readonly onChange: (fields: Partial<Target>, field?: string) => void;
};

export function GuideTargetForm({ target, onChange }: GuideTargetFormProps) {
  const t = useTranslations('goals');
  const session = useSession();
  const metric = target?.metric ?? 'followers';
  const points = useWorkspace((tables) => tables.metricPoints);
  const hasCheckIns = target !== null && pointsOf(target, points.values()).length > 1;
  const planEnd = useWorkspace((tables) => tables.profile.get('profile')?.planEnd ?? null);
  const profileOwner = useWorkspace((tables) => tables.profile.get('profile')?.owner ?? '');
  return (
    <div className={styles.form}>
      <div className={styles.what}>
        <Select
          label={t('field.metric')}
          options={useMetricOptions(metric)}
          value={metric}
          onChange={(next) => onChange(target === null ? { metric: next } : fieldsForMetric(target, next))}
        />
        <Select
          label={t('field.channel')}
          options={useChannelOptions()}
          value={target?.channelId ?? null}
          onChange={(channelId) => onChange({ channelId })}
        />
        <PersonField
          label={t('field.owner')}
          value={target === null ? profileOwner : target.owner}
          onChange={(owner) => onChange({ owner }, 'owner')}
          onBlur={session.settle}
        />
      </div>
      {metric === 'custom' && (
        <TextField
          label={t('field.customName')}
          value={target?.customName ?? ''}
          onChange={(customName) => onChange({ customName }, 'customName')}
          onBlur={session.settle}
        />
      )}
      <div className={styles.numbers}>
        <GuideNumber
          target={target}
          field="baseline"
          label={hasCheckIns ? t('field.baseline') : t('guide.today')}
          onChange={onChange}
        />
        <GuideNumber target={target} field="goal" label={t('guide.goal')} onChange={onChange} />
        <DateField
          label={t('guide.due')}
          value={target === null ? planEnd : target.due}
          onChange={(due) => onChange({ due }, 'due')}
        />
      </div>
      {target !== null && <AchievableNote target={target} />}
    </div>
  );
}

type GuideNumberProps = GuideTargetFormProps & {
  readonly field: 'baseline' | 'goal';
  readonly label: string;
};

function GuideNumber({ target, field, label, onChange }: GuideNumberProps) {
  const t = useTranslations('goals');
  const { locale } = useUi();
  const session = useSession();
  const figures = useFigureTexts();
  const unit = figures.unitSign(target?.metric ?? 'followers');
  return (
    <NumberField
      label={label}
      {...(target === null || target.per === null ? {} : { hint: t(`per.${target.per}`) })}
      {...(unit === undefined ? {} : { unit })}
      value={target?.[field] ?? null}
      onChange={(value) => onChange({ [field]: value }, field)}
      onBlur={session.settle}
      invalid={t('field.number', { example: formatNumber(1250.5, locale) })}
    />
  );
}

/** A target that is not being edited, as the promise it makes. */
export function GuideTargetLine({
  target,
  onOpen,
}: {
  readonly target: Target;
  readonly onOpen: () => void;
}) {
  const t = useTranslations('goals');
  const days = useDays();
  const metricName = useMetricName();
  const figures = useFigureTexts();
  const channel = useWorkspace((tables) => tables.channels.get(target.channelId ?? '') ?? null);
  const { baseline, goal, due } = target;
  const name = metricName(target);
  return (
    <div className={styles.line}>
      <ChannelMark channel={channel} />
      <span className="label cut">{name}</span>
      <span className="soft cut grow">
        {baseline === null || goal === null || due === null
          ? t('guide.unfinished')
          : t('guide.promise', {
              from: figures.value(target.metric, baseline),
              to: figures.valuePer(target, goal),
              date: days.long(due),
            })}
      </span>
      <Button variant="link" size="small" ariaLabel={t('guide.edit', { name })} onPress={onOpen}>
        {t('guide.editShort')}
      </Button>
    </div>
  );
}
