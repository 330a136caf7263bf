import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openPage, useQuery } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { type Column, PlainTable, Table } from '#renderer/ui/Table.tsx';
import { addMonths, fromEpochDay, toEpochDay } from '#shared/base/calendar-date.ts';
import type { Competitor } from '#shared/plan/competitors/competitor.ts';
import type { NetworkWatch, WatchLine } from '#shared/plan/competitors/competitor-watch.ts';
import { followerMonths } from '#shared/plan/competitors/follower-counts.ts';
import { CompareChart } from './CompareChart.tsx';
import styles from './CompetitorsPage.module.css';
import { type CompareLine, type CompareMeasure, compareLines, monthsOf } from './compare-chart-data.ts';
import { useFigureWords } from './use-figure-words.ts';
import { useStandingSentences } from './use-standing-sentence.ts';
import { type LineName, useLineName, useNetworkWatch } from './use-watch.ts';

type NetworkComparisonProps = {
  readonly competitors: readonly Competitor[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

/** One's own channel beside the others of a network: what it says, as a picture, and every figure of it. */
export const NetworkComparison = memo(function NetworkComparison(props: NetworkComparisonProps) {
  const { competitors, selectedId, onSelect } = props;
  const t = useTranslations('competitors.compare');
  const networkName = useNetworkName();
  const watches = useNetworkWatch(competitors);
  const nameOf = useLineName(competitors);
  const sentencesOf = useStandingSentences(nameOf);
  const [wanted, want] = useQuery('network');
  const watch = watches.find(({ network }) => network === wanted) ?? watches[0];
  if (watch === undefined) return <p className={styles.hint}>{t('first')}</p>;
  const [first, second] = sentencesOf(watch);
  const choices = watches.map(({ network }) => ({ value: network, label: networkName(network) }));
  return (
    <section className={styles.comparison} aria-label={t('title')}>
      <div className={styles.answer}>
        <p className="verdict">
          <b>{first}</b> {second}
        </p>
        {choices.length > 1 && (
          <Select
            label={t('network')}
            isLabelHidden
            className={styles.network}
            options={choices}
            value={watch.network}
            onChange={want}
          />
        )}
      </div>
      <Picture watch={watch} nameOf={nameOf} selectedId={selectedId} />
      <FiguresTable watch={watch} nameOf={nameOf} selectedId={selectedId} onSelect={onSelect} />
    </section>
  );
});

type PictureProps = {
  readonly watch: NetworkWatch;
  readonly nameOf: LineName;
  readonly selectedId: string | null;
};

function Picture({ watch, nameOf, selectedId }: PictureProps) {
  const t = useTranslations('competitors.compare');
  const days = useDays();
  const today = useToday();
  const words = useFigureWords();
  const networkName = useNetworkName();
  const [measure, setMeasure] = useState<CompareMeasure>('followers');
  const lines = compareLines(watch.lines, { measure, selectedId, today });
  const xs = lines.flatMap(({ points }) => points.map(({ x }) => x));
  const counted = watch.lines.filter(({ last }) => last !== null).length;
  const from = fromEpochDay(Math.min(...xs, toEpochDay(addMonths(today, -1))));
  const show = measure === 'followers' ? words.number : words.percentChange;
  const told = lines
    .map((line) => t('chartLine', { name: nameOf(line.line), value: show(line.last) }))
    .join(', ');
  const label = {
    network: networkName(watch.network),
    from: days.long(from),
    to: days.long(today),
    lines: told,
  };
  return (
    <div className={styles.picture}>
      <SegmentedControl
        label={t('measure')}
        options={[
          { value: 'followers' as const, label: t('followers') },
          { value: 'growth' as const, label: t('growth') },
        ]}
        value={measure}
        onChange={setMeasure}
      />
      <CompareChart
        label={measure === 'followers' ? t('chart', label) : t('chartGrowth', label)}
        lines={lines}
        nameOf={({ line }: CompareLine) => nameOf(line)}
        selectedId={selectedId}
        xTicks={monthsOf(from, today).map((month) => ({
          x: toEpochDay(month),
          label: days.monthShort(month),
        }))}
        xDomain={[toEpochDay(from), toEpochDay(today)]}
        formatY={measure === 'followers' ? words.axis : words.percentChange}
        table={<MonthTable lines={watch.lines} nameOf={nameOf} from={from} />}
      />
      {(measure === 'growth' || lines.length < counted) && (
        <p className="small quiet">
          {measure === 'growth' && t('growthOf')}{' '}
          {measure === 'followers' && t('shown', { shown: lines.length, count: counted })}
        </p>
      )}
    </div>
  );
}

type MonthTableProps = {
  readonly lines: readonly WatchLine[];
  readonly nameOf: LineName;
  readonly from: string;
};

/** The twin of the picture: the last count of each month, gaps as gaps. */
function MonthTable({ lines, nameOf, from }: MonthTableProps) {
  const t = useTranslations('competitors.compare');
  const days = useDays();
  const today = useToday();
  const words = useFigureWords();
  const columns = lines
    .filter(({ last }) => last !== null)
    .slice(0, MOST_COLUMNS)
    .map((line) => ({ line, months: followerMonths(line.points, from, today) }));
  const months = [...(columns[0]?.months ?? [])].reverse();
  return (
    <PlainTable label={t('months')} className={styles.months}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          {columns.map(({ line }) => (
            <th key={line.channelId} scope="col">
              {nameOf(line)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month }, back) => (
          <tr key={month}>
            <th scope="row">{days.month(month)}</th>
            {columns.map(({ line, months: counts }) => {
              const followers = counts[counts.length - 1 - back]?.followers ?? null;
              return <td key={line.channelId}>{followers === null ? '–' : words.number(followers)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}

/** Everybody on the network with the last of each figure. */
function FiguresTable({
  watch,
  nameOf,
  selectedId,
  onSelect,
}: PictureProps & Pick<NetworkComparisonProps, 'onSelect'>) {
  const t = useTranslations('competitors');
  const words = useFigureWords();
  const shown = (value: number | null, show: (value: number) => string) =>
    value === null ? <span className="quiet">–</span> : show(value);
  const columns: readonly Column<WatchLine>[] = [
    {
      id: 'who',
      header: t('compare.who'),
      isRowHeader: true,
      render: (line) => <span className="cut">{nameOf(line)}</span>,
    },
    {
      id: 'followers',
      header: t('field.followers'),
      align: 'end',
      render: ({ last }) => shown(last?.followers ?? null, words.number),
    },
    {
      id: 'change',
      header: t('compare.change'),
      align: 'end',
      render: ({ perMonth }) => shown(perMonth, words.change),
    },
    {
      id: 'cadence',
      header: t('field.postsPerWeek'),
      align: 'end',
      render: ({ postsPerWeek }) => shown(postsPerWeek, words.number),
    },
    {
      id: 'rate',
      header: t('compare.rate'),
      align: 'end',
      render: ({ engagementRate }) => shown(engagementRate, words.percent),
    },
  ];
  const hasOwn = watch.lines.some(({ kind }) => kind === 'own');
  return (
    <div className="stack-tight">
      <SectionHeading size="dense">{t('compare.title')}</SectionHeading>
      <Table
        label={t('compare.title')}
        className={styles.figures}
        isFullWidth
        columns={columns}
        rows={watch.lines.slice(0, MOST_ROWS)}
        rowKey={({ channelId }) => channelId}
        selectedKey={
          watch.lines.find(({ competitorId }) => competitorId !== null && competitorId === selectedId)
            ?.channelId ?? null
        }
        onRowPress={({ competitorId, channelId }) =>
          competitorId === null ? openPage('channels', { selected: channelId }) : onSelect(competitorId)
        }
      />
      <p className="small quiet measure">
        {t('compare.rateBase')} {hasOwn && t('compare.ownCadence')}
      </p>
    </div>
  );
}

/** The largest; all of them are in the list below. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 12;
