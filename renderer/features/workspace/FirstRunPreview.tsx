import { useFormatter, useTranslations } from 'use-intl';
import { TrendChart } from '#renderer/ui/charts/TrendChart.tsx';
import { StatePill } from '#renderer/ui/StateMark.tsx';
import styles from './FirstRunPreview.module.css';

const ACTUAL = [2980, 3012, 3050, 3130, 3170, 3225, 3300, 3362, 3402, 3440, 3470, 3512];
const WEEKS = 26;

/** A picture of what the program does, made of its own parts. Pure decoration: hidden from screen readers. */
export function FirstRunPreview() {
  const t = useTranslations('workspace.firstRun');
  const format = useFormatter();
  const months = [6, 7, 8, 9, 10, 11].map((month, index) => ({
    x: index * 4.35,
    label: format.dateTime(new Date(Date.UTC(2026, month, 1)), { month: 'short', timeZone: 'UTC' }),
  }));
  const now = ACTUAL.length - 1;
  return (
    <div className={styles.right} aria-hidden>
      <div className={styles.chart} inert>
        <div className={styles.chartHead}>
          <b>{t('previewTarget')}</b>
          <StatePill tone="risk" shape="triangle">
            {t('previewState')}
          </StatePill>
        </div>
        <TrendChart
          label=""
          actual={ACTUAL.map((y, x) => ({ x, y }))}
          path={[
            { x: 0, y: 2980 },
            { x: WEEKS, y: 4000 },
          ]}
          forecast={{
            middle: [
              { x: now, y: 3512 },
              { x: WEEKS, y: 3975 },
            ],
            low: [
              { x: now, y: 3512 },
              { x: WEEKS, y: 3905 },
            ],
            high: [
              { x: now, y: 3512 },
              { x: WEEKS, y: 4045 },
            ],
          }}
          goal={{ x: WEEKS, y: 4000 }}
          today={now}
          xTicks={months}
          formatY={(value) => format.number(value)}
        />
      </div>
      <div className={styles.verdict}>
        <StatePill tone="ok" shape="circleCheck">
          {t('previewVerdict')}
        </StatePill>
        <p>{t('previewVerdictText')}</p>
      </div>
      <div className={styles.month}>
        {CELLS.map(({ day, chips }) => (
          <div key={day} className={styles.cell}>
            <span>
              {format.dateTime(new Date(`${day}T00:00:00Z`), {
                weekday: 'short',
                day: 'numeric',
                timeZone: 'UTC',
              })}
            </span>
            {chips.map(({ time, colour, width }) => (
              <i key={time} className={styles.chip} style={{ '--c': `var(--p-${colour})` }}>
                {time}
                <em style={{ width: `${width}%` }} />
              </i>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

const chip = (time: string, colour: string, width: number) => ({ time, colour, width });
const CELLS = [
  { day: '2026-10-12', chips: [chip('18:00 IG', 'clay', 72)] },
  { day: '2026-10-13', chips: [chip('12:00 PIN', 'amber', 60)] },
  { day: '2026-10-14', chips: [chip('18:00 IG', 'leaf', 78), chip('20:15 TT', 'clay', 55)] },
  { day: '2026-10-15', chips: [chip('12:00 NL', 'amber', 66)] },
  { day: '2026-10-19', chips: [chip('18:00 IG', 'leaf', 70)] },
  { day: '2026-10-20', chips: [chip('12:00 PIN', 'sky', 52), chip('20:15 TT', 'violet', 64)] },
  { day: '2026-10-21', chips: [chip('17:30 YT', 'clay', 48)] },
  { day: '2026-10-22', chips: [chip('18:00 IG', 'amber', 74)] },
];
