import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useSession, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { ownSeason } from '#shared/plan/goals/feasibility.ts';
import { MONTHS_A_YEAR, SEASON_PRESETS, type Season } from '#shared/plan/goals/season.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import styles from './SeasonEditor.module.css';
import { useGoalEditing } from './use-goal-editing.ts';

/** Bars reach at least to here: a month three times as strong as a usual one. */
const USUAL_TOP = 3;

/** The weights of the twelve months as small bars that can be pulled or moved with the arrows. */
export function SeasonEditor({ target }: { readonly target: Target }) {
  const t = useTranslations('goals.season');
  const words = useTranslations('goals');
  const format = useFormatter();
  const session = useSession();
  const { changeTarget } = useGoalEditing();
  const season = wholeSeason(target.season);
  const top = Math.max(USUAL_TOP, Math.ceil(Math.max(...season)));
  const month = (index: number, length: 'narrow' | 'long') =>
    format.dateTime(new Date(Date.UTC(2026, index, 15)), { timeZone: 'UTC', month: length });
  const shown = (weight: number) => format.number(weight, { maximumFractionDigits: 1 });
  const change = (index: number, weight: number) =>
    changeTarget(
      target.id,
      { season: season.map((each, place) => (place === index ? weight : each)) },
      'season',
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in one line with the menu
    <div role="group" aria-labelledby="goals-season" className={styles.season}>
      <div className={styles.head}>
        <span id="goals-season" className={styles.legend}>
          {words('field.season')}
        </span>
        <span className="small">
          <SeasonPresets target={target} />
        </span>
      </div>
      <div className={styles.bars}>
        {season.map((weight, index) => (
          <label
            key={month(index, 'long')}
            className={styles.month}
            style={{ '--h': `${Math.min(1, weight / top) * 100}%` }}
          >
            <span className={styles.weight} aria-hidden>
              {shown(weight)}
            </span>
            <span className={styles.track}>
              <span className={styles.bar} />
              <input
                type="range"
                className={styles.range}
                min={0}
                max={top}
                step={0.1}
                value={weight}
                aria-label={month(index, 'long')}
                aria-valuetext={t('month', { month: month(index, 'long'), value: shown(weight) })}
                onChange={({ target: input }) => change(index, Number(input.value))}
                onBlur={session.settle}
              />
            </span>
            <span className={styles.name} aria-hidden>
              {month(index, 'narrow')}
            </span>
          </label>
        ))}
      </div>
      <p className="small quiet">{t('note')}</p>
    </div>
  );
}

/** Shapes to begin with: of one's own figures where there is a year of them, else of common kinds of business. */
function SeasonPresets({ target }: { readonly target: Target }) {
  const t = useTranslations('goals.season');
  const today = useToday();
  const points = useWorkspace((tables) => tables.metricPoints);
  const { changeTarget } = useGoalEditing();
  const own = useMemo(() => ownSeason(target, points.values(), today), [target, points, today]);
  const begin = (season: Season) => changeTarget(target.id, { season: [...season] });
  return (
    <MenuButton
      label={t('begin')}
      look="link"
      size="small"
      items={[
        {
          id: 'own',
          label: t('own'),
          isDisabled: own === null,
          why: own === null ? t('ownMissing') : null,
          onAction: () => own !== null && begin(own),
        },
        'separator',
        ...(['even', 'yearEnd', 'summer'] as const).map((id) => ({
          id,
          label: t(id),
          onAction: () => begin(SEASON_PRESETS[id]),
        })),
      ]}
    />
  );
}

/** What stands in a target, or twelve usual months. */
function wholeSeason(season: Season): Season {
  return season.length === MONTHS_A_YEAR ? season : SEASON_PRESETS.even;
}
