import { useFormatter, useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { TargetStateMark } from '#renderer/plan/TargetStatePill.tsx';
import { Monogram } from '#renderer/ui/Chip.tsx';
import { HeatStrip } from '#renderer/ui/charts/bars.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';
import { addDays, isoWeekOf } from '#shared/base/calendar-date.ts';
import { TARGET_STATES } from '#shared/plan/goals/pace.ts';
import type { Need } from '#shared/plan/portfolio/portfolio-needs.ts';
import { initialsOf } from '#shared/plan/workspace-profile.ts';
import styles from './PortfolioPage.module.css';

export type ClientRow = { readonly summary: WorkspaceSummary; readonly needs: readonly Need[] };

const NEED_KEYS = {
  incident: 'incident',
  'off-track': 'offTrack',
  'review-late': 'reviewLate',
  'empty-weeks': 'emptyWeeks',
  approvals: 'approvals',
  'at-risk': 'atRisk',
  stale: 'stale',
} as const satisfies Record<Need['kind'], string>;

const SHAPES = { off: 'octagon', risk: 'triangle', none: 'broken' } as const;

type ClientTableProps = { readonly rows: readonly ClientRow[]; readonly today: string };

/** One row a client: who, what is needed, how far the plan is, its targets, and the weeks ahead. */
export function ClientTable({ rows, today }: ClientTableProps) {
  const t = useTranslations('portfolio');
  const weeks = Array.from({ length: 8 }, (_, index) => isoWeekOf(addDays(today, 7 * index)).week);
  const most = Math.max(1, ...rows.flatMap(({ summary }) => summary.digest?.postsByWeek ?? []));
  const sums = weeks.map((_, index) =>
    rows.reduce((sum, { summary }) => sum + (summary.digest?.postsByWeek[index] ?? 0), 0),
  );
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('column.client')}</th>
            <th scope="col">{t('column.needs')}</th>
            <th scope="col" className={styles.end}>
              {t('column.decided')}
            </th>
            <th scope="col">{t('column.targets')}</th>
            <th scope="col">
              <span className={styles.weeks}>
                {weeks.map((week) => (
                  <span key={week}>{t('column.week', { week })}</span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClientLine key={row.summary.id} row={row} weeks={weeks} most={most} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{t('footer', { count: rows.length })}</td>
            <td className={styles.end}>{t('postsPlanned')}</td>
            <td>
              <span className={styles.weeks}>
                {sums.map((sum, index) => (
                  <span key={weeks[index]}>{sum}</span>
                ))}
              </span>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type ClientLineProps = { readonly row: ClientRow; readonly weeks: readonly number[]; readonly most: number };

function ClientLine({ row, weeks, most }: ClientLineProps) {
  const t = useTranslations('portfolio');
  const format = useFormatter();
  const { summary } = row;
  const { digest } = summary;
  const open = () => navigate({ place: 'workspace', workspaceId: summary.id, page: 'overview', query: {} });
  const cells = weeks.map((week, index) => {
    const count = digest?.postsByWeek[index] ?? 0;
    return {
      id: String(week),
      value: count,
      text: format.number(count),
      label: t('postsInWeek', { count, week }),
    };
  });
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.client} onClick={open}>
          <Monogram initials={initialsOf(summary.name)} color={summary.colour} size="large" />
          <span className={styles.who}>
            <b>{summary.name}</b>
            <Period summary={summary} />
          </span>
        </button>
      </th>
      {isClosed(summary.state) ? (
        // Nothing is known of the plan.
        <td colSpan={4}>
          <Closed state={summary.state} />
        </td>
      ) : (
        <>
          <td>
            <Needs row={row} />
          </td>
          <td className={styles.end}>
            {digest !== null && t('percent', { percent: digest.decidedPercent })}
          </td>
          <td>
            <span className={styles.states}>
              {TARGET_STATES.filter((state) => (digest?.targetStates[state] ?? 0) > 0).map((state) => (
                <span key={state} className={styles.state}>
                  <TargetStateMark state={state} /> {digest?.targetStates[state]}
                </span>
              ))}
            </span>
          </td>
          <td>{digest !== null && <HeatStrip cells={cells} most={most} label={t('heatLabel')} />}</td>
        </>
      )}
    </tr>
  );
}

function Period({ summary }: { readonly summary: WorkspaceSummary }) {
  const days = useDays();
  const { description, planStart, planEnd } = summary;
  if (description !== '') return <span>{description}</span>;
  return <span>{planStart !== null && planEnd !== null && days.monthRange(planStart, planEnd)}</span>;
}

function Needs({ row: { summary, needs } }: { readonly row: ClientRow }) {
  const t = useTranslations('portfolio');
  const [first, second] = needs;
  const tone = first?.severity ?? 'ok';
  return (
    <span className={styles.need}>
      <StateMark shape={first === undefined ? 'circleCheck' : SHAPES[first.severity]} tone={tone} />
      <span className={styles.who}>
        {first === undefined ? (
          <span>{t('need.nothing')}</span>
        ) : (
          <b>{t(`need.${NEED_KEYS[first.kind]}`, { count: first.count })}</b>
        )}
        {second !== undefined && <span>{t(`need.${NEED_KEYS[second.kind]}`, { count: second.count })}</span>}
        {summary.state === 'locked' && <span>{t('state.locked')}</span>}
      </span>
    </span>
  );
}

/** What cannot be looked into, so that nothing is known of its needs. */
type ClosedState = Exclude<WorkspaceSummary['state'], 'ok' | 'locked'>;

function isClosed(state: WorkspaceSummary['state']): state is ClosedState {
  return state !== 'ok' && state !== 'locked';
}

function Closed({ state }: { readonly state: ClosedState }) {
  const t = useTranslations('portfolio');
  return (
    <span className={styles.need}>
      <ClosedMark state={state} />
      {t(`state.${state}`)}
    </span>
  );
}

function ClosedMark({ state }: { readonly state: ClosedState }) {
  if (state === 'sealed') return <Icon name="lock" />;
  const isDamaged = state === 'damaged';
  return <StateMark shape={isDamaged ? 'octagon' : 'broken'} tone={isDamaged ? 'off' : 'none'} />;
}
