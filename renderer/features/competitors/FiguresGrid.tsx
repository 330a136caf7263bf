import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { PlainTable } from '#renderer/ui/Table.tsx';
import type { CompetitorFigure } from '#shared/plan/competitors/competitor.ts';
import { engagementRateOf, figuresOf } from '#shared/plan/competitors/competitor-watch.ts';
import { followerPoints, followersPerMonth, lastChange } from '#shared/plan/competitors/follower-counts.ts';
import { FigureRow } from './FigureRow.tsx';
import styles from './FiguresGrid.module.css';
import { FIGURE_CELLS } from './figure-text.ts';
import { PasteFiguresDialog } from './PasteFiguresDialog.tsx';
import { useFigureActions } from './use-competitor-actions.ts';
import { useFigureWords } from './use-figure-words.ts';

type FiguresGridProps = {
  readonly competitorId: string;
  readonly channelId: string;
  /** What the channel is called. */
  readonly name: string;
};

const SHOWN_AT_ONCE = 12;

/** The figures of one channel, a line a day, the latest first. Up and down walk; rows of a spreadsheet can be pasted. */
export function FiguresGrid({ competitorId, channelId, name }: FiguresGridProps) {
  const t = useTranslations('competitors');
  const table = useWorkspace((tables) => tables.competitorFigures);
  const figures = figuresOf(channelId, table.values());
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const actions = useFigureActions(competitorId, channelId);
  const dialogs = useDialogs();
  const latest = [...figures].reverse();
  const hidden = Math.max(0, latest.length - shown);
  const addToday = () =>
    focusSoon(`[data-figure="${CSS.escape(actions.addToday())}"] [data-cell="followers"]`);
  const openPaste = (text: string) =>
    void dialogs.open(PasteFiguresDialog, { name, competitorId, channelId, text });
  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    openPaste(text);
  }
  return (
    <section className={styles.figures} aria-label={t('figures.title')} onPaste={onPaste}>
      <div className={styles.actions}>
        <Button size="small" icon="plus" onPress={addToday}>
          {t('figures.today')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => openPaste('')}>
          {t('figures.paste')}
        </Button>
      </div>
      {latest.length === 0 ? (
        <p className="small quiet">{t('figures.none')}</p>
      ) : (
        <>
          <PlainTable label={t('figures.title')} className={styles.grid}>
            <thead>
              <tr>
                <th scope="col">{t('field.date')}</th>
                {FIGURE_CELLS.map((cell) => (
                  <th key={cell} scope="col" title={t(`field.${cell}`)}>
                    {t(`figures.short.${cell}`)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody onKeyDown={walk}>
              {latest.slice(0, shown).map((figure) => (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  isTaken={(date) => figures.some((other) => other.date === date)}
                  onChange={(fields) => actions.change(figure.id, fields)}
                  onRemove={() => actions.remove(figure)}
                />
              ))}
            </tbody>
          </PlainTable>
          {hidden > 0 && (
            <div className="small">
              <Button variant="link" size="small" onPress={() => setShown(shown + 4 * SHOWN_AT_ONCE)}>
                {t('figures.older', { count: hidden })}
              </Button>
            </div>
          )}
          <FiguresSummary figures={figures} />
        </>
      )}
    </section>
  );
}

/** What the lines say: the last change with its day, the pace, and the rate with its base. */
function FiguresSummary({ figures }: { readonly figures: readonly CompetitorFigure[] }) {
  const t = useTranslations('competitors.figures');
  const days = useDays();
  const words = useFigureWords();
  const points = followerPoints(figures);
  const change = lastChange(points);
  const pace = followersPerMonth(points);
  const rated = figures.findLast((figure) => engagementRateOf(figure) !== null);
  const rate = rated === undefined ? null : engagementRateOf(rated);
  return (
    <div className={styles.summary}>
      {change !== null && (
        <p>
          {pace === null
            ? t('change', { change: words.change(change.change), date: days.long(change.from.date) })
            : t('changePace', {
                change: words.change(change.change),
                date: days.long(change.from.date),
                pace: words.change(pace),
              })}
        </p>
      )}
      {rated !== undefined && rate !== null && (
        <p>
          {t('rate', {
            rate: words.percent(rate),
            followers: words.number(rated.followers ?? 0),
            date: days.long(rated.date),
          })}
        </p>
      )}
    </div>
  );
}

/** Up, down and Enter go to the same cell of the next line. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
  if (step === 0 || !(event.target instanceof HTMLInputElement)) return;
  const cells = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>(
      `[data-cell="${event.target.dataset['cell']}"]`,
    ),
  ];
  const next = cells[cells.indexOf(event.target) + step];
  if (next === undefined) {
    if (event.key === 'Enter') event.target.blur();
    return;
  }
  event.preventDefault();
  next.focus();
  next.select();
}
