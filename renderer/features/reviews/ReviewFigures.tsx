import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { TargetStatePill } from '#renderer/plan/TargetStatePill.tsx';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import { TARGET_STATES, type TargetState } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import type { Review } from '#shared/plan/reviews/review.ts';
import styles from './ReviewsPage.module.css';

type Figure = Review['figures'][number] & { readonly target: Target | undefined };

/** The targets as they stood at the end of the period, and what changed since the one before. */
export function ReviewFigures({ review }: { readonly review: Review }) {
  const t = useTranslations('reviews');
  const targets = useWorkspace((tables) => tables.targets);
  const channels = useWorkspace((tables) => tables.channels);
  const metricName = useMetricName();
  const texts = useFigureTexts();
  const rows = review.figures.map((figure): Figure => ({ ...figure, target: targets.get(figure.targetId) }));
  const columns: readonly Column<Figure>[] = [
    {
      id: 'target',
      header: t('column.target'),
      isRowHeader: true,
      render: ({ target }) => {
        if (target === undefined) return <span className="quiet">{t('goneTarget')}</span>;
        const channel = target.channelId === null ? undefined : channels.get(target.channelId);
        return (
          <span className="row">
            {channel !== undefined && <ChannelChip channel={channel} />}
            <b>{metricName(target)}</b>
          </span>
        );
      },
    },
    {
      id: 'value',
      header: t('column.value'),
      align: 'end',
      render: ({ target, value }) =>
        value === null || target === undefined ? '' : <b>{texts.value(target.metric, value)}</b>,
    },
    {
      id: 'change',
      header: t('column.change'),
      align: 'end',
      render: ({ target, value, previous }) =>
        value === null || previous === null || target === undefined
          ? ''
          : signed(texts.change(target.metric, value - previous), value - previous),
    },
    {
      id: 'pace',
      header: t('column.pace'),
      render: ({ state }) => (isTargetState(state) ? <TargetStatePill state={state} /> : ''),
    },
  ];
  return (
    <section>
      <SectionHeading count={rows.length === 0 ? null : t('figuresCount', { count: rows.length })}>
        {t('figures')}
      </SectionHeading>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{t('noFigures')}</p>
      ) : (
        <Table
          label={t('figures')}
          className={styles.bleed}
          columns={columns}
          rows={rows}
          rowKey={({ targetId }) => targetId}
          onRowPress={({ targetId, target }) =>
            target !== undefined && openPage('goals', { selected: targetId })
          }
        />
      )}
    </section>
  );
}

function signed(text: string, change: number): string {
  return change > 0 ? `+${text}` : text;
}

function isTargetState(state: string): state is TargetState {
  return TARGET_STATES.some((each) => each === state);
}
