import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { paletteColor } from '#renderer/ui/palette.ts';
import { StatePill } from '#renderer/ui/StateMark.tsx';
import { type Column, PlainTable, Table } from '#renderer/ui/Table.tsx';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { Campaign } from '#shared/plan/content/campaign.ts';
import { type CampaignState, campaignState } from '#shared/plan/content/campaign-rules.ts';
import styles from './CampaignTable.module.css';

type CampaignTableProps = {
  readonly campaigns: readonly Campaign[];
  /** Posts by campaign, cancelled ones left out. */
  readonly counts: ReadonlyMap<string, number>;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

type Span = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Rows beyond these are drawn only where they are in sight. */
const PLAIN_ROWS = 60;

/** Campaigns as time brings them, each a bar on one time line that all of them share. */
export function CampaignTable({ campaigns, counts, selectedId, onSelect }: CampaignTableProps) {
  const columns = useColumns(campaigns, counts);
  const t = useTranslations('content.campaigns');
  const shared = {
    label: t('list'),
    isFullWidth: true,
    columns,
    rows: campaigns,
    rowKey: ({ id }: Campaign) => id,
    selectedKey: selectedId,
    onRowPress: ({ id }: Campaign) => onSelect(id),
  };
  if (campaigns.length <= PLAIN_ROWS) return <Table {...shared} className={joinClasses(styles.table)} />;
  return (
    <div className={styles.many}>
      <VirtualTable {...shared} rowHeight={52} />
    </div>
  );
}

function useColumns(
  campaigns: readonly Campaign[],
  counts: ReadonlyMap<string, number>,
): readonly Column<Campaign>[] {
  const t = useTranslations('content.campaigns');
  const format = useFormatter();
  const days = useDays();
  const today = useToday();
  const { planStart, planEnd, currency } = useProfile();
  const periodText = usePeriodText();
  const span = spanOf(campaigns, { from: planStart, to: planEnd });
  return [
    {
      id: 'campaign',
      header: t('column.campaign'),
      isRowHeader: true,
      render: (campaign) => (
        <span className={styles.name}>
          <PaletteDot color={campaign.colour} />
          <span className={styles.words}>
            <span className={joinClasses('cut', campaign.name.trim() === '' && 'quiet')}>
              {campaign.name.trim() === '' ? t('untitled') : campaign.name}
            </span>
            <span className="cut small quiet">{periodText(campaign)}</span>
          </span>
        </span>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '112px',
      render: (campaign) => <CampaignPill state={campaignState(campaign, today)} />,
    },
    {
      id: 'period',
      header: days.monthRange(span.from, span.to),
      headerLabel: t('column.period', { period: days.monthRange(span.from, span.to) }),
      width: 'minmax(0, 1.4fr)',
      render: (campaign) => <TimeBar campaign={campaign} span={span} today={today} />,
    },
    {
      id: 'posts',
      header: t('column.posts'),
      align: 'end',
      width: '88px',
      render: ({ id }) => format.number(counts.get(id) ?? 0),
    },
    {
      id: 'budget',
      header: t('column.budget'),
      align: 'end',
      width: '116px',
      render: ({ budget }) =>
        budget === null
          ? ''
          : format.number(budget, { style: 'currency', currency, maximumFractionDigits: 0 }),
    },
  ];
}

const PILLS = {
  undated: { tone: 'none', shape: 'broken' },
  planned: { tone: 'plain', shape: 'clock' },
  running: { tone: 'accent', shape: 'half' },
  ended: { tone: 'plain', shape: 'disc' },
} as const satisfies Record<CampaignState, object>;

export function CampaignPill({ state }: { readonly state: CampaignState }) {
  const t = useTranslations('content.campaigns.state');
  const { tone, shape } = PILLS[state];
  return (
    <StatePill tone={tone} shape={shape} look="plain">
      {t(state)}
    </StatePill>
  );
}

type TimeBarProps = { readonly campaign: Campaign; readonly span: Span; readonly today: CalendarDate };

/** When a campaign runs on the time line of all; a missing end runs out, and today is a hair. */
function TimeBar({ campaign, span, today }: TimeBarProps) {
  const words = usePeriodText()(campaign);
  const { start, end, colour } = campaign;
  const length = daysBetween(span.from, span.to) + 1;
  const at = (day: CalendarDate) => Math.min(100, Math.max(0, (daysBetween(span.from, day) / length) * 100));
  const state = campaignState(campaign, today);
  const left = start === null ? 0 : at(start);
  const right = end === null ? 100 : Math.min(100, at(end) + 100 / length);
  return (
    <span className={styles.time} title={words}>
      <span className={styles.line} role="img" aria-label={words}>
        {today >= span.from && today <= span.to && (
          <span className={styles.today} style={{ left: `${at(today)}%` }} />
        )}
        {state !== 'undated' && (
          <span
            className={joinClasses(styles.bar, state === 'ended' && styles.ended)}
            style={{
              left: `${left}%`,
              width: `${Math.max(1.5, right - left)}%`,
              '--c': paletteColor(colour),
            }}
          />
        )}
      </span>
    </span>
  );
}

/** When a campaign runs, in words. */
function usePeriodText(): (campaign: Campaign) => string {
  const t = useTranslations('content.campaigns.period');
  const days = useDays();
  return ({ start, end }) => {
    if (start !== null && end !== null) return end < start ? t('none') : days.range(start, end);
    if (start !== null) return t('from', { date: days.long(start) });
    return end === null ? t('none') : t('until', { date: days.long(end) });
  };
}

function spanOf(campaigns: readonly Campaign[], plan: Span): Span {
  const dates = campaigns.flatMap(({ start, end }) => [start ?? plan.from, end ?? plan.to]);
  return {
    from: dates.reduce((first, date) => (date < first ? date : first), plan.from),
    to: dates.reduce((last, date) => (date > last ? date : last), plan.to),
  };
}

/** How a filled list looks, for the empty page. */
export function CampaignExample() {
  const t = useTranslations('content.campaigns.empty');
  const rows = [
    { id: 'one', colour: 'amber', left: 8, width: 22 },
    { id: 'two', colour: 'lagoon', left: 48, width: 40 },
  ] as const;
  return (
    <PlainTable label={t('exampleLabel')}>
      <tbody>
        {rows.map(({ id, colour, left, width }) => (
          <tr key={id}>
            <td>
              <span className={styles.name}>
                <PaletteDot color={colour} /> <b>{t(`example.${id}`)}</b>
              </span>
            </td>
            <td className={styles.exampleTime}>
              <span className={styles.line} aria-hidden>
                <span
                  className={styles.bar}
                  style={{ left: `${left}%`, width: `${width}%`, '--c': paletteColor(colour) }}
                />
              </span>
            </td>
            <td>{t(`example.${id}Posts`)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
