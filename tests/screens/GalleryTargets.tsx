import { useState } from 'react';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { HeatStrip, ShareBars } from '#renderer/ui/charts/bars.tsx';
import { Sparkline } from '#renderer/ui/charts/Sparkline.tsx';
import { TrendChart } from '#renderer/ui/charts/TrendChart.tsx';
import { Inspector, SplitView } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { FigureList, Finding, FindingList, PropertyList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark, StatePill, type Tone } from '#renderer/ui/StateMark.tsx';
import { type Column, PlainTable, Table } from '#renderer/ui/Table.tsx';

type Row = {
  readonly id: string;
  readonly chip: string;
  readonly name: string;
  readonly now: string;
  readonly goal: string;
  readonly values: readonly number[];
  readonly tone: Tone;
  readonly state: string;
};

const rows: readonly Row[] = [
  {
    id: '1',
    chip: 'NL',
    name: 'Newsletter subscribers',
    now: '3,512',
    goal: '4,000',
    values: [1, 2, 3, 5, 6, 8, 9, 10],
    tone: 'risk',
    state: 'At risk',
  },
  {
    id: '2',
    chip: 'ALL',
    name: 'Shop visits from social',
    now: '1,568',
    goal: '1,900',
    values: [3, 2, 4, 6, 7, 9, 11, 12],
    tone: 'ok',
    state: 'On track',
  },
  {
    id: '3',
    chip: 'ALL',
    name: 'Orders from social',
    now: '46',
    goal: '75',
    values: [3, 4, 3, 6, 7, 6, 4, 5],
    tone: 'off',
    state: 'Off track',
  },
  {
    id: '4',
    chip: 'YT',
    name: 'YouTube subscribers',
    now: '541',
    goal: '1,000',
    values: [3, 3, 4, 4],
    tone: 'none',
    state: 'Not enough data',
  },
];

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    header: 'Target',
    isRowHeader: true,
    isSortable: true,
    render: (row) => (
      <span className="row">
        <Chip>{row.chip}</Chip>
        {row.name}
      </span>
    ),
  },
  { id: 'now', header: 'Now', align: 'end', isSortable: true, render: (row) => <b>{row.now}</b> },
  { id: 'goal', header: 'Goal', align: 'end', render: (row) => <span className="soft">{row.goal}</span> },
  {
    id: 'since',
    header: 'Since July',
    render: (row) => <Sparkline values={row.values} goal={16} tone={row.tone} />,
  },
  {
    id: 'state',
    header: 'State',
    render: (row) => (
      <StatePill tone={row.tone} look="plain">
        {row.state}
      </StatePill>
    ),
  },
];

const actual = [
  2980, 2993, 3012, 3031, 3082, 3117, 3148, 3194, 3238, 3296, 3345, 3386, 3419, 3448, 3481, 3512,
].map((y, index) => ({ x: index * 7 - (index > 0 ? 3 : 0), y }));
const ahead = [102, 112, 122, 132, 142, 152, 162, 173, 183];

export function GalleryTargets() {
  const [selected, setSelected] = useState<string | null>('1');
  return (
    <div style={{ height: '100vh', background: 'var(--surface)' }}>
      <SplitView inspector={selected === null ? null : <TargetPane onClose={() => setSelected(null)} />}>
        <div className="pad stack scroll">
          <SectionHeading count={4} action={<Button variant="link">All targets</Button>} hasLine>
            Targets
          </SectionHeading>
          <Table
            label="Targets"
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            sort={{ column: 'name', direction: 'ascending' }}
            onSortChange={() => {}}
            selectedKey={selected}
            onRowPress={(row) => setSelected(row.id)}
          />
          <SectionHeading>Shares</SectionHeading>
          <ShareBars
            label="Pillars"
            rows={[
              {
                id: 'a',
                label: 'Workshop',
                color: 'clay',
                actual: 0.42,
                wished: 0.3,
                text: '42 % of 30 %',
                mark: <StateMark shape="triangle" tone="risk" label="over" />,
              },
              {
                id: 'b',
                label: 'Glaze and kiln',
                color: 'leaf',
                actual: 0.22,
                wished: 0.25,
                text: '22 % of 25 %',
              },
              { id: 'c', label: 'Shop', color: 'sky', actual: 0.05, wished: 0.2, text: '5 % of 20 %' },
            ]}
          />
          <HeatStrip
            label="Posts a week"
            cells={[3, 9, 8, 0, 11, 12.5, 2, 1].map((value, index) => ({
              id: String(index),
              value,
              text: String(value),
              label: `Week ${42 + index}: ${value} posts`,
            }))}
          />
        </div>
      </SplitView>
    </div>
  );
}

