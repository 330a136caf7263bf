import { useTranslations } from 'use-intl';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { TARGET_STATE_LOOK, TargetStatePill } from '#renderer/plan/TargetStatePill.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Sparkline } from '#renderer/ui/charts/Sparkline.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { networkOf } from '#shared/plan/networks/network.ts';
import styles from './GoalsEmpty.module.css';

/** What stands here before the first goal: why, one action, and how it can look. */
export function GoalsEmpty({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslations('goals.empty');
  return (
    <EmptyState
      title={t('title')}
      actions={
        <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
          {t('action')}
        </Button>
      }
      exampleLabel={t('exampleLabel')}
      example={<Example />}
    >
      {t('why')}
    </EmptyState>
  );
}

const ROWS = [
  {
    network: 'newsletter',
    metric: 'subscribers',
    per: null,
    values: [2980, 3080, 3190, 3330, 3512],
    goal: 4000,
    state: 'at-risk',
  },
  {
    network: 'instagram',
    metric: 'visitsFromSocial',
    per: 'month',
    values: [1150, 1240, 1390, 1568],
    goal: 1900,
    state: 'on-track',
  },
] as const;

function Example() {
  const t = useTranslations('goals');
  const metricName = useMetricName();
  const figures = useFigureTexts();
  return (
    <div className={styles.example}>
      <p className={styles.goal}>
        <b>{t('empty.exampleGoal')}</b>
        <span>{t('stageAndOwner', { stage: t('stage.convert'), owner: t('empty.exampleOwner') })}</span>
      </p>
      {ROWS.map(({ network, metric, per, values, goal, state }) => (
        <p key={metric} className={styles.row}>
          <Chip>{networkOf(network).short}</Chip>
          <span className="cut grow">{metricName({ metric, customName: '' })}</span>
          <span className="num">
            {t('guide.promise', {
              from: figures.value(metric, values[0]),
              to: figures.valuePer({ metric, per }, goal),
              date: t('empty.exampleDate'),
            })}
          </span>
          <Sparkline values={values} goal={goal} tone={TARGET_STATE_LOOK[state].tone} />
          <TargetStatePill state={state} />
        </p>
      ))}
    </div>
  );
}
