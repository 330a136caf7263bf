import type { MouseEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChartFigure } from '#renderer/ui/charts/ChartFigure.tsx';
import { Finding, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import type { ChannelRow, OverfullDay, Period } from '#shared/plan/calendar/calendar-pictures.ts';
import { HeatCell } from './HeatCell.tsx';
import styles from './Pictures.module.css';

type GapsPictureProps = {
  readonly rows: readonly ChannelRow[];
  readonly overfull: readonly OverfullDay[];
  readonly period: Period;
  readonly onOpenDay: (day: string) => void;
};

/** The next weeks of each channel, day by day, and below in words where it is silent and which days are too full. */
export function GapsPicture({ rows, overfull, period, onOpenDay }: GapsPictureProps) {
  const t = useTranslations('pictures');
  const days = useDays();
  return (
    <section>
      <SectionHeading
        action={
          <span className="small quiet">
            {t('gaps.period', { from: days.short(period.from), to: days.short(period.to) })}
          </span>
        }
      >
        {t('gaps.title')}
      </SectionHeading>
      {rows.length === 0 ? (
        <p className={styles.sentence}>{t('gaps.noRhythm')}</p>
      ) : (
        <ChartFigure table={<RowsTable rows={rows} />}>
          <ChannelStrips rows={rows} onOpenDay={onOpenDay} />
        </ChartFigure>
      )}
      <GapFindings rows={rows} overfull={overfull} onOpenDay={onOpenDay} />
    </section>
  );
}

function ChannelStrips({ rows, onOpenDay }: Pick<GapsPictureProps, 'rows' | 'onOpenDay'>) {
  const t = useTranslations('pictures');
  const days = useDays();
  const today = useToday();
  const channelName = useChannelName();
  const channels = useWorkspace((tables) => tables.channels);
  const most = Math.max(1, ...rows.flatMap((row) => row.days.map((day) => day.posts)));
  const weeks = rows[0]?.days.filter((_, place) => place % 7 === 0) ?? [];
  function onClick(event: MouseEvent) {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-heat]') : null;
    const day = cell?.dataset['heat'];
    if (day !== undefined) onOpenDay(day);
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: buttons inside make clicks of keys
    <table className={styles.strips} aria-label={t('gaps.title')} onClick={onClick}>
      <thead>
        <tr>
          <td />
          {weeks.map(({ date }) => (
            <th key={date} colSpan={7} scope="colgroup" className={styles.month}>
              {days.short(date)}
            </th>
          ))}
          <th scope="col" className={styles.figures}>
            {t('gaps.plannedColumn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const channel = channels.get(row.channelId);
          const silent = (date: string) => row.gaps.some(({ from, to }) => date >= from && date <= to);
          return (
            <tr key={row.channelId}>
              <th scope="row" className={styles.channel}>
                {channel !== undefined && <ChannelChip channel={channel} />}
                <span className="cut">{channel === undefined ? '' : channelName(channel)}</span>
                <span className={styles.rhythm}>{t('gaps.rhythm', { count: row.perWeek })}</span>
              </th>
              {row.days.map(({ date, posts }, place) => (
                <td key={date}>
                  <HeatCell
                    day={date}
                    posts={posts}
                    most={most}
                    label={t('cell', { date: days.short(date), count: posts })}
                    isToday={date === today}
                    isTabStop={place === 0}
                    isGap={silent(date)}
                  />
                </td>
              ))}
              <td className={styles.figures}>
                {t('gaps.planned', { count: row.posts, wished: wishedIn(row) })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function wishedIn({ perWeek, days }: ChannelRow): number {
  return Math.round((perWeek * days.length) / 7);
}

function GapFindings({ rows, overfull, onOpenDay }: Omit<GapsPictureProps, 'period'>) {
  const t = useTranslations('pictures.gaps');
  const days = useDays();
  const channelName = useChannelName();
  const channels = useWorkspace((tables) => tables.channels);
  const nameOf = (id: string) => {
    const channel = channels.get(id);
    return channel === undefined ? '' : channelName(channel);
  };
  const strong = (words: ReactNode) => <b>{words}</b>;
  const gaps = rows.flatMap((row) => row.gaps.map((gap) => ({ ...gap, perWeek: row.perWeek })));
  if (gaps.length === 0 && overfull.length === 0)
    return rows.length === 0 ? null : <p className={styles.sentence}>{t('none')}</p>;
  const open = (day: string) => (
    <Button variant="link" size="small" onPress={() => onOpenDay(day)}>
      {t('open')}
    </Button>
  );
  return (
    <FindingList label={t('found')}>
      {gaps.map((gap) => (
        <Finding
          key={`${gap.channelId} ${gap.from}`}
          mark={<StateMark shape="triangle" tone="risk" />}
          action={open(gap.from)}
        >
          {t.rich('gap', {
            b: strong,
            channel: nameOf(gap.channelId),
            days: gap.days,
            from: days.short(gap.from),
            to: days.short(gap.to),
          })}{' '}
          <span className="quiet">{t('gapRest', { count: gap.perWeek, limit: gap.limit })}</span>
        </Finding>
      ))}
      {overfull.map(({ date, posts, usual, channelId }) => (
        <Finding key={date} mark={<StateMark shape="triangle" tone="risk" />} action={open(date)}>
          {channelId === null
            ? t.rich('overfull', { b: strong, date: days.short(date), count: posts, usual })
            : t.rich('overfullOn', {
                b: strong,
                date: days.short(date),
                count: posts,
                usual,
                channel: nameOf(channelId),
              })}
        </Finding>
      ))}
    </FindingList>
  );
}

function RowsTable({ rows }: { readonly rows: readonly ChannelRow[] }) {
  const t = useTranslations('pictures.gaps');
  const days = useDays();
  const channelName = useChannelName();
  const channels = useWorkspace((tables) => tables.channels);
  return (
    <PlainTable label={t('title')}>
      <thead>
        <tr>
          <th scope="col">{t('channel')}</th>
          {rows[0]?.days.map(({ date }) => (
            <th key={date} scope="col">
              {days.short(date)}
            </th>
          ))}
          <th scope="col">{t('plannedColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const channel = channels.get(row.channelId);
          return (
            <tr key={row.channelId}>
              <th scope="row">{channel === undefined ? '' : channelName(channel)}</th>
              {row.days.map(({ date, posts }) => (
                <td key={date} className="num">
                  {posts}
                </td>
              ))}
              <td className="num">{t('planned', { count: row.posts, wished: wishedIn(row) })}</td>
            </tr>
          );
        })}
      </tbody>
    </PlainTable>
  );
}
