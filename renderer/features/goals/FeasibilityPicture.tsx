import { useTranslations } from 'use-intl';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { PlainTable } from '#renderer/ui/Table.tsx';
import type { Feasibility } from '#shared/plan/goals/feasibility.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import styles from './FeasibilityPart.module.css';
import tableStyles from './TargetInspector.module.css';

type FeasibilityPictureProps = {
  readonly target: Target;
  readonly feasibility: Feasibility;
  /** In px; the pane of a target has room for 328. */
  readonly width?: number;
};

const INSET = 26;
/** Labels nearer than this would lie on each other. */
const LEAST_GAP = 46;

/** What to expect as a band with its likeliest value as a tick, or the usual range as an outline; the goal as a ringed dot. */
export function FeasibilityPicture({ target, feasibility, width = 328 }: FeasibilityPictureProps) {
  const label = usePictureLabel({ target, feasibility });
  const figures = useFigureTexts();
  const { range, usual } = feasibility;
  const band = range ?? usual;
  if (band === null) return null;
  const { goal, metric } = target;
  const show = (value: number) => figures.value(metric, value);
  const from = Math.min(band.low, goal ?? band.low);
  const span = Math.max(band.high, goal ?? band.high) - from || 1;
  const at = (value: number) => INSET + ((value - from) / span) * (width - 2 * INSET);
  const isWide = at(band.high) - at(band.low) > LEAST_GAP;
  const middle = (at(band.low) + at(band.high)) / 2;
  return (
    <svg
      className={styles.picture}
      width={width}
      height="52"
      viewBox={`0 0 ${width} 52`}
      role="img"
      aria-label={label}
    >
      <path className={styles.line} d={`M0 27H${width}`} />
      <rect
        className={range === null ? styles.usual : styles.band}
        x={at(band.low)}
        y="20"
        width={Math.max(2, at(band.high) - at(band.low))}
        height="14"
        rx="3"
      />
      {range !== null && <path className={styles.tick} d={`M${at(range.value)} 17v20`} />}
      {goal !== null && (
        <>
          <circle className={styles.goalRing} cx={at(goal)} cy="27" r="5" />
          <circle className={styles.goalDot} cx={at(goal)} cy="27" r="2" />
          <text x={at(goal)} y="11" textAnchor="middle" className={styles.strong}>
            {show(goal)}
          </text>
        </>
      )}
      {isWide ? (
        <>
          <text x={at(band.low)} y="49" textAnchor="middle">
            {show(band.low)}
          </text>
          <text x={at(band.high)} y="49" textAnchor="middle">
            {show(band.high)}
          </text>
        </>
      ) : (
        <text x={middle} y="49" textAnchor={middle > width - 60 ? 'end' : middle < 60 ? 'start' : 'middle'}>
          {`${show(band.low)} – ${show(band.high)}`}
        </text>
      )}
    </svg>
  );
}

/** The picture's name tells its result. */
function usePictureLabel({ target, feasibility }: FeasibilityPictureProps): string {
  const t = useTranslations('goals.feasibility');
  const figures = useFigureTexts();
  const { range, usual } = feasibility;
  const show = (value: number) => figures.value(target.metric, value);
  const goal = target.goal === null ? '' : show(target.goal);
  if (range !== null) {
    const said = { low: show(range.low), high: show(range.high), value: show(range.value) };
    return goal === '' ? t('picture', said) : t('pictureGoal', { ...said, goal });
  }
  if (usual === null) return '';
  const said = { low: show(usual.low), high: show(usual.high) };
  return goal === '' ? t('pictureUsual', said) : t('pictureUsualGoal', { ...said, goal });
}

/** The twin of the picture. */
export function FeasibilityTable({ target, feasibility }: FeasibilityPictureProps) {
  const t = useTranslations('goals.feasibility');
  const figures = useFigureTexts();
  const { range, usual, chance } = feasibility;
  const show = (value: number) => figures.value(target.metric, value);
  const rows = [
    ...(range === null
      ? []
      : [
          { id: 'low', label: t('row.low'), value: show(range.low) },
          { id: 'value', label: t('row.value'), value: show(range.value) },
          { id: 'high', label: t('row.high'), value: show(range.high) },
        ]),
    ...(usual === null
      ? []
      : [
          {
            id: 'usual',
            label: t('row.usual'),
            value: t('usualRange', { low: show(usual.low), high: show(usual.high) }),
          },
        ]),
    ...(target.goal === null ? [] : [{ id: 'goal', label: t('row.goal'), value: show(target.goal) }]),
    ...(chance === null
      ? []
      : [
          {
            id: 'chance',
            label: t('row.chance'),
            value: t('chanceTenths', { tenths: String(Math.round(chance * 10)) }),
          },
        ]),
  ];
  return (
    <PlainTable label={t('table')} className={tableStyles.table}>
      <thead>
        <tr>
          <th scope="col">{t('figure')}</th>
          <th scope="col">{t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, value }) => (
          <tr key={id}>
            <td>{label}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