function TargetPane({ onClose }: { readonly onClose: () => void }) {
  return (
    <Inspector
      label="Newsletter subscribers"
      head={
        <>
          <Chip>NL</Chip> Sell more of each kiln load
        </>
      }
      actions={
        <MenuButton
          label="More"
          items={[{ id: 'a', label: 'Delete target', icon: 'trash', isDanger: true, onAction: () => {} }]}
        />
      }
      onClose={onClose}
    >
      <div className="row">
        <h2 className="subtitle grow">Newsletter subscribers</h2>
        <StatePill tone="risk">At risk</StatePill>
      </div>
      <p className="verdict">
        You need <b>42 sign-ups a week</b> from here; the last 12 weeks brought 40.{' '}
        <span className="soft">The chance to reach 4,000 is about 3 in 10.</span>
      </p>
      <TrendChart
        label="Newsletter subscribers from 2,980 on 1 July to 3,512 on 11 October; forecast 3,975"
        actual={actual}
        path={[
          { x: 0, y: 2980 },
          { x: 183, y: 4000 },
        ]}
        forecast={{
          middle: ahead.map((x, index) => ({ x, y: 3512 + index * 57.9 })),
          low: ahead.map((x, index) => ({ x, y: 3512 + index * 49.8 })),
          high: ahead.map((x, index) => ({ x, y: 3512 + index * 65.9 })),
        }}
        goal={{ x: 183, y: 4000 }}
        today={105}
        todayLabel="today"
        goalLabel="4,000"
        forecastLabel="3,975"
        formatY={(value) => `${value / 1000}k`}
        xTicks={['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((label, index) => ({
          label,
          x: [0, 31, 62, 92, 123, 153][index] ?? 0,
        }))}
        legend={{ actual: 'Actual', path: 'Path', forecast: 'Forecast, 80 % sure' }}
        table={
          <PlainTable label="Newsletter subscribers">
            <tbody>
              {actual.map((point) => (
                <tr key={point.x}>
                  <th scope="row">Day {point.x}</th>
                  <td>{point.y}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        }
      />
      <FigureList
        items={[
          { label: 'Now, 11 Oct', value: '3,512', note: '37 behind path' },
          { label: 'Forecast, 31 Dec', value: '3,975', note: '3,910 – 4,039' },
          { label: 'Goal', value: '4,000', note: '488 to go' },
        ]}
      />
      <Banner>
        <b>Keep and watch.</b> No confirmed signal in the weekly gain.
      </Banner>
      <div>
        <SectionHeading size="dense" count="4 of 5" action={<Button variant="link">Edit target</Button>}>
          SMART check
        </SectionHeading>
        <FindingList>
          <Finding mark={<StateMark shape="circleCheck" tone="ok" label="Fine" />}>
            Specific, measurable, dated, owned by Mira
          </Finding>
          <Finding
            mark={<StateMark shape="triangle" tone="risk" label="At risk" />}
            action={<Button variant="link">Add</Button>}
          >
            <b>Relevant:</b> the “why” is empty. Who gains if this is reached?
          </Finding>
        </FindingList>
      </div>
      <PropertyList
        items={[
          { label: 'Owner', value: 'Mira Albrecht' },
          { label: 'Review', value: 'monthly' },
        ]}
      />
    </Inspector>
  );
}
